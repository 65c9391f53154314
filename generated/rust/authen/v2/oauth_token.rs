// Generated from spec/authen/v2/oauth_token/create.yaml, spec/authen/v2/oauth_token/refresh.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `authen.v2.oauth_token`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Get a user_access_token / 获取 user_access_token. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.authen().v2().oauth_token().create("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealCode").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
    pub fn create(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::Secret>,
        code: impl Into<crate::Secret>,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(client_id, client_secret, code))
    }
    /// Refresh a user_access_token / 刷新 user_access_token. See [`Refresh`](struct@Refresh).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.authen().v2().oauth_token().refresh("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealRefreshToken").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`RefreshError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)
    pub fn refresh(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::Secret>,
        refresh_token: impl Into<crate::Secret>,
    ) -> crate::Call<Refresh> {
        crate::Call::new(
            self.client,
            Refresh::new(client_id, client_secret, refresh_token),
        )
    }
}
/// Get a user_access_token / 获取 user_access_token.
///
/// Exchanges an authorization code for a `user_access_token`, with which the app calls other operations in the name of the user; and for a `refresh_token`, where the user granted `offline_access`.
///
/// 用授权码换取 `user_access_token`，以用户身份调用其他接口；用户授予了 `offline_access` 时，同时得到 `refresh_token`。
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
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// The App ID, shown with the credentials of the app in the developer console
    ///
    /// 应用的 App ID，可在开发者后台的凭证与基础信息页面查到
    ///
    /// - Example: `"cli_a1b2c3d4e5f6a7b8"`
    pub client_id: String,
    /// The App Secret that belongs to the App ID. Keep it like a password; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 与 App ID 配对的 App Secret，请像密码一样保管，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// - Example: `"notARealSecretJustItsShape000000"`
    pub client_secret: crate::Secret,
    /// The [authorization code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)
    ///
    /// [授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)
    ///
    /// - Example: `"notARealCode"`
    pub code: crate::Secret,
    /// The address the authorization link redirects to. It must be the same one.
    ///
    /// 授权链接中的回调地址，两者必须一致
    ///
    /// - Example: `"https://example.com/api/oauth/callback"`
    pub redirect_uri: Option<String>,
    /// The random string that was made before the user was sent to authorize, of letters, digits, `-`, `.`, `_` and `~`; see [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636).
    ///
    /// 授权之前在本地生成的随机字符串，由字母、数字和 `-` `.` `_` `~` 组成，参见 [RFC 7636](https://datatracker.ietf.org/doc/html/rfc7636)。
    ///
    /// - Required: PKCE is used / 使用了 PKCE
    /// - Length: 43 to 128
    /// - Matches `^[A-Za-z0-9._~-]+$`
    /// - Example: `"notARealVerifierOf43CharactersOrMore00000000"`
    pub code_verifier: Option<crate::Secret>,
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
    /// With the fields that are required.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<crate::Secret>,
        code: impl Into<crate::Secret>,
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
    pub fn code_verifier(mut self, value: impl Into<crate::Secret>) -> Self {
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("grant_type", wire::View::Text("authorization_code"));
        visit("client_id", wire::View::Text(&self.client_id));
        visit("client_secret", wire::View::Secret(self.client_secret.expose()));
        visit("code", wire::View::Secret(self.code.expose()));
        visit("redirect_uri", wire::Value::view(&self.redirect_uri));
        visit("code_verifier", wire::Value::view(&self.code_verifier));
        visit("scope", wire::Value::view(&self.scope));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "grant_type" => wire::Slot::Skip,
            "client_id" => wire::Slot::Text(&mut self.client_id),
            "client_secret" => wire::Value::slot(&mut self.client_secret),
            "code" => wire::Value::slot(&mut self.code),
            "redirect_uri" => wire::Slot::Optional(&mut self.redirect_uri),
            "code_verifier" => wire::Slot::Optional(&mut self.code_verifier),
            "scope" => wire::Slot::Optional(&mut self.scope),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "authen.v2.oauth_token.create",
            endpoint::Method::Post,
            "/open-apis/authen/v2/oauth/token",
        )
        .documented(
            text::Text {
                zh: "获取 user_access_token",
                en: "Get a user_access_token",
            },
            "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
        )
        .access(&[], &[endpoint::AppType::Custom, endpoint::AppType::Store], &[])
        .guards(
            &[
                endpoint::Guard::received(
                    "refresh_token",
                    &[endpoint::ScopeRule::new(None, &[crate::scope::OFFLINE_ACCESS])],
                ),
                endpoint::Guard::received(
                    "refresh_token_expires_in",
                    &[endpoint::ScopeRule::new(None, &[crate::scope::OFFLINE_ACCESS])],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                        "grant_type",
                        "grant_type",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .fixed("\"authorization_code\""),
                endpoint::Parameter::new(
                    "client_id",
                    "client_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "client_secret",
                        "client_secret",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                        "code",
                        "code",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                    "redirect_uri",
                    "redirect_uri",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "code_verifier",
                        "code_verifier",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                    "scope",
                    "scope",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::TopLevel)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The `user_access_token`
    ///
    /// `user_access_token`
    pub access_token: crate::Secret,
    /// How many seconds the `user_access_token` lives. Go by it; do not write a number down.
    ///
    /// `user_access_token` 还有多少秒到期。请以它为准，不要写死。
    pub expires_in: i64,
    /// [Refreshes the user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token), once. It is there only where the user granted `offline_access`.
    ///
    /// 用来[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，只能用一次。用户授予了 `offline_access` 才返回。
    ///
    /// - Sent only with any of the scopes `offline_access`
    pub refresh_token: Option<crate::Secret>,
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
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access_token`.
    #[must_use]
    pub fn access_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.access_token = value.into();
        self
    }
    /// Sets `expires_in`.
    #[must_use]
    pub fn expires_in(mut self, value: i64) -> Self {
        self.expires_in = value;
        self
    }
    /// Sets `refresh_token`.
    #[must_use]
    pub fn refresh_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets `refresh_token_expires_in`.
    #[must_use]
    pub fn refresh_token_expires_in(mut self, value: i64) -> Self {
        self.refresh_token_expires_in = Some(value);
        self
    }
    /// Sets `token_type`.
    #[must_use]
    pub fn token_type(mut self, value: impl Into<String>) -> Self {
        self.token_type = value.into();
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = value.into();
        self
    }
    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets `error_description`.
    #[must_use]
    pub fn error_description(mut self, value: impl Into<String>) -> Self {
        self.error_description = Some(value.into());
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("access_token", wire::View::Secret(self.access_token.expose()));
        visit("expires_in", wire::View::Integer(self.expires_in));
        visit("refresh_token", wire::Value::view(&self.refresh_token));
        visit(
            "refresh_token_expires_in",
            wire::Value::view(&self.refresh_token_expires_in),
        );
        visit("token_type", wire::View::Text(&self.token_type));
        visit("scope", wire::View::Text(&self.scope));
        visit("error", wire::Value::view(&self.error));
        visit("error_description", wire::Value::view(&self.error_description));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "access_token" => wire::Value::slot(&mut self.access_token),
            "expires_in" => wire::Slot::Integer(&mut self.expires_in),
            "refresh_token" => wire::Slot::Optional(&mut self.refresh_token),
            "refresh_token_expires_in" => {
                wire::Slot::Optional(&mut self.refresh_token_expires_in)
            }
            "token_type" => wire::Slot::Text(&mut self.token_type),
            "scope" => wire::Slot::Text(&mut self.scope),
            "error" => wire::Slot::Optional(&mut self.error),
            "error_description" => wire::Slot::Optional(&mut self.error_description),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Create CreateResponse
}
/// The errors that the page of [`Create`](struct@Create) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter that is required is missing. Compare the body with this documentation.
    ///
    /// 请求缺少必填的参数。请对照请求体补齐。
    MissingParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app could not be authenticated. Check that `client_id` and `client_secret` belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用认证失败。请检查 `client_id` 与 `client_secret` 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    WrongClientSecret,
    /// `20003` (HTTP 400): The authorization code is not found. Please note that an authorization code can only be used once.
    ///
    /// The code is not known. Check it; a code can be used once only, so have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
    ///
    /// 授权码无效。请检查 `code`；授权码只能用一次，请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    CodeNotFound,
    /// `20004` (HTTP 400): The authorization code has expired.
    ///
    /// The code has expired: it is good for 5 minutes. Have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
    ///
    /// 授权码已过期，它在生成后 5 分钟内有效。请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    CodeExpired,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user who authorized the app does not exist. Check whether they have been deleted.
    ///
    /// 授权的用户不存在。请检查该用户是否已被删除。
    UserNotFound,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The app is not installed in the tenant. Have an administrator install it.
    ///
    /// 企业没有安装应用。请企业管理员安装后重试。
    AppNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version.
    ///
    /// 用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。
    UserOutOfScope,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The code was given to another app than `client_id`. Exchange it with the app that obtained it.
    ///
    /// 授权码与 `client_id` 不属于同一个应用。请用取得它的应用来换取。
    ClientMismatch,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The `grant_type` is wrong. Check its value.
    ///
    /// `grant_type` 不正确。请检查取值。
    GrantTypeUnsupported,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check the `client_id`.
    ///
    /// 应用不存在。请检查 `client_id`。
    AppNotFound,
    /// `20049` (HTTP 400): PKCE code challenge failed.
    ///
    /// The check of PKCE failed. `code_verifier` must be the one that the `code_challenge` of the authorization link was made of.
    ///
    /// PKCE 校验失败。请检查 `code_verifier`：它必须是生成授权链接中 `code_challenge` 的那一个。
    PkceFailed,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The platform failed. Retry later; if it goes on, contact [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 平台内部出错。请稍后重试；持续出现时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ServerError,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body is incomplete. Add the fields that the message names.
    ///
    /// 请求体不完整。请按返回的说明补齐字段。
    RequestMalformed,
    /// `20065` (HTTP 400): The authorization code has been used. Please note that an authorization code can only be used once.
    ///
    /// The code has been used, and can be used once only. Check whether it is sent twice; to get another, have the user authorize again ([obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)).
    ///
    /// 授权码已经用过，只能用一次。请检查是否重复提交；需要时让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
    CodeUsed,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The user is in no state to authorize, for example suspended or gone. Check the user.
    ///
    /// 用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。
    InvalidUserStatus,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope stands twice in `scope`. Name each once.
    ///
    /// `scope` 里有重复的权限。请每个只写一次。
    DuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// `scope` names what the user has not granted. It must be a part of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): where the user granted A and B, it cannot be C.
    ///
    /// `scope` 里有用户没有授予的权限。它只能是[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：用户授予了 A 和 B，就不能写 C。
    ScopeNotAllowed,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Have an administrator enable it.
    ///
    /// 应用没有启用。请企业管理员启用后重试。
    AppNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body.
    ///
    /// 同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。
    MultipleAuthentication,
    /// `20071` (HTTP 400): The provided redirect URI does not match the one used during authorization.
    ///
    /// The `redirect_uri` is not the one with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). Use the same address.
    ///
    /// `redirect_uri` 与[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的不一致。请使用同一个地址。
    RedirectUriMismatch,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for the moment. Retry later.
    ///
    /// 服务暂时不可用。请稍后重试。
    ServerUnavailable,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                20001 => Self::MissingParameter,
                20002 => Self::WrongClientSecret,
                20003 => Self::CodeNotFound,
                20004 => Self::CodeExpired,
                20008 => Self::UserNotFound,
                20009 => Self::AppNotInstalled,
                20010 => Self::UserOutOfScope,
                20024 => Self::ClientMismatch,
                20036 => Self::GrantTypeUnsupported,
                20048 => Self::AppNotFound,
                20049 => Self::PkceFailed,
                20050 => Self::ServerError,
                20063 => Self::RequestMalformed,
                20065 => Self::CodeUsed,
                20066 => Self::InvalidUserStatus,
                20067 => Self::DuplicateScopes,
                20068 => Self::ScopeNotAllowed,
                20069 => Self::AppNotEnabled,
                20070 => Self::MultipleAuthentication,
                20071 => Self::RedirectUriMismatch,
                20072 => Self::ServerUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 21usize] = [
    endpoint::ErrorInfo {
        code: 20001,
        name: "MissingParameter",
        status: Some(400),
        message: "The request is missing a required parameter.",
        fix: text::Text {
            zh: "请求缺少必填的参数。请对照请求体补齐。",
            en: "A parameter that is required is missing. Compare the body with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20002,
        name: "WrongClientSecret",
        status: Some(400),
        message: "The client secret is invalid.",
        fix: text::Text {
            zh: "应用认证失败。请检查 `client_id` 与 `client_secret` 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。",
            en: "The app could not be authenticated. Check that `client_id` and `client_secret` belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).",
        },
        links: &[
            text::Link {
                text: "如何获取应用的 App ID",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20003,
        name: "CodeNotFound",
        status: Some(400),
        message: "The authorization code is not found. Please note that an authorization code can only be used once.",
        fix: text::Text {
            zh: "授权码无效。请检查 `code`；授权码只能用一次，请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。",
            en: "The code is not known. Check it; a code can be used once only, so have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20004,
        name: "CodeExpired",
        status: Some(400),
        message: "The authorization code has expired.",
        fix: text::Text {
            zh: "授权码已过期，它在生成后 5 分钟内有效。请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。",
            en: "The code has expired: it is good for 5 minutes. Have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20008,
        name: "UserNotFound",
        status: Some(400),
        message: "The user does not exist.",
        fix: text::Text {
            zh: "授权的用户不存在。请检查该用户是否已被删除。",
            en: "The user who authorized the app does not exist. Check whether they have been deleted.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20009,
        name: "AppNotInstalled",
        status: Some(400),
        message: "The specified app is not installed.",
        fix: text::Text {
            zh: "企业没有安装应用。请企业管理员安装后重试。",
            en: "The app is not installed in the tenant. Have an administrator install it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20010,
        name: "UserOutOfScope",
        status: Some(400),
        message: "The user does not have permission to use this app.",
        fix: text::Text {
            zh: "用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。",
            en: "The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version.",
        },
        links: &[
            text::Link {
                text: "可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20024,
        name: "ClientMismatch",
        status: Some(400),
        message: "The provided authorization code or refresh token does not match the provided client ID.",
        fix: text::Text {
            zh: "授权码与 `client_id` 不属于同一个应用。请用取得它的应用来换取。",
            en: "The code was given to another app than `client_id`. Exchange it with the app that obtained it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20036,
        name: "GrantTypeUnsupported",
        status: Some(400),
        message: "The specified grant_type is not supported.",
        fix: text::Text {
            zh: "`grant_type` 不正确。请检查取值。",
            en: "The `grant_type` is wrong. Check its value.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20048,
        name: "AppNotFound",
        status: Some(400),
        message: "The specified app does not exist.",
        fix: text::Text {
            zh: "应用不存在。请检查 `client_id`。",
            en: "The app does not exist. Check the `client_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20049,
        name: "PkceFailed",
        status: Some(400),
        message: "PKCE code challenge failed.",
        fix: text::Text {
            zh: "PKCE 校验失败。请检查 `code_verifier`：它必须是生成授权链接中 `code_challenge` 的那一个。",
            en: "The check of PKCE failed. `code_verifier` must be the one that the `code_challenge` of the authorization link was made of.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20050,
        name: "ServerError",
        status: Some(500),
        message: "An unexpected server error occurred. Please retry your request.",
        fix: text::Text {
            zh: "平台内部出错。请稍后重试；持续出现时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The platform failed. Retry later; if it goes on, contact [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20063,
        name: "RequestMalformed",
        status: Some(400),
        message: "The request is malformed. Please check your request.",
        fix: text::Text {
            zh: "请求体不完整。请按返回的说明补齐字段。",
            en: "The body is incomplete. Add the fields that the message names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20065,
        name: "CodeUsed",
        status: Some(400),
        message: "The authorization code has been used. Please note that an authorization code can only be used once.",
        fix: text::Text {
            zh: "授权码已经用过，只能用一次。请检查是否重复提交；需要时让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。",
            en: "The code has been used, and can be used once only. Check whether it is sent twice; to get another, have the user authorize again ([obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)).",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20066,
        name: "InvalidUserStatus",
        status: Some(400),
        message: "The user status is invalid.",
        fix: text::Text {
            zh: "用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。",
            en: "The user is in no state to authorize, for example suspended or gone. Check the user.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20067,
        name: "DuplicateScopes",
        status: Some(400),
        message: "The provided scope list contains duplicate scopes. Please ensure all scopes are unique.",
        fix: text::Text {
            zh: "`scope` 里有重复的权限。请每个只写一次。",
            en: "A scope stands twice in `scope`. Name each once.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20068,
        name: "ScopeNotAllowed",
        status: Some(400),
        message: "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.",
        fix: text::Text {
            zh: "`scope` 里有用户没有授予的权限。它只能是[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：用户授予了 A 和 B，就不能写 C。",
            en: "`scope` names what the user has not granted. It must be a part of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): where the user granted A and B, it cannot be C.",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20069,
        name: "AppNotEnabled",
        status: Some(400),
        message: "The specified app is not enabled.",
        fix: text::Text {
            zh: "应用没有启用。请企业管理员启用后重试。",
            en: "The app is not enabled. Have an administrator enable it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20070,
        name: "MultipleAuthentication",
        status: Some(400),
        message: "Multiple authentication methods were provided. Please only use one to proceed.",
        fix: text::Text {
            zh: "同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。",
            en: "Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20071,
        name: "RedirectUriMismatch",
        status: Some(400),
        message: "The provided redirect URI does not match the one used during authorization.",
        fix: text::Text {
            zh: "`redirect_uri` 与[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的不一致。请使用同一个地址。",
            en: "The `redirect_uri` is not the one with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). Use the same address.",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20072,
        name: "ServerUnavailable",
        status: Some(503),
        message: "The server is temporarily unavailable. Please retry your request.",
        fix: text::Text {
            zh: "服务暂时不可用。请稍后重试。",
            en: "The service is not available for the moment. Retry later.",
        },
        links: &[],
    },
];
/// Refresh a user_access_token / 刷新 user_access_token.
///
/// Exchanges a `refresh_token` for a new `user_access_token` and a new `refresh_token`.
///
/// 用 `refresh_token` 换取新的 `user_access_token` 和新的 `refresh_token`。
///
/// - `POST /open-apis/authen/v2/oauth/token`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Takes no token
/// - Needs no scope
/// - Sends `grant_type`: `"refresh_token"`
///
/// # Prerequisites / 前提条件
///
/// - The app has the scope `offline_access`, and named it in `scope` when it [obtained the code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). [Get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token) returns the first `refresh_token`.
/// - Refreshing user_access_tokens is switched on under **Security Settings** in the developer console, and a version was released. Where there is no such switch, it is on.
/// - The user still [may use the app](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability); else the error is 20010.
///
/// - 应用开通了 `offline_access` 权限，并在[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时把它写进 `scope`；第一个 `refresh_token` 由[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)返回。
/// - 应用在开发者后台的 **安全设置** 中打开了刷新 user_access_token 的开关，并发布了版本。看不到这个开关时，它是打开的。
/// - 用户仍有[使用应用的权限](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，否则报错 20010。
///
/// # Restrictions / 使用限制
///
/// - A `refresh_token` can be used once only: with the new one, the old one is void.
/// - 365 days after the user authorized the app nothing can be refreshed any more; have the user [authorize again](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// - 每个 `refresh_token` 只能用一次：换到新的之后，旧的立即失效。
/// - 用户授权满 365 天后，不能再刷新，请让用户[重新授权](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
///
/// # Notes / 注意事项
///
/// Save both new tokens at once. The old `user_access_token` works for another minute, in which the app can change over.
///
/// 请立即保存新的两个凭证。旧的 `user_access_token` 还能用一分钟，以便应用换上新的。
///
/// # Errors
///
/// [`RefreshError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Refresh {
    /// The App ID, shown with the credentials of the app in the developer console
    ///
    /// 应用的 App ID，可在开发者后台的凭证与基础信息页面查到
    ///
    /// - Example: `"cli_a1b2c3d4e5f6a7b8"`
    pub client_id: String,
    /// The App Secret that belongs to the App ID. Keep it like a password; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 与 App ID 配对的 App Secret，请像密码一样保管，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// - Example: `"notARealSecretJustItsShape000000"`
    pub client_secret: crate::Secret,
    /// The `refresh_token` that was returned when the user_access_token was [got](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token) or refreshed last
    ///
    /// 上一次[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)或刷新 user_access_token 时返回的 `refresh_token`
    ///
    /// - Example: `"notARealRefreshToken"`
    pub refresh_token: crate::Secret,
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
impl Refresh {
    /// With the fields that are required.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<crate::Secret>,
        refresh_token: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            refresh_token: refresh_token.into(),
            scope: Default::default(),
        }
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}
impl wire::Object for Refresh {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("grant_type", wire::View::Text("refresh_token"));
        visit("client_id", wire::View::Text(&self.client_id));
        visit("client_secret", wire::View::Secret(self.client_secret.expose()));
        visit("refresh_token", wire::View::Secret(self.refresh_token.expose()));
        visit("scope", wire::Value::view(&self.scope));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "grant_type" => wire::Slot::Skip,
            "client_id" => wire::Slot::Text(&mut self.client_id),
            "client_secret" => wire::Value::slot(&mut self.client_secret),
            "refresh_token" => wire::Value::slot(&mut self.refresh_token),
            "scope" => wire::Slot::Optional(&mut self.scope),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Refresh {
    type Response = RefreshResponse;
    type Error = RefreshError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "authen.v2.oauth_token.refresh",
            endpoint::Method::Post,
            "/open-apis/authen/v2/oauth/token",
        )
        .documented(
            text::Text {
                zh: "刷新 user_access_token",
                en: "Refresh a user_access_token",
            },
            "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token",
        )
        .access(&[], &[endpoint::AppType::Custom, endpoint::AppType::Store], &[])
        .guards(
            &[
                endpoint::Guard::received(
                    "refresh_token",
                    &[endpoint::ScopeRule::new(None, &[crate::scope::OFFLINE_ACCESS])],
                ),
                endpoint::Guard::received(
                    "refresh_token_expires_in",
                    &[endpoint::ScopeRule::new(None, &[crate::scope::OFFLINE_ACCESS])],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                        "grant_type",
                        "grant_type",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .fixed("\"refresh_token\""),
                endpoint::Parameter::new(
                    "client_id",
                    "client_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "client_secret",
                        "client_secret",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                        "refresh_token",
                        "refresh_token",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
                endpoint::Parameter::new(
                    "scope",
                    "scope",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::TopLevel)
        .errors(&REFRESH_ERRORS);
}
/// What [`Refresh`](struct@Refresh) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RefreshResponse {
    /// The `user_access_token`
    ///
    /// `user_access_token`
    pub access_token: crate::Secret,
    /// How many seconds the `user_access_token` lives. Go by it; do not write a number down.
    ///
    /// `user_access_token` 还有多少秒到期。请以它为准，不要写死。
    pub expires_in: i64,
    /// [Refreshes the user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token), once. It is there only where the user granted `offline_access`.
    ///
    /// 用来[刷新 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，只能用一次。用户授予了 `offline_access` 才返回。
    ///
    /// - Sent only with any of the scopes `offline_access`
    pub refresh_token: Option<crate::Secret>,
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
impl RefreshResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `access_token`.
    #[must_use]
    pub fn access_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.access_token = value.into();
        self
    }
    /// Sets `expires_in`.
    #[must_use]
    pub fn expires_in(mut self, value: i64) -> Self {
        self.expires_in = value;
        self
    }
    /// Sets `refresh_token`.
    #[must_use]
    pub fn refresh_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets `refresh_token_expires_in`.
    #[must_use]
    pub fn refresh_token_expires_in(mut self, value: i64) -> Self {
        self.refresh_token_expires_in = Some(value);
        self
    }
    /// Sets `token_type`.
    #[must_use]
    pub fn token_type(mut self, value: impl Into<String>) -> Self {
        self.token_type = value.into();
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = value.into();
        self
    }
    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets `error_description`.
    #[must_use]
    pub fn error_description(mut self, value: impl Into<String>) -> Self {
        self.error_description = Some(value.into());
        self
    }
}
impl wire::Object for RefreshResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("access_token", wire::View::Secret(self.access_token.expose()));
        visit("expires_in", wire::View::Integer(self.expires_in));
        visit("refresh_token", wire::Value::view(&self.refresh_token));
        visit(
            "refresh_token_expires_in",
            wire::Value::view(&self.refresh_token_expires_in),
        );
        visit("token_type", wire::View::Text(&self.token_type));
        visit("scope", wire::View::Text(&self.scope));
        visit("error", wire::Value::view(&self.error));
        visit("error_description", wire::Value::view(&self.error_description));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "access_token" => wire::Value::slot(&mut self.access_token),
            "expires_in" => wire::Slot::Integer(&mut self.expires_in),
            "refresh_token" => wire::Slot::Optional(&mut self.refresh_token),
            "refresh_token_expires_in" => {
                wire::Slot::Optional(&mut self.refresh_token_expires_in)
            }
            "token_type" => wire::Slot::Text(&mut self.token_type),
            "scope" => wire::Slot::Text(&mut self.scope),
            "error" => wire::Slot::Optional(&mut self.error),
            "error_description" => wire::Slot::Optional(&mut self.error_description),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Refresh RefreshResponse
}
/// The errors that the page of [`Refresh`](struct@Refresh) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefreshError {
    /// `20001` (HTTP 400): The request is missing a required parameter.
    ///
    /// A parameter that is required is missing. Compare the body with this documentation.
    ///
    /// 请求缺少必填的参数。请对照请求体补齐。
    MissingParameter,
    /// `20002` (HTTP 400): The client secret is invalid.
    ///
    /// The app could not be authenticated. Check that `client_id` and `client_secret` belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用认证失败。请检查 `client_id` 与 `client_secret` 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    WrongClientSecret,
    /// `20008` (HTTP 400): The user does not exist.
    ///
    /// The user who authorized the app does not exist. Check whether they have been deleted.
    ///
    /// 授权的用户不存在。请检查该用户是否已被删除。
    UserNotFound,
    /// `20009` (HTTP 400): The specified app is not installed.
    ///
    /// The app is not installed in the tenant. Have an administrator install it.
    ///
    /// 企业没有安装应用。请企业管理员安装后重试。
    AppNotInstalled,
    /// `20010` (HTTP 400): The user does not have permission to use this app.
    ///
    /// The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version.
    ///
    /// 用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。
    UserOutOfScope,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The `refresh_token` was given to another app than `client_id`. Refresh it with the app that obtained it.
    ///
    /// `refresh_token` 与 `client_id` 不属于同一个应用。请用取得它的应用来刷新。
    ClientMismatch,
    /// `20026` (HTTP 400): The refresh token passed is invalid. Please check the value.
    ///
    /// The `refresh_token` is not valid. Check it; only those that the v2 operations return are taken.
    ///
    /// `refresh_token` 不正确。请检查取值；只能使用 v2 版本接口返回的 `refresh_token`。
    InvalidRefreshToken,
    /// `20036` (HTTP 400): The specified grant_type is not supported.
    ///
    /// The `grant_type` is wrong. Check its value.
    ///
    /// `grant_type` 不正确。请检查取值。
    GrantTypeUnsupported,
    /// `20037` (HTTP 400): The refresh token passed has expired. Please generate a new one.
    ///
    /// The `refresh_token` has expired. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
    ///
    /// `refresh_token` 已过期。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    RefreshTokenExpired,
    /// `20048` (HTTP 400): The specified app does not exist.
    ///
    /// The app does not exist. Check the `client_id`.
    ///
    /// 应用不存在。请检查 `client_id`。
    AppNotFound,
    /// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
    ///
    /// The platform failed. Retry later; if it goes on, contact [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 平台内部出错。请稍后重试；持续出现时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ServerError,
    /// `20063` (HTTP 400): The request is malformed. Please check your request.
    ///
    /// The body is incomplete. Add the fields that the message names.
    ///
    /// 请求体不完整。请按返回的说明补齐字段。
    RequestMalformed,
    /// `20064` (HTTP 400): The refresh token has been revoked. Please note that a refresh token can only be used once.
    ///
    /// The `refresh_token` has been revoked. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
    ///
    /// `refresh_token` 已被撤销。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    RefreshTokenRevoked,
    /// `20066` (HTTP 400): The user status is invalid.
    ///
    /// The user is in no state to authorize, for example suspended or gone. Check the user.
    ///
    /// 用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。
    InvalidUserStatus,
    /// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
    ///
    /// A scope stands twice in `scope`. Name each once.
    ///
    /// `scope` 里有重复的权限。请每个只写一次。
    DuplicateScopes,
    /// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
    ///
    /// `scope` names what the user has not granted. It must be a part of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): where the user granted A and B, it cannot be C.
    ///
    /// `scope` 里有用户没有授予的权限。它只能是[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：用户授予了 A 和 B，就不能写 C。
    ScopeNotAllowed,
    /// `20069` (HTTP 400): The specified app is not enabled.
    ///
    /// The app is not enabled. Have an administrator enable it.
    ///
    /// 应用没有启用。请企业管理员启用后重试。
    AppNotEnabled,
    /// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
    ///
    /// Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body.
    ///
    /// 同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。
    MultipleAuthentication,
    /// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
    ///
    /// The service is not available for the moment. Retry later.
    ///
    /// 服务暂时不可用。请稍后重试。
    ServerUnavailable,
    /// `20073` (HTTP 400): The refresh token has been used. Please note that a refresh token can only be used once.
    ///
    /// The `refresh_token` has been used, and can be used once only. Keep the new one that each reply holds; where it is lost, have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
    ///
    /// `refresh_token` 已经用过，只能用一次。请保存每次返回的新值；已经丢失时，让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    RefreshTokenUsed,
    /// `20074` (HTTP 400): The specified app is not allowed to refresh token.
    ///
    /// The app may not refresh user_access_tokens. Switch that on under **Security Settings** in the [developer console](https://open.feishu.cn/app), and release a version.
    ///
    /// 应用没有开启刷新 user_access_token。请在[开发者后台](https://open.feishu.cn/app)的 **安全设置** 中打开该开关，并发布版本。
    RefreshNotAllowed,
}
crate::__impl_error! {
    RefreshError
}
impl crate::OperationError for RefreshError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                20001 => Self::MissingParameter,
                20002 => Self::WrongClientSecret,
                20008 => Self::UserNotFound,
                20009 => Self::AppNotInstalled,
                20010 => Self::UserOutOfScope,
                20024 => Self::ClientMismatch,
                20026 => Self::InvalidRefreshToken,
                20036 => Self::GrantTypeUnsupported,
                20037 => Self::RefreshTokenExpired,
                20048 => Self::AppNotFound,
                20050 => Self::ServerError,
                20063 => Self::RequestMalformed,
                20064 => Self::RefreshTokenRevoked,
                20066 => Self::InvalidUserStatus,
                20067 => Self::DuplicateScopes,
                20068 => Self::ScopeNotAllowed,
                20069 => Self::AppNotEnabled,
                20070 => Self::MultipleAuthentication,
                20072 => Self::ServerUnavailable,
                20073 => Self::RefreshTokenUsed,
                20074 => Self::RefreshNotAllowed,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &REFRESH_ERRORS[self as usize]
    }
}
static REFRESH_ERRORS: [endpoint::ErrorInfo; 21usize] = [
    endpoint::ErrorInfo {
        code: 20001,
        name: "MissingParameter",
        status: Some(400),
        message: "The request is missing a required parameter.",
        fix: text::Text {
            zh: "请求缺少必填的参数。请对照请求体补齐。",
            en: "A parameter that is required is missing. Compare the body with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20002,
        name: "WrongClientSecret",
        status: Some(400),
        message: "The client secret is invalid.",
        fix: text::Text {
            zh: "应用认证失败。请检查 `client_id` 与 `client_secret` 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。",
            en: "The app could not be authenticated. Check that `client_id` and `client_secret` belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).",
        },
        links: &[
            text::Link {
                text: "如何获取应用的 App ID",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20008,
        name: "UserNotFound",
        status: Some(400),
        message: "The user does not exist.",
        fix: text::Text {
            zh: "授权的用户不存在。请检查该用户是否已被删除。",
            en: "The user who authorized the app does not exist. Check whether they have been deleted.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20009,
        name: "AppNotInstalled",
        status: Some(400),
        message: "The specified app is not installed.",
        fix: text::Text {
            zh: "企业没有安装应用。请企业管理员安装后重试。",
            en: "The app is not installed in the tenant. Have an administrator install it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20010,
        name: "UserOutOfScope",
        status: Some(400),
        message: "The user does not have permission to use this app.",
        fix: text::Text {
            zh: "用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。",
            en: "The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version.",
        },
        links: &[
            text::Link {
                text: "可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20024,
        name: "ClientMismatch",
        status: Some(400),
        message: "The provided authorization code or refresh token does not match the provided client ID.",
        fix: text::Text {
            zh: "`refresh_token` 与 `client_id` 不属于同一个应用。请用取得它的应用来刷新。",
            en: "The `refresh_token` was given to another app than `client_id`. Refresh it with the app that obtained it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20026,
        name: "InvalidRefreshToken",
        status: Some(400),
        message: "The refresh token passed is invalid. Please check the value.",
        fix: text::Text {
            zh: "`refresh_token` 不正确。请检查取值；只能使用 v2 版本接口返回的 `refresh_token`。",
            en: "The `refresh_token` is not valid. Check it; only those that the v2 operations return are taken.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20036,
        name: "GrantTypeUnsupported",
        status: Some(400),
        message: "The specified grant_type is not supported.",
        fix: text::Text {
            zh: "`grant_type` 不正确。请检查取值。",
            en: "The `grant_type` is wrong. Check its value.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20037,
        name: "RefreshTokenExpired",
        status: Some(400),
        message: "The refresh token passed has expired. Please generate a new one.",
        fix: text::Text {
            zh: "`refresh_token` 已过期。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。",
            en: "The `refresh_token` has expired. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).",
        },
        links: &[
            text::Link {
                text: "获取 user_access_token",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20048,
        name: "AppNotFound",
        status: Some(400),
        message: "The specified app does not exist.",
        fix: text::Text {
            zh: "应用不存在。请检查 `client_id`。",
            en: "The app does not exist. Check the `client_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20050,
        name: "ServerError",
        status: Some(500),
        message: "An unexpected server error occurred. Please retry your request.",
        fix: text::Text {
            zh: "平台内部出错。请稍后重试；持续出现时联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The platform failed. Retry later; if it goes on, contact [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20063,
        name: "RequestMalformed",
        status: Some(400),
        message: "The request is malformed. Please check your request.",
        fix: text::Text {
            zh: "请求体不完整。请按返回的说明补齐字段。",
            en: "The body is incomplete. Add the fields that the message names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20064,
        name: "RefreshTokenRevoked",
        status: Some(400),
        message: "The refresh token has been revoked. Please note that a refresh token can only be used once.",
        fix: text::Text {
            zh: "`refresh_token` 已被撤销。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。",
            en: "The `refresh_token` has been revoked. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).",
        },
        links: &[
            text::Link {
                text: "获取 user_access_token",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20066,
        name: "InvalidUserStatus",
        status: Some(400),
        message: "The user status is invalid.",
        fix: text::Text {
            zh: "用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。",
            en: "The user is in no state to authorize, for example suspended or gone. Check the user.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20067,
        name: "DuplicateScopes",
        status: Some(400),
        message: "The provided scope list contains duplicate scopes. Please ensure all scopes are unique.",
        fix: text::Text {
            zh: "`scope` 里有重复的权限。请每个只写一次。",
            en: "A scope stands twice in `scope`. Name each once.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20068,
        name: "ScopeNotAllowed",
        status: Some(400),
        message: "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.",
        fix: text::Text {
            zh: "`scope` 里有用户没有授予的权限。它只能是[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：用户授予了 A 和 B，就不能写 C。",
            en: "`scope` names what the user has not granted. It must be a part of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): where the user granted A and B, it cannot be C.",
        },
        links: &[
            text::Link {
                text: "获取授权码",
                url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20069,
        name: "AppNotEnabled",
        status: Some(400),
        message: "The specified app is not enabled.",
        fix: text::Text {
            zh: "应用没有启用。请企业管理员启用后重试。",
            en: "The app is not enabled. Have an administrator enable it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20070,
        name: "MultipleAuthentication",
        status: Some(400),
        message: "Multiple authentication methods were provided. Please only use one to proceed.",
        fix: text::Text {
            zh: "同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。",
            en: "Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20072,
        name: "ServerUnavailable",
        status: Some(503),
        message: "The server is temporarily unavailable. Please retry your request.",
        fix: text::Text {
            zh: "服务暂时不可用。请稍后重试。",
            en: "The service is not available for the moment. Retry later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20073,
        name: "RefreshTokenUsed",
        status: Some(400),
        message: "The refresh token has been used. Please note that a refresh token can only be used once.",
        fix: text::Text {
            zh: "`refresh_token` 已经用过，只能用一次。请保存每次返回的新值；已经丢失时，让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。",
            en: "The `refresh_token` has been used, and can be used once only. Keep the new one that each reply holds; where it is lost, have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).",
        },
        links: &[
            text::Link {
                text: "获取 user_access_token",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20074,
        name: "RefreshNotAllowed",
        status: Some(400),
        message: "The specified app is not allowed to refresh token.",
        fix: text::Text {
            zh: "应用没有开启刷新 user_access_token。请在[开发者后台](https://open.feishu.cn/app)的 **安全设置** 中打开该开关，并发布版本。",
            en: "The app may not refresh user_access_tokens. Switch that on under **Security Settings** in the [developer console](https://open.feishu.cn/app), and release a version.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
        ],
    },
];
