// Generated from spec/search/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1270001` (HTTP 500): 系统内部错误
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SYSTEM_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1270001,
    key: "",
    name: "SystemInternalError",
    status: Some(500),
    message: "系统内部错误",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1270002` (HTTP 400): 参数错误
///
/// A parameter is invalid. Correct the one that the `msg` of the reply names.
///
/// 请求参数不合法。请按响应中的 `msg` 找到并修改出错的参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1270002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "参数错误",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请按响应中的 `msg` 找到并修改出错的参数。", en: "A parameter is invalid. Correct the one that the `msg` of the reply names." },
    links: &[],
};

/// `1270003` (HTTP 500): 调用失败
///
/// The call failed. Try again; if it keeps failing, contact support with the log id.
///
/// 调用失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const CALL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1270003,
    key: "",
    name: "CallFailed",
    status: Some(500),
    message: "调用失败",
    rate_limited: false,
    fix: Text { zh: "调用失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The call failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1270004` (HTTP 400): 数据源不存在
///
/// The data source does not exist. Check the ID of the data source. / 数据源不存在。请检查数据源 ID。
pub const DATA_SOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1270004,
    key: "",
    name: "DataSourceNotFound",
    status: Some(400),
    message: "数据源不存在",
    rate_limited: false,
    fix: Text { zh: "数据源不存在。请检查数据源 ID。", en: "The data source does not exist. Check the ID of the data source." },
    links: &[],
};

/// `1270005` (HTTP 400): 该功能仅对旗舰版可用
///
/// Only tenants on the flagship edition have this feature. Ask the sales of Feishu for an upgrade.
///
/// 只有旗舰版租户可以使用该功能。请联系飞书销售升级套餐。
pub const FLAGSHIP_EDITION_ONLY: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1270005,
    key: "",
    name: "FlagshipEditionOnly",
    status: Some(400),
    message: "该功能仅对旗舰版可用",
    rate_limited: false,
    fix: Text { zh: "只有旗舰版租户可以使用该功能。请联系飞书销售升级套餐。", en: "Only tenants on the flagship edition have this feature. Ask the sales of Feishu for an upgrade." },
    links: &[],
};

/// `1271001` (HTTP 400): 非法 page_token
///
/// The `page_token` cannot be read. Pass the one that the previous page returned, unchanged, and none for the first page.
///
/// `page_token` 无法解析。请原样传入上一页返回的值，取第一页时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271001,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "非法 page_token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无法解析。请原样传入上一页返回的值，取第一页时不传。", en: "The `page_token` cannot be read. Pass the one that the previous page returned, unchanged, and none for the first page." },
    links: &[],
};

/// `1271002` (HTTP 500): 生成 page_token 失败
///
/// The service failed to generate a `page_token`. Try again; if it keeps failing, contact support with the log id.
///
/// 服务没能生成 `page_token`。请重试；若持续失败，请联系技术支持并提供 log id。
pub const PAGE_TOKEN_GENERATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271002,
    key: "",
    name: "PageTokenGenerationFailed",
    status: Some(500),
    message: "生成 page_token 失败",
    rate_limited: false,
    fix: Text { zh: "服务没能生成 `page_token`。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed to generate a `page_token`. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1271003` (HTTP 400): 无更改
///
/// The request changes nothing. Check that it has the fields to update, with values other than the present ones.
///
/// 请求没有改动任何内容。请检查要更新的字段是否已传入，且取值与现有的不同。
pub const NOTHING_TO_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271003,
    key: "",
    name: "NothingToChange",
    status: Some(400),
    message: "无更改",
    rate_limited: false,
    fix: Text { zh: "请求没有改动任何内容。请检查要更新的字段是否已传入，且取值与现有的不同。", en: "The request changes nothing. Check that it has the fields to update, with values other than the present ones." },
    links: &[],
};

/// `1271004` (HTTP 400): acl字段填写不完整
///
/// The `acl` is incomplete. Complete the settings of who can see the item. / `acl` 填写不完整。请补全数据项的可见性设置。
pub const ACL_INCOMPLETE: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271004,
    key: "",
    name: "AclIncomplete",
    status: Some(400),
    message: "acl字段填写不完整",
    rate_limited: false,
    fix: Text { zh: "`acl` 填写不完整。请补全数据项的可见性设置。", en: "The `acl` is incomplete. Complete the settings of who can see the item." },
    links: &[],
};

/// `1271005` (HTTP 400): 数据源数量超过限制
///
/// There are as many data sources as allowed. Delete some, or have an administrator upgrade the plan.
///
/// 数据源数量已达上限。请删除不用的数据源，或请管理员升级套餐。
pub const DATA_SOURCE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271005,
    key: "",
    name: "DataSourceLimitExceeded",
    status: Some(400),
    message: "数据源数量超过限制",
    rate_limited: false,
    fix: Text { zh: "数据源数量已达上限。请删除不用的数据源，或请管理员升级套餐。", en: "There are as many data sources as allowed. Delete some, or have an administrator upgrade the plan." },
    links: &[],
};

/// `1271006` (HTTP 400): openAppID 已经关联应用
///
/// The app has a data source already. Use that one, or another app. / 该应用已关联过数据源。请使用已有的数据源，或换一个应用。
pub const APP_ALREADY_LINKED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1271006,
    key: "",
    name: "AppAlreadyLinked",
    status: Some(400),
    message: "openAppID 已经关联应用",
    rate_limited: false,
    fix: Text { zh: "该应用已关联过数据源。请使用已有的数据源，或换一个应用。", en: "The app has a data source already. Use that one, or another app." },
    links: &[],
};

/// `1272001` (HTTP 401): 无权限操作数据源
///
/// The caller may not operate on the data source. Check its ID, and call as the app that created it.
///
/// 调用身份无权操作该数据源。请检查数据源 ID，并用创建它的应用调用。
pub const DATA_SOURCE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1272001,
    key: "",
    name: "DataSourceDenied",
    status: Some(401),
    message: "无权限操作数据源",
    rate_limited: false,
    fix: Text { zh: "调用身份无权操作该数据源。请检查数据源 ID，并用创建它的应用调用。", en: "The caller may not operate on the data source. Check its ID, and call as the app that created it." },
    links: &[],
};

/// `1272002` (HTTP 500): 操作鉴权失败
///
/// The service failed to check the permissions. Try again; if it keeps failing, contact support with the log id.
///
/// 服务没能完成鉴权。请重试；若持续失败，请联系技术支持并提供 log id。
pub const AUTHORIZATION_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1272002,
    key: "",
    name: "AuthorizationCheckFailed",
    status: Some(500),
    message: "操作鉴权失败",
    rate_limited: false,
    fix: Text { zh: "服务没能完成鉴权。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed to check the permissions. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1272004` (HTTP 400): acl中指定的user数量超过限制
///
/// The `acl` has too many users. Reduce them to 1000 at most. / `acl` 中的用户超过上限。请减少到 1000 个以内。
pub const ACL_USER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1272004,
    key: "",
    name: "AclUserLimitExceeded",
    status: Some(400),
    message: "acl中指定的user数量超过限制",
    rate_limited: false,
    fix: Text { zh: "`acl` 中的用户超过上限。请减少到 1000 个以内。", en: "The `acl` has too many users. Reduce them to 1000 at most." },
    links: &[],
};

/// `1273004` (HTTP 400): 记录不存在
///
/// The record does not exist. Check its ID, and that it has not been deleted.
///
/// 请求的记录不存在。请检查 ID，并确认记录未被删除。
pub const RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1273004,
    key: "",
    name: "RecordNotFound",
    status: Some(400),
    message: "记录不存在",
    rate_limited: false,
    fix: Text { zh: "请求的记录不存在。请检查 ID，并确认记录未被删除。", en: "The record does not exist. Check its ID, and that it has not been deleted." },
    links: &[],
};

/// `1273005` (HTTP 400): 请求体参数错误或缺失
///
/// A parameter of the request body is missing or invalid. Correct it as the `msg` of the reply says.
///
/// 请求体的参数缺失或不合法。请按响应中的 `msg` 补齐或修改。
pub const INVALID_REQUEST_BODY: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1273005,
    key: "",
    name: "InvalidRequestBody",
    status: Some(400),
    message: "请求体参数错误或缺失",
    rate_limited: false,
    fix: Text { zh: "请求体的参数缺失或不合法。请按响应中的 `msg` 补齐或修改。", en: "A parameter of the request body is missing or invalid. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `1274001` (HTTP 400): invalid param: missing required fields
///
/// A required field is missing. Check that the headers have the authorization, and the body all required fields.
///
/// 缺少必填字段。请检查请求头中的认证信息和请求体的必填字段是否齐全。
pub const REQUIRED_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274001,
    key: "",
    name: "RequiredFieldMissing",
    status: Some(400),
    message: "invalid param: missing required fields",
    rate_limited: false,
    fix: Text { zh: "缺少必填字段。请检查请求头中的认证信息和请求体的必填字段是否齐全。", en: "A required field is missing. Check that the headers have the authorization, and the body all required fields." },
    links: &[],
};

/// `1274002` (HTTP 400): 定义的字段名称重复
///
/// Two fields have the same name. Rename one of them. / 定义了重名的字段。请修改其中一个字段的名称。
pub const DUPLICATE_FIELD_NAME: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274002,
    key: "",
    name: "DuplicateFieldName",
    status: Some(400),
    message: "定义的字段名称重复",
    rate_limited: false,
    fix: Text { zh: "定义了重名的字段。请修改其中一个字段的名称。", en: "Two fields have the same name. Rename one of them." },
    links: &[],
};

/// `1274003` (HTTP 400): 定义了特殊字段(如:_title,_create_time,_update_time)，但是类型属性未定义
///
/// A special field (such as `_title`, `_create_time` or `_update_time`) has no type. Add its type.
///
/// 特殊字段（如 `_title`、`_create_time`、`_update_time`）缺少类型。请为这些字段补充类型。
pub const SPECIAL_FIELD_TYPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274003,
    key: "",
    name: "SpecialFieldTypeMissing",
    status: Some(400),
    message: "定义了特殊字段(如:_title,_create_time,_update_time)，但是类型属性未定义",
    rate_limited: false,
    fix: Text { zh: "特殊字段（如 `_title`、`_create_time`、`_update_time`）缺少类型。请为这些字段补充类型。", en: "A special field (such as `_title`, `_create_time` or `_update_time`) has no type. Add its type." },
    links: &[],
};

/// `1274004` (HTTP 400): 字段可搜索属性配置错误
///
/// The searchable setting of a field is wrong. Correct it as the `msg` of the reply says.
///
/// 字段的可搜索属性设置有误。请按响应中的 `msg` 修改字段属性。
pub const INVALID_SEARCHABLE_SETTING: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274004,
    key: "",
    name: "InvalidSearchableSetting",
    status: Some(400),
    message: "字段可搜索属性配置错误",
    rate_limited: false,
    fix: Text { zh: "字段的可搜索属性设置有误。请按响应中的 `msg` 修改字段属性。", en: "The searchable setting of a field is wrong. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `1274005` (HTTP 400): 字段可排序属性配置错误
///
/// The sortable setting of a field is wrong. Correct it as the `msg` of the reply says.
///
/// 字段的可排序属性设置有误。请按响应中的 `msg` 修改字段属性。
pub const INVALID_SORTABLE_SETTING: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274005,
    key: "",
    name: "InvalidSortableSetting",
    status: Some(400),
    message: "字段可排序属性配置错误",
    rate_limited: false,
    fix: Text { zh: "字段的可排序属性设置有误。请按响应中的 `msg` 修改字段属性。", en: "The sortable setting of a field is wrong. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `1274006` (HTTP 400): 特定类型字段的type_definitions属性为空
///
/// A field of this type needs `type_definitions`. Add them to the field.
///
/// 这种类型的字段必须设置 `type_definitions`。请补充该字段的 `type_definitions`。
pub const TYPE_DEFINITIONS_MISSING: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274006,
    key: "",
    name: "TypeDefinitionsMissing",
    status: Some(400),
    message: "特定类型字段的type_definitions属性为空",
    rate_limited: false,
    fix: Text { zh: "这种类型的字段必须设置 `type_definitions`。请补充该字段的 `type_definitions`。", en: "A field of this type needs `type_definitions`. Add them to the field." },
    links: &[],
};

/// `1274007` (HTTP 400): 超过数量限制
///
/// There are more of something than allowed. Reduce what the `msg` of the reply names.
///
/// 数量超过上限。请按响应中的 `msg` 减少相应参数的数量。
pub const LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274007,
    key: "",
    name: "LimitExceeded",
    status: Some(400),
    message: "超过数量限制",
    rate_limited: false,
    fix: Text { zh: "数量超过上限。请按响应中的 `msg` 减少相应参数的数量。", en: "There are more of something than allowed. Reduce what the `msg` of the reply names." },
    links: &[],
};

/// `1274008` (HTTP 400): 字段和类型不匹配
///
/// The field and its type do not fit. Check that a field of this name can have the type.
///
/// 字段与类型不匹配。请确认该名称的字段可以设置为这种类型。
pub const FIELD_TYPE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274008,
    key: "",
    name: "FieldTypeMismatch",
    status: Some(400),
    message: "字段和类型不匹配",
    rate_limited: false,
    fix: Text { zh: "字段与类型不匹配。请确认该名称的字段可以设置为这种类型。", en: "The field and its type do not fit. Check that a field of this name can have the type." },
    links: &[],
};

/// `1274009` (HTTP 400): 字段搜索表现冲突
///
/// The search settings of a field conflict. Give `is_searchable` and `is_returnable` the same value.
///
/// 字段的搜索设置互相冲突。请将 `is_searchable` 与 `is_returnable` 设为相同的值。
pub const SEARCH_SETTING_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274009,
    key: "",
    name: "SearchSettingConflict",
    status: Some(400),
    message: "字段搜索表现冲突",
    rate_limited: false,
    fix: Text { zh: "字段的搜索设置互相冲突。请将 `is_searchable` 与 `is_returnable` 设为相同的值。", en: "The search settings of a field conflict. Give `is_searchable` and `is_returnable` the same value." },
    links: &[],
};

/// `1274010` (HTTP 400): 字段名称不符合规范
///
/// The name of a field is invalid. Check its length, and remove the characters that are not allowed.
///
/// 字段名称不符合规范。请检查名称的长度，并去掉其中的非法字符。
pub const INVALID_FIELD_NAME: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274010,
    key: "",
    name: "InvalidFieldName",
    status: Some(400),
    message: "字段名称不符合规范",
    rate_limited: false,
    fix: Text { zh: "字段名称不符合规范。请检查名称的长度，并去掉其中的非法字符。", en: "The name of a field is invalid. Check its length, and remove the characters that are not allowed." },
    links: &[],
};

/// `1274011` (HTTP 401): user_access_token is invalid or expired
///
/// The `user_access_token` is not valid or has expired. Check it; refresh it if it has expired, then retry.
///
/// `user_access_token` 无效或已过期。请检查取值，过期时刷新后重试。
pub const INVALID_USER_ACCESS_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1274011,
    key: "",
    name: "InvalidUserAccessToken",
    status: Some(401),
    message: "user_access_token is invalid or expired",
    rate_limited: false,
    fix: Text { zh: "`user_access_token` 无效或已过期。请检查取值，过期时刷新后重试。", en: "The `user_access_token` is not valid or has expired. Check it; refresh it if it has expired, then retry." },
    links: &[],
};

/// `1277001` (HTTP 429): rate limit exceeded
///
/// The rate limit was reached. Call less often; try again after a pause. / 触发频率限制。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1277001,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "rate limit exceeded",
    rate_limited: true,
    fix: Text { zh: "触发频率限制。请降低调用频率，稍后重试。", en: "The rate limit was reached. Call less often; try again after a pause." },
    links: &[],
};

/// `1278001` (HTTP 400): invalid param
///
/// A parameter is invalid. Compare the search conditions with the parameters of the operation.
///
/// 请求参数不合法。请对照接口的参数说明检查搜索条件。
pub const INVALID_SEARCH_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1278001,
    key: "",
    name: "InvalidSearchParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的参数说明检查搜索条件。", en: "A parameter is invalid. Compare the search conditions with the parameters of the operation." },
    links: &[],
};

/// `1278002` (HTTP 500): Internal Server Error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "search",
    code: 1278002,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1270001, "SYSTEM_INTERNAL_ERROR"),
    (1270002, "INVALID_PARAMETER"),
    (1270003, "CALL_FAILED"),
    (1270004, "DATA_SOURCE_NOT_FOUND"),
    (1270005, "FLAGSHIP_EDITION_ONLY"),
    (1271001, "INVALID_PAGE_TOKEN"),
    (1271002, "PAGE_TOKEN_GENERATION_FAILED"),
    (1271003, "NOTHING_TO_CHANGE"),
    (1271004, "ACL_INCOMPLETE"),
    (1271005, "DATA_SOURCE_LIMIT_EXCEEDED"),
    (1271006, "APP_ALREADY_LINKED"),
    (1272001, "DATA_SOURCE_DENIED"),
    (1272002, "AUTHORIZATION_CHECK_FAILED"),
    (1272004, "ACL_USER_LIMIT_EXCEEDED"),
    (1273004, "RECORD_NOT_FOUND"),
    (1273005, "INVALID_REQUEST_BODY"),
    (1274001, "REQUIRED_FIELD_MISSING"),
    (1274002, "DUPLICATE_FIELD_NAME"),
    (1274003, "SPECIAL_FIELD_TYPE_MISSING"),
    (1274004, "INVALID_SEARCHABLE_SETTING"),
    (1274005, "INVALID_SORTABLE_SETTING"),
    (1274006, "TYPE_DEFINITIONS_MISSING"),
    (1274007, "LIMIT_EXCEEDED"),
    (1274008, "FIELD_TYPE_MISMATCH"),
    (1274009, "SEARCH_SETTING_CONFLICT"),
    (1274010, "INVALID_FIELD_NAME"),
    (1274011, "INVALID_USER_ACCESS_TOKEN"),
    (1277001, "RATE_LIMITED"),
    (1278001, "INVALID_SEARCH_PARAMETER"),
    (1278002, "INTERNAL_ERROR"),
];
