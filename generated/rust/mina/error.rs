// Generated from spec/mina/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `10202` (HTTP 200): access token invalid
///
/// The access token is invalid or has expired. Obtain a new one and call again.
///
/// access_token 无效或已过期。请重新获取 token 后再次调用。
pub const INVALID_ACCESS_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "mina",
    code: 10202,
    key: "",
    name: "InvalidAccessToken",
    status: Some(200),
    message: "access token invalid",
    rate_limited: false,
    fix: Text { zh: "access_token 无效或已过期。请重新获取 token 后再次调用。", en: "The access token is invalid or has expired. Obtain a new one and call again." },
    links: &[],
};

/// `10213` (HTTP 200): code appid not match
///
/// The code belongs to another app, or was used already or has expired. Call with the app that obtained the code, and use each code only once.
///
/// code 与调用方的应用不匹配，或 code 已被使用、已过期。请用获取该 code 的同一个应用调用，且每个 code 只用一次。
pub const CODE_APP_ID_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "mina",
    code: 10213,
    key: "",
    name: "CodeAppIdMismatch",
    status: Some(200),
    message: "code appid not match",
    rate_limited: false,
    fix: Text { zh: "code 与调用方的应用不匹配，或 code 已被使用、已过期。请用获取该 code 的同一个应用调用，且每个 code 只用一次。", en: "The code belongs to another app, or was used already or has expired. Call with the app that obtained the code, and use each code only once." },
    links: &[],
};

/// `10226` (HTTP 200): invalid code
///
/// The code is malformed or has expired. Log in again to obtain a new code.
///
/// code 不合法或已过期。请重新登录以获取新的 code。
pub const INVALID_CODE: &ErrorInfo = &ErrorInfo {
    service: "mina",
    code: 10226,
    key: "",
    name: "InvalidCode",
    status: Some(200),
    message: "invalid code",
    rate_limited: false,
    fix: Text { zh: "code 不合法或已过期。请重新登录以获取新的 code。", en: "The code is malformed or has expired. Log in again to obtain a new code." },
    links: &[],
};

/// `10228` (HTTP 200): user to app has no visibility
///
/// The user is outside the availability of the app. Add the user to the availability of the app.
///
/// 用户不在应用的可用范围内。请在应用的可用范围中加入该用户。
pub const APP_NOT_VISIBLE_TO_USER: &ErrorInfo = &ErrorInfo {
    service: "mina",
    code: 10228,
    key: "",
    name: "AppNotVisibleToUser",
    status: Some(200),
    message: "user to app has no visibility",
    rate_limited: false,
    fix: Text { zh: "用户不在应用的可用范围内。请在应用的可用范围中加入该用户。", en: "The user is outside the availability of the app. Add the user to the availability of the app." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10202, "INVALID_ACCESS_TOKEN"),
    (10213, "CODE_APP_ID_MISMATCH"),
    (10226, "INVALID_CODE"),
    (10228, "APP_NOT_VISIBLE_TO_USER"),
];
