// Generated from spec/auth/v3/app_ticket/resend.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::auth::error;
impl super::Api<'_> {
    /// Resend the app_ticket / 重新推送 app_ticket: [`Resend`](struct@Resend).
    pub fn resend(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::codegen::Secret>,
    ) -> crate::codegen::Call<Resend> {
        crate::codegen::Call::new(self.client, Resend::new(app_id, app_secret))
    }
}
/// Resend the app_ticket / 重新推送 app_ticket.
///
/// The platform pushes the app_ticket event to a store app once an hour. This operation has it push the event at once; the [app_ticket event](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events) says what is in it.
///
/// 平台每小时向商店应用推送一次 app_ticket 事件；调用本接口，平台会立即再推送一次，事件的内容参见 [app_ticket 事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.auth().v3().app_ticket().resend("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/auth/v3/app_ticket/resend`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// Errors: [`ResendError`]. [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resend {
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
impl Resend {
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
impl wire::Object for Resend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_secret", &mut self.app_secret);
    }
}
crate::codegen::__impl_object! {
    Resend
}
crate::codegen::__operation! {
    Resend => ResendResponse, ResendError:
    Endpoint::new("auth.v3.app_ticket.resend", Post, "/open-apis/auth/v3/app_ticket/resend")
        .documented(text("重新推送 app_ticket", "Resend the app_ticket"), "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend")
        .access(&[], &[Store], &[])
        .idempotent()
        .request(Json, &[body("app_id", String).required(), body("app_secret", String).required().secret()])
        .reply(TopLevel)
}
/// The reply to [`Resend`](struct@Resend).
pub type ResendResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Resend`](struct@Resend).
    ResendError:
    /// [`10003`](error::INVALID_PARAMETER): invalid parameter
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`10014`](error::APP_UNAUTHORIZED): app unauthorized
    AppUnauthorized = error::APP_UNAUTHORIZED,
    /// [`10015`](error::WRONG_APP_SECRET): wrong app secret
    WrongAppSecret = error::WRONG_APP_SECRET,
    /// [`10016`](error::RESEND_FAILED): app resend fail
    ResendFailed = error::RESEND_FAILED,
}
