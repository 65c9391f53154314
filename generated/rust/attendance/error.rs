// Generated from spec/attendance/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1220001` (HTTP 400): param is invalis
///
/// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
///
/// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。", en: "A request parameter failed validation. Correct the one that the `msg` of the reply names; \"employee_type invalid\", for example, means a wrong employee ID type." },
    links: &[],
};

/// `1220002` (HTTP 400): tenant_id is empty
///
/// The tenant could not be determined. Make sure that the `tenant_access_token` is valid and belongs to the right tenant.
///
/// 无法识别租户。请检查 `tenant_access_token` 是否有效且属于目标租户。
pub const TENANT_ID_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220002,
    key: "",
    name: "TenantIdEmpty",
    status: Some(400),
    message: "tenant_id is empty",
    rate_limited: false,
    fix: Text { zh: "无法识别租户。请检查 `tenant_access_token` 是否有效且属于目标租户。", en: "The tenant could not be determined. Make sure that the `tenant_access_token` is valid and belongs to the right tenant." },
    links: &[],
};

/// `1220003` (HTTP 400): user_id type is not employee_id or employee_no
///
/// The employee ID type is not supported. Set `employee_type` to `employee_id` or `employee_no` and pass IDs of that type.
///
/// 员工 ID 类型不受支持。请将 `employee_type` 设为 `employee_id` 或 `employee_no`，并传入对应类型的 ID。
pub const INVALID_EMPLOYEE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220003,
    key: "",
    name: "InvalidEmployeeType",
    status: Some(400),
    message: "user_id type is not employee_id or employee_no",
    rate_limited: false,
    fix: Text { zh: "员工 ID 类型不受支持。请将 `employee_type` 设为 `employee_id` 或 `employee_no`，并传入对应类型的 ID。", en: "The employee ID type is not supported. Set `employee_type` to `employee_id` or `employee_no` and pass IDs of that type." },
    links: &[],
};

/// `1220004` (HTTP 400): param is invalis
///
/// A request parameter failed validation. Correct the one that the `msg` of the reply names; "user_id is not exist or does not have permission", for example, means that the user ID does not exist or is out of reach.
///
/// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。
pub const INVALID_PARAMETER1220004: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220004,
    key: "",
    name: "InvalidParameter1220004",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。", en: "A request parameter failed validation. Correct the one that the `msg` of the reply names; \"user_id is not exist or does not have permission\", for example, means that the user ID does not exist or is out of reach." },
    links: &[],
};

/// `1220005` (HTTP 400): 没有权限
///
/// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
///
/// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220005,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "没有权限",
    rate_limited: false,
    fix: Text { zh: "没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。", en: "The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list)." },
    links: &[Link { text: "考勤管理后台", url: "https://oa.feishu.cn/attendance/manage/member/list" }],
};

/// `1220006` (HTTP 400): enterprise tenant app has no privilege
///
/// The app lacks a required scope. Enable the scope that the `msg` of the reply names in the developer console.
///
/// 应用没有所需的权限。请按响应中的 `msg` 在开发者后台为应用开通权限。
pub const APP_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220006,
    key: "",
    name: "AppPermissionDenied",
    status: Some(400),
    message: "enterprise tenant app has no privilege",
    rate_limited: false,
    fix: Text { zh: "应用没有所需的权限。请按响应中的 `msg` 在开发者后台为应用开通权限。", en: "The app lacks a required scope. Enable the scope that the `msg` of the reply names in the developer console." },
    links: &[],
};

/// `1220007` (HTTP 400): Leave plan version not found
///
/// The leave type has no leave plan version. Create a leave plan for the leave type first.
///
/// 该假期类型没有对应的假期计划版本。请先为该假期类型创建假期计划。
pub const LEAVE_PLAN_VERSION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220007,
    key: "",
    name: "LeavePlanVersionNotFound",
    status: Some(400),
    message: "Leave plan version not found",
    rate_limited: false,
    fix: Text { zh: "该假期类型没有对应的假期计划版本。请先为该假期类型创建假期计划。", en: "The leave type has no leave plan version. Create a leave plan for the leave type first." },
    links: &[],
};

/// `1220008` (HTTP 400): Error occurred while checking if the employee is eligible for the vacation plan
///
/// The employee is not covered by the leave plan version. Compare the eligible employees of the plan with the data of the employee.
///
/// 该员工不在假期计划版本的适用范围内。请检查计划的适用人员范围是否与员工信息匹配。
pub const EMPLOYEE_NOT_ELIGIBLE: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220008,
    key: "",
    name: "EmployeeNotEligible",
    status: Some(400),
    message: "Error occurred while checking if the employee is eligible for the vacation plan",
    rate_limited: false,
    fix: Text { zh: "该员工不在假期计划版本的适用范围内。请检查计划的适用人员范围是否与员工信息匹配。", en: "The employee is not covered by the leave plan version. Compare the eligible employees of the plan with the data of the employee." },
    links: &[],
};

/// `1220009` (HTTP 400): Accrual rule not found
///
/// The leave plan version has no valid accrual rule. Make sure that the version was created properly and set up a rule for it.
///
/// 假期计划版本没有有效的发放规则。请检查该版本是否创建正确，并为其配置发放规则。
pub const ACCRUAL_RULE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220009,
    key: "",
    name: "AccrualRuleNotFound",
    status: Some(400),
    message: "Accrual rule not found",
    rate_limited: false,
    fix: Text { zh: "假期计划版本没有有效的发放规则。请检查该版本是否创建正确，并为其配置发放规则。", en: "The leave plan version has no valid accrual rule. Make sure that the version was created properly and set up a rule for it." },
    links: &[],
};

/// `1220010` (HTTP 400): Granting record already exists
///
/// The granting record exists already and the reply contains it. Use that record; do not retry.
///
/// 发放记录已存在，响应中包含该记录。请直接使用该记录，无需重试。
pub const GRANTING_RECORD_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220010,
    key: "",
    name: "GrantingRecordAlreadyExists",
    status: Some(400),
    message: "Granting record already exists",
    rate_limited: false,
    fix: Text { zh: "发放记录已存在，响应中包含该记录。请直接使用该记录，无需重试。", en: "The granting record exists already and the reply contains it. Use that record; do not retry." },
    links: &[],
};

/// `1220011` (HTTP 500): Error occurred when getting employment information
///
/// The data of the employee could not be read. Try again later; if it keeps failing, contact support with the log id.
///
/// 获取员工信息失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const GET_EMPLOYMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220011,
    key: "",
    name: "GetEmploymentFailed",
    status: Some(500),
    message: "Error occurred when getting employment information",
    rate_limited: false,
    fix: Text { zh: "获取员工信息失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The data of the employee could not be read. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1220012` (HTTP 500): An exception occurs in the database
///
/// The database of the service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务的数据库异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const DATABASE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220012,
    key: "",
    name: "DatabaseError",
    status: Some(500),
    message: "An exception occurs in the database",
    rate_limited: false,
    fix: Text { zh: "服务的数据库异常。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The database of the service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1220013` (HTTP 500): Error occurred while checking if the employee is eligible for the vacation plan.
///
/// The service failed while checking whether the leave plan covers the employee. Try again later; if it keeps failing, contact support with the log id.
///
/// 检查员工是否适用假期计划时服务出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const CHECK_ELIGIBILITY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220013,
    key: "",
    name: "CheckEligibilityFailed",
    status: Some(500),
    message: "Error occurred while checking if the employee is eligible for the vacation plan.",
    rate_limited: false,
    fix: Text { zh: "检查员工是否适用假期计划时服务出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed while checking whether the leave plan covers the employee. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1220014` (HTTP 500): Error occurred when calculating accrual record
///
/// The service failed while calculating the accrual record. Try again later; if it keeps failing, contact support with the log id.
///
/// 计算发放记录时服务出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const CALCULATE_ACCRUAL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220014,
    key: "",
    name: "CalculateAccrualFailed",
    status: Some(500),
    message: "Error occurred when calculating accrual record",
    rate_limited: false,
    fix: Text { zh: "计算发放记录时服务出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed while calculating the accrual record. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1220015` (HTTP 500): Internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220015,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1220016` (HTTP 400): Invalid param
///
/// A request parameter is invalid. Compare the request body with the fields of the operation: look for missing fields, letters in a number or a wrong date format.
///
/// 请求参数不合法。请对照接口的请求体字段，检查是否漏填必填项或格式有误，例如数值参数含字母、日期格式不对。
pub const INVALID_LEAVE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220016,
    key: "",
    name: "InvalidLeaveParameter",
    status: Some(400),
    message: "Invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求体字段，检查是否漏填必填项或格式有误，例如数值参数含字母、日期格式不对。", en: "A request parameter is invalid. Compare the request body with the fields of the operation: look for missing fields, letters in a number or a wrong date format." },
    links: &[],
};

/// `1220017` (HTTP 400): User not found
///
/// The employee was not found. Check the employee ID and its type. / 没有找到该员工。请检查员工 ID 及其类型。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220017,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "User not found",
    rate_limited: false,
    fix: Text { zh: "没有找到该员工。请检查员工 ID 及其类型。", en: "The employee was not found. Check the employee ID and its type." },
    links: &[],
};

/// `1220018` (HTTP 500): Invalid leave balance calculate Conf
///
/// The configuration for calculating the leave balance is invalid. Contact support with the log id.
///
/// 假期余额的计算配置无效。请联系技术支持并提供 log id。
pub const INVALID_LEAVE_BALANCE_CALCULATION_CONFIG: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220018,
    key: "",
    name: "InvalidLeaveBalanceCalculationConfig",
    status: Some(500),
    message: "Invalid leave balance calculate Conf",
    rate_limited: false,
    fix: Text { zh: "假期余额的计算配置无效。请联系技术支持并提供 log id。", en: "The configuration for calculating the leave balance is invalid. Contact support with the log id." },
    links: &[],
};

/// `1220019` (HTTP 500): The calculation result of leave balance is empty
///
/// The calculation of the leave balance gave no result. Contact support with the log id.
///
/// 假期余额的计算结果为空。请联系技术支持并提供 log id。
pub const LEAVE_BALANCE_CALCULATION_RESULT_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220019,
    key: "",
    name: "LeaveBalanceCalculationResultEmpty",
    status: Some(500),
    message: "The calculation result of leave balance is empty",
    rate_limited: false,
    fix: Text { zh: "假期余额的计算结果为空。请联系技术支持并提供 log id。", en: "The calculation of the leave balance gave no result. Contact support with the log id." },
    links: &[],
};

/// `1220020` (HTTP 400): When calculating the leave balance, there is no leave plan version that matches the employee
///
/// No leave plan version matches the employment of the employee, so the balance cannot be calculated. Make sure that a version covers the period of employment.
///
/// 员工任职期间没有匹配的假期计划版本，无法计算余额。请检查任职期间是否配置了假期计划版本。
pub const NO_MATCHING_LEAVE_PLAN_VERSION: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220020,
    key: "",
    name: "NoMatchingLeavePlanVersion",
    status: Some(400),
    message: "When calculating the leave balance, there is no leave plan version that matches the employee",
    rate_limited: false,
    fix: Text { zh: "员工任职期间没有匹配的假期计划版本，无法计算余额。请检查任职期间是否配置了假期计划版本。", en: "No leave plan version matches the employment of the employee, so the balance cannot be calculated. Make sure that a version covers the period of employment." },
    links: &[],
};

/// `1220021` (HTTP 400): For the leave type that is not granted according to the cycle, balance calculation is not supported
///
/// The leave type is not granted periodically and has no balance calculation. Use a periodic leave type; if the setup is right, contact support with the log id.
///
/// 该假期类型不按周期发放，不支持计算余额。请改用按周期发放的假期类型；若配置无误，请联系技术支持并提供 log id。
pub const LEAVE_TYPE_NOT_PERIODIC: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220021,
    key: "",
    name: "LeaveTypeNotPeriodic",
    status: Some(400),
    message: "For the leave type that is not granted according to the cycle, balance calculation is not supported",
    rate_limited: false,
    fix: Text { zh: "该假期类型不按周期发放，不支持计算余额。请改用按周期发放的假期类型；若配置无误，请联系技术支持并提供 log id。", en: "The leave type is not granted periodically and has no balance calculation. Use a periodic leave type; if the setup is right, contact support with the log id." },
    links: &[],
};

/// `1220022` (HTTP 400): The data of the leave plan version is invalid
///
/// The data of the leave plan version is invalid. Check and correct its setup.
///
/// 假期计划版本的数据无效。请检查并更正该版本的配置。
pub const INVALID_LEAVE_PLAN_VERSION: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220022,
    key: "",
    name: "InvalidLeavePlanVersion",
    status: Some(400),
    message: "The data of the leave plan version is invalid",
    rate_limited: false,
    fix: Text { zh: "假期计划版本的数据无效。请检查并更正该版本的配置。", en: "The data of the leave plan version is invalid. Check and correct its setup." },
    links: &[],
};

/// `1220024` (HTTP 400): There is a subclass for the leave type, but the subclass ID has not been passed
///
/// The leave type has subtypes. Pass the ID of a subtype in `leave_type_id`.
///
/// 该假期类型有子类。请在 `leave_type_id` 中传入子类的 ID。
pub const LEAVE_SUBTYPE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220024,
    key: "",
    name: "LeaveSubtypeRequired",
    status: Some(400),
    message: "There is a subclass for the leave type, but the subclass ID has not been passed",
    rate_limited: false,
    fix: Text { zh: "该假期类型有子类。请在 `leave_type_id` 中传入子类的 ID。", en: "The leave type has subtypes. Pass the ID of a subtype in `leave_type_id`." },
    links: &[],
};

/// `1220025` (HTTP 400): The granting quantity range is from -9999 to 9999
///
/// The granting quantity is out of range. Use a value from -9999 to 9999.
///
/// 发放数量超出范围。请将其设为 -9999～9999 之间的值。
pub const GRANTING_QUANTITY_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220025,
    key: "",
    name: "GrantingQuantityOutOfRange",
    status: Some(400),
    message: "The granting quantity range is from -9999 to 9999",
    rate_limited: false,
    fix: Text { zh: "发放数量超出范围。请将其设为 -9999～9999 之间的值。", en: "The granting quantity is out of range. Use a value from -9999 to 9999." },
    links: &[],
};

/// `1220026` (HTTP 400): The number of decimal places of the granted quantity cannot exceed 6
///
/// The granting quantity has too many decimal places. Use at most 6. / 发放数量的小数位过多。请最多保留 6 位小数。
pub const GRANTING_QUANTITY_TOO_PRECISE: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220026,
    key: "",
    name: "GrantingQuantityTooPrecise",
    status: Some(400),
    message: "The number of decimal places of the granted quantity cannot exceed 6",
    rate_limited: false,
    fix: Text { zh: "发放数量的小数位过多。请最多保留 6 位小数。", en: "The granting quantity has too many decimal places. Use at most 6." },
    links: &[],
};

/// `1220027` (HTTP 400): The length of the granting reason cannot exceed 3000
///
/// The granting reason is too long. Shorten it to 3000 characters. / 发放原因过长。请将其缩短到 3000 个字符以内。
pub const GRANTING_REASON_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220027,
    key: "",
    name: "GrantingReasonTooLong",
    status: Some(400),
    message: "The length of the granting reason cannot exceed 3000",
    rate_limited: false,
    fix: Text { zh: "发放原因过长。请将其缩短到 3000 个字符以内。", en: "The granting reason is too long. Shorten it to 3000 characters." },
    links: &[],
};

/// `1220028` (HTTP 500): There is an error in the unit conversion configuration in the granting rule
///
/// The unit conversion of the granting rule is wrong. Check the unit conversion rule of the leave plan version.
///
/// 发放规则中的单位转换配置有误。请检查假期计划版本的单位转换规则。
pub const INVALID_UNIT_CONVERSION: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220028,
    key: "",
    name: "InvalidUnitConversion",
    status: Some(500),
    message: "There is an error in the unit conversion configuration in the granting rule",
    rate_limited: false,
    fix: Text { zh: "发放规则中的单位转换配置有误。请检查假期计划版本的单位转换规则。", en: "The unit conversion of the granting rule is wrong. Check the unit conversion rule of the leave plan version." },
    links: &[],
};

/// `1220029` (HTTP 400): The leave type has been deactivated
///
/// The leave type is deactivated and takes no granting records. Activate it or use another leave type.
///
/// 假期类型已停用，不能写入发放记录。请启用该类型，或改用其他假期类型。
pub const LEAVE_TYPE_DEACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220029,
    key: "",
    name: "LeaveTypeDeactivated",
    status: Some(400),
    message: "The leave type has been deactivated",
    rate_limited: false,
    fix: Text { zh: "假期类型已停用，不能写入发放记录。请启用该类型，或改用其他假期类型。", en: "The leave type is deactivated and takes no granting records. Activate it or use another leave type." },
    links: &[],
};

/// `1220030` (HTTP 400): The length of the granted unique ID cannot exceed 64
///
/// The unique ID of the granting record is too long. Shorten it to 64 characters.
///
/// 发放记录的唯一 ID 过长。请将其缩短到 64 个字符以内。
pub const GRANTING_UNIQUE_ID_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220030,
    key: "",
    name: "GrantingUniqueIdTooLong",
    status: Some(400),
    message: "The length of the granted unique ID cannot exceed 64",
    rate_limited: false,
    fix: Text { zh: "发放记录的唯一 ID 过长。请将其缩短到 64 个字符以内。", en: "The unique ID of the granting record is too long. Shorten it to 64 characters." },
    links: &[],
};

/// `1220031` (HTTP 400): This granting record cannot be edited or deleted
///
/// The granting record cannot be edited or deleted, for example because the system generated it. Use another record.
///
/// 该发放记录不可编辑或删除，例如由系统生成的记录。请改为操作其他记录。
pub const GRANTING_RECORD_CANNOT_BE_EDITED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220031,
    key: "",
    name: "GrantingRecordCannotBeEdited",
    status: Some(400),
    message: "This granting record cannot be edited or deleted",
    rate_limited: false,
    fix: Text { zh: "该发放记录不可编辑或删除，例如由系统生成的记录。请改为操作其他记录。", en: "The granting record cannot be edited or deleted, for example because the system generated it. Use another record." },
    links: &[],
};

/// `1220032` (HTTP 400): The expiration time of this granting record is invalid
///
/// The expiration date of the granting record is wrong, perhaps earlier than the effective date. Set `expiration_date` to the effective date or later.
///
/// 发放记录的失效日期不正确，可能早于生效日期。请将 `expiration_date` 改为不早于生效日期。
pub const INVALID_GRANTING_RECORD_EXPIRATION: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220032,
    key: "",
    name: "InvalidGrantingRecordExpiration",
    status: Some(400),
    message: "The expiration time of this granting record is invalid",
    rate_limited: false,
    fix: Text { zh: "发放记录的失效日期不正确，可能早于生效日期。请将 `expiration_date` 改为不早于生效日期。", en: "The expiration date of the granting record is wrong, perhaps earlier than the effective date. Set `expiration_date` to the effective date or later." },
    links: &[],
};

/// `1220600` (HTTP 400): 通用错误信息
///
/// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
///
/// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
pub const GENERAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220600,
    key: "",
    name: "GeneralError",
    status: Some(400),
    message: "通用错误信息",
    rate_limited: false,
    fix: Text { zh: "考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。", en: "A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there." },
    links: &[Link { text: "错误信息表", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines" }],
};

/// `1220601` (HTTP 400): 历史错误码，不再使用
///
/// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
///
/// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
pub const RETIRED1220601: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1220601,
    key: "",
    name: "Retired1220601",
    status: Some(400),
    message: "历史错误码，不再使用",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。", en: "The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id." },
    links: &[],
};

/// `1225000` (HTTP 500): param is invalis
///
/// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
///
/// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SYSTEM_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1225000,
    key: "",
    name: "SystemError",
    status: Some(500),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The attendance service failed, for example with the `msg` \"internal server error\". Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1225001` (HTTP 400): param is invalis
///
/// Some approval data could not be imported. Correct the records that the reply lists in `TripErrorRecords`, `OvertimeWorkErrorRecords`, `LeaveErrorRecords` or `OutErrorRecords`, then try again.
///
/// 部分审批数据未能导入。请根据响应中列出的错误记录（`TripErrorRecords`、`OvertimeWorkErrorRecords`、`LeaveErrorRecords`、`OutErrorRecords`）修正数据后重试。
pub const APPROVAL_IMPORT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1225001,
    key: "",
    name: "ApprovalImportFailed",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "部分审批数据未能导入。请根据响应中列出的错误记录（`TripErrorRecords`、`OvertimeWorkErrorRecords`、`LeaveErrorRecords`、`OutErrorRecords`）修正数据后重试。", en: "Some approval data could not be imported. Correct the records that the reply lists in `TripErrorRecords`, `OvertimeWorkErrorRecords`, `LeaveErrorRecords` or `OutErrorRecords`, then try again." },
    links: &[],
};

/// `1226000` (HTTP 500): param is invalis
///
/// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
///
/// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SHIFT_SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226000,
    key: "",
    name: "ShiftServiceError",
    status: Some(500),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The shift service failed, for example with the `msg` \"internal server error\". Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1226001` (HTTP 400): 历史错误码，不再使用
///
/// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
///
/// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
pub const RETIRED1226001: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226001,
    key: "",
    name: "Retired1226001",
    status: Some(400),
    message: "历史错误码，不再使用",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。", en: "The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id." },
    links: &[],
};

/// `1226002` (HTTP 400): Shift name has been used
///
/// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
///
/// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
pub const RETIRED1226002: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226002,
    key: "",
    name: "Retired1226002",
    status: Some(400),
    message: "Shift name has been used",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。", en: "The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id." },
    links: &[],
};

/// `1226003` (HTTP 400): param is invalis
///
/// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
///
/// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
pub const INVALID_SHIFT_REQUEST: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226003,
    key: "",
    name: "InvalidShiftRequest",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。", en: "The shift request is not allowed. Change it as the `msg` of the reply says; \"default shift are not allowed to change.\", for example, means that the default shift cannot be changed." },
    links: &[],
};

/// `1226500` (HTTP 500): 历史错误码，不再使用
///
/// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
///
/// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
pub const RETIRED1226500: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226500,
    key: "",
    name: "Retired1226500",
    status: Some(500),
    message: "历史错误码，不再使用",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。", en: "The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id." },
    links: &[],
};

/// `1226501` (HTTP 400): no need remedy
///
/// The attendance of the employee has no gap on that day, so nothing needs remedy. Check the date and the employee.
///
/// 员工当天考勤没有异常，无需补卡。请核对补卡日期和员工。
pub const NO_NEED_REMEDY: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226501,
    key: "",
    name: "NoNeedRemedy",
    status: Some(400),
    message: "no need remedy",
    rate_limited: false,
    fix: Text { zh: "员工当天考勤没有异常，无需补卡。请核对补卡日期和员工。", en: "The attendance of the employee has no gap on that day, so nothing needs remedy. Check the date and the employee." },
    links: &[],
};

/// `1226502` (HTTP 400): not allowed remedy
///
/// The attendance group does not allow remedies. Have an administrator allow them in the group, or submit none.
///
/// 考勤组不允许补卡。请由管理员在考勤组中开启补卡，或不提交补卡。
pub const REMEDY_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226502,
    key: "",
    name: "RemedyNotAllowed",
    status: Some(400),
    message: "not allowed remedy",
    rate_limited: false,
    fix: Text { zh: "考勤组不允许补卡。请由管理员在考勤组中开启补卡，或不提交补卡。", en: "The attendance group does not allow remedies. Have an administrator allow them in the group, or submit none." },
    links: &[],
};

/// `1226503` (HTTP 400): approval time beyond the time range
///
/// The date lies further back than the attendance group allows. Choose a later date or have an administrator extend the period.
///
/// 补卡日期超出考勤组允许的天数。请改为仍可补卡的日期，或由管理员放宽期限。
pub const REMEDY_PERIOD_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226503,
    key: "",
    name: "RemedyPeriodExpired",
    status: Some(400),
    message: "approval time beyond the time range",
    rate_limited: false,
    fix: Text { zh: "补卡日期超出考勤组允许的天数。请改为仍可补卡的日期，或由管理员放宽期限。", en: "The date lies further back than the attendance group allows. Choose a later date or have an administrator extend the period." },
    links: &[],
};

/// `1226504` (HTTP 400): no remedy time left
///
/// The employee has used all remedies of this period. Wait for the next period or have an administrator raise the number.
///
/// 员工本周期的补卡次数已用完。请等到下个周期，或由管理员增加次数。
pub const NO_REMEDY_LEFT: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1226504,
    key: "",
    name: "NoRemedyLeft",
    status: Some(400),
    message: "no remedy time left",
    rate_limited: false,
    fix: Text { zh: "员工本周期的补卡次数已用完。请等到下个周期，或由管理员增加次数。", en: "The employee has used all remedies of this period. Wait for the next period or have an administrator raise the number." },
    links: &[],
};

/// `1227000` (HTTP 500): 历史错误码，不再使用
///
/// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
///
/// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const MANAGEMENT_SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1227000,
    key: "",
    name: "ManagementServiceError",
    status: Some(500),
    message: "历史错误码，不再使用",
    rate_limited: false,
    fix: Text { zh: "管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1227500` (HTTP 500): param is invalis
///
/// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
///
/// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
pub const ORGANIZATION_SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1227500,
    key: "",
    name: "OrganizationServiceError",
    status: Some(500),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "组织架构服务异常，或找不到对应用户，例如 `msg` 为“[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。", en: "The organization service failed or did not find a user, for example with the `msg` \"[BatchGetLarkIDByOpenID] not find user larkID\". Check the user IDs and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1228000` (HTTP 500): 历史错误码，不再使用
///
/// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
///
/// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
pub const RETIRED1228000: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1228000,
    key: "",
    name: "Retired1228000",
    status: Some(500),
    message: "历史错误码，不再使用",
    rate_limited: false,
    fix: Text { zh: "该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。", en: "The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id." },
    links: &[],
};

/// `1229999` (HTTP 500): Unknown error
///
/// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
///
/// 原因未知的服务错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const UNKNOWN_ERROR: &ErrorInfo = &ErrorInfo {
    service: "attendance",
    code: 1229999,
    key: "",
    name: "UnknownError",
    status: Some(500),
    message: "Unknown error",
    rate_limited: false,
    fix: Text { zh: "原因未知的服务错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1220001, "INVALID_PARAMETER"),
    (1220002, "TENANT_ID_EMPTY"),
    (1220003, "INVALID_EMPLOYEE_TYPE"),
    (1220004, "INVALID_PARAMETER1220004"),
    (1220005, "PERMISSION_DENIED"),
    (1220006, "APP_PERMISSION_DENIED"),
    (1220007, "LEAVE_PLAN_VERSION_NOT_FOUND"),
    (1220008, "EMPLOYEE_NOT_ELIGIBLE"),
    (1220009, "ACCRUAL_RULE_NOT_FOUND"),
    (1220010, "GRANTING_RECORD_ALREADY_EXISTS"),
    (1220011, "GET_EMPLOYMENT_FAILED"),
    (1220012, "DATABASE_ERROR"),
    (1220013, "CHECK_ELIGIBILITY_FAILED"),
    (1220014, "CALCULATE_ACCRUAL_FAILED"),
    (1220015, "INTERNAL_ERROR"),
    (1220016, "INVALID_LEAVE_PARAMETER"),
    (1220017, "USER_NOT_FOUND"),
    (1220018, "INVALID_LEAVE_BALANCE_CALCULATION_CONFIG"),
    (1220019, "LEAVE_BALANCE_CALCULATION_RESULT_EMPTY"),
    (1220020, "NO_MATCHING_LEAVE_PLAN_VERSION"),
    (1220021, "LEAVE_TYPE_NOT_PERIODIC"),
    (1220022, "INVALID_LEAVE_PLAN_VERSION"),
    (1220024, "LEAVE_SUBTYPE_REQUIRED"),
    (1220025, "GRANTING_QUANTITY_OUT_OF_RANGE"),
    (1220026, "GRANTING_QUANTITY_TOO_PRECISE"),
    (1220027, "GRANTING_REASON_TOO_LONG"),
    (1220028, "INVALID_UNIT_CONVERSION"),
    (1220029, "LEAVE_TYPE_DEACTIVATED"),
    (1220030, "GRANTING_UNIQUE_ID_TOO_LONG"),
    (1220031, "GRANTING_RECORD_CANNOT_BE_EDITED"),
    (1220032, "INVALID_GRANTING_RECORD_EXPIRATION"),
    (1220600, "GENERAL_ERROR"),
    (1220601, "RETIRED1220601"),
    (1225000, "SYSTEM_ERROR"),
    (1225001, "APPROVAL_IMPORT_FAILED"),
    (1226000, "SHIFT_SERVICE_ERROR"),
    (1226001, "RETIRED1226001"),
    (1226002, "RETIRED1226002"),
    (1226003, "INVALID_SHIFT_REQUEST"),
    (1226500, "RETIRED1226500"),
    (1226501, "NO_NEED_REMEDY"),
    (1226502, "REMEDY_NOT_ALLOWED"),
    (1226503, "REMEDY_PERIOD_EXPIRED"),
    (1226504, "NO_REMEDY_LEFT"),
    (1227000, "MANAGEMENT_SERVICE_ERROR"),
    (1227500, "ORGANIZATION_SERVICE_ERROR"),
    (1228000, "RETIRED1228000"),
    (1229999, "UNKNOWN_ERROR"),
];
