// Generated from spec/calendar/v4/exchange_binding/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get the status of an Exchange binding / 查询 Exchange 账户的绑定状态: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        exchange_binding_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(exchange_binding_id))
    }
}
/// Get the status of an Exchange binding / 查询 Exchange 账户的绑定状态.
///
/// Returns the status of an Exchange binding and of the sync of its calendars; the caller must be a super administrator of the tenant.
///
/// 返回一个 Exchange 账户的绑定状态及其日历的同步状态，须以企业超级管理员身份调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().exchange_binding().get("ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the Exchange binding, returned on its creation. / Exchange 绑定的 ID，创建绑定时返回。
    /// - Example: `"ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20="`
    pub exchange_binding_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(exchange_binding_id: impl Into<String>) -> Self {
        Self {
            exchange_binding_id: exchange_binding_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exchange_binding_id", &mut self.exchange_binding_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("calendar.v4.exchange_binding.get", Get, "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id")
        .documented(text("查询 Exchange 账户的绑定状态", "Get the status of an Exchange binding"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
            scopes(&[crate::scope::CALENDAR_EXCHANGE_BINDINGS_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("admin_account", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("exchange_account", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("exchange_binding_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v4::ExchangeBinding;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`190002`](error::INVALID_PARAMETER): invalid parameters in request
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`190003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`190004`](error::METHOD_RATE_LIMITED): method rate limited
    MethodRateLimited = error::METHOD_RATE_LIMITED,
    /// [`190005`](error::APP_RATE_LIMITED): app rate limited
    AppRateLimited = error::APP_RATE_LIMITED,
    /// [`190006`](error::WRONG_TENANT_UNIT): wrong unit for app tenant
    WrongTenantUnit = error::WRONG_TENANT_UNIT,
    /// [`190007`](error::APP_BOT_ID_NOT_FOUND): app bot_id not found
    AppBotIdNotFound = error::APP_BOT_ID_NOT_FOUND,
    /// [`190010`](error::RATE_LIMITED): current operation rate limited
    RateLimited = error::RATE_LIMITED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
    /// [`195101`](error::NOT_SUPER_ADMINISTRATOR): user is not supper administrator
    NotSuperAdministrator = error::NOT_SUPER_ADMINISTRATOR,
    /// [`195102`](error::INVALID_EXCHANGE_BINDING_ID): exchange_binding_id invalid
    InvalidExchangeBindingId = error::INVALID_EXCHANGE_BINDING_ID,
    /// [`195103`](error::EXCHANGE_ACCOUNT_BINDING_NOT_FOUND): exchange account binding is not found
    ExchangeAccountBindingNotFound = error::EXCHANGE_ACCOUNT_BINDING_NOT_FOUND,
    /// [`195104`](error::TENANT_NOT_MATCH): current tenant not match
    TenantNotMatch = error::TENANT_NOT_MATCH,
    /// [`195105`](error::ADMIN_ACCOUNT_BINDING_FAILED): admin account binding failed
    AdminAccountBindingFailed = error::ADMIN_ACCOUNT_BINDING_FAILED,
    /// [`195106`](error::ADMIN_ACCOUNT_NOT_FOUND): admin account is not found
    AdminAccountNotFound = error::ADMIN_ACCOUNT_NOT_FOUND,
}
