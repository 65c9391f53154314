// Generated from spec/attendance/v1/leave_accrual_record/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Update a leave grant / 修改发放记录: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        leave_id: impl Into<String>,
        leave_granting_record_id: impl Into<String>,
        employment_id: impl Into<String>,
        leave_type_id: impl Into<String>,
        reason: impl Into<Vec<v1::LangTextInput>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(
                leave_id,
                leave_granting_record_id,
                employment_id,
                leave_type_id,
                reason,
            ),
        )
    }
}
/// Update a leave grant / 修改发放记录.
///
/// Changes the amount or expiry of a leave grant not made by the system, in the enterprise edition of Feishu People only.
///
/// 修改一条非系统生成的假期发放记录的数量或失效日期，仅限飞书人事企业版。
///
/// - `PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the leave type, from the [list of leave types](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types).
    ///
    /// 假期类型 ID，取自[假期类型列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types)。
    /// - Example: `"7111688079785723436"`
    pub leave_id: String,
    /// The type of employee ID in the request and the reply. / 请求和响应中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::AttendanceUserIdType>,
    /// The ID of the leave grant to change, from `corehr.v1.leave_granting_record.create`.
    ///
    /// 要修改的假期发放记录 ID，由 `corehr.v1.leave_granting_record.create` 得到。
    /// - Example: `"6893014062142064135"`
    pub leave_granting_record_id: String,
    /// The employee whom the grant belongs to, as a `user_id_type` ID. / 该发放记录所属的员工，类型由 `user_id_type` 决定。
    /// - Example: `"6982509313466189342"`
    pub employment_id: String,
    /// The ID of the leave type of the grant, from the [list of leave types](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types).
    ///
    /// 发放记录所属假期类型的 ID，取自[假期类型列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types)。
    /// - Example: `"7111688079785723436"`
    pub leave_type_id: String,
    /// Why the grant is changed, one text per language. / 修改发放记录的原因，每种语言一项。
    pub reason: Vec<v1::LangTextInput>,
    /// The offset of the time zone from UTC in minutes, 480 for UTC+8. / 所在时区相对 UTC 的偏移，单位为分钟，东八区为 480。
    /// - Example: `480`
    pub time_offset: Option<i64>,
    /// The new day on which the grant expires, as yyyy-MM-dd. / 发放额度新的失效日期，格式为 yyyy-MM-dd。
    /// - Example: `"2020-01-01"`
    pub expiration_date: Option<String>,
    /// The new amount of leave granted. / 修改后的发放数量。
    /// - Example: `"1"`
    pub quantity: Option<i64>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        leave_id: impl Into<String>,
        leave_granting_record_id: impl Into<String>,
        employment_id: impl Into<String>,
        leave_type_id: impl Into<String>,
        reason: impl Into<Vec<v1::LangTextInput>>,
    ) -> Self {
        Self {
            leave_id: leave_id.into(),
            user_id_type: Default::default(),
            leave_granting_record_id: leave_granting_record_id.into(),
            employment_id: employment_id.into(),
            leave_type_id: leave_type_id.into(),
            reason: reason.into(),
            time_offset: Default::default(),
            expiration_date: Default::default(),
            quantity: Default::default(),
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
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_id", &mut self.leave_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("leave_granting_record_id", &mut self.leave_granting_record_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("reason", &mut self.reason);
        f.field("time_offset", &mut self.time_offset);
        f.field("expiration_date", &mut self.expiration_date);
        f.optional_integer_text("quantity", &mut self.quantity);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("attendance.v1.leave_accrual_record.patch", Patch, "/open-apis/attendance/v1/leave_accrual_record/:leave_id")
        .documented(text("修改发放记录", "Update a leave grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("leave_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("leave_granting_record_id", String).required(),
            body("employment_id", String).required(),
            body("leave_type_id", String).required(),
            body("reason", Array).required(),
            body("time_offset", Integer),
            body("expiration_date", String),
            body("quantity", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The grant after the change. / 修改后的发放记录。
    pub record: PatchLeaveAccrualRecord,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record", &mut self.record);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// `1220018` (HTTP 500): Invalid leave balance calculation configuration
    ///
    /// The configuration for calculating the leave balance is invalid. Contact support with the log id.
    ///
    /// 假期余额的计算配置无效。请联系技术支持并提供 log id。
    InvalidLeaveBalanceCalculationConfig = &ErrorInfo {
        message: "Invalid leave balance calculation configuration",
        ..*error::INVALID_LEAVE_BALANCE_CALCULATION_CONFIG
    },
    /// [`1220019`](error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY): The calculation result of leave balance is empty
    LeaveBalanceCalculationResultEmpty = error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY,
    /// [`1220020`](error::NO_MATCHING_LEAVE_PLAN_VERSION): When calculating the leave balance, there is no leave plan version that matches the employee
    NoMatchingLeavePlanVersion = error::NO_MATCHING_LEAVE_PLAN_VERSION,
    /// [`1220021`](error::LEAVE_TYPE_NOT_PERIODIC): For the leave type that is not granted according to the cycle, balance calculation is not supported
    LeaveTypeNotPeriodic = error::LEAVE_TYPE_NOT_PERIODIC,
    /// [`1220022`](error::INVALID_LEAVE_PLAN_VERSION): The data of the leave plan version is invalid
    InvalidLeavePlanVersion = error::INVALID_LEAVE_PLAN_VERSION,
    /// [`1220031`](error::GRANTING_RECORD_CANNOT_BE_EDITED): This granting record cannot be edited or deleted
    GrantingRecordCannotBeEdited = error::GRANTING_RECORD_CANNOT_BE_EDITED,
    /// [`1220032`](error::INVALID_GRANTING_RECORD_EXPIRATION): The expiration time of this granting record is invalid
    InvalidGrantingRecordExpiration = error::INVALID_GRANTING_RECORD_EXPIRATION,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
/// The grant after the change. / 修改后的发放记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchLeaveAccrualRecord {
    /// The ID of the grant. / 发放记录 ID。
    pub id: String,
    /// The employee whom the grant belongs to, as a `user_id_type` ID. / 该发放记录所属的员工，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The ID of the leave type. / 假期类型 ID。
    pub leave_type_id: String,
    /// The amount of leave granted, in `granting_unit`. / 发放的假期数量，单位见 `granting_unit`。
    pub granting_quantity: i64,
    /// The unit of the amount granted: `1` is days, `2` hours. / 发放数量的单位，`1` 为天，`2` 为小时。
    pub granting_unit: i64,
    /// The day from which the grant can be used, as yyyy-MM-dd. / 发放额度开始生效的日期，格式为 yyyy-MM-dd。
    pub effective_date: String,
    /// The day on which the grant expires, as yyyy-MM-dd. / 发放额度失效的日期，格式为 yyyy-MM-dd。
    pub expiration_date: String,
    /// Who granted the leave: `1` is the system, `2` a person, `3` an external system.
    ///
    /// 由谁发放：`1` 系统、`2` 手动、`3` 外部系统。
    pub granted_by: i64,
    /// Why the leave was granted, one text per language. / 发放原因，每种语言一项。
    pub reason: Vec<v1::LangText>,
    /// When the grant was created, as a Unix timestamp. / 该记录何时创建，Unix 时间戳。
    pub created_at: wire::TimestampSec,
    /// The person who created the grant, as `user_id_type` IDs. / 创建该记录的用户，类型由 `user_id_type` 决定。
    pub created_by: String,
    /// When the grant was last updated, as a Unix timestamp. / 记录最近一次被修改的时间，Unix 时间戳。
    pub updated_at: wire::TimestampSec,
    /// The person who last updated the grant, as `user_id_type` IDs. / 最近修改该记录的用户，类型由 `user_id_type` 决定。
    pub updated_by: String,
}
impl wire::Object for PatchLeaveAccrualRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("employment_id", &mut self.employment_id);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.integer_text("granting_quantity", &mut self.granting_quantity);
        f.field("granting_unit", &mut self.granting_unit);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("granted_by", &mut self.granted_by);
        f.field("reason", &mut self.reason);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_at", &mut self.updated_at);
        f.field("updated_by", &mut self.updated_by);
    }
}
crate::codegen::__impl_object! {
    PatchLeaveAccrualRecord
}
