// Generated from spec/authen/v1/oidc_access_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::authen::{error, v1};
impl super::Api<'_> {
    /// Get a user_access_token (OIDC, v1) / 获取 user_access_token（仅字节）: [`Create`](struct@Create).
    #[deprecated(note = "use `authen.v2.oauth_token.create` instead")]
    pub fn create(
        &self,
        grant_type: impl Into<String>,
        code: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(grant_type, code))
    }
}
/// Get a user_access_token (OIDC, v1) / 获取 user_access_token（仅字节）.
///
/// Exchanges a login code for a `user_access_token` through the OIDC endpoint. Deprecated: use `authen.v2.oauth.token` instead.
///
/// 通过 OIDC 接口用登录预授权码换取 `user_access_token`。已废弃，请改用 `authen.v2.oauth.token`。
///
/// **Deprecated**: use `authen.v2.oauth_token.create` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().oidc_access_token().create("authorization_code", "xMSldislSkdK").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/authen/v1/oidc/access_token`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `app_access_token`
/// - Needs no scope
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user_access_token-bytedance)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The kind of grant presented for a token, always the same value here. / 换取凭证所凭的授权类型，取固定值。
    /// - Example: `"authorization_code"`
    pub grant_type: String,
    /// The login pre-authorization code that arrives at the redirect address once the user has logged in.
    ///
    /// 用户登录授权后，随重定向地址返回的登录预授权码。
    /// - Example: `"xMSldislSkdK"`
    pub code: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(grant_type: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            code: code.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grant_type", &mut self.grant_type);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("authen.v1.oidc_access_token.create", Post, "/open-apis/authen/v1/oidc/access_token")
        .documented(text("获取 user_access_token（仅字节）", "Get a user_access_token (OIDC, v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user_access_token-bytedance")
        .access(&[App], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("grant_type", String).required(), body("code", String).required()])
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
    /// `20003` (HTTP 200): The code passed is invalid. Please note that the code could only be used once
    ///
    /// The code is not known. Check whether the `code` has been used or has expired; a code is valid for 5 minutes and can be used once only, so have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
    ///
    /// 授权码无效。请检查 `code` 是否已使用或过期；授权码 5 分钟内有效，且只能用一次，请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    CodeNotFound = &ErrorInfo {
        status: Some(200),
        message: "The code passed is invalid. Please note that the code could only be used once",
        ..*error::CODE_NOT_FOUND
    },
    /// `20004` (HTTP 200): The code passed has expired. Please generate a new one
    ///
    /// The code has expired: it is valid for 5 minutes only. Have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
    ///
    /// 授权码已过期，它在生成后 5 分钟内有效。请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    CodeExpired = &ErrorInfo {
        status: Some(200),
        message: "The code passed has expired. Please generate a new one",
        ..*error::CODE_EXPIRED
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
    /// [`20025`](error::APP_CREDENTIALS_MISSING): Lack of app_id or app_secret in request
    AppCredentialsMissing = error::APP_CREDENTIALS_MISSING,
    /// [`20028`](error::INVALID_APP_ID): Invalid app id
    InvalidAppId = error::INVALID_APP_ID,
    /// [`20029`](error::INVALID_REDIRECT_URI): Invalid redirect uri
    InvalidRedirectUri = error::INVALID_REDIRECT_URI,
    /// [`20035`](error::WRONG_APP_CREDENTIALS): The app_id or app_secret passed is incorrect. Please check the value
    WrongAppCredentials = error::WRONG_APP_CREDENTIALS,
    /// `20036` (HTTP 200): The grant_type passed is not supported
    ///
    /// The `grant_type` is wrong. Check its value. / `grant_type` 不正确。请检查取值。
    GrantTypeUnsupported = &ErrorInfo {
        status: Some(200),
        message: "The grant_type passed is not supported",
        ..*error::GRANT_TYPE_UNSUPPORTED
    },
    /// [`20039`](error::USER_ACCESS_TOKEN_NOT_FOUND): The user access token is not found. Please check the value
    UserAccessTokenNotFound = error::USER_ACCESS_TOKEN_NOT_FOUND,
    /// [`20042`](error::APP_DISABLED): App disabled
    AppDisabled = error::APP_DISABLED,
    /// [`20046`](error::BRAND_MISMATCH): Brand inconsistency
    BrandMismatch = error::BRAND_MISMATCH,
}
