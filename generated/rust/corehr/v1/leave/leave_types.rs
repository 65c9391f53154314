// Generated from spec/corehr/v1/leave/leave_types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List leave types / 获取假期类型列表: [`LeaveTypes`](struct@LeaveTypes).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn leave_types(
        &self,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<LeaveTypes> {
        crate::codegen::Call::new(self.client, LeaveTypes::new(page_size))
    }
}
/// List leave types / 获取假期类型列表.
///
/// Lists the leave types configured in Feishu People, such as annual or personal leave, with their subtypes. It needs the Enterprise edition.
///
/// 返回飞书人事中配置的假期类型及其子类，如年假、事假、婚假，仅企业版可用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().leave().leave_types("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/leaves/leave_types`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
///
/// Errors: [`LeaveTypesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveTypes {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
    /// Returns only leave types of this status; all if omitted. / 只返回该状态的假期类型，不填则返回全部。
    pub status: Option<LeaveTypesStatus>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
}
impl LeaveTypes {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            status: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: LeaveTypesStatus) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for LeaveTypes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("status", &mut self.status);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    LeaveTypes
}
crate::codegen::__operation! {
    LeaveTypes => LeaveTypesResponse, LeaveTypesError:
    Endpoint::new("corehr.v1.leave.leave_types", Get, "/open-apis/corehr/v1/leaves/leave_types")
        .documented(text("获取假期类型列表", "List leave types"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_LEAVE_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).required(),
            query("status", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "leave_type_list").more("has_more"))
}
impl crate::codegen::Paged for LeaveTypes {
    type Item = LeaveTypesLeaveType;
    fn items(response: LeaveTypesResponse) -> Vec<LeaveTypesLeaveType> {
        response.leave_type_list
    }
}
/// The reply to [`LeaveTypes`](struct@LeaveTypes).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveTypesResponse {
    /// The leave types. / 假期类型的列表。
    pub leave_type_list: Vec<LeaveTypesLeaveType>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for LeaveTypesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_type_list", &mut self.leave_type_list);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    LeaveTypesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`LeaveTypes`](struct@LeaveTypes).
    LeaveTypesError:
    /// `1160001` (HTTP 400): No tenant ID
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "No tenant ID",
        ..*error::INVALID_PARAMETER
    },
    /// [`1160002`](error::INVALID_GRANTING_UNIT): Invalid granting unit
    InvalidGrantingUnit = error::INVALID_GRANTING_UNIT,
    /// [`1160003`](error::INVALID_EFFECTIVE_DATE): Invalid effective date
    InvalidEffectiveDate = error::INVALID_EFFECTIVE_DATE,
    /// `1160004` (HTTP 400): Invalid granting quantity
    ///
    /// The request ID was used before, so the request may already be done. Check the result of the earlier request; for a new operation, use a new ID.
    ///
    /// 请求 ID 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果；若是新的操作，请更换 ID 后重试。
    RequestIdDuplicated = &ErrorInfo {
        message: "Invalid granting quantity",
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
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the scope of application of the vacation plan
    ///
    /// A parameter has the wrong format. Compare the types and formats of the parameters with those of the operation.
    ///
    /// 参数格式不正确。请检查各参数的类型与格式，对照该接口的字段说明修正。
    InvalidParameter1160013 = &ErrorInfo {
        status: Some(500),
        message: "Error occurred while checking if the employee is eligible for the scope of application of the vacation plan",
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
    /// [`1160030`](error::EXTERNAL_ID_TOO_LONG): The length of the granted unique ID cannot exceed 64
    ExternalIdTooLong = error::EXTERNAL_ID_TOO_LONG,
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
/// The subtypes of the leave type; empty if it has none. / 该假期类型的子类，没有则为空。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveTypesLeaveSubtype {
    /// The ID of the leave subtype. / 假期子类的 ID。
    pub leave_type_id: String,
    /// The name of the leave subtype in each language. / 各语言的假期子类名称。
    pub leave_type_name: Vec<v1::I18n>,
}
impl wire::Object for LeaveTypesLeaveSubtype {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("leave_type_name", &mut self.leave_type_name);
    }
}
/// The leave types. / 假期类型的列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveTypesLeaveType {
    /// The ID of the leave type, usable when granting records are created, changed or looked up by expiration time, and when leave requests are queried.
    ///
    /// 假期类型的 ID，可用于创建假期发放记录、批量查询员工请假记录、通过过期时间获取发放记录和修改发放记录。
    pub leave_type_id: String,
    /// The name of the leave type in each language. / 各语言的假期类型名称。
    pub leave_type_name: Vec<v1::I18n>,
    /// The status of the leave type. / 假期类型的状态。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub status: i64,
    /// The subtypes of the leave type; empty if it has none. / 该假期类型的子类，没有则为空。
    pub leave_subtype_list: Vec<LeaveTypesLeaveSubtype>,
    /// When the leave type was created, in seconds since 1970. / 假期类型的创建时间，秒级时间戳。
    pub created_at: wire::TimestampSec,
    /// The employee who created the leave type, as a `user_id_type` ID. / 创建人的员工 ID，类型由 `user_id_type` 决定。
    pub created_by: String,
    /// When the leave type was last updated, in seconds since 1970. / 假期类型的更新时间，秒级时间戳。
    pub updated_at: wire::TimestampSec,
    /// The employee who last updated the leave type, as a `user_id_type` ID.
    ///
    /// 更新人的员工 ID，类型由 `user_id_type` 决定。
    pub updated_by: String,
}
impl wire::Object for LeaveTypesLeaveType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("leave_type_name", &mut self.leave_type_name);
        f.field("status", &mut self.status);
        f.field("leave_subtype_list", &mut self.leave_subtype_list);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_at", &mut self.updated_at);
        f.field("updated_by", &mut self.updated_by);
    }
}
/// Returns only leave types of this status; all if omitted. / 只返回该状态的假期类型，不填则返回全部。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveTypesStatus {
    /// `1`: Enabled / 已启用
    N1,
    /// `2`: Disabled / 已停用
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveTypesStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveTypesStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    LeaveTypesLeaveSubtype LeaveTypesLeaveType
}
crate::codegen::__impl_enum! {
    LeaveTypesStatus
}
