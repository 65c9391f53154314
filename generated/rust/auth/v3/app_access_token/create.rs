// Generated from spec/auth/v3/app_access_token/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::auth::{error, v3};
impl super::Api<'_> {
    /// Exchange a store app's credentials for an app_access_token / 商店应用换取 app_access_token: [`Create`](struct@Create).
    pub fn create(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::codegen::Secret>,
        app_ticket: impl Into<crate::codegen::Secret>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_id, app_secret, app_ticket),
        )
    }
}
/// Exchange a store app's credentials for an app_access_token / 商店应用换取 app_access_token.
///
/// Takes the App ID and App Secret of a store app together with the `app_ticket` the platform pushed, and answers an `app_access_token`, with which the app gets its `tenant_access_token` in each tenant.
///
/// 用商店应用的 App ID、App Secret 和平台推送的 `app_ticket` 换取 `app_access_token`，之后可凭它取得应用在各企业的 `tenant_access_token`。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.auth().v3().app_access_token().create("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealTicket").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/auth/v3/app_access_token`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Notes / 注意事项
///
/// An `app_access_token` lives for at most 2 hours. Called in the last 30 minutes of that, this operation answers a new token. The old one works until it expires, so for that time both are valid.
///
/// 每个 `app_access_token` 最长可用 2 小时。在它到期前的最后 30 分钟内调用本接口，会拿到一个新凭证；旧凭证在到期前照常可用，期间两者都有效。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// What the platform pushes to a store app to prove that it is reachable. It comes in two ways:
    /// 1. Set up the [event subscription](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) of the app and subscribe to the [app_ticket event](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events); the platform pushes it once an hour.
    /// 2. If it cannot wait, call [Resend the app_ticket](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and the platform pushes the event at once.
    ///
    /// 平台推送给商店应用的临时凭证，有两个来源：
    /// 1. 为应用配置[事件订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)并订阅 [app_ticket 事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)，平台每小时推送一次。
    /// 2. 急用时调用[重新推送 app_ticket](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)，平台会立即再推送一次该事件。
    ///
    /// - Example: `"notARealTicket"`
    pub app_ticket: crate::codegen::Secret,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<crate::codegen::Secret>,
        app_ticket: impl Into<crate::codegen::Secret>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            app_ticket: app_ticket.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_secret", &mut self.app_secret);
        f.field("app_ticket", &mut self.app_ticket);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("auth.v3.app_access_token.create", Post, "/open-apis/auth/v3/app_access_token")
        .documented(text("商店应用换取 app_access_token", "Exchange a store app's credentials for an app_access_token"), "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token")
        .access(&[], &[Store], &[])
        .idempotent()
        .request(Json, &[
            body("app_id", String).required(),
            body("app_secret", String).required().secret(),
            body("app_ticket", String).required().secret(),
        ])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v3::AppAccessToken;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `10003` (HTTP 200): invalid parameter
    ///
    /// The request body is incomplete or a value is wrong. Make sure that `app_id`, `app_secret` and `app_ticket` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.
    ///
    /// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_id`、`app_secret` 和 `app_ticket`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求体不完整或取值有误。请确认以 JSON 发送了 `app_id`、`app_secret` 和 `app_ticket`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。", en: "The request body is incomplete or a value is wrong. Make sure that `app_id`, `app_secret` and `app_ticket` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more." },
        ..*error::INVALID_PARAMETER
    },
    /// [`10012`](error::APP_TOKEN_UNAVAILABLE): get app access token fail
    AppTokenUnavailable = error::APP_TOKEN_UNAVAILABLE,
    /// [`10014`](error::APP_UNAUTHORIZED): app unauthorized
    AppUnauthorized = error::APP_UNAUTHORIZED,
    /// [`10015`](error::WRONG_APP_SECRET): wrong app secret
    WrongAppSecret = error::WRONG_APP_SECRET,
}
