// Generated from spec/authen/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A user access token and how long it is valid. / 用户访问凭证及其有效期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenInfo {
    /// The `user_access_token`, with which the app calls APIs and accesses resources on behalf of the user.
    ///
    /// 即 `user_access_token`，应用凭它以用户身份调用接口、访问该用户的资源。
    pub access_token: String,
    /// The token with which to obtain a new `user_access_token` before the current one expires.
    ///
    /// 到期前用来换取新 `user_access_token` 的凭证。
    pub refresh_token: String,
    /// The kind of token `access_token` is, always the same value. / `access_token` 的类型，取固定值。
    pub token_type: String,
    /// How long `access_token` is valid, in seconds; about 2 hours, but rely on the value returned.
    ///
    /// `access_token` 的有效期，单位为秒；约 2 小时，以返回值为准。
    pub expires_in: i64,
    /// How long `refresh_token` is valid, in seconds; usually about 30 days, but rely on the value returned.
    ///
    /// `refresh_token` 的有效期，单位为秒；通常约 30 天，以返回值为准。
    pub refresh_expires_in: i64,
    /// All scopes the user has granted to the app. / 用户已授予应用的全部权限。
    pub scope: String,
}
impl wire::Object for TokenInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_token", &mut self.access_token);
        f.field("refresh_token", &mut self.refresh_token);
        f.field("token_type", &mut self.token_type);
        f.field("expires_in", &mut self.expires_in);
        f.field("refresh_expires_in", &mut self.refresh_expires_in);
        f.field("scope", &mut self.scope);
    }
}
crate::codegen::__impl_object! {
    TokenInfo
}
