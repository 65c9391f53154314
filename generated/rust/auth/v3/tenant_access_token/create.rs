// Generated from spec/auth/v3/tenant_access_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::auth::{error, v3};
impl super::Api<'_> {
    /// Exchange a store app's app_access_token for a tenant_access_token / 商店应用换取 tenant_access_token: [`Create`](struct@Create).
    pub fn create(
        &self,
        app_access_token: impl Into<crate::codegen::Secret>,
        tenant_key: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(app_access_token, tenant_key))
    }
}
/// Exchange a store app's app_access_token for a tenant_access_token / 商店应用换取 tenant_access_token.
///
/// Takes the `app_access_token` of a store app and answers its `tenant_access_token` in one tenant, with which the app reaches that tenant's data in its own name.
///
/// 用商店应用的 `app_access_token` 换取它在某个企业的 `tenant_access_token`，之后即可以应用身份访问该企业的数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.auth().v3().tenant_access_token().create("a-c0ffee0123456789abcdef0123456789abcdef01", "0123456789abcdef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/auth/v3/tenant_access_token`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Notes / 注意事项
///
/// A `tenant_access_token` lives for at most 2 hours. Called in the last 30 minutes of that, this operation answers a new token. The old one works until it expires, so for that time both are valid.
///
/// 每个 `tenant_access_token` 最长可用 2 小时。在它到期前的最后 30 分钟内调用本接口，会拿到一个新凭证；旧凭证在到期前照常可用，期间两者都有效。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The app's `app_access_token`, from the operation for [store apps](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token).
    ///
    /// 应用的 `app_access_token`，由[商店应用换取 app_access_token](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_access_token) 得到。
    /// - Example: `"a-c0ffee0123456789abcdef0123456789abcdef01"`
    pub app_access_token: crate::codegen::Secret,
    /// Identifies the tenant. It is found in two places:
    /// - The event the platform pushes when a tenant [enables the app for the first time](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled).
    /// - What is known of a user who has signed in to a mini program, a web app or a browser app.
    ///
    /// 企业在平台上的唯一标识。它出现在以下两处：
    /// - 企业[首次启用应用](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled)时平台推送的事件。
    /// - 用户登录小程序、网页或浏览器应用后的身份信息。
    ///
    /// - Example: `"0123456789abcdef"`
    pub tenant_key: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_access_token: impl Into<crate::codegen::Secret>,
        tenant_key: impl Into<String>,
    ) -> Self {
        Self {
            app_access_token: app_access_token.into(),
            tenant_key: tenant_key.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_access_token", &mut self.app_access_token);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("auth.v3.tenant_access_token.create", Post, "/open-apis/auth/v3/tenant_access_token")
        .documented(text("商店应用换取 tenant_access_token", "Exchange a store app's app_access_token for a tenant_access_token"), "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token")
        .access(&[], &[Store], &[])
        .idempotent()
        .request(Json, &[body("app_access_token", String).required().secret(), body("tenant_key", String).required()])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v3::TenantAccessToken;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `10003` (HTTP 200): invalid parameter
    ///
    /// The request body is incomplete or a value is wrong. Make sure that `app_access_token` and `tenant_key` are sent as JSON; the msg of the reply says more.
    ///
    /// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_access_token` 和 `tenant_key`；具体原因以返回的 msg 为准。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求体不完整或取值有误。请确认以 JSON 发送了 `app_access_token` 和 `tenant_key`；具体原因以返回的 msg 为准。", en: "The request body is incomplete or a value is wrong. Make sure that `app_access_token` and `tenant_key` are sent as JSON; the msg of the reply says more." },
        ..*error::INVALID_PARAMETER
    },
    /// [`10005`](error::TENANT_UNAUTHORIZED): app id unauthorized
    TenantUnauthorized = error::TENANT_UNAUTHORIZED,
    /// [`10013`](error::TENANT_TOKEN_UNAVAILABLE): get tenant access token fail
    TenantTokenUnavailable = error::TENANT_TOKEN_UNAVAILABLE,
    /// `10014` (HTTP 200): app unauthorized
    ///
    /// The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled, and have an administrator of the tenant check in the [admin console](https://feishu.cn/admin) that it has not been disabled there.
    ///
    /// 平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态，并请企业管理员在[管理后台](https://feishu.cn/admin)确认没有停用它。
    AppUnauthorized = &ErrorInfo {
        fix: Text { zh: "平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态，并请企业管理员在[管理后台](https://feishu.cn/admin)确认没有停用它。", en: "The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled, and have an administrator of the tenant check in the [admin console](https://feishu.cn/admin) that it has not been disabled there." },
        links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "管理后台", url: "https://feishu.cn/admin" }],
        ..*error::APP_UNAUTHORIZED
    },
}
