// Generated from spec/auth/v3/app_access_token/create.yaml, spec/auth/v3/app_access_token/internal.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `auth.v3.app_access_token`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Exchange a store app's credentials for an app_access_token / 商店应用换取 app_access_token. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.auth().v3().app_access_token().create("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000", "notARealTicket").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token)
    pub fn create(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::Secret>,
        app_ticket: impl Into<crate::Secret>,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(app_id, app_secret, app_ticket))
    }
    /// Exchange a custom app's credentials for an app_access_token / 自建应用换取 app_access_token. See [`Internal`](struct@Internal).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.auth().v3().app_access_token().internal("cli_a1b2c3d4e5f6a7b8", "notARealSecretJustItsShape000000").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`InternalError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal)
    pub fn internal(
        &self,
        app_id: impl Into<String>,
        app_secret: impl Into<crate::Secret>,
    ) -> crate::Call<Internal> {
        crate::Call::new(self.client, Internal::new(app_id, app_secret))
    }
}
/// Exchange a store app's credentials for an app_access_token / 商店应用换取 app_access_token.
///
/// Takes the App ID and App Secret of a store app together with the `app_ticket` the platform pushed, and answers an `app_access_token`, with which the app gets its `tenant_access_token` in each tenant.
///
/// 用商店应用的 App ID、App Secret 和平台推送的 `app_ticket` 换取 `app_access_token`，之后可凭它取得应用在各企业的 `tenant_access_token`。
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
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// What the platform pushes to a store app to prove that it is reachable. It comes in two ways:
    /// 1. Set up the [event subscription](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) of the app and subscribe to the [app_ticket event](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events); the platform pushes it once an hour.
    /// 2. If it cannot wait, call [Resend the app_ticket](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and the platform pushes the event at once.
    ///
    /// 平台推送给商店应用的临时凭证，有两个来源：
    /// 1. 为应用配置[事件订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)并订阅 [app_ticket 事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app_ticket-events)，平台每小时推送一次。
    /// 2. 急用时调用[重新推送 app_ticket](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)，平台会立即再推送一次该事件。
    ///
    /// - Example: `"notARealTicket"`
    pub app_ticket: crate::Secret,
}
impl Create {
    /// With the fields that are required.
    pub fn new(
        app_id: impl Into<String>,
        app_secret: impl Into<crate::Secret>,
        app_ticket: impl Into<crate::Secret>,
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("app_id", wire::View::Text(&self.app_id));
        visit("app_secret", wire::View::Secret(self.app_secret.expose()));
        visit("app_ticket", wire::View::Secret(self.app_ticket.expose()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "app_id" => wire::Slot::Text(&mut self.app_id),
            "app_secret" => wire::Value::slot(&mut self.app_secret),
            "app_ticket" => wire::Value::slot(&mut self.app_ticket),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "auth.v3.app_access_token.create",
            endpoint::Method::Post,
            "/open-apis/auth/v3/app_access_token",
        )
        .documented(
            text::Text {
                zh: "商店应用换取 app_access_token",
                en: "Exchange a store app's credentials for an app_access_token",
            },
            "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token",
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
                endpoint::Parameter::new(
                        "app_ticket",
                        "app_ticket",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .secret(),
            ],
        )
        .reply(endpoint::Envelope::TopLevel)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The token that proves which app is calling
    ///
    /// 证明应用自身身份的访问凭证
    pub app_access_token: crate::Secret,
    /// How many seconds are left until the token expires
    ///
    /// 距离凭证到期还剩多少秒
    pub expire: i64,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `app_access_token`.
    #[must_use]
    pub fn app_access_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.app_access_token = value.into();
        self
    }
    /// Sets `expire`.
    #[must_use]
    pub fn expire(mut self, value: i64) -> Self {
        self.expire = value;
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("app_access_token", wire::View::Secret(self.app_access_token.expose()));
        visit("expire", wire::View::Integer(self.expire));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "app_access_token" => wire::Value::slot(&mut self.app_access_token),
            "expire" => wire::Slot::Integer(&mut self.expire),
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
    /// `10003` (HTTP 200): invalid parameter
    ///
    /// The request body is incomplete or a value is wrong. Make sure that `app_id`, `app_secret` and `app_ticket` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.
    ///
    /// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_id`、`app_secret` 和 `app_ticket`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。
    InvalidParameter,
    /// `10012` (HTTP 200): get app access token fail
    ///
    /// The platform could not issue an app_access_token, most likely because the `app_ticket` is outdated or not this app's. Use the one pushed last, or [have it resent](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and make sure that the app is a store app; custom apps have an operation of their own.
    ///
    /// 平台没能签发 app_access_token，多半是 `app_ticket` 已经失效或不属于这个应用。请改用最近一次推送的 app_ticket，必要时[重新推送](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)；并确认应用是商店应用，自建应用另有接口。
    AppTokenUnavailable,
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
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10003 => Self::InvalidParameter,
                10012 => Self::AppTokenUnavailable,
                10014 => Self::AppUnauthorized,
                10015 => Self::WrongAppSecret,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 4usize] = [
    endpoint::ErrorInfo {
        code: 10003,
        name: "InvalidParameter",
        status: Some(200),
        message: "invalid parameter",
        fix: text::Text {
            zh: "请求体不完整或取值有误。请确认以 JSON 发送了 `app_id`、`app_secret` 和 `app_ticket`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。",
            en: "The request body is incomplete or a value is wrong. Make sure that `app_id`, `app_secret` and `app_ticket` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 10012,
        name: "AppTokenUnavailable",
        status: Some(200),
        message: "get app access token fail",
        fix: text::Text {
            zh: "平台没能签发 app_access_token，多半是 `app_ticket` 已经失效或不属于这个应用。请改用最近一次推送的 app_ticket，必要时[重新推送](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)；并确认应用是商店应用，自建应用另有接口。",
            en: "The platform could not issue an app_access_token, most likely because the `app_ticket` is outdated or not this app's. Use the one pushed last, or [have it resent](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and make sure that the app is a store app; custom apps have an operation of their own.",
        },
        links: &[
            text::Link {
                text: "重新推送",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend",
            },
        ],
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
];
/// Exchange a custom app's credentials for an app_access_token / 自建应用换取 app_access_token.
///
/// Takes the App ID and App Secret of a custom app and answers an `app_access_token`, for the few operations that ask which app is calling and touch no tenant's data.
///
/// 用企业自建应用的 App ID 和 App Secret 换取 `app_access_token`，供少数只认应用、不涉及企业数据的接口使用。
///
/// - `POST /open-apis/auth/v3/app_access_token/internal`
/// - Takes no token
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Notes / 注意事项
///
/// An `app_access_token` lives for at most 2 hours. What another call returns depends on how long the present token still lives:
///
/// - 30 minutes or more: the same token again.
/// - Less than 30 minutes: a new token. The old one works until it expires, so for that time both are valid.
///
/// 每个 `app_access_token` 最长可用 2 小时。重复调用本接口得到什么，取决于现有凭证还能用多久：
///
/// - 还有 30 分钟或更久：拿到的仍是同一个凭证。
/// - 不足 30 分钟：拿到一个新凭证，旧凭证在到期前照常可用，期间两者都有效。
///
/// # Errors
///
/// [`InternalError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Internal {
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
impl Internal {
    /// With the fields that are required.
    pub fn new(app_id: impl Into<String>, app_secret: impl Into<crate::Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            app_secret: app_secret.into(),
        }
    }
}
impl wire::Object for Internal {
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
impl crate::Operation for Internal {
    type Response = InternalResponse;
    type Error = InternalError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "auth.v3.app_access_token.internal",
            endpoint::Method::Post,
            "/open-apis/auth/v3/app_access_token/internal",
        )
        .documented(
            text::Text {
                zh: "自建应用换取 app_access_token",
                en: "Exchange a custom app's credentials for an app_access_token",
            },
            "https://open.feishu.cn/document/server-docs/authentication-management/access-token/app_access_token_internal",
        )
        .access(&[], &[endpoint::AppType::Custom], &[])
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
        .errors(&INTERNAL_ERRORS);
}
/// What [`Internal`](struct@Internal) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InternalResponse {
    /// The token that proves which app is calling
    ///
    /// 证明应用自身身份的访问凭证
    pub app_access_token: crate::Secret,
    /// How many seconds are left until the token expires
    ///
    /// 距离凭证到期还剩多少秒
    pub expire: i64,
    /// The token the app uses within its tenant; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) tells the two apart.
    ///
    /// 应用在所属企业内使用的访问凭证，两种凭证的区别见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
    pub tenant_access_token: crate::Secret,
}
impl InternalResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `app_access_token`.
    #[must_use]
    pub fn app_access_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.app_access_token = value.into();
        self
    }
    /// Sets `expire`.
    #[must_use]
    pub fn expire(mut self, value: i64) -> Self {
        self.expire = value;
        self
    }
    /// Sets `tenant_access_token`.
    #[must_use]
    pub fn tenant_access_token(mut self, value: impl Into<crate::Secret>) -> Self {
        self.tenant_access_token = value.into();
        self
    }
}
impl wire::Object for InternalResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("app_access_token", wire::View::Secret(self.app_access_token.expose()));
        visit("expire", wire::View::Integer(self.expire));
        visit(
            "tenant_access_token",
            wire::View::Secret(self.tenant_access_token.expose()),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "app_access_token" => wire::Value::slot(&mut self.app_access_token),
            "expire" => wire::Slot::Integer(&mut self.expire),
            "tenant_access_token" => wire::Value::slot(&mut self.tenant_access_token),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Internal InternalResponse
}
/// The errors that the page of [`Internal`](struct@Internal) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InternalError {
    /// `10003` (HTTP 200): invalid parameter
    ///
    /// The request body is incomplete or a value is wrong. Make sure that `app_id` and `app_secret` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.
    ///
    /// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_id` 和 `app_secret`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。
    InvalidParameter,
    /// `10012` (HTTP 200): get app access token fail
    ///
    /// The platform could not issue an app_access_token. Check the credentials and the kind of app (this operation serves custom apps only); the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what.
    ///
    /// 平台没能签发 app_access_token。请核对应用凭证和应用类型（本接口只面向自建应用），凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
    AppTokenUnavailable,
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
}
crate::__impl_error! {
    InternalError
}
impl crate::OperationError for InternalError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                10003 => Self::InvalidParameter,
                10012 => Self::AppTokenUnavailable,
                10014 => Self::AppUnauthorized,
                10015 => Self::WrongAppSecret,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &INTERNAL_ERRORS[self as usize]
    }
}
static INTERNAL_ERRORS: [endpoint::ErrorInfo; 4usize] = [
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
        code: 10012,
        name: "AppTokenUnavailable",
        status: Some(200),
        message: "get app access token fail",
        fix: text::Text {
            zh: "平台没能签发 app_access_token。请核对应用凭证和应用类型（本接口只面向自建应用），凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。",
            en: "The platform could not issue an app_access_token. Check the credentials and the kind of app (this operation serves custom apps only); the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what.",
        },
        links: &[
            text::Link {
                text: "访问凭证概述",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM",
            },
        ],
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
];
