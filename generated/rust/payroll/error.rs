// Generated from spec/payroll/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2500001` (HTTP 500): unknown error
///
/// The service failed. Contact support with the log id. / 服务内部错误。请联系技术支持并提供 log id。
pub const UNKNOWN_ERROR: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500001,
    key: "",
    name: "UnknownError",
    status: Some(500),
    message: "unknown error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请联系技术支持并提供 log id。", en: "The service failed. Contact support with the log id." },
    links: &[],
};

/// `2500002` (HTTP 400): param is invalid
///
/// A parameter is invalid. Check types and values as the `msg` of the reply says.
///
/// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。", en: "A parameter is invalid. Check types and values as the `msg` of the reply says." },
    links: &[],
};

/// `2500003` (HTTP 500): rpc fail
///
/// An internal call of the service failed. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部调用失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const RPC_FAILED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500003,
    key: "",
    name: "RpcFailed",
    status: Some(500),
    message: "rpc fail",
    rate_limited: false,
    fix: Text { zh: "服务内部调用失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "An internal call of the service failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2500004` (HTTP 500): get plan version fail
///
/// The version of the cost allocation plan could not be fetched. Contact support with the log id.
///
/// 没能取得成本分摊方案的版本。请联系技术支持并提供 log id。
pub const GET_PLAN_VERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500004,
    key: "",
    name: "GetPlanVersionFailed",
    status: Some(500),
    message: "get plan version fail",
    rate_limited: false,
    fix: Text { zh: "没能取得成本分摊方案的版本。请联系技术支持并提供 log id。", en: "The version of the cost allocation plan could not be fetched. Contact support with the log id." },
    links: &[],
};

/// `2500005` (HTTP 200): report has changed, please fetch again
///
/// The report was published anew while it was fetched. Leave out `page_token` and fetch it from the beginning.
///
/// 拉取期间报表有了新的发布。请不传 `page_token`，从头重新获取。
pub const REPORT_CHANGED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500005,
    key: "",
    name: "ReportChanged",
    status: Some(200),
    message: "report has changed, please fetch again",
    rate_limited: false,
    fix: Text { zh: "拉取期间报表有了新的发布。请不传 `page_token`，从头重新获取。", en: "The report was published anew while it was fetched. Leave out `page_token` and fetch it from the beginning." },
    links: &[],
};

/// `2500006` (HTTP 200): report not found or unpublished
///
/// The report does not exist or is not published. Check the parameters, and have the manager of the report publish it before you retry.
///
/// 报表不存在或尚未发布。请检查请求参数，并请报表管理员发布报表后重试。
pub const REPORT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500006,
    key: "",
    name: "ReportNotFound",
    status: Some(200),
    message: "report not found or unpublished",
    rate_limited: false,
    fix: Text { zh: "报表不存在或尚未发布。请检查请求参数，并请报表管理员发布报表后重试。", en: "The report does not exist or is not published. Check the parameters, and have the manager of the report publish it before you retry." },
    links: &[],
};

/// `2500007` (HTTP 500): report fetch fail
///
/// The data of the report could not be fetched. Contact support with the log id.
///
/// 没能取得报表数据。请联系技术支持并提供 log id。
pub const REPORT_FETCH_FAILED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500007,
    key: "",
    name: "ReportFetchFailed",
    status: Some(500),
    message: "report fetch fail",
    rate_limited: false,
    fix: Text { zh: "没能取得报表数据。请联系技术支持并提供 log id。", en: "The data of the report could not be fetched. Contact support with the log id." },
    links: &[],
};

/// `2500008` (HTTP 200): datasource_code:{field_code} not active
///
/// The data source is not active. Activate it in the settings. / 数据源未启用。请在设置中启用该数据源。
pub const DATASOURCE_NOT_ACTIVE: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500008,
    key: "",
    name: "DatasourceNotActive",
    status: Some(200),
    message: "datasource_code:{field_code} not active",
    rate_limited: false,
    fix: Text { zh: "数据源未启用。请在设置中启用该数据源。", en: "The data source is not active. Activate it in the settings." },
    links: &[],
};

/// `2500009` (HTTP 200): field_code:{field_code} not active
///
/// The field is not active. Activate it in the settings, or leave it out. / 字段未启用。请在设置中启用该字段，或不传该字段。
pub const FIELD_NOT_ACTIVE: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500009,
    key: "",
    name: "FieldNotActive",
    status: Some(200),
    message: "field_code:{field_code} not active",
    rate_limited: false,
    fix: Text { zh: "字段未启用。请在设置中启用该字段，或不传该字段。", en: "The field is not active. Activate it in the settings, or leave it out." },
    links: &[],
};

/// `2500010` (HTTP 200): filter field_code:{field_code} duplicated
///
/// A field occurs twice in the filters. Keep one of them. / 查询条件中有重复的字段。请只保留一个。
pub const DUPLICATE_FILTER_FIELD: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500010,
    key: "",
    name: "DuplicateFilterField",
    status: Some(200),
    message: "filter field_code:{field_code} duplicated",
    rate_limited: false,
    fix: Text { zh: "查询条件中有重复的字段。请只保留一个。", en: "A field occurs twice in the filters. Keep one of them." },
    links: &[],
};

/// `2500011` (HTTP 200): {field_code} text length more than 500
///
/// The text of a field has more than 500 characters. Shorten it and retry. / 字段的文本超过 500 个字符。请缩短后重试。
pub const TEXT_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500011,
    key: "",
    name: "TextTooLong",
    status: Some(200),
    message: "{field_code} text length more than 500",
    rate_limited: false,
    fix: Text { zh: "字段的文本超过 500 个字符。请缩短后重试。", en: "The text of a field has more than 500 characters. Shorten it and retry." },
    links: &[],
};

/// `2500012` (HTTP 200): record{records_index} text total length more than 3000
///
/// The texts of a record have more than 3000 characters together; the `msg` of the reply has its index in `records`. Shorten them and retry.
///
/// 一条记录的文本总长超过 3000 个字符，`records` 中的下标见响应的 `msg`。请缩短后重试。
pub const RECORD_TEXT_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500012,
    key: "",
    name: "RecordTextTooLong",
    status: Some(200),
    message: "record{records_index} text total length more than 3000",
    rate_limited: false,
    fix: Text { zh: "一条记录的文本总长超过 3000 个字符，`records` 中的下标见响应的 `msg`。请缩短后重试。", en: "The texts of a record have more than 3000 characters together; the `msg` of the reply has its index in `records`. Shorten them and retry." },
    links: &[],
};

/// `2500013` (HTTP 200): records{records_index} lack required field: {field_codes}
///
/// A record lacks a required field; the `msg` of the reply has its index in `records` and the field. Check that `employment_id` and `payroll_period` are set.
///
/// 记录缺少必填字段，`records` 中的下标和字段见响应的 `msg`。请确认传入了 `employment_id` 和 `payroll_period`。
pub const REQUIRED_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500013,
    key: "",
    name: "RequiredFieldMissing",
    status: Some(200),
    message: "records{records_index} lack required field: {field_codes}",
    rate_limited: false,
    fix: Text { zh: "记录缺少必填字段，`records` 中的下标和字段见响应的 `msg`。请确认传入了 `employment_id` 和 `payroll_period`。", en: "A record lacks a required field; the `msg` of the reply has its index in `records` and the field. Check that `employment_id` and `payroll_period` are set." },
    links: &[],
};

/// `2500014` (HTTP 200): records{records_index} lark data auth
///
/// The app may not access the data of a record; the `msg` of the reply has its index in `records`. Check which data the app is granted.
///
/// 应用没有某条记录的数据权限，`records` 中的下标见响应的 `msg`。请检查应用的数据权限配置。
pub const RECORD_DENIED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500014,
    key: "",
    name: "RecordDenied",
    status: Some(200),
    message: "records{records_index} lark data auth",
    rate_limited: false,
    fix: Text { zh: "应用没有某条记录的数据权限，`records` 中的下标见响应的 `msg`。请检查应用的数据权限配置。", en: "The app may not access the data of a record; the `msg` of the reply has its index in `records`. Check which data the app is granted." },
    links: &[],
};

/// `2500015` (HTTP 200): records{records_index} data entity {ID} not exists
///
/// The entity ID of a record does not exist; the `msg` of the reply has its index in `records`. Check the `employment_id`.
///
/// 记录中的实体 ID 不存在，`records` 中的下标见响应的 `msg`。请检查 `employment_id`。
pub const RECORD_DATA_ENTITY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500015,
    key: "",
    name: "RecordDataEntityNotFound",
    status: Some(200),
    message: "records{records_index} data entity {ID} not exists",
    rate_limited: false,
    fix: Text { zh: "记录中的实体 ID 不存在，`records` 中的下标见响应的 `msg`。请检查 `employment_id`。", en: "The entity ID of a record does not exist; the `msg` of the reply has its index in `records`. Check the `employment_id`." },
    links: &[],
};

/// `2500016` (HTTP 200): the payroll period cannot be earlier than 1970-01
///
/// The `payroll_period` is before 1970-01. Use that month or a later one.
///
/// `payroll_period` 早于 1970-01。请改为 1970-01 或之后的月份。
pub const PAYROLL_PERIOD_TOO_EARLY: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500016,
    key: "",
    name: "PayrollPeriodTooEarly",
    status: Some(200),
    message: "the  payroll period cannot be earlier than 1970-01",
    rate_limited: false,
    fix: Text { zh: "`payroll_period` 早于 1970-01。请改为 1970-01 或之后的月份。", en: "The `payroll_period` is before 1970-01. Use that month or a later one." },
    links: &[],
};

/// `2500017` (HTTP 200): records{records_index} duplicated
///
/// A record was passed twice; the `msg` of the reply has its index in `records`. Remove the duplicate.
///
/// 传入了重复的记录，`records` 中的下标见响应的 `msg`。请去掉重复的记录。
pub const DUPLICATE_RECORD: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500017,
    key: "",
    name: "DuplicateRecord",
    status: Some(200),
    message: "records{records_index} duplicated",
    rate_limited: false,
    fix: Text { zh: "传入了重复的记录，`records` 中的下标见响应的 `msg`。请去掉重复的记录。", en: "A record was passed twice; the `msg` of the reply has its index in `records`. Remove the duplicate." },
    links: &[],
};

/// `2500018` (HTTP 200): record field_code:{field_codes} duplicated
///
/// A field occurs twice in a record. Pass each field once. / 同一条记录中有重复的字段。请每个字段只传一次。
pub const DUPLICATE_RECORD_FIELD: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500018,
    key: "",
    name: "DuplicateRecordField",
    status: Some(200),
    message: "record field_code:{field_codes} duplicated",
    rate_limited: false,
    fix: Text { zh: "同一条记录中有重复的字段。请每个字段只传一次。", en: "A field occurs twice in a record. Pass each field once." },
    links: &[],
};

/// `2500019` (HTTP 200): {field_code} format not valid
///
/// The value of a field has the wrong format. Write it as the type of the field requires.
///
/// 字段的值格式不正确。请按该字段的类型修改取值。
pub const INVALID_FIELD_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500019,
    key: "",
    name: "InvalidFieldFormat",
    status: Some(200),
    message: "{field_code} format not valid",
    rate_limited: false,
    fix: Text { zh: "字段的值格式不正确。请按该字段的类型修改取值。", en: "The value of a field has the wrong format. Write it as the type of the field requires." },
    links: &[],
};

/// `2500020` (HTTP 200): data capacity limit exceeded
///
/// The data written exceeds the capacity. Ask the consultant who set up Payroll for the tenant.
///
/// 写入的数据超过容量上限。请联系负责实施的顾问处理。
pub const DATA_CAPACITY_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500020,
    key: "",
    name: "DataCapacityLimitExceeded",
    status: Some(200),
    message: "data capacity limit exceeded",
    rate_limited: false,
    fix: Text { zh: "写入的数据超过容量上限。请联系负责实施的顾问处理。", en: "The data written exceeds the capacity. Ask the consultant who set up Payroll for the tenant." },
    links: &[],
};

/// `2500021` (HTTP 200): The data source is writing data, acquiring lock failed
///
/// The data source is being written to, and takes one write at a time. Send the next write after the previous one has returned.
///
/// 该数据源正在写入，每个数据源只能串行写入。请等上一次写入返回后再发下一次，不要并发。
pub const DATASOURCE_LOCKED: &ErrorInfo = &ErrorInfo {
    service: "payroll",
    code: 2500021,
    key: "",
    name: "DatasourceLocked",
    status: Some(200),
    message: "The data source is writing data, acquiring lock failed",
    rate_limited: false,
    fix: Text { zh: "该数据源正在写入，每个数据源只能串行写入。请等上一次写入返回后再发下一次，不要并发。", en: "The data source is being written to, and takes one write at a time. Send the next write after the previous one has returned." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2500001, "UNKNOWN_ERROR"),
    (2500002, "INVALID_PARAMETER"),
    (2500003, "RPC_FAILED"),
    (2500004, "GET_PLAN_VERSION_FAILED"),
    (2500005, "REPORT_CHANGED"),
    (2500006, "REPORT_NOT_FOUND"),
    (2500007, "REPORT_FETCH_FAILED"),
    (2500008, "DATASOURCE_NOT_ACTIVE"),
    (2500009, "FIELD_NOT_ACTIVE"),
    (2500010, "DUPLICATE_FILTER_FIELD"),
    (2500011, "TEXT_TOO_LONG"),
    (2500012, "RECORD_TEXT_TOO_LONG"),
    (2500013, "REQUIRED_FIELD_MISSING"),
    (2500014, "RECORD_DENIED"),
    (2500015, "RECORD_DATA_ENTITY_NOT_FOUND"),
    (2500016, "PAYROLL_PERIOD_TOO_EARLY"),
    (2500017, "DUPLICATE_RECORD"),
    (2500018, "DUPLICATE_RECORD_FIELD"),
    (2500019, "INVALID_FIELD_FORMAT"),
    (2500020, "DATA_CAPACITY_LIMIT_EXCEEDED"),
    (2500021, "DATASOURCE_LOCKED"),
];
