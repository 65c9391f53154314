// Generated from spec/application/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `50003` (HTTP 200): invalid app_id
///
/// The app ID is invalid. Correct `app_id`, or install the app in the current tenant first.
///
/// 应用 ID 无效。请更正 `app_id`，或先将应用安装到当前企业。
pub const INVALID_APP_ID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 50003,
    key: "",
    name: "InvalidAppId",
    status: Some(200),
    message: "invalid app_id",
    rate_limited: false,
    fix: Text { zh: "应用 ID 无效。请更正 `app_id`，或先将应用安装到当前企业。", en: "The app ID is invalid. Correct `app_id`, or install the app in the current tenant first." },
    links: &[],
};

/// `210001` (HTTP 400): param is invalid
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `210002` (HTTP 200): invalid app_id or app not exists
///
/// The app does not exist or is not installed in the tenant. Correct `app_id`, or install the app first.
///
/// 应用不存在，或没有安装到企业。请更正 `app_id`，或先安装应用。
pub const APP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210002,
    key: "",
    name: "AppNotFound",
    status: Some(200),
    message: "invalid app_id or app not exists",
    rate_limited: false,
    fix: Text { zh: "应用不存在，或没有安装到企业。请更正 `app_id`，或先安装应用。", en: "The app does not exist or is not installed in the tenant. Correct `app_id`, or install the app first." },
    links: &[],
};

/// `210003` (HTTP 200): please check if param is empty or if there is conflicts between add and del list
///
/// A parameter is empty, or an element is both added and deleted. Correct `add_visible_list` and `del_visible_list`.
///
/// 参数为空，或同一元素同时出现在添加列表和删除列表中。请检查 `add_visible_list` 和 `del_visible_list`。
pub const VISIBILITY_LISTS_EMPTY_OR_CONFLICTING: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210003,
    key: "",
    name: "VisibilityListsEmptyOrConflicting",
    status: Some(200),
    message: "please check if param is empty or if there is conflicts between add and del list",
    rate_limited: false,
    fix: Text { zh: "参数为空，或同一元素同时出现在添加列表和删除列表中。请检查 `add_visible_list` 和 `del_visible_list`。", en: "A parameter is empty, or an element is both added and deleted. Correct `add_visible_list` and `del_visible_list`." },
    links: &[],
};

/// `210004` (HTTP 200): server internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210004,
    key: "",
    name: "InternalError",
    status: Some(200),
    message: "server internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `210005` (HTTP 200): invalid group_ids
///
/// Verify that the user group IDs are right and valid. / 请检查用户组 ID 是否正确有效。
pub const INVALID_GROUP_ID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210005,
    key: "",
    name: "InvalidGroupId",
    status: Some(200),
    message: "invalid group_ids",
    rate_limited: false,
    fix: Text { zh: "请检查用户组 ID 是否正确有效。", en: "Verify that the user group IDs are right and valid." },
    links: &[],
};

/// `210006` (HTTP 200): can not modify cantact of special app or official app
///
/// The contacts range of official Feishu apps, and of apps whose range the admin console cannot change, is fixed. Choose another app.
///
/// 飞书官方应用，以及管理后台无法修改通讯录权限范围的应用，不支持此操作。请改为操作其他应用。
pub const CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210006,
    key: "",
    name: "CannotModifyContactsRangeOfSpecialApp",
    status: Some(200),
    message: "can not modify cantact of special app or official app",
    rate_limited: false,
    fix: Text { zh: "飞书官方应用，以及管理后台无法修改通讯录权限范围的应用，不支持此操作。请改为操作其他应用。", en: "The contacts range of official Feishu apps, and of apps whose range the admin console cannot change, is fixed. Choose another app." },
    links: &[],
};

/// `210007` (HTTP 403): The current user has no permission to modify the app configurations
///
/// The caller may not change the basic information of the app. Call as an owner, administrator or developer of the app; an app that calls as itself must pass its own `app_id`.
///
/// 调用身份不能修改应用的基础信息。请以应用所有者、管理员或开发者的身份调用；以应用身份调用时，`app_id` 须为该应用自己。
pub const BASIC_INFO_CHANGE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210007,
    key: "",
    name: "BasicInfoChangeDenied",
    status: Some(403),
    message: "The current user has no permission to modify the app configurations",
    rate_limited: false,
    fix: Text { zh: "调用身份不能修改应用的基础信息。请以应用所有者、管理员或开发者的身份调用；以应用身份调用时，`app_id` 须为该应用自己。", en: "The caller may not change the basic information of the app. Call as an owner, administrator or developer of the app; an app that calls as itself must pass its own `app_id`." },
    links: &[],
};

/// `210010` (HTTP 400): Unable to update configurations, as the app is currently under review.
///
/// The app is under review and its basic information is locked. Try again once the review is over.
///
/// 应用正在审核，不能修改基础信息。请等审核结束后重试。
pub const APP_UNDER_REVIEW: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210010,
    key: "",
    name: "AppUnderReview",
    status: Some(400),
    message: "Unable to update configurations, as the app is currently under review.",
    rate_limited: false,
    fix: Text { zh: "应用正在审核，不能修改基础信息。请等审核结束后重试。", en: "The app is under review and its basic information is locked. Try again once the review is over." },
    links: &[],
};

/// `210011` (HTTP 400): Param is invalid
///
/// A parameter is invalid. Correct it as the `msg` of the reply says. / 请求参数不合法。请按返回的 `msg` 修改后重试。
pub const INVALID_CAPABILITY_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210011,
    key: "",
    name: "InvalidCapabilityParameter",
    status: Some(400),
    message: "Param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请按返回的 `msg` 修改后重试。", en: "A parameter is invalid. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `210012` (HTTP 404): The specified application does not exist
///
/// No app has this `app_id`. Check the `app_id` in the request path.
///
/// 没有 `app_id` 对应的应用。请检查路径中的 `app_id`。
pub const APP_NOT_FOUND210012: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210012,
    key: "",
    name: "AppNotFound210012",
    status: Some(404),
    message: "The specified application does not exist",
    rate_limited: false,
    fix: Text { zh: "没有 `app_id` 对应的应用。请检查路径中的 `app_id`。", en: "No app has this `app_id`. Check the `app_id` in the request path." },
    links: &[],
};

/// `210013` (HTTP 500): Internal server error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210013,
    key: "",
    name: "ServiceFailed",
    status: Some(500),
    message: "Internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `210014` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
///
/// Store (ISV) apps cannot be updated with this operation. Choose a custom app.
///
/// 商店应用（ISV 应用）不能用该接口更新。请改为操作自建应用。
pub const ISV_APP_UNSUPPORTED210014: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210014,
    key: "",
    name: "IsvAppUnsupported210014",
    status: Some(400),
    message: "This API only does not support to update ISV App, only support to update Self-Built App",
    rate_limited: false,
    fix: Text { zh: "商店应用（ISV 应用）不能用该接口更新。请改为操作自建应用。", en: "Store (ISV) apps cannot be updated with this operation. Choose a custom app." },
    links: &[],
};

/// `210015` (HTTP 403): As the App was created via Base, it cannot be updated using this API.
///
/// The app was created in a base, and cannot be updated with this operation. Choose a custom app that was created in the developer console.
///
/// 应用由多维表格创建，不能用该接口更新。请改为操作在开发者后台创建的自建应用。
pub const CREATED_IN_BASE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210015,
    key: "",
    name: "CreatedInBase",
    status: Some(403),
    message: "As the App was created via Base, it cannot be updated using this API.",
    rate_limited: false,
    fix: Text { zh: "应用由多维表格创建，不能用该接口更新。请改为操作在开发者后台创建的自建应用。", en: "The app was created in a base, and cannot be updated with this operation. Choose a custom app that was created in the developer console." },
    links: &[],
};

/// `210016` (HTTP 403): Lack of permission to update other App.
///
/// An app that calls as itself can update only itself, but `app_id` is another app. Pass the `app_id` of the caller, or call as a user who manages that app.
///
/// 应用身份只能更新自己，`app_id` 却是另一个应用。请传入调用方的 `app_id`，或以该应用管理人员的用户身份调用。
pub const OTHER_APP_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210016,
    key: "",
    name: "OtherAppDenied",
    status: Some(403),
    message: "Lack of permission to update other App.",
    rate_limited: false,
    fix: Text { zh: "应用身份只能更新自己，`app_id` 却是另一个应用。请传入调用方的 `app_id`，或以该应用管理人员的用户身份调用。", en: "An app that calls as itself can update only itself, but `app_id` is another app. Pass the `app_id` of the caller, or call as a user who manages that app." },
    links: &[],
};

/// `210017` (HTTP 403): The current user has no permission to modify the app configurations
///
/// The user may not change the capabilities of the app. Call as an owner, administrator or developer of the app, and apply for what the `msg` of the reply says is missing.
///
/// 当前用户不能修改应用的能力。请以应用所有者、管理员或开发者的身份调用，并按返回的 `msg` 申请缺少的权限。
pub const CAPABILITY_CHANGE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210017,
    key: "",
    name: "CapabilityChangeDenied",
    status: Some(403),
    message: "The current user has no permission to modify the app configurations",
    rate_limited: false,
    fix: Text { zh: "当前用户不能修改应用的能力。请以应用所有者、管理员或开发者的身份调用，并按返回的 `msg` 申请缺少的权限。", en: "The user may not change the capabilities of the app. Call as an owner, administrator or developer of the app, and apply for what the `msg` of the reply says is missing." },
    links: &[],
};

/// `210019` (HTTP 400): The validation for message_card_callback_url failed.
///
/// The callback URL for message cards failed the check. Make sure that `message_card_callback_url` can be reached from the internet and answers the verification request.
///
/// 消息卡片的回调地址没有通过校验。请确认 `message_card_callback_url` 可以从公网访问，并能正确应答校验请求。
pub const INVALID_MESSAGE_CARD_CALLBACK_URL: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210019,
    key: "",
    name: "InvalidMessageCardCallbackUrl",
    status: Some(400),
    message: "The validation for message_card_callback_url failed.",
    rate_limited: false,
    fix: Text { zh: "消息卡片的回调地址没有通过校验。请确认 `message_card_callback_url` 可以从公网访问，并能正确应答校验请求。", en: "The callback URL for message cards failed the check. Make sure that `message_card_callback_url` can be reached from the internet and answers the verification request." },
    links: &[],
};

/// `210020` (HTTP 400): Unable to update configurations, as the app is currently under review.
///
/// The app is under review and its capabilities are locked. Try again once the review is over.
///
/// 应用正在审核，不能修改能力。请等审核结束后重试。
pub const CAPABILITIES_UNDER_REVIEW: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210020,
    key: "",
    name: "CapabilitiesUnderReview",
    status: Some(400),
    message: "Unable to update configurations, as the app is currently under review.",
    rate_limited: false,
    fix: Text { zh: "应用正在审核，不能修改能力。请等审核结束后重试。", en: "The app is under review and its capabilities are locked. Try again once the review is over." },
    links: &[],
};

/// `210021` (HTTP 404): The specified application does not exist
///
/// The app does not exist. Verify the app ID in the request. / 指定的应用不存在。请检查请求中的应用 ID。
pub const APPLICATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210021,
    key: "",
    name: "ApplicationNotFound",
    status: Some(404),
    message: "The specified application does not exist",
    rate_limited: false,
    fix: Text { zh: "指定的应用不存在。请检查请求中的应用 ID。", en: "The app does not exist. Verify the app ID in the request." },
    links: &[],
};

/// `210022` (HTTP 500): Internal server error
///
/// The service failed internally. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR_RETRY: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210022,
    key: "",
    name: "InternalErrorRetry",
    status: Some(500),
    message: "Internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `210023` (HTTP 400): Param is invalid
///
/// Correct the parameter as the error message of the response says. / 请根据响应中的错误信息修改参数。
pub const INVALID_REQUEST_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210023,
    key: "",
    name: "InvalidRequestParameter",
    status: Some(400),
    message: "Param is invalid",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的错误信息修改参数。", en: "Correct the parameter as the error message of the response says." },
    links: &[],
};

/// `210024` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
///
/// The operation updates only self-built apps, not store (ISV) apps. Choose a self-built app.
///
/// 该接口只能更新自建应用，不支持商店应用（ISV 应用）。请改为操作自建应用。
pub const ISV_APP_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210024,
    key: "",
    name: "IsvAppUnsupported",
    status: Some(400),
    message: "This API only does not support to update ISV App, only support to update Self-Built App",
    rate_limited: false,
    fix: Text { zh: "该接口只能更新自建应用，不支持商店应用（ISV 应用）。请改为操作自建应用。", en: "The operation updates only self-built apps, not store (ISV) apps. Choose a self-built app." },
    links: &[],
};

/// `210025` (HTTP 403): The current user has no permission to modify the app configurations
///
/// Only the owner of the app can change its configuration. Call with the identity of the owner.
///
/// 只有应用所有者可以修改应用配置。请使用所有者的身份调用。
pub const MODIFY_APP_CONFIGURATION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210025,
    key: "",
    name: "ModifyAppConfigurationDenied",
    status: Some(403),
    message: "The current user has no permission to modify the app configurations",
    rate_limited: false,
    fix: Text { zh: "只有应用所有者可以修改应用配置。请使用所有者的身份调用。", en: "Only the owner of the app can change its configuration. Call with the identity of the owner." },
    links: &[],
};

/// `210031` (HTTP 400): Param is invalid
///
/// A parameter of the development configuration is invalid. Correct it as the `msg` of the reply says.
///
/// 开发配置的请求参数不合法。请按返回的 `msg` 修改后重试。
pub const INVALID_DEVELOPMENT_CONFIG: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210031,
    key: "",
    name: "InvalidDevelopmentConfig",
    status: Some(400),
    message: "Param is invalid",
    rate_limited: false,
    fix: Text { zh: "开发配置的请求参数不合法。请按返回的 `msg` 修改后重试。", en: "A parameter of the development configuration is invalid. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `210032` (HTTP 404): The specified application does not exist
///
/// No app has this `app_id`. Check the `app_id` in the request path.
///
/// 没有 `app_id` 对应的应用。请检查路径中的 `app_id`。
pub const APP_NOT_FOUND210032: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210032,
    key: "",
    name: "AppNotFound210032",
    status: Some(404),
    message: "The specified application does not exist",
    rate_limited: false,
    fix: Text { zh: "没有 `app_id` 对应的应用。请检查路径中的 `app_id`。", en: "No app has this `app_id`. Check the `app_id` in the request path." },
    links: &[],
};

/// `210033` (HTTP 500): Internal server error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_FAILED210033: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210033,
    key: "",
    name: "ServiceFailed210033",
    status: Some(500),
    message: "Internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `210034` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
///
/// Store (ISV) apps cannot be updated with this operation. Choose a custom app.
///
/// 商店应用（ISV 应用）不能用该接口更新。请改为操作自建应用。
pub const ISV_APP_UNSUPPORTED210034: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210034,
    key: "",
    name: "IsvAppUnsupported210034",
    status: Some(400),
    message: "This API only does not support to update ISV App, only support to update Self-Built App",
    rate_limited: false,
    fix: Text { zh: "商店应用（ISV 应用）不能用该接口更新。请改为操作自建应用。", en: "Store (ISV) apps cannot be updated with this operation. Choose a custom app." },
    links: &[],
};

/// `210035` (HTTP 403): As the app was created via Base, it cannot be updated using this API.
///
/// The app was created in a base, and cannot be updated with this operation. Choose a custom app that was created in the developer console.
///
/// 应用由多维表格创建，不能用该接口更新。请改为操作在开发者后台创建的自建应用。
pub const CREATED_IN_BASE210035: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210035,
    key: "",
    name: "CreatedInBase210035",
    status: Some(403),
    message: "As the app was created via Base, it cannot be updated using this API.",
    rate_limited: false,
    fix: Text { zh: "应用由多维表格创建，不能用该接口更新。请改为操作在开发者后台创建的自建应用。", en: "The app was created in a base, and cannot be updated with this operation. Choose a custom app that was created in the developer console." },
    links: &[],
};

/// `210036` (HTTP 403): Lack of permission to update other app.
///
/// An app that calls as itself can update and release only itself, but `app_id` is another app. Pass the `app_id` of the caller, or call as a user who manages that app.
///
/// 应用身份只能更新和发布自己，`app_id` 却是另一个应用。请传入调用方的 `app_id`，或以该应用管理人员的用户身份调用。
pub const OTHER_APP_DENIED210036: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210036,
    key: "",
    name: "OtherAppDenied210036",
    status: Some(403),
    message: "Lack of permission to update other app.",
    rate_limited: false,
    fix: Text { zh: "应用身份只能更新和发布自己，`app_id` 却是另一个应用。请传入调用方的 `app_id`，或以该应用管理人员的用户身份调用。", en: "An app that calls as itself can update and release only itself, but `app_id` is another app. Pass the `app_id` of the caller, or call as a user who manages that app." },
    links: &[],
};

/// `210037` (HTTP 403): The current user has no permission to modify the app configurations
///
/// The user may not change the development configuration of the app. Call as an owner, administrator or developer of the app.
///
/// 当前用户不能修改应用的开发配置。请以应用所有者、管理员或开发者的身份调用。
pub const DEVELOPMENT_CONFIG_CHANGE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210037,
    key: "",
    name: "DevelopmentConfigChangeDenied",
    status: Some(403),
    message: "The current user has no permission to modify the app configurations",
    rate_limited: false,
    fix: Text { zh: "当前用户不能修改应用的开发配置。请以应用所有者、管理员或开发者的身份调用。", en: "The user may not change the development configuration of the app. Call as an owner, administrator or developer of the app." },
    links: &[],
};

/// `210040` (HTTP 403): Unable to update configurations, as the app is currently under review.
///
/// The app is under review and its development configuration is locked. Try again once the review is over.
///
/// 应用正在审核，不能修改开发配置。请等审核结束后重试。
pub const DEVELOPMENT_CONFIG_UNDER_REVIEW: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210040,
    key: "",
    name: "DevelopmentConfigUnderReview",
    status: Some(403),
    message: "Unable to update configurations, as the app is currently under review.",
    rate_limited: false,
    fix: Text { zh: "应用正在审核，不能修改开发配置。请等审核结束后重试。", en: "The app is under review and its development configuration is locked. Try again once the review is over." },
    links: &[],
};

/// `210041` (HTTP 400): The scope that parameter indicated needs robot ability to be enable first.
///
/// A scope to be added needs the bot capability. Switch it on for the app, then try again.
///
/// 要添加的权限须先有机器人能力。请为应用开启机器人能力后重试。
pub const BOT_CAPABILITY_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210041,
    key: "",
    name: "BotCapabilityRequired",
    status: Some(400),
    message: "The scope that parameter indicated needs robot ability to be enable first.",
    rate_limited: false,
    fix: Text { zh: "要添加的权限须先有机器人能力。请为应用开启机器人能力后重试。", en: "A scope to be added needs the bot capability. Switch it on for the app, then try again." },
    links: &[],
};

/// `210042` (HTTP 400): The validation for event.request_url failed.
///
/// The URL that receives events failed the check. Make sure that `event.request_url` can be reached from the internet and answers the verification request.
///
/// 接收事件的地址没有通过校验。请确认 `event.request_url` 可以从公网访问，并能正确应答校验请求。
pub const INVALID_EVENT_REQUEST_URL: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210042,
    key: "",
    name: "InvalidEventRequestUrl",
    status: Some(400),
    message: "The validation for event.request_url failed.",
    rate_limited: false,
    fix: Text { zh: "接收事件的地址没有通过校验。请确认 `event.request_url` 可以从公网访问，并能正确应答校验请求。", en: "The URL that receives events failed the check. Make sure that `event.request_url` can be reached from the internet and answers the verification request." },
    links: &[],
};

/// `210043` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
///
/// The app was not created in the developer console, and cannot be changed with this operation. Choose a custom app that was.
///
/// 应用不是在开发者后台创建的，不能用该接口修改。请改为操作在开发者后台创建的自建应用。
pub const NOT_CREATED_IN_DEVELOPER_CONSOLE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210043,
    key: "",
    name: "NotCreatedInDeveloperConsole",
    status: Some(403),
    message: "The specified application is not created via developer platform, can not modify by this API",
    rate_limited: false,
    fix: Text { zh: "应用不是在开发者后台创建的，不能用该接口修改。请改为操作在开发者后台创建的自建应用。", en: "The app was not created in the developer console, and cannot be changed with this operation. Choose a custom app that was." },
    links: &[],
};

/// `210302` (HTTP 400): Unable to submit the release request, as the app is currently under review.
///
/// The app is under review already and cannot be submitted again. Try again once the review is over.
///
/// 应用已在审核中，不能再次提交发布。请等审核结束后重试。
pub const RELEASE_UNDER_REVIEW: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210302,
    key: "",
    name: "ReleaseUnderReview",
    status: Some(400),
    message: "Unable to submit the release request, as the app is currently under review.",
    rate_limited: false,
    fix: Text { zh: "应用已在审核中，不能再次提交发布。请等审核结束后重试。", en: "The app is under review already and cannot be submitted again. Try again once the review is over." },
    links: &[],
};

/// `210303` (HTTP 400): Invalid version number. The number should be in the form X.X.X
///
/// The version number is malformed or not above the current one. Set `version` to a higher number of the form `X.X.X`, such as `1.0.1`.
///
/// 版本号格式不正确，或不高于当前版本。请将 `version` 设为更高的 `X.X.X` 格式版本号，例如 `1.0.1`。
pub const INVALID_VERSION: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210303,
    key: "",
    name: "InvalidVersion",
    status: Some(400),
    message: "Invalid version number. The number should be in the form X.X.X",
    rate_limited: false,
    fix: Text { zh: "版本号格式不正确，或不高于当前版本。请将 `version` 设为更高的 `X.X.X` 格式版本号，例如 `1.0.1`。", en: "The version number is malformed or not above the current one. Set `version` to a higher number of the form `X.X.X`, such as `1.0.1`." },
    links: &[],
};

/// `210304` (HTTP 400): Missing required fields
///
/// A required field is missing. Fill in `remark` and `changelog`, and for an app with the capability mini program, bot or web app the default abilities for mobile and PC as well.
///
/// 缺少必填字段。请填写 `remark` 和 `changelog`；应用有小程序、机器人或网页应用能力时，还须填写移动端和 PC 端的默认能力。
pub const REQUIRED_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210304,
    key: "",
    name: "RequiredFieldMissing",
    status: Some(400),
    message: "Missing required fields",
    rate_limited: false,
    fix: Text { zh: "缺少必填字段。请填写 `remark` 和 `changelog`；应用有小程序、机器人或网页应用能力时，还须填写移动端和 PC 端的默认能力。", en: "A required field is missing. Fill in `remark` and `changelog`, and for an app with the capability mini program, bot or web app the default abilities for mobile and PC as well." },
    links: &[],
};

/// `210500` (HTTP 400): page_token does not exist or has expired
///
/// The `page_token` does not exist or is older than 2 hours. Start again with the first page.
///
/// `page_token` 不存在或已过期，其有效期为 2 小时。请从第一页重新查询。
pub const PAGE_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210500,
    key: "",
    name: "PageTokenNotFound",
    status: Some(400),
    message: "page_token does not exist or has expired",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不存在或已过期，其有效期为 2 小时。请从第一页重新查询。", en: "The `page_token` does not exist or is older than 2 hours. Start again with the first page." },
    links: &[],
};

/// `210501` (HTTP 400): invalid page_token
///
/// A `page_token` is valid only for the app that got it. Use one that this app received.
///
/// `page_token` 不能跨应用使用。请使用当前应用调用接口获取到的值。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210501,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "invalid page_token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不能跨应用使用。请使用当前应用调用接口获取到的值。", en: "A `page_token` is valid only for the app that got it. Use one that this app received." },
    links: &[],
};

/// `210502` (HTTP 400): page_size out of range, should be between 1 and 50
///
/// Set `page_size` to a value from 1 to 50. / 请将 `page_size` 设为 1 到 50 之间的值。
pub const PAGE_SIZE_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210502,
    key: "",
    name: "PageSizeOutOfRange",
    status: Some(400),
    message: "page_size out of range, should be between 1 and 50",
    rate_limited: false,
    fix: Text { zh: "请将 `page_size` 设为 1 到 50 之间的值。", en: "Set `page_size` to a value from 1 to 50." },
    links: &[],
};

/// `210503` (HTTP 400): invalid app_id
///
/// The `app_id` in the request path is invalid. Set it to the ID of an app.
///
/// 路径参数 `app_id` 无效。请改为正确的应用 ID。
pub const INVALID_PATH_APP_ID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210503,
    key: "",
    name: "InvalidPathAppId",
    status: Some(400),
    message: "invalid app_id",
    rate_limited: false,
    fix: Text { zh: "路径参数 `app_id` 无效。请改为正确的应用 ID。", en: "The `app_id` in the request path is invalid. Set it to the ID of an app." },
    links: &[],
};

/// `210504` (HTTP 400): no such app in tenant
///
/// The target app is not in this tenant. Query an app of the same tenant as the calling app.
///
/// 目标应用不在当前租户中。请确认被查询的应用与调用接口的应用属于同一企业。
pub const NO_APP_IN_TENANT: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210504,
    key: "",
    name: "NoAppInTenant",
    status: Some(400),
    message: "no such app in tenant",
    rate_limited: false,
    fix: Text { zh: "目标应用不在当前租户中。请确认被查询的应用与调用接口的应用属于同一企业。", en: "The target app is not in this tenant. Query an app of the same tenant as the calling app." },
    links: &[],
};

/// `210505` (HTTP 400): target app not a custom app
///
/// Only self-built apps can be queried. Verify the type of the target app. / 只能查询自建应用。请检查目标应用的类型。
pub const TARGET_APP_NOT_CUSTOM_APP: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210505,
    key: "",
    name: "TargetAppNotCustomApp",
    status: Some(400),
    message: "target app not a custom app",
    rate_limited: false,
    fix: Text { zh: "只能查询自建应用。请检查目标应用的类型。", en: "Only self-built apps can be queried. Verify the type of the target app." },
    links: &[],
};

/// `210506` (HTTP 400): no such app
///
/// No app has the `app_id` in the request path. Use the ID of an existing app.
///
/// 没有与路径参数 `app_id` 对应的应用。请改用已有应用的 ID。
pub const APP_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210506,
    key: "",
    name: "AppIdNotFound",
    status: Some(400),
    message: "no such app",
    rate_limited: false,
    fix: Text { zh: "没有与路径参数 `app_id` 对应的应用。请改用已有应用的 ID。", en: "No app has the `app_id` in the request path. Use the ID of an existing app." },
    links: &[],
};

/// `210507` (HTTP 400): no such user_id
///
/// No such user. Correct the user ID in the request. / 用户不存在。请更正请求中的用户 ID。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210507,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "no such user_id",
    rate_limited: false,
    fix: Text { zh: "用户不存在。请更正请求中的用户 ID。", en: "No such user. Correct the user ID in the request." },
    links: &[],
};

/// `210508` (HTTP 400): insufficient permission level
///
/// Reading versions of another app needs its own scope. Apply for `application:application.app_version:readonly`, or query only the `app_id` of this app.
///
/// 查询其他应用的版本信息须有相应权限。请申请“获取应用版本信息”（`application:application.app_version:readonly`），或仅查询本应用的 `app_id`。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210508,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "insufficient permission level",
    rate_limited: false,
    fix: Text { zh: "查询其他应用的版本信息须有相应权限。请申请“获取应用版本信息”（`application:application.app_version:readonly`），或仅查询本应用的 `app_id`。", en: "Reading versions of another app needs its own scope. Apply for `application:application.app_version:readonly`, or query only the `app_id` of this app." },
    links: &[],
};

/// `210513` (HTTP 400): no such user in tenant
///
/// Use a handler whose user ID belongs to the same tenant as the calling app.
///
/// 请确认处理人员的用户 ID 与调用接口的应用属于同一企业。
pub const NO_USER_IN_TENANT: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210513,
    key: "",
    name: "NoUserInTenant",
    status: Some(400),
    message: "no such user in tenant",
    rate_limited: false,
    fix: Text { zh: "请确认处理人员的用户 ID 与调用接口的应用属于同一企业。", en: "Use a handler whose user ID belongs to the same tenant as the calling app." },
    links: &[],
};

/// `210514` (HTTP 400): invalid order
///
/// Set `order` to 0 or 1. / 请将 `order` 设为 0 或 1。
pub const INVALID_ORDER: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 210514,
    key: "",
    name: "InvalidOrder",
    status: Some(400),
    message: "invalid order",
    rate_limited: false,
    fix: Text { zh: "请将 `order` 设为 0 或 1。", en: "Set `order` to 0 or 1." },
    links: &[],
};

/// `211000` (HTTP 400): size of common categories out of range, should be between 1 and 3
///
/// Pass 1 to 3 categories in `common_categories`. / 请传入 1 到 3 个应用分类（`common_categories`）。
pub const COMMON_CATEGORY_SIZE_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211000,
    key: "",
    name: "CommonCategorySizeOutOfRange",
    status: Some(400),
    message: "size of common categories out of range, should be between 1 and 3",
    rate_limited: false,
    fix: Text { zh: "请传入 1 到 3 个应用分类（`common_categories`）。", en: "Pass 1 to 3 categories in `common_categories`." },
    links: &[],
};

/// `211001` (HTTP 400): invalid param
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const PARAMETER_ERROR: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211001,
    key: "",
    name: "ParameterError",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `211002` (HTTP 400): no such version_id
///
/// No version has the `version_id` in the request path. Use the ID of an existing version.
///
/// 没有与路径参数 `version_id` 对应的版本。请改用已有版本的 ID。
pub const VERSION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211002,
    key: "",
    name: "VersionNotFound",
    status: Some(400),
    message: "no such version_id",
    rate_limited: false,
    fix: Text { zh: "没有与路径参数 `version_id` 对应的版本。请改用已有版本的 ID。", en: "No version has the `version_id` in the request path. Use the ID of an existing version." },
    links: &[],
};

/// `211003` (HTTP 400): no such version of desired app
///
/// The version does not belong to the app of `app_id`. Pass a `version_id` of this app.
///
/// 该版本不是 `app_id` 所指应用的版本。请传入此应用自己的 `version_id`。
pub const VERSION_NOT_OF_APP: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211003,
    key: "",
    name: "VersionNotOfApp",
    status: Some(400),
    message: "no such version of desired app",
    rate_limited: false,
    fix: Text { zh: "该版本不是 `app_id` 所指应用的版本。请传入此应用自己的 `version_id`。", en: "The version does not belong to the app of `app_id`. Pass a `version_id` of this app." },
    links: &[],
};

/// `211004` (HTTP 403): no authority for quota limit
///
/// The feature is limited to tenants of the Enterprise and Ultimate editions. Verify the edition of the tenant.
///
/// 该能力仅限企业版和旗舰版租户。请检查租户的版本。
pub const TENANT_EDITION_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211004,
    key: "",
    name: "TenantEditionRequired",
    status: Some(403),
    message: "no authority for quota limit",
    rate_limited: false,
    fix: Text { zh: "该能力仅限企业版和旗舰版租户。请检查租户的版本。", en: "The feature is limited to tenants of the Enterprise and Ultimate editions. Verify the edition of the tenant." },
    links: &[],
};

/// `211005` (HTTP 400): invalid app id
///
/// Correct the `app_id` of the request. / 请检查请求中的 `app_id`。
pub const APP_ID_INVALID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211005,
    key: "",
    name: "AppIdInvalid",
    status: Some(400),
    message: "invalid app id",
    rate_limited: false,
    fix: Text { zh: "请检查请求中的 `app_id`。", en: "Correct the `app_id` of the request." },
    links: &[],
};

/// `211006` (HTTP 400): invalid department id
///
/// Correct the department ID. / 请检查部门 ID 是否正确。
pub const INVALID_DEPARTMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211006,
    key: "",
    name: "InvalidDepartmentId",
    status: Some(400),
    message: "invalid department id",
    rate_limited: false,
    fix: Text { zh: "请检查部门 ID 是否正确。", en: "Correct the department ID." },
    links: &[],
};

/// `211007` (HTTP 400): invalid date format
///
/// Write the date in the form `2021-07-01`. / 请按 `2021-07-01` 的格式填写日期。
pub const INVALID_DATE_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211007,
    key: "",
    name: "InvalidDateFormat",
    status: Some(400),
    message: "invalid date format",
    rate_limited: false,
    fix: Text { zh: "请按 `2021-07-01` 的格式填写日期。", en: "Write the date in the form `2021-07-01`." },
    links: &[],
};

/// `211008` (HTTP 400): invalid ability
///
/// Set `ability` to a value that the operation lists. / 请将 `ability` 设为接口支持的取值。
pub const INVALID_ABILITY: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211008,
    key: "",
    name: "InvalidAbility",
    status: Some(400),
    message: "invalid ability",
    rate_limited: false,
    fix: Text { zh: "请将 `ability` 设为接口支持的取值。", en: "Set `ability` to a value that the operation lists." },
    links: &[],
};

/// `211009` (HTTP 400): invalid cycle type
///
/// Set `cycle_type` to a value that the operation lists. / 请将 `cycle_type` 设为接口支持的取值。
pub const INVALID_CYCLE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211009,
    key: "",
    name: "InvalidCycleType",
    status: Some(400),
    message: "invalid cycle type",
    rate_limited: false,
    fix: Text { zh: "请将 `cycle_type` 设为接口支持的取值。", en: "Set `cycle_type` to a value that the operation lists." },
    links: &[],
};

/// `211010` (HTTP 400): invalid date range
///
/// The date is outside the range that can be queried. Choose another one. / 日期超出可查询的范围。请调整日期。
pub const INVALID_DATE_RANGE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211010,
    key: "",
    name: "InvalidDateRange",
    status: Some(400),
    message: "invalid date range",
    rate_limited: false,
    fix: Text { zh: "日期超出可查询的范围。请调整日期。", en: "The date is outside the range that can be queried. Choose another one." },
    links: &[],
};

/// `211011` (HTTP 404): data not found
///
/// The app may have no data for the queried dates. Correct the request parameters or choose other dates.
///
/// 该应用在所查日期范围内可能没有数据。请检查请求参数或更换日期。
pub const DATA_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 211011,
    key: "",
    name: "DataNotFound",
    status: Some(404),
    message: "data not found",
    rate_limited: false,
    fix: Text { zh: "该应用在所查日期范围内可能没有数据。请检查请求参数或更换日期。", en: "The app may have no data for the queried dates. Correct the request parameters or choose other dates." },
    links: &[],
};

/// `212001` (HTTP 400): only super scope unauthorized
///
/// Only highly sensitive scopes are left to grant, and these cannot be requested here. Leave them to the administrator.
///
/// 尚未授权的只剩高敏权限，无法通过该接口申请。请改由管理员处理高敏权限。
pub const ONLY_SENSITIVE_SCOPES_LEFT: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 212001,
    key: "",
    name: "OnlySensitiveScopesLeft",
    status: Some(400),
    message: "only super scope unauthorized",
    rate_limited: false,
    fix: Text { zh: "尚未授权的只剩高敏权限，无法通过该接口申请。请改由管理员处理高敏权限。", en: "Only highly sensitive scopes are left to grant, and these cannot be requested here. Leave them to the administrator." },
    links: &[],
};

/// `212002` (HTTP 400): unauthorized scopes were empty
///
/// No scope is left to grant; the tenant may have granted all that the app needs. Use them without a request.
///
/// 没有待授权的权限，租户可能已授予应用所需的全部权限。请直接使用已有权限。
pub const UNAUTHORIZED_SCOPE_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 212002,
    key: "",
    name: "UnauthorizedScopeEmpty",
    status: Some(400),
    message: "unauthorized scopes were empty",
    rate_limited: false,
    fix: Text { zh: "没有待授权的权限，租户可能已授予应用所需的全部权限。请直接使用已有权限。", en: "No scope is left to grant; the tenant may have granted all that the app needs. Use them without a request." },
    links: &[],
};

/// `212003` (HTTP 400): approval over limit
///
/// Employees of the tenant have asked the administrator more than 10 times for this version of the app. Wait until the administrator handles these requests.
///
/// 当前租户内，针对应用的同一版本，其他员工已向管理员申请超过 10 次，无法再提交。请等待管理员处理已有申请。
pub const APPROVAL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 212003,
    key: "",
    name: "ApprovalLimitExceeded",
    status: Some(400),
    message: "approval over limit",
    rate_limited: false,
    fix: Text { zh: "当前租户内，针对应用的同一版本，其他员工已向管理员申请超过 10 次，无法再提交。请等待管理员处理已有申请。", en: "Employees of the tenant have asked the administrator more than 10 times for this version of the app. Wait until the administrator handles these requests." },
    links: &[],
};

/// `212004` (HTTP 400): duplicate apply
///
/// The same request was made before. Do not repeat it; wait for the administrator.
///
/// 已提交过相同的申请。请勿重复提交，等待管理员处理。
pub const DUPLICATE_APPLY: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 212004,
    key: "",
    name: "DuplicateApply",
    status: Some(400),
    message: "duplicate apply",
    rate_limited: false,
    fix: Text { zh: "已提交过相同的申请。请勿重复提交，等待管理员处理。", en: "The same request was made before. Do not repeat it; wait for the administrator." },
    links: &[],
};

/// `212100` (HTTP 400): app not install
///
/// The app is not installed in the tenant. Install it first. / 当前企业尚未安装该应用。请先安装应用。
pub const APP_NOT_INSTALLED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 212100,
    key: "",
    name: "AppNotInstalled",
    status: Some(400),
    message: "app not install",
    rate_limited: false,
    fix: Text { zh: "当前企业尚未安装该应用。请先安装应用。", en: "The app is not installed in the tenant. Install it first." },
    links: &[],
};

/// `213001` (HTTP 400): user_id is invalid
///
/// The `user_id` is invalid. Correct the user ID, and make sure that the caller is the right one.
///
/// `user_id` 无效。请更正用户 ID，并确认调用身份正确。
pub const INVALID_USER_ID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213001,
    key: "",
    name: "InvalidUserId",
    status: Some(400),
    message: "user_id is invalid",
    rate_limited: false,
    fix: Text { zh: "`user_id` 无效。请更正用户 ID，并确认调用身份正确。", en: "The `user_id` is invalid. Correct the user ID, and make sure that the caller is the right one." },
    links: &[],
};

/// `213002` (HTTP 400): page_size is invalid
///
/// Set `page_size` to a value in the range of the operation. / 请将 `page_size` 设为接口允许范围内的值。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213002,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "page_size is invalid",
    rate_limited: false,
    fix: Text { zh: "请将 `page_size` 设为接口允许范围内的值。", en: "Set `page_size` to a value in the range of the operation." },
    links: &[],
};

/// `213003` (HTTP 400): page_token is invalid
///
/// A `page_token` is valid only for the app that got it. Use one that this app received.
///
/// `page_token` 不能跨应用使用。请使用当前应用调用接口获取到的值。
pub const PAGE_TOKEN_INVALID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213003,
    key: "",
    name: "PageTokenInvalid",
    status: Some(400),
    message: "page_token is invalid",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不能跨应用使用。请使用当前应用调用接口获取到的值。", en: "A `page_token` is valid only for the app that got it. Use one that this app received." },
    links: &[],
};

/// `213004` (HTTP 400): request param is invalid
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const REQUEST_PARAMETER_INVALID: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213004,
    key: "",
    name: "RequestParameterInvalid",
    status: Some(400),
    message: "request param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `213005` (HTTP 400): get favourite apps fail
///
/// The service failed internally and could not read the favourite apps. Contact support with the log id.
///
/// 服务内部出错，无法获取常用应用。请联系技术支持并提供 log id。
pub const GET_FAVOURITE_APP_FAILED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213005,
    key: "",
    name: "GetFavouriteAppFailed",
    status: Some(400),
    message: "get favourite apps fail",
    rate_limited: false,
    fix: Text { zh: "服务内部出错，无法获取常用应用。请联系技术支持并提供 log id。", en: "The service failed internally and could not read the favourite apps. Contact support with the log id." },
    links: &[],
};

/// `213006` (HTTP 400): get recommend apps fail
///
/// The service failed internally and could not read the recommended apps. Contact support with the log id.
///
/// 服务内部出错，无法获取推荐应用。请联系技术支持并提供 log id。
pub const GET_RECOMMEND_APP_FAILED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213006,
    key: "",
    name: "GetRecommendAppFailed",
    status: Some(400),
    message: "get recommend apps fail",
    rate_limited: false,
    fix: Text { zh: "服务内部出错，无法获取推荐应用。请联系技术支持并提供 log id。", en: "The service failed internally and could not read the recommended apps. Contact support with the log id." },
    links: &[],
};

/// `213007` (HTTP 409): get apps detail fail
///
/// The service failed internally and could not read the app details. Contact support with the log id.
///
/// 服务内部出错，无法获取应用详情。请联系技术支持并提供 log id。
pub const GET_APP_DETAIL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213007,
    key: "",
    name: "GetAppDetailFailed",
    status: Some(409),
    message: "get apps detail fail",
    rate_limited: false,
    fix: Text { zh: "服务内部出错，无法获取应用详情。请联系技术支持并提供 log id。", en: "The service failed internally and could not read the app details. Contact support with the log id." },
    links: &[],
};

/// `213008` (HTTP 409): get visibility fail
///
/// The service failed internally and could not read the visibility of the apps. Contact support with the log id.
///
/// 服务内部出错，无法获取应用可见性。请联系技术支持并提供 log id。
pub const GET_VISIBILITY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "application",
    code: 213008,
    key: "",
    name: "GetVisibilityFailed",
    status: Some(409),
    message: "get visibility fail",
    rate_limited: false,
    fix: Text { zh: "服务内部出错，无法获取应用可见性。请联系技术支持并提供 log id。", en: "The service failed internally and could not read the visibility of the apps. Contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (50003, "INVALID_APP_ID"),
    (210001, "INVALID_PARAMETER"),
    (210002, "APP_NOT_FOUND"),
    (210003, "VISIBILITY_LISTS_EMPTY_OR_CONFLICTING"),
    (210004, "INTERNAL_ERROR"),
    (210005, "INVALID_GROUP_ID"),
    (210006, "CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP"),
    (210007, "BASIC_INFO_CHANGE_DENIED"),
    (210010, "APP_UNDER_REVIEW"),
    (210011, "INVALID_CAPABILITY_PARAMETER"),
    (210012, "APP_NOT_FOUND210012"),
    (210013, "SERVICE_FAILED"),
    (210014, "ISV_APP_UNSUPPORTED210014"),
    (210015, "CREATED_IN_BASE"),
    (210016, "OTHER_APP_DENIED"),
    (210017, "CAPABILITY_CHANGE_DENIED"),
    (210019, "INVALID_MESSAGE_CARD_CALLBACK_URL"),
    (210020, "CAPABILITIES_UNDER_REVIEW"),
    (210021, "APPLICATION_NOT_FOUND"),
    (210022, "INTERNAL_ERROR_RETRY"),
    (210023, "INVALID_REQUEST_PARAMETER"),
    (210024, "ISV_APP_UNSUPPORTED"),
    (210025, "MODIFY_APP_CONFIGURATION_DENIED"),
    (210031, "INVALID_DEVELOPMENT_CONFIG"),
    (210032, "APP_NOT_FOUND210032"),
    (210033, "SERVICE_FAILED210033"),
    (210034, "ISV_APP_UNSUPPORTED210034"),
    (210035, "CREATED_IN_BASE210035"),
    (210036, "OTHER_APP_DENIED210036"),
    (210037, "DEVELOPMENT_CONFIG_CHANGE_DENIED"),
    (210040, "DEVELOPMENT_CONFIG_UNDER_REVIEW"),
    (210041, "BOT_CAPABILITY_REQUIRED"),
    (210042, "INVALID_EVENT_REQUEST_URL"),
    (210043, "NOT_CREATED_IN_DEVELOPER_CONSOLE"),
    (210302, "RELEASE_UNDER_REVIEW"),
    (210303, "INVALID_VERSION"),
    (210304, "REQUIRED_FIELD_MISSING"),
    (210500, "PAGE_TOKEN_NOT_FOUND"),
    (210501, "INVALID_PAGE_TOKEN"),
    (210502, "PAGE_SIZE_OUT_OF_RANGE"),
    (210503, "INVALID_PATH_APP_ID"),
    (210504, "NO_APP_IN_TENANT"),
    (210505, "TARGET_APP_NOT_CUSTOM_APP"),
    (210506, "APP_ID_NOT_FOUND"),
    (210507, "USER_NOT_FOUND"),
    (210508, "PERMISSION_DENIED"),
    (210513, "NO_USER_IN_TENANT"),
    (210514, "INVALID_ORDER"),
    (211000, "COMMON_CATEGORY_SIZE_OUT_OF_RANGE"),
    (211001, "PARAMETER_ERROR"),
    (211002, "VERSION_NOT_FOUND"),
    (211003, "VERSION_NOT_OF_APP"),
    (211004, "TENANT_EDITION_REQUIRED"),
    (211005, "APP_ID_INVALID"),
    (211006, "INVALID_DEPARTMENT_ID"),
    (211007, "INVALID_DATE_FORMAT"),
    (211008, "INVALID_ABILITY"),
    (211009, "INVALID_CYCLE_TYPE"),
    (211010, "INVALID_DATE_RANGE"),
    (211011, "DATA_NOT_FOUND"),
    (212001, "ONLY_SENSITIVE_SCOPES_LEFT"),
    (212002, "UNAUTHORIZED_SCOPE_EMPTY"),
    (212003, "APPROVAL_LIMIT_EXCEEDED"),
    (212004, "DUPLICATE_APPLY"),
    (212100, "APP_NOT_INSTALLED"),
    (213001, "INVALID_USER_ID"),
    (213002, "INVALID_PAGE_SIZE"),
    (213003, "PAGE_TOKEN_INVALID"),
    (213004, "REQUEST_PARAMETER_INVALID"),
    (213005, "GET_FAVOURITE_APP_FAILED"),
    (213006, "GET_RECOMMEND_APP_FAILED"),
    (213007, "GET_APP_DETAIL_FAILED"),
    (213008, "GET_VISIBILITY_FAILED"),
];
