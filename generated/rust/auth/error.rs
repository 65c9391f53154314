// Generated from spec/auth/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `10003` (HTTP 200): invalid parameter
///
/// The request body is incomplete or a value is wrong. Make sure that `app_id` and `app_secret` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more.
///
/// 请求体不完整或取值有误。请确认以 JSON 发送了 `app_id` 和 `app_secret`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10003,
    key: "",
    name: "InvalidParameter",
    status: Some(200),
    message: "invalid parameter",
    rate_limited: false,
    fix: Text { zh: "请求体不完整或取值有误。请确认以 JSON 发送了 `app_id` 和 `app_secret`，且 App ID 确实属于一个已创建的应用；具体原因以返回的 msg 为准。", en: "The request body is incomplete or a value is wrong. Make sure that `app_id` and `app_secret` are sent as JSON and that the App ID belongs to an existing app; the msg of the reply says more." },
    links: &[],
};

/// `10005` (HTTP 200): app id unauthorized
///
/// The platform does not know this app or this tenant. Check the `tenant_key`, and make sure that the tenant has installed the app and not removed it; if that is so, get another app_access_token and try again.
///
/// 平台认不出这个应用或这个企业。请核对 `tenant_key`，并确认该企业安装了应用且没有卸载；仍然出现时，重新获取 app_access_token 再试。
pub const TENANT_UNAUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10005,
    key: "",
    name: "TenantUnauthorized",
    status: Some(200),
    message: "app id unauthorized",
    rate_limited: false,
    fix: Text { zh: "平台认不出这个应用或这个企业。请核对 `tenant_key`，并确认该企业安装了应用且没有卸载；仍然出现时，重新获取 app_access_token 再试。", en: "The platform does not know this app or this tenant. Check the `tenant_key`, and make sure that the tenant has installed the app and not removed it; if that is so, get another app_access_token and try again." },
    links: &[],
};

/// `10012` (HTTP 200): get app access token fail
///
/// The platform could not issue an app_access_token, most likely because the `app_ticket` is outdated or not this app's. Use the one pushed last, or [have it resent](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and make sure that the app is a store app; custom apps have an operation of their own.
///
/// 平台没能签发 app_access_token，多半是 `app_ticket` 已经失效或不属于这个应用。请改用最近一次推送的 app_ticket，必要时[重新推送](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)；并确认应用是商店应用，自建应用另有接口。
pub const APP_TOKEN_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10012,
    key: "",
    name: "AppTokenUnavailable",
    status: Some(200),
    message: "get app access token fail",
    rate_limited: false,
    fix: Text { zh: "平台没能签发 app_access_token，多半是 `app_ticket` 已经失效或不属于这个应用。请改用最近一次推送的 app_ticket，必要时[重新推送](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend)；并确认应用是商店应用，自建应用另有接口。", en: "The platform could not issue an app_access_token, most likely because the `app_ticket` is outdated or not this app's. Use the one pushed last, or [have it resent](https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend), and make sure that the app is a store app; custom apps have an operation of their own." },
    links: &[Link { text: "重新推送", url: "https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/app_ticket_resend" }],
};

/// `10013` (HTTP 200): get tenant access token fail
///
/// The platform could not issue a tenant_access_token, most likely because the `app_access_token` is wrong or has expired. Get another; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what.
///
/// 平台没能签发 tenant_access_token，多半是 `app_access_token` 不正确或已经过期，请重新获取；凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
pub const TENANT_TOKEN_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10013,
    key: "",
    name: "TenantTokenUnavailable",
    status: Some(200),
    message: "get tenant access token fail",
    rate_limited: false,
    fix: Text { zh: "平台没能签发 tenant_access_token，多半是 `app_access_token` 不正确或已经过期，请重新获取；凭证的种类与用途见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "The platform could not issue a tenant_access_token, most likely because the `app_access_token` is wrong or has expired. Get another; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) explains which token is for what." },
    links: &[Link { text: "访问凭证概述", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }],
};

/// `10014` (HTTP 200): app unauthorized
///
/// The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled; if the msg speaks of the app secret, the App Secret is wrong or has been reset.
///
/// 平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态；如果 msg 提到 app secret，则是 App Secret 不正确或已被重置。
pub const APP_UNAUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10014,
    key: "",
    name: "AppUnauthorized",
    status: Some(200),
    message: "app unauthorized",
    rate_limited: false,
    fix: Text { zh: "平台不接受这个应用。请在[开发者后台](https://open.feishu.cn/app)确认应用处于启用状态；如果 msg 提到 app secret，则是 App Secret 不正确或已被重置。", en: "The platform does not accept this app. Make sure in the [developer console](https://open.feishu.cn/app) that the app is enabled; if the msg speaks of the app secret, the App Secret is wrong or has been reset." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }],
};

/// `10015` (HTTP 200): wrong app secret
///
/// The App Secret does not belong to the App ID. Copy it again from the [developer console](https://open.feishu.cn/app), and check whether it has been reset since.
///
/// App Secret 与 App ID 不匹配。请到[开发者后台](https://open.feishu.cn/app)重新复制该应用的 App Secret，并留意它是否被重置过。
pub const WRONG_APP_SECRET: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10015,
    key: "",
    name: "WrongAppSecret",
    status: Some(200),
    message: "wrong app secret",
    rate_limited: false,
    fix: Text { zh: "App Secret 与 App ID 不匹配。请到[开发者后台](https://open.feishu.cn/app)重新复制该应用的 App Secret，并留意它是否被重置过。", en: "The App Secret does not belong to the App ID. Copy it again from the [developer console](https://open.feishu.cn/app), and check whether it has been reset since." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }],
};

/// `10016` (HTTP 200): app resend fail
///
/// The app_ticket was not sent again. Only store apps have one, and custom apps cannot call this operation; as a store app, make sure in the [developer console](https://open.feishu.cn/app) that the app is subscribed to the app_ticket event.
///
/// app_ticket 没有重新推送。只有商店应用才有 app_ticket，自建应用不能调用本接口；商店应用请在[开发者后台](https://open.feishu.cn/app)确认订阅了 app_ticket 事件。
pub const RESEND_FAILED: &ErrorInfo = &ErrorInfo {
    service: "auth",
    code: 10016,
    key: "",
    name: "ResendFailed",
    status: Some(200),
    message: "app resend fail",
    rate_limited: false,
    fix: Text { zh: "app_ticket 没有重新推送。只有商店应用才有 app_ticket，自建应用不能调用本接口；商店应用请在[开发者后台](https://open.feishu.cn/app)确认订阅了 app_ticket 事件。", en: "The app_ticket was not sent again. Only store apps have one, and custom apps cannot call this operation; as a store app, make sure in the [developer console](https://open.feishu.cn/app) that the app is subscribed to the app_ticket event." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10003, "INVALID_PARAMETER"),
    (10005, "TENANT_UNAUTHORIZED"),
    (10012, "APP_TOKEN_UNAVAILABLE"),
    (10013, "TENANT_TOKEN_UNAVAILABLE"),
    (10014, "APP_UNAUTHORIZED"),
    (10015, "WRONG_APP_SECRET"),
    (10016, "RESEND_FAILED"),
];
