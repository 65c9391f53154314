// Generated from spec/corehr/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1160001` (HTTP 400): param is invalid
///
/// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
///
/// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。", en: "A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id." },
    links: &[],
};

/// `1160002` (HTTP 400): Invalid granting unit
///
/// The granting unit is wrong. Set `granting_unit` to 1 (days) or 2 (hours).
///
/// 发放单位不正确。请将 `granting_unit` 设为 1（天）或 2（小时）。
pub const INVALID_GRANTING_UNIT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160002,
    key: "",
    name: "InvalidGrantingUnit",
    status: Some(400),
    message: "Invalid granting unit",
    rate_limited: false,
    fix: Text { zh: "发放单位不正确。请将 `granting_unit` 设为 1（天）或 2（小时）。", en: "The granting unit is wrong. Set `granting_unit` to 1 (days) or 2 (hours)." },
    links: &[],
};

/// `1160003` (HTTP 400): Invalid effective date
///
/// The effective date has the wrong format. Write it as `yyyy-MM-dd`, such as `2020-01-01`.
///
/// 生效日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2020-01-01`。
pub const INVALID_EFFECTIVE_DATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160003,
    key: "",
    name: "InvalidEffectiveDate",
    status: Some(400),
    message: "Invalid effective date",
    rate_limited: false,
    fix: Text { zh: "生效日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2020-01-01`。", en: "The effective date has the wrong format. Write it as `yyyy-MM-dd`, such as `2020-01-01`." },
    links: &[],
};

/// `1160004` (HTTP 400): request ID repeat
///
/// The request ID was used before, so the request may already be done. Check the result of the earlier request; for a new operation, use a new ID.
///
/// 请求 ID 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果；若是新的操作，请更换 ID 后重试。
pub const REQUEST_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160004,
    key: "",
    name: "RequestIdDuplicated",
    status: Some(400),
    message: "request ID repeat",
    rate_limited: false,
    fix: Text { zh: "请求 ID 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果；若是新的操作，请更换 ID 后重试。", en: "The request ID was used before, so the request may already be done. Check the result of the earlier request; for a new operation, use a new ID." },
    links: &[],
};

/// `1160005` (HTTP 400): Accessed data object not found
///
/// The accessed object does not exist. Correct `leave_type_id`. / 找不到所访问的数据对象。请确认 `leave_type_id` 正确。
pub const ACCESSED_DATA_OBJECT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160005,
    key: "",
    name: "AccessedDataObjectNotFound",
    status: Some(400),
    message: "Accessed data object not found",
    rate_limited: false,
    fix: Text { zh: "找不到所访问的数据对象。请确认 `leave_type_id` 正确。", en: "The accessed object does not exist. Correct `leave_type_id`." },
    links: &[],
};

/// `1160006` (HTTP 400): Employment not found
///
/// No employment has this ID. Correct the `employment_id` and make sure that it has the type that `user_id_type` names.
///
/// 找不到该雇佣信息。请确认雇员 ID（`employment_id`）正确，且与 `user_id_type` 的类型一致。
pub const EMPLOYMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160006,
    key: "",
    name: "EmploymentNotFound",
    status: Some(400),
    message: "Employment not found",
    rate_limited: false,
    fix: Text { zh: "找不到该雇佣信息。请确认雇员 ID（`employment_id`）正确，且与 `user_id_type` 的类型一致。", en: "No employment has this ID. Correct the `employment_id` and make sure that it has the type that `user_id_type` names." },
    links: &[],
};

/// `1160007` (HTTP 400): Leave plan version not found
///
/// The leave type has no plan version. Make sure that a leave plan exists for it in the leave settings of Feishu People.
///
/// 找不到该假期类型对应的假期计划版本。请在飞书人事的假期设置中确认已为该假期类型创建假期计划。
pub const LEAVE_PLAN_VERSION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160007,
    key: "",
    name: "LeavePlanVersionNotFound",
    status: Some(400),
    message: "Leave plan version not found",
    rate_limited: false,
    fix: Text { zh: "找不到该假期类型对应的假期计划版本。请在飞书人事的假期设置中确认已为该假期类型创建假期计划。", en: "The leave type has no plan version. Make sure that a leave plan exists for it in the leave settings of Feishu People." },
    links: &[],
};

/// `1160008` (HTTP 400): Error occurred while checking if the employee is eligible for the vacation plan
///
/// The employee is outside the range of the leave plan, or the check failed. Make the range of people of the plan match the data of the employee.
///
/// 员工不在该假期计划的适用范围内，或适用性校验失败。请确认假期计划的适用人员范围与员工信息匹配。
pub const EMPLOYEE_NOT_ELIGIBLE_FOR_LEAVE_PLAN: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160008,
    key: "",
    name: "EmployeeNotEligibleForLeavePlan",
    status: Some(400),
    message: "Error occurred while checking if the employee is eligible for the vacation plan",
    rate_limited: false,
    fix: Text { zh: "员工不在该假期计划的适用范围内，或适用性校验失败。请确认假期计划的适用人员范围与员工信息匹配。", en: "The employee is outside the range of the leave plan, or the check failed. Make the range of people of the plan match the data of the employee." },
    links: &[],
};

/// `1160009` (HTTP 400): Accrual rule not found
///
/// The leave plan has no accrual rule. Make sure that the version of the plan exists and has a valid accrual rule.
///
/// 找不到发放规则。请确认该假期计划版本已正确创建，且包含有效的发放规则。
pub const ACCRUAL_RULE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160009,
    key: "",
    name: "AccrualRuleNotFound",
    status: Some(400),
    message: "Accrual rule not found",
    rate_limited: false,
    fix: Text { zh: "找不到发放规则。请确认该假期计划版本已正确创建，且包含有效的发放规则。", en: "The leave plan has no accrual rule. Make sure that the version of the plan exists and has a valid accrual rule." },
    links: &[],
};

/// `1160010` (HTTP 400): Granting record already exists
///
/// The granting record already exists. Use the existing record from the response; do not retry.
///
/// 发放记录已存在。请直接使用响应中返回的已有记录，无需重试。
pub const GRANTING_RECORD_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160010,
    key: "",
    name: "GrantingRecordAlreadyExists",
    status: Some(400),
    message: "Granting record already exists",
    rate_limited: false,
    fix: Text { zh: "发放记录已存在。请直接使用响应中返回的已有记录，无需重试。", en: "The granting record already exists. Use the existing record from the response; do not retry." },
    links: &[],
};

/// `1160011` (HTTP 500): Error occurred when getting employment information
///
/// The data of the employee could not be read. Make sure that the employee ID is right and try again; if it keeps failing, contact support with the log id.
///
/// 获取员工信息失败。请确认员工 ID 正确后重试；若持续失败，请联系技术支持并提供 log id。
pub const GET_EMPLOYMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160011,
    key: "",
    name: "GetEmploymentFailed",
    status: Some(500),
    message: "Error occurred when getting employment information",
    rate_limited: false,
    fix: Text { zh: "获取员工信息失败。请确认员工 ID 正确后重试；若持续失败，请联系技术支持并提供 log id。", en: "The data of the employee could not be read. Make sure that the employee ID is right and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160012` (HTTP 500): An exception occurs in the database
///
/// The database of the service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务的数据库异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const DATABASE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160012,
    key: "",
    name: "DatabaseError",
    status: Some(500),
    message: "An exception occurs in the database",
    rate_limited: false,
    fix: Text { zh: "服务的数据库异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The database of the service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160013` (HTTP 400): Param is invalid
///
/// A parameter has the wrong format. Compare the types and formats of the parameters with those of the operation.
///
/// 参数格式不正确。请检查各参数的类型与格式，对照该接口的字段说明修正。
pub const INVALID_PARAMETER1160013: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160013,
    key: "",
    name: "InvalidParameter1160013",
    status: Some(400),
    message: "Param is invalid",
    rate_limited: false,
    fix: Text { zh: "参数格式不正确。请检查各参数的类型与格式，对照该接口的字段说明修正。", en: "A parameter has the wrong format. Compare the types and formats of the parameters with those of the operation." },
    links: &[],
};

/// `1160014` (HTTP 500): Error occurred when calculate accrual record
///
/// The accrual of the leave could not be calculated. Review the accrual rule of the leave plan and try again; if it keeps failing, contact support with the log id.
///
/// 计算假期发放记录失败。请检查假期计划的发放规则后重试；若持续失败，请联系技术支持并提供 log id。
pub const ACCRUAL_CALCULATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160014,
    key: "",
    name: "AccrualCalculationFailed",
    status: Some(500),
    message: "Error occurred when calculate accrual record",
    rate_limited: false,
    fix: Text { zh: "计算假期发放记录失败。请检查假期计划的发放规则后重试；若持续失败，请联系技术支持并提供 log id。", en: "The accrual of the leave could not be calculated. Review the accrual rule of the leave plan and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160015` (HTTP 500): Internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160015,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160016` (HTTP 400): Invalid param
///
/// A parameter is missing or has the wrong format, such as letters in a number or a wrong date format. Compare the parameters with those of the operation.
///
/// 参数缺失或格式错误，例如数值参数传入了字母，或日期格式不正确。请对照该接口的字段说明逐项修正。
pub const INVALID_LEAVE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160016,
    key: "",
    name: "InvalidLeaveParameter",
    status: Some(400),
    message: "Invalid param",
    rate_limited: false,
    fix: Text { zh: "参数缺失或格式错误，例如数值参数传入了字母，或日期格式不正确。请对照该接口的字段说明逐项修正。", en: "A parameter is missing or has the wrong format, such as letters in a number or a wrong date format. Compare the parameters with those of the operation." },
    links: &[],
};

/// `1160017` (HTTP 400): User not found
///
/// No user has this ID. Correct the ID and make sure that it has the type that `user_id_type` names.
///
/// 找不到该用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160017,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "User not found",
    rate_limited: false,
    fix: Text { zh: "找不到该用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。", en: "No user has this ID. Correct the ID and make sure that it has the type that `user_id_type` names." },
    links: &[],
};

/// `1160018` (HTTP 500): Invalid leave balance calculate Conf
///
/// The configuration for calculating the leave balance is invalid. Correct the balance rule of the leave plan in the leave settings of Feishu People.
///
/// 假期余额的计算配置无效。请在飞书人事的假期设置中修正该假期计划的余额计算规则。
pub const INVALID_LEAVE_BALANCE_CALCULATE_CONF: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160018,
    key: "",
    name: "InvalidLeaveBalanceCalculateConf",
    status: Some(500),
    message: "Invalid leave balance calculate Conf",
    rate_limited: false,
    fix: Text { zh: "假期余额的计算配置无效。请在飞书人事的假期设置中修正该假期计划的余额计算规则。", en: "The configuration for calculating the leave balance is invalid. Correct the balance rule of the leave plan in the leave settings of Feishu People." },
    links: &[],
};

/// `1160019` (HTTP 500): The calculation result of leave balance is empty
///
/// The calculated leave balance is empty. Make sure that the employee has a leave plan and granting records on the date of the query.
///
/// 假期余额的计算结果为空。请确认员工在查询日期有适用的假期计划和发放记录。
pub const LEAVE_BALANCE_CALCULATION_RESULT_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160019,
    key: "",
    name: "LeaveBalanceCalculationResultEmpty",
    status: Some(500),
    message: "The calculation result of leave balance is empty",
    rate_limited: false,
    fix: Text { zh: "假期余额的计算结果为空。请确认员工在查询日期有适用的假期计划和发放记录。", en: "The calculated leave balance is empty. Make sure that the employee has a leave plan and granting records on the date of the query." },
    links: &[],
};

/// `1160020` (HTTP 400): When calculating the leave balance, there is no leave plan version that matches the employee
///
/// No version of the leave plan matches the employee, so no balance can be calculated. Adjust the range of the plan or correct the data of the employee.
///
/// 没有与该员工匹配的假期计划版本，无法计算余额。请调整假期计划的适用范围，或确认员工信息正确。
pub const NO_MATCHING_LEAVE_PLAN_VERSION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160020,
    key: "",
    name: "NoMatchingLeavePlanVersion",
    status: Some(400),
    message: "When calculating the leave balance, there is no leave plan version that matches the employee",
    rate_limited: false,
    fix: Text { zh: "没有与该员工匹配的假期计划版本，无法计算余额。请调整假期计划的适用范围，或确认员工信息正确。", en: "No version of the leave plan matches the employee, so no balance can be calculated. Adjust the range of the plan or correct the data of the employee." },
    links: &[],
};

/// `1160021` (HTTP 400): For the leave type that is not granted according to the cycle, balance calculation is not supported
///
/// The leave type is not granted in cycles and has no balance. Query a leave type that is granted in cycles.
///
/// 该假期类型不按周期发放，不支持计算余额。请改为查询按周期发放的假期类型。
pub const BALANCE_UNSUPPORTED_FOR_LEAVE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160021,
    key: "",
    name: "BalanceUnsupportedForLeaveType",
    status: Some(400),
    message: "For the leave type that is not granted according to the cycle, balance calculation is not supported",
    rate_limited: false,
    fix: Text { zh: "该假期类型不按周期发放，不支持计算余额。请改为查询按周期发放的假期类型。", en: "The leave type is not granted in cycles and has no balance. Query a leave type that is granted in cycles." },
    links: &[],
};

/// `1160022` (HTTP 400): The data of the leave plan version is invalid
///
/// The version of the leave plan holds invalid data. Review the leave plan in the leave settings of Feishu People and save it again.
///
/// 假期计划版本的数据不合法。请在飞书人事的假期设置中检查并重新保存该假期计划。
pub const INVALID_LEAVE_PLAN_VERSION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160022,
    key: "",
    name: "InvalidLeavePlanVersion",
    status: Some(400),
    message: "The data of the leave plan version is invalid",
    rate_limited: false,
    fix: Text { zh: "假期计划版本的数据不合法。请在飞书人事的假期设置中检查并重新保存该假期计划。", en: "The version of the leave plan holds invalid data. Review the leave plan in the leave settings of Feishu People and save it again." },
    links: &[],
};

/// `1160023` (HTTP 500): Error occurred when calculating the leave balance
///
/// The leave balance could not be calculated. Try again later; if it keeps failing, contact support with the log id.
///
/// 计算假期余额失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const LEAVE_BALANCE_CALCULATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160023,
    key: "",
    name: "LeaveBalanceCalculationFailed",
    status: Some(500),
    message: "Error occurred when calculating the leave balance",
    rate_limited: false,
    fix: Text { zh: "计算假期余额失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The leave balance could not be calculated. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160024` (HTTP 400): There is a subclass for the leave type, but the subclass ID has not been passed
///
/// The leave type has subtypes, and one must be named. Set `leave_type_id` to the ID of the subtype.
///
/// 该假期类型下有子类，必须指定子类。请将 `leave_type_id` 设为假期子类的 ID。
pub const LEAVE_SUBTYPE_ID_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160024,
    key: "",
    name: "LeaveSubtypeIdRequired",
    status: Some(400),
    message: "There is a subclass for the leave type, but the subclass ID has not been passed",
    rate_limited: false,
    fix: Text { zh: "该假期类型下有子类，必须指定子类。请将 `leave_type_id` 设为假期子类的 ID。", en: "The leave type has subtypes, and one must be named. Set `leave_type_id` to the ID of the subtype." },
    links: &[],
};

/// `1160025` (HTTP 400): The granting quantity range is from -9999 to 9999
///
/// The granted quantity is out of range. Set `granting_quantity` to a value between -9999 and 9999.
///
/// 发放数量超出范围。请将 `granting_quantity` 设为 -9999 至 9999 之间的值。
pub const GRANTING_QUANTITY_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160025,
    key: "",
    name: "GrantingQuantityOutOfRange",
    status: Some(400),
    message: "The granting quantity range is from -9999 to 9999",
    rate_limited: false,
    fix: Text { zh: "发放数量超出范围。请将 `granting_quantity` 设为 -9999 至 9999 之间的值。", en: "The granted quantity is out of range. Set `granting_quantity` to a value between -9999 and 9999." },
    links: &[],
};

/// `1160026` (HTTP 400): The number of decimal places of the granted quantity cannot exceed 6
///
/// The granted quantity has too many decimal places. Give `granting_quantity` at most 6.
///
/// 发放数量的小数位过多。请将 `granting_quantity` 保留至多 6 位小数。
pub const GRANTING_QUANTITY_TOO_PRECISE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160026,
    key: "",
    name: "GrantingQuantityTooPrecise",
    status: Some(400),
    message: "The number of decimal places of the granted quantity cannot exceed 6",
    rate_limited: false,
    fix: Text { zh: "发放数量的小数位过多。请将 `granting_quantity` 保留至多 6 位小数。", en: "The granted quantity has too many decimal places. Give `granting_quantity` at most 6." },
    links: &[],
};

/// `1160027` (HTTP 400): The length of the granting reason cannot exceed 3000
///
/// The granting reason is too long. Shorten `reason` to at most 3000 characters.
///
/// 发放原因过长。请将 `reason` 缩短至 3000 个字符以内。
pub const GRANTING_REASON_LENGTH_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160027,
    key: "",
    name: "GrantingReasonLengthLimitExceeded",
    status: Some(400),
    message: "The length of the granting reason cannot exceed 3000",
    rate_limited: false,
    fix: Text { zh: "发放原因过长。请将 `reason` 缩短至 3000 个字符以内。", en: "The granting reason is too long. Shorten `reason` to at most 3000 characters." },
    links: &[],
};

/// `1160028` (HTTP 500): There is an error in the unit conversion configuration in the granting rule
///
/// The unit conversion of the granting rule is wrong. Correct it for this version of the leave plan in the leave settings of Feishu People.
///
/// 发放规则中的单位换算配置有误。请在飞书人事的假期设置中修正该假期计划版本的单位换算规则。
pub const INVALID_GRANTING_UNIT_CONVERSION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160028,
    key: "",
    name: "InvalidGrantingUnitConversion",
    status: Some(500),
    message: "There is an error in the unit conversion configuration in the granting rule",
    rate_limited: false,
    fix: Text { zh: "发放规则中的单位换算配置有误。请在飞书人事的假期设置中修正该假期计划版本的单位换算规则。", en: "The unit conversion of the granting rule is wrong. Correct it for this version of the leave plan in the leave settings of Feishu People." },
    links: &[],
};

/// `1160029` (HTTP 400): The leave type has been deactivated
///
/// The leave type is deactivated and takes no granting records. Activate it or use an active leave type.
///
/// 该假期类型已停用，不能写入发放记录。请启用该假期类型，或改用启用中的假期类型。
pub const LEAVE_TYPE_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160029,
    key: "",
    name: "LeaveTypeDeactivated",
    status: Some(400),
    message: "The leave type has been deactivated",
    rate_limited: false,
    fix: Text { zh: "该假期类型已停用，不能写入发放记录。请启用该假期类型，或改用启用中的假期类型。", en: "The leave type is deactivated and takes no granting records. Activate it or use an active leave type." },
    links: &[],
};

/// `1160030` (HTTP 400): The length of the granted unique ID cannot exceed 64
///
/// The unique ID of the granting record is too long. Shorten `external_id` to at most 64 characters.
///
/// 发放记录的唯一 ID 过长。请将 `external_id` 缩短至 64 个字符以内。
pub const EXTERNAL_ID_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160030,
    key: "",
    name: "ExternalIdTooLong",
    status: Some(400),
    message: "The length of the granted unique ID cannot exceed 64",
    rate_limited: false,
    fix: Text { zh: "发放记录的唯一 ID 过长。请将 `external_id` 缩短至 64 个字符以内。", en: "The unique ID of the granting record is too long. Shorten `external_id` to at most 64 characters." },
    links: &[],
};

/// `1160031` (HTTP 400): This granting record cannot be edited or deleted
///
/// This granting record can be neither edited nor deleted. Change one that allows it, or add a granting record that corrects the quota.
///
/// 该发放记录不可编辑或删除。请改为操作允许变更的发放记录，或新增一条发放记录来调整额度。
pub const GRANTING_RECORD_CANNOT_BE_EDITED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160031,
    key: "",
    name: "GrantingRecordCannotBeEdited",
    status: Some(400),
    message: "This granting record cannot be edited or deleted",
    rate_limited: false,
    fix: Text { zh: "该发放记录不可编辑或删除。请改为操作允许变更的发放记录，或新增一条发放记录来调整额度。", en: "This granting record can be neither edited nor deleted. Change one that allows it, or add a granting record that corrects the quota." },
    links: &[],
};

/// `1160032` (HTTP 400): The expiration time of this granting record is invalid
///
/// The expiration time of the granting record is invalid. Correct `expiration_date`: format `yyyy-MM-dd`, not before the effective date.
///
/// 发放记录的失效时间不合法。请修正 `expiration_date`，使用 `yyyy-MM-dd` 格式，且不早于生效日期。
pub const INVALID_GRANTING_RECORD_EXPIRATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160032,
    key: "",
    name: "InvalidGrantingRecordExpiration",
    status: Some(400),
    message: "The expiration time of this granting record is invalid",
    rate_limited: false,
    fix: Text { zh: "发放记录的失效时间不合法。请修正 `expiration_date`，使用 `yyyy-MM-dd` 格式，且不早于生效日期。", en: "The expiration time of the granting record is invalid. Correct `expiration_date`: format `yyyy-MM-dd`, not before the effective date." },
    links: &[],
};

/// `1160033` (HTTP 400): The effective date is after the granting date
///
/// The effective date is after the granting date. Set `effective_date` to the granting date or earlier.
///
/// 生效日期晚于发放日期。请将 `effective_date` 调整为不晚于发放日期的日期。
pub const EFFECTIVE_DATE_AFTER_GRANTING_DATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160033,
    key: "",
    name: "EffectiveDateAfterGrantingDate",
    status: Some(400),
    message: "The effective date is after the granting date",
    rate_limited: false,
    fix: Text { zh: "生效日期晚于发放日期。请将 `effective_date` 调整为不晚于发放日期的日期。", en: "The effective date is after the granting date. Set `effective_date` to the granting date or earlier." },
    links: &[],
};

/// `1160034` (HTTP 400): The expiration date format is incorrect
///
/// The expiration date has the wrong format. Write `expiration_date` as `yyyy-MM-dd`, such as `2022-01-01`.
///
/// 失效日期格式不正确。请将 `expiration_date` 写为 `yyyy-MM-dd` 格式，例如 `2022-01-01`。
pub const INVALID_EXPIRATION_DATE_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160034,
    key: "",
    name: "InvalidExpirationDateFormat",
    status: Some(400),
    message: "The expiration date format is incorrect",
    rate_limited: false,
    fix: Text { zh: "失效日期格式不正确。请将 `expiration_date` 写为 `yyyy-MM-dd` 格式，例如 `2022-01-01`。", en: "The expiration date has the wrong format. Write `expiration_date` as `yyyy-MM-dd`, such as `2022-01-01`." },
    links: &[],
};

/// `1160035` (HTTP 400): No permission to access the employee data
///
/// The app may not access the data of this employee. Add the employee to the data range of the app in Feishu People and try again.
///
/// 应用无权访问该员工的数据。请在应用的飞书人事数据权限范围中加入该员工后重试。
pub const EMPLOYEE_DATA_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160035,
    key: "",
    name: "EmployeeDataDenied",
    status: Some(400),
    message: "No permission to access the employee data",
    rate_limited: false,
    fix: Text { zh: "应用无权访问该员工的数据。请在应用的飞书人事数据权限范围中加入该员工后重试。", en: "The app may not access the data of this employee. Add the employee to the data range of the app in Feishu People and try again." },
    links: &[],
};

/// `1160072` (HTTP 400): Unable to deactivate, because there are still active contracts or employees or pre-hires in it since effective time
///
/// After the deactivation date the company still has active contracts, employees or pre-hires. Move them to another company first, or change the deactivation date.
///
/// 停用日期之后，该公司仍关联生效的合同、在职员工或待入职员工。请先将其迁移到其他公司，或调整停用日期。
pub const COMPANY_STILL_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160072,
    key: "",
    name: "CompanyStillInUse",
    status: Some(400),
    message: "Unable to deactivate, because there are still active contracts or employees or pre-hires in it since effective time",
    rate_limited: false,
    fix: Text { zh: "停用日期之后，该公司仍关联生效的合同、在职员工或待入职员工。请先将其迁移到其他公司，或调整停用日期。", en: "After the deactivation date the company still has active contracts, employees or pre-hires. Move them to another company first, or change the deactivation date." },
    links: &[],
};

/// `1160100` (HTTP 403): no permission
///
/// The app may not access this data. Apply for the scope of the operation in the developer console; if it still fails, contact support with the log id.
///
/// 应用没有访问该数据的权限。请在开发者后台为应用申请该接口所需的权限；若仍失败，请联系技术支持并提供 log id。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160100,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "应用没有访问该数据的权限。请在开发者后台为应用申请该接口所需的权限；若仍失败，请联系技术支持并提供 log id。", en: "The app may not access this data. Apply for the scope of the operation in the developer console; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1160101` (HTTP 500): marshal error
///
/// The message has the wrong format and cannot be serialized. Correct the JSON of the request body and the types of its fields.
///
/// 消息体格式不符合要求，无法序列化。请检查请求体的 JSON 及字段类型。
pub const MARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160101,
    key: "",
    name: "MarshalError",
    status: Some(500),
    message: "marshal error",
    rate_limited: false,
    fix: Text { zh: "消息体格式不符合要求，无法序列化。请检查请求体的 JSON 及字段类型。", en: "The message has the wrong format and cannot be serialized. Correct the JSON of the request body and the types of its fields." },
    links: &[],
};

/// `1160102` (HTTP 500): unmarshal error
///
/// The request could not be parsed. Correct the JSON of the body and the types of its fields; if it still fails, contact support with the log id.
///
/// 请求数据解析失败。请检查请求体的 JSON 和字段类型；若仍失败，请联系技术支持并提供 log id。
pub const UNMARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160102,
    key: "",
    name: "UnmarshalError",
    status: Some(500),
    message: "unmarshal error",
    rate_limited: false,
    fix: Text { zh: "请求数据解析失败。请检查请求体的 JSON 和字段类型；若仍失败，请联系技术支持并提供 log id。", en: "The request could not be parsed. Correct the JSON of the body and the types of its fields; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1160103` (HTTP 500): request ID repeat
///
/// Of several requests with the same request ID only the first succeeds. Check whether the earlier request is done; for a new operation, use a new request ID.
///
/// 同一请求 ID 只有第一次请求会成功。请确认之前的请求是否已处理；若是新的操作，请更换请求 ID。
pub const REQUEST_ID_DUPLICATED1160103: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160103,
    key: "",
    name: "RequestIdDuplicated1160103",
    status: Some(500),
    message: "request ID repeat",
    rate_limited: false,
    fix: Text { zh: "同一请求 ID 只有第一次请求会成功。请确认之前的请求是否已处理；若是新的操作，请更换请求 ID。", en: "Of several requests with the same request ID only the first succeeds. Check whether the earlier request is done; for a new operation, use a new request ID." },
    links: &[],
};

/// `1160104` (HTTP 500): custom field format error
///
/// A custom field has the wrong format. Pass a value that fits the metadata of the field.
///
/// 自定义字段的格式不正确。请按照该字段的元数据定义传入值。
pub const CUSTOM_FIELD_FORMAT_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160104,
    key: "",
    name: "CustomFieldFormatError",
    status: Some(500),
    message: "custom field format error",
    rate_limited: false,
    fix: Text { zh: "自定义字段的格式不正确。请按照该字段的元数据定义传入值。", en: "A custom field has the wrong format. Pass a value that fits the metadata of the field." },
    links: &[],
};

/// `1160105` (HTTP 500): field is required
///
/// A required field is missing. Fill in the field that `msg` names. / 缺少必填字段。请根据响应中的 `msg` 补齐字段。
pub const FIELD_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160105,
    key: "",
    name: "FieldRequired",
    status: Some(500),
    message: "field is required",
    rate_limited: false,
    fix: Text { zh: "缺少必填字段。请根据响应中的 `msg` 补齐字段。", en: "A required field is missing. Fill in the field that `msg` names." },
    links: &[],
};

/// `1160106` (HTTP 500): date format should be 2006-01-02
///
/// A date has the wrong format. Write it as `yyyy-MM-dd`, such as `2006-01-02`, or as `yyyy-MM-dd HH:mm:ss` if `msg` asks for the time.
///
/// 日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2006-01-02`；若 `msg` 要求带时间，请使用 `yyyy-MM-dd HH:mm:ss`。
pub const INVALID_DATE_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160106,
    key: "",
    name: "InvalidDateFormat",
    status: Some(500),
    message: "date format should be 2006-01-02",
    rate_limited: false,
    fix: Text { zh: "日期格式不正确。请使用 `yyyy-MM-dd` 格式，例如 `2006-01-02`；若 `msg` 要求带时间，请使用 `yyyy-MM-dd HH:mm:ss`。", en: "A date has the wrong format. Write it as `yyyy-MM-dd`, such as `2006-01-02`, or as `yyyy-MM-dd HH:mm:ss` if `msg` asks for the time." },
    links: &[],
};

/// `1160107` (HTTP 400): param is invalid
///
/// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
///
/// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
pub const INVALID_PARAMETER1160107: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160107,
    key: "",
    name: "InvalidParameter1160107",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。", en: "A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation." },
    links: &[],
};

/// `1160109` (HTTP 400): param is invalid
///
/// The request has an invalid parameter. Compare the parameters with those of the operation; if it still fails, contact support with the log id.
///
/// 请求中包含无效参数。请对照该接口的字段说明修正；若仍失败，请联系技术支持并提供 log id。
pub const INVALID_WORKFORCE_PLAN_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160109,
    key: "",
    name: "InvalidWorkforcePlanParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求中包含无效参数。请对照该接口的字段说明修正；若仍失败，请联系技术支持并提供 log id。", en: "The request has an invalid parameter. Compare the parameters with those of the operation; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1160114` (HTTP 400): 审批人重复
///
/// A person to be added is already an approver of this node. Remove the duplicate from `extra_user_ids`.
///
/// 加签人已是当前节点的审批人。请从 `extra_user_ids` 中移除重复的人员。
pub const APPROVER_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160114,
    key: "",
    name: "ApproverDuplicated",
    status: Some(400),
    message: "审批人重复",
    rate_limited: false,
    fix: Text { zh: "加签人已是当前节点的审批人。请从 `extra_user_ids` 中移除重复的人员。", en: "A person to be added is already an approver of this node. Remove the duplicate from `extra_user_ids`." },
    links: &[],
};

/// `1160115` (HTTP 400): 不支持审批类型为或签的申请
///
/// In a process of the old kind, a node that any one approver can decide takes no further approvers. Let the present approvers decide, or use a process of the new kind.
///
/// 旧版流程的或签节点不支持加签。请由现有审批人处理，或使用新版流程。
pub const ADD_APPROVER_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160115,
    key: "",
    name: "AddApproverUnsupported",
    status: Some(400),
    message: "不支持审批类型为或签的申请",
    rate_limited: false,
    fix: Text { zh: "旧版流程的或签节点不支持加签。请由现有审批人处理，或使用新版流程。", en: "In a process of the old kind, a node that any one approver can decide takes no further approvers. Let the present approvers decide, or use a process of the new kind." },
    links: &[],
};

/// `1160117` (HTTP 400): 员工不存在
///
/// The employee does not exist. Correct the user ID and make sure that it has the type that `user_id_type` names.
///
/// 员工不存在。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。
pub const EMPLOYEE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160117,
    key: "",
    name: "EmployeeNotFound",
    status: Some(400),
    message: "员工不存在",
    rate_limited: false,
    fix: Text { zh: "员工不存在。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。", en: "The employee does not exist. Correct the user ID and make sure that it has the type that `user_id_type` names." },
    links: &[],
};

/// `1160121` (HTTP 400): List type does not exist
///
/// The list type does not exist; the platform has to look into it. Contact support with the log id.
///
/// 列表类型不存在，需由平台排查。请联系技术支持并提供 log id。
pub const LIST_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160121,
    key: "",
    name: "ListTypeNotFound",
    status: Some(400),
    message: "List type does not exist",
    rate_limited: false,
    fix: Text { zh: "列表类型不存在，需由平台排查。请联系技术支持并提供 log id。", en: "The list type does not exist; the platform has to look into it. Contact support with the log id." },
    links: &[],
};

/// `1160129` (HTTP 400): 已经完成审批无法加签
///
/// The approval is finished, so no approver can be added. Add approvers only while the approval is running.
///
/// 审批已完成，无法再加签。请只对审批进行中的流程加签。
pub const APPROVAL_ALREADY_FINISHED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160129,
    key: "",
    name: "ApprovalAlreadyFinished",
    status: Some(400),
    message: "已经完成审批无法加签",
    rate_limited: false,
    fix: Text { zh: "审批已完成，无法再加签。请只对审批进行中的流程加签。", en: "The approval is finished, so no approver can be added. Add approvers only while the approval is running." },
    links: &[],
};

/// `1160200` (HTTP 400): has approving transform
///
/// The employee has a job change under approval. Revoke it, or submit after the approval is finished.
///
/// 该员工有审批中的异动流程。请先撤销该异动，或待其审批完成后再提交。
pub const JOB_CHANGE_UNDER_APPROVAL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160200,
    key: "",
    name: "JobChangeUnderApproval",
    status: Some(400),
    message: "has approving transform",
    rate_limited: false,
    fix: Text { zh: "该员工有审批中的异动流程。请先撤销该异动，或待其审批完成后再提交。", en: "The employee has a job change under approval. Revoke it, or submit after the approval is finished." },
    links: &[],
};

/// `1160201` (HTTP 500): has approving offboarding
///
/// The employee has an offboarding that is under approval or not in effect yet. Revoke it first and submit again.
///
/// 该员工有审批中或待生效的离职申请。请先撤销该离职申请，再重新提交。
pub const OFFBOARDING_PENDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160201,
    key: "",
    name: "OffboardingPending",
    status: Some(500),
    message: "has approving offboarding",
    rate_limited: false,
    fix: Text { zh: "该员工有审批中或待生效的离职申请。请先撤销该离职申请，再重新提交。", en: "The employee has an offboarding that is under approval or not in effect yet. Revoke it first and submit again." },
    links: &[],
};

/// `1160202` (HTTP 400): has a job status change which effective date is later
///
/// There is a job change with a later effective date. Revoke it first and try again.
///
/// 存在晚于该生效日期的异动记录。请先撤销该异动，再重试。
pub const LATER_JOB_CHANGE_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160202,
    key: "",
    name: "LaterJobChangeExists",
    status: Some(400),
    message: "has a job status change which effective date is later",
    rate_limited: false,
    fix: Text { zh: "存在晚于该生效日期的异动记录。请先撤销该异动，再重试。", en: "There is a job change with a later effective date. Revoke it first and try again." },
    links: &[],
};

/// `1160203` (HTTP 500): no current contract
///
/// No contract is in effect on the offboarding date. Correct the contracts of the employee or the offboarding date and submit again.
///
/// 离职日期当天没有生效中的合同。请检查员工的合同信息或离职日期，修正后重新提交。
pub const NO_CONTRACT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160203,
    key: "",
    name: "NoContract",
    status: Some(500),
    message: "no current contract",
    rate_limited: false,
    fix: Text { zh: "离职日期当天没有生效中的合同。请检查员工的合同信息或离职日期，修正后重新提交。", en: "No contract is in effect on the offboarding date. Correct the contracts of the employee or the offboarding date and submit again." },
    links: &[],
};

/// `1160204` (HTTP 500): has future contract
///
/// A contract takes effect after the offboarding date. Correct the contract or the offboarding date and submit again.
///
/// 存在晚于离职日期生效的合同。请修正合同信息或离职日期后重新提交。
pub const FUTURE_CONTRACT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160204,
    key: "",
    name: "FutureContract",
    status: Some(500),
    message: "has future contract",
    rate_limited: false,
    fix: Text { zh: "存在晚于离职日期生效的合同。请修正合同信息或离职日期后重新提交。", en: "A contract takes effect after the offboarding date. Correct the contract or the offboarding date and submit again." },
    links: &[],
};

/// `1160205` (HTTP 500): contract has actual end date
///
/// The contract on the offboarding date already has an actual end date. Correct the contracts of the employee and submit again.
///
/// 离职日期当天的合同已有实际结束日期。请检查员工的合同信息，修正后重新提交。
pub const CONTRACT_HAS_ACTUAL_END_DATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160205,
    key: "",
    name: "ContractHasActualEndDate",
    status: Some(500),
    message: "contract has actual end date",
    rate_limited: false,
    fix: Text { zh: "离职日期当天的合同已有实际结束日期。请检查员工的合同信息，修正后重新提交。", en: "The contract on the offboarding date already has an actual end date. Correct the contracts of the employee and submit again." },
    links: &[],
};

/// `1160206` (HTTP 400): The current offboarding record is under withdrawal approval; it cannot be withdrawn.
///
/// The revocation of this offboarding is already under approval. Query its present status and wait until the approval ends.
///
/// 该离职记录已在撤销审批中，不能再次撤销。请查询离职信息的最新状态，等待审批结束。
pub const OFFBOARDING_RECORD_UNDER_WITHDRAWAL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160206,
    key: "",
    name: "OffboardingRecordUnderWithdrawal",
    status: Some(400),
    message: "The current offboarding record is under withdrawal approval; it cannot be withdrawn.",
    rate_limited: false,
    fix: Text { zh: "该离职记录已在撤销审批中，不能再次撤销。请查询离职信息的最新状态，等待审批结束。", en: "The revocation of this offboarding is already under approval. Query its present status and wait until the approval ends." },
    links: &[],
};

/// `1160210` (HTTP 500): has offboarding record
///
/// The employee has an offboarding that is under approval or not in effect yet. Revoke it first and submit again.
///
/// 该员工有审批中或待生效的离职申请。请先撤销该离职申请，再重新提交。
pub const OFFBOARDING_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160210,
    key: "",
    name: "OffboardingAlreadyExists",
    status: Some(500),
    message: "has offboarding record",
    rate_limited: false,
    fix: Text { zh: "该员工有审批中或待生效的离职申请。请先撤销该离职申请，再重新提交。", en: "The employee has an offboarding that is under approval or not in effect yet. Revoke it first and submit again." },
    links: &[],
};

/// `1160221` (HTTP 400): 流程状态非法
///
/// The status of the process does not allow a transfer. Transfer only processes that are running.
///
/// 流程当前状态不允许转交。请只转交进行中的流程。
pub const INVALID_PROCESS_STATUS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160221,
    key: "",
    name: "InvalidProcessStatus",
    status: Some(400),
    message: "流程状态非法",
    rate_limited: false,
    fix: Text { zh: "流程当前状态不允许转交。请只转交进行中的流程。", en: "The status of the process does not allow a transfer. Transfer only processes that are running." },
    links: &[],
};

/// `1160234` (HTTP 400): 节点不支持转交
///
/// This node cannot be transferred. Transfer only form nodes and approval nodes.
///
/// 该节点不支持转交。请只转交表单节点或审批节点。
pub const NODE_TRANSFER_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160234,
    key: "",
    name: "NodeTransferUnsupported",
    status: Some(400),
    message: "节点不支持转交",
    rate_limited: false,
    fix: Text { zh: "该节点不支持转交。请只转交表单节点或审批节点。", en: "This node cannot be transferred. Transfer only form nodes and approval nodes." },
    links: &[],
};

/// `1160245` (HTTP 400): 被转交人已是当前节点处理人
///
/// The new approver already handles this node, and a node must not have the same approver twice. Name another person in `to_user_id`.
///
/// 被转交人已是该节点的处理人，同一节点不能有重复的审批人。请在 `to_user_id` 中指定其他人员。
pub const TRANSFEREE_ALREADY_APPROVER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160245,
    key: "",
    name: "TransfereeAlreadyApprover",
    status: Some(400),
    message: "被转交人已是当前节点处理人",
    rate_limited: false,
    fix: Text { zh: "被转交人已是该节点的处理人，同一节点不能有重复的审批人。请在 `to_user_id` 中指定其他人员。", en: "The new approver already handles this node, and a node must not have the same approver twice. Name another person in `to_user_id`." },
    links: &[],
};

/// `1160251` (HTTP 400): Required field(s) is empty
///
/// A required field is empty. Fill in the field that `msg` names and try again.
///
/// 必填字段为空。请补齐 `msg` 中指出的字段后重试。
pub const REQUIRED_FIELD_EMPTY1160251: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160251,
    key: "",
    name: "RequiredFieldEmpty1160251",
    status: Some(400),
    message: "Required field(s) is empty",
    rate_limited: false,
    fix: Text { zh: "必填字段为空。请补齐 `msg` 中指出的字段后重试。", en: "A required field is empty. Fill in the field that `msg` names and try again." },
    links: &[],
};

/// `1160252` (HTTP 400): the number of characters in the text field exceeds the limit
///
/// The text field has too many characters. Shorten the field that `msg` names.
///
/// 文本字段的字符数超过限制。请缩短 `msg` 中指出的字段。
pub const CHARACTER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160252,
    key: "",
    name: "CharacterLimitExceeded",
    status: Some(400),
    message: "the number of characters in the text field exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "文本字段的字符数超过限制。请缩短 `msg` 中指出的字段。", en: "The text field has too many characters. Shorten the field that `msg` names." },
    links: &[],
};

/// `1160253` (HTTP 400): the name can't contain "/", "；", or ";"
///
/// The name has a character that is not allowed: `/`, `;` (also the full-width semicolon), `\` or `'`. Remove it.
///
/// 名称中包含不允许的字符：`/`、`；`、`;`、`\` 或 `'`。请去掉这些字符。
pub const INVALID_NAME_CHARACTER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160253,
    key: "",
    name: "InvalidNameCharacter",
    status: Some(400),
    message: "the name can't contain \"/\", \"；\", or \";\"",
    rate_limited: false,
    fix: Text { zh: "名称中包含不允许的字符：`/`、`；`、`;`、`\\` 或 `'`。请去掉这些字符。", en: "The name has a character that is not allowed: `/`, `;` (also the full-width semicolon), `\\` or `'`. Remove it." },
    links: &[],
};

/// `1160254` (HTTP 400): name already exists
///
/// Another record has the same name. Use a name that is not taken. / 名称与其他记录重复。请改用未被使用的名称。
pub const NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160254,
    key: "",
    name: "NameAlreadyExists",
    status: Some(400),
    message: "name already exists",
    rate_limited: false,
    fix: Text { zh: "名称与其他记录重复。请改用未被使用的名称。", en: "Another record has the same name. Use a name that is not taken." },
    links: &[],
};

/// `1160255` (HTTP 400): Parent organization hasn't taken effect on effective date
///
/// The superior organization is not in effect on the effective date. Choose one that is, or use a later effective date.
///
/// 上级组织在生效日期当天尚未生效。请改用当天已生效的上级，或推迟生效日期。
pub const PARENT_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160255,
    key: "",
    name: "ParentNotEffective",
    status: Some(400),
    message: "Parent organization hasn't taken effect on effective date",
    rate_limited: false,
    fix: Text { zh: "上级组织在生效日期当天尚未生效。请改用当天已生效的上级，或推迟生效日期。", en: "The superior organization is not in effect on the effective date. Choose one that is, or use a later effective date." },
    links: &[],
};

/// `1160256` (HTTP 400): Parent organization will be deactivated on or after this effective date
///
/// The superior organization is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date.
///
/// 上级组织在生效日期当天或之后停用。请改用持续启用的上级组织，或调整其停用日期。
pub const PARENT_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160256,
    key: "",
    name: "ParentDeactivated",
    status: Some(400),
    message: "Parent organization will be deactivated on or after this effective date",
    rate_limited: false,
    fix: Text { zh: "上级组织在生效日期当天或之后停用。请改用持续启用的上级组织，或调整其停用日期。", en: "The superior organization is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date." },
    links: &[],
};

/// `1160258` (HTTP 400): the individual hasn't been onboard on effective date
///
/// A person in the request (such as the manager) is not onboarded on the effective date. Choose someone who is, or use a later effective date.
///
/// 所填人员（如部门负责人）在生效日期当天尚未入职。请改选已入职的人员，或推迟生效日期。
pub const INDIVIDUAL_NOT_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160258,
    key: "",
    name: "IndividualNotOnboarded",
    status: Some(400),
    message: "the individual hasn't been onboard on effective date",
    rate_limited: false,
    fix: Text { zh: "所填人员（如部门负责人）在生效日期当天尚未入职。请改选已入职的人员，或推迟生效日期。", en: "A person in the request (such as the manager) is not onboarded on the effective date. Choose someone who is, or use a later effective date." },
    links: &[],
};

/// `1160259` (HTTP 400): the individual offboarded on effective date
///
/// A person in the request (such as the manager) is offboarded on the effective date. Choose someone who is employed on that date, or change the date.
///
/// 所填人员（如部门负责人）在生效日期当天已离职。请改选当天在职的人员，或调整生效日期。
pub const INDIVIDUAL_OFFBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160259,
    key: "",
    name: "IndividualOffboarded",
    status: Some(400),
    message: "the individual offboarded on effective date",
    rate_limited: false,
    fix: Text { zh: "所填人员（如部门负责人）在生效日期当天已离职。请改选当天在职的人员，或调整生效日期。", en: "A person in the request (such as the manager) is offboarded on the effective date. Choose someone who is employed on that date, or change the date." },
    links: &[],
};

/// `1160263` (HTTP 400): code already exists
///
/// Another record has the same code. Use a code that is not taken. / 编码与其他记录重复。请改用未被使用的编码。
pub const CODE_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160263,
    key: "",
    name: "CodeAlreadyExists",
    status: Some(400),
    message: "code already exists",
    rate_limited: false,
    fix: Text { zh: "编码与其他记录重复。请改用未被使用的编码。", en: "Another record has the same code. Use a code that is not taken." },
    links: &[],
};

/// `1160264` (HTTP 400): This operation will make the relationship between the superior and the subordinate into a ring
///
/// The hierarchy would become a circle. Choose a superior that is neither the record itself nor one of its subordinates.
///
/// 上下级关系会形成环。请改选上级，使其不是当前记录自身或其下级。
pub const CIRCULAR_HIERARCHY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160264,
    key: "",
    name: "CircularHierarchy",
    status: Some(400),
    message: "This operation will make the relationship between the superior and the subordinate into a ring",
    rate_limited: false,
    fix: Text { zh: "上下级关系会形成环。请改选上级，使其不是当前记录自身或其下级。", en: "The hierarchy would become a circle. Choose a superior that is neither the record itself nor one of its subordinates." },
    links: &[],
};

/// `1160265` (HTTP 400): 正在被使用，无法删除
///
/// The record is in use and cannot be deleted. Remove what refers to it (such as people or subordinates) first.
///
/// 记录正在被使用，无法删除。请先解除引用（如人员、下级），再删除。
pub const RECORD_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160265,
    key: "",
    name: "RecordInUse",
    status: Some(400),
    message: "正在被使用，无法删除",
    rate_limited: false,
    fix: Text { zh: "记录正在被使用，无法删除。请先解除引用（如人员、下级），再删除。", en: "The record is in use and cannot be deleted. Remove what refers to it (such as people or subordinates) first." },
    links: &[],
};

/// `1160266` (HTTP 400): Effective date must be later than the first effective date
///
/// The effective date must be after that of the first version. Look up the date of the first version and use a later one.
///
/// 生效日期必须晚于第一个版本的生效日期。请查看第一个版本的生效日期，并改用其后的日期。
pub const EFFECTIVE_DATE_NOT_AFTER_FIRST: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160266,
    key: "",
    name: "EffectiveDateNotAfterFirst",
    status: Some(400),
    message: "Effective date must be later than the first effective date",
    rate_limited: false,
    fix: Text { zh: "生效日期必须晚于第一个版本的生效日期。请查看第一个版本的生效日期，并改用其后的日期。", en: "The effective date must be after that of the first version. Look up the date of the first version and use a later one." },
    links: &[],
};

/// `1160267` (HTTP 400): Activation date cannot be earlier than the effeective date of the last deactivated version
///
/// The activation date is before the last deactivation took effect. Look up the effective date of the last version and use that date or a later one.
///
/// 启用日期早于最近一次停用的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。
pub const ACTIVATION_BEFORE_LAST_DEACTIVATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160267,
    key: "",
    name: "ActivationBeforeLastDeactivation",
    status: Some(400),
    message: "Activation date cannot be earlier than the effeective date of the last deactivated version",
    rate_limited: false,
    fix: Text { zh: "启用日期早于最近一次停用的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。", en: "The activation date is before the last deactivation took effect. Look up the effective date of the last version and use that date or a later one." },
    links: &[],
};

/// `1160268` (HTTP 400): Effective date for disabling can't be earlier than theeffective date of the last version
///
/// The deactivation date is before the effective date of the last version. Look up that date and use it or a later one.
///
/// 停用日期早于最后一个版本的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。
pub const DEACTIVATION_BEFORE_LAST_VERSION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160268,
    key: "",
    name: "DeactivationBeforeLastVersion",
    status: Some(400),
    message: "Effective date for disabling can't be earlier than theeffective date of the last version",
    rate_limited: false,
    fix: Text { zh: "停用日期早于最后一个版本的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。", en: "The deactivation date is before the effective date of the last version. Look up that date and use it or a later one." },
    links: &[],
};

/// `1160269` (HTTP 400): effective date can't exceed 9999
///
/// The effective date is after the year 9999. Use 9999-12-31 or earlier.
///
/// 生效日期晚于 9999 年。请使用 9999-12-31 或更早的日期。
pub const EFFECTIVE_DATE_TOO_LATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160269,
    key: "",
    name: "EffectiveDateTooLate",
    status: Some(400),
    message: "effective date can't exceed 9999",
    rate_limited: false,
    fix: Text { zh: "生效日期晚于 9999 年。请使用 9999-12-31 或更早的日期。", en: "The effective date is after the year 9999. Use 9999-12-31 or earlier." },
    links: &[],
};

/// `1160271` (HTTP 400): Unable to submit as no changes have been made
///
/// The request changes nothing. Change at least one field, then submit.
///
/// 提交的内容与现有数据相同，没有可更新的变更。请修改至少一个字段后再提交。
pub const NO_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160271,
    key: "",
    name: "NoChange",
    status: Some(400),
    message: "Unable to submit as no changes have been made",
    rate_limited: false,
    fix: Text { zh: "提交的内容与现有数据相同，没有可更新的变更。请修改至少一个字段后再提交。", en: "The request changes nothing. Change at least one field, then submit." },
    links: &[],
};

/// `1160281` (HTTP 400): Failed to disable as 1 or more members of it are in a job status change process after the current deactcivation date
///
/// Job changes after the deactivation date still involve this company, organization or position. Finish them first, or change the date.
///
/// 停用日期之后仍有人员的异动关联此记录（公司、组织或岗位）。请先处理完这些异动，或调整停用日期。
pub const DEACTIVATION_BLOCKED_BY_JOB_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160281,
    key: "",
    name: "DeactivationBlockedByJobChange",
    status: Some(400),
    message: "Failed to disable as 1 or more members of it are in a job status change process after the current deactcivation date",
    rate_limited: false,
    fix: Text { zh: "停用日期之后仍有人员的异动关联此记录（公司、组织或岗位）。请先处理完这些异动，或调整停用日期。", en: "Job changes after the deactivation date still involve this company, organization or position. Finish them first, or change the date." },
    links: &[],
};

/// `1160285` (HTTP 400): Failed to disable as it still has active employees after the deactivation effective time.
///
/// Employees still belong to this organization or position after the deactivation date. Move them first, then deactivate it.
///
/// 停用日期之后仍有在职人员关联此组织或岗位。请先移除或调整这些人员，再停用。
pub const DEACTIVATION_BLOCKED_BY_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160285,
    key: "",
    name: "DeactivationBlockedByEmployee",
    status: Some(400),
    message: "Failed to disable as it still has active employees after the deactivation effective time.",
    rate_limited: false,
    fix: Text { zh: "停用日期之后仍有在职人员关联此组织或岗位。请先移除或调整这些人员，再停用。", en: "Employees still belong to this organization or position after the deactivation date. Move them first, then deactivate it." },
    links: &[],
};

/// `1160300` (HTTP 400): Please check department effective date
///
/// The department does not exist or is disabled on the effective date of the job change. Use the ID of a department that is active then.
///
/// 异动生效日期当天，部门不存在或已停用。请改用当天启用的部门 ID。
pub const DEPARTMENT_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160300,
    key: "",
    name: "DepartmentNotEffective",
    status: Some(400),
    message: "Please check department  effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，部门不存在或已停用。请改用当天启用的部门 ID。", en: "The department does not exist or is disabled on the effective date of the job change. Use the ID of a department that is active then." },
    links: &[],
};

/// `1160301` (HTTP 400): Please check work city effective date
///
/// The work location does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，工作地点不存在或已停用。请改用当天启用的工作地点。
pub const WORK_LOCATION_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160301,
    key: "",
    name: "WorkLocationNotEffective",
    status: Some(400),
    message: "Please check work city effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，工作地点不存在或已停用。请改用当天启用的工作地点。", en: "The work location does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1160302` (HTTP 400): Please check job effective date
///
/// The job does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，职务不存在或已停用。请改用当天启用的职务。
pub const JOB_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160302,
    key: "",
    name: "JobNotEffective",
    status: Some(400),
    message: "Please check job effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，职务不存在或已停用。请改用当天启用的职务。", en: "The job does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1160303` (HTTP 400): Please check job family effective date
///
/// The job family does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，序列不存在或已停用。请改用当天启用的序列。
pub const JOB_FAMILY_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160303,
    key: "",
    name: "JobFamilyNotEffective",
    status: Some(400),
    message: "Please check job family effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，序列不存在或已停用。请改用当天启用的序列。", en: "The job family does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1160304` (HTTP 400): company id not found
///
/// The company does not exist. Give the ID of an existing company and submit again.
///
/// 公司不存在。请填写已有公司的 ID 后重新提交。
pub const COMPANY_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160304,
    key: "",
    name: "CompanyIdNotFound",
    status: Some(400),
    message: "company id not found",
    rate_limited: false,
    fix: Text { zh: "公司不存在。请填写已有公司的 ID 后重新提交。", en: "The company does not exist. Give the ID of an existing company and submit again." },
    links: &[],
};

/// `1160306` (HTTP 400): Please check work_hour_type
///
/// The working hours type does not exist. Give the ID of an existing one and try again.
///
/// 工时制度不存在。请填写已有工时制度的 ID 后重试。
pub const WORKING_HOURS_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160306,
    key: "",
    name: "WorkingHoursTypeNotFound",
    status: Some(400),
    message: "Please check work_hour_type",
    rate_limited: false,
    fix: Text { zh: "工时制度不存在。请填写已有工时制度的 ID 后重试。", en: "The working hours type does not exist. Give the ID of an existing one and try again." },
    links: &[],
};

/// `1160307` (HTTP 400): Please check job level
///
/// The job level does not exist. Give the ID of an existing one and try again. / 职级不存在。请填写已有职级的 ID 后重试。
pub const JOB_CHANGE_JOB_LEVEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160307,
    key: "",
    name: "JobChangeJobLevelNotFound",
    status: Some(400),
    message: "Please check job level",
    rate_limited: false,
    fix: Text { zh: "职级不存在。请填写已有职级的 ID 后重试。", en: "The job level does not exist. Give the ID of an existing one and try again." },
    links: &[],
};

/// `1160308` (HTTP 400): Please check work force type
///
/// The employee type does not exist. Give the ID of an existing one and try again.
///
/// 人员类型不存在。请填写已有人员类型的 ID 后重试。
pub const EMPLOYEE_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160308,
    key: "",
    name: "EmployeeTypeNotFound",
    status: Some(400),
    message: "Please check work force type",
    rate_limited: false,
    fix: Text { zh: "人员类型不存在。请填写已有人员类型的 ID 后重试。", en: "The employee type does not exist. Give the ID of an existing one and try again." },
    links: &[],
};

/// `1160311` (HTTP 400): Unable to create a sub-department as location will be deactivated
///
/// The location will be deactivated, so nothing can be created below it. Choose a superior that stays active.
///
/// 该地点将被停用，不能为其新建下级。请选择持续启用的地点作为上级。
pub const LOCATION_TO_BE_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160311,
    key: "",
    name: "LocationToBeDeactivated",
    status: Some(400),
    message: "Unable to create a sub-department as location will be deactivated",
    rate_limited: false,
    fix: Text { zh: "该地点将被停用，不能为其新建下级。请选择持续启用的地点作为上级。", en: "The location will be deactivated, so nothing can be created below it. Choose a superior that stays active." },
    links: &[],
};

/// `1160313` (HTTP 400): Unable to select "Geographical division" and other usages at the same time
///
/// The usage "Geographical division" cannot be combined with others. Keep it alone or drop it.
///
/// 「地域划分」不能与其他地点用途同时选择。请只保留「地域划分」，或去掉它。
pub const GEOGRAPHICAL_DIVISION_EXCLUSIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160313,
    key: "",
    name: "GeographicalDivisionExclusive",
    status: Some(400),
    message: "Unable to select \"Geographical division\" and other usages at the same time",
    rate_limited: false,
    fix: Text { zh: "「地域划分」不能与其他地点用途同时选择。请只保留「地域划分」，或去掉它。", en: "The usage \"Geographical division\" cannot be combined with others. Keep it alone or drop it." },
    links: &[],
};

/// `1160314` (HTTP 400): Unable to select "Work location" and "Work space" at the same time
///
/// The usages "Work location" and "Work space" exclude each other. Choose one.
///
/// 「工作地点」与「办公楼宇」不能同时作为地点用途。请只选择其中一个。
pub const WORK_LOCATION_WORK_SPACE_EXCLUSIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160314,
    key: "",
    name: "WorkLocationWorkSpaceExclusive",
    status: Some(400),
    message: "Unable to select \"Work location\" and \"Work space\" at the same time",
    rate_limited: false,
    fix: Text { zh: "「工作地点」与「办公楼宇」不能同时作为地点用途。请只选择其中一个。", en: "The usages \"Work location\" and \"Work space\" exclude each other. Choose one." },
    links: &[],
};

/// `1160315` (HTTP 400): select a primary address
///
/// No address is the primary one. Mark one of the addresses as primary. / 没有主要地址。请将其中一个地址设为主要地址。
pub const PRIMARY_ADDRESS_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160315,
    key: "",
    name: "PrimaryAddressRequired",
    status: Some(400),
    message: "select a primary address",
    rate_limited: false,
    fix: Text { zh: "没有主要地址。请将其中一个地址设为主要地址。", en: "No address is the primary one. Mark one of the addresses as primary." },
    links: &[],
};

/// `1160316` (HTTP 400): detailed address isn't required
///
/// The location takes no detailed address. Remove it from the request. / 该地点用途无需详细地址。请从请求中去掉详细地址。
pub const DETAILED_ADDRESS_NOT_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160316,
    key: "",
    name: "DetailedAddressNotRequired",
    status: Some(400),
    message: "detailed address isn't required",
    rate_limited: false,
    fix: Text { zh: "该地点用途无需详细地址。请从请求中去掉详细地址。", en: "The location takes no detailed address. Remove it from the request." },
    links: &[],
};

/// `1160317` (HTTP 400): You can only select "work location" or "office location"
///
/// Only the usages "work location" and "office location" are allowed. Choose from these.
///
/// 地点用途只能是「工作地点」或「办公地点」。请改为其中之一。
pub const LOCATION_USAGE_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160317,
    key: "",
    name: "LocationUsageNotAllowed",
    status: Some(400),
    message: "You can only select \"work location\" or \"office location\"",
    rate_limited: false,
    fix: Text { zh: "地点用途只能是「工作地点」或「办公地点」。请改为其中之一。", en: "Only the usages \"work location\" and \"office location\" are allowed. Choose from these." },
    links: &[],
};

/// `1160321` (HTTP 400): the name already exists
///
/// The name is taken. Use another one. / 名称已存在。请改用其他名称。
pub const NAME_ALREADY_EXISTS1160321: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160321,
    key: "",
    name: "NameAlreadyExists1160321",
    status: Some(400),
    message: "the name already exists",
    rate_limited: false,
    fix: Text { zh: "名称已存在。请改用其他名称。", en: "The name is taken. Use another one." },
    links: &[],
};

/// `1160322` (HTTP 400): department still have active subordinates on or after the effective date
///
/// The code is retired and should not be returned. If it is, the department still has active subordinates on or after the effective date: deactivate or move them first.
///
/// 该错误码已停用，一般不会返回。若仍收到，说明该部门在生效日期当天或之后仍有启用中的下级，请先停用或调整下级。
pub const DEPARTMENT_HAS_ACTIVE_SUBORDINATES: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160322,
    key: "",
    name: "DepartmentHasActiveSubordinates",
    status: Some(400),
    message: "department still have active subordinates on or after the effective date",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，一般不会返回。若仍收到，说明该部门在生效日期当天或之后仍有启用中的下级，请先停用或调整下级。", en: "The code is retired and should not be returned. If it is, the department still has active subordinates on or after the effective date: deactivate or move them first." },
    links: &[],
};

/// `1160327` (HTTP 400): the field doesn't exist
///
/// The field does not exist. Correct its API name; the field must belong to the object in question.
///
/// 字段不存在。请确认字段的 API 名称正确，且属于所操作的对象。
pub const FIELD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160327,
    key: "",
    name: "FieldNotFound",
    status: Some(400),
    message: "the field doesn't exist",
    rate_limited: false,
    fix: Text { zh: "字段不存在。请确认字段的 API 名称正确，且属于所操作的对象。", en: "The field does not exist. Correct its API name; the field must belong to the object in question." },
    links: &[],
};

/// `1160328` (HTTP 400): Enter an integer for field
///
/// The value of the field must be an integer. Correct the field that `msg` names.
///
/// 字段的值必须是整数。请将 `msg` 中指出的字段改为整数。
pub const INTEGER_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160328,
    key: "",
    name: "IntegerRequired",
    status: Some(400),
    message: "Enter an integer for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是整数。请将 `msg` 中指出的字段改为整数。", en: "The value of the field must be an integer. Correct the field that `msg` names." },
    links: &[],
};

/// `1160329` (HTTP 400): field exceeds the maximum value
///
/// The number is above the maximum of the field. Use one within the range. / 数值超过字段的最大值。请改用范围内的数值。
pub const NUMBER_ABOVE_MAXIMUM: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160329,
    key: "",
    name: "NumberAboveMaximum",
    status: Some(400),
    message: "field exceeds the maximum value",
    rate_limited: false,
    fix: Text { zh: "数值超过字段的最大值。请改用范围内的数值。", en: "The number is above the maximum of the field. Use one within the range." },
    links: &[],
};

/// `1160330` (HTTP 400): field exceeds the minimum value
///
/// The number is below the minimum of the field. Use one within the range, in a valid number format.
///
/// 数值低于字段的最小值。请改用范围内的数值，并确认数字格式正确。
pub const NUMBER_BELOW_MINIMUM: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160330,
    key: "",
    name: "NumberBelowMinimum",
    status: Some(400),
    message: "field exceeds the minimum value",
    rate_limited: false,
    fix: Text { zh: "数值低于字段的最小值。请改用范围内的数值，并确认数字格式正确。", en: "The number is below the minimum of the field. Use one within the range, in a valid number format." },
    links: &[],
};

/// `1160331` (HTTP 400): Enter an integer or decimal for field
///
/// The value of the field must be an integer or a decimal. Correct the field that `msg` names.
///
/// 字段的值必须是整数或小数。请修正 `msg` 中指出字段的数字格式。
pub const NUMBER_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160331,
    key: "",
    name: "NumberRequired",
    status: Some(400),
    message: "Enter an integer or decimal for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是整数或小数。请修正 `msg` 中指出字段的数字格式。", en: "The value of the field must be an integer or a decimal. Correct the field that `msg` names." },
    links: &[],
};

/// `1160332` (HTTP 400): enter a boolean value for field
///
/// The value of the field must be a boolean. Pass `true` or `false` for the field that `msg` names.
///
/// 字段的值必须是布尔类型。请为 `msg` 中指出的字段传入 `true` 或 `false`。
pub const BOOLEAN_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160332,
    key: "",
    name: "BooleanRequired",
    status: Some(400),
    message: "enter a boolean value for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是布尔类型。请为 `msg` 中指出的字段传入 `true` 或 `false`。", en: "The value of the field must be a boolean. Pass `true` or `false` for the field that `msg` names." },
    links: &[],
};

/// `1160333` (HTTP 400): Enter an i18n object for field
///
/// The value of the field must be an i18n object. Pass it in the structure that the operation documents for i18n fields.
///
/// 字段的值必须是多语言对象。请按该接口多语言字段的结构传入。
pub const I18N_OBJECT_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160333,
    key: "",
    name: "I18nObjectRequired",
    status: Some(400),
    message: "Enter an i18n object for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是多语言对象。请按该接口多语言字段的结构传入。", en: "The value of the field must be an i18n object. Pass it in the structure that the operation documents for i18n fields." },
    links: &[],
};

/// `1160334` (HTTP 400): Enter an enumeration value for field
///
/// The value of the field must be an enum value. Pass an option that the field defines.
///
/// 字段的值必须是枚举值。请传入该字段已定义的选项。
pub const ENUM_VALUE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160334,
    key: "",
    name: "EnumValueRequired",
    status: Some(400),
    message: "Enter an enumeration value for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是枚举值。请传入该字段已定义的选项。", en: "The value of the field must be an enum value. Pass an option that the field defines." },
    links: &[],
};

/// `1160335` (HTTP 400): Enter an array for field
///
/// The value of the field must be an array. Turn the field that `msg` names into an array.
///
/// 字段的值必须是数组。请将 `msg` 中指出的字段改为数组类型。
pub const ARRAY_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160335,
    key: "",
    name: "ArrayRequired",
    status: Some(400),
    message: "Enter an array for field",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是数组。请将 `msg` 中指出的字段改为数组类型。", en: "The value of the field must be an array. Turn the field that `msg` names into an array." },
    links: &[],
};

/// `1160336` (HTTP 400): org doesn't exist
///
/// The organization object (such as a location or department) does not exist. Give the ID of an existing one.
///
/// 组织对象（如地点、部门）不存在。请填写已有对象的 ID。
pub const ORG_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160336,
    key: "",
    name: "OrgNotFound",
    status: Some(400),
    message: "org doesn't exist",
    rate_limited: false,
    fix: Text { zh: "组织对象（如地点、部门）不存在。请填写已有对象的 ID。", en: "The organization object (such as a location or department) does not exist. Give the ID of an existing one." },
    links: &[],
};

/// `1160337` (HTTP 400): effective date is required
///
/// The effective date is missing. Fill it in. / 缺少生效日期。请填写生效日期。
pub const EFFECTIVE_DATE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160337,
    key: "",
    name: "EffectiveDateRequired",
    status: Some(400),
    message: "effective date  is required",
    rate_limited: false,
    fix: Text { zh: "缺少生效日期。请填写生效日期。", en: "The effective date is missing. Fill it in." },
    links: &[],
};

/// `1160338` (HTTP 400): field must be a string
///
/// The value of the field must be a string. Correct the type of the field that `msg` names.
///
/// 字段的值必须是字符串。请修正 `msg` 中指出字段的类型。
pub const STRING_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160338,
    key: "",
    name: "StringRequired",
    status: Some(400),
    message: "field must be a string",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是字符串。请修正 `msg` 中指出字段的类型。", en: "The value of the field must be a string. Correct the type of the field that `msg` names." },
    links: &[],
};

/// `1160339` (HTTP 400): field must be a string
///
/// The value of the field must be a string. Correct the type of the field that `msg` names.
///
/// 字段的值必须是字符串。请修正 `msg` 中指出字段的类型。
pub const STRING_REQUIRED1160339: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160339,
    key: "",
    name: "StringRequired1160339",
    status: Some(400),
    message: "field must be a string",
    rate_limited: false,
    fix: Text { zh: "字段的值必须是字符串。请修正 `msg` 中指出字段的类型。", en: "The value of the field must be a string. Correct the type of the field that `msg` names." },
    links: &[],
};

/// `1160340` (HTTP 400): field must be in the yyyy-MM-dd HH:mm:ss format
///
/// A time field has the wrong format. Write it as `yyyy-MM-dd HH:mm:ss`.
///
/// 时间字段的格式不正确。请使用 `yyyy-MM-dd HH:mm:ss` 格式。
pub const INVALID_DATE_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160340,
    key: "",
    name: "InvalidDateTimeFormat",
    status: Some(400),
    message: "field must be in the yyyy-MM-dd HH:mm:ss format",
    rate_limited: false,
    fix: Text { zh: "时间字段的格式不正确。请使用 `yyyy-MM-dd HH:mm:ss` 格式。", en: "A time field has the wrong format. Write it as `yyyy-MM-dd HH:mm:ss`." },
    links: &[],
};

/// `1160341` (HTTP 400): doesn't exist
///
/// The code is retired and should not be returned. If it is, a record that the request refers to does not exist: correct the IDs in the request.
///
/// 该错误码已停用，一般不会返回。若仍收到，说明所引用的记录不存在，请更正请求中的 ID。
pub const RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160341,
    key: "",
    name: "RecordNotFound",
    status: Some(400),
    message: "doesn't exist",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，一般不会返回。若仍收到，说明所引用的记录不存在，请更正请求中的 ID。", en: "The code is retired and should not be returned. If it is, a record that the request refers to does not exist: correct the IDs in the request." },
    links: &[],
};

/// `1160342` (HTTP 400): reason is required
///
/// The reason is missing. Fill in the reason of the change. / 缺少原因。请填写变更原因。
pub const REASON_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160342,
    key: "",
    name: "ReasonRequired",
    status: Some(400),
    message: "reason is required",
    rate_limited: false,
    fix: Text { zh: "缺少原因。请填写变更原因。", en: "The reason is missing. Fill in the reason of the change." },
    links: &[],
};

/// `1160343` (HTTP 400): Duplicate code
///
/// Another record has the same code. Use a code that is not taken. / 编码与其他记录重复。请改用未被使用的编码。
pub const DUPLICATE_CODE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160343,
    key: "",
    name: "DuplicateCode",
    status: Some(400),
    message: "Duplicate code",
    rate_limited: false,
    fix: Text { zh: "编码与其他记录重复。请改用未被使用的编码。", en: "Another record has the same code. Use a code that is not taken." },
    links: &[],
};

/// `1160344` (HTTP 400): unable to edit org as it was deactivated on date
///
/// The organization is deactivated on that date and cannot be edited. Activate it first, or use a date on which it is active.
///
/// 该组织在所填日期已停用，不能编辑。请先启用，或改用其启用期间的日期。
pub const CANNOT_EDIT_ORG: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160344,
    key: "",
    name: "CannotEditOrg",
    status: Some(400),
    message: "unable to edit org as it was deactivated on date",
    rate_limited: false,
    fix: Text { zh: "该组织在所填日期已停用，不能编辑。请先启用，或改用其启用期间的日期。", en: "The organization is deactivated on that date and cannot be edited. Activate it first, or use a date on which it is active." },
    links: &[],
};

/// `1160347` (HTTP 400): superior department will be deactivated on or after the effective date
///
/// The superior department is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date.
///
/// 上级部门在生效日期当天或之后停用。请改用持续启用的上级部门，或调整其停用日期。
pub const SUPERIOR_DEPARTMENT_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160347,
    key: "",
    name: "SuperiorDepartmentDeactivated",
    status: Some(400),
    message: "superior department will be deactivated on or after the effective date",
    rate_limited: false,
    fix: Text { zh: "上级部门在生效日期当天或之后停用。请改用持续启用的上级部门，或调整其停用日期。", en: "The superior department is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date." },
    links: &[],
};

/// `1160349` (HTTP 400): superior department will be deactivated on or after the effective date
///
/// The superior department is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date.
///
/// 上级部门在生效日期当天或之后停用。请改用持续启用的上级部门，或调整其停用日期。
pub const SUPERIOR_DEPARTMENT_DEACTIVATED1160349: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160349,
    key: "",
    name: "SuperiorDepartmentDeactivated1160349",
    status: Some(400),
    message: "superior department will be deactivated on or after the effective date",
    rate_limited: false,
    fix: Text { zh: "上级部门在生效日期当天或之后停用。请改用持续启用的上级部门，或调整其停用日期。", en: "The superior department is deactivated on or after the effective date. Choose one that stays active, or change its deactivation date." },
    links: &[],
};

/// `1160350` (HTTP 400): Failed to enable. Its parent has been deactivated on
///
/// The parent company is deactivated, so this one cannot be enabled. Enable the parent first.
///
/// 上级公司已停用，无法启用。请先启用上级公司。
pub const PARENT_COMPANY_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160350,
    key: "",
    name: "ParentCompanyDeactivated",
    status: Some(400),
    message: "Failed to enable. Its parent has been deactivated on",
    rate_limited: false,
    fix: Text { zh: "上级公司已停用，无法启用。请先启用上级公司。", en: "The parent company is deactivated, so this one cannot be enabled. Enable the parent first." },
    links: &[],
};

/// `1160351` (HTTP 400): superior department hasn't taken effect on effective date
///
/// The code is retired and should not be returned. If it is, the superior department is not in effect on the effective date: choose one that is, or use a later date.
///
/// 该错误码已停用，一般不会返回。若仍收到，说明上级部门在生效日期当天尚未生效，请改用当天已生效的上级部门，或推迟生效日期。
pub const SUPERIOR_DEPARTMENT_NOT_TAKEN_EFFECT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160351,
    key: "",
    name: "SuperiorDepartmentNotTakenEffect",
    status: Some(400),
    message: "superior department hasn't taken effect on effective date",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，一般不会返回。若仍收到，说明上级部门在生效日期当天尚未生效，请改用当天已生效的上级部门，或推迟生效日期。", en: "The code is retired and should not be returned. If it is, the superior department is not in effect on the effective date: choose one that is, or use a later date." },
    links: &[],
};

/// `1160352` (HTTP 400): the option has been deactivated
///
/// The option of the enum field is deactivated. Use an active option. / 枚举字段的选项已停用。请改用启用中的选项。
pub const OPTION_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160352,
    key: "",
    name: "OptionDeactivated",
    status: Some(400),
    message: "the option has been deactivated",
    rate_limited: false,
    fix: Text { zh: "枚举字段的选项已停用。请改用启用中的选项。", en: "The option of the enum field is deactivated. Use an active option." },
    links: &[],
};

/// `1160353` (HTTP 400): Effective Date cannot earlier than 1900
///
/// The effective date is before 1900. Use 1900-01-01 or later. / 生效日期早于 1900 年。请使用 1900-01-01 或更晚的日期。
pub const EFFECTIVE_DATE_TOO_EARLY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160353,
    key: "",
    name: "EffectiveDateTooEarly",
    status: Some(400),
    message: "Effective Date cannot earlier than 1900",
    rate_limited: false,
    fix: Text { zh: "生效日期早于 1900 年。请使用 1900-01-01 或更晚的日期。", en: "The effective date is before 1900. Use 1900-01-01 or later." },
    links: &[],
};

/// `1160354` (HTTP 400): service rate limiting protection, please try again later
///
/// The service limits the rate of requests. Call less often; try again after a pause.
///
/// 触发了服务的限流保护。请降低调用频率，稍后重试。
pub const SERVICE_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160354,
    key: "",
    name: "ServiceRateLimited",
    status: Some(400),
    message: "service rate limiting protection, please try again later",
    rate_limited: true,
    fix: Text { zh: "触发了服务的限流保护。请降低调用频率，稍后重试。", en: "The service limits the rate of requests. Call less often; try again after a pause." },
    links: &[],
};

/// `1160360` (HTTP 400): unable to remove "work location"
///
/// The usage "work location" cannot be removed. Keep it. / 「工作地点」用途不能移除。请保留该用途。
pub const CANNOT_REMOVE_WORK_LOCATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160360,
    key: "",
    name: "CannotRemoveWorkLocation",
    status: Some(400),
    message: "unable to remove \"work location\"",
    rate_limited: false,
    fix: Text { zh: "「工作地点」用途不能移除。请保留该用途。", en: "The usage \"work location\" cannot be removed. Keep it." },
    links: &[],
};

/// `1160400` (HTTP 400): param is invalid
///
/// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
///
/// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
pub const INVALID_PARAMETER1160400: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160400,
    key: "",
    name: "InvalidParameter1160400",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。", en: "A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation." },
    links: &[],
};

/// `1160401` (HTTP 400): Please check virtual leader
///
/// The dotted reporting line would become a circle. Follow the chain of dotted-line managers and choose one who does not close the circle.
///
/// 虚线汇报线会形成环。请检查虚线上级的汇报链路，改选不会成环的虚线上级。
pub const CIRCULAR_DOTTED_LINE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160401,
    key: "",
    name: "CircularDottedLine",
    status: Some(400),
    message: "Please check virtual leader",
    rate_limited: false,
    fix: Text { zh: "虚线汇报线会形成环。请检查虚线上级的汇报链路，改选不会成环的虚线上级。", en: "The dotted reporting line would become a circle. Follow the chain of dotted-line managers and choose one who does not close the circle." },
    links: &[],
};

/// `1160402` (HTTP 400): Param is invalid
///
/// A parameter has an invalid format. Compare the parameters with those of the operation.
///
/// 请求参数的格式不合法。请对照该接口的字段说明修正参数。
pub const INVALID_PARAMETER1160402: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160402,
    key: "",
    name: "InvalidParameter1160402",
    status: Some(400),
    message: "Param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数的格式不合法。请对照该接口的字段说明修正参数。", en: "A parameter has an invalid format. Compare the parameters with those of the operation." },
    links: &[],
};

/// `1160403` (HTTP 400): Code already exists
///
/// Another cost center has the same code. Use a code that is not taken. / 编码与其他成本中心重复。请改用未被使用的编码。
pub const COST_CENTER_CODE_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160403,
    key: "",
    name: "CostCenterCodeAlreadyExists",
    status: Some(400),
    message: "Code already exists",
    rate_limited: false,
    fix: Text { zh: "编码与其他成本中心重复。请改用未被使用的编码。", en: "Another cost center has the same code. Use a code that is not taken." },
    links: &[],
};

/// `1160404` (HTTP 400): Name already exists
///
/// Another cost center has the same name. Use a name that is not taken. / 名称与其他成本中心重复。请改用未被使用的名称。
pub const COST_CENTER_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160404,
    key: "",
    name: "CostCenterNameAlreadyExists",
    status: Some(400),
    message: "Name already exists",
    rate_limited: false,
    fix: Text { zh: "名称与其他成本中心重复。请改用未被使用的名称。", en: "Another cost center has the same name. Use a name that is not taken." },
    links: &[],
};

/// `1160405` (HTTP 400): Some objects will expire soon
///
/// The superior cost center or a person has the wrong status. The superior must be active at the effective time and for the whole period of this cost center, and the person must be onboarded at the effective time.
///
/// 所填上级成本中心或人员的状态不符合要求。请确保上级成本中心在生效时间已生效、在当前成本中心的整个生效期间保持启用，所填人员在生效时间已入职。
pub const REFERENCED_OBJECT_NOT_ACTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160405,
    key: "",
    name: "ReferencedObjectNotActive",
    status: Some(400),
    message: "Some objects will expire soon",
    rate_limited: false,
    fix: Text { zh: "所填上级成本中心或人员的状态不符合要求。请确保上级成本中心在生效时间已生效、在当前成本中心的整个生效期间保持启用，所填人员在生效时间已入职。", en: "The superior cost center or a person has the wrong status. The superior must be active at the effective time and for the whole period of this cost center, and the person must be onboarded at the effective time." },
    links: &[],
};

/// `1160406` (HTTP 400): Invalid structure
///
/// The hierarchy of cost centers would become a circle. Choose a superior that is not below the present cost center.
///
/// 成本中心的层级会形成环。请改选上级成本中心，使其不是当前成本中心的下级。
pub const CIRCULAR_COST_CENTER_HIERARCHY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160406,
    key: "",
    name: "CircularCostCenterHierarchy",
    status: Some(400),
    message: "Invalid structure",
    rate_limited: false,
    fix: Text { zh: "成本中心的层级会形成环。请改选上级成本中心，使其不是当前成本中心的下级。", en: "The hierarchy of cost centers would become a circle. Choose a superior that is not below the present cost center." },
    links: &[],
};

/// `1160408` (HTTP 400): Unable to delete
///
/// The cost center has been referred to and cannot be deleted. Deactivate it instead.
///
/// 成本中心已被引用过，不能删除。请改为停用该成本中心。
pub const COST_CENTER_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160408,
    key: "",
    name: "CostCenterInUse",
    status: Some(400),
    message: "Unable to delete",
    rate_limited: false,
    fix: Text { zh: "成本中心已被引用过，不能删除。请改为停用该成本中心。", en: "The cost center has been referred to and cannot be deleted. Deactivate it instead." },
    links: &[],
};

/// `1160409` (HTTP 400): Unable to perform this action
///
/// The first version cannot be revoked. Revoke only later versions, or deactivate the record if it is no longer needed.
///
/// 第一个版本不能撤销。请只撤销后续版本；若不再需要，请停用该记录。
pub const CANNOT_REVOKE_FIRST_VERSION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160409,
    key: "",
    name: "CannotRevokeFirstVersion",
    status: Some(400),
    message: "Unable to perform this action",
    rate_limited: false,
    fix: Text { zh: "第一个版本不能撤销。请只撤销后续版本；若不再需要，请停用该记录。", en: "The first version cannot be revoked. Revoke only later versions, or deactivate the record if it is no longer needed." },
    links: &[],
};

/// `1160500` (HTTP 500): 服务端内部错误
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160500,
    key: "",
    name: "ServiceFailed",
    status: Some(500),
    message: "服务端内部错误",
    rate_limited: false,
    fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160501` (HTTP 400): transform effective date early than onboarding
///
/// The job change takes effect before the onboarding date. Set its effective date to the onboarding date or later.
///
/// 异动生效日期早于入职日期。请将异动生效日期改为不早于入职日期的日期。
pub const JOB_CHANGE_BEFORE_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160501,
    key: "",
    name: "JobChangeBeforeOnboarding",
    status: Some(400),
    message: "transform effective date early than onboarding",
    rate_limited: false,
    fix: Text { zh: "异动生效日期早于入职日期。请将异动生效日期改为不早于入职日期的日期。", en: "The job change takes effect before the onboarding date. Set its effective date to the onboarding date or later." },
    links: &[],
};

/// `1160502` (HTTP 400): transform effective date later than offbaording
///
/// The job change takes effect after the offboarding date. Set its effective date to the offboarding date or earlier.
///
/// 异动生效日期晚于离职日期。请将异动生效日期改为不晚于离职日期的日期。
pub const JOB_CHANGE_AFTER_OFFBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160502,
    key: "",
    name: "JobChangeAfterOffboarding",
    status: Some(400),
    message: "transform effective date later than offbaording",
    rate_limited: false,
    fix: Text { zh: "异动生效日期晚于离职日期。请将异动生效日期改为不晚于离职日期的日期。", en: "The job change takes effect after the offboarding date. Set its effective date to the offboarding date or earlier." },
    links: &[],
};

/// `1160503` (HTTP 200): unknown error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNKNOWN_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160503,
    key: "",
    name: "UnknownError",
    status: Some(200),
    message: "unknown error",
    rate_limited: false,
    fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160508` (HTTP 400): Still has an individual to be onboarded after the current deactivation date
///
/// Pre-hires still belong to this organization or position after the deactivation date. Settle them first, then deactivate it.
///
/// 停用日期之后仍有待入职人员关联此组织或岗位。请先处理这些待入职人员，再停用。
pub const DEACTIVATION_BLOCKED_BY_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160508,
    key: "",
    name: "DeactivationBlockedByPreHire",
    status: Some(400),
    message: "Still has an individual to be onboarded after the current deactivation date",
    rate_limited: false,
    fix: Text { zh: "停用日期之后仍有待入职人员关联此组织或岗位。请先处理这些待入职人员，再停用。", en: "Pre-hires still belong to this organization or position after the deactivation date. Settle them first, then deactivate it." },
    links: &[],
};

/// `1160515` (HTTP 400): Effective date must be later than the first effective date
///
/// The effective date must be after that of the first version. Look up the date of the first version and use a later one.
///
/// 生效日期必须晚于第一个版本的生效日期。请查看第一个版本的生效日期，并改用其后的日期。
pub const EFFECTIVE_DATE_NOT_AFTER_FIRST1160515: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160515,
    key: "",
    name: "EffectiveDateNotAfterFirst1160515",
    status: Some(400),
    message: "Effective date must be later than the first effective date",
    rate_limited: false,
    fix: Text { zh: "生效日期必须晚于第一个版本的生效日期。请查看第一个版本的生效日期，并改用其后的日期。", en: "The effective date must be after that of the first version. Look up the date of the first version and use a later one." },
    links: &[],
};

/// `1160517` (HTTP 400): Number out of range
///
/// The number is above the limit of its field. Reduce the value of the field that `msg` names.
///
/// 数值超过数字字段的最大限制。请减小 `msg` 中指出字段的数值。
pub const NUMBER_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160517,
    key: "",
    name: "NumberOutOfRange",
    status: Some(400),
    message: "Number out of range",
    rate_limited: false,
    fix: Text { zh: "数值超过数字字段的最大限制。请减小 `msg` 中指出字段的数值。", en: "The number is above the limit of its field. Reduce the value of the field that `msg` names." },
    links: &[],
};

/// `1160545` (HTTP 400): effective time has been occupied
///
/// A contract already exists for this period. Change the period so that it does not overlap the other contract.
///
/// 该时间段内已有一份合同。请修改合同的生效时间段，避免与已有合同重叠。
pub const EFFECTIVE_TIME_OCCUPIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160545,
    key: "",
    name: "EffectiveTimeOccupied",
    status: Some(400),
    message: "effective time has been occupied",
    rate_limited: false,
    fix: Text { zh: "该时间段内已有一份合同。请修改合同的生效时间段，避免与已有合同重叠。", en: "A contract already exists for this period. Change the period so that it does not overlap the other contract." },
    links: &[],
};

/// `1160546` (HTTP 400): Conflicting contracts existed
///
/// The contract already exists. Do not create it again; to change it, update the existing contract.
///
/// 该合同已存在。请勿重复创建；若要变更内容，请更新已有的合同。
pub const CONFLICTING_CONTRACT_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160546,
    key: "",
    name: "ConflictingContractAlreadyExists",
    status: Some(400),
    message: "Conflicting contracts existed",
    rate_limited: false,
    fix: Text { zh: "该合同已存在。请勿重复创建；若要变更内容，请更新已有的合同。", en: "The contract already exists. Do not create it again; to change it, update the existing contract." },
    links: &[],
};

/// `1160572` (HTTP 400): URL is illegal
///
/// The value of the link field is invalid. Pass a working URL in a valid format.
///
/// 链接字段的值不合法。请传入格式正确且有效的 URL。
pub const INVALID_URL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160572,
    key: "",
    name: "InvalidUrl",
    status: Some(400),
    message: "URL is illegal",
    rate_limited: false,
    fix: Text { zh: "链接字段的值不合法。请传入格式正确且有效的 URL。", en: "The value of the link field is invalid. Pass a working URL in a valid format." },
    links: &[],
};

/// `1160600` (HTTP 400): At least fill in one field in transform information for job status change
///
/// The job change changes nothing. Change at least one of its fields, then submit.
///
/// 异动信息没有任何变更。请至少变更一个异动字段后再发起。
pub const NO_JOB_CHANGE_FIELD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160600,
    key: "",
    name: "NoJobChangeField",
    status: Some(400),
    message: "At least fill in one field in transform information for job status change",
    rate_limited: false,
    fix: Text { zh: "异动信息没有任何变更。请至少变更一个异动字段后再发起。", en: "The job change changes nothing. Change at least one of its fields, then submit." },
    links: &[],
};

/// `1160601` (HTTP 400): offboarding is earlier than onboarding
///
/// The offboarding date is before the onboarding date. Look up the onboarding date of the employee, correct the offboarding date and submit again.
///
/// 离职日期早于入职日期。请确认员工的入职日期，修正离职日期后重新提交。
pub const OFFBOARDING_EARLIER_THAN_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160601,
    key: "",
    name: "OffboardingEarlierThanOnboarding",
    status: Some(400),
    message: "offboarding is earlier than onboarding",
    rate_limited: false,
    fix: Text { zh: "离职日期早于入职日期。请确认员工的入职日期，修正离职日期后重新提交。", en: "The offboarding date is before the onboarding date. Look up the onboarding date of the employee, correct the offboarding date and submit again." },
    links: &[],
};

/// `1160602` (HTTP 500): offboarding is earlier than probation
///
/// The probation ends after the offboarding date. Choose another offboarding date or revoke the probation confirmation first.
///
/// 员工的转正记录晚于离职日期。请更换离职日期，或先撤销试用期转正申请。
pub const OFFBOARDING_EARLIER_THAN_PROBATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160602,
    key: "",
    name: "OffboardingEarlierThanProbation",
    status: Some(500),
    message: "offboarding is earlier than probation",
    rate_limited: false,
    fix: Text { zh: "员工的转正记录晚于离职日期。请更换离职日期，或先撤销试用期转正申请。", en: "The probation ends after the offboarding date. Choose another offboarding date or revoke the probation confirmation first." },
    links: &[],
};

/// `1160603` (HTTP 500): offboarding is earlier than transform
///
/// A job change takes effect after the offboarding date. Look up the effective date of the last job change, then choose another offboarding date or revoke the change.
///
/// 存在晚于离职日期的异动记录。请核对员工最后一次异动的生效日期，改选离职日期或先撤销该异动。
pub const OFFBOARDING_EARLIER_THAN_JOB_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160603,
    key: "",
    name: "OffboardingEarlierThanJobChange",
    status: Some(500),
    message: "offboarding is earlier than transform",
    rate_limited: false,
    fix: Text { zh: "存在晚于离职日期的异动记录。请核对员工最后一次异动的生效日期，改选离职日期或先撤销该异动。", en: "A job change takes effect after the offboarding date. Look up the effective date of the last job change, then choose another offboarding date or revoke the change." },
    links: &[],
};

/// `1160604` (HTTP 400): reason explanation length exceed maximum
///
/// The explanation of the offboarding reason has more than 6000 characters. Shorten the explanation (of the company or of the employee) and submit again.
///
/// 离职原因说明超过 6000 个字符。请缩短离职原因说明或离职原因说明（员工）后重新提交。
pub const REASON_EXPLANATION_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160604,
    key: "",
    name: "ReasonExplanationLimitExceeded",
    status: Some(400),
    message: "reason explanation length exceed maximum",
    rate_limited: false,
    fix: Text { zh: "离职原因说明超过 6000 个字符。请缩短离职原因说明或离职原因说明（员工）后重新提交。", en: "The explanation of the offboarding reason has more than 6000 characters. Shorten the explanation (of the company or of the employee) and submit again." },
    links: &[],
};

/// `1160607` (HTTP 400): offboarding is earlier than contract start date
///
/// The offboarding date is before the start of the contract. Correct the contract or the offboarding date and submit again.
///
/// 离职日期早于合同开始日期。请核对员工的合同信息和离职日期，修正后重新提交。
pub const OFFBOARDING_EARLIER_THAN_CONTRACT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160607,
    key: "",
    name: "OffboardingEarlierThanContract",
    status: Some(400),
    message: "offboarding is earlier than contract start date",
    rate_limited: false,
    fix: Text { zh: "离职日期早于合同开始日期。请核对员工的合同信息和离职日期，修正后重新提交。", en: "The offboarding date is before the start of the contract. Correct the contract or the offboarding date and submit again." },
    links: &[],
};

/// `1160608` (HTTP 400): offboarding is later than contract end date
///
/// The offboarding date is after the end of the contract. Correct the contract or the offboarding date and submit again.
///
/// 离职日期晚于合同结束日期。请核对员工的合同信息和离职日期，修正后重新提交。
pub const OFFBOARDING_LATER_THAN_CONTRACT_END: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160608,
    key: "",
    name: "OffboardingLaterThanContractEnd",
    status: Some(400),
    message: "offboarding is later than contract end date",
    rate_limited: false,
    fix: Text { zh: "离职日期晚于合同结束日期。请核对员工的合同信息和离职日期，修正后重新提交。", en: "The offboarding date is after the end of the contract. Correct the contract or the offboarding date and submit again." },
    links: &[],
};

/// `1160610` (HTTP 400): has no permission to edit this offboarding
///
/// The app may not edit this offboarding. Add the employee to the data range of the app in Feishu People (enterprise edition) and submit again.
///
/// 应用无权编辑该离职记录。请在应用的飞书人事（企业版）数据权限范围中加入该员工后重新提交。
pub const EDIT_OFFBOARDING_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160610,
    key: "",
    name: "EditOffboardingDenied",
    status: Some(400),
    message: "has no permission to edit this offboarding",
    rate_limited: false,
    fix: Text { zh: "应用无权编辑该离职记录。请在应用的飞书人事（企业版）数据权限范围中加入该员工后重新提交。", en: "The app may not edit this offboarding. Add the employee to the data range of the app in Feishu People (enterprise edition) and submit again." },
    links: &[],
};

/// `1160616` (HTTP 500): no valid job data
///
/// The employee has no valid job data. Add or correct the job data and submit again.
///
/// 该员工没有有效的任职记录。请补充或修正任职记录后重新提交。
pub const NO_VALID_JOB_DATA: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160616,
    key: "",
    name: "NoValidJobData",
    status: Some(500),
    message: "no valid job data",
    rate_limited: false,
    fix: Text { zh: "该员工没有有效的任职记录。请补充或修正任职记录后重新提交。", en: "The employee has no valid job data. Add or correct the job data and submit again." },
    links: &[],
};

/// `1160617` (HTTP 400): hyperlink field format is illegal
///
/// The hyperlink field has an invalid format. Correct the link and submit again.
///
/// 超链接字段的格式不合法。请修正该字段的链接后重新提交。
pub const INVALID_HYPERLINK_FIELD_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160617,
    key: "",
    name: "InvalidHyperlinkFieldFormat",
    status: Some(400),
    message: "hyperlink field format is illegal",
    rate_limited: false,
    fix: Text { zh: "超链接字段的格式不合法。请修正该字段的链接后重新提交。", en: "The hyperlink field has an invalid format. Correct the link and submit again." },
    links: &[],
};

/// `1160618` (HTTP 400): text field exceeds maximum limit
///
/// A text field is too long. Single-line text takes at most 255 characters, multi-line text at most 6000; shorten it and submit again.
///
/// 文本字段过长。单行文本至多 255 个字符，多行文本至多 6000 个字符，请缩短后重新提交。
pub const TEXT_FIELD_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160618,
    key: "",
    name: "TextFieldLimitExceeded",
    status: Some(400),
    message: "text field exceeds maximum limit",
    rate_limited: false,
    fix: Text { zh: "文本字段过长。单行文本至多 255 个字符，多行文本至多 6000 个字符，请缩短后重新提交。", en: "A text field is too long. Single-line text takes at most 255 characters, multi-line text at most 6000; shorten it and submit again." },
    links: &[],
};

/// `1160619` (HTTP 400): enum value of the enum field is invalid
///
/// The enum field has no such option. Pass the code of an option that the field defines.
///
/// 枚举字段的选项不存在。请传入该字段已定义的选项编码。
pub const INVALID_ENUM_FIELD_ENUM_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160619,
    key: "",
    name: "InvalidEnumFieldEnumValue",
    status: Some(400),
    message: "enum value of the enum field is invalid",
    rate_limited: false,
    fix: Text { zh: "枚举字段的选项不存在。请传入该字段已定义的选项编码。", en: "The enum field has no such option. Pass the code of an option that the field defines." },
    links: &[],
};

/// `1160621` (HTTP 400): offboarding reason is required
///
/// The offboarding reason is missing. Fill it in and submit again. / 缺少离职原因。请填写离职原因后重新提交。
pub const OFFBOARDING_REASON_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160621,
    key: "",
    name: "OffboardingReasonRequired",
    status: Some(400),
    message: "offboarding reason is required",
    rate_limited: false,
    fix: Text { zh: "缺少离职原因。请填写离职原因后重新提交。", en: "The offboarding reason is missing. Fill it in and submit again." },
    links: &[],
};

/// `1160622` (HTTP 400): offboarding date is required
///
/// The offboarding date is missing. Fill it in and submit again. / 缺少离职日期。请填写离职日期后重新提交。
pub const OFFBOARDING_DATE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160622,
    key: "",
    name: "OffboardingDateRequired",
    status: Some(400),
    message: "offboarding date is required",
    rate_limited: false,
    fix: Text { zh: "缺少离职日期。请填写离职日期后重新提交。", en: "The offboarding date is missing. Fill it in and submit again." },
    links: &[],
};

/// `1160623` (HTTP 400): not allowed to edit this offboarding
///
/// This offboarding must not be edited. Edit only after its approval passed, and only fields that may be changed.
///
/// 不允许编辑该离职记录。请确认离职流程已审批通过，且只编辑允许修改的字段。
pub const EDIT_OFFBOARDING_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160623,
    key: "",
    name: "EditOffboardingNotAllowed",
    status: Some(400),
    message: "not allowed to edit this offboarding",
    rate_limited: false,
    fix: Text { zh: "不允许编辑该离职记录。请确认离职流程已审批通过，且只编辑允许修改的字段。", en: "This offboarding must not be edited. Edit only after its approval passed, and only fields that may be changed." },
    links: &[],
};

/// `1160624` (HTTP 400): operator does not exist
///
/// The operator does not exist. Correct the ID of the operator and make sure that it has the type that `user_id_type` names.
///
/// 操作人不存在。请填写正确的操作人 ID，并使其与 `user_id_type` 的类型一致。
pub const OPERATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160624,
    key: "",
    name: "OperatorNotFound",
    status: Some(400),
    message: "operator does not exist",
    rate_limited: false,
    fix: Text { zh: "操作人不存在。请填写正确的操作人 ID，并使其与 `user_id_type` 的类型一致。", en: "The operator does not exist. Correct the ID of the operator and make sure that it has the type that `user_id_type` names." },
    links: &[],
};

/// `1160625` (HTTP 400): offboarding does not exist
///
/// The offboarding does not exist. Give the `offboarding_id` of an existing offboarding.
///
/// 离职记录不存在。请填写真实存在的离职 ID（`offboarding_id`）。
pub const OFFBOARDING_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160625,
    key: "",
    name: "OffboardingNotFound",
    status: Some(400),
    message: "offboarding does not exist",
    rate_limited: false,
    fix: Text { zh: "离职记录不存在。请填写真实存在的离职 ID（`offboarding_id`）。", en: "The offboarding does not exist. Give the `offboarding_id` of an existing offboarding." },
    links: &[],
};

/// `1160630` (HTTP 400): invalid number value
///
/// The value of a number field is invalid or has more decimal places than the field allows. Correct it and submit again.
///
/// 数字字段的值不合法，或小数位数超过字段定义。请修正后重新提交。
pub const INVALID_NUMBER_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160630,
    key: "",
    name: "InvalidNumberValue",
    status: Some(400),
    message: "invalid number value",
    rate_limited: false,
    fix: Text { zh: "数字字段的值不合法，或小数位数超过字段定义。请修正后重新提交。", en: "The value of a number field is invalid or has more decimal places than the field allows. Correct it and submit again." },
    links: &[],
};

/// `1160631` (HTTP 400): employee is not exist or has offboarded
///
/// The employee does not exist or is offboarded. Use an ID that belongs to an employee in Feishu People who is still employed.
///
/// 员工不存在或已离职。请确认员工 ID 在飞书人事中有对应的员工，且该雇员在职。
pub const EMPLOYEE_NOT_FOUND_OR_OFFBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160631,
    key: "",
    name: "EmployeeNotFoundOrOffboarded",
    status: Some(400),
    message: "employee is not exist or has offboarded",
    rate_limited: false,
    fix: Text { zh: "员工不存在或已离职。请确认员工 ID 在飞书人事中有对应的员工，且该雇员在职。", en: "The employee does not exist or is offboarded. Use an ID that belongs to an employee in Feishu People who is still employed." },
    links: &[],
};

/// `1160636` (HTTP 400): custom employment does not exist
///
/// The person in a custom person field does not exist. Give the ID of an existing employee and submit again.
///
/// 自定义人员字段中的人员不存在。请填写已有员工的 ID 后重新提交。
pub const CUSTOM_EMPLOYMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160636,
    key: "",
    name: "CustomEmploymentNotFound",
    status: Some(400),
    message: "custom employment does not exist",
    rate_limited: false,
    fix: Text { zh: "自定义人员字段中的人员不存在。请填写已有员工的 ID 后重新提交。", en: "The person in a custom person field does not exist. Give the ID of an existing employee and submit again." },
    links: &[],
};

/// `1160637` (HTTP 400): not support edit attachment
///
/// Attachment fields are not supported. Remove them from the request and submit again.
///
/// 不支持附件类型的字段。请从请求中移除附件字段后重新提交。
pub const EDIT_ATTACHMENT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160637,
    key: "",
    name: "EditAttachmentUnsupported",
    status: Some(400),
    message: "not support edit attachment",
    rate_limited: false,
    fix: Text { zh: "不支持附件类型的字段。请从请求中移除附件字段后重新提交。", en: "Attachment fields are not supported. Remove them from the request and submit again." },
    links: &[],
};

/// `1160638` (HTTP 400): invalid date time value
///
/// The value of a date field is invalid. Give a valid date as `YYYY-MM-DD` and submit again.
///
/// 日期字段的值不合法。请使用 `YYYY-MM-DD` 格式的有效日期后重新提交。
pub const INVALID_DATE_TIME_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160638,
    key: "",
    name: "InvalidDateTimeValue",
    status: Some(400),
    message: "invalid date time value",
    rate_limited: false,
    fix: Text { zh: "日期字段的值不合法。请使用 `YYYY-MM-DD` 格式的有效日期后重新提交。", en: "The value of a date field is invalid. Give a valid date as `YYYY-MM-DD` and submit again." },
    links: &[],
};

/// `1160639` (HTTP 400): invalid bool value
///
/// The value of a boolean field is invalid. Pass a boolean and submit again. / 布尔字段的值不合法。请传入布尔值后重新提交。
pub const INVALID_BOOL_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160639,
    key: "",
    name: "InvalidBoolValue",
    status: Some(400),
    message: "invalid bool value",
    rate_limited: false,
    fix: Text { zh: "布尔字段的值不合法。请传入布尔值后重新提交。", en: "The value of a boolean field is invalid. Pass a boolean and submit again." },
    links: &[],
};

/// `1160700` (HTTP 400): check whether the selected members or job status change information are correct
///
/// The original values in the job change differ from the present data of the employee. Query the job data, update the request and submit again.
///
/// 所填的原异动信息与员工当前信息不一致。请查询员工的最新任职信息，更新后再发起异动。
pub const JOB_CHANGE_DATA_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160700,
    key: "",
    name: "JobChangeDataMismatch",
    status: Some(400),
    message: "check whether the selected members or job status change information are correct",
    rate_limited: false,
    fix: Text { zh: "所填的原异动信息与员工当前信息不一致。请查询员工的最新任职信息，更新后再发起异动。", en: "The original values in the job change differ from the present data of the employee. Query the job data, update the request and submit again." },
    links: &[],
};

/// `1160701` (HTTP 400): The job doesn't exist on the effective date.
///
/// The job does not exist on the effective date. Use one that does, or change the date.
///
/// 所填职务在生效日期当天不存在。请改用当天已存在的职务，或调整生效日期。
pub const JOB_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160701,
    key: "",
    name: "JobNotFound",
    status: Some(400),
    message: "The job doesn't exist on the effective date.",
    rate_limited: false,
    fix: Text { zh: "所填职务在生效日期当天不存在。请改用当天已存在的职务，或调整生效日期。", en: "The job does not exist on the effective date. Use one that does, or change the date." },
    links: &[],
};

/// `1160702` (HTTP 400): The job will be deactivated on or after the effective date.
///
/// The job is deactivated on or after the effective date. Use one that stays active, or change the date.
///
/// 所填职务在生效日期当天或之后停用。请改用持续启用的职务，或调整生效日期。
pub const JOB_DEACTIVATED_ON_EFFECTIVE_DATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160702,
    key: "",
    name: "JobDeactivatedOnEffectiveDate",
    status: Some(400),
    message: "The job will be deactivated on or after the effective date.",
    rate_limited: false,
    fix: Text { zh: "所填职务在生效日期当天或之后停用。请改用持续启用的职务，或调整生效日期。", en: "The job is deactivated on or after the effective date. Use one that stays active, or change the date." },
    links: &[],
};

/// `1160703` (HTTP 400): The job family doesn't exist on the effective date.
///
/// The job family does not exist on the effective date. Use one that does, or change the date.
///
/// 所填序列在生效日期当天不存在。请改用当天已存在的序列，或调整生效日期。
pub const JOB_FAMILY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160703,
    key: "",
    name: "JobFamilyNotFound",
    status: Some(400),
    message: "The job family doesn't exist on the effective date.",
    rate_limited: false,
    fix: Text { zh: "所填序列在生效日期当天不存在。请改用当天已存在的序列，或调整生效日期。", en: "The job family does not exist on the effective date. Use one that does, or change the date." },
    links: &[],
};

/// `1160704` (HTTP 400): The job family will be deactivated on or after the effective date
///
/// The job family is deactivated on or after the effective date. Use one that stays active, or change the date.
///
/// 所填序列在生效日期当天或之后停用。请改用持续启用的序列，或调整生效日期。
pub const JOB_FAMILY_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160704,
    key: "",
    name: "JobFamilyDeactivated",
    status: Some(400),
    message: "The job family will be deactivated on or after the effective date",
    rate_limited: false,
    fix: Text { zh: "所填序列在生效日期当天或之后停用。请改用持续启用的序列，或调整生效日期。", en: "The job family is deactivated on or after the effective date. Use one that stays active, or change the date." },
    links: &[],
};

/// `1160705` (HTTP 400): The job level doesn't exist
///
/// The job level does not exist. Give the ID of an existing one and try again. / 所填职级不存在。请填写已有职级的 ID 后重试。
pub const JOB_LEVEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160705,
    key: "",
    name: "JobLevelNotFound",
    status: Some(400),
    message: "The job level doesn't exist",
    rate_limited: false,
    fix: Text { zh: "所填职级不存在。请填写已有职级的 ID 后重试。", en: "The job level does not exist. Give the ID of an existing one and try again." },
    links: &[],
};

/// `1160707` (HTTP 400): The job grade doesn't exist
///
/// The job grade does not exist. Give the ID of an existing one and try again. / 所填职等不存在。请填写已有职等的 ID 后重试。
pub const JOB_GRADE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160707,
    key: "",
    name: "JobGradeNotFound",
    status: Some(400),
    message: "The job grade doesn't exist",
    rate_limited: false,
    fix: Text { zh: "所填职等不存在。请填写已有职等的 ID 后重试。", en: "The job grade does not exist. Give the ID of an existing one and try again." },
    links: &[],
};

/// `1160709` (HTTP 400): The job and job family doesn't match
///
/// The job and the job family do not match. Use a job family that the job belongs to.
///
/// 职务与序列不匹配。请改用与该职务关联的序列。
pub const JOB_NOT_MATCH_JOB_FAMILY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160709,
    key: "",
    name: "JobNotMatchJobFamily",
    status: Some(400),
    message: "The job and job family doesn't match",
    rate_limited: false,
    fix: Text { zh: "职务与序列不匹配。请改用与该职务关联的序列。", en: "The job and the job family do not match. Use a job family that the job belongs to." },
    links: &[],
};

/// `1160710` (HTTP 400): invalid block list
///
/// The block list fields are invalid. With `add_block_list` `true` a block reason is required; with `false` leave out the block reason and its explanation. Correct them and submit again.
///
/// 屏蔽名单字段不合法。`add_block_list` 为 `true` 时必须填写屏蔽原因；为 `false` 时不能填写屏蔽原因和说明。请修正后重新提交。
pub const INVALID_BLOCK_LIST: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160710,
    key: "",
    name: "InvalidBlockList",
    status: Some(400),
    message: "invalid block list",
    rate_limited: false,
    fix: Text { zh: "屏蔽名单字段不合法。`add_block_list` 为 `true` 时必须填写屏蔽原因；为 `false` 时不能填写屏蔽原因和说明。请修正后重新提交。", en: "The block list fields are invalid. With `add_block_list` `true` a block reason is required; with `false` leave out the block reason and its explanation. Correct them and submit again." },
    links: &[],
};

/// `1160711` (HTTP 400): The job level and job family doesn't match
///
/// The job level and the job family do not match. Use a job level that belongs to the job family.
///
/// 职级与序列不匹配。请改用与该序列关联的职级。
pub const JOB_LEVEL_JOB_FAMILY_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160711,
    key: "",
    name: "JobLevelJobFamilyNotMatch",
    status: Some(400),
    message: "The job level and job family doesn't match",
    rate_limited: false,
    fix: Text { zh: "职级与序列不匹配。请改用与该序列关联的职级。", en: "The job level and the job family do not match. Use a job level that belongs to the job family." },
    links: &[],
};

/// `1160712` (HTTP 400): The job level and job grade doesn't match
///
/// The job level and the job grade do not match. Use a job grade that belongs to the job level.
///
/// 职级与职等不匹配。请改用与该职级关联的职等。
pub const JOB_LEVEL_JOB_GRADE_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160712,
    key: "",
    name: "JobLevelJobGradeNotMatch",
    status: Some(400),
    message: "The job level and job grade doesn't match",
    rate_limited: false,
    fix: Text { zh: "职级与职等不匹配。请改用与该职级关联的职等。", en: "The job level and the job grade do not match. Use a job grade that belongs to the job level." },
    links: &[],
};

/// `1160714` (HTTP 400): The position doesn't exist on the effective date.
///
/// The position does not exist or is not in effect on the effective date. Use one that is, or change the date.
///
/// 岗位在生效日期当天不存在或尚未生效。请改用当天已生效的岗位，或调整生效日期。
pub const POSITION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160714,
    key: "",
    name: "PositionNotFound",
    status: Some(400),
    message: "The position doesn't exist on the effective date.",
    rate_limited: false,
    fix: Text { zh: "岗位在生效日期当天不存在或尚未生效。请改用当天已生效的岗位，或调整生效日期。", en: "The position does not exist or is not in effect on the effective date. Use one that is, or change the date." },
    links: &[],
};

/// `1160715` (HTTP 400): The position will be deactivated on or after the effective date
///
/// The position is deactivated on or after the effective date. Use one that stays active, or change the date.
///
/// 岗位在生效日期当天或之后停用。请改用持续启用的岗位，或调整生效日期。
pub const POSITION_DEACTIVATED_ON_EFFECTIVE_DATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160715,
    key: "",
    name: "PositionDeactivatedOnEffectiveDate",
    status: Some(400),
    message: "The position will be deactivated on or after the effective date",
    rate_limited: false,
    fix: Text { zh: "岗位在生效日期当天或之后停用。请改用持续启用的岗位，或调整生效日期。", en: "The position is deactivated on or after the effective date. Use one that stays active, or change the date." },
    links: &[],
};

/// `1160813` (HTTP 500): duplicate entry record
///
/// The record was entered before. Use the existing record, or enter new data under another unique ID.
///
/// 该记录已录入，不能重复录入。请使用已有记录，或更换唯一 ID 后再录入新的数据。
pub const DUPLICATE_ENTRY_RECORD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160813,
    key: "",
    name: "DuplicateEntryRecord",
    status: Some(500),
    message: "duplicate entry record",
    rate_limited: false,
    fix: Text { zh: "该记录已录入，不能重复录入。请使用已有记录，或更换唯一 ID 后再录入新的数据。", en: "The record was entered before. Use the existing record, or enter new data under another unique ID." },
    links: &[],
};

/// `1160903` (HTTP 400): Name already exists
///
/// A position with this name exists. Use another name. / 名称与现有岗位重复。请改用其他名称。
pub const POSITION_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160903,
    key: "",
    name: "PositionNameAlreadyExists",
    status: Some(400),
    message: "Name already exists",
    rate_limited: false,
    fix: Text { zh: "名称与现有岗位重复。请改用其他名称。", en: "A position with this name exists. Use another name." },
    links: &[],
};

/// `1160997` (HTTP 500): unknown meta rpc error
///
/// The service failed internally (in its metadata). Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误（元数据服务异常）。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNKNOWN_META_RPC_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160997,
    key: "",
    name: "UnknownMetaRpcError",
    status: Some(500),
    message: "unknown meta rpc error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误（元数据服务异常）。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally (in its metadata). Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160998` (HTTP 500): Internal Server Error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVER_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160998,
    key: "",
    name: "ServerError",
    status: Some(500),
    message: "Internal Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1160999` (HTTP 500): unknown error
///
/// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNKNOWN_ERROR1160999: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1160999,
    key: "",
    name: "UnknownError1160999",
    status: Some(500),
    message: "unknown error",
    rate_limited: false,
    fix: Text { zh: "服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1161000` (HTTP 500): unknown error
///
/// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UPSTREAM_SYSTEM_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161000,
    key: "",
    name: "UpstreamSystemError",
    status: Some(500),
    message: "unknown error",
    rate_limited: false,
    fix: Text { zh: "系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1161001` (HTTP 400): param is invalid
///
/// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
///
/// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
pub const INVALID_PARAMETER1161001: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161001,
    key: "",
    name: "InvalidParameter1161001",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。", en: "A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation." },
    links: &[],
};

/// `1161002` (HTTP 400): 序列无效
///
/// The job family is invalid. Set `job_family_id` of the pre-hire to the ID of a valid job family.
///
/// 序列无效。请将待入职信息中的 `job_family_id` 改为有效的序列 ID。
pub const INVALID_JOB_FAMILY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161002,
    key: "",
    name: "InvalidJobFamily",
    status: Some(400),
    message: "序列无效",
    rate_limited: false,
    fix: Text { zh: "序列无效。请将待入职信息中的 `job_family_id` 改为有效的序列 ID。", en: "The job family is invalid. Set `job_family_id` of the pre-hire to the ID of a valid job family." },
    links: &[],
};

/// `1161003` (HTTP 403): 无权限
///
/// The app may not do this. Apply for the scope of the operation in the developer console.
///
/// 没有执行该操作的权限。请在开发者后台为应用申请该接口所需的权限。
pub const SCOPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161003,
    key: "",
    name: "ScopeMissing",
    status: Some(403),
    message: "无权限",
    rate_limited: false,
    fix: Text { zh: "没有执行该操作的权限。请在开发者后台为应用申请该接口所需的权限。", en: "The app may not do this. Apply for the scope of the operation in the developer console." },
    links: &[],
};

/// `1161004` (HTTP 400): Offer HR 无效
///
/// The offer HR is invalid. Set `offer_hr_id` of the pre-hire to the ID of a valid employee.
///
/// Offer HR 无效。请将待入职信息中的 `offer_hr_id` 改为有效的员工 ID。
pub const INVALID_OFFER_HR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161004,
    key: "",
    name: "InvalidOfferHr",
    status: Some(400),
    message: "Offer HR 无效",
    rate_limited: false,
    fix: Text { zh: "Offer HR 无效。请将待入职信息中的 `offer_hr_id` 改为有效的员工 ID。", en: "The offer HR is invalid. Set `offer_hr_id` of the pre-hire to the ID of a valid employee." },
    links: &[],
};

/// `1161005` (HTTP 400): 直属上级无效
///
/// The direct manager is invalid. Set `direct_leader_id` of the pre-hire to the ID of a valid employee.
///
/// 直属上级无效。请将待入职信息中的 `direct_leader_id` 改为有效的员工 ID。
pub const INVALID_DIRECT_MANAGER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161005,
    key: "",
    name: "InvalidDirectManager",
    status: Some(400),
    message: "直属上级无效",
    rate_limited: false,
    fix: Text { zh: "直属上级无效。请将待入职信息中的 `direct_leader_id` 改为有效的员工 ID。", en: "The direct manager is invalid. Set `direct_leader_id` of the pre-hire to the ID of a valid employee." },
    links: &[],
};

/// `1161006` (HTTP 400): 入职地点无效
///
/// The onboarding location is invalid. Set `onboarding_location_id` of the pre-hire to the ID of a valid location.
///
/// 入职地点无效。请将待入职信息中的 `onboarding_location_id` 改为有效的地点 ID。
pub const INVALID_ONBOARDING_LOCATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161006,
    key: "",
    name: "InvalidOnboardingLocation",
    status: Some(400),
    message: "入职地点无效",
    rate_limited: false,
    fix: Text { zh: "入职地点无效。请将待入职信息中的 `onboarding_location_id` 改为有效的地点 ID。", en: "The onboarding location is invalid. Set `onboarding_location_id` of the pre-hire to the ID of a valid location." },
    links: &[],
};

/// `1161007` (HTTP 400): 办公地点无效
///
/// The office location is invalid. Set `office_location_id` of the pre-hire to the ID of a valid location.
///
/// 办公地点无效。请将待入职信息中的 `office_location_id` 改为有效的地点 ID。
pub const INVALID_OFFICE_LOCATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161007,
    key: "",
    name: "InvalidOfficeLocation",
    status: Some(400),
    message: "办公地点无效",
    rate_limited: false,
    fix: Text { zh: "办公地点无效。请将待入职信息中的 `office_location_id` 改为有效的地点 ID。", en: "The office location is invalid. Set `office_location_id` of the pre-hire to the ID of a valid location." },
    links: &[],
};

/// `1161008` (HTTP 400): 招聘类型无效
///
/// The recruitment type is invalid. Set `recruitment_type_id` of the pre-hire to a valid recruitment type.
///
/// 招聘类型无效。请将待入职信息中的 `recruitment_type_id` 改为有效的招聘类型。
pub const INVALID_RECRUITMENT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161008,
    key: "",
    name: "InvalidRecruitmentType",
    status: Some(400),
    message: "招聘类型无效",
    rate_limited: false,
    fix: Text { zh: "招聘类型无效。请将待入职信息中的 `recruitment_type_id` 改为有效的招聘类型。", en: "The recruitment type is invalid. Set `recruitment_type_id` of the pre-hire to a valid recruitment type." },
    links: &[],
};

/// `1161009` (HTTP 400): 人员类型无效
///
/// The employee type is invalid. Set `employee_type_id` of the pre-hire to the ID of a valid employee type.
///
/// 人员类型无效。请将待入职信息中的 `employee_type_id` 改为有效的人员类型 ID。
pub const INVALID_EMPLOYEE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161009,
    key: "",
    name: "InvalidEmployeeType",
    status: Some(400),
    message: "人员类型无效",
    rate_limited: false,
    fix: Text { zh: "人员类型无效。请将待入职信息中的 `employee_type_id` 改为有效的人员类型 ID。", en: "The employee type is invalid. Set `employee_type_id` of the pre-hire to the ID of a valid employee type." },
    links: &[],
};

/// `1161010` (HTTP 400): 雇佣类型无效
///
/// The employment type is invalid. Set the employment type of the pre-hire to a valid enum value.
///
/// 雇佣类型无效。请将待入职信息中的雇佣类型改为有效的枚举值。
pub const INVALID_EMPLOYMENT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161010,
    key: "",
    name: "InvalidEmploymentType",
    status: Some(400),
    message: "雇佣类型无效",
    rate_limited: false,
    fix: Text { zh: "雇佣类型无效。请将待入职信息中的雇佣类型改为有效的枚举值。", en: "The employment type is invalid. Set the employment type of the pre-hire to a valid enum value." },
    links: &[],
};

/// `1161011` (HTTP 400): 期限类型无效
///
/// The duration type is invalid. Set `duration_type_id` of the pre-hire to a valid type of contract duration.
///
/// 期限类型无效。请将待入职信息中的 `duration_type_id` 改为有效的合同期限类型。
pub const INVALID_DURATION_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161011,
    key: "",
    name: "InvalidDurationType",
    status: Some(400),
    message: "期限类型无效",
    rate_limited: false,
    fix: Text { zh: "期限类型无效。请将待入职信息中的 `duration_type_id` 改为有效的合同期限类型。", en: "The duration type is invalid. Set `duration_type_id` of the pre-hire to a valid type of contract duration." },
    links: &[],
};

/// `1161012` (HTTP 400): 签订类型无效
///
/// The signing type is invalid. Set `signing_type_id` of the pre-hire to a valid signing type.
///
/// 签订类型无效。请将待入职信息中的 `signing_type_id` 改为有效的签订类型。
pub const INVALID_SIGNING_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161012,
    key: "",
    name: "InvalidSigningType",
    status: Some(400),
    message: "签订类型无效",
    rate_limited: false,
    fix: Text { zh: "签订类型无效。请将待入职信息中的 `signing_type_id` 改为有效的签订类型。", en: "The signing type is invalid. Set `signing_type_id` of the pre-hire to a valid signing type." },
    links: &[],
};

/// `1161013` (HTTP 400): 社保城市无效
///
/// The social security city is invalid. Set the social security city of the pre-hire to a valid location.
///
/// 社保城市无效。请将待入职信息中的社保城市改为有效的地点。
pub const INVALID_SOCIAL_SECURITY_CITY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161013,
    key: "",
    name: "InvalidSocialSecurityCity",
    status: Some(400),
    message: "社保城市无效",
    rate_limited: false,
    fix: Text { zh: "社保城市无效。请将待入职信息中的社保城市改为有效的地点。", en: "The social security city is invalid. Set the social security city of the pre-hire to a valid location." },
    links: &[],
};

/// `1161014` (HTTP 400): 公司主体无效
///
/// The company is invalid. Set `company` of the pre-hire to the ID of a valid company.
///
/// 公司主体无效。请将待入职信息中的 `company` 改为有效的公司 ID。
pub const INVALID_COMPANY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161014,
    key: "",
    name: "InvalidCompany",
    status: Some(400),
    message: "公司主体无效",
    rate_limited: false,
    fix: Text { zh: "公司主体无效。请将待入职信息中的 `company` 改为有效的公司 ID。", en: "The company is invalid. Set `company` of the pre-hire to the ID of a valid company." },
    links: &[],
};

/// `1161015` (HTTP 400): 部门无效
///
/// The department is invalid. Set `department_id` of the pre-hire to the ID of a valid department.
///
/// 部门无效。请将待入职信息中的 `department_id` 改为有效的部门 ID。
pub const INVALID_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161015,
    key: "",
    name: "InvalidDepartment",
    status: Some(400),
    message: "部门无效",
    rate_limited: false,
    fix: Text { zh: "部门无效。请将待入职信息中的 `department_id` 改为有效的部门 ID。", en: "The department is invalid. Set `department_id` of the pre-hire to the ID of a valid department." },
    links: &[],
};

/// `1161016` (HTTP 400): 证件号码和在职人员重复
///
/// An employee has the same ID number. Verify the number; if the person is employed already, do not create a pre-hire.
///
/// 证件号码与在职人员重复。请核对证件号码；若该人员已入职，请勿重复创建。
pub const NATIONAL_ID_DUPLICATE_WITH_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161016,
    key: "",
    name: "NationalIdDuplicateWithEmployee",
    status: Some(400),
    message: "证件号码和在职人员重复",
    rate_limited: false,
    fix: Text { zh: "证件号码与在职人员重复。请核对证件号码；若该人员已入职，请勿重复创建。", en: "An employee has the same ID number. Verify the number; if the person is employed already, do not create a pre-hire." },
    links: &[],
};

/// `1161017` (HTTP 400): \"Probation start date\" can't be earlier than \"Onboarding date\"
///
/// The probation starts before the onboarding date. Set `probation_start_date` to that date or a later one.
///
/// 试用期的开始日期早于入职日期。请将 `probation_start_date` 改为入职日期或之后。
pub const PROBATION_START_BEFORE_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161017,
    key: "",
    name: "ProbationStartBeforeOnboarding",
    status: Some(400),
    message: "\\\"Probation start date\\\" can't be earlier than \\\"Onboarding date\\\"",
    rate_limited: false,
    fix: Text { zh: "试用期的开始日期早于入职日期。请将 `probation_start_date` 改为入职日期或之后。", en: "The probation starts before the onboarding date. Set `probation_start_date` to that date or a later one." },
    links: &[],
};

/// `1161018` (HTTP 400): 合同类型无效
///
/// The contract type is invalid. Set `contract_type` of the pre-hire to a valid contract type.
///
/// 合同类型无效。请将待入职信息中的 `contract_type` 改为有效的合同类型。
pub const INVALID_CONTRACT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161018,
    key: "",
    name: "InvalidContractType",
    status: Some(400),
    message: "合同类型无效",
    rate_limited: false,
    fix: Text { zh: "合同类型无效。请将待入职信息中的 `contract_type` 改为有效的合同类型。", en: "The contract type is invalid. Set `contract_type` of the pre-hire to a valid contract type." },
    links: &[],
};

/// `1161019` (HTTP 400): 成本中心内容重复
///
/// A cost center occurs more than once in the allocation. Merge or remove the entries with the same `cost_center_id`.
///
/// 成本分摊中有重复的成本中心。请合并或移除 `cost_center_id` 相同的条目。
pub const DUPLICATE_COST_CENTER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161019,
    key: "",
    name: "DuplicateCostCenter",
    status: Some(400),
    message: "成本中心内容重复",
    rate_limited: false,
    fix: Text { zh: "成本分摊中有重复的成本中心。请合并或移除 `cost_center_id` 相同的条目。", en: "A cost center occurs more than once in the allocation. Merge or remove the entries with the same `cost_center_id`." },
    links: &[],
};

/// `1161020` (HTTP 400): 成本中心分摊比例必须大于0小于等于100
///
/// The share of a cost center must be above 0 and at most 100. Correct the shares of the allocation.
///
/// 成本中心的分摊比例必须大于 0 且不超过 100。请修正成本分摊中的比例。
pub const COST_CENTER_RATE_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161020,
    key: "",
    name: "CostCenterRateOutOfRange",
    status: Some(400),
    message: "成本中心分摊比例必须大于0小于等于100",
    rate_limited: false,
    fix: Text { zh: "成本中心的分摊比例必须大于 0 且不超过 100。请修正成本分摊中的比例。", en: "The share of a cost center must be above 0 and at most 100. Correct the shares of the allocation." },
    links: &[],
};

/// `1161021` (HTTP 400): 成本中心数据不完整
///
/// The data of a cost center is incomplete. Give every cost center its ID and its share.
///
/// 成本中心的数据不完整。请为每个成本中心同时填写 ID 和分摊比例。
pub const INCOMPLETE_COST_CENTER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161021,
    key: "",
    name: "IncompleteCostCenter",
    status: Some(400),
    message: "成本中心数据不完整",
    rate_limited: false,
    fix: Text { zh: "成本中心的数据不完整。请为每个成本中心同时填写 ID 和分摊比例。", en: "The data of a cost center is incomplete. Give every cost center its ID and its share." },
    links: &[],
};

/// `1161022` (HTTP 400): 成本中心无效
///
/// The cost center is invalid or does not exist. Set `cost_center_id` to the ID of a valid cost center.
///
/// 成本中心无效或不存在。请将 `cost_center_id` 改为有效的成本中心 ID。
pub const COST_CENTER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161022,
    key: "",
    name: "CostCenterNotFound",
    status: Some(400),
    message: "成本中心无效",
    rate_limited: false,
    fix: Text { zh: "成本中心无效或不存在。请将 `cost_center_id` 改为有效的成本中心 ID。", en: "The cost center is invalid or does not exist. Set `cost_center_id` to the ID of a valid cost center." },
    links: &[],
};

/// `1161023` (HTTP 400): 成本中心的分摊比例之和需等于 100%
///
/// The shares of all cost centers must add up to 100%. Adjust them. / 各成本中心的分摊比例之和必须为 100%。请调整比例。
pub const COST_CENTER_RATE_SUM_INVALID: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161023,
    key: "",
    name: "CostCenterRateSumInvalid",
    status: Some(400),
    message: "成本中心的分摊比例之和需等于 100%",
    rate_limited: false,
    fix: Text { zh: "各成本中心的分摊比例之和必须为 100%。请调整比例。", en: "The shares of all cost centers must add up to 100%. Adjust them." },
    links: &[],
};

/// `1161024` (HTTP 400): 成本中心被停用
///
/// The cost center is deactivated. Set `cost_center_id` to an active one.
///
/// 成本中心已停用。请将 `cost_center_id` 改为启用中的成本中心。
pub const COST_CENTER_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161024,
    key: "",
    name: "CostCenterDeactivated",
    status: Some(400),
    message: "成本中心被停用",
    rate_limited: false,
    fix: Text { zh: "成本中心已停用。请将 `cost_center_id` 改为启用中的成本中心。", en: "The cost center is deactivated. Set `cost_center_id` to an active one." },
    links: &[],
};

/// `1161025` (HTTP 400): 成本中心将被停用
///
/// The cost center will be deactivated. Set `cost_center_id` to one that stays active.
///
/// 成本中心将被停用。请将 `cost_center_id` 改为持续启用的成本中心。
pub const COST_CENTER_TO_BE_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161025,
    key: "",
    name: "CostCenterToBeDeactivated",
    status: Some(400),
    message: "成本中心将被停用",
    rate_limited: false,
    fix: Text { zh: "成本中心将被停用。请将 `cost_center_id` 改为持续启用的成本中心。", en: "The cost center will be deactivated. Set `cost_center_id` to one that stays active." },
    links: &[],
};

/// `1161026` (HTTP 400): 个人邮箱和在职人员重复
///
/// An employee has the same personal email. Verify the address and use one that is not taken.
///
/// 个人邮箱与在职人员重复。请核对邮箱，改用未被使用的地址。
pub const EMAIL_DUPLICATE_WITH_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161026,
    key: "",
    name: "EmailDuplicateWithEmployee",
    status: Some(400),
    message: "个人邮箱和在职人员重复",
    rate_limited: false,
    fix: Text { zh: "个人邮箱与在职人员重复。请核对邮箱，改用未被使用的地址。", en: "An employee has the same personal email. Verify the address and use one that is not taken." },
    links: &[],
};

/// `1161027` (HTTP 400): 个人邮箱和待入职人员重复
///
/// Another pre-hire has the same personal email. Verify the address and use one that is not taken.
///
/// 个人邮箱与其他待入职人员重复。请核对邮箱，改用未被使用的地址。
pub const EMAIL_DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161027,
    key: "",
    name: "EmailDuplicateWithPreHire",
    status: Some(400),
    message: "个人邮箱和待入职人员重复",
    rate_limited: false,
    fix: Text { zh: "个人邮箱与其他待入职人员重复。请核对邮箱，改用未被使用的地址。", en: "Another pre-hire has the same personal email. Verify the address and use one that is not taken." },
    links: &[],
};

/// `1161028` (HTTP 400): 手机号和在职人员重复
///
/// An employee has the same phone number. Verify the personal phone and use a number that is not taken.
///
/// 手机号与在职人员重复。请核对个人电话，改用未被使用的号码。
pub const PHONE_DUPLICATE_WITH_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161028,
    key: "",
    name: "PhoneDuplicateWithEmployee",
    status: Some(400),
    message: "手机号和在职人员重复",
    rate_limited: false,
    fix: Text { zh: "手机号与在职人员重复。请核对个人电话，改用未被使用的号码。", en: "An employee has the same phone number. Verify the personal phone and use a number that is not taken." },
    links: &[],
};

/// `1161029` (HTTP 400): 手机号和待入职人员重复
///
/// Another pre-hire has the same phone number. Verify the personal phone and use a number that is not taken.
///
/// 手机号与其他待入职人员重复。请核对个人电话，改用未被使用的号码。
pub const PHONE_DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161029,
    key: "",
    name: "PhoneDuplicateWithPreHire",
    status: Some(400),
    message: "手机号和待入职人员重复",
    rate_limited: false,
    fix: Text { zh: "手机号与其他待入职人员重复。请核对个人电话，改用未被使用的号码。", en: "Another pre-hire has the same phone number. Verify the personal phone and use a number that is not taken." },
    links: &[],
};

/// `1161030` (HTTP 400): Offer id 不存在
///
/// The offer does not exist. Set `offer_id` to the ID of an existing offer.
///
/// Offer ID 不存在。请将 `offer_id` 改为真实存在的 Offer ID。
pub const OFFER_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161030,
    key: "",
    name: "OfferIdNotFound",
    status: Some(400),
    message: "Offer id 不存在",
    rate_limited: false,
    fix: Text { zh: "Offer ID 不存在。请将 `offer_id` 改为真实存在的 Offer ID。", en: "The offer does not exist. Set `offer_id` to the ID of an existing offer." },
    links: &[],
};

/// `1161031` (HTTP 400): 证件号码和待入职人员重复
///
/// Another pre-hire has the same ID number. Verify the number; if the person is a pre-hire already, update that record.
///
/// 证件号码与其他待入职人员重复。请核对证件号码；若该人员已有待入职记录，请更新已有记录。
pub const NATIONAL_ID_DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161031,
    key: "",
    name: "NationalIdDuplicateWithPreHire",
    status: Some(400),
    message: "证件号码和待入职人员重复",
    rate_limited: false,
    fix: Text { zh: "证件号码与其他待入职人员重复。请核对证件号码；若该人员已有待入职记录，请更新已有记录。", en: "Another pre-hire has the same ID number. Verify the number; if the person is a pre-hire already, update that record." },
    links: &[],
};

/// `1161032` (HTTP 400): 国际区号无效
///
/// The international area code is invalid. Set `international_area_code` to a valid one.
///
/// 国际电话区号无效。请将 `international_area_code` 改为有效的区号。
pub const INVALID_INTERNATIONAL_AREA_CODE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161032,
    key: "",
    name: "InvalidInternationalAreaCode",
    status: Some(400),
    message: "国际区号无效",
    rate_limited: false,
    fix: Text { zh: "国际电话区号无效。请将 `international_area_code` 改为有效的区号。", en: "The international area code is invalid. Set `international_area_code` to a valid one." },
    links: &[],
};

/// `1161033` (HTTP 400): 手机号格式有误
///
/// The phone number has the wrong format. Give a valid number that fits the international area code.
///
/// 手机号格式有误。请填写与国际区号相符的有效号码。
pub const INVALID_PHONE_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161033,
    key: "",
    name: "InvalidPhoneNumber",
    status: Some(400),
    message: "手机号格式有误",
    rate_limited: false,
    fix: Text { zh: "手机号格式有误。请填写与国际区号相符的有效号码。", en: "The phone number has the wrong format. Give a valid number that fits the international area code." },
    links: &[],
};

/// `1161034` (HTTP 400): Incorrect work email format. Please fill in a valid email address.
///
/// The work email has the wrong format. Give a valid email address. / 工作邮箱格式有误。请填写有效的邮箱地址。
pub const INVALID_WORK_EMAIL_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161034,
    key: "",
    name: "InvalidWorkEmailFormat",
    status: Some(400),
    message: "Incorrect work email format. Please fill in a valid email address.",
    rate_limited: false,
    fix: Text { zh: "工作邮箱格式有误。请填写有效的邮箱地址。", en: "The work email has the wrong format. Give a valid email address." },
    links: &[],
};

/// `1161035` (HTTP 400): Incorrect work email domain.
///
/// The domain of the work email is wrong. Use a mail domain of the tenant. / 工作邮箱的域名有误。请使用租户的企业邮箱域名。
pub const INVALID_WORK_EMAIL_DOMAIN: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161035,
    key: "",
    name: "InvalidWorkEmailDomain",
    status: Some(400),
    message: "Incorrect work email domain.",
    rate_limited: false,
    fix: Text { zh: "工作邮箱的域名有误。请使用租户的企业邮箱域名。", en: "The domain of the work email is wrong. Use a mail domain of the tenant." },
    links: &[],
};

/// `1161036` (HTTP 400): Work email is duplicate with an active individual in the system.
///
/// An employee has the same work email. Use an address that is not taken. / 工作邮箱与在职人员重复。请改用未被使用的邮箱地址。
pub const WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161036,
    key: "",
    name: "WorkEmailDuplicateWithEmployee",
    status: Some(400),
    message: "Work email is duplicate with an active individual in the system.",
    rate_limited: false,
    fix: Text { zh: "工作邮箱与在职人员重复。请改用未被使用的邮箱地址。", en: "An employee has the same work email. Use an address that is not taken." },
    links: &[],
};

/// `1161037` (HTTP 400): 工作邮箱和待入职人员重复
///
/// Another pre-hire has the same work email. Use an address that is not taken.
///
/// 工作邮箱与其他待入职人员重复。请改用未被使用的邮箱地址。
pub const WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161037,
    key: "",
    name: "WorkEmailDuplicateWithPreHire",
    status: Some(400),
    message: "工作邮箱和待入职人员重复",
    rate_limited: false,
    fix: Text { zh: "工作邮箱与其他待入职人员重复。请改用未被使用的邮箱地址。", en: "Another pre-hire has the same work email. Use an address that is not taken." },
    links: &[],
};

/// `1161038` (HTTP 400): 工作邮箱和离职人员重复
///
/// An offboarded person has the same work email. Use an address that is not taken.
///
/// 工作邮箱与离职人员重复。请改用未被使用的邮箱地址。
pub const WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161038,
    key: "",
    name: "WorkEmailDuplicateWithOffboarded",
    status: Some(400),
    message: "工作邮箱和离职人员重复",
    rate_limited: false,
    fix: Text { zh: "工作邮箱与离职人员重复。请改用未被使用的邮箱地址。", en: "An offboarded person has the same work email. Use an address that is not taken." },
    links: &[],
};

/// `1161039` (HTTP 400): Incorrect purpose of location. Please fill in the information again.
///
/// A location has the wrong usage. Choose a location whose usage fits the field.
///
/// 所填地点的用途不正确。请改选用途符合该字段要求的地点。
pub const INVALID_LOCATION_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161039,
    key: "",
    name: "InvalidLocationUsage",
    status: Some(400),
    message: "Incorrect purpose of location. Please fill in the information again.",
    rate_limited: false,
    fix: Text { zh: "所填地点的用途不正确。请改选用途符合该字段要求的地点。", en: "A location has the wrong usage. Choose a location whose usage fits the field." },
    links: &[],
};

/// `1161040` (HTTP 400): 入职地址的用途有误
///
/// The onboarding address has the wrong usage. Set `onboarding_address_id` to an address with the right usage.
///
/// 入职地址的用途不正确。请将 `onboarding_address_id` 改为用途符合要求的地址。
pub const INVALID_ONBOARDING_ADDRESS_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161040,
    key: "",
    name: "InvalidOnboardingAddressUsage",
    status: Some(400),
    message: "入职地址的用途有误",
    rate_limited: false,
    fix: Text { zh: "入职地址的用途不正确。请将 `onboarding_address_id` 改为用途符合要求的地址。", en: "The onboarding address has the wrong usage. Set `onboarding_address_id` to an address with the right usage." },
    links: &[],
};

/// `1161041` (HTTP 400): 入职地点的用途错误
///
/// The onboarding location has the wrong usage. Set `onboarding_location_id` to a location with the right usage.
///
/// 入职地点的用途不正确。请将 `onboarding_location_id` 改为用途符合要求的地点。
pub const INVALID_ONBOARDING_LOCATION_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161041,
    key: "",
    name: "InvalidOnboardingLocationUsage",
    status: Some(400),
    message: "入职地点的用途错误",
    rate_limited: false,
    fix: Text { zh: "入职地点的用途不正确。请将 `onboarding_location_id` 改为用途符合要求的地点。", en: "The onboarding location has the wrong usage. Set `onboarding_location_id` to a location with the right usage." },
    links: &[],
};

/// `1161042` (HTTP 400): 办公地址的用途有误
///
/// The office address has the wrong usage. Set `office_address_id` to an address with the right usage.
///
/// 办公地址的用途不正确。请将 `office_address_id` 改为用途符合要求的地址。
pub const INVALID_OFFICE_ADDRESS_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161042,
    key: "",
    name: "InvalidOfficeAddressUsage",
    status: Some(400),
    message: "办公地址的用途有误",
    rate_limited: false,
    fix: Text { zh: "办公地址的用途不正确。请将 `office_address_id` 改为用途符合要求的地址。", en: "The office address has the wrong usage. Set `office_address_id` to an address with the right usage." },
    links: &[],
};

/// `1161043` (HTTP 400): 办公地点的用途有误
///
/// The office location has the wrong usage. Set `office_location_id` to a location with the right usage.
///
/// 办公地点的用途不正确。请将 `office_location_id` 改为用途符合要求的地点。
pub const INVALID_OFFICE_LOCATION_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161043,
    key: "",
    name: "InvalidOfficeLocationUsage",
    status: Some(400),
    message: "办公地点的用途有误",
    rate_limited: false,
    fix: Text { zh: "办公地点的用途不正确。请将 `office_location_id` 改为用途符合要求的地点。", en: "The office location has the wrong usage. Set `office_location_id` to a location with the right usage." },
    links: &[],
};

/// `1161044` (HTTP 400): 工作地点的用途有误
///
/// The work location has the wrong usage. Set `work_location_id` to a location with the right usage.
///
/// 工作地点的用途不正确。请将 `work_location_id` 改为用途符合要求的地点。
pub const INVALID_WORK_LOCATION_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161044,
    key: "",
    name: "InvalidWorkLocationUsage",
    status: Some(400),
    message: "工作地点的用途有误",
    rate_limited: false,
    fix: Text { zh: "工作地点的用途不正确。请将 `work_location_id` 改为用途符合要求的地点。", en: "The work location has the wrong usage. Set `work_location_id` to a location with the right usage." },
    links: &[],
};

/// `1161045` (HTTP 400): 社保城市用途错误
///
/// The social security city (China only) has the wrong usage. Choose a location whose usage is social security city.
///
/// 社保城市（仅限中国大陆）的用途不正确。请改选用途为社保城市的地点。
pub const INVALID_SOCIAL_SECURITY_CITY_USAGE_CHINA: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161045,
    key: "",
    name: "InvalidSocialSecurityCityUsageChina",
    status: Some(400),
    message: "社保城市用途错误",
    rate_limited: false,
    fix: Text { zh: "社保城市（仅限中国大陆）的用途不正确。请改选用途为社保城市的地点。", en: "The social security city (China only) has the wrong usage. Choose a location whose usage is social security city." },
    links: &[],
};

/// `1161046` (HTTP 400): 社保城市用途错误
///
/// The social security city has the wrong usage. Choose a location whose usage is social security city.
///
/// 社保城市的用途不正确。请改选用途为社保城市的地点。
pub const INVALID_SOCIAL_SECURITY_CITY_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161046,
    key: "",
    name: "InvalidSocialSecurityCityUsage",
    status: Some(400),
    message: "社保城市用途错误",
    rate_limited: false,
    fix: Text { zh: "社保城市的用途不正确。请改选用途为社保城市的地点。", en: "The social security city has the wrong usage. Choose a location whose usage is social security city." },
    links: &[],
};

/// `1161047` (HTTP 400): 公积金缴纳地地点用途错误
///
/// The provident fund city has the wrong usage. Choose a location whose usage is provident fund city.
///
/// 公积金缴纳地的用途不正确。请改选用途为公积金缴纳地的地点。
pub const INVALID_PROVIDENT_FUND_CITY_USAGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161047,
    key: "",
    name: "InvalidProvidentFundCityUsage",
    status: Some(400),
    message: "公积金缴纳地地点用途错误",
    rate_limited: false,
    fix: Text { zh: "公积金缴纳地的用途不正确。请改选用途为公积金缴纳地的地点。", en: "The provident fund city has the wrong usage. Choose a location whose usage is provident fund city." },
    links: &[],
};

/// `1161048` (HTTP 400): 工号和待入职人员重复
///
/// Another pre-hire has the same employee number. Use one that is not taken. / 工号与其他待入职人员重复。请改用未被使用的工号。
pub const EMPLOYEE_NUMBER_DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161048,
    key: "",
    name: "EmployeeNumberDuplicateWithPreHire",
    status: Some(400),
    message: "工号和待入职人员重复",
    rate_limited: false,
    fix: Text { zh: "工号与其他待入职人员重复。请改用未被使用的工号。", en: "Another pre-hire has the same employee number. Use one that is not taken." },
    links: &[],
};

/// `1161049` (HTTP 400): 工号格式错误
///
/// The employee number has the wrong format. Follow the number rule of the tenant. / 工号格式不正确。请按租户的工号规则填写。
pub const INVALID_EMPLOYEE_NUMBER_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161049,
    key: "",
    name: "InvalidEmployeeNumberFormat",
    status: Some(400),
    message: "工号格式错误",
    rate_limited: false,
    fix: Text { zh: "工号格式不正确。请按租户的工号规则填写。", en: "The employee number has the wrong format. Follow the number rule of the tenant." },
    links: &[],
};

/// `1161050` (HTTP 400): 自动编码规则已启用，无法填写工号
///
/// The automatic number rule is on, so the employee number cannot be given. Remove `worker_id` from the request, or turn off the rule in the settings.
///
/// 已启用自动编码规则，不能手动填写工号。请从请求中去掉 `worker_id`，或在设置中停用自动编码。
pub const EMPLOYEE_NUMBER_GENERATED_AUTOMATICALLY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161050,
    key: "",
    name: "EmployeeNumberGeneratedAutomatically",
    status: Some(400),
    message: "自动编码规则已启用，无法填写工号",
    rate_limited: false,
    fix: Text { zh: "已启用自动编码规则，不能手动填写工号。请从请求中去掉 `worker_id`，或在设置中停用自动编码。", en: "The automatic number rule is on, so the employee number cannot be given. Remove `worker_id` from the request, or turn off the rule in the settings." },
    links: &[],
};

/// `1161051` (HTTP 400): 入职地址和入职地点没有关联关系
///
/// The onboarding address does not belong to the onboarding location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
///
/// 入职地址与入职地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
pub const ONBOARDING_ADDRESS_LOCATION_UNRELATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161051,
    key: "",
    name: "OnboardingAddressLocationUnrelated",
    status: Some(400),
    message: "入职地址和入职地点没有关联关系",
    rate_limited: false,
    fix: Text { zh: "入职地址与入职地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。", en: "The onboarding address does not belong to the onboarding location. Look up their relation in \"Org Management - Location\" of Feishu People and correct the data." },
    links: &[],
};

/// `1161052` (HTTP 400): 办公地址和办公地点没有关联关系
///
/// The office address does not belong to the office location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
///
/// 办公地址与办公地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
pub const OFFICE_ADDRESS_OFFICE_LOCATION_UNRELATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161052,
    key: "",
    name: "OfficeAddressOfficeLocationUnrelated",
    status: Some(400),
    message: "办公地址和办公地点没有关联关系",
    rate_limited: false,
    fix: Text { zh: "办公地址与办公地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。", en: "The office address does not belong to the office location. Look up their relation in \"Org Management - Location\" of Feishu People and correct the data." },
    links: &[],
};

/// `1161053` (HTTP 400): 办公地址和工作地点没有关联关系
///
/// The office address does not belong to the work location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
///
/// 办公地址与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
pub const OFFICE_ADDRESS_WORK_LOCATION_UNRELATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161053,
    key: "",
    name: "OfficeAddressWorkLocationUnrelated",
    status: Some(400),
    message: "办公地址和工作地点没有关联关系",
    rate_limited: false,
    fix: Text { zh: "办公地址与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。", en: "The office address does not belong to the work location. Look up their relation in \"Org Management - Location\" of Feishu People and correct the data." },
    links: &[],
};

/// `1161054` (HTTP 400): 办公地点和工作地点没有关联关系
///
/// The office location does not belong to the work location. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
///
/// 办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。
pub const OFFICE_LOCATION_WORK_LOCATION_UNRELATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161054,
    key: "",
    name: "OfficeLocationWorkLocationUnrelated",
    status: Some(400),
    message: "办公地点和工作地点没有关联关系",
    rate_limited: false,
    fix: Text { zh: "办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认两者的关系，然后重新填写。", en: "The office location does not belong to the work location. Look up their relation in \"Org Management - Location\" of Feishu People and correct the data." },
    links: &[],
};

/// `1161055` (HTTP 400): 办公地址、办公地点和工作地点没有关联关系
///
/// The office address, office location and work location do not belong to each other. Look up their relation in "Org Management - Location" of Feishu People and correct the data.
///
/// 办公地址、办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认三者的关系，然后重新填写。
pub const OFFICE_AND_WORK_LOCATION_UNRELATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161055,
    key: "",
    name: "OfficeAndWorkLocationUnrelated",
    status: Some(400),
    message: "办公地址、办公地点和工作地点没有关联关系",
    rate_limited: false,
    fix: Text { zh: "办公地址、办公地点与工作地点之间没有层级关系。请在飞书人事「组织管理 - 地点」中确认三者的关系，然后重新填写。", en: "The office address, office location and work location do not belong to each other. Look up their relation in \"Org Management - Location\" of Feishu People and correct the data." },
    links: &[],
};

/// `1161056` (HTTP 400): 部门使用职务，职务需必填
///
/// The department uses jobs, so the job is required. Fill in `job_id`. / 该部门使用职务，职务必填。请填写 `job_id`。
pub const JOB_REQUIRED_BY_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161056,
    key: "",
    name: "JobRequiredByDepartment",
    status: Some(400),
    message: "部门使用职务，职务需必填",
    rate_limited: false,
    fix: Text { zh: "该部门使用职务，职务必填。请填写 `job_id`。", en: "The department uses jobs, so the job is required. Fill in `job_id`." },
    links: &[],
};

/// `1161057` (HTTP 400): 部门无需使用职务，职务需为空值
///
/// The department does not use jobs, so the job must be empty. Clear `job_id`.
///
/// 该部门不使用职务，职务必须为空。请清空 `job_id`。
pub const JOB_NOT_USED_BY_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161057,
    key: "",
    name: "JobNotUsedByDepartment",
    status: Some(400),
    message: "部门无需使用职务，职务需为空值",
    rate_limited: false,
    fix: Text { zh: "该部门不使用职务，职务必须为空。请清空 `job_id`。", en: "The department does not use jobs, so the job must be empty. Clear `job_id`." },
    links: &[],
};

/// `1161058` (HTTP 400): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing pre-hire
///
/// The phone, email, ID number, bank account, employee number or work email is that of another pre-hire. Verify them and use unique values.
///
/// 手机号、邮箱、证件号码、银行账号、工号或工作邮箱与其他待入职人员重复。请核对这些信息，改为唯一的值。
pub const DUPLICATE_WITH_PRE_HIRE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161058,
    key: "",
    name: "DuplicateWithPreHire",
    status: Some(400),
    message: "personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing pre-hire",
    rate_limited: false,
    fix: Text { zh: "手机号、邮箱、证件号码、银行账号、工号或工作邮箱与其他待入职人员重复。请核对这些信息，改为唯一的值。", en: "The phone, email, ID number, bank account, employee number or work email is that of another pre-hire. Verify them and use unique values." },
    links: &[],
};

/// `1161059` (HTTP 400): personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing employment
///
/// The phone, email, ID number, bank account, employee number or work email is that of an existing employee. Verify them and use unique values.
///
/// 手机号、邮箱、证件号码、银行账号、工号或工作邮箱与已有雇员重复。请核对这些信息，改为唯一的值。
pub const DUPLICATE_WITH_EMPLOYEE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161059,
    key: "",
    name: "DuplicateWithEmployee",
    status: Some(400),
    message: "personal phone, person email, national id, bank account, worker id or work email is duplicated with an existing employment",
    rate_limited: false,
    fix: Text { zh: "手机号、邮箱、证件号码、银行账号、工号或工作邮箱与已有雇员重复。请核对这些信息，改为唯一的值。", en: "The phone, email, ID number, bank account, employee number or work email is that of an existing employee. Verify them and use unique values." },
    links: &[],
};

/// `1161060` (HTTP 400): 未能获取到租户id和用户id
///
/// The tenant and the user could not be determined. Use an access token of the tenant and correct the user ID in the request.
///
/// 未能获取租户 ID 和用户 ID。请使用目标租户的 access token，并确认请求中的用户 ID 正确。
pub const TENANT_OR_USER_UNKNOWN: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161060,
    key: "",
    name: "TenantOrUserUnknown",
    status: Some(400),
    message: "未能获取到租户id和用户id",
    rate_limited: false,
    fix: Text { zh: "未能获取租户 ID 和用户 ID。请使用目标租户的 access token，并确认请求中的用户 ID 正确。", en: "The tenant and the user could not be determined. Use an access token of the tenant and correct the user ID in the request." },
    links: &[],
};

/// `1161063` (HTTP 400): workforce has exceed
///
/// The headcount plan is exceeded, so no place could be reserved. Enlarge the plan, or choose a department or position that has free places.
///
/// 编制规划已超编，校验或预占编制失败。请扩大编制规划，或改选有空余编制的部门、岗位等信息。
pub const WORKFORCE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161063,
    key: "",
    name: "WorkforceLimitExceeded",
    status: Some(400),
    message: "workforce has exceed",
    rate_limited: false,
    fix: Text { zh: "编制规划已超编，校验或预占编制失败。请扩大编制规划，或改选有空余编制的部门、岗位等信息。", en: "The headcount plan is exceeded, so no place could be reserved. Enlarge the plan, or choose a department or position that has free places." },
    links: &[],
};

/// `1161064` (HTTP 400): 根据当前的自动编码规则，无法生成工号。请前往「设置-人事设置-自动编码设置」中修改规则
///
/// The automatic number rules give this person no employee number. Change them under "Settings - HR Settings - Auto Number Settings" of Feishu People and try again.
///
/// 当前的自动编码规则无法为该人员生成工号。请在「设置 - 人事设置 - 自动编码设置」中修改规则后重试。
pub const EMPLOYEE_NUMBER_RULE_NOT_APPLICABLE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161064,
    key: "",
    name: "EmployeeNumberRuleNotApplicable",
    status: Some(400),
    message: "根据当前的自动编码规则，无法生成工号。请前往「设置-人事设置-自动编码设置」中修改规则",
    rate_limited: false,
    fix: Text { zh: "当前的自动编码规则无法为该人员生成工号。请在「设置 - 人事设置 - 自动编码设置」中修改规则后重试。", en: "The automatic number rules give this person no employee number. Change them under \"Settings - HR Settings - Auto Number Settings\" of Feishu People and try again." },
    links: &[],
};

/// `1161065` (HTTP 400): Employee ID generation failed, please try again later or contact customer service.
///
/// The employee number could not be generated. Try again later; if it keeps failing, contact support with the log id.
///
/// 工号生成失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const EMPLOYEE_NUMBER_GENERATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161065,
    key: "",
    name: "EmployeeNumberGenerationFailed",
    status: Some(400),
    message: "Employee ID generation failed, please try again later or contact customer service.",
    rate_limited: false,
    fix: Text { zh: "工号生成失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The employee number could not be generated. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1161066` (HTTP 400): 公司和人员类型为空，无法根据自动编码生成工号
///
/// The company or the employee type is empty, so the number rule cannot generate an employee number. Fill in both.
///
/// 公司或人员类型为空，无法按自动编码规则生成工号。请填写公司和人员类型。
pub const COMPANY_AND_EMPLOYEE_TYPE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161066,
    key: "",
    name: "CompanyAndEmployeeTypeRequired",
    status: Some(400),
    message: "公司和人员类型为空，无法根据自动编码生成工号",
    rate_limited: false,
    fix: Text { zh: "公司或人员类型为空，无法按自动编码规则生成工号。请填写公司和人员类型。", en: "The company or the employee type is empty, so the number rule cannot generate an employee number. Fill in both." },
    links: &[],
};

/// `1161068` (HTTP 400): 职务失效
///
/// The job is no longer in effect. Set `job_id` to the ID of a valid job. / 职务已失效。请将 `job_id` 改为有效的职务 ID。
pub const JOB_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161068,
    key: "",
    name: "JobInactive",
    status: Some(400),
    message: "职务失效",
    rate_limited: false,
    fix: Text { zh: "职务已失效。请将 `job_id` 改为有效的职务 ID。", en: "The job is no longer in effect. Set `job_id` to the ID of a valid job." },
    links: &[],
};

/// `1161069` (HTTP 400): 序列失效
///
/// The job family is no longer in effect. Set `job_family_id` to the ID of a valid job family.
///
/// 序列已失效。请将 `job_family_id` 改为有效的序列 ID。
pub const JOB_FAMILY_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161069,
    key: "",
    name: "JobFamilyInactive",
    status: Some(400),
    message: "序列失效",
    rate_limited: false,
    fix: Text { zh: "序列已失效。请将 `job_family_id` 改为有效的序列 ID。", en: "The job family is no longer in effect. Set `job_family_id` to the ID of a valid job family." },
    links: &[],
};

/// `1161070` (HTTP 400): 职级失效
///
/// The job level is no longer in effect. Set `job_level_id` to the ID of a valid job level.
///
/// 职级已失效。请将 `job_level_id` 改为有效的职级 ID。
pub const JOB_LEVEL_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161070,
    key: "",
    name: "JobLevelInactive",
    status: Some(400),
    message: "职级失效",
    rate_limited: false,
    fix: Text { zh: "职级已失效。请将 `job_level_id` 改为有效的职级 ID。", en: "The job level is no longer in effect. Set `job_level_id` to the ID of a valid job level." },
    links: &[],
};

/// `1161071` (HTTP 400): 职务和序列不匹配
///
/// The job and the job family do not match. Use a job family that the job belongs to.
///
/// 职务与序列不匹配。请改用与该职务关联的序列。
pub const PRE_HIRE_JOB_NOT_MATCH_JOB_FAMILY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161071,
    key: "",
    name: "PreHireJobNotMatchJobFamily",
    status: Some(400),
    message: "职务和序列不匹配",
    rate_limited: false,
    fix: Text { zh: "职务与序列不匹配。请改用与该职务关联的序列。", en: "The job and the job family do not match. Use a job family that the job belongs to." },
    links: &[],
};

/// `1161072` (HTTP 400): 职务和职级不匹配
///
/// The job and the job level do not match. Use a job level that belongs to the job.
///
/// 职务与职级不匹配。请改用与该职务关联的职级。
pub const JOB_NOT_MATCH_JOB_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161072,
    key: "",
    name: "JobNotMatchJobLevel",
    status: Some(400),
    message: "职务和职级不匹配",
    rate_limited: false,
    fix: Text { zh: "职务与职级不匹配。请改用与该职务关联的职级。", en: "The job and the job level do not match. Use a job level that belongs to the job." },
    links: &[],
};

/// `1161073` (HTTP 400): 职务、序列和职级不匹配
///
/// The job does not match the job family or the job level. Use ones that belong to the job.
///
/// 职务与序列或职级不匹配。请改用与该职务关联的序列和职级。
pub const JOB_NOT_MATCH_JOB_FAMILY_OR_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161073,
    key: "",
    name: "JobNotMatchJobFamilyOrLevel",
    status: Some(400),
    message: "职务、序列和职级不匹配",
    rate_limited: false,
    fix: Text { zh: "职务与序列或职级不匹配。请改用与该职务关联的序列和职级。", en: "The job does not match the job family or the job level. Use ones that belong to the job." },
    links: &[],
};

/// `1161074` (HTTP 400): 序列和职级不匹配
///
/// The job family and the job level do not match. Use a job level that belongs to the job family.
///
/// 序列与职级不匹配。请改用与该序列关联的职级。
pub const PRE_HIRE_JOB_FAMILY_NOT_MATCH_JOB_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161074,
    key: "",
    name: "PreHireJobFamilyNotMatchJobLevel",
    status: Some(400),
    message: "序列和职级不匹配",
    rate_limited: false,
    fix: Text { zh: "序列与职级不匹配。请改用与该序列关联的职级。", en: "The job family and the job level do not match. Use a job level that belongs to the job family." },
    links: &[],
};

/// `1161075` (HTTP 400): 合同结束日期、合同开始日期和合同时长不一致
///
/// The end date of the contract differs from the one that its start date and term give. Correct the dates or the term.
///
/// 合同结束日期与按合同开始日期和合同时长算出的日期不一致。请修正其中的日期或时长。
pub const CONTRACT_END_DATE_INCONSISTENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161075,
    key: "",
    name: "ContractEndDateInconsistent",
    status: Some(400),
    message: "合同结束日期、合同开始日期和合同时长不一致",
    rate_limited: false,
    fix: Text { zh: "合同结束日期与按合同开始日期和合同时长算出的日期不一致。请修正其中的日期或时长。", en: "The end date of the contract differs from the one that its start date and term give. Correct the dates or the term." },
    links: &[],
};

/// `1161076` (HTTP 400): 其他国籍包含主国籍
///
/// The additional nationalities contain the main one. Remove it from `additional_nationality_id_list`.
///
/// 其他国籍中包含了主国籍。请从 `additional_nationality_id_list` 中移除主国籍。
pub const ADDITIONAL_NATIONALITY_CONTAINS_MAIN: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161076,
    key: "",
    name: "AdditionalNationalityContainsMain",
    status: Some(400),
    message: "其他国籍包含主国籍",
    rate_limited: false,
    fix: Text { zh: "其他国籍中包含了主国籍。请从 `additional_nationality_id_list` 中移除主国籍。", en: "The additional nationalities contain the main one. Remove it from `additional_nationality_id_list`." },
    links: &[],
};

/// `1161077` (HTTP 400): 其他国籍内容重复
///
/// An additional nationality occurs twice. Remove the duplicates from `additional_nationality_id_list`.
///
/// 其他国籍有重复项。请移除 `additional_nationality_id_list` 中重复的 ID。
pub const ADDITIONAL_NATIONALITY_DUPLICATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161077,
    key: "",
    name: "AdditionalNationalityDuplicate",
    status: Some(400),
    message: "其他国籍内容重复",
    rate_limited: false,
    fix: Text { zh: "其他国籍有重复项。请移除 `additional_nationality_id_list` 中重复的 ID。", en: "An additional nationality occurs twice. Remove the duplicates from `additional_nationality_id_list`." },
    links: &[],
};

/// `1161078` (HTTP 400): 公民身份内容重复
///
/// A citizenship status occurs twice. Remove the duplicates from `citizenship_status_id_list`.
///
/// 公民身份有重复项。请移除 `citizenship_status_id_list` 中重复的 ID。
pub const CITIZENSHIP_STATUS_DUPLICATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161078,
    key: "",
    name: "CitizenshipStatusDuplicate",
    status: Some(400),
    message: "公民身份内容重复",
    rate_limited: false,
    fix: Text { zh: "公民身份有重复项。请移除 `citizenship_status_id_list` 中重复的 ID。", en: "A citizenship status occurs twice. Remove the duplicates from `citizenship_status_id_list`." },
    links: &[],
};

/// `1161079` (HTTP 400): 其他国籍无效
///
/// An additional nationality is invalid. Put valid nationality IDs into `additional_nationality_id_list`.
///
/// 其他国籍无效。请在 `additional_nationality_id_list` 中填写有效的国籍 ID。
pub const INVALID_ADDITIONAL_NATIONALITY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161079,
    key: "",
    name: "InvalidAdditionalNationality",
    status: Some(400),
    message: "其他国籍无效",
    rate_limited: false,
    fix: Text { zh: "其他国籍无效。请在 `additional_nationality_id_list` 中填写有效的国籍 ID。", en: "An additional nationality is invalid. Put valid nationality IDs into `additional_nationality_id_list`." },
    links: &[],
};

/// `1161080` (HTTP 400): 公民身份无效
///
/// A citizenship status is invalid. Put valid IDs into `citizenship_status_id_list`.
///
/// 公民身份无效。请在 `citizenship_status_id_list` 中填写有效的公民身份 ID。
pub const INVALID_CITIZENSHIP_STATUS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161080,
    key: "",
    name: "InvalidCitizenshipStatus",
    status: Some(400),
    message: "公民身份无效",
    rate_limited: false,
    fix: Text { zh: "公民身份无效。请在 `citizenship_status_id_list` 中填写有效的公民身份 ID。", en: "A citizenship status is invalid. Put valid IDs into `citizenship_status_id_list`." },
    links: &[],
};

/// `1161081` (HTTP 400): invalid user_geo
///
/// The data residency is invalid. Set `user_geo` to a valid one. / 数据驻留地无效。请将 `user_geo` 改为有效的数据驻留地。
pub const INVALID_USER_GEO: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161081,
    key: "",
    name: "InvalidUserGeo",
    status: Some(400),
    message: "invalid user_geo",
    rate_limited: false,
    fix: Text { zh: "数据驻留地无效。请将 `user_geo` 改为有效的数据驻留地。", en: "The data residency is invalid. Set `user_geo` to a valid one." },
    links: &[],
};

/// `1161092` (HTTP 400): 异常信息检查失败
///
/// The check for abnormal data failed. Look up what Feishu People reports about the pre-hire, resolve it and try again.
///
/// 异常信息检查未通过。请在飞书人事中查看该待入职人员的异常提示，处理后重试。
pub const ABNORMAL_DATA_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161092,
    key: "",
    name: "AbnormalDataCheckFailed",
    status: Some(400),
    message: "异常信息检查失败",
    rate_limited: false,
    fix: Text { zh: "异常信息检查未通过。请在飞书人事中查看该待入职人员的异常提示，处理后重试。", en: "The check for abnormal data failed. Look up what Feishu People reports about the pre-hire, resolve it and try again." },
    links: &[],
};

/// `1161093` (HTTP 400): Transit task failed.
///
/// The task could not be moved on. Try again later; if it keeps failing, ask the administrator.
///
/// 任务流转失败。请稍后重试；若持续失败，请联系管理员。
pub const TRANSIT_TASK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161093,
    key: "",
    name: "TransitTaskFailed",
    status: Some(400),
    message: "Transit task failed.",
    rate_limited: false,
    fix: Text { zh: "任务流转失败。请稍后重试；若持续失败，请联系管理员。", en: "The task could not be moved on. Try again later; if it keeps failing, ask the administrator." },
    links: &[],
};

/// `1161094` (HTTP 400): Invalid workflow operation
///
/// The present step of the workflow does not allow this. Query the onboarding status of the pre-hire and act in a step that allows it.
///
/// 当前步骤不允许执行该操作。请查询待入职人员的入职状态，在允许的步骤再操作。
pub const INVALID_WORKFLOW_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161094,
    key: "",
    name: "InvalidWorkflowOperation",
    status: Some(400),
    message: "Invalid workflow operation",
    rate_limited: false,
    fix: Text { zh: "当前步骤不允许执行该操作。请查询待入职人员的入职状态，在允许的步骤再操作。", en: "The present step of the workflow does not allow this. Query the onboarding status of the pre-hire and act in a step that allows it." },
    links: &[],
};

/// `1161095` (HTTP 400): The task was not found, unable to operate.
///
/// There is no such task. Correct `pre_hire_id` and the task code.
///
/// 找不到需要流转的任务。请确认 `pre_hire_id` 和任务标识码正确。
pub const TASK_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161095,
    key: "",
    name: "TaskNotFound",
    status: Some(400),
    message: "The task was not found, unable to operate.",
    rate_limited: false,
    fix: Text { zh: "找不到需要流转的任务。请确认 `pre_hire_id` 和任务标识码正确。", en: "There is no such task. Correct `pre_hire_id` and the task code." },
    links: &[],
};

/// `1161096` (HTTP 400): Task status error, unable to operate.
///
/// The status of the task does not allow this. Move on only tasks in progress, with an action that fits their status.
///
/// 任务的状态不允许该操作。请只流转进行中的任务，并确认流转类型与任务状态相符。
pub const TASK_STATUS_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161096,
    key: "",
    name: "TaskStatusError",
    status: Some(400),
    message: "Task status error, unable to operate.",
    rate_limited: false,
    fix: Text { zh: "任务的状态不允许该操作。请只流转进行中的任务，并确认流转类型与任务状态相符。", en: "The status of the task does not allow this. Move on only tasks in progress, with an action that fits their status." },
    links: &[],
};

/// `1161097` (HTTP 400): Permission denied, please contact the administrator.
///
/// The app may not do this to the pre-hire. Ask the administrator to give the app the permission and the data range.
///
/// 没有操作该待入职人员的权限。请联系管理员为应用开通权限和数据范围。
pub const PRE_HIRE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161097,
    key: "",
    name: "PreHirePermissionDenied",
    status: Some(400),
    message: "Permission denied, please contact the administrator.",
    rate_limited: false,
    fix: Text { zh: "没有操作该待入职人员的权限。请联系管理员为应用开通权限和数据范围。", en: "The app may not do this to the pre-hire. Ask the administrator to give the app the permission and the data range." },
    links: &[],
};

/// `1161098` (HTTP 400): The values of the required fields in the form are missing, and the task can not be submitted.
///
/// Required fields of the task form are empty, so the task cannot be submitted. Fill them in as the form is set up and move on the task again.
///
/// 任务表单中有必填字段未填写，不能提交任务。请根据表单配置补齐必填字段后再流转。
pub const REQUIRED_FORM_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161098,
    key: "",
    name: "RequiredFormFieldMissing",
    status: Some(400),
    message: "The values of the required fields in the form are missing, and the task can not be submitted.",
    rate_limited: false,
    fix: Text { zh: "任务表单中有必填字段未填写，不能提交任务。请根据表单配置补齐必填字段后再流转。", en: "Required fields of the task form are empty, so the task cannot be submitted. Fill them in as the form is set up and move on the task again." },
    links: &[],
};

/// `1161099` (HTTP 400): Can not complete onboard,as tasks are not complete all
///
/// Some onboarding tasks are not done, so the onboarding cannot be completed. Finish all tasks first.
///
/// 仍有未完成的入职任务，不能完成入职。请先完成全部任务。
pub const ONBOARDING_TASK_INCOMPLETE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161099,
    key: "",
    name: "OnboardingTaskIncomplete",
    status: Some(400),
    message: "Can not complete onboard,as tasks are not complete all",
    rate_limited: false,
    fix: Text { zh: "仍有未完成的入职任务，不能完成入职。请先完成全部任务。", en: "Some onboarding tasks are not done, so the onboarding cannot be completed. Finish all tasks first." },
    links: &[],
};

/// `1161100` (HTTP 400): Determine whether to "rehire" before confirming onboarding
///
/// It is not decided whether the person is a rehire. Decide that in Feishu People first, then complete the onboarding.
///
/// 尚未确定该人员是否为离职重聘，不能确认入职。请先在飞书人事中确定后再完成入职。
pub const REHIRE_UNDETERMINED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161100,
    key: "",
    name: "RehireUndetermined",
    status: Some(400),
    message: "Determine whether to \"rehire\" before confirming onboarding",
    rate_limited: false,
    fix: Text { zh: "尚未确定该人员是否为离职重聘，不能确认入职。请先在飞书人事中确定后再完成入职。", en: "It is not decided whether the person is a rehire. Decide that in Feishu People first, then complete the onboarding." },
    links: &[],
};

/// `1161101` (HTTP 400): Onboarding date is required. Please enter it and try again
///
/// The onboarding date is missing. Fill in `onboarding_date` and try again.
///
/// 缺少入职日期。请填写 `onboarding_date` 后重试。
pub const ONBOARDING_DATE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161101,
    key: "",
    name: "OnboardingDateRequired",
    status: Some(400),
    message: "Onboarding date is required. Please enter it and try again",
    rate_limited: false,
    fix: Text { zh: "缺少入职日期。请填写 `onboarding_date` 后重试。", en: "The onboarding date is missing. Fill in `onboarding_date` and try again." },
    links: &[],
};

/// `1161102` (HTTP 400): employment check error
///
/// The employment data failed the check. Correct the employment data of the pre-hire as `msg` says and try again.
///
/// 雇佣信息校验未通过。请根据响应中的 `msg` 修正待入职人员的雇佣信息后重试。
pub const EMPLOYMENT_CHECK_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161102,
    key: "",
    name: "EmploymentCheckError",
    status: Some(400),
    message: "employment check error",
    rate_limited: false,
    fix: Text { zh: "雇佣信息校验未通过。请根据响应中的 `msg` 修正待入职人员的雇佣信息后重试。", en: "The employment data failed the check. Correct the employment data of the pre-hire as `msg` says and try again." },
    links: &[],
};

/// `1161103` (HTTP 400): 任务处理中
///
/// The task is being processed. Try again later. / 任务正在处理中。请稍后重试。
pub const TASK_IN_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161103,
    key: "",
    name: "TaskInProgress",
    status: Some(400),
    message: "任务处理中",
    rate_limited: false,
    fix: Text { zh: "任务正在处理中。请稍后重试。", en: "The task is being processed. Try again later." },
    links: &[],
};

/// `1161104` (HTTP 400): This individual is on the blocklist
///
/// The person is on the blocklist and cannot be onboarded. Verify who it is, or have the administrator of Feishu People take the person off the list.
///
/// 该人员在屏蔽名单中，不能入职。请核对人员身份，或由飞书人事管理员将其移出屏蔽名单。
pub const INDIVIDUAL_ON_BLOCKLIST: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161104,
    key: "",
    name: "IndividualOnBlocklist",
    status: Some(400),
    message: "This individual is on the blocklist",
    rate_limited: false,
    fix: Text { zh: "该人员在屏蔽名单中，不能入职。请核对人员身份，或由飞书人事管理员将其移出屏蔽名单。", en: "The person is on the blocklist and cannot be onboarded. Verify who it is, or have the administrator of Feishu People take the person off the list." },
    links: &[],
};

/// `1161105` (HTTP 400): You don't have the permission to view the prehire, or the prehire does not exist
///
/// The pre-hire does not exist or the app may not see it. Correct the `pre_hire_id` and make sure that the data range of the app covers it.
///
/// 待入职人员不存在，或应用无权查看。请确认 `pre_hire_id` 正确，且应用的数据范围包含该人员。
pub const VIEW_PREHIRE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161105,
    key: "",
    name: "ViewPrehireDenied",
    status: Some(400),
    message: "You don't have the permission to view the prehire, or the prehire does not exist",
    rate_limited: false,
    fix: Text { zh: "待入职人员不存在，或应用无权查看。请确认 `pre_hire_id` 正确，且应用的数据范围包含该人员。", en: "The pre-hire does not exist or the app may not see it. Correct the `pre_hire_id` and make sure that the data range of the app covers it." },
    links: &[],
};

/// `1161108` (HTTP 400): 待入职人员已完成入职，无法更新信息
///
/// The pre-hire is onboarded already and cannot be updated. Update the data of the employee instead.
///
/// 待入职人员已完成入职，不能再更新待入职信息。请改为更新其员工信息。
pub const PRE_HIRE_ALREADY_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161108,
    key: "",
    name: "PreHireAlreadyOnboarded",
    status: Some(400),
    message: "待入职人员已完成入职，无法更新信息",
    rate_limited: false,
    fix: Text { zh: "待入职人员已完成入职，不能再更新待入职信息。请改为更新其员工信息。", en: "The pre-hire is onboarded already and cannot be updated. Update the data of the employee instead." },
    links: &[],
};

/// `1161109` (HTTP 400): 职等失效
///
/// The job grade is no longer in effect. Set `job_grade_id` to the ID of a valid job grade.
///
/// 职等已失效。请将 `job_grade_id` 改为有效的职等 ID。
pub const JOB_GRADE_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161109,
    key: "",
    name: "JobGradeInactive",
    status: Some(400),
    message: "职等失效",
    rate_limited: false,
    fix: Text { zh: "职等已失效。请将 `job_grade_id` 改为有效的职等 ID。", en: "The job grade is no longer in effect. Set `job_grade_id` to the ID of a valid job grade." },
    links: &[],
};

/// `1161110` (HTTP 400): 职等和职级不匹配
///
/// The job grade and the job level do not match. Use a job grade that belongs to the job level.
///
/// 职等与职级不匹配。请改用与该职级关联的职等。
pub const JOB_GRADE_NOT_MATCH_JOB_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161110,
    key: "",
    name: "JobGradeNotMatchJobLevel",
    status: Some(400),
    message: "职等和职级不匹配",
    rate_limited: false,
    fix: Text { zh: "职等与职级不匹配。请改用与该职级关联的职等。", en: "The job grade and the job level do not match. Use a job grade that belongs to the job level." },
    links: &[],
};

/// `1161111` (HTTP 400): 流程无效
///
/// The onboarding flow is invalid. Set `flow_id` to the ID of a valid onboarding flow.
///
/// 入职流程无效。请将 `flow_id` 改为有效的入职流程 ID。
pub const INVALID_FLOW: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161111,
    key: "",
    name: "InvalidFlow",
    status: Some(400),
    message: "流程无效",
    rate_limited: false,
    fix: Text { zh: "入职流程无效。请将 `flow_id` 改为有效的入职流程 ID。", en: "The onboarding flow is invalid. Set `flow_id` to the ID of a valid onboarding flow." },
    links: &[],
};

/// `1161112` (HTTP 400): 部门使用岗位，岗位需必填
///
/// The department uses positions, so the position is required. Fill in `position_id`.
///
/// 该部门使用岗位，岗位必填。请填写 `position_id`。
pub const POSITION_REQUIRED_BY_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161112,
    key: "",
    name: "PositionRequiredByDepartment",
    status: Some(400),
    message: "部门使用岗位，岗位需必填",
    rate_limited: false,
    fix: Text { zh: "该部门使用岗位，岗位必填。请填写 `position_id`。", en: "The department uses positions, so the position is required. Fill in `position_id`." },
    links: &[],
};

/// `1161113` (HTTP 400): 岗位不匹配
///
/// The department, direct or dotted-line manager, job, job family, level or grade, work location, working hours type or employee type does not match the position. Correct it as the position defines, or choose another position.
///
/// 填写的信息与所选岗位不匹配，可能是部门、工作地点、人员类型、工时制度、职务、序列、职级、职等、直属上级或虚线上级。请按岗位的设置修正，或改选岗位。
pub const POSITION_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161113,
    key: "",
    name: "PositionMismatch",
    status: Some(400),
    message: "岗位不匹配",
    rate_limited: false,
    fix: Text { zh: "填写的信息与所选岗位不匹配，可能是部门、工作地点、人员类型、工时制度、职务、序列、职级、职等、直属上级或虚线上级。请按岗位的设置修正，或改选岗位。", en: "The department, direct or dotted-line manager, job, job family, level or grade, work location, working hours type or employee type does not match the position. Correct it as the position defines, or choose another position." },
    links: &[],
};

/// `1161114` (HTTP 400): 岗位在入职日期及其之后不存在
///
/// The position does not exist on or after the onboarding date. Choose one that does, or change the date.
///
/// 岗位在入职日期及之后不存在。请改选在入职日期有效的岗位，或调整入职日期。
pub const POSITION_NOT_FOUND_ON_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161114,
    key: "",
    name: "PositionNotFoundOnOnboarding",
    status: Some(400),
    message: "岗位在入职日期及其之后不存在",
    rate_limited: false,
    fix: Text { zh: "岗位在入职日期及之后不存在。请改选在入职日期有效的岗位，或调整入职日期。", en: "The position does not exist on or after the onboarding date. Choose one that does, or change the date." },
    links: &[],
};

/// `1161115` (HTTP 400): 岗位在入职日期及其之后存在停用版本
///
/// The position is deactivated on or after the onboarding date. Choose one that stays active, or change the date.
///
/// 岗位在入职日期或之后停用。请改选持续启用的岗位，或调整入职日期。
pub const POSITION_DEACTIVATED_AFTER_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161115,
    key: "",
    name: "PositionDeactivatedAfterOnboarding",
    status: Some(400),
    message: "岗位在入职日期及其之后存在停用版本",
    rate_limited: false,
    fix: Text { zh: "岗位在入职日期或之后停用。请改选持续启用的岗位，或调整入职日期。", en: "The position is deactivated on or after the onboarding date. Choose one that stays active, or change the date." },
    links: &[],
};

/// `1161116` (HTTP 400): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
///
/// Several operations change the same data at once. Try again later, and do not update the same pre-hire concurrently.
///
/// 多个操作同时修改同一数据，发生冲突。请稍后重试，并避免并发更新同一待入职人员。
pub const CONCURRENT_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161116,
    key: "",
    name: "ConcurrentOperation",
    status: Some(400),
    message: "A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.",
    rate_limited: false,
    fix: Text { zh: "多个操作同时修改同一数据，发生冲突。请稍后重试，并避免并发更新同一待入职人员。", en: "Several operations change the same data at once. Try again later, and do not update the same pre-hire concurrently." },
    links: &[],
};

/// `1161118` (HTTP 400): 工作邮箱与飞书企业邮箱中已存在的邮箱重复
///
/// The work email is a mailbox of Feishu Mail already. Use an address that is not taken.
///
/// 工作邮箱与飞书企业邮箱中已有的邮箱重复。请改用未被使用的地址。
pub const WORK_EMAIL_EXISTS_IN_BUSINESS_MAIL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161118,
    key: "",
    name: "WorkEmailExistsInBusinessMail",
    status: Some(400),
    message: "工作邮箱与飞书企业邮箱中已存在的邮箱重复",
    rate_limited: false,
    fix: Text { zh: "工作邮箱与飞书企业邮箱中已有的邮箱重复。请改用未被使用的地址。", en: "The work email is a mailbox of Feishu Mail already. Use an address that is not taken." },
    links: &[],
};

/// `1161119` (HTTP 400): 工作邮箱与系统中的离职人员重复，可在飞书企业邮箱回收站中查看此邮箱
///
/// The work email belongs to an offboarded person and is in the recycle bin of Feishu Mail. Deal with it there or use another address.
///
/// 工作邮箱属于离职人员，位于飞书企业邮箱的回收站中。请在回收站中处理该邮箱，或改用其他地址。
pub const WORK_EMAIL_IN_RECYCLE_BIN: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161119,
    key: "",
    name: "WorkEmailInRecycleBin",
    status: Some(400),
    message: "工作邮箱与系统中的离职人员重复，可在飞书企业邮箱回收站中查看此邮箱",
    rate_limited: false,
    fix: Text { zh: "工作邮箱属于离职人员，位于飞书企业邮箱的回收站中。请在回收站中处理该邮箱，或改用其他地址。", en: "The work email belongs to an offboarded person and is in the recycle bin of Feishu Mail. Deal with it there or use another address." },
    links: &[],
};

/// `1161120` (HTTP 400): 暂无被操作人工作邮箱编辑权限，可在「飞书管理后台」的飞书人事应用管理界面，找到应用权限以修改通讯录设置
///
/// The work email of this person must not be edited. Open the Feishu People app in the Feishu admin console and change the contacts settings under its permissions.
///
/// 没有编辑该人员工作邮箱的权限。请在飞书管理后台打开飞书人事应用的管理页面，在应用权限中修改通讯录设置。
pub const WORK_EMAIL_EDIT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161120,
    key: "",
    name: "WorkEmailEditDenied",
    status: Some(400),
    message: "暂无被操作人工作邮箱编辑权限，可在「飞书管理后台」的飞书人事应用管理界面，找到应用权限以修改通讯录设置",
    rate_limited: false,
    fix: Text { zh: "没有编辑该人员工作邮箱的权限。请在飞书管理后台打开飞书人事应用的管理页面，在应用权限中修改通讯录设置。", en: "The work email of this person must not be edited. Open the Feishu People app in the Feishu admin console and change the contacts settings under its permissions." },
    links: &[],
};

/// `1161121` (HTTP 400): 「工作邮箱」格式不正确，字母需为小写
///
/// The work email has the wrong format: letters must be lower case. Write it in lower case.
///
/// 工作邮箱格式不正确，字母必须为小写。请改为小写字母。
pub const WORK_EMAIL_MUST_BE_LOWERCASE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161121,
    key: "",
    name: "WorkEmailMustBeLowercase",
    status: Some(400),
    message: "「工作邮箱」格式不正确，字母需为小写",
    rate_limited: false,
    fix: Text { zh: "工作邮箱格式不正确，字母必须为小写。请改为小写字母。", en: "The work email has the wrong format: letters must be lower case. Write it in lower case." },
    links: &[],
};

/// `1161122` (HTTP 400): 「工作邮箱」格式不正确，存在特殊字符
///
/// The work email has the wrong format: it contains special characters. Remove them.
///
/// 工作邮箱格式不正确，含有特殊字符。请去掉特殊字符。
pub const WORK_EMAIL_SPECIAL_CHARACTER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161122,
    key: "",
    name: "WorkEmailSpecialCharacter",
    status: Some(400),
    message: "「工作邮箱」格式不正确，存在特殊字符",
    rate_limited: false,
    fix: Text { zh: "工作邮箱格式不正确，含有特殊字符。请去掉特殊字符。", en: "The work email has the wrong format: it contains special characters. Remove them." },
    links: &[],
};

/// `1161123` (HTTP 400): 「工作邮箱」格式不正确
///
/// The work email has the wrong format. Give a valid email address. / 工作邮箱格式不正确。请填写有效的邮箱地址。
pub const WORK_EMAIL_MALFORMED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161123,
    key: "",
    name: "WorkEmailMalformed",
    status: Some(400),
    message: "「工作邮箱」格式不正确",
    rate_limited: false,
    fix: Text { zh: "工作邮箱格式不正确。请填写有效的邮箱地址。", en: "The work email has the wrong format. Give a valid email address." },
    links: &[],
};

/// `1161124` (HTTP 400): 「工作邮箱」格式不正确，总长度需小于等于 20 位
///
/// The work email is too long. Keep it to at most 20 characters in total. / 工作邮箱过长。请将总长度控制在 20 个字符以内。
pub const WORK_EMAIL_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161124,
    key: "",
    name: "WorkEmailTooLong",
    status: Some(400),
    message: "「工作邮箱」格式不正确，总长度需小于等于 20 位",
    rate_limited: false,
    fix: Text { zh: "工作邮箱过长。请将总长度控制在 20 个字符以内。", en: "The work email is too long. Keep it to at most 20 characters in total." },
    links: &[],
};

/// `1161125` (HTTP 400): 「工作邮箱」在账号 LDAP 已存在
///
/// The work email exists in the LDAP of the accounts already. Use an address that is not taken.
///
/// 工作邮箱在账号 LDAP 中已存在。请改用未被使用的地址。
pub const WORK_EMAIL_EXISTS_IN_LDAP: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161125,
    key: "",
    name: "WorkEmailExistsInLdap",
    status: Some(400),
    message: "「工作邮箱」在账号 LDAP 已存在",
    rate_limited: false,
    fix: Text { zh: "工作邮箱在账号 LDAP 中已存在。请改用未被使用的地址。", en: "The work email exists in the LDAP of the accounts already. Use an address that is not taken." },
    links: &[],
};

/// `1161126` (HTTP 400): 邮箱前缀包含敏感词
///
/// The local part of the email contains a sensitive word. Use another one. / 邮箱前缀包含敏感词。请更换邮箱前缀。
pub const WORK_EMAIL_SENSITIVE_WORD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161126,
    key: "",
    name: "WorkEmailSensitiveWord",
    status: Some(400),
    message: "邮箱前缀包含敏感词",
    rate_limited: false,
    fix: Text { zh: "邮箱前缀包含敏感词。请更换邮箱前缀。", en: "The local part of the email contains a sensitive word. Use another one." },
    links: &[],
};

/// `1161127` (HTTP 400): 与系统中已存在的邮箱重复
///
/// The work email exists already. Use an address that is not taken. / 工作邮箱与系统中已有的邮箱重复。请改用未被使用的地址。
pub const WORK_EMAIL_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161127,
    key: "",
    name: "WorkEmailAlreadyExists",
    status: Some(400),
    message: "与系统中已存在的邮箱重复",
    rate_limited: false,
    fix: Text { zh: "工作邮箱与系统中已有的邮箱重复。请改用未被使用的地址。", en: "The work email exists already. Use an address that is not taken." },
    links: &[],
};

/// `1161129` (HTTP 400): Unable to submit this task as pre-hire is in the \"{{label}}\" stage.
///
/// The stage of the pre-hire does not allow this. Query its onboarding status and act only while the pre-hire is to be onboarded and its flow is running.
///
/// 待入职人员当前所处的阶段不允许该操作。请查询其入职状态，只对处于待入职阶段、流程进行中的人员操作。
pub const PRE_HIRE_STAGE_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161129,
    key: "",
    name: "PreHireStageNotAllowed",
    status: Some(400),
    message: "Unable to submit this task as pre-hire is in the \\\"{{label}}\\\" stage.",
    rate_limited: false,
    fix: Text { zh: "待入职人员当前所处的阶段不允许该操作。请查询其入职状态，只对处于待入职阶段、流程进行中的人员操作。", en: "The stage of the pre-hire does not allow this. Query its onboarding status and act only while the pre-hire is to be onboarded and its flow is running." },
    links: &[],
};

/// `1161131` (HTTP 400): 手机号为空
///
/// The phone number is empty. Fill it in. / 手机号为空。请填写手机号。
pub const PHONE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161131,
    key: "",
    name: "PhoneRequired",
    status: Some(400),
    message: "手机号为空",
    rate_limited: false,
    fix: Text { zh: "手机号为空。请填写手机号。", en: "The phone number is empty. Fill it in." },
    links: &[],
};

/// `1161142` (HTTP 400): 通知期信息不合法
///
/// The notice period is invalid. Correct the notice period fields of the pre-hire.
///
/// 通知期信息不合法。请修正待入职信息中的通知期字段。
pub const INVALID_NOTICE_PERIOD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161142,
    key: "",
    name: "InvalidNoticePeriod",
    status: Some(400),
    message: "通知期信息不合法",
    rate_limited: false,
    fix: Text { zh: "通知期信息不合法。请修正待入职信息中的通知期字段。", en: "The notice period is invalid. Correct the notice period fields of the pre-hire." },
    links: &[],
};

/// `1161143` (HTTP 400): 通知期信息无效，不可编辑
///
/// The notice period is invalid and cannot be edited. Remove the notice period fields from the request.
///
/// 通知期信息无效，不可编辑。请从请求中移除通知期字段。
pub const NOTICE_PERIOD_NOT_EDITABLE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161143,
    key: "",
    name: "NoticePeriodNotEditable",
    status: Some(400),
    message: "通知期信息无效，不可编辑",
    rate_limited: false,
    fix: Text { zh: "通知期信息无效，不可编辑。请从请求中移除通知期字段。", en: "The notice period is invalid and cannot be edited. Remove the notice period fields from the request." },
    links: &[],
};

/// `1161144` (HTTP 400): 通知期规则不匹配
///
/// The notice period does not match the rule of the tenant. Correct the notice period fields as the rule says.
///
/// 通知期与租户的通知期规则不匹配。请按规则修正通知期字段。
pub const NOTICE_PERIOD_RULE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161144,
    key: "",
    name: "NoticePeriodRuleMismatch",
    status: Some(400),
    message: "通知期规则不匹配",
    rate_limited: false,
    fix: Text { zh: "通知期与租户的通知期规则不匹配。请按规则修正通知期字段。", en: "The notice period does not match the rule of the tenant. Correct the notice period fields as the rule says." },
    links: &[],
};

/// `1161145` (HTTP 400): 你已填写默认成本中心（手动选择），“是否继承岗位/部门的默认成本中心”必须为空或者“否”
///
/// A default cost center is chosen by hand, so none can be inherited from the position or department. Set the inheritance to no or leave it empty, or clear the chosen cost center.
///
/// 已手动选择默认成本中心，不能同时继承岗位或部门的默认成本中心。请将「是否继承」设为否或留空，或清空手动选择的成本中心。
pub const DEFAULT_COST_CENTER_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161145,
    key: "",
    name: "DefaultCostCenterConflict",
    status: Some(400),
    message: "你已填写默认成本中心（手动选择），“是否继承岗位/部门的默认成本中心”必须为空或者“否”",
    rate_limited: false,
    fix: Text { zh: "已手动选择默认成本中心，不能同时继承岗位或部门的默认成本中心。请将「是否继承」设为否或留空，或清空手动选择的成本中心。", en: "A default cost center is chosen by hand, so none can be inherited from the position or department. Set the inheritance to no or leave it empty, or clear the chosen cost center." },
    links: &[],
};

/// `1161146` (HTTP 400): 是否继承岗位/部门的默认成本中心”填写为否，请补充默认成本中心（手动选择）
///
/// No default cost center is inherited from the position or department, so one must be chosen. Fill in the default cost center.
///
/// 已设为不继承岗位或部门的默认成本中心，必须手动选择。请填写默认成本中心。
pub const DEFAULT_COST_CENTER_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161146,
    key: "",
    name: "DefaultCostCenterRequired",
    status: Some(400),
    message: "是否继承岗位/部门的默认成本中心”填写为否，请补充默认成本中心（手动选择）",
    rate_limited: false,
    fix: Text { zh: "已设为不继承岗位或部门的默认成本中心，必须手动选择。请填写默认成本中心。", en: "No default cost center is inherited from the position or department, so one must be chosen. Fill in the default cost center." },
    links: &[],
};

/// `1161147` (HTTP 400): 入职日期缺失，无法补充默认成本中心或者成本分摊的生效日期
///
/// Without the onboarding date the default cost center and the cost allocation have no effective date. Fill in the onboarding date.
///
/// 缺少入职日期，无法确定默认成本中心或成本分摊的生效日期。请填写入职日期。
pub const ONBOARDING_DATE_REQUIRED_FOR_COST_CENTER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161147,
    key: "",
    name: "OnboardingDateRequiredForCostCenter",
    status: Some(400),
    message: "入职日期缺失，无法补充默认成本中心或者成本分摊的生效日期",
    rate_limited: false,
    fix: Text { zh: "缺少入职日期，无法确定默认成本中心或成本分摊的生效日期。请填写入职日期。", en: "Without the onboarding date the default cost center and the cost allocation have no effective date. Fill in the onboarding date." },
    links: &[],
};

/// `1161148` (HTTP 400): 部门/岗位上的默认成本中心为空，无法继承
///
/// The department and the position have no default cost center to inherit. Set one for them first, or choose one by hand.
///
/// 部门和岗位没有默认成本中心，无法继承。请先为部门或岗位设置默认成本中心，或手动选择一个。
pub const NO_DEFAULT_COST_CENTER_TO_INHERIT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161148,
    key: "",
    name: "NoDefaultCostCenterToInherit",
    status: Some(400),
    message: "部门/岗位上的默认成本中心为空，无法继承",
    rate_limited: false,
    fix: Text { zh: "部门和岗位没有默认成本中心，无法继承。请先为部门或岗位设置默认成本中心，或手动选择一个。", en: "The department and the position have no default cost center to inherit. Set one for them first, or choose one by hand." },
    links: &[],
};

/// `1161149` (HTTP 400): 成本分摊中的成本中心和分摊比例需填写完整
///
/// The cost allocation is incomplete. Give every entry its cost center and its share.
///
/// 成本分摊不完整。请为每一项同时填写成本中心和分摊比例。
pub const INCOMPLETE_COST_ALLOCATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161149,
    key: "",
    name: "IncompleteCostAllocation",
    status: Some(400),
    message: "成本分摊中的成本中心和分摊比例需填写完整",
    rate_limited: false,
    fix: Text { zh: "成本分摊不完整。请为每一项同时填写成本中心和分摊比例。", en: "The cost allocation is incomplete. Give every entry its cost center and its share." },
    links: &[],
};

/// `1161150` (HTTP 400): offer_id与offer查找字段不匹配
///
/// `offer_id` and `offer` in `offer_info` are not the same offer. Set both to the ID of one offer.
///
/// `offer_info` 中的 `offer_id` 与 `offer` 不是同一个 Offer。请将两者改为同一个 Offer 的 ID。
pub const OFFER_ID_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161150,
    key: "",
    name: "OfferIdMismatch",
    status: Some(400),
    message: "offer_id与offer查找字段不匹配",
    rate_limited: false,
    fix: Text { zh: "`offer_info` 中的 `offer_id` 与 `offer` 不是同一个 Offer。请将两者改为同一个 Offer 的 ID。", en: "`offer_id` and `offer` in `offer_info` are not the same offer. Set both to the ID of one offer." },
    links: &[],
};

/// `1161151` (HTTP 400): ats_application_id与application查找字段不匹配
///
/// `ats_application_id` and `application` are not the same application. Set both to the ID of one application.
///
/// `ats_application_id` 与 `application` 不是同一个投递。请将两者改为同一个投递的 ID。
pub const ATS_APPLICATION_ID_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161151,
    key: "",
    name: "AtsApplicationIdMismatch",
    status: Some(400),
    message: "ats_application_id与application查找字段不匹配",
    rate_limited: false,
    fix: Text { zh: "`ats_application_id` 与 `application` 不是同一个投递。请将两者改为同一个投递的 ID。", en: "`ats_application_id` and `application` are not the same application. Set both to the ID of one application." },
    links: &[],
};

/// `1161152` (HTTP 400): offer查找字段有值时offer_id (text) 必填
///
/// `offer` is given without `offer_id`. Fill in `offer_id` in `offer_info`, or leave `offer` out.
///
/// 填写了 `offer`，但缺少 `offer_id`。请在 `offer_info` 中填写 `offer_id`，或去掉 `offer`。
pub const OFFER_ID_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161152,
    key: "",
    name: "OfferIdRequired",
    status: Some(400),
    message: "offer查找字段有值时offer_id (text) 必填",
    rate_limited: false,
    fix: Text { zh: "填写了 `offer`，但缺少 `offer_id`。请在 `offer_info` 中填写 `offer_id`，或去掉 `offer`。", en: "`offer` is given without `offer_id`. Fill in `offer_id` in `offer_info`, or leave `offer` out." },
    links: &[],
};

/// `1161153` (HTTP 400): application查找字段有值时ats_application_id (text)必填
///
/// `application` is given without `ats_application_id`. Fill in `ats_application_id`, or leave `application` out.
///
/// 填写了 `application`，但缺少 `ats_application_id`。请填写 `ats_application_id`，或去掉 `application`。
pub const ATS_APPLICATION_ID_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161153,
    key: "",
    name: "AtsApplicationIdRequired",
    status: Some(400),
    message: "application查找字段有值时ats_application_id (text)必填",
    rate_limited: false,
    fix: Text { zh: "填写了 `application`，但缺少 `ats_application_id`。请填写 `ats_application_id`，或去掉 `application`。", en: "`application` is given without `ats_application_id`. Fill in `ats_application_id`, or leave `application` out." },
    links: &[],
};

/// `1161160` (HTTP 400): 部门在入职日期时可能不存在或无效
///
/// The department does not exist or is not in effect on the onboarding date. Choose one that is, or change `onboarding_date`.
///
/// 部门在入职当天不存在或未生效。请改选入职当天有效的部门，或调整 `onboarding_date`。
pub const DEPARTMENT_INVALID_ON_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161160,
    key: "",
    name: "DepartmentInvalidOnOnboarding",
    status: Some(400),
    message: "部门在入职日期时可能不存在或无效",
    rate_limited: false,
    fix: Text { zh: "部门在入职当天不存在或未生效。请改选入职当天有效的部门，或调整 `onboarding_date`。", en: "The department does not exist or is not in effect on the onboarding date. Choose one that is, or change `onboarding_date`." },
    links: &[],
};

/// `1161161` (HTTP 400): 岗位在入职日期时可能不存在或无效
///
/// The position does not exist or is not in effect on the onboarding date. Choose one that is, or change `onboarding_date`.
///
/// 岗位在入职当天不存在或未生效。请改选入职当天有效的岗位，或调整 `onboarding_date`。
pub const POSITION_INVALID_ON_ONBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161161,
    key: "",
    name: "PositionInvalidOnOnboarding",
    status: Some(400),
    message: "岗位在入职日期时可能不存在或无效",
    rate_limited: false,
    fix: Text { zh: "岗位在入职当天不存在或未生效。请改选入职当天有效的岗位，或调整 `onboarding_date`。", en: "The position does not exist or is not in effect on the onboarding date. Choose one that is, or change `onboarding_date`." },
    links: &[],
};

/// `1161200` (HTTP 400): There are still enabled subordinates on the current deactivation date
///
/// There are still active subordinates on the deactivation date. Deactivate or move them first.
///
/// 停用日期当天仍有启用中的下级。请先停用或调整下级，再停用该记录。
pub const HAS_ACTIVE_SUBORDINATES: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161200,
    key: "",
    name: "HasActiveSubordinates",
    status: Some(400),
    message: "There are still enabled subordinates on the current deactivation date",
    rate_limited: false,
    fix: Text { zh: "停用日期当天仍有启用中的下级。请先停用或调整下级，再停用该记录。", en: "There are still active subordinates on the deactivation date. Deactivate or move them first." },
    links: &[],
};

/// `1161204` (HTTP 503): Requset timeout
///
/// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
///
/// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
pub const REQUEST_TIMEOUT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161204,
    key: "",
    name: "RequestTimeout",
    status: Some(503),
    message: "Requset timeout",
    rate_limited: false,
    fix: Text { zh: "请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。", en: "The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1161401` (HTTP 400): Incorrect parameter type
///
/// A parameter has the wrong type. Compare the types of strings, numbers and so on with the fields of the operation.
///
/// 参数类型错误。请对照该接口的字段说明，修正字符串、数字等参数的类型。
pub const INVALID_PARAMETER_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161401,
    key: "",
    name: "InvalidParameterType",
    status: Some(400),
    message: "Incorrect parameter type",
    rate_limited: false,
    fix: Text { zh: "参数类型错误。请对照该接口的字段说明，修正字符串、数字等参数的类型。", en: "A parameter has the wrong type. Compare the types of strings, numbers and so on with the fields of the operation." },
    links: &[],
};

/// `1161402` (HTTP 400): Incorrect parameter range
///
/// A number is outside the allowed range. Use a value within the range that the operation documents for the field.
///
/// 数字参数超出允许的范围。请对照该接口的字段说明，改用范围内的数值。
pub const INVALID_PARAMETER_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161402,
    key: "",
    name: "InvalidParameterRange",
    status: Some(400),
    message: "Incorrect parameter range",
    rate_limited: false,
    fix: Text { zh: "数字参数超出允许的范围。请对照该接口的字段说明，改用范围内的数值。", en: "A number is outside the allowed range. Use a value within the range that the operation documents for the field." },
    links: &[],
};

/// `1161403` (HTTP 400): Incorrect parameter length
///
/// A list or map has a wrong length. Change the number of its elements and try again.
///
/// 列表或 Map 类参数的长度不符合要求。请调整元素个数后重试。
pub const INVALID_PARAMETER_LENGTH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161403,
    key: "",
    name: "InvalidParameterLength",
    status: Some(400),
    message: "Incorrect parameter length",
    rate_limited: false,
    fix: Text { zh: "列表或 Map 类参数的长度不符合要求。请调整元素个数后重试。", en: "A list or map has a wrong length. Change the number of its elements and try again." },
    links: &[],
};

/// `1161404` (HTTP 400): Missing or invalid parameter
///
/// A parameter is missing or invalid. Fill in the required parameters with valid values in the right format.
///
/// 参数缺失或无效。请补齐必填参数，并修正取值与格式。
pub const MISSING_OR_INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161404,
    key: "",
    name: "MissingOrInvalidParameter",
    status: Some(400),
    message: "Missing or invalid parameter",
    rate_limited: false,
    fix: Text { zh: "参数缺失或无效。请补齐必填参数，并修正取值与格式。", en: "A parameter is missing or invalid. Fill in the required parameters with valid values in the right format." },
    links: &[],
};

/// `1161405` (HTTP 400): Parameter parsing error
///
/// The parameters cannot be parsed. Make sure that the request body is valid JSON.
///
/// 参数解析失败。请确认请求体是合法的 JSON。
pub const PARAMETER_PARSING_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161405,
    key: "",
    name: "ParameterParsingError",
    status: Some(400),
    message: "Parameter parsing error",
    rate_limited: false,
    fix: Text { zh: "参数解析失败。请确认请求体是合法的 JSON。", en: "The parameters cannot be parsed. Make sure that the request body is valid JSON." },
    links: &[],
};

/// `1161406` (HTTP 400): Parameter exceeds the optional range
///
/// The value of an enum parameter is not allowed. Use a value that the operation lists.
///
/// 枚举参数的取值不在允许的范围内。请改用该接口说明中列出的值。
pub const PARAMETER_EXCEED_OPTIONAL_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161406,
    key: "",
    name: "ParameterExceedOptionalRange",
    status: Some(400),
    message: "Parameter exceeds the optional range",
    rate_limited: false,
    fix: Text { zh: "枚举参数的取值不在允许的范围内。请改用该接口说明中列出的值。", en: "The value of an enum parameter is not allowed. Use a value that the operation lists." },
    links: &[],
};

/// `1161501` (HTTP 500): System internal error
///
/// The service failed internally. Act as `msg` says; if that does not help, contact support with the log id.
///
/// 系统内部错误。请根据响应中的 `msg` 处理；若无法解决，请联系技术支持并提供 log id。
pub const AUTHORIZATION_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161501,
    key: "",
    name: "AuthorizationInternalError",
    status: Some(500),
    message: "System internal error",
    rate_limited: false,
    fix: Text { zh: "系统内部错误。请根据响应中的 `msg` 处理；若无法解决，请联系技术支持并提供 log id。", en: "The service failed internally. Act as `msg` says; if that does not help, contact support with the log id." },
    links: &[],
};

/// `1161603` (HTTP 400): Name already exists
///
/// A record with the same name exists below the same superior. Use another name. / 同一上级下已有同名记录。请改用其他名称。
pub const SIBLING_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161603,
    key: "",
    name: "SiblingNameAlreadyExists",
    status: Some(400),
    message: "Name already exists",
    rate_limited: false,
    fix: Text { zh: "同一上级下已有同名记录。请改用其他名称。", en: "A record with the same name exists below the same superior. Use another name." },
    links: &[],
};

/// `1161604` (HTTP 429): QPS over limit
///
/// The rate limit of the operation is exceeded. Call less often; try again after a pause.
///
/// 请求频率超过接口的限制。请降低调用频率，稍后重试。
pub const QPS_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161604,
    key: "",
    name: "QpsLimitExceeded",
    status: Some(429),
    message: "QPS over limit",
    rate_limited: true,
    fix: Text { zh: "请求频率超过接口的限制。请降低调用频率，稍后重试。", en: "The rate limit of the operation is exceeded. Call less often; try again after a pause." },
    links: &[],
};

/// `1161999` (HTTP 500): System error. Please try again later or contact technical support.
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SYSTEM_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1161999,
    key: "",
    name: "SystemError",
    status: Some(500),
    message: "System error. Please try again later or contact technical support.",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1162001` (HTTP 200): Approval process not found
///
/// The approval process does not exist. Correct the `process_id`. / 审批流程不存在。请确认流程 ID（`process_id`）正确。
pub const APPROVAL_PROCESS_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162001,
    key: "",
    name: "ApprovalProcessNotFound",
    status: Some(200),
    message: "Approval process not found",
    rate_limited: false,
    fix: Text { zh: "审批流程不存在。请确认流程 ID（`process_id`）正确。", en: "The approval process does not exist. Correct the `process_id`." },
    links: &[],
};

/// `1162002` (HTTP 400): Has a job data which effective date is later
///
/// There is job data with an effective date after that of the job change. Revoke or correct it first, or use a later date for the job change.
///
/// 存在一条晚于该异动生效日期的任职记录。请先撤销或修正该记录，或改用更晚的异动生效日期。
pub const LATER_JOB_DATA_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162002,
    key: "",
    name: "LaterJobDataExists",
    status: Some(400),
    message: "Has a job data which effective date is later",
    rate_limited: false,
    fix: Text { zh: "存在一条晚于该异动生效日期的任职记录。请先撤销或修正该记录，或改用更晚的异动生效日期。", en: "There is job data with an effective date after that of the job change. Revoke or correct it first, or use a later date for the job change." },
    links: &[],
};

/// `1162010` (HTTP 400): object does not exist
///
/// The object does not exist. Correct `object_api_name`. / 对象不存在。请确认 `object_api_name` 正确。
pub const OBJECT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162010,
    key: "",
    name: "ObjectNotFound",
    status: Some(400),
    message: "object does not exist",
    rate_limited: false,
    fix: Text { zh: "对象不存在。请确认 `object_api_name` 正确。", en: "The object does not exist. Correct `object_api_name`." },
    links: &[],
};

/// `1162020` (HTTP 400): field does not exist
///
/// The field does not exist. Correct `enum_field_api_name`. / 字段不存在。请确认 `enum_field_api_name` 正确。
pub const ENUM_FIELD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162020,
    key: "",
    name: "EnumFieldNotFound",
    status: Some(400),
    message: "field does not exist",
    rate_limited: false,
    fix: Text { zh: "字段不存在。请确认 `enum_field_api_name` 正确。", en: "The field does not exist. Correct `enum_field_api_name`." },
    links: &[],
};

/// `1162023` (HTTP 400): the type of field does not match
///
/// The type of the field does not match; only enum fields have options. Name an enum field and correct `enum_field_option`.
///
/// 字段类型不匹配，只能操作枚举字段的选项。请确认所填字段是枚举字段，并修正 `enum_field_option`。
pub const FIELD_TYPE_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162023,
    key: "",
    name: "FieldTypeNotMatch",
    status: Some(400),
    message: "the type of field does not match",
    rate_limited: false,
    fix: Text { zh: "字段类型不匹配，只能操作枚举字段的选项。请确认所填字段是枚举字段，并修正 `enum_field_option`。", en: "The type of the field does not match; only enum fields have options. Name an enum field and correct `enum_field_option`." },
    links: &[],
};

/// `1162030` (HTTP 500): enum set does not exist
///
/// The enum set does not exist, which only the platform can repair. Contact support with the log id.
///
/// 枚举常量集不存在，只能由平台处理。请联系技术支持并提供 log id。
pub const ENUM_SET_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162030,
    key: "",
    name: "EnumSetNotFound",
    status: Some(500),
    message: "enum set does not exist",
    rate_limited: false,
    fix: Text { zh: "枚举常量集不存在，只能由平台处理。请联系技术支持并提供 log id。", en: "The enum set does not exist, which only the platform can repair. Contact support with the log id." },
    links: &[],
};

/// `1162032` (HTTP 400): the enum option api name already exists
///
/// An enum option with this API name exists. Use another API name. / 枚举选项的 API 名称已存在。请改用其他 API 名称。
pub const ENUM_OPTION_API_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162032,
    key: "",
    name: "EnumOptionApiNameAlreadyExists",
    status: Some(400),
    message: "the enum option api name already exists",
    rate_limited: false,
    fix: Text { zh: "枚举选项的 API 名称已存在。请改用其他 API 名称。", en: "An enum option with this API name exists. Use another API name." },
    links: &[],
};

/// `1162034` (HTTP 400): the associated enum set does not support changes yet
///
/// This enum set is built in and cannot be changed. Change only the enums that the description of the operation allows.
///
/// 该枚举常量集由系统预置，不允许修改。请只修改该接口说明中列出的允许范围内的枚举。
pub const ASSOCIATED_ENUM_SET_CHANGE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162034,
    key: "",
    name: "AssociatedEnumSetChangeUnsupported",
    status: Some(400),
    message: "the associated enum set does not support changes yet",
    rate_limited: false,
    fix: Text { zh: "该枚举常量集由系统预置，不允许修改。请只修改该接口说明中列出的允许范围内的枚举。", en: "This enum set is built in and cannot be changed. Change only the enums that the description of the operation allows." },
    links: &[],
};

/// `1162040` (HTTP 400): enum option does not exist
///
/// The enum option does not exist. Correct its API name; if it still fails, contact support with the log id.
///
/// 枚举选项不存在。请确认选项的 API 名称正确；若仍失败，请联系技术支持并提供 log id。
pub const ENUM_OPTION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162040,
    key: "",
    name: "EnumOptionNotFound",
    status: Some(400),
    message: "enum option does not exist",
    rate_limited: false,
    fix: Text { zh: "枚举选项不存在。请确认选项的 API 名称正确；若仍失败，请联系技术支持并提供 log id。", en: "The enum option does not exist. Correct its API name; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1162041` (HTTP 400): invalid enum option api name
///
/// The API name of the enum option is invalid. Use at most 63 characters: lower case letters, digits and underscores, starting with a letter.
///
/// 枚举选项的 API 名称不合法。请使用至多 63 个字符，以英文字母开头，且只含小写英文字母、数字和下划线。
pub const INVALID_ENUM_OPTION_API_NAME: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1162041,
    key: "",
    name: "InvalidEnumOptionApiName",
    status: Some(400),
    message: "invalid enum option api name",
    rate_limited: false,
    fix: Text { zh: "枚举选项的 API 名称不合法。请使用至多 63 个字符，以英文字母开头，且只含小写英文字母、数字和下划线。", en: "The API name of the enum option is invalid. Use at most 63 characters: lower case letters, digits and underscores, starting with a letter." },
    links: &[],
};

/// `1163000` (HTTP 400): Please check department effective date
///
/// The department does not exist or is disabled on the effective date of the job change. Use the ID of a department that is active then.
///
/// 异动生效日期当天，部门不存在或已停用。请改用当天启用的部门 ID。
pub const JOB_CHANGE_DEPARTMENT_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163000,
    key: "",
    name: "JobChangeDepartmentNotEffective",
    status: Some(400),
    message: "Please check department  effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，部门不存在或已停用。请改用当天启用的部门 ID。", en: "The department does not exist or is disabled on the effective date of the job change. Use the ID of a department that is active then." },
    links: &[],
};

/// `1163001` (HTTP 400): Please check work city effective date
///
/// The work location does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，工作地点不存在或已停用。请改用当天启用的工作地点。
pub const JOB_CHANGE_WORK_LOCATION_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163001,
    key: "",
    name: "JobChangeWorkLocationNotEffective",
    status: Some(400),
    message: "Please check work city effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，工作地点不存在或已停用。请改用当天启用的工作地点。", en: "The work location does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1163002` (HTTP 400): Please check job effective date
///
/// The job does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，职务不存在或已停用。请改用当天启用的职务。
pub const JOB_CHANGE_JOB_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163002,
    key: "",
    name: "JobChangeJobNotEffective",
    status: Some(400),
    message: "Please check job effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，职务不存在或已停用。请改用当天启用的职务。", en: "The job does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1163003` (HTTP 400): Please check job family effective date
///
/// The job family does not exist or is disabled on the effective date of the job change. Use one that is active then.
///
/// 异动生效日期当天，序列不存在或已停用。请改用当天启用的序列。
pub const JOB_CHANGE_JOB_FAMILY_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163003,
    key: "",
    name: "JobChangeJobFamilyNotEffective",
    status: Some(400),
    message: "Please check job family effective date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，序列不存在或已停用。请改用当天启用的序列。", en: "The job family does not exist or is disabled on the effective date of the job change. Use one that is active then." },
    links: &[],
};

/// `1163004` (HTTP 400): The job doesn't match the job family or job level
///
/// The job does not match the job family or the job level. Use ones that belong to the job and submit again.
///
/// 职务与序列或职级不匹配。请改用与该职务关联的序列和职级后重新提交。
pub const JOB_NOT_MATCH_JOB_FAMILY_OR_JOB_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163004,
    key: "",
    name: "JobNotMatchJobFamilyOrJobLevel",
    status: Some(400),
    message: "The job doesn't match the job family or job level",
    rate_limited: false,
    fix: Text { zh: "职务与序列或职级不匹配。请改用与该职务关联的序列和职级后重新提交。", en: "The job does not match the job family or the job level. Use ones that belong to the job and submit again." },
    links: &[],
};

/// `1163005` (HTTP 400): The job doesn't match the job family or job level
///
/// The job does not match the job family or the job level. Use ones that belong to the job and submit again.
///
/// 职务与序列或职级不匹配。请改用与该职务关联的序列和职级后重新提交。
pub const JOB_NOT_MATCH_JOB_FAMILY_LEVEL1163005: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163005,
    key: "",
    name: "JobNotMatchJobFamilyLevel1163005",
    status: Some(400),
    message: "The job doesn't match the job family or job level",
    rate_limited: false,
    fix: Text { zh: "职务与序列或职级不匹配。请改用与该职务关联的序列和职级后重新提交。", en: "The job does not match the job family or the job level. Use ones that belong to the job and submit again." },
    links: &[],
};

/// `1163010` (HTTP 400): The job family doesn't match job level
///
/// The job family and the job level do not match. Use a job level that belongs to the job family.
///
/// 序列与职级不匹配。请改用与该序列关联的职级。
pub const JOB_FAMILY_NOT_MATCH_JOB_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163010,
    key: "",
    name: "JobFamilyNotMatchJobLevel",
    status: Some(400),
    message: "The job family doesn't match job level",
    rate_limited: false,
    fix: Text { zh: "序列与职级不匹配。请改用与该序列关联的职级。", en: "The job family and the job level do not match. Use a job level that belongs to the job family." },
    links: &[],
};

/// `1163012` (HTTP 400): Insufficient headcount
///
/// There is not enough headcount. Make sure that the new department or position has free places, then try again.
///
/// 编制不足。请确认目标部门或岗位仍有空余编制后重试。
pub const INSUFFICIENT_HEADCOUNT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163012,
    key: "",
    name: "InsufficientHeadcount",
    status: Some(400),
    message: "Insufficient headcount",
    rate_limited: false,
    fix: Text { zh: "编制不足。请确认目标部门或岗位仍有空余编制后重试。", en: "There is not enough headcount. Make sure that the new department or position has free places, then try again." },
    links: &[],
};

/// `1163015` (HTTP 400): The weekly working hours value is out of range
///
/// The weekly working hours are out of range. Use a value within the allowed range and try again.
///
/// 周工作时长超出允许的范围。请改用范围内的值后重试。
pub const WEEKLY_WORKING_HOUR_VALUE_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163015,
    key: "",
    name: "WeeklyWorkingHourValueOutOfRange",
    status: Some(400),
    message: "The weekly working hours value is out of range",
    rate_limited: false,
    fix: Text { zh: "周工作时长超出允许的范围。请改用范围内的值后重试。", en: "The weekly working hours are out of range. Use a value within the allowed range and try again." },
    links: &[],
};

/// `1163016` (HTTP 400): In the work location field, you can only select a location whose purpose is work city
///
/// The work location must be a location whose usage is work city. Choose another location or change its usage.
///
/// 工作地点只能选择用途为工作城市的地点。请改选地点，或调整该地点的用途。
pub const LOCATION_IS_NOT_WORK_CITY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163016,
    key: "",
    name: "LocationIsNotWorkCity",
    status: Some(400),
    message: "In the work location field, you can only select a location whose purpose is work city",
    rate_limited: false,
    fix: Text { zh: "工作地点只能选择用途为工作城市的地点。请改选地点，或调整该地点的用途。", en: "The work location must be a location whose usage is work city. Choose another location or change its usage." },
    links: &[],
};

/// `1163017` (HTTP 400): In the social security city field, you can only select a location whose purpose is social security city
///
/// The social security city must be a location whose usage is social security city. Choose another location or change its usage.
///
/// 社保城市只能选择用途为社保城市的地点。请改选地点，或调整该地点的用途。
pub const LOCATION_IS_NOT_SOCIAL_SECURITY_CITY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163017,
    key: "",
    name: "LocationIsNotSocialSecurityCity",
    status: Some(400),
    message: "In the social security city field, you can only select a location whose purpose is social security city",
    rate_limited: false,
    fix: Text { zh: "社保城市只能选择用途为社保城市的地点。请改选地点，或调整该地点的用途。", en: "The social security city must be a location whose usage is social security city. Choose another location or change its usage." },
    links: &[],
};

/// `1163018` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
///
/// The share of a cost center must be an integer from 1 to 100. Correct the shares.
///
/// 成本中心的分摊比例必须是 1 到 100 的整数。请修正比例。
pub const COST_CENTER_RATE_OUT_OF_RANGE1163018: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163018,
    key: "",
    name: "CostCenterRateOutOfRange1163018",
    status: Some(400),
    message: "The number of allocation proportion must be an integer from 1 to 100",
    rate_limited: false,
    fix: Text { zh: "成本中心的分摊比例必须是 1 到 100 的整数。请修正比例。", en: "The share of a cost center must be an integer from 1 to 100. Correct the shares." },
    links: &[],
};

/// `1163019` (HTTP 400): Duplicate cost center rate
///
/// The shares of the cost centers are wrong. Remove duplicate cost centers and make the shares add up to 100.
///
/// 成本中心的分摊比例有误。请移除重复的成本中心，并使各成本中心的比例之和等于 100。
pub const DUPLICATE_COST_CENTER_RATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163019,
    key: "",
    name: "DuplicateCostCenterRate",
    status: Some(400),
    message: "Duplicate cost center rate",
    rate_limited: false,
    fix: Text { zh: "成本中心的分摊比例有误。请移除重复的成本中心，并使各成本中心的比例之和等于 100。", en: "The shares of the cost centers are wrong. Remove duplicate cost centers and make the shares add up to 100." },
    links: &[],
};

/// `1163020` (HTTP 400): Cost center is non-effective on the effective date of job status change
///
/// The cost center is not in effect on the effective date of the job change. Use one that is, or a later date.
///
/// 异动生效日期当天，成本中心尚未生效。请改用当天已生效的成本中心，或推迟异动生效日期。
pub const COST_CENTER_NOT_EFFECTIVE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163020,
    key: "",
    name: "CostCenterNotEffective",
    status: Some(400),
    message: "Cost center is non-effective on the effective date of job status change",
    rate_limited: false,
    fix: Text { zh: "异动生效日期当天，成本中心尚未生效。请改用当天已生效的成本中心，或推迟异动生效日期。", en: "The cost center is not in effect on the effective date of the job change. Use one that is, or a later date." },
    links: &[],
};

/// `1163021` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
///
/// The share of a cost center must be an integer from 1 to 100. Correct the shares.
///
/// 成本中心的分摊比例必须是 1 到 100 的整数。请修正比例。
pub const COST_CENTER_RATE_OUT_OF_RANGE1163021: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163021,
    key: "",
    name: "CostCenterRateOutOfRange1163021",
    status: Some(400),
    message: "The number of allocation proportion must be an integer from 1 to 100",
    rate_limited: false,
    fix: Text { zh: "成本中心的分摊比例必须是 1 到 100 的整数。请修正比例。", en: "The share of a cost center must be an integer from 1 to 100. Correct the shares." },
    links: &[],
};

/// `1163022` (HTTP 400): Please fill in both cost center and allocation proportion
///
/// A cost center and its share must come together. Fill in both the cost center ID and the share.
///
/// 成本中心与分摊比例没有成对填写。请同时填写成本中心 ID 和对应的比例。
pub const INCOMPLETE_COST_CENTER_RATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163022,
    key: "",
    name: "IncompleteCostCenterRate",
    status: Some(400),
    message: "Please fill in both cost center and allocation proportion",
    rate_limited: false,
    fix: Text { zh: "成本中心与分摊比例没有成对填写。请同时填写成本中心 ID 和对应的比例。", en: "A cost center and its share must come together. Fill in both the cost center ID and the share." },
    links: &[],
};

/// `1163023` (HTTP 400): Please enter the sub-level cost center
///
/// A cost center at a lower level is required. Choose one below the given cost center.
///
/// 需要选择下级成本中心。请将成本中心改为其下级成本中心。
pub const SUB_LEVEL_COST_CENTER_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163023,
    key: "",
    name: "SubLevelCostCenterRequired",
    status: Some(400),
    message: "Please enter the sub-level cost center",
    rate_limited: false,
    fix: Text { zh: "需要选择下级成本中心。请将成本中心改为其下级成本中心。", en: "A cost center at a lower level is required. Choose one below the given cost center." },
    links: &[],
};

/// `1163024` (HTTP 400): Illegal data format of cost center
///
/// The data of the cost center has an invalid format. Compare it with the cost center fields of the operation.
///
/// 成本中心的数据格式不合法。请对照该接口的成本中心字段修正。
pub const INVALID_COST_CENTER_DATA_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163024,
    key: "",
    name: "InvalidCostCenterDataFormat",
    status: Some(400),
    message: "Illegal data format of cost center",
    rate_limited: false,
    fix: Text { zh: "成本中心的数据格式不合法。请对照该接口的成本中心字段修正。", en: "The data of the cost center has an invalid format. Compare it with the cost center fields of the operation." },
    links: &[],
};

/// `1163025` (HTTP 400): No cost centers found
///
/// The cost center does not exist. Use the ID of an existing one. / 所填成本中心不存在。请改用已有成本中心的 ID。
pub const NO_COST_CENTER_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163025,
    key: "",
    name: "NoCostCenterFound",
    status: Some(400),
    message: "No cost centers found",
    rate_limited: false,
    fix: Text { zh: "所填成本中心不存在。请改用已有成本中心的 ID。", en: "The cost center does not exist. Use the ID of an existing one." },
    links: &[],
};

/// `1163026` (HTTP 400): Cost center is non-effective at a future date
///
/// The cost center is not in effect on the effective date of the job change or at a later date. Use one that stays in effect.
///
/// 成本中心在异动生效日期或之后的某天未生效。请改用在此期间持续有效的成本中心。
pub const COST_CENTER_NOT_EFFECTIVE_LATER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1163026,
    key: "",
    name: "CostCenterNotEffectiveLater",
    status: Some(400),
    message: "Cost center is non-effective at a future date",
    rate_limited: false,
    fix: Text { zh: "成本中心在异动生效日期或之后的某天未生效。请改用在此期间持续有效的成本中心。", en: "The cost center is not in effect on the effective date of the job change or at a later date. Use one that stays in effect." },
    links: &[],
};

/// `1164000` (HTTP 400): Direct manager wasn't onboarded
///
/// The direct manager (head of the department) is not onboarded yet. Choose someone who is and try again.
///
/// 直属上级（部门负责人）尚未入职。请改选已入职的人员后重试。
pub const DIRECT_MANAGER_NOT_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164000,
    key: "",
    name: "DirectManagerNotOnboarded",
    status: Some(400),
    message: "Direct manager wasn't onboarded",
    rate_limited: false,
    fix: Text { zh: "直属上级（部门负责人）尚未入职。请改选已入职的人员后重试。", en: "The direct manager (head of the department) is not onboarded yet. Choose someone who is and try again." },
    links: &[],
};

/// `1164001` (HTTP 400): Direct manager was offboarded
///
/// The direct manager is offboarded. Choose one who is employed and submit again.
///
/// 直属上级已离职。请改选在职的直属上级后重新提交。
pub const DIRECT_MANAGER_OFFBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164001,
    key: "",
    name: "DirectManagerOffboarded",
    status: Some(400),
    message: "Direct manager was offboarded",
    rate_limited: false,
    fix: Text { zh: "直属上级已离职。请改选在职的直属上级后重新提交。", en: "The direct manager is offboarded. Choose one who is employed and submit again." },
    links: &[],
};

/// `1164002` (HTTP 400): Dotted manager wasn't onboarded
///
/// The dotted-line manager is not onboarded yet. Choose one who is and submit again.
///
/// 虚线上级尚未入职。请改选已入职的虚线上级后重新提交。
pub const DOTTED_MANAGER_NOT_ONBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164002,
    key: "",
    name: "DottedManagerNotOnboarded",
    status: Some(400),
    message: "Dotted manager wasn't onboarded",
    rate_limited: false,
    fix: Text { zh: "虚线上级尚未入职。请改选已入职的虚线上级后重新提交。", en: "The dotted-line manager is not onboarded yet. Choose one who is and submit again." },
    links: &[],
};

/// `1164003` (HTTP 400): The effective date of the change is later than the offboarding date
///
/// The job change takes effect after the offboarding date. Use the offboarding date or an earlier one and submit again.
///
/// 异动生效日期晚于离职日期。请改用不晚于离职日期的异动生效日期后重新提交。
pub const JOB_CHANGE_EFFECTIVE_AFTER_OFFBOARDING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164003,
    key: "",
    name: "JobChangeEffectiveAfterOffboarding",
    status: Some(400),
    message: "The effective date of the change is later than the offboarding date",
    rate_limited: false,
    fix: Text { zh: "异动生效日期晚于离职日期。请改用不晚于离职日期的异动生效日期后重新提交。", en: "The job change takes effect after the offboarding date. Use the offboarding date or an earlier one and submit again." },
    links: &[],
};

/// `1164004` (HTTP 400): Action affected rows exceed threshold value
///
/// One action affects too many rows. Handle fewer records per call, in several batches.
///
/// 单次操作影响的数据过多。请减少一次处理的记录数，分批调用。
pub const ACTION_AFFECTED_ROW_EXCEED_THRESHOLD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164004,
    key: "",
    name: "ActionAffectedRowExceedThreshold",
    status: Some(400),
    message: "Action affected rows exceed threshold value",
    rate_limited: false,
    fix: Text { zh: "单次操作影响的数据过多。请减少一次处理的记录数，分批调用。", en: "One action affects too many rows. Handle fewer records per call, in several batches." },
    links: &[],
};

/// `1164005` (HTTP 400): Tenant or operator not found
///
/// The tenant or operator is not known, or a parameter is invalid. Call with a valid access token of the tenant and correct the parameters.
///
/// 找不到租户或操作人，或请求参数不合法。请使用目标租户的有效 access token，并修正请求参数。
pub const TENANT_OR_OPERATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164005,
    key: "",
    name: "TenantOrOperatorNotFound",
    status: Some(400),
    message: "Tenant or operator not found",
    rate_limited: false,
    fix: Text { zh: "找不到租户或操作人，或请求参数不合法。请使用目标租户的有效 access token，并修正请求参数。", en: "The tenant or operator is not known, or a parameter is invalid. Call with a valid access token of the tenant and correct the parameters." },
    links: &[],
};

/// `1164006` (HTTP 400): Update Action contains invalid ID
///
/// The ID of a record to update is invalid. Use the IDs of existing records. / 要更新的记录 ID 无效。请改用已有记录的 ID。
pub const UPDATE_WITH_INVALID_ID: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164006,
    key: "",
    name: "UpdateWithInvalidId",
    status: Some(400),
    message: "Update Action contains invalid ID",
    rate_limited: false,
    fix: Text { zh: "要更新的记录 ID 无效。请改用已有记录的 ID。", en: "The ID of a record to update is invalid. Use the IDs of existing records." },
    links: &[],
};

/// `1164007` (HTTP 400): Action count exceeds threshold
///
/// One request has too many actions. Submit fewer records per call, in several batches.
///
/// 单次请求的操作数过多。请减少一次提交的数据条数，分批调用。
pub const ACTION_COUNT_EXCEED_THRESHOLD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164007,
    key: "",
    name: "ActionCountExceedThreshold",
    status: Some(400),
    message: "Action count exceeds threshold",
    rate_limited: false,
    fix: Text { zh: "单次请求的操作数过多。请减少一次提交的数据条数，分批调用。", en: "One request has too many actions. Submit fewer records per call, in several batches." },
    links: &[],
};

/// `1164008` (HTTP 400): Record lock retrieval failed
///
/// The record could not be locked, perhaps because another operation is changing it. Check the parameters, avoid concurrent changes, and try again later.
///
/// 未能锁定记录，可能是其他操作正在修改该记录。请核对传入的参数，避免并发修改，稍后重试。
pub const RECORD_LOCK_RETRIEVAL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164008,
    key: "",
    name: "RecordLockRetrievalFailed",
    status: Some(400),
    message: "Record lock retrieval failed",
    rate_limited: false,
    fix: Text { zh: "未能锁定记录，可能是其他操作正在修改该记录。请核对传入的参数，避免并发修改，稍后重试。", en: "The record could not be locked, perhaps because another operation is changing it. Check the parameters, avoid concurrent changes, and try again later." },
    links: &[],
};

/// `1164009` (HTTP 400): Field lock retrieval missing RecordID
///
/// The record ID is missing, so its fields cannot be locked. Give the ID of the record to change.
///
/// 锁定字段时缺少记录 ID。请在请求中给出要修改的记录的 ID。
pub const FIELD_LOCK_RETRIEVAL_MISSING_RECORD_ID: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164009,
    key: "",
    name: "FieldLockRetrievalMissingRecordId",
    status: Some(400),
    message: "Field lock retrieval missing RecordID",
    rate_limited: false,
    fix: Text { zh: "锁定字段时缺少记录 ID。请在请求中给出要修改的记录的 ID。", en: "The record ID is missing, so its fields cannot be locked. Give the ID of the record to change." },
    links: &[],
};

/// `1164010` (HTTP 400): Field lock retrieval failed
///
/// The field could not be locked, perhaps because another operation is changing it. Check the parameters, avoid concurrent changes, and try again later.
///
/// 未能锁定字段，可能是其他操作正在修改该字段。请核对传入的参数，避免并发修改，稍后重试。
pub const FIELD_LOCK_RETRIEVAL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164010,
    key: "",
    name: "FieldLockRetrievalFailed",
    status: Some(400),
    message: "Field lock retrieval failed",
    rate_limited: false,
    fix: Text { zh: "未能锁定字段，可能是其他操作正在修改该字段。请核对传入的参数，避免并发修改，稍后重试。", en: "The field could not be locked, perhaps because another operation is changing it. Check the parameters, avoid concurrent changes, and try again later." },
    links: &[],
};

/// `1164011` (HTTP 400): Field lock retrieval missing FieldName
///
/// The field name is missing, so the field cannot be locked. Name the field to change.
///
/// 锁定字段时缺少字段名。请在请求中给出要修改的字段。
pub const FIELD_LOCK_RETRIEVAL_MISSING_FIELD_NAME: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164011,
    key: "",
    name: "FieldLockRetrievalMissingFieldName",
    status: Some(400),
    message: "Field lock retrieval missing FieldName",
    rate_limited: false,
    fix: Text { zh: "锁定字段时缺少字段名。请在请求中给出要修改的字段。", en: "The field name is missing, so the field cannot be locked. Name the field to change." },
    links: &[],
};

/// `1164012` (HTTP 400): Operation assigned invalid fields
///
/// The request sets an invalid field. Remove fields that the object does not define, or correct their names.
///
/// 请求中有不合法的字段。请移除该对象没有定义的字段，或修正字段名。
pub const INVALID_ASSIGNED_FIELD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164012,
    key: "",
    name: "InvalidAssignedField",
    status: Some(400),
    message: "Operation assigned invalid fields",
    rate_limited: false,
    fix: Text { zh: "请求中有不合法的字段。请移除该对象没有定义的字段，或修正字段名。", en: "The request sets an invalid field. Remove fields that the object does not define, or correct their names." },
    links: &[],
};

/// `1164013` (HTTP 400): Assigned ID but has no active time
///
/// The record ID is given without an effective time. Add the effective time of the record.
///
/// 指定了记录 ID，但缺少生效时间。请补充该记录的生效时间。
pub const EFFECTIVE_TIME_MISSING_FOR_ID: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164013,
    key: "",
    name: "EffectiveTimeMissingForId",
    status: Some(400),
    message: "Assigned ID but has no active time",
    rate_limited: false,
    fix: Text { zh: "指定了记录 ID，但缺少生效时间。请补充该记录的生效时间。", en: "The record ID is given without an effective time. Add the effective time of the record." },
    links: &[],
};

/// `1164014` (HTTP 400): Object ApiName has more than one action
///
/// The request has several actions for the same object. Make one action per object and request.
///
/// 同一对象包含多个操作。请每次请求只对同一对象做一种操作。
pub const MULTIPLE_ACTIONS_FOR_OBJECT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164014,
    key: "",
    name: "MultipleActionsForObject",
    status: Some(400),
    message: "Object ApiName has more than one action",
    rate_limited: false,
    fix: Text { zh: "同一对象包含多个操作。请每次请求只对同一对象做一种操作。", en: "The request has several actions for the same object. Make one action per object and request." },
    links: &[],
};

/// `1164101` (HTTP 400): Timeline penetration calculation failed
///
/// The timeline could not be calculated. Correct effective times that are wrong or in conflict and try again; if it still fails, contact support with the log id.
///
/// 时间线计算失败。请检查各版本的生效时间是否正确、是否冲突，修正后重试；若仍失败，请联系技术支持并提供 log id。
pub const TIMELINE_CALCULATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164101,
    key: "",
    name: "TimelineCalculationFailed",
    status: Some(400),
    message: "Timeline penetration calculation failed",
    rate_limited: false,
    fix: Text { zh: "时间线计算失败。请检查各版本的生效时间是否正确、是否冲突，修正后重试；若仍失败，请联系技术支持并提供 log id。", en: "The timeline could not be calculated. Correct effective times that are wrong or in conflict and try again; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1164102` (HTTP 400): Timeline effective time format invalid
///
/// The effective time has an invalid format. Write it in the date format of the operation.
///
/// 生效时间的格式不合法。请按该接口要求的日期格式填写。
pub const INVALID_TIMELINE_EFFECTIVE_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164102,
    key: "",
    name: "InvalidTimelineEffectiveTimeFormat",
    status: Some(400),
    message: "Timeline effective time format invalid",
    rate_limited: false,
    fix: Text { zh: "生效时间的格式不合法。请按该接口要求的日期格式填写。", en: "The effective time has an invalid format. Write it in the date format of the operation." },
    links: &[],
};

/// `1164103` (HTTP 400): Timeline effective time should be later than first effective time
///
/// The effective time must be after that of the first version. Look up the time of the first version and use a later one.
///
/// 生效时间必须晚于第一个版本的生效时间。请查看第一个版本的生效时间，并改用其后的时间。
pub const EFFECTIVE_TIME_NOT_AFTER_FIRST: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164103,
    key: "",
    name: "EffectiveTimeNotAfterFirst",
    status: Some(400),
    message: "Timeline effective time should be later than first effective time",
    rate_limited: false,
    fix: Text { zh: "生效时间必须晚于第一个版本的生效时间。请查看第一个版本的生效时间，并改用其后的时间。", en: "The effective time must be after that of the first version. Look up the time of the first version and use a later one." },
    links: &[],
};

/// `1164104` (HTTP 400): No corresponding timeline record
///
/// No timeline record matches. Correct the record ID and the effective time.
///
/// 找不到对应的时间线记录。请确认记录 ID 和生效时间正确。
pub const NO_TIMELINE_RECORD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164104,
    key: "",
    name: "NoTimelineRecord",
    status: Some(400),
    message: "No corresponding timeline record",
    rate_limited: false,
    fix: Text { zh: "找不到对应的时间线记录。请确认记录 ID 和生效时间正确。", en: "No timeline record matches. Correct the record ID and the effective time." },
    links: &[],
};

/// `1164105` (HTTP 400): Duplicated effective timeline record
///
/// A timeline record with the same effective time exists. Use another time or update the existing version.
///
/// 已有生效时间相同的时间线记录。请改用其他生效时间，或更新已有版本。
pub const DUPLICATE_EFFECTIVE_TIMELINE_RECORD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164105,
    key: "",
    name: "DuplicateEffectiveTimelineRecord",
    status: Some(400),
    message: "Duplicated effective timeline record",
    rate_limited: false,
    fix: Text { zh: "已有生效时间相同的时间线记录。请改用其他生效时间，或更新已有版本。", en: "A timeline record with the same effective time exists. Use another time or update the existing version." },
    links: &[],
};

/// `1164106` (HTTP 400): Timeline Update action invalid
///
/// The update of the timeline is invalid. Correct the version and the fields to update as `msg` says.
///
/// 时间线的更新操作不合法。请根据响应中的 `msg` 修正要更新的版本和字段。
pub const INVALID_TIMELINE_UPDATE_ACTION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164106,
    key: "",
    name: "InvalidTimelineUpdateAction",
    status: Some(400),
    message: "Timeline Update action invalid",
    rate_limited: false,
    fix: Text { zh: "时间线的更新操作不合法。请根据响应中的 `msg` 修正要更新的版本和字段。", en: "The update of the timeline is invalid. Correct the version and the fields to update as `msg` says." },
    links: &[],
};

/// `1164107` (HTTP 400): Timeline action affected rows exceed threshold value
///
/// The timeline action affects too many rows. Handle fewer records per call, in several batches.
///
/// 时间线操作影响的记录过多。请减少一次处理的记录数，分批调用。
pub const TIMELINE_ACTION_AFFECTED_ROW_EXCEED_THRESHOLD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164107,
    key: "",
    name: "TimelineActionAffectedRowExceedThreshold",
    status: Some(400),
    message: "Timeline action affected rows exceed threshold value",
    rate_limited: false,
    fix: Text { zh: "时间线操作影响的记录过多。请减少一次处理的记录数，分批调用。", en: "The timeline action affects too many rows. Handle fewer records per call, in several batches." },
    links: &[],
};

/// `1164108` (HTTP 400): Timeline invalidation action invalid
///
/// The invalidation of the timeline version is invalid. Name a version that exists and can be invalidated.
///
/// 时间线版本的失效操作不合法。请确认要失效的版本存在，且可以失效。
pub const INVALID_TIMELINE_INVALIDATION_ACTION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164108,
    key: "",
    name: "InvalidTimelineInvalidationAction",
    status: Some(400),
    message: "Timeline invalidation action invalid",
    rate_limited: false,
    fix: Text { zh: "时间线版本的失效操作不合法。请确认要失效的版本存在，且可以失效。", en: "The invalidation of the timeline version is invalid. Name a version that exists and can be invalidated." },
    links: &[],
};

/// `1164109` (HTTP 400): Timeline action count exceeds threshold
///
/// One request has too many timeline actions. Submit fewer records per call, in several batches.
///
/// 单次请求的时间线操作数过多。请减少一次提交的数据条数，分批调用。
pub const TIMELINE_ACTION_COUNT_EXCEED_THRESHOLD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164109,
    key: "",
    name: "TimelineActionCountExceedThreshold",
    status: Some(400),
    message: "Timeline action count exceeds threshold",
    rate_limited: false,
    fix: Text { zh: "单次请求的时间线操作数过多。请减少一次提交的数据条数，分批调用。", en: "One request has too many timeline actions. Submit fewer records per call, in several batches." },
    links: &[],
};

/// `1164110` (HTTP 400): Timeline object contains no StartTime or EndTime
///
/// The timeline record has no start time or no end time. Fill in both. / 时间线记录缺少开始时间或结束时间。请补充这两个时间。
pub const TIMELINE_TIME_RANGE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164110,
    key: "",
    name: "TimelineTimeRangeMissing",
    status: Some(400),
    message: "Timeline object contains no StartTime or EndTime",
    rate_limited: false,
    fix: Text { zh: "时间线记录缺少开始时间或结束时间。请补充这两个时间。", en: "The timeline record has no start time or no end time. Fill in both." },
    links: &[],
};

/// `1164111` (HTTP 400): Timeline object cannot find corresponding version
///
/// The timeline record has no such version. Query its versions and use an existing one.
///
/// 找不到时间线记录的对应版本。请查询该记录的现有版本，改用正确的版本。
pub const TIMELINE_VERSION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164111,
    key: "",
    name: "TimelineVersionNotFound",
    status: Some(400),
    message: "Timeline object cannot find corresponding version",
    rate_limited: false,
    fix: Text { zh: "找不到时间线记录的对应版本。请查询该记录的现有版本，改用正确的版本。", en: "The timeline record has no such version. Query its versions and use an existing one." },
    links: &[],
};

/// `1164112` (HTTP 400): Create timeline object with record id duplicated
///
/// The ID of the new timeline record is taken. Use another ID or update the existing record.
///
/// 新建的时间线记录 ID 重复。请改用未被使用的 ID，或更新已有记录。
pub const TIMELINE_RECORD_ID_DUPLICATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164112,
    key: "",
    name: "TimelineRecordIdDuplicate",
    status: Some(400),
    message: "Create timeline object with record id duplicated",
    rate_limited: false,
    fix: Text { zh: "新建的时间线记录 ID 重复。请改用未被使用的 ID，或更新已有记录。", en: "The ID of the new timeline record is taken. Use another ID or update the existing record." },
    links: &[],
};

/// `1164113` (HTTP 400): Timeline object contains no inner control fields wk_status or wk_tid
///
/// The timeline record lacks the internal field `wk_status` or `wk_tid`. Add it; if the request cannot set it, contact support with the log id.
///
/// 时间线记录缺少内部控制字段 `wk_status` 或 `wk_tid`。请补充这些字段；若请求中无法设置，请联系技术支持并提供 log id。
pub const TIMELINE_CONTROL_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164113,
    key: "",
    name: "TimelineControlFieldMissing",
    status: Some(400),
    message: "Timeline object contains no inner control fields wk_status or wk_tid",
    rate_limited: false,
    fix: Text { zh: "时间线记录缺少内部控制字段 `wk_status` 或 `wk_tid`。请补充这些字段；若请求中无法设置，请联系技术支持并提供 log id。", en: "The timeline record lacks the internal field `wk_status` or `wk_tid`. Add it; if the request cannot set it, contact support with the log id." },
    links: &[],
};

/// `1164114` (HTTP 400): Timeline update used duplicated Version ID
///
/// The update of the timeline uses a version ID twice. Use each version ID once per request.
///
/// 更新时间线时版本 ID 重复。请让每个版本 ID 在请求中只出现一次。
pub const TIMELINE_VERSION_ID_DUPLICATE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164114,
    key: "",
    name: "TimelineVersionIdDuplicate",
    status: Some(400),
    message: "Timeline update used duplicated Version ID",
    rate_limited: false,
    fix: Text { zh: "更新时间线时版本 ID 重复。请让每个版本 ID 在请求中只出现一次。", en: "The update of the timeline uses a version ID twice. Use each version ID once per request." },
    links: &[],
};

/// `1164115` (HTTP 400): Timeline versionID is not integer type
///
/// The version ID of the timeline is not an integer. Use an integer. / 时间线的版本 ID 不是整数。请改用整数形式的版本 ID。
pub const TIMELINE_VERSION_ID_NOT_INTEGER_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164115,
    key: "",
    name: "TimelineVersionIdNotIntegerType",
    status: Some(400),
    message: "Timeline versionID is not integer type",
    rate_limited: false,
    fix: Text { zh: "时间线的版本 ID 不是整数。请改用整数形式的版本 ID。", en: "The version ID of the timeline is not an integer. Use an integer." },
    links: &[],
};

/// `1164116` (HTTP 400): Timeline versionID type invalid
///
/// The version ID of the timeline has the wrong type. Correct the type as the field of the operation documents it.
///
/// 时间线的版本 ID 类型不合法。请对照该接口的字段说明修正其类型。
pub const INVALID_TIMELINE_VERSION_ID_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164116,
    key: "",
    name: "InvalidTimelineVersionIdType",
    status: Some(400),
    message: "Timeline versionID type invalid",
    rate_limited: false,
    fix: Text { zh: "时间线的版本 ID 类型不合法。请对照该接口的字段说明修正其类型。", en: "The version ID of the timeline has the wrong type. Correct the type as the field of the operation documents it." },
    links: &[],
};

/// `1164117` (HTTP 400): Timeline version query request invalid
///
/// The query for timeline versions is invalid. Correct its conditions, such as the record ID, version ID and time.
///
/// 时间线版本的查询参数不合法。请修正记录 ID、版本 ID 和时间等查询条件。
pub const INVALID_TIMELINE_VERSION_QUERY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164117,
    key: "",
    name: "InvalidTimelineVersionQuery",
    status: Some(400),
    message: "Timeline version query request invalid",
    rate_limited: false,
    fix: Text { zh: "时间线版本的查询参数不合法。请修正记录 ID、版本 ID 和时间等查询条件。", en: "The query for timeline versions is invalid. Correct its conditions, such as the record ID, version ID and time." },
    links: &[],
};

/// `1164118` (HTTP 400): Timeline version info contains no effective time
///
/// The timeline version has no effective time. Fill it in. / 时间线版本缺少生效时间。请补充生效时间。
pub const TIMELINE_VERSION_EFFECTIVE_TIME_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164118,
    key: "",
    name: "TimelineVersionEffectiveTimeMissing",
    status: Some(400),
    message: "Timeline version info contains no effective time",
    rate_limited: false,
    fix: Text { zh: "时间线版本缺少生效时间。请补充生效时间。", en: "The timeline version has no effective time. Fill it in." },
    links: &[],
};

/// `1164119` (HTTP 400): Timeline first version cannot be corrected later than second version
///
/// The first version cannot be moved after the second one. Use an effective time before that of the second version.
///
/// 第一个版本的生效时间不能晚于第二个版本。请改用早于第二个版本的生效时间。
pub const TIMELINE_FIRST_VERSION_CANNOT_BE_CORRECTED_LATER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164119,
    key: "",
    name: "TimelineFirstVersionCannotBeCorrectedLater",
    status: Some(400),
    message: "Timeline first version cannot be corrected later than second version",
    rate_limited: false,
    fix: Text { zh: "第一个版本的生效时间不能晚于第二个版本。请改用早于第二个版本的生效时间。", en: "The first version cannot be moved after the second one. Use an effective time before that of the second version." },
    links: &[],
};

/// `1164120` (HTTP 400): Timeline version ID not exist
///
/// The version ID of the timeline does not exist. Query the versions of the record and use an existing ID.
///
/// 时间线的版本 ID 不存在。请查询该记录的现有版本，改用正确的版本 ID。
pub const TIMELINE_VERSION_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164120,
    key: "",
    name: "TimelineVersionIdNotFound",
    status: Some(400),
    message: "Timeline version ID not exist",
    rate_limited: false,
    fix: Text { zh: "时间线的版本 ID 不存在。请查询该记录的现有版本，改用正确的版本 ID。", en: "The version ID of the timeline does not exist. Query the versions of the record and use an existing ID." },
    links: &[],
};

/// `1164121` (HTTP 400): Timeline first version cannot be invalidated
///
/// The first version of a timeline cannot be invalidated. Invalidate later versions only.
///
/// 时间线的第一个版本不能失效。请只对后续版本做失效操作。
pub const TIMELINE_FIRST_VERSION_CANNOT_BE_INVALIDATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164121,
    key: "",
    name: "TimelineFirstVersionCannotBeInvalidated",
    status: Some(400),
    message: "Timeline first version cannot be invalidated",
    rate_limited: false,
    fix: Text { zh: "时间线的第一个版本不能失效。请只对后续版本做失效操作。", en: "The first version of a timeline cannot be invalidated. Invalidate later versions only." },
    links: &[],
};

/// `1164122` (HTTP 400): Timeline field uniqueness violation
///
/// A timeline field must be unique but has the value of another record. Use a value that is not taken.
///
/// 时间线字段的值必须唯一，与其他记录冲突。请改用未被使用的值。
pub const TIMELINE_FIELD_UNIQUENESS_VIOLATION: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164122,
    key: "",
    name: "TimelineFieldUniquenessViolation",
    status: Some(400),
    message: "Timeline field uniqueness violation",
    rate_limited: false,
    fix: Text { zh: "时间线字段的值必须唯一，与其他记录冲突。请改用未被使用的值。", en: "A timeline field must be unique but has the value of another record. Use a value that is not taken." },
    links: &[],
};

/// `1164123` (HTTP 400): Timeline update target is inactivated
///
/// The timeline record to update is no longer active. Update an active record. / 要更新的时间线记录已失效。请改为更新有效的记录。
pub const TIMELINE_UPDATE_TARGET_INACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164123,
    key: "",
    name: "TimelineUpdateTargetInactivated",
    status: Some(400),
    message: "Timeline update target is inactivated",
    rate_limited: false,
    fix: Text { zh: "要更新的时间线记录已失效。请改为更新有效的记录。", en: "The timeline record to update is no longer active. Update an active record." },
    links: &[],
};

/// `1164124` (HTTP 400): The effective time of the first version cannot be a future moment
///
/// The first version cannot take effect in the future. Use the present time or an earlier one.
///
/// 第一个版本的生效时间不能晚于当前时间。请改用当前或更早的时间。
pub const FIRST_VERSION_IN_FUTURE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164124,
    key: "",
    name: "FirstVersionInFuture",
    status: Some(400),
    message: "The effective time of the first version cannot be a future moment",
    rate_limited: false,
    fix: Text { zh: "第一个版本的生效时间不能晚于当前时间。请改用当前或更早的时间。", en: "The first version cannot take effect in the future. Use the present time or an earlier one." },
    links: &[],
};

/// `1164125` (HTTP 400): Timeline version's corresponding record does not exist
///
/// The record of the timeline version does not exist. Correct the version ID and the record ID.
///
/// 时间线版本对应的记录不存在。请确认版本 ID 和记录 ID 正确。
pub const TIMELINE_VERSION_RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164125,
    key: "",
    name: "TimelineVersionRecordNotFound",
    status: Some(400),
    message: "Timeline version's corresponding record does not exist",
    rate_limited: false,
    fix: Text { zh: "时间线版本对应的记录不存在。请确认版本 ID 和记录 ID 正确。", en: "The record of the timeline version does not exist. Correct the version ID and the record ID." },
    links: &[],
};

/// `1164126` (HTTP 400): Timeline create versionID does not exist when converting to correct
///
/// The version ID of the timeline to correct does not exist. Query the versions of the record and use an existing ID.
///
/// 要更正的时间线版本 ID 不存在。请查询该记录的现有版本，改用正确的版本 ID。
pub const TIMELINE_CREATE_VERSION_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164126,
    key: "",
    name: "TimelineCreateVersionIdNotFound",
    status: Some(400),
    message: "Timeline create versionID does not exist when converting to correct",
    rate_limited: false,
    fix: Text { zh: "要更正的时间线版本 ID 不存在。请查询该记录的现有版本，改用正确的版本 ID。", en: "The version ID of the timeline to correct does not exist. Query the versions of the record and use an existing ID." },
    links: &[],
};

/// `1164127` (HTTP 400): Timeline record is under reconstructing
///
/// The timeline record is being rebuilt. Try again later. / 时间线记录正在重建。请稍后重试。
pub const TIMELINE_RECORD_UNDER_RECONSTRUCTING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164127,
    key: "",
    name: "TimelineRecordUnderReconstructing",
    status: Some(400),
    message: "Timeline record is under reconstructing",
    rate_limited: false,
    fix: Text { zh: "时间线记录正在重建。请稍后重试。", en: "The timeline record is being rebuilt. Try again later." },
    links: &[],
};

/// `1164128` (HTTP 400): Timeline record reconstruct unlock failed
///
/// The timeline record could not be unlocked after it was rebuilt. Try again later; if it keeps failing, contact support with the log id.
///
/// 时间线记录重建后解锁失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const TIMELINE_RECORD_UNLOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164128,
    key: "",
    name: "TimelineRecordUnlockFailed",
    status: Some(400),
    message: "Timeline record reconstruct unlock failed",
    rate_limited: false,
    fix: Text { zh: "时间线记录重建后解锁失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The timeline record could not be unlocked after it was rebuilt. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1164129` (HTTP 400): Timeline version ID has already been invalidated
///
/// The version ID of the timeline is already invalidated. Query the versions of the record and use a valid ID.
///
/// 时间线的版本 ID 已失效。请查询该记录的现有版本，改用有效的版本 ID。
pub const TIMELINE_VERSION_ID_INVALIDATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164129,
    key: "",
    name: "TimelineVersionIdInvalidated",
    status: Some(400),
    message: "Timeline version ID has already been invalidated",
    rate_limited: false,
    fix: Text { zh: "时间线的版本 ID 已失效。请查询该记录的现有版本，改用有效的版本 ID。", en: "The version ID of the timeline is already invalidated. Query the versions of the record and use a valid ID." },
    links: &[],
};

/// `1164130` (HTTP 400): Timeline create at should be later than first create at
///
/// The creation time in the timeline must be after the first creation time. Correct it.
///
/// 时间线的创建时间必须晚于首次创建时间。请修正创建时间。
pub const TIMELINE_CREATED_BEFORE_FIRST: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164130,
    key: "",
    name: "TimelineCreatedBeforeFirst",
    status: Some(400),
    message: "Timeline create at should be later than first create at",
    rate_limited: false,
    fix: Text { zh: "时间线的创建时间必须晚于首次创建时间。请修正创建时间。", en: "The creation time in the timeline must be after the first creation time. Correct it." },
    links: &[],
};

/// `1164201` (HTTP 400): Timeline multi record effective time conflicted
///
/// The effective times of several timeline records conflict. Make them differ.
///
/// 多条时间线记录的生效时间冲突。请调整生效时间，使其互不相同。
pub const TIMELINE_EFFECTIVE_TIME_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164201,
    key: "",
    name: "TimelineEffectiveTimeConflict",
    status: Some(400),
    message: "Timeline multi record effective time conflicted",
    rate_limited: false,
    fix: Text { zh: "多条时间线记录的生效时间冲突。请调整生效时间，使其互不相同。", en: "The effective times of several timeline records conflict. Make them differ." },
    links: &[],
};

/// `1164202` (HTTP 400): Timeline multi record has duplicated time range
///
/// The time ranges of several timeline records overlap. Change their start and end times.
///
/// 多条时间线记录的时间区间重叠。请调整起止时间，避免重叠。
pub const TIMELINE_TIME_RANGE_OVERLAP: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164202,
    key: "",
    name: "TimelineTimeRangeOverlap",
    status: Some(400),
    message: "Timeline multi record has duplicated time range",
    rate_limited: false,
    fix: Text { zh: "多条时间线记录的时间区间重叠。请调整起止时间，避免重叠。", en: "The time ranges of several timeline records overlap. Change their start and end times." },
    links: &[],
};

/// `1164203` (HTTP 400): Timeline multi record has no start time defined
///
/// The timeline record has no start time. Fill it in. / 时间线记录缺少开始时间。请补充开始时间。
pub const TIMELINE_START_TIME_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164203,
    key: "",
    name: "TimelineStartTimeMissing",
    status: Some(400),
    message: "Timeline multi record has no start time defined",
    rate_limited: false,
    fix: Text { zh: "时间线记录缺少开始时间。请补充开始时间。", en: "The timeline record has no start time. Fill it in." },
    links: &[],
};

/// `1164204` (HTTP 400): Timeline multi record has no biz group field defined
///
/// The timeline record has no business group field. Add it; if the request cannot set it, contact support with the log id.
///
/// 时间线记录缺少业务分组字段。请补充该字段；若请求中无法设置，请联系技术支持并提供 log id。
pub const TIMELINE_GROUP_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164204,
    key: "",
    name: "TimelineGroupFieldMissing",
    status: Some(400),
    message: "Timeline multi record has no biz group field defined",
    rate_limited: false,
    fix: Text { zh: "时间线记录缺少业务分组字段。请补充该字段；若请求中无法设置，请联系技术支持并提供 log id。", en: "The timeline record has no business group field. Add it; if the request cannot set it, contact support with the log id." },
    links: &[],
};

/// `1164205` (HTTP 400): Timeline multi record update scenario lacking time field
///
/// The update of the timeline record lacks a time field. Add the effective time or the other time fields.
///
/// 更新时间线记录时缺少时间字段。请补充生效时间等时间字段。
pub const TIMELINE_UPDATE_TIME_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164205,
    key: "",
    name: "TimelineUpdateTimeMissing",
    status: Some(400),
    message: "Timeline multi record update scenario lacking time field",
    rate_limited: false,
    fix: Text { zh: "更新时间线记录时缺少时间字段。请补充生效时间等时间字段。", en: "The update of the timeline record lacks a time field. Add the effective time or the other time fields." },
    links: &[],
};

/// `1164206` (HTTP 400): At the same effective time, the timeline field is updated repeatedly
///
/// The same field is updated twice for the same effective time. Update each field once per effective time.
///
/// 同一生效时间下重复更新了同一字段。请让每个字段在同一生效时间只更新一次。
pub const TIMELINE_FIELD_UPDATED_TWICE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164206,
    key: "",
    name: "TimelineFieldUpdatedTwice",
    status: Some(400),
    message: "At the same effective time, the timeline field is updated repeatedly",
    rate_limited: false,
    fix: Text { zh: "同一生效时间下重复更新了同一字段。请让每个字段在同一生效时间只更新一次。", en: "The same field is updated twice for the same effective time. Update each field once per effective time." },
    links: &[],
};

/// `1164207` (HTTP 400): Timeline multi record end time less than effective time
///
/// The end time of the timeline record is before its effective time. Use an end time that is not.
///
/// 时间线记录的结束时间早于生效时间。请改用不早于生效时间的结束时间。
pub const TIMELINE_END_BEFORE_EFFECTIVE_TIME: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164207,
    key: "",
    name: "TimelineEndBeforeEffectiveTime",
    status: Some(400),
    message: "Timeline multi record end time less than effective time",
    rate_limited: false,
    fix: Text { zh: "时间线记录的结束时间早于生效时间。请改用不早于生效时间的结束时间。", en: "The end time of the timeline record is before its effective time. Use an end time that is not." },
    links: &[],
};

/// `1164301` (HTTP 400): Request param is invalid, pls check
///
/// A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation.
///
/// 请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。
pub const INVALID_PARAMETER1164301: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164301,
    key: "",
    name: "InvalidParameter1164301",
    status: Some(400),
    message: "Request param is invalid, pls check",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg`，对照该接口的字段说明修正参数。", en: "A parameter is invalid. Correct it as `msg` says and compare the parameters with those of the operation." },
    links: &[],
};

/// `1164302` (HTTP 400): Timeline record does not contain time information
///
/// The timeline record has no time. Add the effective time or the other time fields.
///
/// 时间线记录缺少时间信息。请补充生效时间等时间字段。
pub const TIMELINE_RECORD_NOT_CONTAIN_TIME: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164302,
    key: "",
    name: "TimelineRecordNotContainTime",
    status: Some(400),
    message: "Timeline record does not contain time information",
    rate_limited: false,
    fix: Text { zh: "时间线记录缺少时间信息。请补充生效时间等时间字段。", en: "The timeline record has no time. Add the effective time or the other time fields." },
    links: &[],
};

/// `1164401` (HTTP 400): LookUp field is not a multi-LookUp
///
/// The lookup field takes a single value but got several. Pass one value. / 该查找字段是单值字段，却传入了多个值。请只传入一个值。
pub const SINGLE_LOOKUP_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164401,
    key: "",
    name: "SingleLookupExpected",
    status: Some(400),
    message: "LookUp field is not a multi-LookUp",
    rate_limited: false,
    fix: Text { zh: "该查找字段是单值字段，却传入了多个值。请只传入一个值。", en: "The lookup field takes a single value but got several. Pass one value." },
    links: &[],
};

/// `1164402` (HTTP 400): LookUp field is not a single-LookUp
///
/// The lookup field takes several values but got a single one. Pass the values as a list.
///
/// 该查找字段是多值字段，却按单值传入。请以多值的形式传入。
pub const MULTIPLE_LOOKUP_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164402,
    key: "",
    name: "MultipleLookupExpected",
    status: Some(400),
    message: "LookUp field is not a single-LookUp",
    rate_limited: false,
    fix: Text { zh: "该查找字段是多值字段，却按单值传入。请以多值的形式传入。", en: "The lookup field takes several values but got a single one. Pass the values as a list." },
    links: &[],
};

/// `1164403` (HTTP 400): The record corresponding to the lookup field value does not exist
///
/// The record that the lookup field refers to does not exist. Set the field to the ID of an existing record.
///
/// 查找字段所指向的记录不存在。请将字段的值改为已有记录的 ID。
pub const LOOKUP_RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164403,
    key: "",
    name: "LookupRecordNotFound",
    status: Some(400),
    message: "The record corresponding to the lookup field value does not exist",
    rate_limited: false,
    fix: Text { zh: "查找字段所指向的记录不存在。请将字段的值改为已有记录的 ID。", en: "The record that the lookup field refers to does not exist. Set the field to the ID of an existing record." },
    links: &[],
};

/// `1164404` (HTTP 400): LookUp field value query failed
///
/// The value of the lookup field could not be looked up. Make sure that it is the ID of an existing record and try again; if it still fails, contact support with the log id.
///
/// 查找字段的值查询失败。请确认字段的值是已有记录的 ID 后重试；若仍失败，请联系技术支持并提供 log id。
pub const LOOKUP_FIELD_VALUE_QUERY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164404,
    key: "",
    name: "LookupFieldValueQueryFailed",
    status: Some(400),
    message: "LookUp field value query failed",
    rate_limited: false,
    fix: Text { zh: "查找字段的值查询失败。请确认字段的值是已有记录的 ID 后重试；若仍失败，请联系技术支持并提供 log id。", en: "The value of the lookup field could not be looked up. Make sure that it is the ID of an existing record and try again; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1164405` (HTTP 400): LookUp field value type incorrect
///
/// The value of the lookup field has the wrong type. Pass the ID of the record it refers to.
///
/// 查找字段的值类型不正确。请传入所引用记录的 ID。
pub const INVALID_LOOKUP_FIELD_VALUE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164405,
    key: "",
    name: "InvalidLookupFieldValueType",
    status: Some(400),
    message: "LookUp field value type incorrect",
    rate_limited: false,
    fix: Text { zh: "查找字段的值类型不正确。请传入所引用记录的 ID。", en: "The value of the lookup field has the wrong type. Pass the ID of the record it refers to." },
    links: &[],
};

/// `1164406` (HTTP 400): Boolean type field type error
///
/// The boolean field has the wrong type. Pass `true` or `false`. / 布尔字段的类型不正确。请传入 `true` 或 `false`。
pub const BOOLEAN_TYPE_FIELD_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164406,
    key: "",
    name: "BooleanTypeFieldTypeError",
    status: Some(400),
    message: "Boolean type field type error",
    rate_limited: false,
    fix: Text { zh: "布尔字段的类型不正确。请传入 `true` 或 `false`。", en: "The boolean field has the wrong type. Pass `true` or `false`." },
    links: &[],
};

/// `1164407` (HTTP 400): Text type field is not i18n
///
/// The value of the text field is not an i18n object. Pass it in the structure that the operation documents for i18n fields.
///
/// 文本字段的值不是多语言类型。请按该接口多语言字段的结构传入。
pub const I18N_TEXT_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164407,
    key: "",
    name: "I18nTextExpected",
    status: Some(400),
    message: "Text type field is not i18n",
    rate_limited: false,
    fix: Text { zh: "文本字段的值不是多语言类型。请按该接口多语言字段的结构传入。", en: "The value of the text field is not an i18n object. Pass it in the structure that the operation documents for i18n fields." },
    links: &[],
};

/// `1164408` (HTTP 400): Text type field value exceeds maximum length
///
/// The value of the text field is too long. Shorten it. / 文本字段的值超过最大长度。请缩短文本。
pub const TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164408,
    key: "",
    name: "TextTypeFieldValueLimitExceeded",
    status: Some(400),
    message: "Text type field value exceeds maximum length",
    rate_limited: false,
    fix: Text { zh: "文本字段的值超过最大长度。请缩短文本。", en: "The value of the text field is too long. Shorten it." },
    links: &[],
};

/// `1164409` (HTTP 400): Text type field is not string
///
/// The value of the text field is not a string. Pass a string. / 文本字段的值不是字符串。请传入字符串。
pub const STRING_TEXT_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164409,
    key: "",
    name: "StringTextExpected",
    status: Some(400),
    message: "Text type field is not string",
    rate_limited: false,
    fix: Text { zh: "文本字段的值不是字符串。请传入字符串。", en: "The value of the text field is not a string. Pass a string." },
    links: &[],
};

/// `1164410` (HTTP 400): The format for i18n error
///
/// The i18n field has the wrong format. Pass the language and its text in the structure that the operation documents.
///
/// 多语言字段的格式不正确。请按该接口多语言字段的结构传入语言和对应的文本。
pub const INVALID_I18N_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164410,
    key: "",
    name: "InvalidI18nFormat",
    status: Some(400),
    message: "The format for i18n error",
    rate_limited: false,
    fix: Text { zh: "多语言字段的格式不正确。请按该接口多语言字段的结构传入语言和对应的文本。", en: "The i18n field has the wrong format. Pass the language and its text in the structure that the operation documents." },
    links: &[],
};

/// `1164411` (HTTP 400): The content for i18n error
///
/// The content of the i18n field is invalid. Correct the language code or its text.
///
/// 多语言字段的内容不合法。请检查语言代码和对应的文本，修正后重试。
pub const INVALID_I18N_CONTENT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164411,
    key: "",
    name: "InvalidI18nContent",
    status: Some(400),
    message: "The content for i18n error",
    rate_limited: false,
    fix: Text { zh: "多语言字段的内容不合法。请检查语言代码和对应的文本，修正后重试。", en: "The content of the i18n field is invalid. Correct the language code or its text." },
    links: &[],
};

/// `1164412` (HTTP 400): Enum fields type errors
///
/// The enum field has the wrong type. Pass an option that the field defines. / 枚举字段的类型不正确。请传入该字段已定义的选项。
pub const INVALID_ENUM_FIELD_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164412,
    key: "",
    name: "InvalidEnumFieldType",
    status: Some(400),
    message: "Enum fields type errors",
    rate_limited: false,
    fix: Text { zh: "枚举字段的类型不正确。请传入该字段已定义的选项。", en: "The enum field has the wrong type. Pass an option that the field defines." },
    links: &[],
};

/// `1164413` (HTTP 400): The number of digits is too long
///
/// The number has too many digits. Shorten it. / 数字的位数过多。请减少数字字段的位数。
pub const TOO_MANY_DIGITS: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164413,
    key: "",
    name: "TooManyDigits",
    status: Some(400),
    message: "The number of digits is too long",
    rate_limited: false,
    fix: Text { zh: "数字的位数过多。请减少数字字段的位数。", en: "The number has too many digits. Shorten it." },
    links: &[],
};

/// `1164414` (HTTP 400): Datetime field type error
///
/// The datetime field has the wrong type. Pass date and time in the format of the operation.
///
/// 日期时间字段的类型不正确。请按该接口要求的格式传入日期和时间。
pub const DATETIME_FIELD_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164414,
    key: "",
    name: "DatetimeFieldTypeError",
    status: Some(400),
    message: "Datetime field type error",
    rate_limited: false,
    fix: Text { zh: "日期时间字段的类型不正确。请按该接口要求的格式传入日期和时间。", en: "The datetime field has the wrong type. Pass date and time in the format of the operation." },
    links: &[],
};

/// `1164415` (HTTP 400): Datetime field time type error
///
/// The time in the datetime field is invalid. Pass a valid time in the right format.
///
/// 日期时间字段中的时间不合法。请传入格式正确的有效时间。
pub const DATETIME_FIELD_TIME_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164415,
    key: "",
    name: "DatetimeFieldTimeTypeError",
    status: Some(400),
    message: "Datetime field time type error",
    rate_limited: false,
    fix: Text { zh: "日期时间字段中的时间不合法。请传入格式正确的有效时间。", en: "The time in the datetime field is invalid. Pass a valid time in the right format." },
    links: &[],
};

/// `1164416` (HTTP 400): Datetime field date type error
///
/// The date in the datetime field is invalid. Pass a valid date in the right format.
///
/// 日期时间字段中的日期不合法。请传入格式正确的有效日期。
pub const DATETIME_FIELD_DATE_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164416,
    key: "",
    name: "DatetimeFieldDateTypeError",
    status: Some(400),
    message: "Datetime field date type error",
    rate_limited: false,
    fix: Text { zh: "日期时间字段中的日期不合法。请传入格式正确的有效日期。", en: "The date in the datetime field is invalid. Pass a valid date in the right format." },
    links: &[],
};

/// `1164417` (HTTP 400): Image field type error
///
/// The image field has the wrong type. Pass the file ID that uploading the image returned.
///
/// 图片字段的类型不正确。请传入上传图片后得到的文件 ID。
pub const IMAGE_FIELD_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164417,
    key: "",
    name: "ImageFieldTypeError",
    status: Some(400),
    message: "Image field type error",
    rate_limited: false,
    fix: Text { zh: "图片字段的类型不正确。请传入上传图片后得到的文件 ID。", en: "The image field has the wrong type. Pass the file ID that uploading the image returned." },
    links: &[],
};

/// `1164418` (HTTP 400): The fileID of the image field does not exist
///
/// The file of the image field does not exist. Upload the image first and use the file ID it returns.
///
/// 图片字段中的文件 ID 不存在。请先上传图片，再使用返回的文件 ID。
pub const IMAGE_FIELD_FILE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164418,
    key: "",
    name: "ImageFieldFileIdNotFound",
    status: Some(400),
    message: "The fileID of the image field does not exist",
    rate_limited: false,
    fix: Text { zh: "图片字段中的文件 ID 不存在。请先上传图片，再使用返回的文件 ID。", en: "The file of the image field does not exist. Upload the image first and use the file ID it returns." },
    links: &[],
};

/// `1164419` (HTTP 400): The fileID of the attachment field does not exist
///
/// The file of the attachment field does not exist. Upload the attachment first and use the file ID it returns.
///
/// 附件字段中的文件 ID 不存在。请先上传附件，再使用返回的文件 ID。
pub const ATTACHMENT_FIELD_FILE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164419,
    key: "",
    name: "AttachmentFieldFileIdNotFound",
    status: Some(400),
    message: "The fileID of the attachment field does not exist",
    rate_limited: false,
    fix: Text { zh: "附件字段中的文件 ID 不存在。请先上传附件，再使用返回的文件 ID。", en: "The file of the attachment field does not exist. Upload the attachment first and use the file ID it returns." },
    links: &[],
};

/// `1164420` (HTTP 400): Attachment field type error
///
/// The attachment field has the wrong type. Pass the file ID that uploading the attachment returned.
///
/// 附件字段的类型不正确。请传入上传附件后得到的文件 ID。
pub const ATTACHMENT_FIELD_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164420,
    key: "",
    name: "AttachmentFieldTypeError",
    status: Some(400),
    message: "Attachment field type error",
    rate_limited: false,
    fix: Text { zh: "附件字段的类型不正确。请传入上传附件后得到的文件 ID。", en: "The attachment field has the wrong type. Pass the file ID that uploading the attachment returned." },
    links: &[],
};

/// `1164421` (HTTP 400): Required field not included
///
/// A required field is missing. Add the field that `msg` names. / 缺少必填字段。请补齐 `msg` 中指出的字段。
pub const REQUIRED_FIELD_NOT_INCLUDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164421,
    key: "",
    name: "RequiredFieldNotIncluded",
    status: Some(400),
    message: "Required field not included",
    rate_limited: false,
    fix: Text { zh: "缺少必填字段。请补齐 `msg` 中指出的字段。", en: "A required field is missing. Add the field that `msg` names." },
    links: &[],
};

/// `1164422` (HTTP 400): The value of the Required field is null.
///
/// A required field is null. Give the field that `msg` names a value. / 必填字段的值为 null。请为 `msg` 中指出的字段填写值。
pub const REQUIRED_FIELD_VALUE_NULL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164422,
    key: "",
    name: "RequiredFieldValueNull",
    status: Some(400),
    message: "The value of the Required field is null.",
    rate_limited: false,
    fix: Text { zh: "必填字段的值为 null。请为 `msg` 中指出的字段填写值。", en: "A required field is null. Give the field that `msg` names a value." },
    links: &[],
};

/// `1164423` (HTTP 400): Number field int or float type error
///
/// The number field has the wrong type. Pass an integer or a float. / 数字字段的类型不正确。请传入整数或浮点数。
pub const INVALID_NUMBER_FIELD_TYPE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164423,
    key: "",
    name: "InvalidNumberFieldType",
    status: Some(400),
    message: "Number field int or float type error",
    rate_limited: false,
    fix: Text { zh: "数字字段的类型不正确。请传入整数或浮点数。", en: "The number field has the wrong type. Pass an integer or a float." },
    links: &[],
};

/// `1164424` (HTTP 400): Decimal out of range
///
/// The decimal is out of range. Use one within the range and precision of the field.
///
/// 小数超出范围。请改用字段允许范围和精度内的数值。
pub const DECIMAL_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164424,
    key: "",
    name: "DecimalOutOfRange",
    status: Some(400),
    message: "Decimal out of range",
    rate_limited: false,
    fix: Text { zh: "小数超出范围。请改用字段允许范围和精度内的数值。", en: "The decimal is out of range. Use one within the range and precision of the field." },
    links: &[],
};

/// `1164425` (HTTP 400): Value out of range
///
/// The value is out of the range of its field. Use one within the range. / 数值超出字段的允许范围。请改用范围内的数值。
pub const VALUE_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164425,
    key: "",
    name: "ValueOutOfRange",
    status: Some(400),
    message: "Value out of range",
    rate_limited: false,
    fix: Text { zh: "数值超出字段的允许范围。请改用范围内的数值。", en: "The value is out of the range of its field. Use one within the range." },
    links: &[],
};

/// `1164426` (HTTP 400): Enum should be single not multiple error
///
/// The enum field takes a single option but got several. Pass one option. / 该枚举字段只能选一项，却传入了多项。请只传入一个选项。
pub const SINGLE_OPTION_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164426,
    key: "",
    name: "SingleOptionExpected",
    status: Some(400),
    message: "Enum should be single not multiple error",
    rate_limited: false,
    fix: Text { zh: "该枚举字段只能选一项，却传入了多项。请只传入一个选项。", en: "The enum field takes a single option but got several. Pass one option." },
    links: &[],
};

/// `1164427` (HTTP 400): Enum should be multiple not single error
///
/// The enum field takes several options but got a single one. Pass the options as a list.
///
/// 该枚举字段是多选字段，却按单选传入。请以列表形式传入选项。
pub const MULTIPLE_OPTIONS_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164427,
    key: "",
    name: "MultipleOptionsExpected",
    status: Some(400),
    message: "Enum should be multiple not single error",
    rate_limited: false,
    fix: Text { zh: "该枚举字段是多选字段，却按单选传入。请以列表形式传入选项。", en: "The enum field takes several options but got a single one. Pass the options as a list." },
    links: &[],
};

/// `1164428` (HTTP 400): Enum value not exist
///
/// The enum value does not exist. Use an option that the field defines. / 枚举值不存在。请改用该字段已定义的选项。
pub const ENUM_VALUE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164428,
    key: "",
    name: "EnumValueNotFound",
    status: Some(400),
    message: "Enum value not exist",
    rate_limited: false,
    fix: Text { zh: "枚举值不存在。请改用该字段已定义的选项。", en: "The enum value does not exist. Use an option that the field defines." },
    links: &[],
};

/// `1164429` (HTTP 400): AutoNumber field type error
///
/// The auto-number field has the wrong type. Correct its value, or leave it out so that the service generates it.
///
/// 自动编号字段的类型不正确。请修正该字段的值，或从请求中移除，由系统自动生成。
pub const AUTO_NUMBER_FIELD_TYPE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164429,
    key: "",
    name: "AutoNumberFieldTypeError",
    status: Some(400),
    message: "AutoNumber field type error",
    rate_limited: false,
    fix: Text { zh: "自动编号字段的类型不正确。请修正该字段的值，或从请求中移除，由系统自动生成。", en: "The auto-number field has the wrong type. Correct its value, or leave it out so that the service generates it." },
    links: &[],
};

/// `1164430` (HTTP 400): Datetime field string formatting Error
///
/// The datetime string cannot be parsed. Write it in the datetime format of the operation.
///
/// 日期时间字符串解析失败。请按该接口要求的日期时间格式填写。
pub const DATETIME_FIELD_STRING_FORMATTING_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164430,
    key: "",
    name: "DatetimeFieldStringFormattingError",
    status: Some(400),
    message: "Datetime field string formatting Error",
    rate_limited: false,
    fix: Text { zh: "日期时间字符串解析失败。请按该接口要求的日期时间格式填写。", en: "The datetime string cannot be parsed. Write it in the datetime format of the operation." },
    links: &[],
};

/// `1164431` (HTTP 400): Attachment type field single value parsing failed
///
/// The single value of the attachment field cannot be parsed. Pass one attachment in the structure that the operation documents.
///
/// 附件字段的单个值解析失败。请按该接口附件字段的结构传入一个附件。
pub const INVALID_SINGLE_ATTACHMENT_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164431,
    key: "",
    name: "InvalidSingleAttachmentValue",
    status: Some(400),
    message: "Attachment type field single value parsing failed",
    rate_limited: false,
    fix: Text { zh: "附件字段的单个值解析失败。请按该接口附件字段的结构传入一个附件。", en: "The single value of the attachment field cannot be parsed. Pass one attachment in the structure that the operation documents." },
    links: &[],
};

/// `1164432` (HTTP 400): Attachment type field multiple value parsing failed
///
/// The values of the attachment field cannot be parsed. Pass the attachments as a list in the structure that the operation documents.
///
/// 附件字段的多个值解析失败。请按该接口附件字段的结构，以列表形式传入附件。
pub const INVALID_MULTIPLE_ATTACHMENT_VALUE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164432,
    key: "",
    name: "InvalidMultipleAttachmentValue",
    status: Some(400),
    message: "Attachment type field multiple value parsing failed",
    rate_limited: false,
    fix: Text { zh: "附件字段的多个值解析失败。请按该接口附件字段的结构，以列表形式传入附件。", en: "The values of the attachment field cannot be parsed. Pass the attachments as a list in the structure that the operation documents." },
    links: &[],
};

/// `1164433` (HTTP 400): Filename extension error
///
/// The file name has a wrong extension. Use one that fits the file and that the field supports.
///
/// 文件扩展名不正确。请使用与文件类型相符且该字段支持的扩展名。
pub const FILENAME_EXTENSION_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164433,
    key: "",
    name: "FilenameExtensionError",
    status: Some(400),
    message: "Filename extension error",
    rate_limited: false,
    fix: Text { zh: "文件扩展名不正确。请使用与文件类型相符且该字段支持的扩展名。", en: "The file name has a wrong extension. Use one that fits the file and that the field supports." },
    links: &[],
};

/// `1164434` (HTTP 400): Image field should include multiple values
///
/// The image field takes several values. Pass the images as a list. / 该图片字段需要多个值。请以列表形式传入图片。
pub const MULTIPLE_IMAGES_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164434,
    key: "",
    name: "MultipleImagesExpected",
    status: Some(400),
    message: "Image field should include multiple values",
    rate_limited: false,
    fix: Text { zh: "该图片字段需要多个值。请以列表形式传入图片。", en: "The image field takes several values. Pass the images as a list." },
    links: &[],
};

/// `1164435` (HTTP 400): The lookup field contains duplicate keys
///
/// The lookup field contains a key twice. Remove the duplicates. / 查找字段中有重复的键。请移除重复项。
pub const LOOKUP_FIELD_CONTAIN_DUPLICATE_KEY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164435,
    key: "",
    name: "LookupFieldContainDuplicateKey",
    status: Some(400),
    message: "The lookup field contains duplicate keys",
    rate_limited: false,
    fix: Text { zh: "查找字段中有重复的键。请移除重复项。", en: "The lookup field contains a key twice. Remove the duplicates." },
    links: &[],
};

/// `1164436` (HTTP 400): Required fields are empty
///
/// A required field is empty. Fill in the field that `msg` names. / 必填字段为空。请补齐 `msg` 中指出的字段。
pub const REQUIRED_FIELD_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164436,
    key: "",
    name: "RequiredFieldEmpty",
    status: Some(400),
    message: "Required fields are empty",
    rate_limited: false,
    fix: Text { zh: "必填字段为空。请补齐 `msg` 中指出的字段。", en: "A required field is empty. Fill in the field that `msg` names." },
    links: &[],
};

/// `1164437` (HTTP 400): Illegal back lookup
///
/// The back lookup is not allowed. Remove or correct the back-lookup field of the request.
///
/// 反向查找不合法。请移除或修正请求中的反向查找字段。
pub const INVALID_BACK_LOOKUP: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164437,
    key: "",
    name: "InvalidBackLookup",
    status: Some(400),
    message: "Illegal back lookup",
    rate_limited: false,
    fix: Text { zh: "反向查找不合法。请移除或修正请求中的反向查找字段。", en: "The back lookup is not allowed. Remove or correct the back-lookup field of the request." },
    links: &[],
};

/// `1164438` (HTTP 400): Date field string formatting Error
///
/// The date string cannot be parsed. Write it in the date format of the operation.
///
/// 日期字符串解析失败。请按该接口要求的日期格式填写。
pub const DATE_FIELD_STRING_FORMATTING_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164438,
    key: "",
    name: "DateFieldStringFormattingError",
    status: Some(400),
    message: "Date field string formatting Error",
    rate_limited: false,
    fix: Text { zh: "日期字符串解析失败。请按该接口要求的日期格式填写。", en: "The date string cannot be parsed. Write it in the date format of the operation." },
    links: &[],
};

/// `1164439` (HTTP 400): Time field string formatting Error
///
/// The time string cannot be parsed. Write it in the time format of the operation.
///
/// 时间字符串解析失败。请按该接口要求的时间格式填写。
pub const TIME_FIELD_STRING_FORMATTING_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164439,
    key: "",
    name: "TimeFieldStringFormattingError",
    status: Some(400),
    message: "Time field string formatting Error",
    rate_limited: false,
    fix: Text { zh: "时间字符串解析失败。请按该接口要求的时间格式填写。", en: "The time string cannot be parsed. Write it in the time format of the operation." },
    links: &[],
};

/// `1164440` (HTTP 400): Invalid time format
///
/// The time has an invalid format. Write it in the time format of the operation.
///
/// 时间格式不合法。请按该接口要求的时间格式填写。
pub const INVALID_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164440,
    key: "",
    name: "InvalidTimeFormat",
    status: Some(400),
    message: "Invalid time format",
    rate_limited: false,
    fix: Text { zh: "时间格式不合法。请按该接口要求的时间格式填写。", en: "The time has an invalid format. Write it in the time format of the operation." },
    links: &[],
};

/// `1164441` (HTTP 400): duplicate biz group for mulVersion
///
/// The versioned data has a business group twice. Use each business group once per request.
///
/// 多版本数据中的业务分组重复。请让每个业务分组在请求中只出现一次。
pub const BUSINESS_GROUP_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164441,
    key: "",
    name: "BusinessGroupDuplicated",
    status: Some(400),
    message: "duplicate biz group for mulVersion",
    rate_limited: false,
    fix: Text { zh: "多版本数据中的业务分组重复。请让每个业务分组在请求中只出现一次。", en: "The versioned data has a business group twice. Use each business group once per request." },
    links: &[],
};

/// `1164442` (HTTP 400): action update out of order
///
/// The actions are out of order. Reorder the updates in the request and try again.
///
/// 操作的顺序不正确。请调整请求中各项更新的顺序后重试。
pub const ACTION_UPDATE_OUT_OF_ORDER: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164442,
    key: "",
    name: "ActionUpdateOutOfOrder",
    status: Some(400),
    message: "action update out of order",
    rate_limited: false,
    fix: Text { zh: "操作的顺序不正确。请调整请求中各项更新的顺序后重试。", en: "The actions are out of order. Reorder the updates in the request and try again." },
    links: &[],
};

/// `1164443` (HTTP 400): unique value has been used
///
/// The value must be unique, and another record has it. Use a value that is not taken.
///
/// 该值必须唯一，但已被其他记录使用。请改用未被使用的值。
pub const UNIQUE_VALUE_USED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164443,
    key: "",
    name: "UniqueValueUsed",
    status: Some(400),
    message: "unique value has been used",
    rate_limited: false,
    fix: Text { zh: "该值必须唯一，但已被其他记录使用。请改用未被使用的值。", en: "The value must be unique, and another record has it. Use a value that is not taken." },
    links: &[],
};

/// `1164444` (HTTP 400): un sup unique field
///
/// The field does not support uniqueness, or its value is taken. Use a value that is not taken; if it still fails, contact support with the log id.
///
/// 该字段不支持唯一性约束，或与已有的唯一值冲突。请改用未被使用的值；若仍失败，请联系技术支持并提供 log id。
pub const UNIQUE_FIELD_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164444,
    key: "",
    name: "UniqueFieldRejected",
    status: Some(400),
    message: "un sup unique field",
    rate_limited: false,
    fix: Text { zh: "该字段不支持唯一性约束，或与已有的唯一值冲突。请改用未被使用的值；若仍失败，请联系技术支持并提供 log id。", en: "The field does not support uniqueness, or its value is taken. Use a value that is not taken; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1164445` (HTTP 400): can not update pair field
///
/// A paired field cannot be updated directly. Remove it from the request and update the field it is paired with.
///
/// 成对的关联字段不能直接更新。请从请求中移除该字段，改为更新与其成对的另一字段。
pub const CANNOT_UPDATE_PAIR_FIELD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164445,
    key: "",
    name: "CannotUpdatePairField",
    status: Some(400),
    message: "can not update pair field",
    rate_limited: false,
    fix: Text { zh: "成对的关联字段不能直接更新。请从请求中移除该字段，改为更新与其成对的另一字段。", en: "A paired field cannot be updated directly. Remove it from the request and update the field it is paired with." },
    links: &[],
};

/// `1164446` (HTTP 400): can not update multistage field
///
/// A multistage field cannot be updated. Remove it from the request. / 多阶段字段不能更新。请从请求中移除该字段。
pub const CANNOT_UPDATE_MULTISTAGE_FIELD: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164446,
    key: "",
    name: "CannotUpdateMultistageField",
    status: Some(400),
    message: "can not update multistage field",
    rate_limited: false,
    fix: Text { zh: "多阶段字段不能更新。请从请求中移除该字段。", en: "A multistage field cannot be updated. Remove it from the request." },
    links: &[],
};

/// `1164447` (HTTP 400): can not only create paired object
///
/// Of a pair of objects one cannot be created alone. Create both in the same request.
///
/// 成对的对象不能只创建其中一个。请在同一请求中一并创建与其成对的对象。
pub const CANNOT_ONLY_CREATE_PAIRED_OBJECT: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164447,
    key: "",
    name: "CannotOnlyCreatePairedObject",
    status: Some(400),
    message: "can not only create paired object",
    rate_limited: false,
    fix: Text { zh: "成对的对象不能只创建其中一个。请在同一请求中一并创建与其成对的对象。", en: "Of a pair of objects one cannot be created alone. Create both in the same request." },
    links: &[],
};

/// `1164448` (HTTP 400): pair field is null
///
/// The paired field is null. Fill it in. / 成对字段的值为空。请填写该字段。
pub const PAIRED_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164448,
    key: "",
    name: "PairedFieldMissing",
    status: Some(400),
    message: "pair field is null",
    rate_limited: false,
    fix: Text { zh: "成对字段的值为空。请填写该字段。", en: "The paired field is null. Fill it in." },
    links: &[],
};

/// `1164449` (HTTP 400): pair field must one on one
///
/// Paired fields must correspond one to one. Correct the values so that each record belongs to exactly one other.
///
/// 成对字段必须一一对应。请修正字段的值，使每条记录只对应一条记录。
pub const PAIR_FIELD_MUST_BE_ONE_TO_ONE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164449,
    key: "",
    name: "PairFieldMustBeOneToOne",
    status: Some(400),
    message: "pair field must one on one",
    rate_limited: false,
    fix: Text { zh: "成对字段必须一一对应。请修正字段的值，使每条记录只对应一条记录。", en: "Paired fields must correspond one to one. Correct the values so that each record belongs to exactly one other." },
    links: &[],
};

/// `1164450` (HTTP 400): cascade must have wk_id field
///
/// The cascade lacks the field `wk_id`. Add it. / 级联操作缺少 `wk_id` 字段。请补充 `wk_id`。
pub const CASCADE_WITHOUT_ID: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164450,
    key: "",
    name: "CascadeWithoutId",
    status: Some(400),
    message: "cascade must have wk_id field",
    rate_limited: false,
    fix: Text { zh: "级联操作缺少 `wk_id` 字段。请补充 `wk_id`。", en: "The cascade lacks the field `wk_id`. Add it." },
    links: &[],
};

/// `1164501` (HTTP 400): Unable to delete as it is still in use
///
/// The record is in use and cannot be deleted. Remove what refers to it first.
///
/// 记录正在被使用，不能删除。请先解除对它的引用，再删除。
pub const RECORD_IN_USE1164501: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1164501,
    key: "",
    name: "RecordInUse1164501",
    status: Some(400),
    message: "Unable to delete as it is still in use",
    rate_limited: false,
    fix: Text { zh: "记录正在被使用，不能删除。请先解除对它的引用，再删除。", en: "The record is in use and cannot be deleted. Remove what refers to it first." },
    links: &[],
};

/// `1165000` (HTTP 400): Dotted manager was offboarded
///
/// The dotted-line manager is offboarded. Choose one who is employed and submit again.
///
/// 虚线上级已离职。请改选在职的虚线上级后重新提交。
pub const DOTTED_MANAGER_OFFBOARDED: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1165000,
    key: "",
    name: "DottedManagerOffboarded",
    status: Some(400),
    message: "Dotted manager was offboarded",
    rate_limited: false,
    fix: Text { zh: "虚线上级已离职。请改选在职的虚线上级后重新提交。", en: "The dotted-line manager is offboarded. Choose one who is employed and submit again." },
    links: &[],
};

/// `1165001` (HTTP 400): Contract start date is later than the original contract end date
///
/// The contract starts after the end of the original contract. Correct its start date and submit again.
///
/// 合同开始日期晚于原合同结束日期。请修正合同开始日期后重新提交。
pub const CONTRACT_START_DATE_LATER_THAN_ORIGINAL: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1165001,
    key: "",
    name: "ContractStartDateLaterThanOriginal",
    status: Some(400),
    message: "Contract start date is later than the original contract end date",
    rate_limited: false,
    fix: Text { zh: "合同开始日期晚于原合同结束日期。请修正合同开始日期后重新提交。", en: "The contract starts after the end of the original contract. Correct its start date and submit again." },
    links: &[],
};

/// `1165002` (HTTP 400): Expected probation end date must be later than the effective date of job status change
///
/// The expected end of the probation is before the effective date of the job change. Use that date or a later one and submit again.
///
/// 预计试用期结束日期早于异动生效日期。请改用不早于异动生效日期的日期后重新提交。
pub const PROBATION_END_BEFORE_JOB_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1165002,
    key: "",
    name: "ProbationEndBeforeJobChange",
    status: Some(400),
    message: "Expected probation end date must be later than the effective date of job status change",
    rate_limited: false,
    fix: Text { zh: "预计试用期结束日期早于异动生效日期。请改用不早于异动生效日期的日期后重新提交。", en: "The expected end of the probation is before the effective date of the job change. Use that date or a later one and submit again." },
    links: &[],
};

/// `1165005` (HTTP 400): Contract end date must be later than the effective date of job status change
///
/// The contract ends before the effective date of the job change. Use that date or a later one and submit again.
///
/// 合同结束日期早于异动生效日期。请改用不早于异动生效日期的日期后重新提交。
pub const CONTRACT_END_BEFORE_JOB_CHANGE: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1165005,
    key: "",
    name: "ContractEndBeforeJobChange",
    status: Some(400),
    message: "Contract end date must be later than the effective date of job status change",
    rate_limited: false,
    fix: Text { zh: "合同结束日期早于异动生效日期。请改用不早于异动生效日期的日期后重新提交。", en: "The contract ends before the effective date of the job change. Use that date or a later one and submit again." },
    links: &[],
};

/// `1165006` (HTTP 400): Contract end date can't be earlier than contract start date
///
/// The contract ends before it starts. Use an end date that is not before the start date and submit again.
///
/// 合同结束日期早于合同开始日期。请改用不早于合同开始日期的结束日期后重新提交。
pub const CONTRACT_END_BEFORE_START: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1165006,
    key: "",
    name: "ContractEndBeforeStart",
    status: Some(400),
    message: "Contract end date can't be earlier than contract start date",
    rate_limited: false,
    fix: Text { zh: "合同结束日期早于合同开始日期。请改用不早于合同开始日期的结束日期后重新提交。", en: "The contract ends before it starts. Use an end date that is not before the start date and submit again." },
    links: &[],
};

/// `1167037` (HTTP 400): 个人电话和在职人员重复
///
/// An employee has the same phone number. Verify the personal phone and use a number that is not taken.
///
/// 个人电话与在职人员重复。请核对个人电话，改用未被使用的号码。
pub const PHONE_DUPLICATE_WITH_EMPLOYEE1167037: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1167037,
    key: "",
    name: "PhoneDuplicateWithEmployee1167037",
    status: Some(400),
    message: "个人电话和在职人员重复",
    rate_limited: false,
    fix: Text { zh: "个人电话与在职人员重复。请核对个人电话，改用未被使用的号码。", en: "An employee has the same phone number. Verify the personal phone and use a number that is not taken." },
    links: &[],
};

/// `1169999` (HTTP 500): Unknown error
///
/// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const LEAVE_UNKNOWN_ERROR: &ErrorInfo = &ErrorInfo {
    service: "corehr",
    code: 1169999,
    key: "",
    name: "LeaveUnknownError",
    status: Some(500),
    message: "Unknown error",
    rate_limited: false,
    fix: Text { zh: "服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1160001, "INVALID_PARAMETER"),
    (1160002, "INVALID_GRANTING_UNIT"),
    (1160003, "INVALID_EFFECTIVE_DATE"),
    (1160004, "REQUEST_ID_DUPLICATED"),
    (1160005, "ACCESSED_DATA_OBJECT_NOT_FOUND"),
    (1160006, "EMPLOYMENT_NOT_FOUND"),
    (1160007, "LEAVE_PLAN_VERSION_NOT_FOUND"),
    (1160008, "EMPLOYEE_NOT_ELIGIBLE_FOR_LEAVE_PLAN"),
    (1160009, "ACCRUAL_RULE_NOT_FOUND"),
    (1160010, "GRANTING_RECORD_ALREADY_EXISTS"),
    (1160011, "GET_EMPLOYMENT_FAILED"),
    (1160012, "DATABASE_ERROR"),
    (1160013, "INVALID_PARAMETER1160013"),
    (1160014, "ACCRUAL_CALCULATION_FAILED"),
    (1160015, "INTERNAL_ERROR"),
    (1160016, "INVALID_LEAVE_PARAMETER"),
    (1160017, "USER_NOT_FOUND"),
    (1160018, "INVALID_LEAVE_BALANCE_CALCULATE_CONF"),
    (1160019, "LEAVE_BALANCE_CALCULATION_RESULT_EMPTY"),
    (1160020, "NO_MATCHING_LEAVE_PLAN_VERSION"),
    (1160021, "BALANCE_UNSUPPORTED_FOR_LEAVE_TYPE"),
    (1160022, "INVALID_LEAVE_PLAN_VERSION"),
    (1160023, "LEAVE_BALANCE_CALCULATION_FAILED"),
    (1160024, "LEAVE_SUBTYPE_ID_REQUIRED"),
    (1160025, "GRANTING_QUANTITY_OUT_OF_RANGE"),
    (1160026, "GRANTING_QUANTITY_TOO_PRECISE"),
    (1160027, "GRANTING_REASON_LENGTH_LIMIT_EXCEEDED"),
    (1160028, "INVALID_GRANTING_UNIT_CONVERSION"),
    (1160029, "LEAVE_TYPE_DEACTIVATED"),
    (1160030, "EXTERNAL_ID_TOO_LONG"),
    (1160031, "GRANTING_RECORD_CANNOT_BE_EDITED"),
    (1160032, "INVALID_GRANTING_RECORD_EXPIRATION"),
    (1160033, "EFFECTIVE_DATE_AFTER_GRANTING_DATE"),
    (1160034, "INVALID_EXPIRATION_DATE_FORMAT"),
    (1160035, "EMPLOYEE_DATA_DENIED"),
    (1160072, "COMPANY_STILL_IN_USE"),
    (1160100, "PERMISSION_DENIED"),
    (1160101, "MARSHAL_ERROR"),
    (1160102, "UNMARSHAL_ERROR"),
    (1160103, "REQUEST_ID_DUPLICATED1160103"),
    (1160104, "CUSTOM_FIELD_FORMAT_ERROR"),
    (1160105, "FIELD_REQUIRED"),
    (1160106, "INVALID_DATE_FORMAT"),
    (1160107, "INVALID_PARAMETER1160107"),
    (1160109, "INVALID_WORKFORCE_PLAN_PARAMETER"),
    (1160114, "APPROVER_DUPLICATED"),
    (1160115, "ADD_APPROVER_UNSUPPORTED"),
    (1160117, "EMPLOYEE_NOT_FOUND"),
    (1160121, "LIST_TYPE_NOT_FOUND"),
    (1160129, "APPROVAL_ALREADY_FINISHED"),
    (1160200, "JOB_CHANGE_UNDER_APPROVAL"),
    (1160201, "OFFBOARDING_PENDING"),
    (1160202, "LATER_JOB_CHANGE_EXISTS"),
    (1160203, "NO_CONTRACT"),
    (1160204, "FUTURE_CONTRACT"),
    (1160205, "CONTRACT_HAS_ACTUAL_END_DATE"),
    (1160206, "OFFBOARDING_RECORD_UNDER_WITHDRAWAL"),
    (1160210, "OFFBOARDING_ALREADY_EXISTS"),
    (1160221, "INVALID_PROCESS_STATUS"),
    (1160234, "NODE_TRANSFER_UNSUPPORTED"),
    (1160245, "TRANSFEREE_ALREADY_APPROVER"),
    (1160251, "REQUIRED_FIELD_EMPTY1160251"),
    (1160252, "CHARACTER_LIMIT_EXCEEDED"),
    (1160253, "INVALID_NAME_CHARACTER"),
    (1160254, "NAME_ALREADY_EXISTS"),
    (1160255, "PARENT_NOT_EFFECTIVE"),
    (1160256, "PARENT_DEACTIVATED"),
    (1160258, "INDIVIDUAL_NOT_ONBOARDED"),
    (1160259, "INDIVIDUAL_OFFBOARDED"),
    (1160263, "CODE_ALREADY_EXISTS"),
    (1160264, "CIRCULAR_HIERARCHY"),
    (1160265, "RECORD_IN_USE"),
    (1160266, "EFFECTIVE_DATE_NOT_AFTER_FIRST"),
    (1160267, "ACTIVATION_BEFORE_LAST_DEACTIVATION"),
    (1160268, "DEACTIVATION_BEFORE_LAST_VERSION"),
    (1160269, "EFFECTIVE_DATE_TOO_LATE"),
    (1160271, "NO_CHANGE"),
    (1160281, "DEACTIVATION_BLOCKED_BY_JOB_CHANGE"),
    (1160285, "DEACTIVATION_BLOCKED_BY_EMPLOYEE"),
    (1160300, "DEPARTMENT_NOT_EFFECTIVE"),
    (1160301, "WORK_LOCATION_NOT_EFFECTIVE"),
    (1160302, "JOB_NOT_EFFECTIVE"),
    (1160303, "JOB_FAMILY_NOT_EFFECTIVE"),
    (1160304, "COMPANY_ID_NOT_FOUND"),
    (1160306, "WORKING_HOURS_TYPE_NOT_FOUND"),
    (1160307, "JOB_CHANGE_JOB_LEVEL_NOT_FOUND"),
    (1160308, "EMPLOYEE_TYPE_NOT_FOUND"),
    (1160311, "LOCATION_TO_BE_DEACTIVATED"),
    (1160313, "GEOGRAPHICAL_DIVISION_EXCLUSIVE"),
    (1160314, "WORK_LOCATION_WORK_SPACE_EXCLUSIVE"),
    (1160315, "PRIMARY_ADDRESS_REQUIRED"),
    (1160316, "DETAILED_ADDRESS_NOT_REQUIRED"),
    (1160317, "LOCATION_USAGE_NOT_ALLOWED"),
    (1160321, "NAME_ALREADY_EXISTS1160321"),
    (1160322, "DEPARTMENT_HAS_ACTIVE_SUBORDINATES"),
    (1160327, "FIELD_NOT_FOUND"),
    (1160328, "INTEGER_REQUIRED"),
    (1160329, "NUMBER_ABOVE_MAXIMUM"),
    (1160330, "NUMBER_BELOW_MINIMUM"),
    (1160331, "NUMBER_REQUIRED"),
    (1160332, "BOOLEAN_REQUIRED"),
    (1160333, "I18N_OBJECT_REQUIRED"),
    (1160334, "ENUM_VALUE_REQUIRED"),
    (1160335, "ARRAY_REQUIRED"),
    (1160336, "ORG_NOT_FOUND"),
    (1160337, "EFFECTIVE_DATE_REQUIRED"),
    (1160338, "STRING_REQUIRED"),
    (1160339, "STRING_REQUIRED1160339"),
    (1160340, "INVALID_DATE_TIME_FORMAT"),
    (1160341, "RECORD_NOT_FOUND"),
    (1160342, "REASON_REQUIRED"),
    (1160343, "DUPLICATE_CODE"),
    (1160344, "CANNOT_EDIT_ORG"),
    (1160347, "SUPERIOR_DEPARTMENT_DEACTIVATED"),
    (1160349, "SUPERIOR_DEPARTMENT_DEACTIVATED1160349"),
    (1160350, "PARENT_COMPANY_DEACTIVATED"),
    (1160351, "SUPERIOR_DEPARTMENT_NOT_TAKEN_EFFECT"),
    (1160352, "OPTION_DEACTIVATED"),
    (1160353, "EFFECTIVE_DATE_TOO_EARLY"),
    (1160354, "SERVICE_RATE_LIMITED"),
    (1160360, "CANNOT_REMOVE_WORK_LOCATION"),
    (1160400, "INVALID_PARAMETER1160400"),
    (1160401, "CIRCULAR_DOTTED_LINE"),
    (1160402, "INVALID_PARAMETER1160402"),
    (1160403, "COST_CENTER_CODE_ALREADY_EXISTS"),
    (1160404, "COST_CENTER_NAME_ALREADY_EXISTS"),
    (1160405, "REFERENCED_OBJECT_NOT_ACTIVE"),
    (1160406, "CIRCULAR_COST_CENTER_HIERARCHY"),
    (1160408, "COST_CENTER_IN_USE"),
    (1160409, "CANNOT_REVOKE_FIRST_VERSION"),
    (1160500, "SERVICE_FAILED"),
    (1160501, "JOB_CHANGE_BEFORE_ONBOARDING"),
    (1160502, "JOB_CHANGE_AFTER_OFFBOARDING"),
    (1160503, "UNKNOWN_ERROR"),
    (1160508, "DEACTIVATION_BLOCKED_BY_PRE_HIRE"),
    (1160515, "EFFECTIVE_DATE_NOT_AFTER_FIRST1160515"),
    (1160517, "NUMBER_OUT_OF_RANGE"),
    (1160545, "EFFECTIVE_TIME_OCCUPIED"),
    (1160546, "CONFLICTING_CONTRACT_ALREADY_EXISTS"),
    (1160572, "INVALID_URL"),
    (1160600, "NO_JOB_CHANGE_FIELD"),
    (1160601, "OFFBOARDING_EARLIER_THAN_ONBOARDING"),
    (1160602, "OFFBOARDING_EARLIER_THAN_PROBATION"),
    (1160603, "OFFBOARDING_EARLIER_THAN_JOB_CHANGE"),
    (1160604, "REASON_EXPLANATION_LIMIT_EXCEEDED"),
    (1160607, "OFFBOARDING_EARLIER_THAN_CONTRACT"),
    (1160608, "OFFBOARDING_LATER_THAN_CONTRACT_END"),
    (1160610, "EDIT_OFFBOARDING_DENIED"),
    (1160616, "NO_VALID_JOB_DATA"),
    (1160617, "INVALID_HYPERLINK_FIELD_FORMAT"),
    (1160618, "TEXT_FIELD_LIMIT_EXCEEDED"),
    (1160619, "INVALID_ENUM_FIELD_ENUM_VALUE"),
    (1160621, "OFFBOARDING_REASON_REQUIRED"),
    (1160622, "OFFBOARDING_DATE_REQUIRED"),
    (1160623, "EDIT_OFFBOARDING_NOT_ALLOWED"),
    (1160624, "OPERATOR_NOT_FOUND"),
    (1160625, "OFFBOARDING_NOT_FOUND"),
    (1160630, "INVALID_NUMBER_VALUE"),
    (1160631, "EMPLOYEE_NOT_FOUND_OR_OFFBOARDED"),
    (1160636, "CUSTOM_EMPLOYMENT_NOT_FOUND"),
    (1160637, "EDIT_ATTACHMENT_UNSUPPORTED"),
    (1160638, "INVALID_DATE_TIME_VALUE"),
    (1160639, "INVALID_BOOL_VALUE"),
    (1160700, "JOB_CHANGE_DATA_MISMATCH"),
    (1160701, "JOB_NOT_FOUND"),
    (1160702, "JOB_DEACTIVATED_ON_EFFECTIVE_DATE"),
    (1160703, "JOB_FAMILY_NOT_FOUND"),
    (1160704, "JOB_FAMILY_DEACTIVATED"),
    (1160705, "JOB_LEVEL_NOT_FOUND"),
    (1160707, "JOB_GRADE_NOT_FOUND"),
    (1160709, "JOB_NOT_MATCH_JOB_FAMILY"),
    (1160710, "INVALID_BLOCK_LIST"),
    (1160711, "JOB_LEVEL_JOB_FAMILY_NOT_MATCH"),
    (1160712, "JOB_LEVEL_JOB_GRADE_NOT_MATCH"),
    (1160714, "POSITION_NOT_FOUND"),
    (1160715, "POSITION_DEACTIVATED_ON_EFFECTIVE_DATE"),
    (1160813, "DUPLICATE_ENTRY_RECORD"),
    (1160903, "POSITION_NAME_ALREADY_EXISTS"),
    (1160997, "UNKNOWN_META_RPC_ERROR"),
    (1160998, "SERVER_ERROR"),
    (1160999, "UNKNOWN_ERROR1160999"),
    (1161000, "UPSTREAM_SYSTEM_ERROR"),
    (1161001, "INVALID_PARAMETER1161001"),
    (1161002, "INVALID_JOB_FAMILY"),
    (1161003, "SCOPE_MISSING"),
    (1161004, "INVALID_OFFER_HR"),
    (1161005, "INVALID_DIRECT_MANAGER"),
    (1161006, "INVALID_ONBOARDING_LOCATION"),
    (1161007, "INVALID_OFFICE_LOCATION"),
    (1161008, "INVALID_RECRUITMENT_TYPE"),
    (1161009, "INVALID_EMPLOYEE_TYPE"),
    (1161010, "INVALID_EMPLOYMENT_TYPE"),
    (1161011, "INVALID_DURATION_TYPE"),
    (1161012, "INVALID_SIGNING_TYPE"),
    (1161013, "INVALID_SOCIAL_SECURITY_CITY"),
    (1161014, "INVALID_COMPANY"),
    (1161015, "INVALID_DEPARTMENT"),
    (1161016, "NATIONAL_ID_DUPLICATE_WITH_EMPLOYEE"),
    (1161017, "PROBATION_START_BEFORE_ONBOARDING"),
    (1161018, "INVALID_CONTRACT_TYPE"),
    (1161019, "DUPLICATE_COST_CENTER"),
    (1161020, "COST_CENTER_RATE_OUT_OF_RANGE"),
    (1161021, "INCOMPLETE_COST_CENTER"),
    (1161022, "COST_CENTER_NOT_FOUND"),
    (1161023, "COST_CENTER_RATE_SUM_INVALID"),
    (1161024, "COST_CENTER_DEACTIVATED"),
    (1161025, "COST_CENTER_TO_BE_DEACTIVATED"),
    (1161026, "EMAIL_DUPLICATE_WITH_EMPLOYEE"),
    (1161027, "EMAIL_DUPLICATE_WITH_PRE_HIRE"),
    (1161028, "PHONE_DUPLICATE_WITH_EMPLOYEE"),
    (1161029, "PHONE_DUPLICATE_WITH_PRE_HIRE"),
    (1161030, "OFFER_ID_NOT_FOUND"),
    (1161031, "NATIONAL_ID_DUPLICATE_WITH_PRE_HIRE"),
    (1161032, "INVALID_INTERNATIONAL_AREA_CODE"),
    (1161033, "INVALID_PHONE_NUMBER"),
    (1161034, "INVALID_WORK_EMAIL_FORMAT"),
    (1161035, "INVALID_WORK_EMAIL_DOMAIN"),
    (1161036, "WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE"),
    (1161037, "WORK_EMAIL_DUPLICATE_WITH_PRE_HIRE"),
    (1161038, "WORK_EMAIL_DUPLICATE_WITH_OFFBOARDED"),
    (1161039, "INVALID_LOCATION_USAGE"),
    (1161040, "INVALID_ONBOARDING_ADDRESS_USAGE"),
    (1161041, "INVALID_ONBOARDING_LOCATION_USAGE"),
    (1161042, "INVALID_OFFICE_ADDRESS_USAGE"),
    (1161043, "INVALID_OFFICE_LOCATION_USAGE"),
    (1161044, "INVALID_WORK_LOCATION_USAGE"),
    (1161045, "INVALID_SOCIAL_SECURITY_CITY_USAGE_CHINA"),
    (1161046, "INVALID_SOCIAL_SECURITY_CITY_USAGE"),
    (1161047, "INVALID_PROVIDENT_FUND_CITY_USAGE"),
    (1161048, "EMPLOYEE_NUMBER_DUPLICATE_WITH_PRE_HIRE"),
    (1161049, "INVALID_EMPLOYEE_NUMBER_FORMAT"),
    (1161050, "EMPLOYEE_NUMBER_GENERATED_AUTOMATICALLY"),
    (1161051, "ONBOARDING_ADDRESS_LOCATION_UNRELATED"),
    (1161052, "OFFICE_ADDRESS_OFFICE_LOCATION_UNRELATED"),
    (1161053, "OFFICE_ADDRESS_WORK_LOCATION_UNRELATED"),
    (1161054, "OFFICE_LOCATION_WORK_LOCATION_UNRELATED"),
    (1161055, "OFFICE_AND_WORK_LOCATION_UNRELATED"),
    (1161056, "JOB_REQUIRED_BY_DEPARTMENT"),
    (1161057, "JOB_NOT_USED_BY_DEPARTMENT"),
    (1161058, "DUPLICATE_WITH_PRE_HIRE"),
    (1161059, "DUPLICATE_WITH_EMPLOYEE"),
    (1161060, "TENANT_OR_USER_UNKNOWN"),
    (1161063, "WORKFORCE_LIMIT_EXCEEDED"),
    (1161064, "EMPLOYEE_NUMBER_RULE_NOT_APPLICABLE"),
    (1161065, "EMPLOYEE_NUMBER_GENERATION_FAILED"),
    (1161066, "COMPANY_AND_EMPLOYEE_TYPE_REQUIRED"),
    (1161068, "JOB_INACTIVE"),
    (1161069, "JOB_FAMILY_INACTIVE"),
    (1161070, "JOB_LEVEL_INACTIVE"),
    (1161071, "PRE_HIRE_JOB_NOT_MATCH_JOB_FAMILY"),
    (1161072, "JOB_NOT_MATCH_JOB_LEVEL"),
    (1161073, "JOB_NOT_MATCH_JOB_FAMILY_OR_LEVEL"),
    (1161074, "PRE_HIRE_JOB_FAMILY_NOT_MATCH_JOB_LEVEL"),
    (1161075, "CONTRACT_END_DATE_INCONSISTENT"),
    (1161076, "ADDITIONAL_NATIONALITY_CONTAINS_MAIN"),
    (1161077, "ADDITIONAL_NATIONALITY_DUPLICATE"),
    (1161078, "CITIZENSHIP_STATUS_DUPLICATE"),
    (1161079, "INVALID_ADDITIONAL_NATIONALITY"),
    (1161080, "INVALID_CITIZENSHIP_STATUS"),
    (1161081, "INVALID_USER_GEO"),
    (1161092, "ABNORMAL_DATA_CHECK_FAILED"),
    (1161093, "TRANSIT_TASK_FAILED"),
    (1161094, "INVALID_WORKFLOW_OPERATION"),
    (1161095, "TASK_NOT_FOUND"),
    (1161096, "TASK_STATUS_ERROR"),
    (1161097, "PRE_HIRE_PERMISSION_DENIED"),
    (1161098, "REQUIRED_FORM_FIELD_MISSING"),
    (1161099, "ONBOARDING_TASK_INCOMPLETE"),
    (1161100, "REHIRE_UNDETERMINED"),
    (1161101, "ONBOARDING_DATE_REQUIRED"),
    (1161102, "EMPLOYMENT_CHECK_ERROR"),
    (1161103, "TASK_IN_PROGRESS"),
    (1161104, "INDIVIDUAL_ON_BLOCKLIST"),
    (1161105, "VIEW_PREHIRE_DENIED"),
    (1161108, "PRE_HIRE_ALREADY_ONBOARDED"),
    (1161109, "JOB_GRADE_INACTIVE"),
    (1161110, "JOB_GRADE_NOT_MATCH_JOB_LEVEL"),
    (1161111, "INVALID_FLOW"),
    (1161112, "POSITION_REQUIRED_BY_DEPARTMENT"),
    (1161113, "POSITION_MISMATCH"),
    (1161114, "POSITION_NOT_FOUND_ON_ONBOARDING"),
    (1161115, "POSITION_DEACTIVATED_AFTER_ONBOARDING"),
    (1161116, "CONCURRENT_OPERATION"),
    (1161118, "WORK_EMAIL_EXISTS_IN_BUSINESS_MAIL"),
    (1161119, "WORK_EMAIL_IN_RECYCLE_BIN"),
    (1161120, "WORK_EMAIL_EDIT_DENIED"),
    (1161121, "WORK_EMAIL_MUST_BE_LOWERCASE"),
    (1161122, "WORK_EMAIL_SPECIAL_CHARACTER"),
    (1161123, "WORK_EMAIL_MALFORMED"),
    (1161124, "WORK_EMAIL_TOO_LONG"),
    (1161125, "WORK_EMAIL_EXISTS_IN_LDAP"),
    (1161126, "WORK_EMAIL_SENSITIVE_WORD"),
    (1161127, "WORK_EMAIL_ALREADY_EXISTS"),
    (1161129, "PRE_HIRE_STAGE_NOT_ALLOWED"),
    (1161131, "PHONE_REQUIRED"),
    (1161142, "INVALID_NOTICE_PERIOD"),
    (1161143, "NOTICE_PERIOD_NOT_EDITABLE"),
    (1161144, "NOTICE_PERIOD_RULE_MISMATCH"),
    (1161145, "DEFAULT_COST_CENTER_CONFLICT"),
    (1161146, "DEFAULT_COST_CENTER_REQUIRED"),
    (1161147, "ONBOARDING_DATE_REQUIRED_FOR_COST_CENTER"),
    (1161148, "NO_DEFAULT_COST_CENTER_TO_INHERIT"),
    (1161149, "INCOMPLETE_COST_ALLOCATION"),
    (1161150, "OFFER_ID_MISMATCH"),
    (1161151, "ATS_APPLICATION_ID_MISMATCH"),
    (1161152, "OFFER_ID_REQUIRED"),
    (1161153, "ATS_APPLICATION_ID_REQUIRED"),
    (1161160, "DEPARTMENT_INVALID_ON_ONBOARDING"),
    (1161161, "POSITION_INVALID_ON_ONBOARDING"),
    (1161200, "HAS_ACTIVE_SUBORDINATES"),
    (1161204, "REQUEST_TIMEOUT"),
    (1161401, "INVALID_PARAMETER_TYPE"),
    (1161402, "INVALID_PARAMETER_RANGE"),
    (1161403, "INVALID_PARAMETER_LENGTH"),
    (1161404, "MISSING_OR_INVALID_PARAMETER"),
    (1161405, "PARAMETER_PARSING_ERROR"),
    (1161406, "PARAMETER_EXCEED_OPTIONAL_RANGE"),
    (1161501, "AUTHORIZATION_INTERNAL_ERROR"),
    (1161603, "SIBLING_NAME_ALREADY_EXISTS"),
    (1161604, "QPS_LIMIT_EXCEEDED"),
    (1161999, "SYSTEM_ERROR"),
    (1162001, "APPROVAL_PROCESS_NOT_FOUND"),
    (1162002, "LATER_JOB_DATA_EXISTS"),
    (1162010, "OBJECT_NOT_FOUND"),
    (1162020, "ENUM_FIELD_NOT_FOUND"),
    (1162023, "FIELD_TYPE_NOT_MATCH"),
    (1162030, "ENUM_SET_NOT_FOUND"),
    (1162032, "ENUM_OPTION_API_NAME_ALREADY_EXISTS"),
    (1162034, "ASSOCIATED_ENUM_SET_CHANGE_UNSUPPORTED"),
    (1162040, "ENUM_OPTION_NOT_FOUND"),
    (1162041, "INVALID_ENUM_OPTION_API_NAME"),
    (1163000, "JOB_CHANGE_DEPARTMENT_NOT_EFFECTIVE"),
    (1163001, "JOB_CHANGE_WORK_LOCATION_NOT_EFFECTIVE"),
    (1163002, "JOB_CHANGE_JOB_NOT_EFFECTIVE"),
    (1163003, "JOB_CHANGE_JOB_FAMILY_NOT_EFFECTIVE"),
    (1163004, "JOB_NOT_MATCH_JOB_FAMILY_OR_JOB_LEVEL"),
    (1163005, "JOB_NOT_MATCH_JOB_FAMILY_LEVEL1163005"),
    (1163010, "JOB_FAMILY_NOT_MATCH_JOB_LEVEL"),
    (1163012, "INSUFFICIENT_HEADCOUNT"),
    (1163015, "WEEKLY_WORKING_HOUR_VALUE_OUT_OF_RANGE"),
    (1163016, "LOCATION_IS_NOT_WORK_CITY"),
    (1163017, "LOCATION_IS_NOT_SOCIAL_SECURITY_CITY"),
    (1163018, "COST_CENTER_RATE_OUT_OF_RANGE1163018"),
    (1163019, "DUPLICATE_COST_CENTER_RATE"),
    (1163020, "COST_CENTER_NOT_EFFECTIVE"),
    (1163021, "COST_CENTER_RATE_OUT_OF_RANGE1163021"),
    (1163022, "INCOMPLETE_COST_CENTER_RATE"),
    (1163023, "SUB_LEVEL_COST_CENTER_REQUIRED"),
    (1163024, "INVALID_COST_CENTER_DATA_FORMAT"),
    (1163025, "NO_COST_CENTER_FOUND"),
    (1163026, "COST_CENTER_NOT_EFFECTIVE_LATER"),
    (1164000, "DIRECT_MANAGER_NOT_ONBOARDED"),
    (1164001, "DIRECT_MANAGER_OFFBOARDED"),
    (1164002, "DOTTED_MANAGER_NOT_ONBOARDED"),
    (1164003, "JOB_CHANGE_EFFECTIVE_AFTER_OFFBOARDING"),
    (1164004, "ACTION_AFFECTED_ROW_EXCEED_THRESHOLD"),
    (1164005, "TENANT_OR_OPERATOR_NOT_FOUND"),
    (1164006, "UPDATE_WITH_INVALID_ID"),
    (1164007, "ACTION_COUNT_EXCEED_THRESHOLD"),
    (1164008, "RECORD_LOCK_RETRIEVAL_FAILED"),
    (1164009, "FIELD_LOCK_RETRIEVAL_MISSING_RECORD_ID"),
    (1164010, "FIELD_LOCK_RETRIEVAL_FAILED"),
    (1164011, "FIELD_LOCK_RETRIEVAL_MISSING_FIELD_NAME"),
    (1164012, "INVALID_ASSIGNED_FIELD"),
    (1164013, "EFFECTIVE_TIME_MISSING_FOR_ID"),
    (1164014, "MULTIPLE_ACTIONS_FOR_OBJECT"),
    (1164101, "TIMELINE_CALCULATION_FAILED"),
    (1164102, "INVALID_TIMELINE_EFFECTIVE_TIME_FORMAT"),
    (1164103, "EFFECTIVE_TIME_NOT_AFTER_FIRST"),
    (1164104, "NO_TIMELINE_RECORD"),
    (1164105, "DUPLICATE_EFFECTIVE_TIMELINE_RECORD"),
    (1164106, "INVALID_TIMELINE_UPDATE_ACTION"),
    (1164107, "TIMELINE_ACTION_AFFECTED_ROW_EXCEED_THRESHOLD"),
    (1164108, "INVALID_TIMELINE_INVALIDATION_ACTION"),
    (1164109, "TIMELINE_ACTION_COUNT_EXCEED_THRESHOLD"),
    (1164110, "TIMELINE_TIME_RANGE_MISSING"),
    (1164111, "TIMELINE_VERSION_NOT_FOUND"),
    (1164112, "TIMELINE_RECORD_ID_DUPLICATE"),
    (1164113, "TIMELINE_CONTROL_FIELD_MISSING"),
    (1164114, "TIMELINE_VERSION_ID_DUPLICATE"),
    (1164115, "TIMELINE_VERSION_ID_NOT_INTEGER_TYPE"),
    (1164116, "INVALID_TIMELINE_VERSION_ID_TYPE"),
    (1164117, "INVALID_TIMELINE_VERSION_QUERY"),
    (1164118, "TIMELINE_VERSION_EFFECTIVE_TIME_MISSING"),
    (1164119, "TIMELINE_FIRST_VERSION_CANNOT_BE_CORRECTED_LATER"),
    (1164120, "TIMELINE_VERSION_ID_NOT_FOUND"),
    (1164121, "TIMELINE_FIRST_VERSION_CANNOT_BE_INVALIDATED"),
    (1164122, "TIMELINE_FIELD_UNIQUENESS_VIOLATION"),
    (1164123, "TIMELINE_UPDATE_TARGET_INACTIVATED"),
    (1164124, "FIRST_VERSION_IN_FUTURE"),
    (1164125, "TIMELINE_VERSION_RECORD_NOT_FOUND"),
    (1164126, "TIMELINE_CREATE_VERSION_ID_NOT_FOUND"),
    (1164127, "TIMELINE_RECORD_UNDER_RECONSTRUCTING"),
    (1164128, "TIMELINE_RECORD_UNLOCK_FAILED"),
    (1164129, "TIMELINE_VERSION_ID_INVALIDATED"),
    (1164130, "TIMELINE_CREATED_BEFORE_FIRST"),
    (1164201, "TIMELINE_EFFECTIVE_TIME_CONFLICT"),
    (1164202, "TIMELINE_TIME_RANGE_OVERLAP"),
    (1164203, "TIMELINE_START_TIME_MISSING"),
    (1164204, "TIMELINE_GROUP_FIELD_MISSING"),
    (1164205, "TIMELINE_UPDATE_TIME_MISSING"),
    (1164206, "TIMELINE_FIELD_UPDATED_TWICE"),
    (1164207, "TIMELINE_END_BEFORE_EFFECTIVE_TIME"),
    (1164301, "INVALID_PARAMETER1164301"),
    (1164302, "TIMELINE_RECORD_NOT_CONTAIN_TIME"),
    (1164401, "SINGLE_LOOKUP_EXPECTED"),
    (1164402, "MULTIPLE_LOOKUP_EXPECTED"),
    (1164403, "LOOKUP_RECORD_NOT_FOUND"),
    (1164404, "LOOKUP_FIELD_VALUE_QUERY_FAILED"),
    (1164405, "INVALID_LOOKUP_FIELD_VALUE_TYPE"),
    (1164406, "BOOLEAN_TYPE_FIELD_TYPE_ERROR"),
    (1164407, "I18N_TEXT_EXPECTED"),
    (1164408, "TEXT_TYPE_FIELD_VALUE_LIMIT_EXCEEDED"),
    (1164409, "STRING_TEXT_EXPECTED"),
    (1164410, "INVALID_I18N_FORMAT"),
    (1164411, "INVALID_I18N_CONTENT"),
    (1164412, "INVALID_ENUM_FIELD_TYPE"),
    (1164413, "TOO_MANY_DIGITS"),
    (1164414, "DATETIME_FIELD_TYPE_ERROR"),
    (1164415, "DATETIME_FIELD_TIME_TYPE_ERROR"),
    (1164416, "DATETIME_FIELD_DATE_TYPE_ERROR"),
    (1164417, "IMAGE_FIELD_TYPE_ERROR"),
    (1164418, "IMAGE_FIELD_FILE_ID_NOT_FOUND"),
    (1164419, "ATTACHMENT_FIELD_FILE_ID_NOT_FOUND"),
    (1164420, "ATTACHMENT_FIELD_TYPE_ERROR"),
    (1164421, "REQUIRED_FIELD_NOT_INCLUDED"),
    (1164422, "REQUIRED_FIELD_VALUE_NULL"),
    (1164423, "INVALID_NUMBER_FIELD_TYPE"),
    (1164424, "DECIMAL_OUT_OF_RANGE"),
    (1164425, "VALUE_OUT_OF_RANGE"),
    (1164426, "SINGLE_OPTION_EXPECTED"),
    (1164427, "MULTIPLE_OPTIONS_EXPECTED"),
    (1164428, "ENUM_VALUE_NOT_FOUND"),
    (1164429, "AUTO_NUMBER_FIELD_TYPE_ERROR"),
    (1164430, "DATETIME_FIELD_STRING_FORMATTING_ERROR"),
    (1164431, "INVALID_SINGLE_ATTACHMENT_VALUE"),
    (1164432, "INVALID_MULTIPLE_ATTACHMENT_VALUE"),
    (1164433, "FILENAME_EXTENSION_ERROR"),
    (1164434, "MULTIPLE_IMAGES_EXPECTED"),
    (1164435, "LOOKUP_FIELD_CONTAIN_DUPLICATE_KEY"),
    (1164436, "REQUIRED_FIELD_EMPTY"),
    (1164437, "INVALID_BACK_LOOKUP"),
    (1164438, "DATE_FIELD_STRING_FORMATTING_ERROR"),
    (1164439, "TIME_FIELD_STRING_FORMATTING_ERROR"),
    (1164440, "INVALID_TIME_FORMAT"),
    (1164441, "BUSINESS_GROUP_DUPLICATED"),
    (1164442, "ACTION_UPDATE_OUT_OF_ORDER"),
    (1164443, "UNIQUE_VALUE_USED"),
    (1164444, "UNIQUE_FIELD_REJECTED"),
    (1164445, "CANNOT_UPDATE_PAIR_FIELD"),
    (1164446, "CANNOT_UPDATE_MULTISTAGE_FIELD"),
    (1164447, "CANNOT_ONLY_CREATE_PAIRED_OBJECT"),
    (1164448, "PAIRED_FIELD_MISSING"),
    (1164449, "PAIR_FIELD_MUST_BE_ONE_TO_ONE"),
    (1164450, "CASCADE_WITHOUT_ID"),
    (1164501, "RECORD_IN_USE1164501"),
    (1165000, "DOTTED_MANAGER_OFFBOARDED"),
    (1165001, "CONTRACT_START_DATE_LATER_THAN_ORIGINAL"),
    (1165002, "PROBATION_END_BEFORE_JOB_CHANGE"),
    (1165005, "CONTRACT_END_BEFORE_JOB_CHANGE"),
    (1165006, "CONTRACT_END_BEFORE_START"),
    (1167037, "PHONE_DUPLICATE_WITH_EMPLOYEE1167037"),
    (1169999, "LEAVE_UNKNOWN_ERROR"),
];
