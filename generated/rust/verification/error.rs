// Generated from spec/verification/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2010001` (HTTP 404): tenant not found
///
/// The tenant does not exist. Check the `tenant_access_token` of the request.
///
/// 企业不存在。请检查请求使用的 `tenant_access_token`。
pub const TENANT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "verification",
    code: 2010001,
    key: "",
    name: "TenantNotFound",
    status: Some(404),
    message: "tenant not found",
    rate_limited: false,
    fix: Text { zh: "企业不存在。请检查请求使用的 `tenant_access_token`。", en: "The tenant does not exist. Check the `tenant_access_token` of the request." },
    links: &[],
};

/// `2010002` (HTTP 403): no permission
///
/// The app may not get the information of the tenant. A preinstalled store app that the tenant has not used for 180 days cannot query it; retry after the tenant has used the app.
///
/// 应用无权获取企业信息。预装的商店应用若 180 天内未被企业使用，则不能查询；请在企业使用该应用后重试。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "verification",
    code: 2010002,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "应用无权获取企业信息。预装的商店应用若 180 天内未被企业使用，则不能查询；请在企业使用该应用后重试。", en: "The app may not get the information of the tenant. A preinstalled store app that the tenant has not used for 180 days cannot query it; retry after the tenant has used the app." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2010001, "TENANT_NOT_FOUND"),
    (2010002, "PERMISSION_DENIED"),
];
