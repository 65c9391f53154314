// Generated from spec/tenant/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1180001` (HTTP 400): param is invalid
///
/// A parameter is invalid. Check the parameters and headers of the request. / 请求参数不合法。请检查请求的参数和请求头。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "tenant",
    code: 1180001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查请求的参数和请求头。", en: "A parameter is invalid. Check the parameters and headers of the request." },
    links: &[],
};

/// `1184000` (HTTP 404): 企业不存在
///
/// The tenant does not exist. Check the `tenant_access_token` of the request.
///
/// 企业不存在。请检查请求使用的 `tenant_access_token`。
pub const TENANT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "tenant",
    code: 1184000,
    key: "",
    name: "TenantNotFound",
    status: Some(404),
    message: "企业不存在",
    rate_limited: false,
    fix: Text { zh: "企业不存在。请检查请求使用的 `tenant_access_token`。", en: "The tenant does not exist. Check the `tenant_access_token` of the request." },
    links: &[],
};

/// `1184001` (HTTP 403): 无权限获取企业信息
///
/// The app may not get the information of the tenant. A preinstalled store app that the tenant has not used for 180 days cannot query it; retry after the tenant has used the app.
///
/// 应用无权获取企业信息。预装的商店应用若 180 天内未被企业使用，则不能查询；请在企业使用该应用后重试。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "tenant",
    code: 1184001,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "无权限获取企业信息",
    rate_limited: false,
    fix: Text { zh: "应用无权获取企业信息。预装的商店应用若 180 天内未被企业使用，则不能查询；请在企业使用该应用后重试。", en: "The app may not get the information of the tenant. A preinstalled store app that the tenant has not used for 180 days cannot query it; retry after the tenant has used the app." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1180001, "INVALID_PARAMETER"),
    (1184000, "TENANT_NOT_FOUND"),
    (1184001, "PERMISSION_DENIED"),
];
