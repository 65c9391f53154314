// Generated from spec/passport/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1080001` (HTTP 400): param is invalis
///
/// A parameter is invalid. Compare the request with the parameters of the operation, then retry.
///
/// 请求参数不合法。请对照接口的参数说明修改后重试。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "passport",
    code: 1080001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的参数说明修改后重试。", en: "A parameter is invalid. Compare the request with the parameters of the operation, then retry." },
    links: &[],
};

/// `1084001` (HTTP 400): The parameter sid is invalid
///
/// The `sid` is invalid. Pass the identifier of the session to log out; it is required where `logout_type` is 3.
///
/// `sid` 不合法。请改为要登出的 session 的标识符，`logout_type` 为 3 时必填。
pub const INVALID_SID: &ErrorInfo = &ErrorInfo {
    service: "passport",
    code: 1084001,
    key: "",
    name: "InvalidSid",
    status: Some(400),
    message: "The parameter sid is invalid",
    rate_limited: false,
    fix: Text { zh: "`sid` 不合法。请改为要登出的 session 的标识符，`logout_type` 为 3 时必填。", en: "The `sid` is invalid. Pass the identifier of the session to log out; it is required where `logout_type` is 3." },
    links: &[],
};

/// `1084002` (HTTP 400): The parameter logout_reason is invalid
///
/// The `logout_reason` is invalid. Use a value that the operation lists, or leave it out.
///
/// `logout_reason` 不合法。请改为接口列出的取值，或不传该参数。
pub const INVALID_LOGOUT_REASON: &ErrorInfo = &ErrorInfo {
    service: "passport",
    code: 1084002,
    key: "",
    name: "InvalidLogoutReason",
    status: Some(400),
    message: "The parameter logout_reason is invalid",
    rate_limited: false,
    fix: Text { zh: "`logout_reason` 不合法。请改为接口列出的取值，或不传该参数。", en: "The `logout_reason` is invalid. Use a value that the operation lists, or leave it out." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1080001, "INVALID_PARAMETER"),
    (1084001, "INVALID_SID"),
    (1084002, "INVALID_LOGOUT_REASON"),
];
