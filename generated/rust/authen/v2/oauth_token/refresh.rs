// Generated from spec/authen/v2/oauth_token/refresh.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::authen::{error, v2};
impl super::Api<'_> {
    /// Refresh a user_access_token / 刷新 user_access_token: [`Refresh`](struct@Refresh).
    ///
    /// Optional fields are set on the call: `.with(|request| request.scope(…))`.
    pub fn refresh(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<crate::codegen::Secret>,
        refresh_token: impl Into<crate::codegen::Secret>,
    ) -> crate::codegen::Call<Refresh> {
        crate::codegen::Call::new(
            self.client,
            Refresh::new(client_id, client_secret, refresh_token),
        )
    }
}
/// Refresh a user_access_token / 刷新 user_access_token.
///
/// Exchanges a `refresh_token` for a new `user_access_token` and a new `refresh_token`.
///
/// 用 `refresh_token` 换取新的 `user_access_token` 和新的 `refresh_token`。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v2().oauth_token().refresh("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealRefreshToken").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
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
/// Save both new tokens at once. The old `user_access_token` is not affected, and works until it expires.
///
/// 请立即保存新的两个凭证。旧的 `user_access_token` 不受影响，到期前仍可使用。
///
/// Errors: [`RefreshError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refresh {
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
    /// The `refresh_token` that was returned when the user_access_token was [got](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token) or refreshed last
    ///
    /// 上一次[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)或刷新 user_access_token 时返回的 `refresh_token`
    /// - Example: `"notARealRefreshToken"`
    pub refresh_token: crate::codegen::Secret,
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
    /// Creates the value from its required fields.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<crate::codegen::Secret>,
        refresh_token: impl Into<crate::codegen::Secret>,
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
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.constant("grant_type", wire::Constant::Text("refresh_token"));
        f.field("client_id", &mut self.client_id);
        f.field("client_secret", &mut self.client_secret);
        f.field("refresh_token", &mut self.refresh_token);
        f.field("scope", &mut self.scope);
    }
}
crate::codegen::__impl_object! {
    Refresh
}
crate::codegen::__operation! {
    Refresh => RefreshResponse, RefreshError:
    Endpoint::new("authen.v2.oauth_token.refresh", Post, "/open-apis/authen/v2/oauth/token")
        .documented(text("刷新 user_access_token", "Refresh a user_access_token"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token")
        .access(&[], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("grant_type", String).required().fixed("\"refresh_token\""),
            body("client_id", String).required(),
            body("client_secret", String).required().secret(),
            body("refresh_token", String).required().secret(),
            body("scope", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Refresh`](struct@Refresh).
pub type RefreshResponse = v2::OauthToken;
crate::codegen::__error_enum! {
    /// The documented errors of [`Refresh`](struct@Refresh).
    RefreshError:
    /// [`20001`](error::MISSING_PARAMETER): The request is missing a required parameter.
    MissingParameter = error::MISSING_PARAMETER,
    /// [`20002`](error::WRONG_CLIENT_SECRET): The client secret is invalid.
    WrongClientSecret = error::WRONG_CLIENT_SECRET,
    /// [`20008`](error::USER_NOT_FOUND): The user does not exist.
    UserNotFound = error::USER_NOT_FOUND,
    /// [`20009`](error::APP_NOT_INSTALLED): The specified app is not installed.
    AppNotInstalled = error::APP_NOT_INSTALLED,
    /// [`20010`](error::USER_OUT_OF_SCOPE): The user does not have permission to use this app.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
    ///
    /// The `refresh_token` was given to another app than `client_id`. Refresh it with the app that obtained it.
    ///
    /// `refresh_token` 与 `client_id` 不属于同一个应用。请用取得它的应用来刷新。
    ClientMismatch = &ErrorInfo {
        fix: Text { zh: "`refresh_token` 与 `client_id` 不属于同一个应用。请用取得它的应用来刷新。", en: "The `refresh_token` was given to another app than `client_id`. Refresh it with the app that obtained it." },
        ..*error::CLIENT_MISMATCH
    },
    /// [`20026`](error::UNKNOWN_REFRESH_TOKEN): The refresh token passed is invalid. Please check the value.
    UnknownRefreshToken = error::UNKNOWN_REFRESH_TOKEN,
    /// [`20036`](error::GRANT_TYPE_UNSUPPORTED): The specified grant_type is not supported.
    GrantTypeUnsupported = error::GRANT_TYPE_UNSUPPORTED,
    /// [`20037`](error::REFRESH_TOKEN_EXPIRED): The refresh token passed has expired. Please generate a new one.
    RefreshTokenExpired = error::REFRESH_TOKEN_EXPIRED,
    /// [`20048`](error::APP_NOT_FOUND): The specified app does not exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`20050`](error::SERVER_ERROR): An unexpected server error occurred. Please retry your request.
    ServerError = error::SERVER_ERROR,
    /// [`20063`](error::REQUEST_MALFORMED): The request is malformed. Please check your request.
    RequestMalformed = error::REQUEST_MALFORMED,
    /// [`20064`](error::REFRESH_TOKEN_REVOKED): The refresh token has been revoked. Please note that a refresh token can only be used once.
    RefreshTokenRevoked = error::REFRESH_TOKEN_REVOKED,
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
    /// [`20072`](error::SERVER_UNAVAILABLE): The server is temporarily unavailable. Please retry your request.
    ServerUnavailable = error::SERVER_UNAVAILABLE,
    /// [`20073`](error::REFRESH_TOKEN_USED): The refresh token has been used. Please note that a refresh token can only be used once.
    RefreshTokenUsed = error::REFRESH_TOKEN_USED,
    /// [`20074`](error::REFRESH_NOT_ALLOWED): The specified app is not allowed to refresh token.
    RefreshNotAllowed = error::REFRESH_NOT_ALLOWED,
}
