// Generated from spec/authen/v2/oauth_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::authen::{error, v2};
impl super::Api<'_> {
    /// Get a user_access_token / 获取 user_access_token: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.redirect_uri(…))`.
    pub fn create(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::codegen::Secret>,
        code: impl Into<crate::codegen::Secret>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(client_id, client_secret, code),
        )
    }
}
/// Get a user_access_token / 获取 user_access_token.
///
/// Exchanges an authorization code for a `user_access_token`, with which the app calls other operations in the name of the user; and for a `refresh_token`, where the user granted `offline_access`.
///
/// 用授权码换取 `user_access_token`，以用户身份调用其他接口；用户授予了 `offline_access` 时，同时得到 `refresh_token`。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v2().oauth_token().create("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealCode").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/authen/v2/oauth/token`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Takes no token
/// - Needs no scope
/// - Sends `grant_type`: `"authorization_code"`
///
/// # Prerequisites / 前提条件
///
/// - The user has agreed, and the app has [obtained a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). It is good for 5 minutes, and once only.
/// - The user [may use the app](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability); else the error is 20010.
/// - For a `refresh_token`: the app has the scope `offline_access`, and named it in `scope` when it obtained the code.
///
/// - 用户同意授权后，应用[得到授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。授权码 5 分钟内有效，只能用一次。
/// - 用户有[使用应用的权限](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，否则报错 20010。
/// - 需要 `refresh_token` 时，应用开通了 `offline_access` 权限，并在获取授权码时把它写进 `scope`。
///
/// # Notes / 注意事项
///
/// - The operation keeps to [RFC 6749](https://datatracker.ietf.org/doc/html/rfc6749), so any [OAuth client](https://oauth.net/code/) can call it.
/// - [Refresh](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) the token when it expires. [Get user information](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get) tells whose it is.
///
/// - 本接口符合 [RFC 6749](https://datatracker.ietf.org/doc/html/rfc6749)，也可以用[通用的 OAuth 客户端库](https://oauth.net/code/)调用。
/// - 凭证到期后[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)；要知道是哪位用户，调用[获取用户信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get)。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The App ID, shown with the credentials of the app in the developer console
    ///
    /// 应用的 App ID，可在开发者后台的凭证与基础信息页面查到
    /// - Example: `"cli_a1b2c3d4e5f6a7b8"`
    pub client_id: String,
    /// The App Secret that belongs to the App ID. Keep it like a password; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 与 App ID 配对的 App Secret，请像密码一样保管，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// - Example: `"notARealSecretJustItsShape000000"`
    pub client_secret: crate::codegen::Secret,
    /// The [authorization code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)
    ///
    /// [授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)
    ///
    /// - Example: `"notARealCode"`
    pub code: crate::codegen::Secret,
    /// The address the authorization link redirects to. It must be the same one. / 授权链接中的回调地址，两者必须一致
    /// - Example: `"https://example.com/api/oauth/callback"`
    pub redirect_uri: Option<String>,
    /// The random string that was made before the user was sent to authorize, of letters, digits, `-`, `.`, `_` and `~`; see [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636).
    ///
    /// 授权之前在本地生成的随机字符串，由字母、数字和 `-` `.` `_` `~` 组成，参见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    /// - Required: PKCE is used / 使用了 PKCE
    /// - Length: 43 to 128
    /// - Matches `^[A-Za-z0-9._~-]+$`
    /// - Example: `"notARealVerifierOf43CharactersOrMore00000000"`
    pub code_verifier: Option<crate::codegen::Secret>,
    /// Narrows the scopes of the token down to these, separated by spaces. Without it, the token has all that the user granted.
    /// **Note**:
    /// - A scope must not stand twice (error 20067), and must be one the user granted (error 20068).
    /// - Narrowing does not add up: where the user granted A and B, and a call narrows to A and the next to B, the token then has B alone.
    /// - Where a `refresh_token` is wanted, too, `offline_access` must be among them.
    /// - `scope` in the reply says which the token has.
    ///
    /// 把凭证的权限缩小到这些，以空格分隔；不传时，凭证具备用户授予的全部权限。
    /// **注意**：
    /// - 不能有重复的，否则报错 20067；不能有用户没有授予的，否则报错 20068。
    /// - 各次缩小互不叠加：用户授予了 A 和 B，先缩小为 A、再缩小为 B，得到的凭证只有 B。
    /// - 缩小时还需要 `refresh_token` 的，要包含 `offline_access`。
    /// - 实际具备的权限见响应中的 `scope`。
    ///
    /// - Example: `"auth:user.id:read task:task:read"`
    pub scope: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<crate::codegen::Secret>,
        code: impl Into<crate::codegen::Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            code: code.into(),
            redirect_uri: Default::default(),
            code_verifier: Default::default(),
            scope: Default::default(),
        }
    }
    /// Sets `redirect_uri`.
    #[must_use]
    pub fn redirect_uri(mut self, value: impl Into<String>) -> Self {
        self.redirect_uri = Some(value.into());
        self
    }
    /// Sets `code_verifier`.
    #[must_use]
    pub fn code_verifier(mut self, value: impl Into<crate::codegen::Secret>) -> Self {
        self.code_verifier = Some(value.into());
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.constant("grant_type", wire::Constant::Text("authorization_code"));
        f.field("client_id", &mut self.client_id);
        f.field("client_secret", &mut self.client_secret);
        f.field("code", &mut self.code);
        f.field("redirect_uri", &mut self.redirect_uri);
        f.field("code_verifier", &mut self.code_verifier);
        f.field("scope", &mut self.scope);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("authen.v2.oauth_token.create", Post, "/open-apis/authen/v2/oauth/token")
        .documented(text("获取 user_access_token", "Get a user_access_token"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token")
        .access(&[], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("grant_type", String).required().fixed("\"authorization_code\""),
            body("client_id", String).required(),
            body("client_secret", String).required().secret(),
            body("code", String).required().secret(),
            body("redirect_uri", String),
            body("code_verifier", String).secret(),
            body("scope", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v2::OauthToken;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`20001`](error::MISSING_PARAMETER): The request is missing a required parameter.
    MissingParameter = error::MISSING_PARAMETER,
    /// [`20002`](error::WRONG_CLIENT_SECRET): The client secret is invalid.
    WrongClientSecret = error::WRONG_CLIENT_SECRET,
    /// [`20003`](error::CODE_NOT_FOUND): The authorization code is not found. Please note that an authorization code can only be used once.
    CodeNotFound = error::CODE_NOT_FOUND,
    /// [`20004`](error::CODE_EXPIRED): The authorization code has expired.
    CodeExpired = error::CODE_EXPIRED,
    /// [`20008`](error::USER_NOT_FOUND): The user does not exist.
    UserNotFound = error::USER_NOT_FOUND,
    /// [`20009`](error::APP_NOT_INSTALLED): The specified app is not installed.
    AppNotInstalled = error::APP_NOT_INSTALLED,
    /// [`20010`](error::USER_OUT_OF_SCOPE): The user does not have permission to use this app.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`20024`](error::CLIENT_MISMATCH): The provided authorization code or refresh token does not match the provided client ID.
    ClientMismatch = error::CLIENT_MISMATCH,
    /// [`20036`](error::GRANT_TYPE_UNSUPPORTED): The specified grant_type is not supported.
    GrantTypeUnsupported = error::GRANT_TYPE_UNSUPPORTED,
    /// [`20048`](error::APP_NOT_FOUND): The specified app does not exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`20049`](error::PKCE_FAILED): PKCE code challenge failed.
    PkceFailed = error::PKCE_FAILED,
    /// [`20050`](error::SERVER_ERROR): An unexpected server error occurred. Please retry your request.
    ServerError = error::SERVER_ERROR,
    /// [`20063`](error::REQUEST_MALFORMED): The request is malformed. Please check your request.
    RequestMalformed = error::REQUEST_MALFORMED,
    /// [`20065`](error::CODE_USED): The authorization code has been used. Please note that an authorization code can only be used once.
    CodeUsed = error::CODE_USED,
    /// [`20066`](error::INVALID_USER_STATUS): The user status is invalid.
    InvalidUserStatus = error::INVALID_USER_STATUS,
    /// [`20067`](error::DUPLICATE_SCOPES): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    DuplicateScopes = error::DUPLICATE_SCOPES,
    /// [`20068`](error::SCOPE_NOT_ALLOWED): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ScopeNotAllowed = error::SCOPE_NOT_ALLOWED,
    /// [`20069`](error::APP_NOT_ENABLED): The specified app is not enabled.
    AppNotEnabled = error::APP_NOT_ENABLED,
    /// [`20070`](error::MULTIPLE_AUTHENTICATION): Multiple authentication methods were provided. Please only use one to proceed.
    MultipleAuthentication = error::MULTIPLE_AUTHENTICATION,
    /// [`20071`](error::REDIRECT_URI_MISMATCH): The provided redirect URI does not match the one used during authorization.
    RedirectUriMismatch = error::REDIRECT_URI_MISMATCH,
    /// [`20072`](error::SERVER_UNAVAILABLE): The server is temporarily unavailable. Please retry your request.
    ServerUnavailable = error::SERVER_UNAVAILABLE,
}
