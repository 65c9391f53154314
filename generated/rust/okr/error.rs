// Generated from spec/okr/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1000403` (HTTP 403): OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition.
///
/// The Standard edition has no access to the OKR API. Upgrade OKR to the Business edition.
///
/// 标准版不能使用 OKR 的开放接口。请升级到 OKR 企业版。
pub const OPEN_API_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1000403,
    key: "",
    name: "OpenApiUnavailable",
    status: Some(403),
    message: "OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition.",
    rate_limited: false,
    fix: Text { zh: "标准版不能使用 OKR 的开放接口。请升级到 OKR 企业版。", en: "The Standard edition has no access to the OKR API. Upgrade OKR to the Business edition." },
    links: &[],
};

/// `1001001` (HTTP 400): invalid parameters
///
/// A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation.
///
/// 请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid parameters",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。", en: "A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation." },
    links: &[],
};

/// `1001002` (HTTP 400): no permission
///
/// The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data.
///
/// 调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001002,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。", en: "The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data." },
    links: &[],
};

/// `1001003` (HTTP 400): user not found
///
/// The user does not exist. Check the user ID, and that it is of the kind that `user_id_type` names.
///
/// 用户不存在。请检查用户 ID，并确认它与 `user_id_type` 一致。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001003,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "user not found",
    rate_limited: false,
    fix: Text { zh: "用户不存在。请检查用户 ID，并确认它与 `user_id_type` 一致。", en: "The user does not exist. Check the user ID, and that it is of the kind that `user_id_type` names." },
    links: &[],
};

/// `1001004` (HTTP 400): okr data not found
///
/// There is no OKR data with this ID. Check the ID in the request, and that the data has not been deleted.
///
/// 没有找到该 ID 对应的 OKR 数据。请检查请求中的 ID，并确认数据未被删除。
pub const OKR_DATA_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001004,
    key: "",
    name: "OkrDataNotFound",
    status: Some(400),
    message: "okr data not found",
    rate_limited: false,
    fix: Text { zh: "没有找到该 ID 对应的 OKR 数据。请检查请求中的 ID，并确认数据未被删除。", en: "There is no OKR data with this ID. Check the ID in the request, and that the data has not been deleted." },
    links: &[],
};

/// `1001008` (HTTP 400): Conflict period existed.
///
/// There is a period at this time already. Use that one instead of creating another.
///
/// 该时间已有周期，不能重复创建。请直接使用已有的周期。
pub const PERIOD_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001008,
    key: "",
    name: "PeriodAlreadyExists",
    status: Some(400),
    message: "Conflict period existed.",
    rate_limited: false,
    fix: Text { zh: "该时间已有周期，不能重复创建。请直接使用已有的周期。", en: "There is a period at this time already. Use that one instead of creating another." },
    links: &[],
};

/// `1001009` (HTTP 400): Start date does not fit for given period rule.
///
/// The start date does not fit the period rule. Change it as the rule requires.
///
/// 起始日期与周期规则不匹配。请按周期规则调整起始日期。
pub const START_DATE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1001009,
    key: "",
    name: "StartDateMismatch",
    status: Some(400),
    message: "Start date does not fit for given period rule.",
    rate_limited: false,
    fix: Text { zh: "起始日期与周期规则不匹配。请按周期规则调整起始日期。", en: "The start date does not fit the period rule. Change it as the rule requires." },
    links: &[],
};

/// `1009998` (HTTP 500): system exception
///
/// The system failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 系统异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SYSTEM_EXCEPTION: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1009998,
    key: "",
    name: "SystemException",
    status: Some(500),
    message: "system exception",
    rate_limited: false,
    fix: Text { zh: "系统异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The system failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1009999` (HTTP 500): internal server error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_SERVER_ERROR: &ErrorInfo = &ErrorInfo {
    service: "okr",
    code: 1009999,
    key: "",
    name: "InternalServerError",
    status: Some(500),
    message: "internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1000403, "OPEN_API_UNAVAILABLE"),
    (1001001, "INVALID_PARAMETER"),
    (1001002, "PERMISSION_DENIED"),
    (1001003, "USER_NOT_FOUND"),
    (1001004, "OKR_DATA_NOT_FOUND"),
    (1001008, "PERIOD_ALREADY_EXISTS"),
    (1001009, "START_DATE_MISMATCH"),
    (1009998, "SYSTEM_EXCEPTION"),
    (1009999, "INTERNAL_SERVER_ERROR"),
];
