// Generated from spec/optical_char_recognition/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1150101` (HTTP 400): invalid param
///
/// A request parameter is invalid. Check that the fields of the body have the right names and types and that the image is complete Base64.
///
/// 请求参数不合法。请确认请求体的字段名与类型正确，图片内容为完整的 Base64 编码。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "optical_char_recognition",
    code: 1150101,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请确认请求体的字段名与类型正确，图片内容为完整的 Base64 编码。", en: "A request parameter is invalid. Check that the fields of the body have the right names and types and that the image is complete Base64." },
    links: &[],
};

/// `1150102` (HTTP 500): network anomaly
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const NETWORK_ANOMALY: &ErrorInfo = &ErrorInfo {
    service: "optical_char_recognition",
    code: 1150102,
    key: "",
    name: "NetworkAnomaly",
    status: Some(500),
    message: "network anomaly",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络异常。请稍后重试。", en: "The backend service or the network failed. Try again later." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1150101, "INVALID_PARAMETER"),
    (1150102, "NETWORK_ANOMALY"),
];
