// Generated from spec/ehr/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1241001` (HTTP 500): 服务器内部错误
///
/// The service failed internally. Try again; if it keeps failing, contact the support of Feishu People (Standard) with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系飞书人事（标准版）客服并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "ehr",
    code: 1241001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "服务器内部错误",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系飞书人事（标准版）客服并提供 log id。", en: "The service failed internally. Try again; if it keeps failing, contact the support of Feishu People (Standard) with the log id." },
    links: &[],
};

/// `1241002` (HTTP 400): 请求参数错误
///
/// A request parameter is invalid. Compare the values and types with the query parameters of the operation.
///
/// 请求参数不合法。请对照接口的查询参数检查取值和类型。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "ehr",
    code: 1241002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "请求参数错误",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的查询参数检查取值和类型。", en: "A request parameter is invalid. Compare the values and types with the query parameters of the operation." },
    links: &[],
};

/// `1241003` (HTTP 404): Token 不存在或者已过期
///
/// The file token does not exist or has expired. Call `ehr.v1.employee.list` and take a new token from the `id` of the file field.
///
/// 文件 token 不存在或已过期。请调用 `ehr.v1.employee.list`，从「文件」类型字段的 `id` 重新获取 token。
pub const FILE_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "ehr",
    code: 1241003,
    key: "",
    name: "FileTokenNotFound",
    status: Some(404),
    message: "Token 不存在或者已过期",
    rate_limited: false,
    fix: Text { zh: "文件 token 不存在或已过期。请调用 `ehr.v1.employee.list`，从「文件」类型字段的 `id` 重新获取 token。", en: "The file token does not exist or has expired. Call `ehr.v1.employee.list` and take a new token from the `id` of the file field." },
    links: &[],
};

/// `1241004` (HTTP 400): 你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）
///
/// The tenant has not enabled Feishu People (Standard). Have an administrator enable it in the Feishu Admin console, then call again.
///
/// 企业尚未开通飞书人事（标准版）。请由管理员在飞书管理后台启用后再调用。
pub const EHR_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "ehr",
    code: 1241004,
    key: "",
    name: "EhrNotEnabled",
    status: Some(400),
    message: "你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）",
    rate_limited: false,
    fix: Text { zh: "企业尚未开通飞书人事（标准版）。请由管理员在飞书管理后台启用后再调用。", en: "The tenant has not enabled Feishu People (Standard). Have an administrator enable it in the Feishu Admin console, then call again." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1241001, "INTERNAL_ERROR"),
    (1241002, "INVALID_PARAMETER"),
    (1241003, "FILE_TOKEN_NOT_FOUND"),
    (1241004, "EHR_NOT_ENABLED"),
];
