// Generated from spec/authen/v1/access_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::authen::error;
impl super::Api<'_> {
    /// Get a user_access_token (v1) / 获取 user_access_token（v1 版本，仅字节）: [`Create`](struct@Create).
    #[deprecated(note = "use `authen.v2.oauth_token.create` instead")]
    pub fn create(
        &self,
        grant_type: impl Into<String>,
        code: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(grant_type, code))
    }
}
/// Get a user_access_token (v1) / 获取 user_access_token（v1 版本，仅字节）.
///
/// Exchanges a login code for a `user_access_token`. Deprecated: use `authen.v2.oauth.token` instead.
///
/// 用登录预授权码换取 `user_access_token`。已废弃，请改用 `authen.v2.oauth.token`。
///
/// **Deprecated**: use `authen.v2.oauth_token.create` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().access_token().create("authorization_code", "xMSldislSkdK").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/authen/v1/access_token`
/// - Rate limit: special, see the page
/// - Token: `app_access_token`
/// - Needs no scope
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/authen/obtain-user_access_token-bytedance)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The kind of grant presented for a token, always the same value here. / 换取凭证所凭的授权类型，取固定值。
    /// - Example: `"authorization_code"`
    pub grant_type: String,
    /// The pre-authorization code passed to the redirect address after the user has logged in.
    ///
    /// 用户登录授权后回调到重定向地址的预授权码。
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
    Endpoint::new("authen.v1.access_token.create", Post, "/open-apis/authen/v1/access_token")
        .documented(text("获取 user_access_token（v1 版本，仅字节）", "Get a user_access_token (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/authen/obtain-user_access_token-bytedance")
        .access(&[App], &[Custom, Store], &[])
        .guards(&[
            Guard::received("email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("enterprise_email", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY])]),
            Guard::received("user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("grant_type", String).required(), body("code", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The `user_access_token`, which gives access to resources of the user.
    ///
    /// 即 `user_access_token`，凭它访问该用户的资源。
    pub access_token: String,
    /// The kind of token `access_token` is, which sets the prefix in the `Authorization` header.
    ///
    /// `access_token` 的类型，决定请求头 `Authorization` 中的前缀。
    pub token_type: String,
    /// How long `access_token` is valid from the time it was issued, in seconds.
    ///
    /// 从签发起 `access_token` 的有效时长，单位为秒。
    pub expires_in: i64,
    /// The name of the logged-in user. / 登录用户的姓名。
    pub name: String,
    /// The English name of the logged-in user. / 登录用户的英文名。
    pub en_name: String,
    /// The URL of the logged-in user's avatar. / 登录用户头像的地址。
    pub avatar_url: String,
    /// The URL of the logged-in user's avatar at 72×72 pixels. / 登录用户 72×72 像素头像的地址。
    pub avatar_thumb: String,
    /// The URL of the logged-in user's avatar at 240×240 pixels. / 登录用户 240×240 像素头像的地址。
    pub avatar_middle: String,
    /// The URL of the logged-in user's avatar at 640×640 pixels. / 登录用户 640×640 像素头像的地址。
    pub avatar_big: String,
    /// The Open ID of the user, which holds within this app only and differs from app to app.
    ///
    /// 用户的 Open ID，仅在当前应用内有效，同一用户在不同应用中的值不同。
    pub open_id: id::OpenId,
    /// The Union ID of the user, the same across all apps of one developer. / 用户的 Union ID，在同一开发商的各应用中保持一致。
    pub union_id: id::UnionId,
    /// The contact email address of the user. / 用户的联系邮箱。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub email: String,
    /// The business email address of the user, present only if the tenant has enabled Feishu Mail in the admin console.
    ///
    /// 用户的企业邮箱，租户在管理后台启用飞书邮箱服务后才有值。
    /// - Present only with one of the scopes `contact:user.employee:readonly`
    pub enterprise_email: String,
    /// The User ID of the user, unique within the tenant and the same in every app.
    ///
    /// 用户的 User ID，在租户内唯一，各应用中一致。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The mobile number of the user. / 用户的手机号。
    /// - Present only with one of the scopes `contact:user.phone:readonly`
    pub mobile: String,
    /// The key of the tenant the user belongs to. / 用户所属租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// How long `refresh_token` is valid from the time it was issued, in seconds; once it has expired, the user has to log in again.
    ///
    /// 从签发起 `refresh_token` 的有效时长，单位为秒；过期后用户须重新登录。
    pub refresh_expires_in: i64,
    /// The token to exchange for a new `access_token`. / 用来换取新 `access_token` 的凭证。
    pub refresh_token: String,
    /// The ID of the current login session of the user; absent if there is none. / 用户当前登录会话的唯一标识，没有时不返回。
    pub sid: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_token", &mut self.access_token);
        f.field("token_type", &mut self.token_type);
        f.field("expires_in", &mut self.expires_in);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("avatar_thumb", &mut self.avatar_thumb);
        f.field("avatar_middle", &mut self.avatar_middle);
        f.field("avatar_big", &mut self.avatar_big);
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
        f.field("email", &mut self.email);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("user_id", &mut self.user_id);
        f.field("mobile", &mut self.mobile);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("refresh_expires_in", &mut self.refresh_expires_in);
        f.field("refresh_token", &mut self.refresh_token);
        f.field("sid", &mut self.sid);
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
    /// `20009` (HTTP 200): Tenant does not install app
    ///
    /// The app is not installed in the tenant. Have an administrator install it. / 企业没有安装应用。请企业管理员安装后重试。
    AppNotInstalled = &ErrorInfo {
        status: Some(200),
        message: "Tenant does not install app",
        ..*error::APP_NOT_INSTALLED
    },
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
    /// `20050` (HTTP 500): System error
    ///
    /// The platform failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 平台内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "System error",
        ..*error::SERVER_ERROR
    },
}
