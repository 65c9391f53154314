// Generated from spec/translation/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1140101` (HTTP 400): invalid param
///
/// A request parameter is invalid. Compare the language codes, the text and the glossary with the request body fields of the operation.
///
/// 请求参数不合法。请对照接口的请求体字段检查语种代码、文本和术语表。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "translation",
    code: 1140101,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求体字段检查语种代码、文本和术语表。", en: "A request parameter is invalid. Compare the language codes, the text and the glossary with the request body fields of the operation." },
    links: &[],
};

/// `1140102` (HTTP 500): network anomaly
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const NETWORK_ANOMALY: &ErrorInfo = &ErrorInfo {
    service: "translation",
    code: 1140102,
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
    (1140101, "INVALID_PARAMETER"),
    (1140102, "NETWORK_ANOMALY"),
];
