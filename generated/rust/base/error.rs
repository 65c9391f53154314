// Generated from spec/base/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1254000` (HTTP 200): WrongRequestJson
///
/// The request body is not valid JSON or has the wrong structure. Check its syntax and the types of its fields.
///
/// 请求体不是合法的 JSON，或结构不正确。请检查请求体的 JSON 格式与字段类型。
pub const WRONG_REQUEST_JSON: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254000,
    key: "",
    name: "WrongRequestJson",
    status: Some(200),
    message: "WrongRequestJson",
    rate_limited: false,
    fix: Text { zh: "请求体不是合法的 JSON，或结构不正确。请检查请求体的 JSON 格式与字段类型。", en: "The request body is not valid JSON or has the wrong structure. Check its syntax and the types of its fields." },
    links: &[],
};

/// `1254001` (HTTP 200): WrongRequestBody
///
/// The request body is wrong. Compare the names, types and required fields of the body with the operation.
///
/// 请求体有误。请对照接口的字段说明，检查字段名、类型与必填项。
pub const WRONG_REQUEST_BODY: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254001,
    key: "",
    name: "WrongRequestBody",
    status: Some(200),
    message: "WrongRequestBody",
    rate_limited: false,
    fix: Text { zh: "请求体有误。请对照接口的字段说明，检查字段名、类型与必填项。", en: "The request body is wrong. Compare the names, types and required fields of the body with the operation." },
    links: &[],
};

/// `1254002` (HTTP 200): Fail
///
/// The request failed for an unspecific reason. Change less data per call, do not call concurrently, check parameters such as `table_id` and `page_token`, then retry. To create a base in a wiki, use `wiki.v2.space_node.create`.
///
/// 请求失败，原因不明确。请减少单次操作的数据量，避免并发调用，核对 `table_id`、`page_token` 等参数，然后重试；在知识库中新建多维表格时，请改用 `wiki.v2.space_node.create`。
pub const REQUEST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254002,
    key: "",
    name: "RequestFailed",
    status: Some(200),
    message: "Fail",
    rate_limited: false,
    fix: Text { zh: "请求失败，原因不明确。请减少单次操作的数据量，避免并发调用，核对 `table_id`、`page_token` 等参数，然后重试；在知识库中新建多维表格时，请改用 `wiki.v2.space_node.create`。", en: "The request failed for an unspecific reason. Change less data per call, do not call concurrently, check parameters such as `table_id` and `page_token`, then retry. To create a base in a wiki, use `wiki.v2.space_node.create`." },
    links: &[],
};

/// `1254003` (HTTP 200): WrongBaseToken
///
/// The `app_token` is wrong. If the URL starts with feishu.cn/base, take the token after it; if with feishu.cn/wiki, call `wiki.v2.space.get_node` and take `obj_token`, provided that `obj_type` is bitable.
///
/// `app_token` 有误。URL 以 feishu.cn/base 开头时，取其后的 token；以 feishu.cn/wiki 开头时，请调用 `wiki.v2.space.get_node`，在 `obj_type` 为 bitable 时取 `obj_token`。
pub const WRONG_BASE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254003,
    key: "",
    name: "WrongBaseToken",
    status: Some(200),
    message: "WrongBaseToken",
    rate_limited: false,
    fix: Text { zh: "`app_token` 有误。URL 以 feishu.cn/base 开头时，取其后的 token；以 feishu.cn/wiki 开头时，请调用 `wiki.v2.space.get_node`，在 `obj_type` 为 bitable 时取 `obj_token`。", en: "The `app_token` is wrong. If the URL starts with feishu.cn/base, take the token after it; if with feishu.cn/wiki, call `wiki.v2.space.get_node` and take `obj_token`, provided that `obj_type` is bitable." },
    links: &[],
};

/// `1254010` (HTTP 200): ReqConvError
///
/// The request parameters cannot be converted. Check the type and format of each parameter.
///
/// 请求参数无法转换。请检查各参数的类型与格式。
pub const REQ_CONV_ERROR: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254010,
    key: "",
    name: "ReqConvError",
    status: Some(200),
    message: "ReqConvError",
    rate_limited: false,
    fix: Text { zh: "请求参数无法转换。请检查各参数的类型与格式。", en: "The request parameters cannot be converted. Check the type and format of each parameter." },
    links: &[],
};

/// `1254032` (HTTP 400): InvalidRoleName
///
/// The name of the custom role is invalid. Change `role_name`. / 自定义角色名无效。请修改 `role_name`。
pub const INVALID_ROLE_NAME: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254032,
    key: "",
    name: "InvalidRoleName",
    status: Some(400),
    message: "InvalidRoleName",
    rate_limited: false,
    fix: Text { zh: "自定义角色名无效。请修改 `role_name`。", en: "The name of the custom role is invalid. Change `role_name`." },
    links: &[],
};

/// `1254033` (HTTP 400): RoleNameDuplicated
///
/// Another custom role already has this name. Choose a different `role_name`.
///
/// 自定义角色名重复。请换一个 `role_name`。
pub const ROLE_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254033,
    key: "",
    name: "RoleNameDuplicated",
    status: Some(400),
    message: "RoleNameDuplicated",
    rate_limited: false,
    fix: Text { zh: "自定义角色名重复。请换一个 `role_name`。", en: "Another custom role already has this name. Choose a different `role_name`." },
    links: &[],
};

/// `1254036` (HTTP 400): Bitable is copying, please try again later.
///
/// The base is still being copied and cannot be changed meanwhile. Retry when the copy has finished.
///
/// 多维表格正在异步复制，期间不可操作。请等待复制完成后重试。
pub const BITABLE_COPYING: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254036,
    key: "",
    name: "BitableCopying",
    status: Some(400),
    message: "Bitable is copying, please try again later.",
    rate_limited: false,
    fix: Text { zh: "多维表格正在异步复制，期间不可操作。请等待复制完成后重试。", en: "The base is still being copied and cannot be changed meanwhile. Retry when the copy has finished." },
    links: &[],
};

/// `1254040` (HTTP 200): BaseTokenNotFound
///
/// No base has this `app_token`. If the URL starts with feishu.cn/base, take the token after it; if with feishu.cn/wiki, call `wiki.v2.space.get_node` and take `obj_token`, provided that `obj_type` is bitable.
///
/// `app_token` 不存在。URL 以 feishu.cn/base 开头时，取其后的 token；以 feishu.cn/wiki 开头时，请调用 `wiki.v2.space.get_node`，在 `obj_type` 为 bitable 时取 `obj_token`。
pub const BASE_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254040,
    key: "",
    name: "BaseTokenNotFound",
    status: Some(200),
    message: "BaseTokenNotFound",
    rate_limited: false,
    fix: Text { zh: "`app_token` 不存在。URL 以 feishu.cn/base 开头时，取其后的 token；以 feishu.cn/wiki 开头时，请调用 `wiki.v2.space.get_node`，在 `obj_type` 为 bitable 时取 `obj_token`。", en: "No base has this `app_token`. If the URL starts with feishu.cn/base, take the token after it; if with feishu.cn/wiki, call `wiki.v2.space.get_node` and take `obj_token`, provided that `obj_type` is bitable." },
    links: &[],
};

/// `1254047` (HTTP 404): RoleIdNotFound
///
/// No such `role_id`. Call `base.v2.app_role.list` and take a `role_id`; it starts with rol.
///
/// `role_id` 不存在。请调用 `base.v2.app_role.list` 取得以 rol 开头的 `role_id`。
pub const ROLE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254047,
    key: "",
    name: "RoleIdNotFound",
    status: Some(404),
    message: "RoleIdNotFound",
    rate_limited: false,
    fix: Text { zh: "`role_id` 不存在。请调用 `base.v2.app_role.list` 取得以 rol 开头的 `role_id`。", en: "No such `role_id`. Call `base.v2.app_role.list` and take a `role_id`; it starts with rol." },
    links: &[],
};

/// `1254110` (HTTP 400): RoleExceedLimit
///
/// The base already has 30 custom roles, the maximum. Delete roles that are no longer used.
///
/// 自定义角色已达上限 30 个。请先删除不用的角色。
pub const ROLE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254110,
    key: "",
    name: "RoleLimitExceeded",
    status: Some(400),
    message: "RoleExceedLimit",
    rate_limited: false,
    fix: Text { zh: "自定义角色已达上限 30 个。请先删除不用的角色。", en: "The base already has 30 custom roles, the maximum. Delete roles that are no longer used." },
    links: &[],
};

/// `1254290` (HTTP 200): TooManyRequest
///
/// Too many requests. Call less often; try again after a pause. / 请求过于频繁。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254290,
    key: "",
    name: "RateLimited",
    status: Some(200),
    message: "TooManyRequest",
    rate_limited: false,
    fix: Text { zh: "请求过于频繁。请降低调用频率，稍后重试。", en: "Too many requests. Call less often; try again after a pause." },
    links: &[],
};

/// `1254301` (HTTP 400): OperationTypeError
///
/// This needs advanced permissions, which are off in this base or not supported by it. Turn them on in the settings of the base first.
///
/// 该操作需要高级权限，而多维表格未开启或不支持。请先在多维表格的设置中开启高级权限。
pub const ADVANCED_PERMISSION_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254301,
    key: "",
    name: "AdvancedPermissionNotEnabled",
    status: Some(400),
    message: "OperationTypeError",
    rate_limited: false,
    fix: Text { zh: "该操作需要高级权限，而多维表格未开启或不支持。请先在多维表格的设置中开启高级权限。", en: "This needs advanced permissions, which are off in this base or not supported by it. Turn them on in the settings of the base first." },
    links: &[],
};

/// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
///
/// Row and column permissions need the Business or Enterprise edition of Feishu. Upgrade the tenant.
///
/// 行列权限仅限飞书企业版和旗舰版。请升级租户的飞书版本。
pub const ONLY_AVAILABLE_FOR_BUSINESS_ENTERPRISE: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1254304,
    key: "",
    name: "OnlyAvailableForBusinessEnterprise",
    status: Some(403),
    message: "Only Available For Business and Enterprise Editions",
    rate_limited: false,
    fix: Text { zh: "行列权限仅限飞书企业版和旗舰版。请升级租户的飞书版本。", en: "Row and column permissions need the Business or Enterprise edition of Feishu. Upgrade the tenant." },
    links: &[],
};

/// `1255001` (HTTP 200): InternalError
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1255001,
    key: "",
    name: "InternalError",
    status: Some(200),
    message: "InternalError",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255002` (HTTP 200): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const UNEXPECTED_ERROR: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1255002,
    key: "",
    name: "UnexpectedError",
    status: Some(200),
    message: "Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1255003` (HTTP 200): MarshalError
///
/// The service could not serialize the data. Contact support with the log id.
///
/// 服务序列化数据失败。请联系技术支持并提供 log id。
pub const MARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1255003,
    key: "",
    name: "MarshalError",
    status: Some(200),
    message: "MarshalError",
    rate_limited: false,
    fix: Text { zh: "服务序列化数据失败。请联系技术支持并提供 log id。", en: "The service could not serialize the data. Contact support with the log id." },
    links: &[],
};

/// `1255004` (HTTP 200): UmMarshalError
///
/// The service could not deserialize the data. Contact support with the log id.
///
/// 服务反序列化数据失败。请联系技术支持并提供 log id。
pub const UNMARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1255004,
    key: "",
    name: "UnmarshalError",
    status: Some(200),
    message: "UmMarshalError",
    rate_limited: false,
    fix: Text { zh: "服务反序列化数据失败。请联系技术支持并提供 log id。", en: "The service could not deserialize the data. Contact support with the log id." },
    links: &[],
};

/// `1255040` (HTTP 504): Request timed out, please try again later
///
/// The request timed out. Try again later. / 请求超时。请稍后重试。
pub const REQUEST_TIMED_OUT: &ErrorInfo = &ErrorInfo {
    service: "base",
    code: 1255040,
    key: "",
    name: "RequestTimedOut",
    status: Some(504),
    message: "Request timed out, please try again later",
    rate_limited: false,
    fix: Text { zh: "请求超时。请稍后重试。", en: "The request timed out. Try again later." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1254000, "WRONG_REQUEST_JSON"),
    (1254001, "WRONG_REQUEST_BODY"),
    (1254002, "REQUEST_FAILED"),
    (1254003, "WRONG_BASE_TOKEN"),
    (1254010, "REQ_CONV_ERROR"),
    (1254032, "INVALID_ROLE_NAME"),
    (1254033, "ROLE_NAME_DUPLICATED"),
    (1254036, "BITABLE_COPYING"),
    (1254040, "BASE_TOKEN_NOT_FOUND"),
    (1254047, "ROLE_ID_NOT_FOUND"),
    (1254110, "ROLE_LIMIT_EXCEEDED"),
    (1254290, "RATE_LIMITED"),
    (1254301, "ADVANCED_PERMISSION_NOT_ENABLED"),
    (1254304, "ONLY_AVAILABLE_FOR_BUSINESS_ENTERPRISE"),
    (1255001, "INTERNAL_ERROR"),
    (1255002, "UNEXPECTED_ERROR"),
    (1255003, "MARSHAL_ERROR"),
    (1255004, "UNMARSHAL_ERROR"),
    (1255040, "REQUEST_TIMED_OUT"),
];
