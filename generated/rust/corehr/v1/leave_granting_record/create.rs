// Generated from spec/corehr/v1/leave_granting_record/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create a leave grant / 创建假期发放记录: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        leave_type_id: impl Into<String>,
        employment_id: impl Into<String>,
        granting_quantity: impl Into<String>,
        granting_unit: i64,
        effective_date: impl Into<String>,
        reason: impl Into<Vec<v1::I18nInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                leave_type_id,
                employment_id,
                granting_quantity,
                granting_unit,
                effective_date,
                reason,
            ),
        )
    }
}
/// Create a leave grant / 创建假期发放记录.
///
/// Adds a record of leave granted to an employee, in the enterprise edition of Feishu People only.
///
/// 向休假系统写入一条假期发放记录，仅限飞书人事企业版。
///
/// - `POST /open-apis/corehr/v1/leave_granting_records`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The ID of the leave type, as returned when leave types are listed. If the type has subtypes, only the ID of a subtype is accepted.
    ///
    /// 假期类型的 ID，由获取假期类型列表接口返回。假期类型有子类的，只能填子类的 ID。
    /// - Example: `"7111688079785723436"`
    pub leave_type_id: String,
    /// The employment ID of the employee who is granted leave, as a `user_id_type` ID.
    ///
    /// 获得假期的员工的雇佣 ID，类型由 `user_id_type` 决定。
    /// - Example: `"6982509313466189342"`
    pub employment_id: String,
    /// How much leave to grant, in the unit given by `granting_unit`: from -9999 to 9999, with at most 6 decimals.
    ///
    /// 发放的数量，单位见 `granting_unit`，范围为 -9999 到 9999，最多 6 位小数。
    /// - Example: `"0.5"`
    pub granting_quantity: String,
    /// The unit of the quantity granted: 1 days, 2 hours. / 发放数量的单位：1 为天，2 为小时。
    /// - `1`:
    /// - `2`:
    /// - Example: `1`
    pub granting_unit: i64,
    /// The date the granted leave takes effect, written `yyyy-MM-dd`. / 所发假期的生效日期，格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-01-01"`
    pub effective_date: String,
    /// The date the granted leave expires, written `yyyy-MM-dd`. / 所发假期的失效日期，格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-01-01"`
    pub expiration_date: Option<String>,
    /// Whether the quantity is prorated: 1 no (the default), 2 yes. / 发放数量是否参与折算：1 为不参与，2 为参与，默认不参与。
    /// - Example: `1`
    pub section_type: Option<i64>,
    /// The reason for granting the leave, in each language. / 各语言的发放原因。
    pub reason: Vec<v1::I18nInput>,
    /// An external ID of your own, at most 64 characters, which prevents duplicates: if it was used before, no record is created or updated.
    ///
    /// 自定义的外部 ID，不超过 64 个字符，用于防止重复写入。重复时既不新建也不更新记录。
    /// - Example: `"111"`
    pub external_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        leave_type_id: impl Into<String>,
        employment_id: impl Into<String>,
        granting_quantity: impl Into<String>,
        granting_unit: i64,
        effective_date: impl Into<String>,
        reason: impl Into<Vec<v1::I18nInput>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            leave_type_id: leave_type_id.into(),
            employment_id: employment_id.into(),
            granting_quantity: granting_quantity.into(),
            granting_unit,
            effective_date: effective_date.into(),
            expiration_date: Default::default(),
            section_type: Default::default(),
            reason: reason.into(),
            external_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `section_type`.
    #[must_use]
    pub fn section_type(mut self, value: i64) -> Self {
        self.section_type = Some(value);
        self
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("granting_quantity", &mut self.granting_quantity);
        f.field("granting_unit", &mut self.granting_unit);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("section_type", &mut self.section_type);
        f.field("reason", &mut self.reason);
        f.field("external_id", &mut self.external_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.leave_granting_record.create", Post, "/open-apis/corehr/v1/leave_granting_records")
        .documented(text("创建假期发放记录", "Create a leave grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LEAVE_GRANTING_RECORD_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("leave_type_id", String).required(),
            body("employment_id", String).required(),
            body("granting_quantity", String).required(),
            body("granting_unit", Integer).required(),
            body("effective_date", String).required(),
            body("expiration_date", String),
            body("section_type", Integer),
            body("reason", Array).required(),
            body("external_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The granting record created. / 新建的假期发放记录。
    pub leave_granting_record: CreateLeaveGrantingRecord,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_granting_record", &mut self.leave_granting_record);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160001` (HTTP 400): No tenant ID
    ///
    /// The tenant is not known, or a required parameter is missing. Fill in the required parameters and call with an access token of the tenant; if it still fails, contact support with the log id.
    ///
    /// 未能识别租户，或必填参数没有传入。请补齐必填参数，并使用目标租户的 access token 调用；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "No tenant ID",
        fix: Text { zh: "未能识别租户，或必填参数没有传入。请补齐必填参数，并使用目标租户的 access token 调用；若仍失败，请联系技术支持并提供 log id。", en: "The tenant is not known, or a required parameter is missing. Fill in the required parameters and call with an access token of the tenant; if it still fails, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// [`1160002`](error::INVALID_GRANTING_UNIT): Invalid granting unit
    InvalidGrantingUnit = error::INVALID_GRANTING_UNIT,
    /// [`1160003`](error::INVALID_EFFECTIVE_DATE): Invalid effective date
    InvalidEffectiveDate = error::INVALID_EFFECTIVE_DATE,
    /// `1160004` (HTTP 400): Invalid granting quantity
    ///
    /// The granting quantity is wrong. Pass a string that parses as a number, such as `2.5`.
    ///
    /// 发放数量不正确。请传入可解析为数字的字符串，例如 `2.5`。
    RequestIdDuplicated = &ErrorInfo {
        message: "Invalid granting quantity",
        fix: Text { zh: "发放数量不正确。请传入可解析为数字的字符串，例如 `2.5`。", en: "The granting quantity is wrong. Pass a string that parses as a number, such as `2.5`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// [`1160005`](error::ACCESSED_DATA_OBJECT_NOT_FOUND): Accessed data object not found
    AccessedDataObjectNotFound = error::ACCESSED_DATA_OBJECT_NOT_FOUND,
    /// [`1160006`](error::EMPLOYMENT_NOT_FOUND): Employment not found
    EmploymentNotFound = error::EMPLOYMENT_NOT_FOUND,
    /// [`1160007`](error::LEAVE_PLAN_VERSION_NOT_FOUND): Leave plan version not found
    LeavePlanVersionNotFound = error::LEAVE_PLAN_VERSION_NOT_FOUND,
    /// [`1160008`](error::EMPLOYEE_NOT_ELIGIBLE_FOR_LEAVE_PLAN): Error occurred while checking if the employee is eligible for the vacation plan
    EmployeeNotEligibleForLeavePlan = error::EMPLOYEE_NOT_ELIGIBLE_FOR_LEAVE_PLAN,
    /// [`1160009`](error::ACCRUAL_RULE_NOT_FOUND): Accrual rule not found
    AccrualRuleNotFound = error::ACCRUAL_RULE_NOT_FOUND,
    /// [`1160010`](error::GRANTING_RECORD_ALREADY_EXISTS): Granting record already exists
    GrantingRecordAlreadyExists = error::GRANTING_RECORD_ALREADY_EXISTS,
    /// [`1160011`](error::GET_EMPLOYMENT_FAILED): Error occurred when getting employment information
    GetEmploymentFailed = error::GET_EMPLOYMENT_FAILED,
    /// [`1160012`](error::DATABASE_ERROR): An exception occurs in the database
    DatabaseError = error::DATABASE_ERROR,
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the vacation plan.
    ///
    /// The check whether the leave plan applies to the employee failed. Make sure that the range of the plan is set up correctly and try again; if it keeps failing, contact support with the log id.
    ///
    /// 校验员工是否在假期计划适用范围内时出错。请确认假期计划的适用范围配置正确后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter1160013 = &ErrorInfo {
        status: Some(500),
        message: "Error occurred while checking if the employee is eligible for the vacation plan.",
        fix: Text { zh: "校验员工是否在假期计划适用范围内时出错。请确认假期计划的适用范围配置正确后重试；若持续失败，请联系技术支持并提供 log id。", en: "The check whether the leave plan applies to the employee failed. Make sure that the range of the plan is set up correctly and try again; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER1160013
    },
    /// [`1160014`](error::ACCRUAL_CALCULATION_FAILED): Error occurred when calculate accrual record
    AccrualCalculationFailed = error::ACCRUAL_CALCULATION_FAILED,
    /// [`1160024`](error::LEAVE_SUBTYPE_ID_REQUIRED): There is a subclass for the leave type, but the subclass ID has not been passed
    LeaveSubtypeIdRequired = error::LEAVE_SUBTYPE_ID_REQUIRED,
    /// [`1160025`](error::GRANTING_QUANTITY_OUT_OF_RANGE): The granting quantity range is from -9999 to 9999
    GrantingQuantityOutOfRange = error::GRANTING_QUANTITY_OUT_OF_RANGE,
    /// [`1160026`](error::GRANTING_QUANTITY_TOO_PRECISE): The number of decimal places of the granted quantity cannot exceed 6
    GrantingQuantityTooPrecise = error::GRANTING_QUANTITY_TOO_PRECISE,
    /// [`1160027`](error::GRANTING_REASON_LENGTH_LIMIT_EXCEEDED): The length of the granting reason cannot exceed 3000
    GrantingReasonLengthLimitExceeded = error::GRANTING_REASON_LENGTH_LIMIT_EXCEEDED,
    /// [`1160028`](error::INVALID_GRANTING_UNIT_CONVERSION): There is an error in the unit conversion configuration in the granting rule
    InvalidGrantingUnitConversion = error::INVALID_GRANTING_UNIT_CONVERSION,
    /// [`1160029`](error::LEAVE_TYPE_DEACTIVATED): The leave type has been deactivated
    LeaveTypeDeactivated = error::LEAVE_TYPE_DEACTIVATED,
    /// [`1160030`](error::EXTERNAL_ID_TOO_LONG): The length of the granted unique ID cannot exceed 64
    ExternalIdTooLong = error::EXTERNAL_ID_TOO_LONG,
    /// [`1169999`](error::LEAVE_UNKNOWN_ERROR): Unknown error
    LeaveUnknownError = error::LEAVE_UNKNOWN_ERROR,
    /// [`1160015`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1160016`](error::INVALID_LEAVE_PARAMETER): Invalid param
    InvalidLeaveParameter = error::INVALID_LEAVE_PARAMETER,
    /// [`1160017`](error::USER_NOT_FOUND): User not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1160018`](error::INVALID_LEAVE_BALANCE_CALCULATE_CONF): Invalid leave balance calculate Conf
    InvalidLeaveBalanceCalculateConf = error::INVALID_LEAVE_BALANCE_CALCULATE_CONF,
    /// [`1160019`](error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY): The calculation result of leave balance is empty
    LeaveBalanceCalculationResultEmpty = error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY,
    /// [`1160020`](error::NO_MATCHING_LEAVE_PLAN_VERSION): When calculating the leave balance, there is no leave plan version that matches the employee
    NoMatchingLeavePlanVersion = error::NO_MATCHING_LEAVE_PLAN_VERSION,
    /// [`1160021`](error::BALANCE_UNSUPPORTED_FOR_LEAVE_TYPE): For the leave type that is not granted according to the cycle, balance calculation is not supported
    BalanceUnsupportedForLeaveType = error::BALANCE_UNSUPPORTED_FOR_LEAVE_TYPE,
    /// [`1160022`](error::INVALID_LEAVE_PLAN_VERSION): The data of the leave plan version is invalid
    InvalidLeavePlanVersion = error::INVALID_LEAVE_PLAN_VERSION,
    /// [`1160023`](error::LEAVE_BALANCE_CALCULATION_FAILED): Error occurred when calculating the leave balance
    LeaveBalanceCalculationFailed = error::LEAVE_BALANCE_CALCULATION_FAILED,
    /// [`1160031`](error::GRANTING_RECORD_CANNOT_BE_EDITED): This granting record cannot be edited or deleted
    GrantingRecordCannotBeEdited = error::GRANTING_RECORD_CANNOT_BE_EDITED,
    /// [`1160032`](error::INVALID_GRANTING_RECORD_EXPIRATION): The expiration time of this granting record is invalid
    InvalidGrantingRecordExpiration = error::INVALID_GRANTING_RECORD_EXPIRATION,
    /// [`1160033`](error::EFFECTIVE_DATE_AFTER_GRANTING_DATE): The effective date is after the granting date
    EffectiveDateAfterGrantingDate = error::EFFECTIVE_DATE_AFTER_GRANTING_DATE,
    /// [`1160034`](error::INVALID_EXPIRATION_DATE_FORMAT): The expiration date format is incorrect
    InvalidExpirationDateFormat = error::INVALID_EXPIRATION_DATE_FORMAT,
    /// [`1160035`](error::EMPLOYEE_DATA_DENIED): No permission to access the employee data
    EmployeeDataDenied = error::EMPLOYEE_DATA_DENIED,
}
/// The granting record created. / 新建的假期发放记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLeaveGrantingRecord {
    /// The ID of the granting record, usable to delete or change it. / 假期发放记录的 ID，可用于删除和修改发放记录。
    pub id: String,
    /// The ID of the employee who was granted leave, as a `user_id_type` ID.
    ///
    /// 获得假期的员工的 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The ID of the leave type. / 假期类型的 ID。
    pub leave_type_id: String,
    /// How much leave was granted, in the unit given by `granting_unit`. / 发放的数量，单位见 `granting_unit`。
    pub granting_quantity: String,
    /// The unit of the quantity granted: 1 days, 2 hours. / 发放数量的单位：1 为天，2 为小时。
    /// - `1`:
    /// - `2`:
    pub granting_unit: i64,
    /// The date the granted leave takes effect, written `yyyy-MM-dd`. / 所发假期的生效日期，格式为 `yyyy-MM-dd`。
    pub effective_date: String,
    /// The date the granted leave expires, computed by the leave rules and written `yyyy-MM-dd`.
    ///
    /// 所发假期的失效日期，按休假规则自动计算，格式为 `yyyy-MM-dd`。
    pub expiration_date: String,
    /// How the leave was granted: 1 by the system, 2 by hand, 3 by an external system.
    ///
    /// 由谁发放：1 为系统，2 为手动，3 为外部系统。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub granted_by: i64,
    /// The reason for granting the leave, in each language. / 各语言的发放原因。
    pub reason: Vec<v1::I18n>,
    /// When the granting record was created, in milliseconds since 1970. / 发放记录的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The ID of the employee who created the granting record, as a `user_id_type` ID.
    ///
    /// 创建发放记录的员工的 ID，类型由 `user_id_type` 决定。
    pub created_by: String,
    /// When the granting record was updated, in milliseconds since 1970. / 发放记录的更新时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// The ID of the employee who updated the granting record, as a `user_id_type` ID.
    ///
    /// 更新发放记录的员工的 ID，类型由 `user_id_type` 决定。
    pub updated_by: String,
    /// Whether the quantity is prorated: 1 no, 2 yes. / 发放数量是否参与折算：1 为不参与，2 为参与。
    pub section_type: i64,
}
impl wire::Object for CreateLeaveGrantingRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("employment_id", &mut self.employment_id);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("granting_quantity", &mut self.granting_quantity);
        f.field("granting_unit", &mut self.granting_unit);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("granted_by", &mut self.granted_by);
        f.field("reason", &mut self.reason);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_at", &mut self.updated_at);
        f.field("updated_by", &mut self.updated_by);
        f.field("section_type", &mut self.section_type);
    }
}
crate::codegen::__impl_object! {
    CreateLeaveGrantingRecord
}
