// Generated from spec/attendance/v1/leave_employ_expire_record/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// List leave grants by expiry / 通过过期时间获取发放记录: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        leave_id: impl Into<String>,
        employment_id: impl Into<String>,
        leave_type_id: impl Into<String>,
        start_expiration_date: impl Into<String>,
        end_expiration_date: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(
                leave_id,
                employment_id,
                leave_type_id,
                start_expiration_date,
                end_expiration_date,
            ),
        )
    }
}
/// List leave grants by expiry / 通过过期时间获取发放记录.
///
/// Returns the leave grants of an employee that expire in a period, in the enterprise edition of Feishu People only.
///
/// 返回员工在指定时间段内过期的假期发放记录，仅限飞书人事企业版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().leave_employ_expire_record().get("7111688079785723436", "6982509313466189342", "7111688079785723436", "2023-04-10", "2023-05-10").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the leave type, from the [list of leave types](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types).
    ///
    /// 假期类型 ID，取自[假期类型列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types)。
    /// - Example: `"7111688079785723436"`
    pub leave_id: String,
    /// The type of employee ID in the request and the reply. / 请求和响应中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::AttendanceUserIdType>,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Example: `"6982509313466189342"`
    pub employment_id: String,
    /// The ID of the leave type of the grant, from the [list of leave types](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types).
    ///
    /// 发放记录所属假期类型的 ID，取自[假期类型列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types)。
    /// - Example: `"7111688079785723436"`
    pub leave_type_id: String,
    /// The earliest expiry day to return grants for, as yyyy-MM-dd. / 只查失效日期不早于这一天的记录，格式为 yyyy-MM-dd。
    /// - Example: `"2023-04-10"`
    pub start_expiration_date: String,
    /// The latest expiry day to return grants for, as yyyy-MM-dd. / 只查失效日期不晚于这一天的记录，格式为 yyyy-MM-dd。
    /// - Example: `"2023-05-10"`
    pub end_expiration_date: String,
    /// The offset of the time zone from UTC in minutes; without it UTC+8 (480) is assumed.
    ///
    /// 所在时区相对 UTC 的偏移，单位为分钟；不传按东八区（480）处理。
    /// - Example: `480`
    pub time_offset: Option<i64>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        leave_id: impl Into<String>,
        employment_id: impl Into<String>,
        leave_type_id: impl Into<String>,
        start_expiration_date: impl Into<String>,
        end_expiration_date: impl Into<String>,
    ) -> Self {
        Self {
            leave_id: leave_id.into(),
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
            leave_type_id: leave_type_id.into(),
            start_expiration_date: start_expiration_date.into(),
            end_expiration_date: end_expiration_date.into(),
            time_offset: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::AttendanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `time_offset`.
    #[must_use]
    pub fn time_offset(mut self, value: i64) -> Self {
        self.time_offset = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_id", &mut self.leave_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("start_expiration_date", &mut self.start_expiration_date);
        f.field("end_expiration_date", &mut self.end_expiration_date);
        f.field("time_offset", &mut self.time_offset);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("attendance.v1.leave_employ_expire_record.get", Get, "/open-apis/attendance/v1/leave_employ_expire_records/:leave_id")
        .documented(text("通过过期时间获取发放记录", "List leave grants by expiry"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("leave_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
            body("leave_type_id", String).required(),
            body("start_expiration_date", String).required(),
            body("end_expiration_date", String).required(),
            body("time_offset", Integer),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The leave grants that expire within the period asked for. / 在查询区间内失效的假期发放记录。
    pub records: Vec<GetLeaveEmployExpireRecord>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1220016`](error::INVALID_LEAVE_PARAMETER): Invalid param
    InvalidLeaveParameter = error::INVALID_LEAVE_PARAMETER,
    /// `1220003` (HTTP 400): Invalid effective date
    ///
    /// The date format is wrong. Write dates as `yyyy-MM-dd`, for example `2020-01-01`.
    ///
    /// 日期格式不正确。请按 `yyyy-MM-dd` 填写，例如 `2020-01-01`。
    InvalidEmployeeType = &ErrorInfo {
        message: "Invalid effective date",
        fix: Text { zh: "日期格式不正确。请按 `yyyy-MM-dd` 填写，例如 `2020-01-01`。", en: "The date format is wrong. Write dates as `yyyy-MM-dd`, for example `2020-01-01`." },
        ..*error::INVALID_EMPLOYEE_TYPE
    },
    /// `1220001` (HTTP 400): No tenant ID
    ///
    /// The tenant ID is missing. Make sure that the `tenant_access_token` is valid and belongs to the right tenant.
    ///
    /// 缺少租户 ID。请确认使用的 `tenant_access_token` 有效且属于目标租户。
    InvalidParameter = &ErrorInfo {
        message: "No tenant ID",
        fix: Text { zh: "缺少租户 ID。请确认使用的 `tenant_access_token` 有效且属于目标租户。", en: "The tenant ID is missing. Make sure that the `tenant_access_token` is valid and belongs to the right tenant." },
        ..*error::INVALID_PARAMETER
    },
    /// `1220006` (HTTP 400): Employment not found
    ///
    /// The employee was not found. Check `employment_id`; its type must match `user_id_type`.
    ///
    /// 没有找到该员工。请检查 `employment_id`，其类型须与 `user_id_type` 一致。
    AppPermissionDenied = &ErrorInfo {
        message: "Employment not found",
        fix: Text { zh: "没有找到该员工。请检查 `employment_id`，其类型须与 `user_id_type` 一致。", en: "The employee was not found. Check `employment_id`; its type must match `user_id_type`." },
        ..*error::APP_PERMISSION_DENIED
    },
    /// `1220002` (HTTP 400): Invalid granting unit
    ///
    /// The granting unit is wrong. Check the unit that is set up for the leave type (1 for days, 2 for hours).
    ///
    /// 发放单位不正确。请检查该假期类型配置的发放单位（1 为天，2 为小时）。
    TenantIdEmpty = &ErrorInfo {
        message: "Invalid granting unit",
        fix: Text { zh: "发放单位不正确。请检查该假期类型配置的发放单位（1 为天，2 为小时）。", en: "The granting unit is wrong. Check the unit that is set up for the leave type (1 for days, 2 for hours)." },
        ..*error::TENANT_ID_EMPTY
    },
    /// `1220004` (HTTP 400): Invalid granting quantity
    ///
    /// The granting quantity is wrong. Pass `quantity` as a string that parses as a number, for example `"2.5"`.
    ///
    /// 发放数量不正确。请将 `quantity` 写成可解析为数字的字符串，例如 `"2.5"`。
    InvalidParameter1220004 = &ErrorInfo {
        message: "Invalid granting quantity",
        fix: Text { zh: "发放数量不正确。请将 `quantity` 写成可解析为数字的字符串，例如 `\"2.5\"`。", en: "The granting quantity is wrong. Pass `quantity` as a string that parses as a number, for example `\"2.5\"`." },
        ..*error::INVALID_PARAMETER1220004
    },
    /// `1220005` (HTTP 400): Accessed data object not found
    ///
    /// The leave type was not found. Check `leave_type_id`. / 没有找到假期类型。请检查 `leave_type_id`。
    PermissionDenied = &ErrorInfo {
        message: "Accessed data object not found",
        fix: Text { zh: "没有找到假期类型。请检查 `leave_type_id`。", en: "The leave type was not found. Check `leave_type_id`." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`1220007`](error::LEAVE_PLAN_VERSION_NOT_FOUND): Leave plan version not found
    LeavePlanVersionNotFound = error::LEAVE_PLAN_VERSION_NOT_FOUND,
    /// [`1220008`](error::EMPLOYEE_NOT_ELIGIBLE): Error occurred while checking if the employee is eligible for the vacation plan
    EmployeeNotEligible = error::EMPLOYEE_NOT_ELIGIBLE,
    /// [`1220009`](error::ACCRUAL_RULE_NOT_FOUND): Accrual rule not found
    AccrualRuleNotFound = error::ACCRUAL_RULE_NOT_FOUND,
    /// [`1220010`](error::GRANTING_RECORD_ALREADY_EXISTS): Granting record already exists
    GrantingRecordAlreadyExists = error::GRANTING_RECORD_ALREADY_EXISTS,
    /// [`1220011`](error::GET_EMPLOYMENT_FAILED): Error occurred when getting employment information
    GetEmploymentFailed = error::GET_EMPLOYMENT_FAILED,
    /// [`1220012`](error::DATABASE_ERROR): An exception occurs in the database
    DatabaseError = error::DATABASE_ERROR,
    /// [`1220013`](error::CHECK_ELIGIBILITY_FAILED): Error occurred while checking if the employee is eligible for the vacation plan.
    CheckEligibilityFailed = error::CHECK_ELIGIBILITY_FAILED,
    /// [`1220028`](error::INVALID_UNIT_CONVERSION): There is an error in the unit conversion configuration in the granting rule
    InvalidUnitConversion = error::INVALID_UNIT_CONVERSION,
    /// [`1220014`](error::CALCULATE_ACCRUAL_FAILED): Error occurred when calculating accrual record
    CalculateAccrualFailed = error::CALCULATE_ACCRUAL_FAILED,
    /// [`1220024`](error::LEAVE_SUBTYPE_REQUIRED): There is a subclass for the leave type, but the subclass ID has not been passed
    LeaveSubtypeRequired = error::LEAVE_SUBTYPE_REQUIRED,
    /// [`1220025`](error::GRANTING_QUANTITY_OUT_OF_RANGE): The granting quantity range is from -9999 to 9999
    GrantingQuantityOutOfRange = error::GRANTING_QUANTITY_OUT_OF_RANGE,
    /// [`1220026`](error::GRANTING_QUANTITY_TOO_PRECISE): The number of decimal places of the granted quantity cannot exceed 6
    GrantingQuantityTooPrecise = error::GRANTING_QUANTITY_TOO_PRECISE,
    /// [`1220027`](error::GRANTING_REASON_TOO_LONG): The length of the granting reason cannot exceed 3000
    GrantingReasonTooLong = error::GRANTING_REASON_TOO_LONG,
    /// [`1220029`](error::LEAVE_TYPE_DEACTIVATED): The leave type has been deactivated
    LeaveTypeDeactivated = error::LEAVE_TYPE_DEACTIVATED,
    /// [`1220030`](error::GRANTING_UNIQUE_ID_TOO_LONG): The length of the granted unique ID cannot exceed 64
    GrantingUniqueIdTooLong = error::GRANTING_UNIQUE_ID_TOO_LONG,
    /// [`1229999`](error::UNKNOWN_ERROR): Unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// [`1220015`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1220017`](error::USER_NOT_FOUND): User not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1220018`](error::INVALID_LEAVE_BALANCE_CALCULATION_CONFIG): Invalid leave balance calculate Conf
    InvalidLeaveBalanceCalculationConfig = error::INVALID_LEAVE_BALANCE_CALCULATION_CONFIG,
    /// [`1220019`](error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY): The calculation result of leave balance is empty
    LeaveBalanceCalculationResultEmpty = error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY,
    /// [`1220020`](error::NO_MATCHING_LEAVE_PLAN_VERSION): When calculating the leave balance, there is no leave plan version that matches the employee
    NoMatchingLeavePlanVersion = error::NO_MATCHING_LEAVE_PLAN_VERSION,
    /// [`1220021`](error::LEAVE_TYPE_NOT_PERIODIC): For the leave type that is not granted according to the cycle, balance calculation is not supported
    LeaveTypeNotPeriodic = error::LEAVE_TYPE_NOT_PERIODIC,
    /// [`1220022`](error::INVALID_LEAVE_PLAN_VERSION): The data of the leave plan version is invalid
    InvalidLeavePlanVersion = error::INVALID_LEAVE_PLAN_VERSION,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// [`1220601`](error::RETIRED1220601): 历史错误码，不再使用
    Retired1220601 = error::RETIRED1220601,
}
/// The leave grants that expire within the period asked for. / 在查询区间内失效的假期发放记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLeaveEmployExpireRecord {
    /// The ID of the grant. / 发放记录 ID。
    pub id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The ID of the leave type. / 假期类型 ID。
    pub leave_type_id: String,
    /// The amount of leave granted, in `granting_unit`. / 发放的假期数量，单位见 `granting_unit`。
    pub granting_quantity: i64,
    /// How much of the grant is left, in `granting_unit`. / 该笔发放中尚未使用的数量，单位见 `granting_unit`。
    pub left_granting_quantity: i64,
    /// The unit of the amount granted: `1` is days, `2` hours. / 发放数量的单位，`1` 为天，`2` 为小时。
    pub granting_unit: i64,
    /// The day from which the grant can be used, as yyyy-MM-dd. / 发放额度开始生效的日期，格式为 yyyy-MM-dd。
    pub effective_date: String,
    /// The day on which the grant expires, as yyyy-MM-dd. / 发放额度失效的日期，格式为 yyyy-MM-dd。
    pub expiration_date: String,
    /// Why the leave was granted, one text per language. / 发放原因，每种语言一项。
    pub reason: Vec<v1::LangText>,
    /// Whether an external system has changed the grant. / 该发放记录是否被外部系统改过。
    pub is_update_by_external: bool,
    /// Where the grant came from. / 发放记录的来源。
    /// - `1`: Granted by the system / 系统发放
    /// - `2`: Granted by hand / 人工发放
    /// - `3`: Granted by an external system / 外部系统发放
    /// - `4`: Virtual grant / 虚拟发放
    /// - `5`: Imported from a former system / 从旧系统导入
    /// - `6`: Converted from overtime / 加班转入
    pub accrual_source: i64,
    /// The ID of the subtype of leave. / 假期子类型 ID。
    pub leave_sub_type_id: String,
    /// Whether the grant is prorated: `1` is not prorated, the default, `2` prorated.
    ///
    /// 该笔额度是否参与折算：`1` 不参与（默认），`2` 参与。
    pub section_type: i64,
}
impl wire::Object for GetLeaveEmployExpireRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("employment_id", &mut self.employment_id);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.integer_text("granting_quantity", &mut self.granting_quantity);
        f.integer_text("left_granting_quantity", &mut self.left_granting_quantity);
        f.field("granting_unit", &mut self.granting_unit);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("reason", &mut self.reason);
        f.field("is_update_by_external", &mut self.is_update_by_external);
        f.field("accrual_source", &mut self.accrual_source);
        f.field("leave_sub_type_id", &mut self.leave_sub_type_id);
        f.field("section_type", &mut self.section_type);
    }
}
crate::codegen::__impl_object! {
    GetLeaveEmployExpireRecord
}
