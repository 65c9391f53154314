// Generated from spec/auth/v3/tenant_access_token/internal.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::auth::{error, v3};
impl super::Api<'_> {
    /// Exchange app credentials for a tenant_access_token / 用应用凭证换取 tenant_access_token: [`Internal`](struct@Internal).
    pub fn internal(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::codegen::Secret>,
    ) -> crate::codegen::Call<Internal> {
        crate::codegen::Call::new(self.client, Internal::new(app_id, app_secret))
    }
}
/// Exchange app credentials for a tenant_access_token / 用应用凭证换取 tenant_access_token.
///
/// Takes the App ID and App Secret of a custom app and answers a `tenant_access_token`, with which the app calls other operations in its own name.
///
/// 用企业自建应用的 App ID 和 App Secret 换取 `tenant_access_token`，之后即可凭它以应用身份调用其他接口。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.auth().v3().tenant_access_token().internal("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/auth/v3/tenant_access_token/internal`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Notes / 注意事项
///
/// A `tenant_access_token` lives for at most 2 hours. What another call returns depends on how long the present token still lives:
///
/// - 30 minutes or more: the same token again.
/// - Less than 30 minutes: a new token. The old one works until it expires, so for that time both are valid.
///
/// 每个 `tenant_access_token` 最长可用 2 小时。重复调用本接口得到什么，取决于现有凭证还能用多久：
///
/// - 还有 30 分钟或更久：拿到的仍是同一个凭证。
/// - 不足 30 分钟：拿到一个新凭证，旧凭证在到期前照常可用，期间两者都有效。
///
/// Errors: [`InternalError`]. [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Internal {
    /// The App ID, shown with the app's credentials in the developer console; see [Common parameters](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology).
    ///
    /// 应用的 App ID，可在开发者后台的应用凭证页面查到，参见[通用参数](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology)。
    /// - Example: `"cli_a1b2c3d4e5f6a7b8"`
    pub app_id: String,
    /// The App Secret that belongs to the App ID. Keep it like a password; see [Common parameters](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology).
    ///
    /// 与 App ID 配对的 App Secret，请像密码一样保管，参见[通用参数](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology)。
    /// - Example: `"notARealSecretJustItsShape000000"`
    pub app_secret: crate::codegen::Secret,
}
impl Internal {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<crate::codegen::Secret>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}
impl wire::Object for Internal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_secret", &mut self.app_secret);
    }
}
crate::codegen::__impl_object! {
    Internal
}
crate::codegen::__operation! {
    Internal => InternalResponse, InternalError:
    Endpoint::new("auth.v3.tenant_access_token.internal", Post, "/open-apis/auth/v3/tenant_access_token/internal")
        .documented(text("用应用凭证换取 tenant_access_token", "Exchange app credentials for a tenant_access_token"), "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal")
        .access(&[], &[Custom], &[])
        .idempotent()
        .request(Json, &[body("app_id", String).required(), body("app_secret", String).required().secret()])
        .reply(TopLevel)
}
/// The reply to [`Internal`](struct@Internal).
pub type InternalResponse = v3::TenantAccessToken;
crate::codegen::__error_enum! {
    /// The documented errors of [`Internal`](struct@Internal).
    InternalError:
    /// [`10003`](error::INVALID_PARAMETER): invalid parameter
    InvalidParameter = error::INVALID_PARAMETER,
    /// `10013` (HTTP 200): get tenant access token fail
    ///
    /// The platform could not issue a tenant_access_token. Check the credentials and the kind of app (this operation serves custom apps only); the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what.
    ///
    /// 平台没能签发 tenant_access_token。请核对应用凭证和应用类型（本接口只面向自建应用），凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
    TenantTokenUnavailable = &ErrorInfo {
        fix: Text { zh: "平台没能签发 tenant_access_token。请核对应用凭证和应用类型（本接口只面向自建应用），凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "The platform could not issue a tenant_access_token. Check the credentials and the kind of app (this operation serves custom apps only); the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what." },
        ..*error::TENANT_TOKEN_UNAVAILABLE
    },
    /// [`10014`](error::APP_UNAUTHORIZED): app unauthorized
    AppUnauthorized = error::APP_UNAUTHORIZED,
    /// [`10015`](error::WRONG_APP_SECRET): wrong app secret
    WrongAppSecret = error::WRONG_APP_SECRET,
}
