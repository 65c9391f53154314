// Generated from spec/auth/v3/app_ticket/resend.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `auth.v3.app_ticket`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Resend the app_ticket / 重新推送 app_ticket. See [`Resend`](struct@Resend).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.auth().v3().app_ticket().resend("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ResendError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend)
    pub fn resend(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::Secret>,
    ) -> crate::Call<Resend> {
        crate::Call::new(self.client, Resend::new(app_id, app_secret))
    }
}
/// Resend the app_ticket / 重新推送 app_ticket.
///
/// The platform pushes the app_ticket event to a store app once an hour. This operation has it push the event at once; the [app_ticket event](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events) says what is in it.
///
/// 平台每小时向商店应用推送一次 app_ticket 事件；调用本接口，平台会立即再推送一次，事件的内容参见 [app_ticket 事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)。
///
/// - `POST /open-apis/auth/v3/app_ticket/resend`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Errors
///
/// [`ResendError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Resend {
    /// The App ID, shown with the app's credentials in the developer console; see [Common parameters](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology).
    ///
    /// 应用的 App ID，可在开发者后台的应用凭证页面查到，参见[通用参数](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology)。
    ///
    /// - Example: `"cli_a1b2c3d4e5f6a7b8"`
    pub app_id: String,
    /// The App Secret that belongs to the App ID. Keep it like a password; see [Common parameters](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology).
    ///
    /// 与 App ID 配对的 App Secret，请像密码一样保管，参见[通用参数](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/terminology)。
    ///
    /// - Example: `"notARealSecretJustItsShape000000"`
    pub app_secret: crate::Secret,
}
impl Resend {
    /// With the fields that are required.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<crate::Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}
impl wire::Object for Resend {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("app_id", wire::View::Text(&self.app_id));
        visit("app_secret", wire::View::Secret(self.app_secret.expose()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "app_id" => wire::Slot::Text(&mut self.app_id),
            "app_secret" => wire::Value::slot(&mut self.app_secret),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Resend {
    type Response = ResendResponse;
    type Error = ResendError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "auth.v3.app_ticket.resend",
            endpoint::Method::Post,
            "/open-apis/auth/v3/app_ticket/resend",
        )
        .documented(
            text::Text {
                zh: "重新推送 app_ticket",
                en: "Resend the app_ticket",
            },
            "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_ticket_resend",
        )
        .access(&[], &[endpoint::AppType::Store], &[])
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "app_id",
                    "app_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "app_secret",
                        "app_secret",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
            ],
        )
        .reply(endpoint::Envelope::TopLevel)
        .errors(&RESEND_ERRORS);
}
/// What [`Resend`](struct@Resend) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResendResponse {}
impl ResendResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for ResendResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Resend ResendResponse
}
/// The errors that the page of [`Resend`](struct@Resend) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResendError {
    /// `10003` (HTTP 200): invalid parameter
    ///
    /// The request body is incomplete or a value is wrong. Make sure that `app_id` and `app_secret` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.
    ///
    /// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_id` 和 `app_secret`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。
    InvalidParameter,
    /// `10014` (HTTP 200): app unauthorized
    ///
    /// The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled; if the msg speaks of the app secret, the App Secret is wrong or has been reset.
    ///
    /// 平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态；如果 msg 提到 app secret，则是 App Secret 不正确或已被重置。
    AppUnauthorized,
    /// `10015` (HTTP 200): wrong app secret
    ///
    /// The App Secret does not belong to the App ID. Copy it again from the [developer console](https://open.feishu.cn/app), and check whether it has been reset since.
    ///
    /// App Secret 与 App ID 不匹配。请到[开发者后台](https://open.feishu.cn/app)重新复制该应用的 App Secret，并留意它是否被重置过。
    WrongAppSecret,
    /// `10016` (HTTP 200): app resend fail
    ///
    /// The app_ticket was not sent again. Only store apps have one, and custom apps cannot call this operation; as a store app, make sure in the [developer console](https://open.feishu.cn/app) that the app is subscribed to the app_ticket event.
    ///
    /// app_ticket 没有重新推送。只有商店应用才有 app_ticket，自建应用不能调用本接口；商店应用请在[开发者后台](https://open.feishu.cn/app)确认订阅了 app_ticket 事件。
    ResendFailed,
}
crate::__impl_error! {
    ResendError
}
impl crate::OperationError for ResendError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10003 => Self::InvalidParameter,
                10014 => Self::AppUnauthorized,
                10015 => Self::WrongAppSecret,
                10016 => Self::ResendFailed,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &RESEND_ERRORS[self as usize]
    }
}
static RESEND_ERRORS: [endpoint::ErrorInfo; 4usize] = [
    endpoint::ErrorInfo {
        code: 10003,
        name: "InvalidParameter",
        status: Some(200),
        message: "invalid parameter",
        fix: text::Text {
            zh: "请求体不完整或取值有误。请确认以 JSON 发送了 `app_id` 和 `app_secret`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。",
            en: "The request body is incomplete or a value is wrong. Make sure that `app_id` and `app_secret` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 10014,
        name: "AppUnauthorized",
        status: Some(200),
        message: "app unauthorized",
        fix: text::Text {
            zh: "平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态；如果 msg 提到 app secret，则是 App Secret 不正确或已被重置。",
            en: "The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled; if the msg speaks of the app secret, the App Secret is wrong or has been reset.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 10015,
        name: "WrongAppSecret",
        status: Some(200),
        message: "wrong app secret",
        fix: text::Text {
            zh: "App Secret 与 App ID 不匹配。请到[开发者后台](https://open.feishu.cn/app)重新复制该应用的 App Secret，并留意它是否被重置过。",
            en: "The App Secret does not belong to the App ID. Copy it again from the [developer console](https://open.feishu.cn/app), and check whether it has been reset since.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 10016,
        name: "ResendFailed",
        status: Some(200),
        message: "app resend fail",
        fix: text::Text {
            zh: "app_ticket 没有重新推送。只有商店应用才有 app_ticket，自建应用不能调用本接口；商店应用请在[开发者后台](https://open.feishu.cn/app)确认订阅了 app_ticket 事件。",
            en: "The app_ticket was not sent again. Only store apps have one, and custom apps cannot call this operation; as a store app, make sure in the [developer console](https://open.feishu.cn/app) that the app is subscribed to the app_ticket event.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
        ],
    },
];
