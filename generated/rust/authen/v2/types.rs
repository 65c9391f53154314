// Generated from spec/authen/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A `OauthToken`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthToken {
    /// The `user_access_token`
    ///
    /// `user_access_token`
    pub access_token: crate::codegen::Secret,
    /// How many seconds the `user_access_token` lives. Go by it; do not write a number down.
    ///
    /// `user_access_token` 还有多少秒到期。请以它为准，不要写死。
    pub expires_in: i64,
    /// [Refreshes the user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token), once. It is there only where the user granted `offline_access`.
    ///
    /// 用来[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，只能用一次。用户授予了 `offline_access` 才返回。
    ///
    /// - Sent only with any of the scopes `offline_access`
    pub refresh_token: Option<crate::codegen::Secret>,
    /// How many seconds the `refresh_token` lives; it comes along with it. Refresh before that.
    ///
    /// `refresh_token` 还有多少秒到期，与它一起返回。请在到期之前刷新。
    ///
    /// - Sent only with any of the scopes `offline_access`
    pub refresh_token_expires_in: Option<i64>,
    /// Always `Bearer`
    ///
    /// 总是 `Bearer`
    pub token_type: String,
    /// The scopes the `access_token` has, separated by spaces
    ///
    /// `access_token` 具备的权限，以空格分隔
    pub scope: String,
    /// The type of the error, where the call failed
    ///
    /// 错误的类型，失败时返回
    pub error: Option<String>,
    /// What went wrong, where the call failed
    ///
    /// 错误的说明，失败时返回
    pub error_description: Option<String>,
}
impl wire::Object for OauthToken {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_token", &mut self.access_token);
        f.field("expires_in", &mut self.expires_in);
        f.field("refresh_token", &mut self.refresh_token);
        f.field("refresh_token_expires_in", &mut self.refresh_token_expires_in);
        f.field("token_type", &mut self.token_type);
        f.field("scope", &mut self.scope);
        f.field("error", &mut self.error);
        f.field("error_description", &mut self.error_description);
    }
}
crate::codegen::__impl_object! {
    OauthToken
}
