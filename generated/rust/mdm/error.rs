// Generated from spec/mdm/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1640101` (HTTP 500): system error
///
/// The service failed internally. Contact support with the log id. / 服务内部出错。请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640101,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "system error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请联系技术支持并提供 log id。", en: "The service failed internally. Contact support with the log id." },
    links: &[],
};

/// `1640102` (HTTP 500): invalid generic method
///
/// The service cannot handle the method of the request. Contact support with the log id.
///
/// 服务无法处理该请求方法。请联系技术支持并提供 log id。
pub const INVALID_GENERIC_METHOD: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640102,
    key: "",
    name: "InvalidGenericMethod",
    status: Some(500),
    message: "invalid generic method",
    rate_limited: false,
    fix: Text { zh: "服务无法处理该请求方法。请联系技术支持并提供 log id。", en: "The service cannot handle the method of the request. Contact support with the log id." },
    links: &[],
};

/// `1640103` (HTTP 500): call meta service error
///
/// A call to the metadata service failed. Contact support with the log id. / 元数据服务调用失败。请联系技术支持并提供 log id。
pub const CALL_META_SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640103,
    key: "",
    name: "CallMetaServiceError",
    status: Some(500),
    message: "call meta service error",
    rate_limited: false,
    fix: Text { zh: "元数据服务调用失败。请联系技术支持并提供 log id。", en: "A call to the metadata service failed. Contact support with the log id." },
    links: &[],
};

/// `1640104` (HTTP 500): meta data not found
///
/// The service cannot find the metadata. Contact support with the log id.
///
/// 服务找不到对应的元数据。请联系技术支持并提供 log id。
pub const META_DATA_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640104,
    key: "",
    name: "MetaDataNotFound",
    status: Some(500),
    message: "meta data not found",
    rate_limited: false,
    fix: Text { zh: "服务找不到对应的元数据。请联系技术支持并提供 log id。", en: "The service cannot find the metadata. Contact support with the log id." },
    links: &[],
};

/// `1640105` (HTTP 500): data source request invalid
///
/// The service sent an invalid request to the database. Contact support with the log id.
///
/// 服务发往数据库的请求不合法。请联系技术支持并提供 log id。
pub const DATA_SOURCE_REQUEST_INVALID: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640105,
    key: "",
    name: "DataSourceRequestInvalid",
    status: Some(500),
    message: "data source request invalid",
    rate_limited: false,
    fix: Text { zh: "服务发往数据库的请求不合法。请联系技术支持并提供 log id。", en: "The service sent an invalid request to the database. Contact support with the log id." },
    links: &[],
};

/// `1640106` (HTTP 500): db error
///
/// The database failed. Contact support with the log id. / 数据库出错。请联系技术支持并提供 log id。
pub const DB_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640106,
    key: "",
    name: "DbError",
    status: Some(500),
    message: "db error",
    rate_limited: false,
    fix: Text { zh: "数据库出错。请联系技术支持并提供 log id。", en: "The database failed. Contact support with the log id." },
    links: &[],
};

/// `1640107` (HTTP 500): func not supported yet
///
/// The service does not support this function yet. Contact support with the log id.
///
/// 服务暂不支持该方法。请联系技术支持并提供 log id。
pub const FUNCTION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640107,
    key: "",
    name: "FunctionUnsupported",
    status: Some(500),
    message: "func not supported yet",
    rate_limited: false,
    fix: Text { zh: "服务暂不支持该方法。请联系技术支持并提供 log id。", en: "The service does not support this function yet. Contact support with the log id." },
    links: &[],
};

/// `1640108` (HTTP 500): field type not supported yet
///
/// The service does not support this field type yet. Contact support with the log id.
///
/// 服务暂不支持该字段类型。请联系技术支持并提供 log id。
pub const FIELD_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640108,
    key: "",
    name: "FieldTypeUnsupported",
    status: Some(500),
    message: "field type not supported yet",
    rate_limited: false,
    fix: Text { zh: "服务暂不支持该字段类型。请联系技术支持并提供 log id。", en: "The service does not support this field type yet. Contact support with the log id." },
    links: &[],
};

/// `1640109` (HTTP 500): validator not found
///
/// The service has no validation rule for the data. Contact support with the log id.
///
/// 服务缺少对应的数据校验规则。请联系技术支持并提供 log id。
pub const VALIDATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640109,
    key: "",
    name: "ValidatorNotFound",
    status: Some(500),
    message: "validator not found",
    rate_limited: false,
    fix: Text { zh: "服务缺少对应的数据校验规则。请联系技术支持并提供 log id。", en: "The service has no validation rule for the data. Contact support with the log id." },
    links: &[],
};

/// `1640110` (HTTP 500): transformer not found
///
/// The service has no transformation rule for the data. Contact support with the log id.
///
/// 服务缺少对应的数据转换规则。请联系技术支持并提供 log id。
pub const TRANSFORMER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640110,
    key: "",
    name: "TransformerNotFound",
    status: Some(500),
    message: "transformer not found",
    rate_limited: false,
    fix: Text { zh: "服务缺少对应的数据转换规则。请联系技术支持并提供 log id。", en: "The service has no transformation rule for the data. Contact support with the log id." },
    links: &[],
};

/// `1640111` (HTTP 500): executor not found
///
/// The service has no executor for the request. Contact support with the log id.
///
/// 服务缺少对应的执行器。请联系技术支持并提供 log id。
pub const EXECUTOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640111,
    key: "",
    name: "ExecutorNotFound",
    status: Some(500),
    message: "executor not found",
    rate_limited: false,
    fix: Text { zh: "服务缺少对应的执行器。请联系技术支持并提供 log id。", en: "The service has no executor for the request. Contact support with the log id." },
    links: &[],
};

/// `1640112` (HTTP 500): invalid data source type
///
/// The type of the data source is wrong. Contact support with the log id. / 数据源的类型不正确。请联系技术支持并提供 log id。
pub const INVALID_DATA_SOURCE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640112,
    key: "",
    name: "InvalidDataSourceType",
    status: Some(500),
    message: "invalid data source type",
    rate_limited: false,
    fix: Text { zh: "数据源的类型不正确。请联系技术支持并提供 log id。", en: "The type of the data source is wrong. Contact support with the log id." },
    links: &[],
};

/// `1640113` (HTTP 500): data source not found
///
/// The service cannot find the data source. Contact support with the log id.
///
/// 服务找不到数据源。请联系技术支持并提供 log id。
pub const DATA_SOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640113,
    key: "",
    name: "DataSourceNotFound",
    status: Some(500),
    message: "data source not found",
    rate_limited: false,
    fix: Text { zh: "服务找不到数据源。请联系技术支持并提供 log id。", en: "The service cannot find the data source. Contact support with the log id." },
    links: &[],
};

/// `1640114` (HTTP 500): data source invalid
///
/// The data source is invalid. Contact support with the log id. / 数据源无效。请联系技术支持并提供 log id。
pub const INVALID_DATA_SOURCE: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640114,
    key: "",
    name: "InvalidDataSource",
    status: Some(500),
    message: "data source invalid",
    rate_limited: false,
    fix: Text { zh: "数据源无效。请联系技术支持并提供 log id。", en: "The data source is invalid. Contact support with the log id." },
    links: &[],
};

/// `1640115` (HTTP 500): meta setting not found
///
/// The service cannot find the metadata settings. Contact support with the log id.
///
/// 服务找不到元数据配置。请联系技术支持并提供 log id。
pub const META_SETTING_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640115,
    key: "",
    name: "MetaSettingNotFound",
    status: Some(500),
    message: "meta setting not found",
    rate_limited: false,
    fix: Text { zh: "服务找不到元数据配置。请联系技术支持并提供 log id。", en: "The service cannot find the metadata settings. Contact support with the log id." },
    links: &[],
};

/// `1640116` (HTTP 500): generate page token error
///
/// The service could not generate the page token. Contact support with the log id.
///
/// 服务未能生成分页标记。请联系技术支持并提供 log id。
pub const GENERATE_PAGE_TOKEN_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640116,
    key: "",
    name: "GeneratePageTokenError",
    status: Some(500),
    message: "generate page token error",
    rate_limited: false,
    fix: Text { zh: "服务未能生成分页标记。请联系技术支持并提供 log id。", en: "The service could not generate the page token. Contact support with the log id." },
    links: &[],
};

/// `1640117` (HTTP 500): record duplicate error
///
/// A record exists twice. Contact support with the log id. / 存在重复的行级记录。请联系技术支持并提供 log id。
pub const RECORD_DUPLICATE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640117,
    key: "",
    name: "RecordDuplicateError",
    status: Some(500),
    message: "record duplicate error",
    rate_limited: false,
    fix: Text { zh: "存在重复的行级记录。请联系技术支持并提供 log id。", en: "A record exists twice. Contact support with the log id." },
    links: &[],
};

/// `1640118` (HTTP 500): generate idl error
///
/// The service could not generate the IDL. Contact support with the log id.
///
/// 服务未能生成 IDL。请联系技术支持并提供 log id。
pub const GENERATE_IDL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640118,
    key: "",
    name: "GenerateIdlError",
    status: Some(500),
    message: "generate idl error",
    rate_limited: false,
    fix: Text { zh: "服务未能生成 IDL。请联系技术支持并提供 log id。", en: "The service could not generate the IDL. Contact support with the log id." },
    links: &[],
};

/// `1640119` (HTTP 500): producer not found error
///
/// The service cannot find the message producer. Contact support with the log id.
///
/// 服务找不到消息生产者。请联系技术支持并提供 log id。
pub const PRODUCER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640119,
    key: "",
    name: "ProducerNotFound",
    status: Some(500),
    message: "producer not found error",
    rate_limited: false,
    fix: Text { zh: "服务找不到消息生产者。请联系技术支持并提供 log id。", en: "The service cannot find the message producer. Contact support with the log id." },
    links: &[],
};

/// `1640120` (HTTP 500): custom func request error
///
/// The request to the custom function failed. Contact support with the log id.
///
/// 自定义执行器的请求出错。请联系技术支持并提供 log id。
pub const CUSTOM_FUNC_REQUEST_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640120,
    key: "",
    name: "CustomFuncRequestError",
    status: Some(500),
    message: "custom func request error",
    rate_limited: false,
    fix: Text { zh: "自定义执行器的请求出错。请联系技术支持并提供 log id。", en: "The request to the custom function failed. Contact support with the log id." },
    links: &[],
};

/// `1640121` (HTTP 500): custom func response error
///
/// The custom function gave a faulty response. Contact support with the log id.
///
/// 自定义执行器的响应出错。请联系技术支持并提供 log id。
pub const CUSTOM_FUNC_RESPONSE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640121,
    key: "",
    name: "CustomFuncResponseError",
    status: Some(500),
    message: "custom func response error",
    rate_limited: false,
    fix: Text { zh: "自定义执行器的响应出错。请联系技术支持并提供 log id。", en: "The custom function gave a faulty response. Contact support with the log id." },
    links: &[],
};

/// `1640201` (HTTP 400): invalid params
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640201,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid params",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1640202` (HTTP 400): param not found
///
/// A parameter is empty. Fill in all request parameters. / 有参数为空。请补全请求参数。
pub const PARAMETER_MISSING: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640202,
    key: "",
    name: "ParameterMissing",
    status: Some(400),
    message: "param not found",
    rate_limited: false,
    fix: Text { zh: "有参数为空。请补全请求参数。", en: "A parameter is empty. Fill in all request parameters." },
    links: &[],
};

/// `1640203` (HTTP 400): object field not found
///
/// The request names a field that cannot be queried. Remove or correct it. / 请求中的字段不在可查询的范围内。请移除或修正该字段。
pub const OBJECT_FIELD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640203,
    key: "",
    name: "ObjectFieldNotFound",
    status: Some(400),
    message: "object field not found",
    rate_limited: false,
    fix: Text { zh: "请求中的字段不在可查询的范围内。请移除或修正该字段。", en: "The request names a field that cannot be queried. Remove or correct it." },
    links: &[],
};

/// `1640204` (HTTP 400): language is invalid
///
/// Use a language that the operation supports. / 请改用接口支持的语言取值。
pub const INVALID_LANGUAGE: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640204,
    key: "",
    name: "InvalidLanguage",
    status: Some(400),
    message: "language is invalid",
    rate_limited: false,
    fix: Text { zh: "请改用接口支持的语言取值。", en: "Use a language that the operation supports." },
    links: &[],
};

/// `1640205` (HTTP 400): params is required
///
/// Add the missing required parameter. / 请补全必填参数。
pub const PARAMETER_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640205,
    key: "",
    name: "ParameterRequired",
    status: Some(400),
    message: "params is required",
    rate_limited: false,
    fix: Text { zh: "请补全必填参数。", en: "Add the missing required parameter." },
    links: &[],
};

/// `1640206` (HTTP 400): limit too large
///
/// A query returns at most 1000 records. Lower `limit`. / 单次查询的数量上限为 1000。请调小 `limit`。
pub const LIMIT_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640206,
    key: "",
    name: "LimitTooLarge",
    status: Some(400),
    message: "limit too large",
    rate_limited: false,
    fix: Text { zh: "单次查询的数量上限为 1000。请调小 `limit`。", en: "A query returns at most 1000 records. Lower `limit`." },
    links: &[],
};

/// `1640207` (HTTP 400): limit plus offset too large
///
/// The sum of `limit` and `offset` is at most 10000. Lower one of them.
///
/// `limit` 与 `offset` 之和的上限为 10000。请调小其中之一。
pub const LIMIT_PLUS_OFFSET_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640207,
    key: "",
    name: "LimitPlusOffsetTooLarge",
    status: Some(400),
    message: "limit plus offset too large",
    rate_limited: false,
    fix: Text { zh: "`limit` 与 `offset` 之和的上限为 10000。请调小其中之一。", en: "The sum of `limit` and `offset` is at most 10000. Lower one of them." },
    links: &[],
};

/// `1640208` (HTTP 400): page token invalid
///
/// Pass the page token exactly as the previous response gave it; omit it in the first query.
///
/// 请原样传入上一次响应返回的分页标记；首次查询时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640208,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "page token invalid",
    rate_limited: false,
    fix: Text { zh: "请原样传入上一次响应返回的分页标记；首次查询时不传。", en: "Pass the page token exactly as the previous response gave it; omit it in the first query." },
    links: &[],
};

/// `1640209` (HTTP 400): record id not found
///
/// No record matches. Verify the record IDs in the query. / 没有符合条件的记录。请检查查询参数中的记录 ID。
pub const RECORD_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640209,
    key: "",
    name: "RecordIdNotFound",
    status: Some(400),
    message: "record id not found",
    rate_limited: false,
    fix: Text { zh: "没有符合条件的记录。请检查查询参数中的记录 ID。", en: "No record matches. Verify the record IDs in the query." },
    links: &[],
};

/// `1640210` (HTTP 400): sort by null is not allowed
///
/// The sort field is empty. Correct the sort parameter. / 排序字段为空。请填写正确的排序参数。
pub const SORT_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640210,
    key: "",
    name: "SortFieldMissing",
    status: Some(400),
    message: "sort by null is not allowed",
    rate_limited: false,
    fix: Text { zh: "排序字段为空。请填写正确的排序参数。", en: "The sort field is empty. Correct the sort parameter." },
    links: &[],
};

/// `1640211` (HTTP 400): biz codes is empty
///
/// Pass at least one business code. / 请传入至少一个业务编码。
pub const BIZ_CODE_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640211,
    key: "",
    name: "BizCodeEmpty",
    status: Some(400),
    message: "biz codes is empty",
    rate_limited: false,
    fix: Text { zh: "请传入至少一个业务编码。", en: "Pass at least one business code." },
    links: &[],
};

/// `1640212` (HTTP 400): mdm codes is empty
///
/// Pass at least one master data code. / 请传入至少一个主数据编码。
pub const MDM_CODE_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640212,
    key: "",
    name: "MdmCodeEmpty",
    status: Some(400),
    message: "mdm codes is empty",
    rate_limited: false,
    fix: Text { zh: "请传入至少一个主数据编码。", en: "Pass at least one master data code." },
    links: &[],
};

/// `1640213` (HTTP 400): biz id is invalid
///
/// A business code is invalid. Correct it and try again. / 业务编码不合法。请修正后重试。
pub const INVALID_BIZ_ID: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640213,
    key: "",
    name: "InvalidBizId",
    status: Some(400),
    message: "biz id is invalid",
    rate_limited: false,
    fix: Text { zh: "业务编码不合法。请修正后重试。", en: "A business code is invalid. Correct it and try again." },
    links: &[],
};

/// `1640601` (HTTP 400): 请确认数据类型是否存在
///
/// Verify that the root dimension type in the request exists. / 请确认所填的根维度类型存在。
pub const DIMENSION_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640601,
    key: "",
    name: "DimensionTypeNotFound",
    status: Some(400),
    message: "请确认数据类型是否存在",
    rate_limited: false,
    fix: Text { zh: "请确认所填的根维度类型存在。", en: "Verify that the root dimension type in the request exists." },
    links: &[],
};

/// `1640602` (HTTP 400): 请确认数据值是否存在
///
/// Verify that the data value in the request exists. / 请确认所填的数据值存在。
pub const DIMENSION_VALUE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640602,
    key: "",
    name: "DimensionValueNotFound",
    status: Some(400),
    message: "请确认数据值是否存在",
    rate_limited: false,
    fix: Text { zh: "请确认所填的数据值存在。", en: "Verify that the data value in the request exists." },
    links: &[],
};

/// `1640603` (HTTP 400): 请确认应用ID是否正确
///
/// The ID of the app to authorize is wrong. Correct `uams_app_id`. / 授权应用的 ID 不正确。请更正 `uams_app_id`。
pub const INVALID_UAMS_APP_ID: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640603,
    key: "",
    name: "InvalidUamsAppId",
    status: Some(400),
    message: "请确认应用ID是否正确",
    rate_limited: false,
    fix: Text { zh: "授权应用的 ID 不正确。请更正 `uams_app_id`。", en: "The ID of the app to authorize is wrong. Correct `uams_app_id`." },
    links: &[],
};

/// `1640604` (HTTP 400): 请查询当前租户是否开通此应用
///
/// The tenant has not enabled the app of `uams_app_id`. Enable the permission for this app or correct `uams_app_id`.
///
/// 当前租户未开通 `uams_app_id` 对应的应用。请先开通该应用的权限，或修正 `uams_app_id`。
pub const UAMS_APP_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640604,
    key: "",
    name: "UamsAppNotEnabled",
    status: Some(400),
    message: "请查询当前租户是否开通此应用",
    rate_limited: false,
    fix: Text { zh: "当前租户未开通 `uams_app_id` 对应的应用。请先开通该应用的权限，或修正 `uams_app_id`。", en: "The tenant has not enabled the app of `uams_app_id`. Enable the permission for this app or correct `uams_app_id`." },
    links: &[],
};

/// `1640605` (HTTP 400): 授权记录不存在
///
/// No authorization is recorded. Verify that the user is authorized for this dimension.
///
/// 授权记录不存在。请确认用户拥有该维度的授权。
pub const AUTHORIZATION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mdm",
    code: 1640605,
    key: "",
    name: "AuthorizationNotFound",
    status: Some(400),
    message: "授权记录不存在",
    rate_limited: false,
    fix: Text { zh: "授权记录不存在。请确认用户拥有该维度的授权。", en: "No authorization is recorded. Verify that the user is authorized for this dimension." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1640101, "INTERNAL_ERROR"),
    (1640102, "INVALID_GENERIC_METHOD"),
    (1640103, "CALL_META_SERVICE_ERROR"),
    (1640104, "META_DATA_NOT_FOUND"),
    (1640105, "DATA_SOURCE_REQUEST_INVALID"),
    (1640106, "DB_ERROR"),
    (1640107, "FUNCTION_UNSUPPORTED"),
    (1640108, "FIELD_TYPE_UNSUPPORTED"),
    (1640109, "VALIDATOR_NOT_FOUND"),
    (1640110, "TRANSFORMER_NOT_FOUND"),
    (1640111, "EXECUTOR_NOT_FOUND"),
    (1640112, "INVALID_DATA_SOURCE_TYPE"),
    (1640113, "DATA_SOURCE_NOT_FOUND"),
    (1640114, "INVALID_DATA_SOURCE"),
    (1640115, "META_SETTING_NOT_FOUND"),
    (1640116, "GENERATE_PAGE_TOKEN_ERROR"),
    (1640117, "RECORD_DUPLICATE_ERROR"),
    (1640118, "GENERATE_IDL_ERROR"),
    (1640119, "PRODUCER_NOT_FOUND"),
    (1640120, "CUSTOM_FUNC_REQUEST_ERROR"),
    (1640121, "CUSTOM_FUNC_RESPONSE_ERROR"),
    (1640201, "INVALID_PARAMETER"),
    (1640202, "PARAMETER_MISSING"),
    (1640203, "OBJECT_FIELD_NOT_FOUND"),
    (1640204, "INVALID_LANGUAGE"),
    (1640205, "PARAMETER_REQUIRED"),
    (1640206, "LIMIT_TOO_LARGE"),
    (1640207, "LIMIT_PLUS_OFFSET_TOO_LARGE"),
    (1640208, "INVALID_PAGE_TOKEN"),
    (1640209, "RECORD_ID_NOT_FOUND"),
    (1640210, "SORT_FIELD_MISSING"),
    (1640211, "BIZ_CODE_EMPTY"),
    (1640212, "MDM_CODE_EMPTY"),
    (1640213, "INVALID_BIZ_ID"),
    (1640601, "DIMENSION_TYPE_NOT_FOUND"),
    (1640602, "DIMENSION_VALUE_NOT_FOUND"),
    (1640603, "INVALID_UAMS_APP_ID"),
    (1640604, "UAMS_APP_NOT_ENABLED"),
    (1640605, "AUTHORIZATION_NOT_FOUND"),
];
