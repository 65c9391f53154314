// Generated from spec/corehr/v1/leave_granting_record/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a leave grant / 删除假期发放记录: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        leave_granting_record_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(leave_granting_record_id))
    }
}
/// Delete a leave grant / 删除假期发放记录.
///
/// Deletes a leave grant that was made by hand or by an external system, in the enterprise edition of Feishu People only.
///
/// 删除一条手动或由外部系统发放的假期记录，仅限飞书人事企业版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().leave_granting_record().delete("6893014062142064135").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:leave_granting_record:write`, `corehr:corehr`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the granting record to delete, as returned when it was created. / 要删除的假期发放记录的 ID，创建发放记录时返回。
    /// - Example: `"6893014062142064135"`
    pub leave_granting_record_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(leave_granting_record_id: impl Into<String>) -> Self {
        Self {
            leave_granting_record_id: leave_granting_record_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_granting_record_id", &mut self.leave_granting_record_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v1.leave_granting_record.delete", Delete, "/open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id")
        .documented(text("删除假期发放记录", "Delete a leave grant"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave_granting_record/delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LEAVE_GRANTING_RECORD_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("leave_granting_record_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
