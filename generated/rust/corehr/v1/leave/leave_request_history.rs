// Generated from spec/corehr/v1/leave/leave_request_history.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the leave requests of employees / 批量查询员工请假记录: [`LeaveRequestHistory`](struct@LeaveRequestHistory).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn leave_request_history(
        &self,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<LeaveRequestHistory> {
        crate::codegen::Call::new(self.client, LeaveRequestHistory::new(page_size))
    }
}
/// List the leave requests of employees / 批量查询员工请假记录.
///
/// Returns the leave requests of employees page by page, in the enterprise edition of Feishu People only.
///
/// 分页返回员工的请假记录，仅限飞书人事企业版。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().leave().leave_request_history("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/leaves/leave_request_history`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:corehr`
///
/// Errors: [`LeaveRequestHistoryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistory {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"7356863257632491046\""`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
    /// The IDs of the employees to query, as `user_id_type` IDs. All employees are covered if it is omitted. Several IDs are passed by repeating the parameter, as in `employment_id_list=id1&employment_id_list=id2`.
    ///
    /// 要查询的员工的 ID，类型由 `user_id_type` 决定，不传则查询全部员工。多个 ID 以重复参数传递，如 `employment_id_list=id1&employment_id_list=id2`。
    /// - Example: `["6919733291281024522"]`
    pub employment_id_list: Option<Vec<String>>,
    /// The IDs of the users who submitted the requests, as `user_id_type` IDs. Several are passed by repeating the parameter, as in `initiator_id_list=id1&initiator_id_list=id2`.
    ///
    /// 休假发起人的 ID，类型由 `user_id_type` 决定。多个 ID 以重复参数传递，如 `initiator_id_list=id1&initiator_id_list=id2`。
    /// - Example: `["6919733291281024522"]`
    pub initiator_id_list: Option<Vec<String>>,
    /// The states to limit the leave requests to. There is no limit if it is omitted. Several are passed by repeating the parameter, as in `leave_request_status=1&leave_request_status=2`.
    ///
    /// 只查询处于这些状态的请假记录，不传则不限。多个状态以重复参数传递，如 `leave_request_status=1&leave_request_status=2`。
    /// - Example: `["1"]`
    pub leave_request_status: Option<Vec<LeaveRequestHistoryLeaveRequestStatus>>,
    /// The IDs of leave types, as returned when leave types are listed. Several are passed by repeating the parameter, as in `leave_type_id_list=id1&leave_type_id_list=id2`.
    ///
    /// 假期类型的 ID，由获取假期类型列表接口返回。多个 ID 以重复参数传递，如 `leave_type_id_list=id1&leave_type_id_list=id2`。
    /// - Example: `["4718803945687580501"]`
    pub leave_type_id_list: Option<Vec<String>>,
    /// The earliest start date of the leave, inclusive, written `yyyy-MM-dd`.
    ///
    /// 休假开始日期的下限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_start_date_min: Option<String>,
    /// The latest start date of the leave, inclusive, written `yyyy-MM-dd`. / 休假开始日期的上限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_start_date_max: Option<String>,
    /// The earliest end date of the leave, inclusive, written `yyyy-MM-dd`. / 休假结束日期的下限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_end_date_min: Option<String>,
    /// The latest end date of the leave, inclusive, written `yyyy-MM-dd`. / 休假结束日期的上限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_end_date_max: Option<String>,
    /// The earliest date of submission, inclusive, written `yyyy-MM-dd`. / 休假发起日期的下限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_submit_date_min: Option<String>,
    /// The latest date of submission, inclusive, written `yyyy-MM-dd`. / 休假发起日期的上限（含），格式为 `yyyy-MM-dd`。
    /// - Example: `"2022-07-20"`
    pub leave_submit_date_max: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The earliest time of the last update, inclusive, written `yyyy-MM-dd HH:mm:ss`.
    ///
    /// 请假记录更新时间的下限（含），格式为 `yyyy-MM-dd HH:mm:ss`。
    /// - Example: `"text"`
    pub leave_update_time_min: Option<String>,
    /// The latest time of the last update, inclusive, written `yyyy-MM-dd HH:mm:ss`.
    ///
    /// 请假记录更新时间的上限（含），格式为 `yyyy-MM-dd HH:mm:ss`。
    /// - Example: `"text"`
    pub leave_update_time_max: Option<String>,
    /// Whether each request is returned with its details in `details`. Not available yet.
    ///
    /// 是否在每条记录的 `details` 中返回请假详情，暂未开放。
    /// - Default: `false`
    pub return_detail: Option<bool>,
    /// Which leave to return by length: 0 all (the default), 1 only short-term leave, 2 only long-term leave.
    ///
    /// 按假期长短过滤：0 为不过滤，1 为仅短假，2 为仅长假，默认为 0。
    /// - Default: `0`
    /// - Example: `1`
    pub leave_term_type: Option<i64>,
    /// The time zone of the leave requests. / 请假记录所在的时区。
    /// - Example: `"Asia/Shanghai"`
    pub time_zone: Option<String>,
    /// Which leave requests to return: 1 those in the Chinese mainland, 2 those overseas, 0 or omitted all. Not available yet.
    ///
    /// 请假记录的数据源：1 为中国大陆休假，2 为海外休假，不传或 0 为不过滤。暂未开放。
    /// - Example: `1`
    pub data_source: Option<i64>,
    /// The earliest time the record was updated in the database, inclusive, written `yyyy-MM-dd HH:mm:ss`. Not available yet.
    ///
    /// 请假记录入库更新时间的下限（含），格式为 `yyyy-MM-dd HH:mm:ss`，暂未开放。
    /// - Example: `"text"`
    pub db_update_time_min: Option<String>,
    /// The latest time the record was updated in the database, inclusive, written `yyyy-MM-dd HH:mm:ss`. Not available yet.
    ///
    /// 请假记录入库更新时间的上限（含），格式为 `yyyy-MM-dd HH:mm:ss`，暂未开放。
    /// - Example: `"text"`
    pub db_update_time_max: Option<String>,
    /// Whether leave requests with a duration of 0 are returned. For Workday only.
    ///
    /// 是否返回时长为 0 的请假记录，供 Workday 专用。
    /// - Default: `false`
    pub wd_need_amount_zero_records: Option<bool>,
    /// Whether denied and canceled leave requests are returned. For Workday only.
    ///
    /// 是否返回已拒绝和已取消的请假记录，供 Workday 专用。
    /// - Default: `false`
    pub wd_need_denied_and_canceled_record: Option<bool>,
    /// How the leave relates to pay: 1 not part of the calculation, 2 affects it, 3 does not affect it. For Workday only.
    ///
    /// 扣薪类型：1 为不参与算薪，2 为影响算薪，3 为不影响算薪。供 Workday 专用。
    /// - Example: `1`
    pub wd_paid_type: Option<i64>,
}
impl LeaveRequestHistory {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            employment_id_list: Default::default(),
            initiator_id_list: Default::default(),
            leave_request_status: Default::default(),
            leave_type_id_list: Default::default(),
            leave_start_date_min: Default::default(),
            leave_start_date_max: Default::default(),
            leave_end_date_min: Default::default(),
            leave_end_date_max: Default::default(),
            leave_submit_date_min: Default::default(),
            leave_submit_date_max: Default::default(),
            user_id_type: Default::default(),
            leave_update_time_min: Default::default(),
            leave_update_time_max: Default::default(),
            return_detail: Default::default(),
            leave_term_type: Default::default(),
            time_zone: Default::default(),
            data_source: Default::default(),
            db_update_time_min: Default::default(),
            db_update_time_max: Default::default(),
            wd_need_amount_zero_records: Default::default(),
            wd_need_denied_and_canceled_record: Default::default(),
            wd_paid_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `employment_id_list`.
    #[must_use]
    pub fn employment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_id_list = Some(value.into());
        self
    }
    /// Sets `initiator_id_list`.
    #[must_use]
    pub fn initiator_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.initiator_id_list = Some(value.into());
        self
    }
    /// Sets `leave_request_status`.
    #[must_use]
    pub fn leave_request_status(
        mut self,
        value: impl Into<Vec<LeaveRequestHistoryLeaveRequestStatus>>,
    ) -> Self {
        self.leave_request_status = Some(value.into());
        self
    }
    /// Sets `leave_type_id_list`.
    #[must_use]
    pub fn leave_type_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.leave_type_id_list = Some(value.into());
        self
    }
    /// Sets `leave_start_date_min`.
    #[must_use]
    pub fn leave_start_date_min(mut self, value: impl Into<String>) -> Self {
        self.leave_start_date_min = Some(value.into());
        self
    }
    /// Sets `leave_start_date_max`.
    #[must_use]
    pub fn leave_start_date_max(mut self, value: impl Into<String>) -> Self {
        self.leave_start_date_max = Some(value.into());
        self
    }
    /// Sets `leave_end_date_min`.
    #[must_use]
    pub fn leave_end_date_min(mut self, value: impl Into<String>) -> Self {
        self.leave_end_date_min = Some(value.into());
        self
    }
    /// Sets `leave_end_date_max`.
    #[must_use]
    pub fn leave_end_date_max(mut self, value: impl Into<String>) -> Self {
        self.leave_end_date_max = Some(value.into());
        self
    }
    /// Sets `leave_submit_date_min`.
    #[must_use]
    pub fn leave_submit_date_min(mut self, value: impl Into<String>) -> Self {
        self.leave_submit_date_min = Some(value.into());
        self
    }
    /// Sets `leave_submit_date_max`.
    #[must_use]
    pub fn leave_submit_date_max(mut self, value: impl Into<String>) -> Self {
        self.leave_submit_date_max = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `leave_update_time_min`.
    #[must_use]
    pub fn leave_update_time_min(mut self, value: impl Into<String>) -> Self {
        self.leave_update_time_min = Some(value.into());
        self
    }
    /// Sets `leave_update_time_max`.
    #[must_use]
    pub fn leave_update_time_max(mut self, value: impl Into<String>) -> Self {
        self.leave_update_time_max = Some(value.into());
        self
    }
    /// Sets `return_detail`.
    #[must_use]
    pub fn return_detail(mut self, value: bool) -> Self {
        self.return_detail = Some(value);
        self
    }
    /// Sets `leave_term_type`.
    #[must_use]
    pub fn leave_term_type(mut self, value: i64) -> Self {
        self.leave_term_type = Some(value);
        self
    }
    /// Sets `time_zone`.
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
    /// Sets `data_source`.
    #[must_use]
    pub fn data_source(mut self, value: i64) -> Self {
        self.data_source = Some(value);
        self
    }
    /// Sets `db_update_time_min`.
    #[must_use]
    pub fn db_update_time_min(mut self, value: impl Into<String>) -> Self {
        self.db_update_time_min = Some(value.into());
        self
    }
    /// Sets `db_update_time_max`.
    #[must_use]
    pub fn db_update_time_max(mut self, value: impl Into<String>) -> Self {
        self.db_update_time_max = Some(value.into());
        self
    }
    /// Sets `wd_need_amount_zero_records`.
    #[must_use]
    pub fn wd_need_amount_zero_records(mut self, value: bool) -> Self {
        self.wd_need_amount_zero_records = Some(value);
        self
    }
    /// Sets `wd_need_denied_and_canceled_record`.
    #[must_use]
    pub fn wd_need_denied_and_canceled_record(mut self, value: bool) -> Self {
        self.wd_need_denied_and_canceled_record = Some(value);
        self
    }
    /// Sets `wd_paid_type`.
    #[must_use]
    pub fn wd_paid_type(mut self, value: i64) -> Self {
        self.wd_paid_type = Some(value);
        self
    }
}
impl wire::Object for LeaveRequestHistory {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("employment_id_list", &mut self.employment_id_list);
        f.field("initiator_id_list", &mut self.initiator_id_list);
        f.field("leave_request_status", &mut self.leave_request_status);
        f.field("leave_type_id_list", &mut self.leave_type_id_list);
        f.field("leave_start_date_min", &mut self.leave_start_date_min);
        f.field("leave_start_date_max", &mut self.leave_start_date_max);
        f.field("leave_end_date_min", &mut self.leave_end_date_min);
        f.field("leave_end_date_max", &mut self.leave_end_date_max);
        f.field("leave_submit_date_min", &mut self.leave_submit_date_min);
        f.field("leave_submit_date_max", &mut self.leave_submit_date_max);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("leave_update_time_min", &mut self.leave_update_time_min);
        f.field("leave_update_time_max", &mut self.leave_update_time_max);
        f.field("return_detail", &mut self.return_detail);
        f.field("leave_term_type", &mut self.leave_term_type);
        f.field("time_zone", &mut self.time_zone);
        f.field("data_source", &mut self.data_source);
        f.field("db_update_time_min", &mut self.db_update_time_min);
        f.field("db_update_time_max", &mut self.db_update_time_max);
        f.field("wd_need_amount_zero_records", &mut self.wd_need_amount_zero_records);
        f.field(
            "wd_need_denied_and_canceled_record",
            &mut self.wd_need_denied_and_canceled_record,
        );
        f.field("wd_paid_type", &mut self.wd_paid_type);
    }
}
crate::codegen::__impl_object! {
    LeaveRequestHistory
}
crate::codegen::__operation! {
    LeaveRequestHistory => LeaveRequestHistoryResponse, LeaveRequestHistoryError:
    Endpoint::new("corehr.v1.leave.leave_request_history", Get, "/open-apis/corehr/v1/leaves/leave_request_history")
        .documented(text("批量查询员工请假记录", "List the leave requests of employees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history")
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
            query("employment_id_list", Array),
            query("initiator_id_list", Array),
            query("leave_request_status", Array),
            query("leave_type_id_list", Array),
            query("leave_start_date_min", String),
            query("leave_start_date_max", String),
            query("leave_end_date_min", String),
            query("leave_end_date_max", String),
            query("leave_submit_date_min", String),
            query("leave_submit_date_max", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("leave_update_time_min", String),
            query("leave_update_time_max", String),
            query("return_detail", Boolean).default("false"),
            query("leave_term_type", Integer).default("0"),
            query("time_zone", String),
            query("data_source", Integer),
            query("db_update_time_min", String),
            query("db_update_time_max", String),
            query("wd_need_amount_zero_records", Boolean).default("false"),
            query("wd_need_denied_and_canceled_record", Boolean).default("false"),
            query("wd_paid_type", Integer),
        ])
        .paging(Paging::new("page_token", "page_token", "leave_request_list").more("has_more"))
}
impl crate::codegen::Paged for LeaveRequestHistory {
    type Item = LeaveRequestHistoryLeaveRequest;
    fn items(
        response: LeaveRequestHistoryResponse,
    ) -> Vec<LeaveRequestHistoryLeaveRequest> {
        response.leave_request_list
    }
}
/// The reply to [`LeaveRequestHistory`](struct@LeaveRequestHistory).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryResponse {
    /// The leave requests found. / 查到的请假记录。
    pub leave_request_list: Vec<LeaveRequestHistoryLeaveRequest>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for LeaveRequestHistoryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_request_list", &mut self.leave_request_list);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    LeaveRequestHistoryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`LeaveRequestHistory`](struct@LeaveRequestHistory).
    LeaveRequestHistoryError:
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
/// How the request was created: `manual` by hand, `system` by the system.
///
/// 请假记录由谁创建：`manual` 为手动，`system` 为系统。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveRequestHistoryGrantSource {
    /// `manual`
    Manual,
    /// `system`
    System,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveRequestHistoryGrantSource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveRequestHistoryGrantSource {
    fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::System => "system",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "manual" => Self::Manual,
            "system" => Self::System,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The Workday extension fields and their values. / Workday 的扩展字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryLeaveExtendItem {
    /// The key of the extension field. / 扩展字段的键。
    pub key: String,
    /// The value of the extension field. / 扩展字段的值。
    pub value: String,
}
impl wire::Object for LeaveRequestHistoryLeaveExtendItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The processes correcting the leave. / 请假更正流程的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryLeaveProcessInfo {
    /// The ID of the process, usable to get its details. Imported leave has none.
    ///
    /// 流程的 ID，可用于获取单个流程详情，导入的请假没有。
    pub process_id: String,
    /// The state of the process: `toStart` not started, `inProgress` in approval, `passed`, `rejected`, `withdrawn` or `revoked`.
    ///
    /// 流程的状态：`toStart` 为待发起，`inProgress` 为审批中，`passed` 为已通过，`rejected` 为已拒绝，`withdrawn` 为已撤回，`revoked` 为已撤销。
    pub process_status: LeaveRequestHistoryProcessStatus,
    /// When the process was started. / 流程的发起时间。
    pub process_apply_time: String,
}
impl wire::Object for LeaveRequestHistoryLeaveProcessInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("process_status", &mut self.process_status);
        f.field("process_apply_time", &mut self.process_apply_time);
    }
}
/// The leave requests found. / 查到的请假记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryLeaveRequest {
    /// The ID of the leave request. / 请假记录的 ID。
    pub leave_request_id: String,
    /// The ID of the employee on leave, as a `user_id_type` ID. / 请假员工的 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The name of the employee in each language. / 各语言的员工姓名。
    pub employment_name: Vec<v1::I18n>,
    /// The ID of the leave type. / 假期类型的 ID。
    pub leave_type_id: String,
    /// The name of the leave type in each language. / 各语言的假期类型名称。
    pub leave_type_name: Vec<v1::I18n>,
    /// When the leave starts: a date such as `2022-09-09`, possibly followed by `morning` or `afternoon`. Times to the hour for hourly leave have to be enabled by technical support.
    ///
    /// 假期的开始时间，为 `2022-09-09` 这样的日期，或再加 `morning`、`afternoon`。小时假要精确到小时的，须联系技术支持开通。
    pub start_time: String,
    /// When the leave ends: a date such as `2022-09-09`, possibly followed by `morning` or `afternoon`. Times to the hour for hourly leave have to be enabled by technical support.
    ///
    /// 假期的结束时间，为 `2022-09-09` 这样的日期，或再加 `morning`、`afternoon`。小时假要精确到小时的，须联系技术支持开通。
    pub end_time: String,
    /// How long the leave is, in the unit given by `leave_duration_unit`. / 假期的时长，单位见 `leave_duration_unit`。
    pub leave_duration: String,
    /// The unit of leave durations: 1 days, 2 hours. / 假期时长的单位：1 为天，2 为小时。
    /// - `1`:
    /// - `2`:
    pub leave_duration_unit: i64,
    /// The state of the leave request. / 请假记录的状态。
    /// - `1`: Approved / 已通过
    /// - `2`: In approval / 审批中
    /// - `3`: Correction in approval / 更正审批中
    /// - `4`: Cancellation in approval / 取消休假审批中
    /// - `5`: Return to work in approval / 返岗审批中
    /// - `6`: Returned to work / 已返岗
    /// - `7`: Rejected / 已拒绝
    /// - `8`: Canceled / 已取消
    /// - `9`: Withdrawn / 已撤回
    pub leave_request_status: i64,
    /// How the request was created: `manual` by hand, `system` by the system.
    ///
    /// 请假记录由谁创建：`manual` 为手动，`system` 为系统。
    pub grant_source: LeaveRequestHistoryGrantSource,
    /// When the employee returned to work, in seconds since 1970. / 返岗时间，秒级时间戳。
    pub return_time: wire::TimestampSec,
    /// When the request was submitted, in seconds since 1970. / 请假的发起时间，秒级时间戳。
    pub submitted_at: wire::TimestampSec,
    /// The ID of the person who submitted the request, as a `user_id_type` ID.
    ///
    /// 请假的发起人的 ID，类型由 `user_id_type` 决定。
    pub submitted_by: String,
    /// The notes on it. / 备注。
    pub notes: String,
    /// The date the request was approved, written `yyyy-MM-dd`. / 审批通过的日期，格式为 `yyyy-MM-dd`。
    pub approval_date: String,
    /// Whether the leave is paid. Not available yet. / 是否为带薪假，暂未开放。
    pub is_deducted: bool,
    /// The details of the leave, by date. / 请假的明细，按日给出。
    pub details: Vec<LeaveRequestHistoryLeaveRequestDetail>,
    /// The enum code of the leave type. Not available yet. / 假期类型的枚举编码，暂未开放。
    pub leave_type_code: String,
    /// The date the leave actually ends, written `yyyy-MM-dd`. Not available yet.
    ///
    /// 假期的实际结束日期，格式为 `yyyy-MM-dd`，暂未开放。
    pub actual_end_date: String,
    /// The date the leave is estimated to end, written `yyyy-MM-dd`. Not available yet.
    ///
    /// 假期的预计结束日期，格式为 `yyyy-MM-dd`，暂未开放。
    pub estimated_end_date: String,
    /// The time zone. / 时区。
    pub time_zone: String,
    /// Where the leave request comes from. Not available yet. / 请假记录的数据来源，暂未开放。
    pub data_source: i64,
    /// The IDs of the processes requesting the leave, usable to get the details of a process. Imported leave has none.
    ///
    /// 请假申请流程的 ID，可用于获取单个流程详情，导入的请假没有。
    pub leave_process_id: Vec<String>,
    /// The IDs of the processes correcting the leave, usable to get the details of a process.
    ///
    /// 请假更正流程的 ID，可用于获取单个流程详情。
    pub leave_correct_process_id: Vec<String>,
    /// The IDs of the processes canceling the leave, usable to get the details of a process.
    ///
    /// 请假取消流程的 ID，可用于获取单个流程详情。
    pub leave_cancel_process_id: Vec<String>,
    /// The IDs of the processes for returning to work, usable to get the details of a process.
    ///
    /// 请假返岗流程的 ID，可用于获取单个流程详情。
    pub leave_return_process_id: Vec<String>,
    /// How the leave relates to pay: 1 not part of the calculation, 2 affects it, 3 does not affect it. For Workday only.
    ///
    /// 扣薪类型：1 为不参与算薪，2 为影响算薪，3 为不影响算薪。供 Workday 专用。
    pub wd_paid_type: i64,
    /// The processes correcting the leave. / 请假更正流程的信息。
    pub leave_correct_process_info: Vec<LeaveRequestHistoryLeaveProcessInfo>,
    /// The Workday extension fields and their values. / Workday 的扩展字段及其值。
    pub workday_extend_infos: Vec<LeaveRequestHistoryLeaveExtendItem>,
    /// The configuration of leave tags. Not available yet. / 请假标签的配置，暂未开放。
    pub leave_tag_conf: LeaveRequestHistoryLeaveTagConf,
}
impl wire::Object for LeaveRequestHistoryLeaveRequest {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_request_id", &mut self.leave_request_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("employment_name", &mut self.employment_name);
        f.field("leave_type_id", &mut self.leave_type_id);
        f.field("leave_type_name", &mut self.leave_type_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("leave_duration", &mut self.leave_duration);
        f.field("leave_duration_unit", &mut self.leave_duration_unit);
        f.field("leave_request_status", &mut self.leave_request_status);
        f.field("grant_source", &mut self.grant_source);
        f.field("return_time", &mut self.return_time);
        f.field("submitted_at", &mut self.submitted_at);
        f.field("submitted_by", &mut self.submitted_by);
        f.field("notes", &mut self.notes);
        f.field("approval_date", &mut self.approval_date);
        f.field("is_deducted", &mut self.is_deducted);
        f.field("details", &mut self.details);
        f.field("leave_type_code", &mut self.leave_type_code);
        f.field("actual_end_date", &mut self.actual_end_date);
        f.field("estimated_end_date", &mut self.estimated_end_date);
        f.field("time_zone", &mut self.time_zone);
        f.field("data_source", &mut self.data_source);
        f.field("leave_process_id", &mut self.leave_process_id);
        f.field("leave_correct_process_id", &mut self.leave_correct_process_id);
        f.field("leave_cancel_process_id", &mut self.leave_cancel_process_id);
        f.field("leave_return_process_id", &mut self.leave_return_process_id);
        f.field("wd_paid_type", &mut self.wd_paid_type);
        f.field("leave_correct_process_info", &mut self.leave_correct_process_info);
        f.field("workday_extend_infos", &mut self.workday_extend_infos);
        f.field("leave_tag_conf", &mut self.leave_tag_conf);
    }
}
/// The details of the leave, by date. / 请假的明细，按日给出。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryLeaveRequestDetail {
    /// The ID of the leave request. / 请假记录的 ID。
    pub leave_request_id: String,
    /// The date of leave this detail is for. / 这条明细对应的休假日期。
    pub leave_date: String,
    /// How long the leave is, in the unit given by `leave_duration_unit`. / 假期的时长，单位见 `leave_duration_unit`。
    pub leave_duration: String,
    /// The unit of the duration: 1 days, 2 hours. / 假期时长的单位：1 为天，2 为小时。
    pub leave_duration_unit: i64,
    /// How the leave relates to pay: 1 not part of the calculation (the type of day does not apply or there is no leave plan for it), 2 affects it, 3 does not affect it.
    ///
    /// 对算薪的影响：1 为不参与算薪（日期类型不符或没有对应的假期计划），2 为影响，3 为不影响。
    pub paid_type: i64,
}
impl wire::Object for LeaveRequestHistoryLeaveRequestDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leave_request_id", &mut self.leave_request_id);
        f.field("leave_date", &mut self.leave_date);
        f.field("leave_duration", &mut self.leave_duration);
        f.field("leave_duration_unit", &mut self.leave_duration_unit);
        f.field("paid_type", &mut self.paid_type);
    }
}
/// The states to limit the leave requests to. There is no limit if it is omitted. Several are passed by repeating the parameter, as in `leave_request_status=1&leave_request_status=2`.
///
/// 只查询处于这些状态的请假记录，不传则不限。多个状态以重复参数传递，如 `leave_request_status=1&leave_request_status=2`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveRequestHistoryLeaveRequestStatus {
    /// `1`: Approved / 已通过
    N1,
    /// `2`: In approval / 审批中
    N2,
    /// `3`: Correction in approval / 更正审批中
    N3,
    /// `4`: Cancellation in approval / 取消休假审批中
    N4,
    /// `5`: Return to work in approval / 返岗审批中
    N5,
    /// `6`: Returned to work / 已返岗
    N6,
    /// `7`: Rejected / 已拒绝
    N7,
    /// `8`: Canceled / 已取消
    N8,
    /// `9`: Withdrawn / 已撤回
    N9,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveRequestHistoryLeaveRequestStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveRequestHistoryLeaveRequestStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::N6 => "6",
            Self::N7 => "7",
            Self::N8 => "8",
            Self::N9 => "9",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "5" => Self::N5,
            "6" => Self::N6,
            "7" => Self::N7,
            "8" => Self::N8,
            "9" => Self::N9,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The configuration of leave tags. Not available yet. / 请假标签的配置，暂未开放。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryLeaveTagConf {
    /// The tags of the leave request. / 请假标签的列表。
    pub tags: Vec<LeaveRequestHistoryTag>,
}
impl wire::Object for LeaveRequestHistoryLeaveTagConf {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tags", &mut self.tags);
    }
}
/// The state of the process: `toStart` not started, `inProgress` in approval, `passed`, `rejected`, `withdrawn` or `revoked`.
///
/// 流程的状态：`toStart` 为待发起，`inProgress` 为审批中，`passed` 为已通过，`rejected` 为已拒绝，`withdrawn` 为已撤回，`revoked` 为已撤销。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveRequestHistoryProcessStatus {
    /// `inProgress`
    InProgress,
    /// `rejected`
    Rejected,
    /// `withdrawn`
    Withdrawn,
    /// `passed`
    Passed,
    /// `revoked`
    Revoked,
    /// `toStart`
    ToStart,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveRequestHistoryProcessStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveRequestHistoryProcessStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "inProgress",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
            Self::Passed => "passed",
            Self::Revoked => "revoked",
            Self::ToStart => "toStart",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "inProgress" => Self::InProgress,
            "rejected" => Self::Rejected,
            "withdrawn" => Self::Withdrawn,
            "passed" => Self::Passed,
            "revoked" => Self::Revoked,
            "toStart" => Self::ToStart,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The tags of the leave request. / 请假标签的列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveRequestHistoryTag {
    /// The key of the tag. / 标签的键。
    pub key: String,
    /// The values of the tag. / 该标签的各个值。
    pub values: Vec<String>,
}
impl wire::Object for LeaveRequestHistoryTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("values", &mut self.values);
    }
}
crate::codegen::__impl_object! {
    LeaveRequestHistoryLeaveExtendItem LeaveRequestHistoryLeaveProcessInfo
    LeaveRequestHistoryLeaveRequest LeaveRequestHistoryLeaveRequestDetail
    LeaveRequestHistoryLeaveTagConf LeaveRequestHistoryTag
}
crate::codegen::__impl_enum! {
    LeaveRequestHistoryGrantSource LeaveRequestHistoryLeaveRequestStatus
    LeaveRequestHistoryProcessStatus
}
