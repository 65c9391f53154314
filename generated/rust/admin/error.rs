// Generated from spec/admin/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1050001` (HTTP 400): TIME_CHECK_NOT_VALID
///
/// The time range `oldest` to `latest` is invalid. Pass timestamps in seconds, `oldest` before `latest`, at most 30 days apart.
///
/// 时间范围 `oldest`、`latest` 不合法。请传入秒级时间戳，`oldest` 早于 `latest`，跨度不超过 30 天。
pub const INVALID_TIME_RANGE: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050001,
    key: "",
    name: "InvalidTimeRange",
    status: Some(400),
    message: "TIME_CHECK_NOT_VALID",
    rate_limited: false,
    fix: Text { zh: "时间范围 `oldest`、`latest` 不合法。请传入秒级时间戳，`oldest` 早于 `latest`，跨度不超过 30 天。", en: "The time range `oldest` to `latest` is invalid. Pass timestamps in seconds, `oldest` before `latest`, at most 30 days apart." },
    links: &[],
};

/// `1050002` (HTTP 500): ErrCode_DATABASE_ERR
///
/// The database of the service failed. Retry; if it keeps failing, contact support with the log id.
///
/// 服务的数据库出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const DATABASE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050002,
    key: "",
    name: "DatabaseError",
    status: Some(500),
    message: "ErrCode_DATABASE_ERR",
    rate_limited: false,
    fix: Text { zh: "服务的数据库出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The database of the service failed. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1050004` (HTTP 400): Error_Param_Error
///
/// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
///
/// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050004,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Error_Param_Error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
    links: &[],
};

/// `1050005` (HTTP 400): Error_Page_Size_Invalid
///
/// The `page_size` is invalid. Pass a value within the range that the operation allows.
///
/// `page_size` 不合法。请改为接口允许范围内的值。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050005,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "Error_Page_Size_Invalid",
    rate_limited: false,
    fix: Text { zh: "`page_size` 不合法。请改为接口允许范围内的值。", en: "The `page_size` is invalid. Pass a value within the range that the operation allows." },
    links: &[],
};

/// `1050006` (HTTP 400): Error_Page_Token_Invalid
///
/// The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request.
///
/// `page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050006,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "Error_Page_Token_Invalid",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。", en: "The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request." },
    links: &[],
};

/// `1050007` (HTTP 400): Error_Event_Name_Not_Found
///
/// No such `event_name`. Pass one of the [event names of the audit log](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix).
///
/// `event_name` 不存在。请传入行为审计日志[支持的事件名](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
pub const EVENT_NAME_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050007,
    key: "",
    name: "EventNameNotFound",
    status: Some(400),
    message: "Error_Event_Name_Not_Found",
    rate_limited: false,
    fix: Text { zh: "`event_name` 不存在。请传入行为审计日志[支持的事件名](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。", en: "No such `event_name`. Pass one of the [event names of the audit log](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)." },
    links: &[Link { text: "支持的事件名", url: "https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix" }],
};

/// `1050008` (HTTP 500): Error_Open_Platform_RPC
///
/// The service could not call the open platform. Retry; if it keeps failing, contact support with the log id.
///
/// 服务调用开放平台失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const OPEN_PLATFORM_RPC_ERROR: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050008,
    key: "",
    name: "OpenPlatformRpcError",
    status: Some(500),
    message: "Error_Open_Platform_RPC",
    rate_limited: false,
    fix: Text { zh: "服务调用开放平台失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service could not call the open platform. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1050009` (HTTP 400): Error_Lark_ID_Not_Found
///
/// No operator matches `operator_value`. Check the ID and that it is of the type given in `user_id_type`.
///
/// 找不到 `operator_value` 对应的操作者。请核对该 ID，并确认与 `user_id_type` 一致。
pub const OPERATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050009,
    key: "",
    name: "OperatorNotFound",
    status: Some(400),
    message: "Error_Lark_ID_Not_Found",
    rate_limited: false,
    fix: Text { zh: "找不到 `operator_value` 对应的操作者。请核对该 ID，并确认与 `user_id_type` 一致。", en: "No operator matches `operator_value`. Check the ID and that it is of the type given in `user_id_type`." },
    links: &[],
};

/// `1050022` (HTTP 400): password format is not valid
///
/// The password has the wrong format. Use at least 8 characters and at least 2 of letters, digits and symbols.
///
/// 密码格式不符合要求。请使用至少 8 个字符，并包含字母、数字、符号中的至少 2 种。
pub const INVALID_PASSWORD_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050022,
    key: "",
    name: "InvalidPasswordFormat",
    status: Some(400),
    message: "password format is not valid",
    rate_limited: false,
    fix: Text { zh: "密码格式不符合要求。请使用至少 8 个字符，并包含字母、数字、符号中的至少 2 种。", en: "The password has the wrong format. Use at least 8 characters and at least 2 of letters, digits and symbols." },
    links: &[],
};

/// `1050023` (HTTP 400): reach reset password num limit
///
/// The number of password resets for today is used up. Try again tomorrow. / 当天重置密码的次数已达上限。请次日再试。
pub const RESET_PASSWORD_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050023,
    key: "",
    name: "ResetPasswordLimitExceeded",
    status: Some(400),
    message: "reach reset password num limit",
    rate_limited: false,
    fix: Text { zh: "当天重置密码的次数已达上限。请次日再试。", en: "The number of password resets for today is used up. Try again tomorrow." },
    links: &[],
};

/// `1050024` (HTTP 400): user cant reset password.may be user enterprise email not equal email
///
/// The password of this user cannot be reset, perhaps because the email differs from the enterprise email. Call this only for users whose email equals their enterprise email or an alias of it.
///
/// 不能重置该用户的密码，可能是其登录邮箱与企业邮箱不一致。请只对两者（含企业邮箱别名）一致的用户调用。
pub const USER_CANNOT_RESET_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1050024,
    key: "",
    name: "UserCannotResetPassword",
    status: Some(400),
    message: "user cant reset password.may be user enterprise email not equal email",
    rate_limited: false,
    fix: Text { zh: "不能重置该用户的密码，可能是其登录邮箱与企业邮箱不一致。请只对两者（含企业邮箱别名）一致的用户调用。", en: "The password of this user cannot be reset, perhaps because the email differs from the enterprise email. Call this only for users whose email equals their enterprise email or an alias of it." },
    links: &[],
};

/// `1051000` (HTTP 500): unknown server error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNKNOWN_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051000,
    key: "",
    name: "UnknownInternalError",
    status: Some(500),
    message: "unknown server error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1051001` (HTTP 400): request contain invalid param
///
/// The request contains an invalid parameter. Compare the values and types with the fields of the operation and correct them.
///
/// 请求中有不合法的参数。请对照接口的字段说明，修改取值或类型不符的参数。
pub const INVALID_BADGE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051001,
    key: "",
    name: "InvalidBadgeParameter",
    status: Some(400),
    message: "request contain invalid param",
    rate_limited: false,
    fix: Text { zh: "请求中有不合法的参数。请对照接口的字段说明，修改取值或类型不符的参数。", en: "The request contains an invalid parameter. Compare the values and types with the fields of the operation and correct them." },
    links: &[],
};

/// `1051002` (HTTP 403): request to exceed authority
///
/// The request goes beyond what the app may access. Check that the resource belongs to your tenant and that the app may access it.
///
/// 请求的资源超出应用的权限。请确认资源属于本租户，且应用有权访问。
pub const AUTHORITY_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051002,
    key: "",
    name: "AuthorityExceeded",
    status: Some(403),
    message: "request to exceed authority",
    rate_limited: false,
    fix: Text { zh: "请求的资源超出应用的权限。请确认资源属于本租户，且应用有权访问。", en: "The request goes beyond what the app may access. Check that the resource belongs to your tenant and that the app may access it." },
    links: &[],
};

/// `1051003` (HTTP 403): the tenant's current payment plan does not support the use of this function
///
/// The current plan of the tenant does not include this feature, for example badges. Upgrade the plan.
///
/// 租户当前的套餐不包含该功能，例如勋章。请升级套餐。
pub const FEATURE_NOT_IN_PLAN: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051003,
    key: "",
    name: "FeatureNotInPlan",
    status: Some(403),
    message: "the tenant's current payment plan does not support the use of this function",
    rate_limited: false,
    fix: Text { zh: "租户当前的套餐不包含该功能，例如勋章。请升级套餐。", en: "The current plan of the tenant does not include this feature, for example badges. Upgrade the plan." },
    links: &[],
};

/// `1051100` (HTTP 400): the image size is too large
///
/// The badge image is too large. Upload an image of at most 1024 KB. / 勋章图片过大。请上传不超过 1024 KB 的图片。
pub const IMAGE_SIZE_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051100,
    key: "",
    name: "ImageSizeTooLarge",
    status: Some(400),
    message: "the image size is too large",
    rate_limited: false,
    fix: Text { zh: "勋章图片过大。请上传不超过 1024 KB 的图片。", en: "The badge image is too large. Upload an image of at most 1024 KB." },
    links: &[],
};

/// `1051101` (HTTP 400): the image format is illegal
///
/// The format of the badge image is not supported. Upload a PNG image. / 勋章图片的格式不受支持。请上传 PNG 图片。
pub const INVALID_IMAGE_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051101,
    key: "",
    name: "InvalidImageFormat",
    status: Some(400),
    message: "the image format is illegal",
    rate_limited: false,
    fix: Text { zh: "勋章图片的格式不受支持。请上传 PNG 图片。", en: "The format of the badge image is not supported. Upload a PNG image." },
    links: &[],
};

/// `1051102` (HTTP 400): reach the count limit of badge
///
/// The tenant already has 1000 badges, the maximum. Reuse or update an existing badge.
///
/// 租户的勋章已达上限 1000 枚，不能再创建。请改用或更新已有的勋章。
pub const BADGE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051102,
    key: "",
    name: "BadgeLimitExceeded",
    status: Some(400),
    message: "reach the count limit of badge",
    rate_limited: false,
    fix: Text { zh: "租户的勋章已达上限 1000 枚，不能再创建。请改用或更新已有的勋章。", en: "The tenant already has 1000 badges, the maximum. Reuse or update an existing badge." },
    links: &[],
};

/// `1051103` (HTTP 400): badge name are duplicated
///
/// Another badge of the tenant already has this name. Choose a different `name`.
///
/// 勋章名称在租户内重复。请换一个 `name`。
pub const BADGE_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051103,
    key: "",
    name: "BadgeNameDuplicated",
    status: Some(400),
    message: "badge name are duplicated",
    rate_limited: false,
    fix: Text { zh: "勋章名称在租户内重复。请换一个 `name`。", en: "Another badge of the tenant already has this name. Choose a different `name`." },
    links: &[],
};

/// `1051104` (HTTP 400): cannot exceed the max length limit of badge name
///
/// The badge name is too long. Shorten `name` and `i18n_name` to at most 30 characters.
///
/// 勋章名称过长。请将 `name` 与 `i18n_name` 缩短到 30 个字符以内。
pub const BADGE_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051104,
    key: "",
    name: "BadgeNameTooLong",
    status: Some(400),
    message: "cannot exceed the max length limit of badge name",
    rate_limited: false,
    fix: Text { zh: "勋章名称过长。请将 `name` 与 `i18n_name` 缩短到 30 个字符以内。", en: "The badge name is too long. Shorten `name` and `i18n_name` to at most 30 characters." },
    links: &[],
};

/// `1051105` (HTTP 400): cannot exceed the max length limit of badge explanation
///
/// The badge explanation is too long. Shorten `explanation` and `i18n_explanation` to at most 100 characters.
///
/// 勋章描述过长。请将 `explanation` 与 `i18n_explanation` 缩短到 100 个字符以内。
pub const BADGE_EXPLANATION_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051105,
    key: "",
    name: "BadgeExplanationTooLong",
    status: Some(400),
    message: "cannot exceed the max length limit of badge explanation",
    rate_limited: false,
    fix: Text { zh: "勋章描述过长。请将 `explanation` 与 `i18n_explanation` 缩短到 100 个字符以内。", en: "The badge explanation is too long. Shorten `explanation` and `i18n_explanation` to at most 100 characters." },
    links: &[],
};

/// `1051106` (HTTP 400): badge image in request payload is not belong to current tenant
///
/// The image belongs to another tenant. Upload it with an app of your tenant and use the returned image key within 1 hour.
///
/// 图片属于其他租户。请用本租户的应用重新上传，并在 1 小时内使用返回的图片 key。
pub const BADGE_IMAGE_OF_OTHER_TENANT: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051106,
    key: "",
    name: "BadgeImageOfOtherTenant",
    status: Some(400),
    message: "badge image in request payload is not belong to current tenant",
    rate_limited: false,
    fix: Text { zh: "图片属于其他租户。请用本租户的应用重新上传，并在 1 小时内使用返回的图片 key。", en: "The image belongs to another tenant. Upload it with an app of your tenant and use the returned image key within 1 hour." },
    links: &[],
};

/// `1051109` (HTTP 400): the image height is too small
///
/// The image is not high enough. Upload an image of 320 x 320 pixels. / 图片高度过小。请上传 320 x 320 像素的图片。
pub const IMAGE_HEIGHT_TOO_SMALL: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051109,
    key: "",
    name: "ImageHeightTooSmall",
    status: Some(400),
    message: "the image height is too small",
    rate_limited: false,
    fix: Text { zh: "图片高度过小。请上传 320 x 320 像素的图片。", en: "The image is not high enough. Upload an image of 320 x 320 pixels." },
    links: &[],
};

/// `1051110` (HTTP 400): the image height is too large
///
/// The image is too high. Upload an image of 320 x 320 pixels. / 图片高度过大。请上传 320 x 320 像素的图片。
pub const IMAGE_HEIGHT_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051110,
    key: "",
    name: "ImageHeightTooLarge",
    status: Some(400),
    message: "the image height is too large",
    rate_limited: false,
    fix: Text { zh: "图片高度过大。请上传 320 x 320 像素的图片。", en: "The image is too high. Upload an image of 320 x 320 pixels." },
    links: &[],
};

/// `1051111` (HTTP 400): the aspect ratio of the image is too small
///
/// The aspect ratio of the image is too small. Upload an image of 320 x 320 pixels.
///
/// 图片的宽高比过小。请上传 320 x 320 像素的图片。
pub const IMAGE_ASPECT_RATIO_TOO_SMALL: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051111,
    key: "",
    name: "ImageAspectRatioTooSmall",
    status: Some(400),
    message: "the aspect ratio of the image is too small",
    rate_limited: false,
    fix: Text { zh: "图片的宽高比过小。请上传 320 x 320 像素的图片。", en: "The aspect ratio of the image is too small. Upload an image of 320 x 320 pixels." },
    links: &[],
};

/// `1051112` (HTTP 400): the aspect ratio of the image is too large
///
/// The aspect ratio of the image is too large. Upload an image of 320 x 320 pixels.
///
/// 图片的宽高比过大。请上传 320 x 320 像素的图片。
pub const IMAGE_ASPECT_RATIO_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051112,
    key: "",
    name: "ImageAspectRatioTooLarge",
    status: Some(400),
    message: "the aspect ratio of the image is too large",
    rate_limited: false,
    fix: Text { zh: "图片的宽高比过大。请上传 320 x 320 像素的图片。", en: "The aspect ratio of the image is too large. Upload an image of 320 x 320 pixels." },
    links: &[],
};

/// `1051113` (HTTP 400): cannot find this badge
///
/// No such badge. Correct `badge_id`; `admin.v1.badge.list` returns it.
///
/// 勋章不存在。请核对 `badge_id`，可调用 `admin.v1.badge.list` 获取。
pub const BADGE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051113,
    key: "",
    name: "BadgeNotFound",
    status: Some(400),
    message: "cannot find this badge",
    rate_limited: false,
    fix: Text { zh: "勋章不存在。请核对 `badge_id`，可调用 `admin.v1.badge.list` 获取。", en: "No such badge. Correct `badge_id`; `admin.v1.badge.list` returns it." },
    links: &[],
};

/// `1051200` (HTTP 400): grant name are duplicated
///
/// The badge already has a grant list with this name. Choose a different `name`.
///
/// 该勋章下已有同名的授予名单。请换一个 `name`。
pub const GRANT_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051200,
    key: "",
    name: "GrantNameDuplicated",
    status: Some(400),
    message: "grant name are duplicated",
    rate_limited: false,
    fix: Text { zh: "该勋章下已有同名的授予名单。请换一个 `name`。", en: "The badge already has a grant list with this name. Choose a different `name`." },
    links: &[],
};

/// `1051201` (HTTP 400): cannot exceed the max length limit of grant name
///
/// The name of the grant list is too long. Shorten `name` to at most 100 characters.
///
/// 授予名单的名称过长。请将 `name` 缩短到 100 个字符以内。
pub const GRANT_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051201,
    key: "",
    name: "GrantNameTooLong",
    status: Some(400),
    message: "cannot exceed the max length limit of grant name",
    rate_limited: false,
    fix: Text { zh: "授予名单的名称过长。请将 `name` 缩短到 100 个字符以内。", en: "The name of the grant list is too long. Shorten `name` to at most 100 characters." },
    links: &[],
};

/// `1051202` (HTTP 400): already choose all staff, cannot related other user entity
///
/// The list already grants to all staff, so it takes no users, departments or user groups. Remove these fields, or set `is_grant_all` to false.
///
/// 名单已授予全员，不能再关联用户、部门或用户组。请去掉这些字段，或将 `is_grant_all` 设为 false。
pub const ALL_STAFF_ALREADY_GRANTED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051202,
    key: "",
    name: "AllStaffAlreadyGranted",
    status: Some(400),
    message: "already choose all staff, cannot related other user entity",
    rate_limited: false,
    fix: Text { zh: "名单已授予全员，不能再关联用户、部门或用户组。请去掉这些字段，或将 `is_grant_all` 设为 false。", en: "The list already grants to all staff, so it takes no users, departments or user groups. Remove these fields, or set `is_grant_all` to false." },
    links: &[],
};

/// `1051203` (HTTP 400): modification of grant type is prohibited
///
/// The type of a grant list is fixed once it exists. Leave `grant_type` unchanged, or create another list.
///
/// 授予名单的类型创建后不可修改。请保持 `grant_type` 不变，或另建一份名单。
pub const GRANT_TYPE_MODIFICATION_PROHIBITED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051203,
    key: "",
    name: "GrantTypeModificationProhibited",
    status: Some(400),
    message: "modification of grant type is prohibited",
    rate_limited: false,
    fix: Text { zh: "授予名单的类型创建后不可修改。请保持 `grant_type` 不变，或另建一份名单。", en: "The type of a grant list is fixed once it exists. Leave `grant_type` unchanged, or create another list." },
    links: &[],
};

/// `1051204` (HTTP 400): reach the count limit of grant
///
/// The badge already has 1000 grant lists, the maximum. Delete lists that are no longer used before creating another.
///
/// 该勋章的授予名单已达上限 1000 份。请删除不用的名单后再新建。
pub const GRANT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051204,
    key: "",
    name: "GrantLimitExceeded",
    status: Some(400),
    message: "reach the count limit of grant",
    rate_limited: false,
    fix: Text { zh: "该勋章的授予名单已达上限 1000 份。请删除不用的名单后再新建。", en: "The badge already has 1000 grant lists, the maximum. Delete lists that are no longer used before creating another." },
    links: &[],
};

/// `1051205` (HTTP 400): cannot find this grant
///
/// No such grant list. Correct `grant_id`; `admin.v1.badge_grant.list` returns it.
///
/// 授予名单不存在。请核对 `grant_id`，可调用 `admin.v1.badge_grant.list` 获取。
pub const GRANT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "admin",
    code: 1051205,
    key: "",
    name: "GrantNotFound",
    status: Some(400),
    message: "cannot find this grant",
    rate_limited: false,
    fix: Text { zh: "授予名单不存在。请核对 `grant_id`，可调用 `admin.v1.badge_grant.list` 获取。", en: "No such grant list. Correct `grant_id`; `admin.v1.badge_grant.list` returns it." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1050001, "INVALID_TIME_RANGE"),
    (1050002, "DATABASE_ERROR"),
    (1050004, "INVALID_PARAMETER"),
    (1050005, "INVALID_PAGE_SIZE"),
    (1050006, "INVALID_PAGE_TOKEN"),
    (1050007, "EVENT_NAME_NOT_FOUND"),
    (1050008, "OPEN_PLATFORM_RPC_ERROR"),
    (1050009, "OPERATOR_NOT_FOUND"),
    (1050022, "INVALID_PASSWORD_FORMAT"),
    (1050023, "RESET_PASSWORD_LIMIT_EXCEEDED"),
    (1050024, "USER_CANNOT_RESET_PASSWORD"),
    (1051000, "UNKNOWN_INTERNAL_ERROR"),
    (1051001, "INVALID_BADGE_PARAMETER"),
    (1051002, "AUTHORITY_EXCEEDED"),
    (1051003, "FEATURE_NOT_IN_PLAN"),
    (1051100, "IMAGE_SIZE_TOO_LARGE"),
    (1051101, "INVALID_IMAGE_FORMAT"),
    (1051102, "BADGE_LIMIT_EXCEEDED"),
    (1051103, "BADGE_NAME_DUPLICATED"),
    (1051104, "BADGE_NAME_TOO_LONG"),
    (1051105, "BADGE_EXPLANATION_TOO_LONG"),
    (1051106, "BADGE_IMAGE_OF_OTHER_TENANT"),
    (1051109, "IMAGE_HEIGHT_TOO_SMALL"),
    (1051110, "IMAGE_HEIGHT_TOO_LARGE"),
    (1051111, "IMAGE_ASPECT_RATIO_TOO_SMALL"),
    (1051112, "IMAGE_ASPECT_RATIO_TOO_LARGE"),
    (1051113, "BADGE_NOT_FOUND"),
    (1051200, "GRANT_NAME_DUPLICATED"),
    (1051201, "GRANT_NAME_TOO_LONG"),
    (1051202, "ALL_STAFF_ALREADY_GRANTED"),
    (1051203, "GRANT_TYPE_MODIFICATION_PROHIBITED"),
    (1051204, "GRANT_LIMIT_EXCEEDED"),
    (1051205, "GRANT_NOT_FOUND"),
];
