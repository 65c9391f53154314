// Generated from spec/personal_settings/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2005001` (HTTP 400): Your request contains an invalid request parameter.
///
/// A request parameter is invalid. Correct it as the `msg` of the response says.
///
/// 请求参数不合法。请根据响应中的 `msg` 修改参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Your request contains an invalid request parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修改参数。", en: "A request parameter is invalid. Correct it as the `msg` of the response says." },
    links: &[],
};

/// `2005002` (HTTP 400): The same name or i18n name has already be created within your tenant.
///
/// Another system status of the tenant already has this `title` or one of the names in `i18n_title`. Choose a different name.
///
/// `title` 或 `i18n_title` 中的名称已被租户内的其他系统状态使用。请换一个名称。
pub const NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005002,
    key: "",
    name: "NameAlreadyExists",
    status: Some(400),
    message: "The same name or i18n name has already be created within your tenant.",
    rate_limited: false,
    fix: Text { zh: "`title` 或 `i18n_title` 中的名称已被租户内的其他系统状态使用。请换一个名称。", en: "Another system status of the tenant already has this `title` or one of the names in `i18n_title`. Choose a different name." },
    links: &[],
};

/// `2005003` (HTTP 400): Name or i18n name contains sensitive words.
///
/// The `title` or a name in `i18n_title` contains sensitive words. Choose a different name.
///
/// `title` 或 `i18n_title` 中的名称含有敏感词。请换一个名称。
pub const NAME_CONTAINS_SENSITIVE_WORDS: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005003,
    key: "",
    name: "NameContainsSensitiveWords",
    status: Some(400),
    message: "Name or i18n name contains sensitive words.",
    rate_limited: false,
    fix: Text { zh: "`title` 或 `i18n_title` 中的名称含有敏感词。请换一个名称。", en: "The `title` or a name in `i18n_title` contains sensitive words. Choose a different name." },
    links: &[],
};

/// `2005004` (HTTP 400): The number of tenant system status exceeds limit
///
/// A tenant can have at most 10 system statuses. Delete one that is no longer used before creating another.
///
/// 每个租户最多有 10 个系统状态。请先删除不用的系统状态，再新建。
pub const SYSTEM_STATUS_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005004,
    key: "",
    name: "SystemStatusLimitExceeded",
    status: Some(400),
    message: "The number of tenant system status exceeds limit",
    rate_limited: false,
    fix: Text { zh: "每个租户最多有 10 个系统状态。请先删除不用的系统状态，再新建。", en: "A tenant can have at most 10 system statuses. Delete one that is no longer used before creating another." },
    links: &[],
};

/// `2005005` (HTTP 400): The priority of tenant system status has already be created within your tenant.
///
/// Another system status of the tenant already has this `priority`. Choose a free value, or change the priority of the other status first.
///
/// `priority` 已被租户内的其他系统状态占用。请换一个优先级，或先调整那个系统状态的优先级。
pub const DUPLICATE_PRIORITY: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005005,
    key: "",
    name: "DuplicatePriority",
    status: Some(400),
    message: "The priority of tenant system status has already be created within your tenant.",
    rate_limited: false,
    fix: Text { zh: "`priority` 已被租户内的其他系统状态占用。请换一个优先级，或先调整那个系统状态的优先级。", en: "Another system status of the tenant already has this `priority`. Choose a free value, or change the priority of the other status first." },
    links: &[],
};

/// `2005006` (HTTP 400): Request contains other tenant user.
///
/// The request names users of another tenant. Pass only user IDs of your own tenant.
///
/// 请求中包含其他租户的用户。请只传入本租户的用户 ID。
pub const OTHER_TENANT_USER: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005006,
    key: "",
    name: "OtherTenantUser",
    status: Some(400),
    message: "Request contains other tenant user.",
    rate_limited: false,
    fix: Text { zh: "请求中包含其他租户的用户。请只传入本租户的用户 ID。", en: "The request names users of another tenant. Pass only user IDs of your own tenant." },
    links: &[],
};

/// `2005007` (HTTP 400): Tenant does not have permission to api.
///
/// The tenant may not use this API. Contact support to find out whether it can be enabled.
///
/// 当前租户无权调用该接口。请联系技术支持，确认租户能否开通。
pub const TENANT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "personal_settings",
    code: 2005007,
    key: "",
    name: "TenantPermissionDenied",
    status: Some(400),
    message: "Tenant does not have permission to api.",
    rate_limited: false,
    fix: Text { zh: "当前租户无权调用该接口。请联系技术支持，确认租户能否开通。", en: "The tenant may not use this API. Contact support to find out whether it can be enabled." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2005001, "INVALID_PARAMETER"),
    (2005002, "NAME_ALREADY_EXISTS"),
    (2005003, "NAME_CONTAINS_SENSITIVE_WORDS"),
    (2005004, "SYSTEM_STATUS_LIMIT_EXCEEDED"),
    (2005005, "DUPLICATE_PRIORITY"),
    (2005006, "OTHER_TENANT_USER"),
    (2005007, "TENANT_PERMISSION_DENIED"),
];
