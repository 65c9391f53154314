// Generated from spec/calendar/v4/exchange_binding/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Bind an Exchange account / 将 Exchange 账户绑定到飞书账户: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Bind an Exchange account / 将 Exchange 账户绑定到飞书账户.
///
/// Binds an Exchange account to a Feishu account so that its calendars can be imported; the caller must be a super administrator of the tenant.
///
/// 把一个 Exchange 账户与飞书账户绑定起来，以便导入其日历，须以企业超级管理员身份调用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().exchange_binding().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/exchange_bindings`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The administrator account of Exchange. / Exchange 管理员账户。
    /// - Length: 1 to 500
    /// - Example: `"email_admin_example@outlook.com"`
    pub admin_account: Option<String>,
    /// The Exchange account to bind. / 要绑定的 Exchange 账户。
    /// - Length: 1 to 500
    /// - Example: `"email_account_example@outlook.com"`
    pub exchange_account: Option<String>,
    /// The Feishu user to bind the Exchange account to, as a `user_id_type` ID.
    ///
    /// 与 Exchange 账户绑定的飞书用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_xxxxxxxxxxxxxxxxxx"`
    pub user_id: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `admin_account`.
    #[must_use]
    pub fn admin_account(mut self, value: impl Into<String>) -> Self {
        self.admin_account = Some(value.into());
        self
    }
    /// Sets `exchange_account`.
    #[must_use]
    pub fn exchange_account(mut self, value: impl Into<String>) -> Self {
        self.exchange_account = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("admin_account", &mut self.admin_account);
        f.field("exchange_account", &mut self.exchange_account);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.exchange_binding.create", Post, "/open-apis/calendar/v4/exchange_bindings")
        .documented(text("将 Exchange 账户绑定到飞书账户", "Bind an Exchange account"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
            scopes(&[crate::scope::CALENDAR_EXCHANGE_BINDINGS_CREATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("admin_account", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("exchange_account", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("admin_account", String),
            body("exchange_account", String),
            body("user_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v4::ExchangeBinding;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
