// Generated from spec/mina/v2/token_login_validate/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::mina::error;
impl super::Api<'_> {
    /// Get user_access_token (mini program) / 获取 user_access_token（小程序）: [`Create`](struct@Create).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn create(&self, code: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(code))
    }
}
/// Get user_access_token (mini program) / 获取 user_access_token（小程序）.
///
/// Exchanges the code of a mini program or block login for the session key and the user's access token.
///
/// 用小程序或小组件登录所得的 code 换取 session_key 和用户访问凭证。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/mina/v2/tokenLoginValidate`
/// - Token: `app_access_token`
/// - Needs no scope
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The code that signing in to the mini program returned. / 小程序登录时得到的 code。
    pub code: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mina.v2.token_login_validate.create", Post, "/open-apis/mina/v2/tokenLoginValidate")
        .documented(text("获取 user_access_token（小程序）", "Get user_access_token (mini program)"), "https://open.feishu.cn/document/uYjL24iN/ukjM04SOyQjL5IDN")
        .access(&[App], &[Custom, Store], &[])
        .request(Json, &[body("code", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The open_id of the user within the app. / 用户在本应用内的 open_id。
    pub open_id: id::OpenId,
    /// The user_id of the user within the tenant; returned only if the app has the scope `contact:user.employee_id:readonly`.
    ///
    /// 用户在企业内的 user_id；应用须有 `contact:user.employee_id:readonly` 权限才返回。
    pub employee_id: String,
    /// The session key of this sign-in to the mini program. / 小程序本次登录的会话密钥。
    pub session_key: String,
    /// The unique key of the tenant that the user belongs to. / 用户所在企业的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The `user_access_token` of the user, for calls on the user's behalf.
    ///
    /// 用户的 `user_access_token`，以用户身份调用接口时使用。
    pub access_token: String,
    /// When `access_token` expires, as a timestamp. / `access_token` 何时过期，为时间戳。
    pub expires_in: i64,
    /// The token to refresh `access_token` with, valid for 30 days. / 用来刷新 `access_token` 的令牌，30 天内有效。
    pub refresh_token: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("session_key", &mut self.session_key);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("access_token", &mut self.access_token);
        f.field("expires_in", &mut self.expires_in);
        f.field("refresh_token", &mut self.refresh_token);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`10202`](error::INVALID_ACCESS_TOKEN): access token invalid
    InvalidAccessToken = error::INVALID_ACCESS_TOKEN,
    /// [`10213`](error::CODE_APP_ID_MISMATCH): code appid not match
    CodeAppIdMismatch = error::CODE_APP_ID_MISMATCH,
    /// [`10226`](error::INVALID_CODE): invalid code
    InvalidCode = error::INVALID_CODE,
    /// [`10228`](error::APP_NOT_VISIBLE_TO_USER): user to app has no visibility
    AppNotVisibleToUser = error::APP_NOT_VISIBLE_TO_USER,
}
