// Generated from spec/corehr/v1/leave/leave_balances.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the leave balances of employees / 批量查询员工假期余额: [`LeaveBalances`](struct@LeaveBalances).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn leave_balances(
        &self,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<LeaveBalances> {
        crate::codegen::Call::new(self.client, LeaveBalances::new(page_size))
    }
}
/// List the leave balances of employees / 批量查询员工假期余额.
///
/// Returns the balances of employees for each type of leave page by page, in the enterprise edition of Feishu People only.
///
/// 分页返回员工各类假期的余额，仅限飞书人事企业版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().leave().leave_balances("20").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/leaves/leave_balances`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
///
/// Errors: [`LeaveBalancesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveBalances {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: ``"`{\"eu_nc\":\"[\\\"6994333322503669260\\\"]\"}`"``
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"20"`
    pub page_size: String,
    /// The date up to which balances are counted, written `yyyy-MM-dd`. It is today if omitted.
    ///
    /// 余额截至哪一天，格式为 `yyyy-MM-dd`，不传则为当天。
    /// - Example: `"2022-07-29"`
    pub as_of_date: Option<String>,
    /// The IDs of the employees to query, as `user_id_type` IDs. All employees are covered if it is omitted. Several IDs are passed by repeating the parameter, as in `employment_id_list=id1&employment_id_list=id2`.
    ///
    /// 要查询的员工的 ID，类型由 `user_id_type` 决定，不传则查询全部员工。多个 ID 以重复参数传递，如 `employment_id_list=id1&employment_id_list=id2`。
    /// - Example: `["6919733291281024526"]`
    pub employment_id_list: Option<Vec<String>>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The time zone the query uses. / 查询采用的时区。
    /// - Example: `"Asia/Shanghai"`
    pub time_zone: Option<String>,
    /// Whether the fields prorated for leaving employees are returned. By default they are not.
    ///
    /// 是否返回离职折算的字段，默认不返回。
    pub include_offboard: Option<bool>,
}
impl LeaveBalances {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            as_of_date: Default::default(),
            employment_id_list: Default::default(),
            user_id_type: Default::default(),
            time_zone: Default::default(),
            include_offboard: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `as_of_date`.
    #[must_use]
    pub fn as_of_date(mut self, value: impl Into<String>) -> Self {
        self.as_of_date = Some(value.into());
        self
    }
    /// Sets `employment_id_list`.
    #[must_use]
    pub fn employment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_id_list = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `time_zone`.
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `include_offboard`.
    #[must_use]
    pub fn include_offboard(mut self, value: bool) -> Self {
        self.include_offboard = Some(value);
        self
    }
}
impl wire::Object for LeaveBalances {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("as_of_date", &mut self.as_of_date);
        f.field("employment_id_list", &mut self.employment_id_list);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("time_zone", &mut self.time_zone);
        f.field("include_offboard", &mut self.include_offboard);
    }
}
crate::codegen::__impl_object! {
    LeaveBalances
}
crate::codegen::__operation! {
    LeaveBalances => LeaveBalancesResponse, LeaveBalancesError:
    Endpoint::new("corehr.v1.leave.leave_balances", Get, "/open-apis/corehr/v1/leaves/leave_balances")
        .documented(text("批量查询员工假期余额", "List the leave balances of employees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances")
        .access(&[Tenant], &[Custom, Store], &[
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
            query("as_of_date", String),
            query("employment_id_list", Array),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("time_zone", String),
            query("include_offboard", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "employment_leave_balance_list").more("has_more"))
}
impl crate::codegen::Paged for LeaveBalances {
    type Item = LeaveBalancesEmploymentLeaveBalance;
    fn items(
        response: LeaveBalancesResponse,
    ) -> Vec<LeaveBalancesEmploymentLeaveBalance> {
        response.employment_leave_balance_list
    }
}
/// The reply to [`LeaveBalances`](struct@LeaveBalances).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveBalancesResponse {
    /// The leave balances of each employee. / 各员工的假期余额。
    pub employment_leave_balance_list: Vec<LeaveBalancesEmploymentLeaveBalance>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for LeaveBalancesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "employment_leave_balance_list",
            &mut self.employment_leave_balance_list,
        );
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    LeaveBalancesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`LeaveBalances`](struct@LeaveBalances).
    LeaveBalancesError:
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
    /// `1160013` (HTTP 500): Error occurred while checking if the employee is eligible for the scope of application of the vacation plan
    ///
    /// The check whether the leave plan applies to the employee failed. Make sure that the range of the plan is set up correctly and try again; if it keeps failing, contact support with the log id.
    ///
    /// 校验员工是否在假期计划适用范围内时出错。请确认假期计划的适用范围配置正确后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter1160013 = &ErrorInfo {
        status: Some(500),
        message: "Error occurred while checking if the employee is eligible for the scope of application of the vacation plan",
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
/// The leave balances of each employee. / 各员工的假期余额。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveBalancesEmploymentLeaveBalance {
    /// The employment ID of the employee, as a `user_id_type` ID. / 员工的雇佣 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The name of the employee in each language. / 各语言的员工姓名。
    pub employment_name: Vec<v1::I18n>,
    /// The date up to which the balances are counted, written `yyyy-MM-dd`. / 余额截至的日期，格式为 `yyyy-MM-dd`。
    pub as_of_date: String,
    /// The balance of the employee for each leave type. / 员工在各假期类型下的余额。
    pub leave_balance_list: Vec<LeaveBalancesLeaveBalance>,
}
impl wire::Object for LeaveBalancesEmploymentLeaveBalance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("employment_name", &mut self.employment_name);
        f.field("as_of_date", &mut self.as_of_date);
        f.field("leave_balance_list", &mut self.leave_balance_list);
    }
}
/// The balance of the employee for each leave type. / 员工在各假期类型下的余额。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveBalancesLeaveBalance {
    /// The ID of the leave type, usable when granting records are created, changed or looked up by expiration time, and when leave requests are queried.
    ///
    /// 假期类型的 ID，可用于创建假期发放记录、批量查询员工请假记录、通过过期时间获取发放记录和修改发放记录。
    pub leave_type_id: String,
    /// The name of the leave type in each language. / 各语言的假期类型名称。
    pub leave_type_name: Vec<v1::I18n>,
    /// The remainder of the balance carried over from past cycles. / 从历史周期结转、尚未使用的余额。
    pub historical_cycles_left: String,
    /// The total granted in the current cycle. / 当前周期发放的总额。
    pub this_cycle_total: String,
    /// The leave taken that counts toward the current cycle. / 归属当前周期的已休时长。
    pub this_cycle_taken: String,
    /// The leave balance, in the unit given by `leave_duration_unit`. / 假期余额，单位见 `leave_duration_unit`。
    pub leave_balance: String,
    /// The unit of leave durations: 1 days, 2 hours. / 假期时长的单位：1 为天，2 为小时。
    /// - `1`:
    /// - `2`:
    pub leave_duration_unit: i64,
    /// The leave granted by carrying over past cycles, returned only if `include_offboard` was true in the request.
    ///
    /// 历史结转发放的时长，仅当请求的 `include_offboard` 为 true 时返回。
    pub history_cycle_accrual: String,
    /// The balance of the current cycle. / 当前周期的余额。
    pub balance_in_current_cycle: String,
    /// The leave taken, returned only if `include_offboard` was true in the request.
    ///
    /// 已休时长，仅当请求的 `include_offboard` 为 true 时返回。
    pub taken: String,
    /// The leave taken that counts toward past cycles. / 归属历史周期的已休时长。
    pub taken_history_cycle: String,
    /// The balance prorated for leaving, returned only if `include_offboard` was true in the request.
    ///
    /// 按离职折算的余额，仅当请求的 `include_offboard` 为 true 时返回。
    pub offboarding_balance: String,
    /// The leave taken up to the date, returned only if `include_offboard` was true in the request.
    ///
    /// 截至当日的已休时长，仅当请求的 `include_offboard` 为 true 时返回。
    pub taken_current_date: String,
    /// The leave granted in this cycle prorated for leaving, returned only if `include_offboard` was true in the request.
    ///
    /// 按离职折算的本周期授予时长，仅当请求的 `include_offboard` 为 true 时返回。
    pub offboarding_granted: String,
}
impl wire::Object for LeaveBalancesLeaveBalance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("leave_type_name", &mut self.leave_type_name);
        f.field("historical_cycles_left", &mut self.historical_cycles_left);
        f.field("this_cycle_total", &mut self.this_cycle_total);
        f.field("this_cycle_taken", &mut self.this_cycle_taken);
        f.field("leave_balance", &mut self.leave_balance);
        f.field("leave_duration_unit", &mut self.leave_duration_unit);
        f.field("history_cycle_accrual", &mut self.history_cycle_accrual);
        f.field("balance_in_current_cycle", &mut self.balance_in_current_cycle);
        f.field("taken", &mut self.taken);
        f.field("taken_history_cycle", &mut self.taken_history_cycle);
        f.field("offboarding_balance", &mut self.offboarding_balance);
        f.field("taken_current_date", &mut self.taken_current_date);
        f.field("offboarding_granted", &mut self.offboarding_granted);
    }
}
crate::codegen::__impl_object! {
    LeaveBalancesEmploymentLeaveBalance LeaveBalancesLeaveBalance
}
