// Generated from spec/authen/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The result of a token request: the tokens on success, the error on failure.
///
/// 获取用户访问凭证的结果：成功时为凭证，失败时为错误。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Oauth {
    /// The `user_access_token`, returned only on success. / 即 `user_access_token`，仅请求成功时返回。
    pub access_token: String,
    /// How long `access_token` is valid, in seconds, returned only on success; derive the expiry from it rather than from a constant.
    ///
    /// `access_token` 的有效期，单位为秒，仅请求成功时返回；应据此计算过期时间，不要写死。
    pub expires_in: i64,
    /// The token for refreshing the `user_access_token`, which can be used only once. It is returned on success if the user granted `offline_access`; a `scope` parameter, when given, has to include `offline_access` too.
    ///
    /// 用于刷新 `user_access_token` 的凭证，只能使用一次；仅在请求成功且用户授予了 `offline_access` 时返回，若传了 `scope` 参数，其中也须包含 `offline_access`。
    pub refresh_token: String,
    /// How long `refresh_token` is valid, in seconds, returned only along with `refresh_token`; refresh before it runs out to get a new one.
    ///
    /// `refresh_token` 的有效期，单位为秒，仅随 `refresh_token` 返回；应在到期前刷新以换取新值。
    pub refresh_token_expires_in: i64,
    /// The kind of token `access_token` is, always `Bearer`, returned only on success.
    ///
    /// `access_token` 的类型，固定为 `Bearer`，仅请求成功时返回。
    pub token_type: String,
    /// The scopes that `access_token` actually carries, separated by spaces, returned only on success.
    ///
    /// `access_token` 实际具备的权限，以空格分隔，仅请求成功时返回。
    pub scope: String,
    /// The kind of error, returned only on failure. / 错误类型，仅请求失败时返回。
    pub error: String,
    /// An explanation of the error, returned only on failure. / 错误的具体说明，仅请求失败时返回。
    pub error_description: String,
}
impl wire::Object for Oauth {
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
/// The result of a token refresh: the new tokens on success, the error on failure.
///
/// 刷新用户访问凭证的结果：成功时为新凭证，失败时为错误。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthToken {
    /// The `user_access_token` / `user_access_token`
    pub access_token: crate::codegen::Secret,
    /// How many seconds the `user_access_token` lives. Go by it; do not write a number down.
    ///
    /// `user_access_token` 还有多少秒到期。请以它为准，不要写死。
    pub expires_in: i64,
    /// [Refreshes the user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token), once. It is there only where the user granted `offline_access`.
    ///
    /// 用来[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，只能用一次。用户授予了 `offline_access` 才返回。
    pub refresh_token: Option<crate::codegen::Secret>,
    /// How many seconds the `refresh_token` lives; it comes along with it. Refresh before that.
    ///
    /// `refresh_token` 还有多少秒到期，与它一起返回。请在到期之前刷新。
    pub refresh_token_expires_in: Option<i64>,
    /// Always `Bearer` / 总是 `Bearer`
    pub token_type: String,
    /// The scopes the `access_token` has, separated by spaces / `access_token` 具备的权限，以空格分隔
    pub scope: String,
    /// The type of the error, where the call failed / 错误的类型，失败时返回
    pub error: Option<String>,
    /// What went wrong, where the call failed / 错误的说明，失败时返回
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
    Oauth OauthToken
}
