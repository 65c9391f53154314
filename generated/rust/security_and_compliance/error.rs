// Generated from spec/security_and_compliance/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1780001` (HTTP 500): Internal server error.
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1780001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal server error.",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1780101` (HTTP 400): Request param error.
///
/// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
///
/// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1780101,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Request param error.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1780102` (HTTP 400): The API is in beta testing. Please contact customer support to request beta access.
///
/// The API is in beta. Contact support to request beta access. / 该接口处于内测阶段。请联系技术支持申请内测资格。
pub const API_IN_BETA_TESTING: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1780102,
    key: "",
    name: "ApiInBetaTesting",
    status: Some(400),
    message: "The API is in beta testing. Please contact customer support to request beta access.",
    rate_limited: false,
    fix: Text { zh: "该接口处于内测阶段。请联系技术支持申请内测资格。", en: "The API is in beta. Contact support to request beta access." },
    links: &[],
};

/// `1780103` (HTTP 400): Request Param Error
///
/// A request parameter is invalid. Compare `api_keys`, `start_time`, `end_time`, `app_id` and the paging parameters with the fields of the operation.
///
/// 请求参数不合法。请对照接口的字段说明，检查 `api_keys`、`start_time`、`end_time`、`app_id` 与分页参数。
pub const INVALID_LOG_QUERY: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1780103,
    key: "",
    name: "InvalidLogQuery",
    status: Some(400),
    message: "Request Param Error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，检查 `api_keys`、`start_time`、`end_time`、`app_id` 与分页参数。", en: "A request parameter is invalid. Compare `api_keys`, `start_time`, `end_time`, `app_id` and the paging parameters with the fields of the operation." },
    links: &[],
};

/// `1781001` (HTTP 400): Invalid request parameter
///
/// A parameter is invalid. Compare the user IDs, their type and the target location with the fields of the operation.
///
/// 请求参数不合法。请对照接口的字段，检查用户 ID 及其类型和目标位置。
pub const INVALID_MIGRATION_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781001,
    key: "",
    name: "InvalidMigrationParameter",
    status: Some(400),
    message: "Invalid request parameter",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段，检查用户 ID 及其类型和目标位置。", en: "A parameter is invalid. Compare the user IDs, their type and the target location with the fields of the operation." },
    links: &[],
};

/// `1781002` (HTTP 403): The operator has no permission to operate the data residency service
///
/// The operator may not operate the data residency service. Have an administrator grant it through an administrator role in the admin console.
///
/// 操作人没有操作数据驻留服务的权限。请由管理员在管理后台的管理员角色中为其开通。
pub const DATA_RESIDENCY_DENIED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781002,
    key: "",
    name: "DataResidencyDenied",
    status: Some(403),
    message: "The operator has no permission to operate the data residency service",
    rate_limited: false,
    fix: Text { zh: "操作人没有操作数据驻留服务的权限。请由管理员在管理后台的管理员角色中为其开通。", en: "The operator may not operate the data residency service. Have an administrator grant it through an administrator role in the admin console." },
    links: &[],
};

/// `1781003` (HTTP 400): The tenant has not activated the data service
///
/// The tenant has not enabled the data residency service. Have support enable it, then try again.
///
/// 租户尚未启用数据驻留。请先由技术支持开通该服务。
pub const DATA_RESIDENCY_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781003,
    key: "",
    name: "DataResidencyNotEnabled",
    status: Some(400),
    message: "The tenant has not activated the data service",
    rate_limited: false,
    fix: Text { zh: "租户尚未启用数据驻留。请先由技术支持开通该服务。", en: "The tenant has not enabled the data residency service. Have support enable it, then try again." },
    links: &[],
};

/// `1781004` (HTTP 400): Target geographic location is unavailable
///
/// The target location is not available to the tenant. Set `dest_geo` to a location that `security_and_compliance.v1.multi_geo_entity_tenant.get` returns.
///
/// 租户不能使用该目标位置。请将 `dest_geo` 改为 `security_and_compliance.v1.multi_geo_entity_tenant.get` 返回的位置。
pub const GEO_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781004,
    key: "",
    name: "GeoUnavailable",
    status: Some(400),
    message: "Target geographic location is unavailable",
    rate_limited: false,
    fix: Text { zh: "租户不能使用该目标位置。请将 `dest_geo` 改为 `security_and_compliance.v1.multi_geo_entity_tenant.get` 返回的位置。", en: "The target location is not available to the tenant. Set `dest_geo` to a location that `security_and_compliance.v1.multi_geo_entity_tenant.get` returns." },
    links: &[],
};

/// `1781005` (HTTP 400): User is already in the target geographic location
///
/// The data of a user is in the target location already. Remove the user from `user_ids`, or choose another `dest_geo`.
///
/// 某个用户的数据已在目标位置，无需迁移。请从 `user_ids` 中去掉该用户，或更换 `dest_geo`。
pub const USER_ALREADY_IN_GEO: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781005,
    key: "",
    name: "UserAlreadyInGeo",
    status: Some(400),
    message: "User is already in the target geographic location",
    rate_limited: false,
    fix: Text { zh: "某个用户的数据已在目标位置，无需迁移。请从 `user_ids` 中去掉该用户，或更换 `dest_geo`。", en: "The data of a user is in the target location already. Remove the user from `user_ids`, or choose another `dest_geo`." },
    links: &[],
};

/// `1781006` (HTTP 400): User is in the process of migration
///
/// The data of a user is being migrated. Look up the state of the migration and try again once it is over, or remove the user from `user_ids`.
///
/// 某个用户正在迁移。请查询其迁移状态，等迁移结束后重试，或从 `user_ids` 中去掉该用户。
pub const MIGRATION_IN_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1781006,
    key: "",
    name: "MigrationInProgress",
    status: Some(400),
    message: "User is in the process of migration",
    rate_limited: false,
    fix: Text { zh: "某个用户正在迁移。请查询其迁移状态，等迁移结束后重试，或从 `user_ids` 中去掉该用户。", en: "The data of a user is being migrated. Look up the state of the migration and try again once it is over, or remove the user from `user_ids`." },
    links: &[],
};

/// `1782001` (HTTP 500): Internal server error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1782001,
    key: "",
    name: "ServiceFailed",
    status: Some(500),
    message: "Internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1782002` (HTTP 500): User migration task does not exist
///
/// The user has no migration. Check the user ID and its type; if they are right, contact support.
///
/// 用户没有迁移任务。请检查用户 ID 及其类型；若确认无误，请联系技术支持。
pub const MIGRATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1782002,
    key: "",
    name: "MigrationNotFound",
    status: Some(500),
    message: "User migration task does not exist",
    rate_limited: false,
    fix: Text { zh: "用户没有迁移任务。请检查用户 ID 及其类型；若确认无误，请联系技术支持。", en: "The user has no migration. Check the user ID and its type; if they are right, contact support." },
    links: &[],
};

/// `1782004` (HTTP 500): The system or other user is operating on the user specified in the request
///
/// The system or another user is acting on these users. Try again later. / 系统或其他人正在操作这些用户。请稍后重试。
pub const CONCURRENT_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1782004,
    key: "",
    name: "ConcurrentOperation",
    status: Some(500),
    message: "The system or other user is operating on the user specified in the request",
    rate_limited: false,
    fix: Text { zh: "系统或其他人正在操作这些用户。请稍后重试。", en: "The system or another user is acting on these users. Try again later." },
    links: &[],
};

/// `1782005` (HTTP 400): Request failed. The number of users to be migrated exceeds the seat limit of the data residency service.
///
/// There are more users to migrate than seats of the data residency service. Migrate fewer, or have support add seats, then try again.
///
/// 迁移的用户数超过数据驻留服务的席位。请减少用户，或联系技术支持增购席位后重试。
pub const SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1782005,
    key: "",
    name: "SeatLimitExceeded",
    status: Some(400),
    message: "Request failed. The number of users to be migrated exceeds the seat limit of the data residency service.",
    rate_limited: false,
    fix: Text { zh: "迁移的用户数超过数据驻留服务的席位。请减少用户，或联系技术支持增购席位后重试。", en: "There are more users to migrate than seats of the data residency service. Migrate fewer, or have support add seats, then try again." },
    links: &[],
};

/// `1783001` (HTTP 500): The user migration task cannot be cancelled
///
/// The data of the user is in the target location already, so the migration cannot be canceled. Remove the user from `user_ids`; to undo the migration, contact support.
///
/// 用户的数据已迁移到目标位置，迁移任务不能取消。请从 `user_ids` 中去掉该用户；确需撤回时，请联系技术支持。
pub const MIGRATION_NOT_CANCELABLE: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1783001,
    key: "",
    name: "MigrationNotCancelable",
    status: Some(500),
    message: "The user migration task cannot be cancelled",
    rate_limited: false,
    fix: Text { zh: "用户的数据已迁移到目标位置，迁移任务不能取消。请从 `user_ids` 中去掉该用户；确需撤回时，请联系技术支持。", en: "The data of the user is in the target location already, so the migration cannot be canceled. Remove the user from `user_ids`; to undo the migration, contact support." },
    links: &[],
};

/// `1785005` (HTTP 400): The device information corresponding to the operating system is invalid. Please check the device information in the request.
///
/// The device identifiers do not fit the operating system. Pass those that belong to `device_system`, for example `android_id` for Android or `idfv` for iOS.
///
/// 设备特征与操作系统不匹配。请按 `device_system` 的取值填写对应的设备标识，例如 Android 填 `android_id`，iOS 填 `idfv`。
pub const INVALID_DEVICE_INFORMATION: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785005,
    key: "",
    name: "InvalidDeviceInformation",
    status: Some(400),
    message: "The device information corresponding to the operating system is invalid. Please check the device information in the request.",
    rate_limited: false,
    fix: Text { zh: "设备特征与操作系统不匹配。请按 `device_system` 的取值填写对应的设备标识，例如 Android 填 `android_id`，iOS 填 `idfv`。", en: "The device identifiers do not fit the operating system. Pass those that belong to `device_system`, for example `android_id` for Android or `idfv` for iOS." },
    links: &[],
};

/// `1785007` (HTTP 400): The parameter device_system is invalid.
///
/// The `device_system` is invalid. Pass 1 (Windows), 2 (macOS), 3 (Linux), 4 (Android), 5 (iOS) or 6 (OpenHarmony).
///
/// `device_system` 不合法。请传入 1（Windows）、2（macOS）、3（Linux）、4（Android）、5（iOS）或 6（OpenHarmony）。
pub const INVALID_PARAMETER_DEVICE_SYSTEM: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785007,
    key: "",
    name: "InvalidParameterDeviceSystem",
    status: Some(400),
    message: "The parameter device_system is invalid.",
    rate_limited: false,
    fix: Text { zh: "`device_system` 不合法。请传入 1（Windows）、2（macOS）、3（Linux）、4（Android）、5（iOS）或 6（OpenHarmony）。", en: "The `device_system` is invalid. Pass 1 (Windows), 2 (macOS), 3 (Linux), 4 (Android), 5 (iOS) or 6 (OpenHarmony)." },
    links: &[],
};

/// `1785008` (HTTP 400): The device is not found. Please check the parameter device_record_id.
///
/// The device does not exist. Call `security_and_compliance.v2.device_record.list` and pass a valid `device_record_id`.
///
/// 设备不存在。请调用 `security_and_compliance.v2.device_record.list`，传入正确的 `device_record_id`。
pub const DEVICE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785008,
    key: "",
    name: "DeviceNotFound",
    status: Some(400),
    message: "The device is not found. Please check the parameter device_record_id.",
    rate_limited: false,
    fix: Text { zh: "设备不存在。请调用 `security_and_compliance.v2.device_record.list`，传入正确的 `device_record_id`。", en: "The device does not exist. Call `security_and_compliance.v2.device_record.list` and pass a valid `device_record_id`." },
    links: &[],
};

/// `1785009` (HTTP 400): The application record is not found. Please check the parameter device_apply_record_id.
///
/// No such device application record. Correct `device_apply_record_id`.
///
/// 设备申报的审批记录不存在。请核对 `device_apply_record_id`。
pub const APPLICATION_RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785009,
    key: "",
    name: "ApplicationRecordNotFound",
    status: Some(400),
    message: "The application record is not found. Please check the parameter device_apply_record_id.",
    rate_limited: false,
    fix: Text { zh: "设备申报的审批记录不存在。请核对 `device_apply_record_id`。", en: "No such device application record. Correct `device_apply_record_id`." },
    links: &[],
};

/// `1785010` (HTTP 400): The device already exists.
///
/// A device with the same identifiers is already registered. Find it and update it instead.
///
/// 系统中已有相同特征的设备。请查询该设备并改用更新接口。
pub const DEVICE_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785010,
    key: "",
    name: "DeviceAlreadyExists",
    status: Some(400),
    message: "The device already exists.",
    rate_limited: false,
    fix: Text { zh: "系统中已有相同特征的设备。请查询该设备并改用更新接口。", en: "A device with the same identifiers is already registered. Find it and update it instead." },
    links: &[],
};

/// `1785011` (HTTP 400): The current user identity has not completed device authentication.
///
/// The device is not authenticated yet. Have the user log in again; update the client first if it is older than version 7.42.
///
/// 设备认证未完成。请让用户重新登录；客户端版本低于 7.42 时，请先升级。
pub const DEVICE_NOT_AUTHENTICATED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785011,
    key: "",
    name: "DeviceNotAuthenticated",
    status: Some(400),
    message: "The current user identity has not completed device authentication.",
    rate_limited: false,
    fix: Text { zh: "设备认证未完成。请让用户重新登录；客户端版本低于 7.42 时，请先升级。", en: "The device is not authenticated yet. Have the user log in again; update the client first if it is older than version 7.42." },
    links: &[],
};

/// `1785012` (HTTP 400): The third-party device integration is not enabled.
///
/// The tenant does not let third-party apps read the device authentication of clients. Ask an administrator to enable it in the admin console under Security > Endpoint security > Device management > Device integration.
///
/// 租户没有开放设备认证信息给第三方应用。请由管理员在管理后台「安全 > 终端安全 > 设备管理 > 设备集成配置」中开启。
pub const DEVICE_INTEGRATION_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "security_and_compliance",
    code: 1785012,
    key: "",
    name: "DeviceIntegrationDisabled",
    status: Some(400),
    message: "The third-party device integration is not enabled.",
    rate_limited: false,
    fix: Text { zh: "租户没有开放设备认证信息给第三方应用。请由管理员在管理后台「安全 > 终端安全 > 设备管理 > 设备集成配置」中开启。", en: "The tenant does not let third-party apps read the device authentication of clients. Ask an administrator to enable it in the admin console under Security > Endpoint security > Device management > Device integration." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1780001, "INTERNAL_ERROR"),
    (1780101, "INVALID_PARAMETER"),
    (1780102, "API_IN_BETA_TESTING"),
    (1780103, "INVALID_LOG_QUERY"),
    (1781001, "INVALID_MIGRATION_PARAMETER"),
    (1781002, "DATA_RESIDENCY_DENIED"),
    (1781003, "DATA_RESIDENCY_NOT_ENABLED"),
    (1781004, "GEO_UNAVAILABLE"),
    (1781005, "USER_ALREADY_IN_GEO"),
    (1781006, "MIGRATION_IN_PROGRESS"),
    (1782001, "SERVICE_FAILED"),
    (1782002, "MIGRATION_NOT_FOUND"),
    (1782004, "CONCURRENT_OPERATION"),
    (1782005, "SEAT_LIMIT_EXCEEDED"),
    (1783001, "MIGRATION_NOT_CANCELABLE"),
    (1785005, "INVALID_DEVICE_INFORMATION"),
    (1785007, "INVALID_PARAMETER_DEVICE_SYSTEM"),
    (1785008, "DEVICE_NOT_FOUND"),
    (1785009, "APPLICATION_RECORD_NOT_FOUND"),
    (1785010, "DEVICE_ALREADY_EXISTS"),
    (1785011, "DEVICE_NOT_AUTHENTICATED"),
    (1785012, "DEVICE_INTEGRATION_DISABLED"),
];
