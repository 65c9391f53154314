// Generated from spec/compensation/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2290001` (HTTP 500): server error
///
/// The server failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务端出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "server error",
    rate_limited: false,
    fix: Text { zh: "服务端出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The server failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2290002` (HTTP 500): server error
///
/// The server failed or a parameter is invalid; the `msg` of the response tells which. Correct the parameter that `msg` names, otherwise try again later.
///
/// 服务端异常或参数不合法，以响应中的 `msg` 为准。请修改 `msg` 指出的参数，其余情况请稍后重试。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290002,
    key: "",
    name: "InvalidParameter",
    status: Some(500),
    message: "server error",
    rate_limited: false,
    fix: Text { zh: "服务端异常或参数不合法，以响应中的 `msg` 为准。请修改 `msg` 指出的参数，其余情况请稍后重试。", en: "The server failed or a parameter is invalid; the `msg` of the response tells which. Correct the parameter that `msg` names, otherwise try again later." },
    links: &[],
};

/// `2290003` (HTTP 500): rpc fail
///
/// A call to a downstream service failed. Retry; if it keeps failing, contact support with the log id.
///
/// 下游服务调用失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const RPC_FAILED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290003,
    key: "",
    name: "RpcFailed",
    status: Some(500),
    message: "rpc fail",
    rate_limited: false,
    fix: Text { zh: "下游服务调用失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "A call to a downstream service failed. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2290004` (HTTP 500): service error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290004,
    key: "",
    name: "ServiceError",
    status: Some(500),
    message: "service error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2290005` (HTTP 400): No permission to adjust
///
/// The caller may not create compensation archives. Grant the app or the user permission to edit compensation archives in the permission settings.
///
/// 没有创建薪资档案的权限。请在应用或用户的权限设置中授予薪资档案的编辑权限。
pub const ADJUST_DENIED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290005,
    key: "",
    name: "AdjustDenied",
    status: Some(400),
    message: "No permission to adjust",
    rate_limited: false,
    fix: Text { zh: "没有创建薪资档案的权限。请在应用或用户的权限设置中授予薪资档案的编辑权限。", en: "The caller may not create compensation archives. Grant the app or the user permission to edit compensation archives in the permission settings." },
    links: &[],
};

/// `2290006` (HTTP 400): The plan not exist, please check plan_tid
///
/// No such compensation plan. Correct `plan_id` and `plan_tid`; `compensation.v1.plan.list` returns them.
///
/// 薪资方案不存在。请核对 `plan_id` 与 `plan_tid`，可调用 `compensation.v1.plan.list` 获取。
pub const PLAN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290006,
    key: "",
    name: "PlanNotFound",
    status: Some(400),
    message: "The plan not exist, please check plan_tid",
    rate_limited: false,
    fix: Text { zh: "薪资方案不存在。请核对 `plan_id` 与 `plan_tid`，可调用 `compensation.v1.plan.list` 获取。", en: "No such compensation plan. Correct `plan_id` and `plan_tid`; `compensation.v1.plan.list` returns them." },
    links: &[],
};

/// `2290007` (HTTP 400): the description is too long, limit 1000
///
/// The adjustment description is too long. Shorten `description` to at most 1000 characters.
///
/// 调薪说明过长。请将 `description` 缩短到 1000 个字符以内。
pub const DESCRIPTION_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290007,
    key: "",
    name: "DescriptionTooLong",
    status: Some(400),
    message: "the description is too long, limit 1000",
    rate_limited: false,
    fix: Text { zh: "调薪说明过长。请将 `description` 缩短到 1000 个字符以内。", en: "The adjustment description is too long. Shorten `description` to at most 1000 characters." },
    links: &[],
};

/// `2290008` (HTTP 400): the edit remark is too long, limit 1000
///
/// The correction remark is too long. Shorten `edit_remark` to at most 1000 characters.
///
/// 更正说明过长。请将 `edit_remark` 缩短到 1000 个字符以内。
pub const EDIT_REMARK_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290008,
    key: "",
    name: "EditRemarkTooLong",
    status: Some(400),
    message: "the edit remark is too long, limit 1000",
    rate_limited: false,
    fix: Text { zh: "更正说明过长。请将 `edit_remark` 缩短到 1000 个字符以内。", en: "The correction remark is too long. Shorten `edit_remark` to at most 1000 characters." },
    links: &[],
};

/// `2290009` (HTTP 400): the change reason does not exist
///
/// No such change reason. Correct `change_reason_id`; `compensation.v1.change_reason.list` returns it.
///
/// 调薪原因不存在。请核对 `change_reason_id`，可调用 `compensation.v1.change_reason.list` 获取。
pub const CHANGE_REASON_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290009,
    key: "",
    name: "ChangeReasonNotFound",
    status: Some(400),
    message: "the change reason does not exist",
    rate_limited: false,
    fix: Text { zh: "调薪原因不存在。请核对 `change_reason_id`，可调用 `compensation.v1.change_reason.list` 获取。", en: "No such change reason. Correct `change_reason_id`; `compensation.v1.change_reason.list` returns it." },
    links: &[],
};

/// `2290010` (HTTP 400): the currency not exist, please check currency_id
///
/// No such currency. Correct `currency_id`; `corehr.v2.basic_info_currency.search` returns it.
///
/// 币种不存在。请核对 `currency_id`，可调用 `corehr.v2.basic_info_currency.search` 获取。
pub const CURRENCY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290010,
    key: "",
    name: "CurrencyNotFound",
    status: Some(400),
    message: "the currency not exist, please check currency_id",
    rate_limited: false,
    fix: Text { zh: "币种不存在。请核对 `currency_id`，可调用 `corehr.v2.basic_info_currency.search` 获取。", en: "No such currency. Correct `currency_id`; `corehr.v2.basic_info_currency.search` returns it." },
    links: &[],
};

/// `2290011` (HTTP 400): the currency not match with the plan currency
///
/// The currency differs from the currency of the plan. Set `currency_id` to the currency of the plan.
///
/// 币种与薪资方案的币种不一致。请将 `currency_id` 改为方案的币种。
pub const CURRENCY_NOT_MATCH_WITH_PLAN_CURRENCY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290011,
    key: "",
    name: "CurrencyNotMatchWithPlanCurrency",
    status: Some(400),
    message: "the currency not match with the plan currency",
    rate_limited: false,
    fix: Text { zh: "币种与薪资方案的币种不一致。请将 `currency_id` 改为方案的币种。", en: "The currency differs from the currency of the plan. Set `currency_id` to the currency of the plan." },
    links: &[],
};

/// `2290012` (HTTP 400): Invalid user ID, cannot find employment
///
/// No employee has this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`.
///
/// `user_id` 找不到对应的员工。请核对 `user_id`，并确认与 `user_id_type` 一致。
pub const EMPLOYMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290012,
    key: "",
    name: "EmploymentNotFound",
    status: Some(400),
    message: "Invalid user ID, cannot find employment",
    rate_limited: false,
    fix: Text { zh: "`user_id` 找不到对应的员工。请核对 `user_id`，并确认与 `user_id_type` 一致。", en: "No employee has this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`." },
    links: &[],
};

/// `2290013` (HTTP 400): employment id to people id failed, please check user_id
///
/// No people ID was found for this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`.
///
/// `user_id` 对应的员工没有 people id。请核对 `user_id`，并确认与 `user_id_type` 一致。
pub const EMPLOYMENT_ID_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290013,
    key: "",
    name: "EmploymentIdConversionFailed",
    status: Some(400),
    message: "employment id to people id failed,   please check user_id",
    rate_limited: false,
    fix: Text { zh: "`user_id` 对应的员工没有 people id。请核对 `user_id`，并确认与 `user_id_type` 一致。", en: "No people ID was found for this `user_id`. Check the `user_id` and that it is of the type given in `user_id_type`." },
    links: &[],
};

/// `2290014` (HTTP 400): effective time is invalid, correct example: 2024-01-01
///
/// The effective time is invalid. Write `effective_time` like 2024-01-01.
///
/// 生效时间不合法。请将 `effective_time` 写成 2024-01-01 的形式。
pub const INVALID_EFFECTIVE_TIME: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290014,
    key: "",
    name: "InvalidEffectiveTime",
    status: Some(400),
    message: "effective time is invalid, correct example: 2024-01-01",
    rate_limited: false,
    fix: Text { zh: "生效时间不合法。请将 `effective_time` 写成 2024-01-01 的形式。", en: "The effective time is invalid. Write `effective_time` like 2024-01-01." },
    links: &[],
};

/// `2290015` (HTTP 400): the effective time is range out of limit, limit（1970-01-01, 2038-01-19）
///
/// The effective time is out of range. Pass an `effective_time` after 1970-01-01 and before 2038-01-19.
///
/// 生效时间超出范围。请传入晚于 1970-01-01 且早于 2038-01-19 的 `effective_time`。
pub const EFFECTIVE_TIME_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290015,
    key: "",
    name: "EffectiveTimeOutOfRange",
    status: Some(400),
    message: "the effective time is range out of limit, limit（1970-01-01, 2038-01-19）",
    rate_limited: false,
    fix: Text { zh: "生效时间超出范围。请传入晚于 1970-01-01 且早于 2038-01-19 的 `effective_time`。", en: "The effective time is out of range. Pass an `effective_time` after 1970-01-01 and before 2038-01-19." },
    links: &[],
};

/// `2290016` (HTTP 400): archive effective time is not allow before the plan effective time
///
/// The archive would take effect before its plan. Move `effective_time` later, or the effective time of the plan earlier.
///
/// 档案的生效时间早于薪资方案的生效时间。请推迟 `effective_time`，或提前方案的生效时间。
pub const EFFECTIVE_TIME_BEFORE_PLAN: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290016,
    key: "",
    name: "EffectiveTimeBeforePlan",
    status: Some(400),
    message: "archive effective time is not allow before the plan effective time",
    rate_limited: false,
    fix: Text { zh: "档案的生效时间早于薪资方案的生效时间。请推迟 `effective_time`，或提前方案的生效时间。", en: "The archive would take effect before its plan. Move `effective_time` later, or the effective time of the plan earlier." },
    links: &[],
};

/// `2290017` (HTTP 400): the plan status is deactivate
///
/// The compensation plan is deactivated. Activate it first, or use an active plan.
///
/// 薪资方案已停用。请先启用方案，或改用启用中的方案。
pub const PLAN_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290017,
    key: "",
    name: "PlanDeactivated",
    status: Some(400),
    message: "the plan status is deactivate",
    rate_limited: false,
    fix: Text { zh: "薪资方案已停用。请先启用方案，或改用启用中的方案。", en: "The compensation plan is deactivated. Activate it first, or use an active plan." },
    links: &[],
};

/// `2290018` (HTTP 400): the effective time is after employee's last day, please check effective_time
///
/// The effective time is after the last day of the employee. Set `effective_time` to that day or earlier.
///
/// 生效时间晚于员工的离职日期。请将 `effective_time` 改为不晚于离职日期。
pub const EFFECTIVE_TIME_AFTER_LAST_DAY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290018,
    key: "",
    name: "EffectiveTimeAfterLastDay",
    status: Some(400),
    message: "the effective time is after employee's last day, please check effective_time",
    rate_limited: false,
    fix: Text { zh: "生效时间晚于员工的离职日期。请将 `effective_time` 改为不晚于离职日期。", en: "The effective time is after the last day of the employee. Set `effective_time` to that day or earlier." },
    links: &[],
};

/// `2290019` (HTTP 400): the effective time is before employee's hire day, please check effective_time
///
/// The effective time is before the hire day of the employee. Set `effective_time` to that day or later.
///
/// 生效时间早于员工的入职日期。请将 `effective_time` 改为不早于入职日期。
pub const EFFECTIVE_TIME_BEFORE_HIRE_DAY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290019,
    key: "",
    name: "EffectiveTimeBeforeHireDay",
    status: Some(400),
    message: "the effective time is before employee's hire day, please check effective_time",
    rate_limited: false,
    fix: Text { zh: "生效时间早于员工的入职日期。请将 `effective_time` 改为不早于入职日期。", en: "The effective time is before the hire day of the employee. Set `effective_time` to that day or later." },
    links: &[],
};

/// `2290020` (HTTP 400): miss required archive items, please check item_value_lists
///
/// Required items are missing. Put all editable items of the plan into `item_value_lists`.
///
/// 缺少必填的薪资项。请在 `item_value_lists` 中填写方案的所有可编辑薪资项。
pub const MISSING_REQUIRED_ITEM: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290020,
    key: "",
    name: "MissingRequiredItem",
    status: Some(400),
    message: "miss required archive items, please check item_value_lists",
    rate_limited: false,
    fix: Text { zh: "缺少必填的薪资项。请在 `item_value_lists` 中填写方案的所有可编辑薪资项。", en: "Required items are missing. Put all editable items of the plan into `item_value_lists`." },
    links: &[],
};

/// `2290021` (HTTP 400): the item not allow to edit or the item not in plan, please check item_value_lists
///
/// An item is not in the plan or cannot be edited. Put exactly the editable items of the plan into `item_value_lists`.
///
/// 薪资项不在方案中或不可编辑。请在 `item_value_lists` 中只填写方案允许编辑的薪资项，并填写完整。
pub const ITEM_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290021,
    key: "",
    name: "ItemNotAllowed",
    status: Some(400),
    message: "the item not allow to edit  or  the item not in plan, please check item_value_lists",
    rate_limited: false,
    fix: Text { zh: "薪资项不在方案中或不可编辑。请在 `item_value_lists` 中只填写方案允许编辑的薪资项，并填写完整。", en: "An item is not in the plan or cannot be edited. Put exactly the editable items of the plan into `item_value_lists`." },
    links: &[],
};

/// `2290022` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
///
/// The value of an item is invalid. Use a positive number for `item_value`, at most 9223372036854775807.
///
/// 薪资项的值不合法。请在 `item_value` 中使用正数，上限为 9223372036854775807。
pub const INVALID_ITEM_VALUE: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290022,
    key: "",
    name: "InvalidItemValue",
    status: Some(400),
    message: "the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807",
    rate_limited: false,
    fix: Text { zh: "薪资项的值不合法。请在 `item_value` 中使用正数，上限为 9223372036854775807。", en: "The value of an item is invalid. Use a positive number for `item_value`, at most 9223372036854775807." },
    links: &[],
};

/// `2290023` (HTTP 400): the plan is not open probation, the item not allow to have regular value
///
/// The plan has no probation, so its items take no value after probation. Remove `item_value_regular`, or enable probation in the plan.
///
/// 薪资方案未开启试用期，薪资项不能有转正值。请去掉 `item_value_regular`，或在方案中开启试用期。
pub const PROBATION_NOT_ENABLED_IN_PLAN: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290023,
    key: "",
    name: "ProbationNotEnabledInPlan",
    status: Some(400),
    message: "the plan is not open probation, the item not allow to have regular value",
    rate_limited: false,
    fix: Text { zh: "薪资方案未开启试用期，薪资项不能有转正值。请去掉 `item_value_regular`，或在方案中开启试用期。", en: "The plan has no probation, so its items take no value after probation. Remove `item_value_regular`, or enable probation in the plan." },
    links: &[],
};

/// `2290024` (HTTP 400): the employee is not in probation, the item not allow to have regular value
///
/// The employee is not on probation, so the items take no value after probation. Remove `item_value_regular`.
///
/// 员工不在试用期内，薪资项不能有转正值。请去掉 `item_value_regular`。
pub const EMPLOYEE_NOT_IN_PROBATION: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290024,
    key: "",
    name: "EmployeeNotInProbation",
    status: Some(400),
    message: "the employee is not in probation, the item not allow to have  regular value",
    rate_limited: false,
    fix: Text { zh: "员工不在试用期内，薪资项不能有转正值。请去掉 `item_value_regular`。", en: "The employee is not on probation, so the items take no value after probation. Remove `item_value_regular`." },
    links: &[],
};

/// `2290025` (HTTP 400): under this effective date, employees' adjust items are not allowed to have regular value
///
/// With this effective time the items take no value after probation. Remove `item_value_regular`, or change `effective_time`.
///
/// 在该生效时间调薪，薪资项不能有转正值。请去掉 `item_value_regular`，或修改 `effective_time`。
pub const REGULAR_VALUE_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290025,
    key: "",
    name: "RegularValueNotAllowed",
    status: Some(400),
    message: "under this effective date, employees' adjust items are not allowed to have  regular value",
    rate_limited: false,
    fix: Text { zh: "在该生效时间调薪，薪资项不能有转正值。请去掉 `item_value_regular`，或修改 `effective_time`。", en: "With this effective time the items take no value after probation. Remove `item_value_regular`, or change `effective_time`." },
    links: &[],
};

/// `2290026` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
///
/// Only some items have a value after probation, or one is invalid. Set `item_value_regular` for all items (a positive number, at most 9223372036854775807) or for none.
///
/// 转正值只填了一部分，或取值不合法。请为所有薪资项填写 `item_value_regular`（正数，上限为 9223372036854775807），或全部不填。
pub const INCONSISTENT_REGULAR_VALUES: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290026,
    key: "",
    name: "InconsistentRegularValues",
    status: Some(400),
    message: "regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807",
    rate_limited: false,
    fix: Text { zh: "转正值只填了一部分，或取值不合法。请为所有薪资项填写 `item_value_regular`（正数，上限为 9223372036854775807），或全部不填。", en: "Only some items have a value after probation, or one is invalid. Set `item_value_regular` for all items (a positive number, at most 9223372036854775807) or for none." },
    links: &[],
};

/// `2290027` (HTTP 400): match standard fail
///
/// No pay standard matches; perhaps none is configured. Make sure that the pay standard table settings of Feishu People contain one for this employee.
///
/// 没有匹配到薪资标准，系统可能尚未配置。请在飞书人事的薪资标准表设置中，确认有适用于该员工的标准。
pub const MATCH_STANDARD_FAILED: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290027,
    key: "",
    name: "MatchStandardFailed",
    status: Some(400),
    message: "match standard fail",
    rate_limited: false,
    fix: Text { zh: "没有匹配到薪资标准，系统可能尚未配置。请在飞书人事的薪资标准表设置中，确认有适用于该员工的标准。", en: "No pay standard matches; perhaps none is configured. Make sure that the pay standard table settings of Feishu People contain one for this employee." },
    links: &[],
};

/// `2290028` (HTTP 400): unique id is exist, please change
///
/// The `unique_id` is already used. Generate a new UUID. / `unique_id` 已被使用。请生成新的 UUID。
pub const UNIQUE_ID_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290028,
    key: "",
    name: "UniqueIdAlreadyExists",
    status: Some(400),
    message: "unique id is exist, please change",
    rate_limited: false,
    fix: Text { zh: "`unique_id` 已被使用。请生成新的 UUID。", en: "The `unique_id` is already used. Generate a new UUID." },
    links: &[],
};

/// `2290029` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
///
/// The operator ID is invalid. When you call as an app, pass a valid `operator_id`.
///
/// 操作人 ID 不合法。以应用身份调用时，请填写有效的 `operator_id`。
pub const INVALID_OPERATOR_ID: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290029,
    key: "",
    name: "InvalidOperatorId",
    status: Some(400),
    message: "operator id invalid, If using application identity for authentication, the operator id must be valid",
    rate_limited: false,
    fix: Text { zh: "操作人 ID 不合法。以应用身份调用时，请填写有效的 `operator_id`。", en: "The operator ID is invalid. When you call as an app, pass a valid `operator_id`." },
    links: &[],
};

/// `2290030` (HTTP 400): operator id invalid, If using application identity for authentication, the operator id must be valid
///
/// The operator ID is invalid. When you call as an app, pass a valid `operator_id`.
///
/// 操作人 ID 不合法。以应用身份调用时，请填写有效的 `operator_id`。
pub const INVALID_OPERATOR_ID2290030: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290030,
    key: "",
    name: "InvalidOperatorId2290030",
    status: Some(400),
    message: "operator id invalid, If using application identity for authentication, the operator id must be valid",
    rate_limited: false,
    fix: Text { zh: "操作人 ID 不合法。以应用身份调用时，请填写有效的 `operator_id`。", en: "The operator ID is invalid. When you call as an app, pass a valid `operator_id`." },
    links: &[],
};

/// `2290031` (HTTP 400): This user already has a duplicate salary adjustment task under the effective date
///
/// The employee already has an open adjustment task for this effective date. Finish that task before starting another.
///
/// 员工在该生效日期已有未结束的调薪任务。请先结束该任务，再重新发起。
pub const DUPLICATE_ADJUSTMENT_TASK: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290031,
    key: "",
    name: "DuplicateAdjustmentTask",
    status: Some(400),
    message: "This user already has a duplicate salary adjustment task under the effective date",
    rate_limited: false,
    fix: Text { zh: "员工在该生效日期已有未结束的调薪任务。请先结束该任务，再重新发起。", en: "The employee already has an open adjustment task for this effective date. Finish that task before starting another." },
    links: &[],
};

/// `2290032` (HTTP 400): The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment.
///
/// The employee has an unfinished adjustment task. Finish that task before starting another.
///
/// 员工有未完成的调薪任务。请先完成该任务，再重新发起。
pub const UNFINISHED_ADJUSTMENT_TASK: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290032,
    key: "",
    name: "UnfinishedAdjustmentTask",
    status: Some(400),
    message: "The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment.",
    rate_limited: false,
    fix: Text { zh: "员工有未完成的调薪任务。请先完成该任务，再重新发起。", en: "The employee has an unfinished adjustment task. Finish that task before starting another." },
    links: &[],
};

/// `2290033` (HTTP 400): effective_time is empty
///
/// The effective time is missing. Pass `effective_time`. / 缺少生效时间。请填写 `effective_time`。
pub const EFFECTIVE_TIME_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290033,
    key: "",
    name: "EffectiveTimeEmpty",
    status: Some(400),
    message: "effective_time is empty",
    rate_limited: false,
    fix: Text { zh: "缺少生效时间。请填写 `effective_time`。", en: "The effective time is missing. Pass `effective_time`." },
    links: &[],
};

/// `2290034` (HTTP 400): plan_id is empty
///
/// The plan ID is missing. Pass `plan_id`. / 缺少薪资方案 ID。请填写 `plan_id`。
pub const PLAN_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290034,
    key: "",
    name: "PlanIdEmpty",
    status: Some(400),
    message: "plan_id is empty",
    rate_limited: false,
    fix: Text { zh: "缺少薪资方案 ID。请填写 `plan_id`。", en: "The plan ID is missing. Pass `plan_id`." },
    links: &[],
};

/// `2290035` (HTTP 400): plan_tid is empty
///
/// The plan TID is missing. Pass `plan_tid`. / 缺少薪资方案的 TID。请填写 `plan_tid`。
pub const PLAN_TID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290035,
    key: "",
    name: "PlanTidEmpty",
    status: Some(400),
    message: "plan_tid is empty",
    rate_limited: false,
    fix: Text { zh: "缺少薪资方案的 TID。请填写 `plan_tid`。", en: "The plan TID is missing. Pass `plan_tid`." },
    links: &[],
};

/// `2290036` (HTTP 400): currency_id is empty
///
/// The currency ID is missing. Pass `currency_id`. / 缺少币种 ID。请填写 `currency_id`。
pub const CURRENCY_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290036,
    key: "",
    name: "CurrencyIdEmpty",
    status: Some(400),
    message: "currency_id is empty",
    rate_limited: false,
    fix: Text { zh: "缺少币种 ID。请填写 `currency_id`。", en: "The currency ID is missing. Pass `currency_id`." },
    links: &[],
};

/// `2290037` (HTTP 400): user_id is empty
///
/// The employee ID is missing. Pass `user_id`. / 缺少员工 ID。请填写 `user_id`。
pub const USER_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290037,
    key: "",
    name: "UserIdEmpty",
    status: Some(400),
    message: "user_id is empty",
    rate_limited: false,
    fix: Text { zh: "缺少员工 ID。请填写 `user_id`。", en: "The employee ID is missing. Pass `user_id`." },
    links: &[],
};

/// `2290038` (HTTP 400): unique_id is empty
///
/// The unique ID of the operation is missing. Pass `unique_id`. / 缺少操作的唯一 ID。请填写 `unique_id`。
pub const UNIQUE_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290038,
    key: "",
    name: "UniqueIdEmpty",
    status: Some(400),
    message: "unique_id is empty",
    rate_limited: false,
    fix: Text { zh: "缺少操作的唯一 ID。请填写 `unique_id`。", en: "The unique ID of the operation is missing. Pass `unique_id`." },
    links: &[],
};

/// `2290039` (HTTP 400): change_reason_id is empty
///
/// The change reason ID is missing. Pass `change_reason_id`. / 缺少调薪原因 ID。请填写 `change_reason_id`。
pub const CHANGE_REASON_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290039,
    key: "",
    name: "ChangeReasonIdEmpty",
    status: Some(400),
    message: "change_reason_id is empty",
    rate_limited: false,
    fix: Text { zh: "缺少调薪原因 ID。请填写 `change_reason_id`。", en: "The change reason ID is missing. Pass `change_reason_id`." },
    links: &[],
};

/// `2290040` (HTTP 400): There are duplicate items in item_value_lists, please check item_value_lists
///
/// An item occurs twice in `item_value_lists`. List each `item_id` only once.
///
/// `item_value_lists` 中有重复的薪资项。请让每个 `item_id` 只出现一次。
pub const DUPLICATE_ITEM: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290040,
    key: "",
    name: "DuplicateItem",
    status: Some(400),
    message: "There are duplicate items in item_value_lists, please check item_value_lists",
    rate_limited: false,
    fix: Text { zh: "`item_value_lists` 中有重复的薪资项。请让每个 `item_id` 只出现一次。", en: "An item occurs twice in `item_value_lists`. List each `item_id` only once." },
    links: &[],
};

/// `2290041` (HTTP 400): the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807
///
/// The value of an item is invalid. Use a positive number for `item_value`, at most 9223372036854775807.
///
/// 薪资项的值不合法。请在 `item_value` 中使用正数，上限为 9223372036854775807。
pub const INVALID_ITEM_VALUE2290041: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290041,
    key: "",
    name: "InvalidItemValue2290041",
    status: Some(400),
    message: "the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807",
    rate_limited: false,
    fix: Text { zh: "薪资项的值不合法。请在 `item_value` 中使用正数，上限为 9223372036854775807。", en: "The value of an item is invalid. Use a positive number for `item_value`, at most 9223372036854775807." },
    links: &[],
};

/// `2290042` (HTTP 400): regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807
///
/// A value after probation is invalid. Use a positive number for `item_value_regular`, at most 9223372036854775807.
///
/// 转正值不合法。请在 `item_value_regular` 中使用正数，上限为 9223372036854775807。
pub const INVALID_REGULAR_VALUE: &ErrorInfo = &ErrorInfo {
    service: "compensation",
    code: 2290042,
    key: "",
    name: "InvalidRegularValue",
    status: Some(400),
    message: "regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807",
    rate_limited: false,
    fix: Text { zh: "转正值不合法。请在 `item_value_regular` 中使用正数，上限为 9223372036854775807。", en: "A value after probation is invalid. Use a positive number for `item_value_regular`, at most 9223372036854775807." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2290001, "INTERNAL_ERROR"),
    (2290002, "INVALID_PARAMETER"),
    (2290003, "RPC_FAILED"),
    (2290004, "SERVICE_ERROR"),
    (2290005, "ADJUST_DENIED"),
    (2290006, "PLAN_NOT_FOUND"),
    (2290007, "DESCRIPTION_TOO_LONG"),
    (2290008, "EDIT_REMARK_TOO_LONG"),
    (2290009, "CHANGE_REASON_NOT_FOUND"),
    (2290010, "CURRENCY_NOT_FOUND"),
    (2290011, "CURRENCY_NOT_MATCH_WITH_PLAN_CURRENCY"),
    (2290012, "EMPLOYMENT_NOT_FOUND"),
    (2290013, "EMPLOYMENT_ID_CONVERSION_FAILED"),
    (2290014, "INVALID_EFFECTIVE_TIME"),
    (2290015, "EFFECTIVE_TIME_OUT_OF_RANGE"),
    (2290016, "EFFECTIVE_TIME_BEFORE_PLAN"),
    (2290017, "PLAN_DEACTIVATED"),
    (2290018, "EFFECTIVE_TIME_AFTER_LAST_DAY"),
    (2290019, "EFFECTIVE_TIME_BEFORE_HIRE_DAY"),
    (2290020, "MISSING_REQUIRED_ITEM"),
    (2290021, "ITEM_NOT_ALLOWED"),
    (2290022, "INVALID_ITEM_VALUE"),
    (2290023, "PROBATION_NOT_ENABLED_IN_PLAN"),
    (2290024, "EMPLOYEE_NOT_IN_PROBATION"),
    (2290025, "REGULAR_VALUE_NOT_ALLOWED"),
    (2290026, "INCONSISTENT_REGULAR_VALUES"),
    (2290027, "MATCH_STANDARD_FAILED"),
    (2290028, "UNIQUE_ID_ALREADY_EXISTS"),
    (2290029, "INVALID_OPERATOR_ID"),
    (2290030, "INVALID_OPERATOR_ID2290030"),
    (2290031, "DUPLICATE_ADJUSTMENT_TASK"),
    (2290032, "UNFINISHED_ADJUSTMENT_TASK"),
    (2290033, "EFFECTIVE_TIME_EMPTY"),
    (2290034, "PLAN_ID_EMPTY"),
    (2290035, "PLAN_TID_EMPTY"),
    (2290036, "CURRENCY_ID_EMPTY"),
    (2290037, "USER_ID_EMPTY"),
    (2290038, "UNIQUE_ID_EMPTY"),
    (2290039, "CHANGE_REASON_ID_EMPTY"),
    (2290040, "DUPLICATE_ITEM"),
    (2290041, "INVALID_ITEM_VALUE2290041"),
    (2290042, "INVALID_REGULAR_VALUE"),
];
