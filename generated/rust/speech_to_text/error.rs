// Generated from spec/speech_to_text/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1040101` (HTTP 400): invalid param
///
/// Compare the request body with the fields of the operation, above all the audio data and the audio parameters.
///
/// 请对照接口的字段核对请求体，重点检查音频数据和音频参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "speech_to_text",
    code: 1040101,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对请求体，重点检查音频数据和音频参数。", en: "Compare the request body with the fields of the operation, above all the audio data and the audio parameters." },
    links: &[],
};

/// `1040102` (HTTP 500): network anomaly
///
/// The backend service or the network failed. Send the request again. / 后端服务或网络出现异常。请重新发起请求。
pub const NETWORK_ANOMALY: &ErrorInfo = &ErrorInfo {
    service: "speech_to_text",
    code: 1040102,
    key: "",
    name: "NetworkAnomaly",
    status: Some(500),
    message: "network anomaly",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络出现异常。请重新发起请求。", en: "The backend service or the network failed. Send the request again." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1040101, "INVALID_PARAMETER"),
    (1040102, "NETWORK_ANOMALY"),
];
