// Generated from spec/authen/v1/oidc_refresh_access_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::authen::{error, v1};
impl super::Api<'_> {
    /// Refresh a user_access_token (OIDC, v1) / 刷新 user_access_token（仅字节）: [`Create`](struct@Create).
    #[deprecated(note = "use `authen.v2.oauth_token.refresh` instead")]
    pub fn create(
        &self,
        grant_type: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(grant_type, refresh_token))
    }
}
/// Refresh a user_access_token (OIDC, v1) / 刷新 user_access_token（仅字节）.
///
/// Refreshes, through the OIDC endpoint, a `user_access_token`, which expires after about 2 hours. Deprecated: use `authen.v2.oauth.token_refresh_user_access_token` instead.
///
/// 通过 OIDC 接口刷新约 2 小时后过期的 `user_access_token`。已废弃，请改用 `authen.v2.oauth.token_refresh_user_access_token`。
///
/// **Deprecated**: use `authen.v2.oauth_token.refresh` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().oidc_refresh_access_token().create("refresh_token", "ur-h4_5nUXdJ4O8rqfGe.YJCwM13Gjc557xUG20hkk00f7K").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/authen/v1/oidc/refresh_access_token`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `app_access_token`
/// - Needs no scope
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user_access_token-bytedance)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The kind of grant presented for a token, always the same value here. / 换取凭证所凭的授权类型，取固定值。
    /// - Example: `"refresh_token"`
    pub grant_type: String,
    /// The `refresh_token` returned when the `user_access_token` was last obtained or refreshed; every refresh yields a new one, and only the latest should be used.
    ///
    /// 上一次换取或刷新 `user_access_token` 时返回的 `refresh_token`；每次刷新都会返回新值，须使用最新的一个。
    /// - Example: `"ur-h4_5nUXdJ4O8rqfGe.YJCwM13Gjc557xUG20hkk00f7K"`
    pub refresh_token: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(grant_type: impl Into<String>, refresh_token: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            refresh_token: refresh_token.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grant_type", &mut self.grant_type);
        f.field("refresh_token", &mut self.refresh_token);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("authen.v1.oidc_refresh_access_token.create", Post, "/open-apis/authen/v1/oidc/refresh_access_token")
        .documented(text("刷新 user_access_token（仅字节）", "Refresh a user_access_token (OIDC, v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user_access_token-bytedance")
        .access(&[App], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("grant_type", String).required(), body("refresh_token", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// A description of the error when the request failed. / 请求失败时的错误描述。
    pub message: String,
    /// The user access token and how long it is valid. / 用户访问凭证及其有效期。
    pub data: v1::TokenInfo,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// A parameter is missing or wrong. Compare the request with the parameters of the operation.
    ///
    /// 请求参数缺失或不正确。请对照接口的参数说明检查请求。
    MissingParameter = &ErrorInfo {
        status: Some(200),
        message: "Invalid request. Please check request param",
        ..*error::MISSING_PARAMETER
    },
    /// `20002` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
    ///
    /// The app could not be authenticated. Check that the App ID and the App Secret belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用认证失败。请检查 App ID 与 App Secret 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    WrongClientSecret = &ErrorInfo {
        status: Some(200),
        message: "The app_id or app_secret passed is incorrect. Please check the value",
        ..*error::WRONG_CLIENT_SECRET
    },
    /// [`20007`](error::TOKEN_GENERATION_FAILED): Failed to generate a user access token. Please try again
    TokenGenerationFailed = error::TOKEN_GENERATION_FAILED,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user who authorized the app does not exist. Check whether they have been deleted.
    ///
    /// 授权的用户不存在。请检查该用户是否已被删除。
    UserNotFound = &ErrorInfo {
        status: Some(200),
        message: "User not exist",
        ..*error::USER_NOT_FOUND
    },
    /// [`20013`](error::INVALID_TENANT_ACCESS_TOKEN): The tenant access token passed is invalid. Please check the value
    InvalidTenantAccessToken = error::INVALID_TENANT_ACCESS_TOKEN,
    /// [`20014`](error::INVALID_APP_ACCESS_TOKEN): The app access token passed is invalid. Please check the value
    InvalidAppAccessToken = error::INVALID_APP_ACCESS_TOKEN,
    /// [`20021`](error::USER_RESIGNED): User resigned
    UserResigned = error::USER_RESIGNED,
    /// [`20022`](error::USER_FROZEN): User frozen
    UserFrozen = error::USER_FROZEN,
    /// [`20023`](error::USER_NOT_REGISTERED): User not registered
    UserNotRegistered = error::USER_NOT_REGISTERED,
    /// `20024` (HTTP 200): App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent
    ///
    /// The user_access_token or refresh_token belongs to another app than the app_access_token or tenant_access_token. Use tokens that the same app obtained.
    ///
    /// user_access_token 或 refresh_token，与请求使用的 app_access_token 或 tenant_access_token 不属于同一个应用。请使用同一个应用取得的凭证。
    ClientMismatch = &ErrorInfo {
        status: Some(200),
        message: "App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent",
        ..*error::CLIENT_MISMATCH
    },
    /// `20026` (HTTP 200): The refresh token passed is invalid. Please check the value
    ///
    /// The `refresh_token` is not valid. Check whether it has expired or has been used; if so, have the user authorize again.
    ///
    /// `refresh_token` 无效。请检查它是否已过期或已使用过；若是，请让用户重新授权。
    UnknownRefreshToken = &ErrorInfo {
        status: Some(200),
        message: "The refresh token passed is invalid. Please check the value",
        ..*error::UNKNOWN_REFRESH_TOKEN
    },
    /// [`20028`](error::INVALID_APP_ID): Invalid app id
    InvalidAppId = error::INVALID_APP_ID,
    /// [`20029`](error::INVALID_REDIRECT_URI): Invalid redirect uri
    InvalidRedirectUri = error::INVALID_REDIRECT_URI,
    /// `20036` (HTTP 200): The grant_type passed is not supported
    ///
    /// The `grant_type` is wrong. Check its value. / `grant_type` 不正确。请检查取值。
    GrantTypeUnsupported = &ErrorInfo {
        status: Some(200),
        message: "The grant_type passed is not supported",
        ..*error::GRANT_TYPE_UNSUPPORTED
    },
    /// `20037` (HTTP 200): The refresh token passed has expired. Please generate a new one
    ///
    /// The `refresh_token` has expired. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
    ///
    /// `refresh_token` 已过期。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    RefreshTokenExpired = &ErrorInfo {
        status: Some(200),
        message: "The refresh token passed has expired. Please generate a new one",
        ..*error::REFRESH_TOKEN_EXPIRED
    },
    /// [`20038`](error::REFRESH_TOKEN_NOT_FOUND): The refresh token passed is not found. Please check the value
    RefreshTokenNotFound = error::REFRESH_TOKEN_NOT_FOUND,
    /// [`20042`](error::APP_DISABLED): App disabled
    AppDisabled = error::APP_DISABLED,
    /// [`20046`](error::BRAND_MISMATCH): Brand inconsistency
    BrandMismatch = error::BRAND_MISMATCH,
}
