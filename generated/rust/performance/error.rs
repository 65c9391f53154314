// Generated from spec/performance/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1580101` (HTTP 500): internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580101,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1580102` (HTTP 400): param is invalid
///
/// Compare the type, size and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型、长度和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580102,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型、长度和取值。", en: "Compare the type, size and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1580103` (HTTP 400): semester_id is invalid
///
/// The semester ID is invalid. Correct `semester_id`. / 周期 ID 不合法。请检查 `semester_id`。
pub const INVALID_SEMESTER_ID: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580103,
    key: "",
    name: "InvalidSemesterId",
    status: Some(400),
    message: "semester_id is invalid",
    rate_limited: false,
    fix: Text { zh: "周期 ID 不合法。请检查 `semester_id`。", en: "The semester ID is invalid. Correct `semester_id`." },
    links: &[],
};

/// `1580105` (HTTP 400): invalid semester ID
///
/// The semester does not exist. Correct `semester_id`. / 周期不存在。请检查 `semester_id`。
pub const SEMESTER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580105,
    key: "",
    name: "SemesterNotFound",
    status: Some(400),
    message: "invalid semester ID",
    rate_limited: false,
    fix: Text { zh: "周期不存在。请检查 `semester_id`。", en: "The semester does not exist. Correct `semester_id`." },
    links: &[],
};

/// `1580107` (HTTP 400): page token invalid
///
/// Pass the `page_token` exactly as the previous response gave it; omit it in the first query.
///
/// 请原样传入上一次响应返回的 `page_token`；首次查询时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580107,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "page token invalid",
    rate_limited: false,
    fix: Text { zh: "请原样传入上一次响应返回的 `page_token`；首次查询时不传。", en: "Pass the `page_token` exactly as the previous response gave it; omit it in the first query." },
    links: &[],
};

/// `1580108` (HTTP 400): page token expired
///
/// Start again with the first page to get a new `page_token`. / 请从第一页重新查询，以获取新的 `page_token`。
pub const PAGE_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580108,
    key: "",
    name: "PageTokenExpired",
    status: Some(400),
    message: "page token expired",
    rate_limited: false,
    fix: Text { zh: "请从第一页重新查询，以获取新的 `page_token`。", en: "Start again with the first page to get a new `page_token`." },
    links: &[],
};

/// `1580110` (HTTP 400): request ID repeat
///
/// The `client_token` was used before. Generate a new `client_token` for every request.
///
/// `client_token` 已被使用。请为每次请求生成新的 `client_token`。
pub const CLIENT_TOKEN_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580110,
    key: "",
    name: "ClientTokenDuplicated",
    status: Some(400),
    message: "request ID repeat",
    rate_limited: false,
    fix: Text { zh: "`client_token` 已被使用。请为每次请求生成新的 `client_token`。", en: "The `client_token` was used before. Generate a new `client_token` for every request." },
    links: &[],
};

/// `1580111` (HTTP 400): invalid user ID
///
/// The ID of a reviewee is invalid. Correct `reviewee_user_id` in `additional_informations`.
///
/// 被评估人的 ID 不合法。请检查 `additional_informations` 中的 `reviewee_user_id`。
pub const INVALID_USER_ID: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580111,
    key: "",
    name: "InvalidUserId",
    status: Some(400),
    message: "invalid user ID",
    rate_limited: false,
    fix: Text { zh: "被评估人的 ID 不合法。请检查 `additional_informations` 中的 `reviewee_user_id`。", en: "The ID of a reviewee is invalid. Correct `reviewee_user_id` in `additional_informations`." },
    links: &[],
};

/// `1580112` (HTTP 400): permission denied
///
/// The reviewee is outside the data range of the app. Extend the range of reviewees that the app applies for.
///
/// 被评估人不在应用可访问的数据范围内。请在应用申请的数据范围中加入该被评估人。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580112,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "permission denied",
    rate_limited: false,
    fix: Text { zh: "被评估人不在应用可访问的数据范围内。请在应用申请的数据范围中加入该被评估人。", en: "The reviewee is outside the data range of the app. Extend the range of reviewees that the app applies for." },
    links: &[],
};

/// `1580201` (HTTP 400): item ID not found
///
/// The item does not exist. Correct `item_id` in `additional_informations`.
///
/// Item ID 不存在。请检查 `additional_informations` 中的 `item_id`。
pub const ITEM_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580201,
    key: "",
    name: "ItemIdNotFound",
    status: Some(400),
    message: "item ID not found",
    rate_limited: false,
    fix: Text { zh: "Item ID 不存在。请检查 `additional_informations` 中的 `item_id`。", en: "The item does not exist. Correct `item_id` in `additional_informations`." },
    links: &[],
};

/// `1580202` (HTTP 400): external ID repeat
///
/// An external ID occurs twice in the request. Make every `external_id` in `additional_informations` unique.
///
/// 同一请求中有重复的 External ID。请确保 `additional_informations` 中的 `external_id` 各不相同。
pub const EXTERNAL_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580202,
    key: "",
    name: "ExternalIdDuplicated",
    status: Some(400),
    message: "external ID repeat",
    rate_limited: false,
    fix: Text { zh: "同一请求中有重复的 External ID。请确保 `additional_informations` 中的 `external_id` 各不相同。", en: "An external ID occurs twice in the request. Make every `external_id` in `additional_informations` unique." },
    links: &[],
};

/// `1580203` (HTTP 400): item ID repeat
///
/// An item ID occurs twice in the request. Make every `item_id` in `additional_informations` unique.
///
/// 同一请求中有重复的 Item ID。请确保 `additional_informations` 中的 `item_id` 各不相同。
pub const ITEM_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580203,
    key: "",
    name: "ItemIdDuplicated",
    status: Some(400),
    message: "item ID repeat",
    rate_limited: false,
    fix: Text { zh: "同一请求中有重复的 Item ID。请确保 `additional_informations` 中的 `item_id` 各不相同。", en: "An item ID occurs twice in the request. Make every `item_id` in `additional_informations` unique." },
    links: &[],
};

/// `1580204` (HTTP 400): external ID is not unique
///
/// The external ID is bound to other additional information of this semester. Change `external_id` in `additional_informations`.
///
/// 该 External ID 已绑定本周期的其他补充信息。请更换 `additional_informations` 中的 `external_id`。
pub const EXTERNAL_ID_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580204,
    key: "",
    name: "ExternalIdInUse",
    status: Some(400),
    message: "external ID is not unique",
    rate_limited: false,
    fix: Text { zh: "该 External ID 已绑定本周期的其他补充信息。请更换 `additional_informations` 中的 `external_id`。", en: "The external ID is bound to other additional information of this semester. Change `external_id` in `additional_informations`." },
    links: &[],
};

/// `1580301` (HTTP 400): field value type is invalid
///
/// Give the value the type that the field of the metric requires. / 请按指标字段要求的类型填写字段值。
pub const INVALID_FIELD_VALUE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580301,
    key: "",
    name: "InvalidFieldValueType",
    status: Some(400),
    message: "field value type is invalid",
    rate_limited: false,
    fix: Text { zh: "请按指标字段要求的类型填写字段值。", en: "Give the value the type that the field of the metric requires." },
    links: &[],
};

/// `1580302` (HTTP 400): field_value is null
///
/// A required field has no value. Fill it in. / 必填字段的值不能为空。请填写该字段。
pub const FIELD_VALUE_NULL: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580302,
    key: "",
    name: "FieldValueNull",
    status: Some(400),
    message: "field_value is null",
    rate_limited: false,
    fix: Text { zh: "必填字段的值不能为空。请填写该字段。", en: "A required field has no value. Fill it in." },
    links: &[],
};

/// `1580303` (HTTP 400): field value length exceeds the limit
///
/// The value of the field is too long. Shorten it. / 字段值过长。请缩短其内容。
pub const FIELD_VALUE_LENGTH_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580303,
    key: "",
    name: "FieldValueLengthLimitExceeded",
    status: Some(400),
    message: "field value length exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "字段值过长。请缩短其内容。", en: "The value of the field is too long. Shorten it." },
    links: &[],
};

/// `1580304` (HTTP 400): sum of weights for metrics exceeds 100%
///
/// The weights of the metrics may add up to at most 100%. Lower some of them. / 指标权重之和不能超过 100%。请调低部分权重。
pub const WEIGHT_SUM_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580304,
    key: "",
    name: "WeightSumLimitExceeded",
    status: Some(400),
    message: "sum of weights for metrics exceeds 100%",
    rate_limited: false,
    fix: Text { zh: "指标权重之和不能超过 100%。请调低部分权重。", en: "The weights of the metrics may add up to at most 100%. Lower some of them." },
    links: &[],
};

/// `1580305` (HTTP 400): filed id not found in the metric
///
/// The metric has no field with this ID. Correct the field ID. / 所填的字段 ID 不属于该指标。请修正字段 ID。
pub const FIELD_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580305,
    key: "",
    name: "FieldIdNotFound",
    status: Some(400),
    message: "filed id not found in the metric",
    rate_limited: false,
    fix: Text { zh: "所填的字段 ID 不属于该指标。请修正字段 ID。", en: "The metric has no field with this ID. Correct the field ID." },
    links: &[],
};

/// `1580306` (HTTP 400): reviewee not found
///
/// The user is not a reviewee, or the review project has not started. Correct the user or wait for the start.
///
/// 该用户未参与评估，或所在项目尚未启动。请检查用户，或等待项目启动。
pub const REVIEWEE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580306,
    key: "",
    name: "RevieweeNotFound",
    status: Some(400),
    message: "reviewee not found",
    rate_limited: false,
    fix: Text { zh: "该用户未参与评估，或所在项目尚未启动。请检查用户，或等待项目启动。", en: "The user is not a reviewee, or the review project has not started. Correct the user or wait for the start." },
    links: &[],
};

/// `1580307` (HTTP 400): duplicate metric for the same reviewee in request
///
/// A metric may occur only once per reviewee in a request. Remove the duplicate.
///
/// 同一被评估人下的指标不能重复。请移除重复的指标。
pub const DUPLICATE_METRIC: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580307,
    key: "",
    name: "DuplicateMetric",
    status: Some(400),
    message: "duplicate metric for the same reviewee in request",
    rate_limited: false,
    fix: Text { zh: "同一被评估人下的指标不能重复。请移除重复的指标。", en: "A metric may occur only once per reviewee in a request. Remove the duplicate." },
    links: &[],
};

/// `1580308` (HTTP 400): duplicate field for the same metric in request
///
/// A field may occur only once per metric in a request. Remove the duplicate. / 同一指标的每个字段只能有一个值。请移除重复的字段。
pub const DUPLICATE_FIELD: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580308,
    key: "",
    name: "DuplicateField",
    status: Some(400),
    message: "duplicate field for the same metric in request",
    rate_limited: false,
    fix: Text { zh: "同一指标的每个字段只能有一个值。请移除重复的字段。", en: "A field may occur only once per metric in a request. Remove the duplicate." },
    links: &[],
};

/// `1580309` (HTTP 400): input is not allowed after the deadline
///
/// The deadline for input has passed. If the data is still needed, ask the administrator of the review to extend it.
///
/// 已过录入截止时间，无法再录入。如需补录，请联系绩效管理员调整截止时间。
pub const INPUT_DEADLINE_PASSED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580309,
    key: "",
    name: "InputDeadlinePassed",
    status: Some(400),
    message: "input is not allowed after the deadline",
    rate_limited: false,
    fix: Text { zh: "已过录入截止时间，无法再录入。如需补录，请联系绩效管理员调整截止时间。", en: "The deadline for input has passed. If the data is still needed, ask the administrator of the review to extend it." },
    links: &[],
};

/// `1580310` (HTTP 400): old vision metrics can't be input
///
/// Data of old-version key metrics cannot be input. Input data of new-version metrics.
///
/// 旧版关键指标不支持录入。请改为录入新版指标的数据。
pub const OLD_METRIC_CANNOT_BE_INPUT: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580310,
    key: "",
    name: "OldMetricCannotBeInput",
    status: Some(400),
    message: "old vision metrics can't be input",
    rate_limited: false,
    fix: Text { zh: "旧版关键指标不支持录入。请改为录入新版指标的数据。", en: "Data of old-version key metrics cannot be input. Input data of new-version metrics." },
    links: &[],
};

/// `1580311` (HTTP 400): data input by admins can't be overwritten
///
/// A value that an administrator entered cannot be overwritten. Remove that field from the request.
///
/// 管理员已填写的字段值不能覆盖。请从请求中移除这些字段。
pub const DATA_INPUT_CANNOT_BE_OVERWRITTEN: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580311,
    key: "",
    name: "DataInputCannotBeOverwritten",
    status: Some(400),
    message: "data input by admins can't be overwritten",
    rate_limited: false,
    fix: Text { zh: "管理员已填写的字段值不能覆盖。请从请求中移除这些字段。", en: "A value that an administrator entered cannot be overwritten. Remove that field from the request." },
    links: &[],
};

/// `1580312` (HTTP 400): reviewee's metrics not found
///
/// The user has no such metric. Correct the metric ID. / 该用户没有此指标。请检查录入的指标 ID。
pub const REVIEWEE_METRIC_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580312,
    key: "",
    name: "RevieweeMetricNotFound",
    status: Some(400),
    message: "reviewee's metrics not found",
    rate_limited: false,
    fix: Text { zh: "该用户没有此指标。请检查录入的指标 ID。", en: "The user has no such metric. Correct the metric ID." },
    links: &[],
};

/// `1580401` (HTTP 400): user group not support api import
///
/// Ask the administrator to open the back office settings of the performance system and set the member range of this user group to be written by API.
///
/// 请联系企业管理员，在绩效系统「后台配置」中将该人员组「人员范围设置」的「设置方式」改为「API 自动写入人员名单」。
pub const USER_GROUP_API_IMPORT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580401,
    key: "",
    name: "UserGroupApiImportUnsupported",
    status: Some(400),
    message: "user group not support api import",
    rate_limited: false,
    fix: Text { zh: "请联系企业管理员，在绩效系统「后台配置」中将该人员组「人员范围设置」的「设置方式」改为「API 自动写入人员名单」。", en: "Ask the administrator to open the back office settings of the performance system and set the member range of this user group to be written by API." },
    links: &[],
};

/// `1580402` (HTTP 400): user group has running import task
///
/// Another task is updating the members of the user group. Try again later. / 该人员组有另一个更新任务正在执行。请稍后重试。
pub const USER_GROUP_HAS_RUNNING_IMPORT_TASK: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580402,
    key: "",
    name: "UserGroupHasRunningImportTask",
    status: Some(400),
    message: "user group has running import task",
    rate_limited: false,
    fix: Text { zh: "该人员组有另一个更新任务正在执行。请稍后重试。", en: "Another task is updating the members of the user group. Try again later." },
    links: &[],
};

/// `1580403` (HTTP 400): scope over limit
///
/// The update has too many members of the user group. Reduce the members; if you need more, contact support with the log id.
///
/// 更新的人员组成员数量超限。请减少成员；如确需更多成员，请联系技术支持并提供 log id。
pub const USER_GROUP_MEMBER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580403,
    key: "",
    name: "UserGroupMemberLimitExceeded",
    status: Some(400),
    message: "scope over limit",
    rate_limited: false,
    fix: Text { zh: "更新的人员组成员数量超限。请减少成员；如确需更多成员，请联系技术支持并提供 log id。", en: "The update has too many members of the user group. Reduce the members; if you need more, contact support with the log id." },
    links: &[],
};

/// `1580901` (HTTP 400): tenant no licnese
///
/// The tenant has no seats for Feishu Performance. Ask the tenant administrator to buy or activate them.
///
/// 租户尚无飞书绩效的席位。请由租户管理员购买或开通。
pub const TENANT_NO_LICENSE: &ErrorInfo = &ErrorInfo {
    service: "performance",
    code: 1580901,
    key: "",
    name: "TenantNoLicense",
    status: Some(400),
    message: "tenant no licnese",
    rate_limited: false,
    fix: Text { zh: "租户尚无飞书绩效的席位。请由租户管理员购买或开通。", en: "The tenant has no seats for Feishu Performance. Ask the tenant administrator to buy or activate them." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1580101, "INTERNAL_ERROR"),
    (1580102, "INVALID_PARAMETER"),
    (1580103, "INVALID_SEMESTER_ID"),
    (1580105, "SEMESTER_NOT_FOUND"),
    (1580107, "INVALID_PAGE_TOKEN"),
    (1580108, "PAGE_TOKEN_EXPIRED"),
    (1580110, "CLIENT_TOKEN_DUPLICATED"),
    (1580111, "INVALID_USER_ID"),
    (1580112, "PERMISSION_DENIED"),
    (1580201, "ITEM_ID_NOT_FOUND"),
    (1580202, "EXTERNAL_ID_DUPLICATED"),
    (1580203, "ITEM_ID_DUPLICATED"),
    (1580204, "EXTERNAL_ID_IN_USE"),
    (1580301, "INVALID_FIELD_VALUE_TYPE"),
    (1580302, "FIELD_VALUE_NULL"),
    (1580303, "FIELD_VALUE_LENGTH_LIMIT_EXCEEDED"),
    (1580304, "WEIGHT_SUM_LIMIT_EXCEEDED"),
    (1580305, "FIELD_ID_NOT_FOUND"),
    (1580306, "REVIEWEE_NOT_FOUND"),
    (1580307, "DUPLICATE_METRIC"),
    (1580308, "DUPLICATE_FIELD"),
    (1580309, "INPUT_DEADLINE_PASSED"),
    (1580310, "OLD_METRIC_CANNOT_BE_INPUT"),
    (1580311, "DATA_INPUT_CANNOT_BE_OVERWRITTEN"),
    (1580312, "REVIEWEE_METRIC_NOT_FOUND"),
    (1580401, "USER_GROUP_API_IMPORT_UNSUPPORTED"),
    (1580402, "USER_GROUP_HAS_RUNNING_IMPORT_TASK"),
    (1580403, "USER_GROUP_MEMBER_LIMIT_EXCEEDED"),
    (1580901, "TENANT_NO_LICENSE"),
];
