// Generated from spec/lingo/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2250001` (HTTP 400): invalid param
///
/// A request parameter is invalid. Compare required fields, types and lengths with the request fields of the operation.
///
/// 请求参数不合法。请对照该接口的请求字段检查必填项、类型和长度。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "lingo",
    code: 2250001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照该接口的请求字段检查必填项、类型和长度。", en: "A request parameter is invalid. Compare required fields, types and lengths with the request fields of the operation." },
    links: &[],
};

/// `2250002` (HTTP 500): network anomaly, please try again
///
/// Usually the service timed out, sometimes it failed. Send the request again; if it keeps failing, contact support with the log id.
///
/// 多为服务超时，少数为服务异常。请重新请求；若持续失败，请联系技术支持并提供 log id。
pub const NETWORK_ANOMALY: &ErrorInfo = &ErrorInfo {
    service: "lingo",
    code: 2250002,
    key: "",
    name: "NetworkAnomaly",
    status: Some(500),
    message: "network anomaly, please try again",
    rate_limited: false,
    fix: Text { zh: "多为服务超时，少数为服务异常。请重新请求；若持续失败，请联系技术支持并提供 log id。", en: "Usually the service timed out, sometimes it failed. Send the request again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2250100` (HTTP 403): draft has been reviewed and cannot be edited
///
/// The draft has been reviewed and is locked. Create a new one with `lingo.v1.draft.create`.
///
/// 草稿已审批，不能再修改。请调用 `lingo.v1.draft.create` 创建新的草稿。
pub const DRAFT_REVIEWED_CANNOT_BE_EDITED: &ErrorInfo = &ErrorInfo {
    service: "lingo",
    code: 2250100,
    key: "",
    name: "DraftReviewedCannotBeEdited",
    status: Some(403),
    message: "draft has been reviewed and cannot be edited",
    rate_limited: false,
    fix: Text { zh: "草稿已审批，不能再修改。请调用 `lingo.v1.draft.create` 创建新的草稿。", en: "The draft has been reviewed and is locked. Create a new one with `lingo.v1.draft.create`." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2250001, "INVALID_PARAMETER"),
    (2250002, "NETWORK_ANOMALY"),
    (2250100, "DRAFT_REVIEWED_CANNOT_BE_EDITED"),
];
