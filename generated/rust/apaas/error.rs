// Generated from spec/apaas/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2320001` (HTTP 400): param is invalid
///
/// A parameter is invalid. Check types, formats and values against the validation rules of the operation.
///
/// 请求参数不合法。请检查参数的类型、格式和取值是否符合接口的校验规则。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查参数的类型、格式和取值是否符合接口的校验规则。", en: "A parameter is invalid. Check types, formats and values against the validation rules of the operation." },
    links: &[],
};

/// `2320002` (HTTP 500): internal error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320002,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2320003` (HTTP 404): tenant does not exist
///
/// The tenant does not exist. Make sure that the tenant of the token is active. / 租户不存在。请确认凭证所属的租户可用。
pub const TENANT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320003,
    key: "",
    name: "TenantNotFound",
    status: Some(404),
    message: "tenant does not exist",
    rate_limited: false,
    fix: Text { zh: "租户不存在。请确认凭证所属的租户可用。", en: "The tenant does not exist. Make sure that the tenant of the token is active." },
    links: &[],
};

/// `2320004` (HTTP 404): user does not exist
///
/// The user does not exist. Check the user ID, and that the user is still in the tenant.
///
/// 用户不存在。请检查用户 ID，并确认用户仍在租户中。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320004,
    key: "",
    name: "UserNotFound",
    status: Some(404),
    message: "user does not exist",
    rate_limited: false,
    fix: Text { zh: "用户不存在。请检查用户 ID，并确认用户仍在租户中。", en: "The user does not exist. Check the user ID, and that the user is still in the tenant." },
    links: &[],
};

/// `2320005` (HTTP 403): insufficient permissions
///
/// The user lacks a permission. Have an administrator grant it, then retry. / 用户没有所需的权限。请管理员为该用户授权后重试。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320005,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "insufficient permissions",
    rate_limited: false,
    fix: Text { zh: "用户没有所需的权限。请管理员为该用户授权后重试。", en: "The user lacks a permission. Have an administrator grant it, then retry." },
    links: &[],
};

/// `2320006` (HTTP 400): bad request or invalid parameter
///
/// The request is invalid. Check its method, headers, parameters and data format.
///
/// 请求不合法。请检查请求方法、请求头、参数和数据格式。
pub const BAD_REQUEST: &ErrorInfo = &ErrorInfo {
    service: "apaas",
    code: 2320006,
    key: "",
    name: "BadRequest",
    status: Some(400),
    message: "bad request or invalid parameter",
    rate_limited: false,
    fix: Text { zh: "请求不合法。请检查请求方法、请求头、参数和数据格式。", en: "The request is invalid. Check its method, headers, parameters and data format." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2320001, "INVALID_PARAMETER"),
    (2320002, "INTERNAL_ERROR"),
    (2320003, "TENANT_NOT_FOUND"),
    (2320004, "USER_NOT_FOUND"),
    (2320005, "PERMISSION_DENIED"),
    (2320006, "BAD_REQUEST"),
];
