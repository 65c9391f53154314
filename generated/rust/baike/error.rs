// Generated from spec/baike/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1540001` (HTTP 400): invalid param
///
/// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
///
/// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "baike",
    code: 1540001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
    links: &[],
};

/// `1540002` (HTTP 500): network anomaly, please try again
///
/// The service timed out or the network failed, usually only for a moment. Retry; if it keeps failing, contact support with the log id.
///
/// 服务超时或网络异常，多为偶发。请重试；若持续失败，请联系技术支持并提供 log id。
pub const NETWORK_ANOMALY: &ErrorInfo = &ErrorInfo {
    service: "baike",
    code: 1540002,
    key: "",
    name: "NetworkAnomaly",
    status: Some(500),
    message: "network anomaly, please try again",
    rate_limited: false,
    fix: Text { zh: "服务超时或网络异常，多为偶发。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service timed out or the network failed, usually only for a moment. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1540100` (HTTP 403): draft has been reviewed and cannot be edited
///
/// The draft was already reviewed, so it can no longer change. Create a new draft.
///
/// 草稿已通过审批，不能再修改。请新建一个草稿。
pub const DRAFT_REVIEWED_CANNOT_BE_EDITED: &ErrorInfo = &ErrorInfo {
    service: "baike",
    code: 1540100,
    key: "",
    name: "DraftReviewedCannotBeEdited",
    status: Some(403),
    message: "draft has been reviewed and cannot be edited",
    rate_limited: false,
    fix: Text { zh: "草稿已通过审批，不能再修改。请新建一个草稿。", en: "The draft was already reviewed, so it can no longer change. Create a new draft." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1540001, "INVALID_PARAMETER"),
    (1540002, "NETWORK_ANOMALY"),
    (1540100, "DRAFT_REVIEWED_CANNOT_BE_EDITED"),
];
