// Generated from spec/passport/v1/session/logout.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::passport::error;
impl super::Api<'_> {
    /// Log a user out / 退出登录: [`Logout`](struct@Logout).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn logout(&self, logout_type: i64) -> crate::codegen::Call<Logout> {
        crate::codegen::Call::new(self.client, Logout::new(logout_type))
    }
}
/// Log a user out / 退出登录.
///
/// Ends login sessions by user, IdP credential or session, optionally for one kind of client.
///
/// 按用户、IdP 凭证或会话退出登录态，可限定客户端类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.passport().v1().session().logout(1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/passport/v1/sessions/logout`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `passport:session:logout`
///
/// Errors: [`LogoutError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Logout {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The unique identifier of the user at the identity provider; must be given if `logout_type` is 2.
    ///
    /// 用户在身份提供商处的唯一标识，`logout_type` 为 2 时必须填写。
    /// - Example: `"user@xxx.xx"`
    pub idp_credential_id: Option<String>,
    /// What identifies the sessions to log out. / 以哪种标识确定要登出的登录会话。
    /// - `1`: User ID, in `user_id` / 用户 ID，填在 `user_id` 中
    /// - `2`: Identifier at the identity provider, in `idp_credential_id` / 身份提供商侧的标识，填在 `idp_credential_id` 中
    /// - `3`: Session identifier, in `sid` / 会话标识，填在 `sid` 中
    /// - Example: `1`
    pub logout_type: i64,
    /// The kinds of client to log out of; all, if omitted. / 登出哪些客户端；不填则全部登出。
    /// - Example: `[1]`
    pub terminal_type: Option<Vec<i64>>,
    /// The user to log out, as a `user_id_type` ID; must be given if `logout_type` is 1.
    ///
    /// 要登出的用户，类型由 `user_id_type` 决定，`logout_type` 为 1 时必须填写。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: Option<String>,
    /// The notice shown on logging out; if omitted, it says that the device was logged out from another client.
    ///
    /// 登出时显示的提示；不填则提示已在其他客户端上退出了当前设备。
    /// - `34`: The password was changed, sign in again / 登录密码已修改，须重新登录
    /// - `35`: The session is no longer valid, sign in again / 登录态已失效，须重新登录
    /// - `36`: The password expired, reset it and sign in again / 密码已过期，须通过忘记密码修改后登录
    /// - Example: `34`
    pub logout_reason: Option<i64>,
    /// The identifier of the session to log out; must be given if `logout_type` is 3.
    ///
    /// 要登出的会话的标识，`logout_type` 为 3 时必须填写。
    /// - Example: `"AAAAAAAAAANll6nQoIAAFA=="`
    pub sid: Option<String>,
}
impl Logout {
    /// Creates the value from its required fields.
    pub fn new(logout_type: i64) -> Self {
        Self {
            user_id_type: Default::default(),
            idp_credential_id: Default::default(),
            logout_type,
            terminal_type: Default::default(),
            user_id: Default::default(),
            logout_reason: Default::default(),
            sid: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `idp_credential_id`.
    #[must_use]
    pub fn idp_credential_id(mut self, value: impl Into<String>) -> Self {
        self.idp_credential_id = Some(value.into());
        self
    }
    /// Sets `terminal_type`.
    #[must_use]
    pub fn terminal_type(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.terminal_type = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `logout_reason`.
    #[must_use]
    pub fn logout_reason(mut self, value: i64) -> Self {
        self.logout_reason = Some(value);
        self
    }
    /// Sets `sid`.
    #[must_use]
    pub fn sid(mut self, value: impl Into<String>) -> Self {
        self.sid = Some(value.into());
        self
    }
}
impl wire::Object for Logout {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("idp_credential_id", &mut self.idp_credential_id);
        f.field("logout_type", &mut self.logout_type);
        f.field("terminal_type", &mut self.terminal_type);
        f.field("user_id", &mut self.user_id);
        f.field("logout_reason", &mut self.logout_reason);
        f.field("sid", &mut self.sid);
    }
}
crate::codegen::__impl_object! {
    Logout
}
crate::codegen::__operation! {
    Logout => LogoutResponse, LogoutError:
    Endpoint::new("passport.v1.session.logout", Post, "/open-apis/passport/v1/sessions/logout")
        .documented(text("退出登录", "Log a user out"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PASSPORT_SESSION_LOGOUT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("idp_credential_id", String),
            body("logout_type", Integer).required(),
            body("terminal_type", Array),
            body("user_id", String),
            body("logout_reason", Integer),
            body("sid", String),
        ])
}
/// The reply to [`Logout`](struct@Logout).
pub type LogoutResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Logout`](struct@Logout).
    LogoutError:
    /// [`1080001`](error::INVALID_PARAMETER): param is invalis
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1084001`](error::INVALID_SID): The parameter sid is invalid
    InvalidSid = error::INVALID_SID,
    /// [`1084002`](error::INVALID_LOGOUT_REASON): The parameter logout_reason is invalid
    InvalidLogoutReason = error::INVALID_LOGOUT_REASON,
}
