// Generated from spec/calendar/v4/exchange_binding/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::error;
impl super::Api<'_> {
    /// Unbind an Exchange account / 解除 Exchange 账户绑定: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        exchange_binding_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(exchange_binding_id))
    }
}
/// Unbind an Exchange account / 解除 Exchange 账户绑定.
///
/// Unbinds an Exchange account from a Feishu account, after which it can be bound to another; the caller must be a super administrator of the tenant.
///
/// 解除 Exchange 账户与飞书账户的绑定，之后它才能绑定其他飞书账户，须以企业超级管理员身份调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().exchange_binding().delete("ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:exchange.bindings:delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the Exchange binding, returned on its creation. / Exchange 绑定的 ID，创建绑定时返回。
    /// - Example: `"ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20="`
    pub exchange_binding_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(exchange_binding_id: impl Into<String>) -> Self {
        Self {
            exchange_binding_id: exchange_binding_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exchange_binding_id", &mut self.exchange_binding_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("calendar.v4.exchange_binding.delete", Delete, "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id")
        .documented(text("解除 Exchange 账户绑定", "Unbind an Exchange account"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_EXCHANGE_BINDINGS_DELETE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("exchange_binding_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
