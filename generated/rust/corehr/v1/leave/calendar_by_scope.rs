// Generated from spec/corehr/v1/leave/calendar_by_scope.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Find the work calendar that applies / 根据适用条件获取工作日历 ID: [`CalendarByScope`](struct@CalendarByScope).
    ///
    /// Optional fields are set on the call: `.with(|request| request.wk_department_id(…))`.
    pub fn calendar_by_scope(&self) -> crate::codegen::Call<CalendarByScope> {
        crate::codegen::Call::new(self.client, CalendarByScope::new())
    }
}
/// Find the work calendar that applies / 根据适用条件获取工作日历 ID.
///
/// Returns the ID of the work calendar that applies to a location, a working hours type and other conditions.
///
/// 按工作地点、工时制度等适用条件返回对应的工作日历 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().leave().calendar_by_scope().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/leaves/calendar_by_scope`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:leave:read`, `corehr:work_calendar:read`
///
/// Errors: [`CalendarByScopeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarByScope {
    /// The ID of the user's department, as returned by the operation that lists job data.
    ///
    /// 用户所属部门的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6722331851580982798\""`
    pub wk_department_id: Option<String>,
    /// The ID of the user's country or region, as returned by the operation that lists job data.
    ///
    /// 用户所属国家或地区的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6722331851580982798\""`
    pub wk_country_region_id: Option<String>,
    /// The ID of the user's employee type, as returned by the operation that lists job data.
    ///
    /// 用户的人员类型的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6722331851580982798\""`
    pub wk_employee_type_id: Option<String>,
    /// The ID of the user's work location, as returned by the operation that lists job data.
    ///
    /// 用户的工作地点的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6722331851580982798\""`
    pub wk_work_location_id: Option<String>,
    /// The ID of the user's working hours type, as returned by the operation that lists job data.
    ///
    /// 用户的工时制度的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6722331851124982728\""`
    pub wk_working_hours_type_id: Option<String>,
    /// The ID of the user's job family, as returned by the operation that lists job data.
    ///
    /// 用户的职务序列的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"8234534456354534546\""`
    pub wk_job_family_id: Option<String>,
    /// The ID of the user's company, as returned by the operation that lists job data.
    ///
    /// 用户所属公司的 ID，可用批量查询任职信息接口获取。
    /// - Example: `"\"6235435355464465434\""`
    pub wk_company_id: Option<String>,
}
impl CalendarByScope {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_department_id`.
    #[must_use]
    pub fn wk_department_id(mut self, value: impl Into<String>) -> Self {
        self.wk_department_id = Some(value.into());
        self
    }
    /// Sets `wk_country_region_id`.
    #[must_use]
    pub fn wk_country_region_id(mut self, value: impl Into<String>) -> Self {
        self.wk_country_region_id = Some(value.into());
        self
    }
    /// Sets `wk_employee_type_id`.
    #[must_use]
    pub fn wk_employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.wk_employee_type_id = Some(value.into());
        self
    }
    /// Sets `wk_work_location_id`.
    #[must_use]
    pub fn wk_work_location_id(mut self, value: impl Into<String>) -> Self {
        self.wk_work_location_id = Some(value.into());
        self
    }
    /// Sets `wk_working_hours_type_id`.
    #[must_use]
    pub fn wk_working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.wk_working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `wk_job_family_id`.
    #[must_use]
    pub fn wk_job_family_id(mut self, value: impl Into<String>) -> Self {
        self.wk_job_family_id = Some(value.into());
        self
    }
    /// Sets `wk_company_id`.
    #[must_use]
    pub fn wk_company_id(mut self, value: impl Into<String>) -> Self {
        self.wk_company_id = Some(value.into());
        self
    }
}
impl wire::Object for CalendarByScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_department_id", &mut self.wk_department_id);
        f.field("wk_country_region_id", &mut self.wk_country_region_id);
        f.field("wk_employee_type_id", &mut self.wk_employee_type_id);
        f.field("wk_work_location_id", &mut self.wk_work_location_id);
        f.field("wk_working_hours_type_id", &mut self.wk_working_hours_type_id);
        f.field("wk_job_family_id", &mut self.wk_job_family_id);
        f.field("wk_company_id", &mut self.wk_company_id);
    }
}
crate::codegen::__impl_object! {
    CalendarByScope
}
crate::codegen::__operation! {
    CalendarByScope => CalendarByScopeResponse, CalendarByScopeError:
    Endpoint::new("corehr.v1.leave.calendar_by_scope", Get, "/open-apis/corehr/v1/leaves/calendar_by_scope")
        .documented(text("根据适用条件获取工作日历 ID", "Find the work calendar that applies"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_LEAVE_READ]),
            scopes(&[crate::scope::COREHR_WORK_CALENDAR_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("wk_department_id", String),
            query("wk_country_region_id", String),
            query("wk_employee_type_id", String),
            query("wk_work_location_id", String),
            query("wk_working_hours_type_id", String),
            query("wk_job_family_id", String),
            query("wk_company_id", String),
        ])
}
/// The reply to [`CalendarByScope`](struct@CalendarByScope).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarByScopeResponse {
    /// The ID of the work calendar that applies. / 适用的工作日历的 ID。
    pub calendar_wk_id: String,
}
impl wire::Object for CalendarByScopeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_wk_id", &mut self.calendar_wk_id);
    }
}
crate::codegen::__impl_object! {
    CalendarByScopeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CalendarByScope`](struct@CalendarByScope).
    CalendarByScopeError:
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// The tenant is not known, or a required parameter is missing. Fill in the required parameters and call with an access token of the tenant; if it still fails, contact support with the log id.
    ///
    /// 未能识别租户，或必填参数没有传入。请补齐必填参数，并使用目标租户的 access token 调用；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "未能识别租户，或必填参数没有传入。请补齐必填参数，并使用目标租户的 access token 调用；若仍失败，请联系技术支持并提供 log id。", en: "The tenant is not known, or a required parameter is missing. Fill in the required parameters and call with an access token of the tenant; if it still fails, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): GetEmploymentCalendar failed
    ///
    /// The work calendar of the employee could not be read. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 获取员工的工作日历失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        message: "GetEmploymentCalendar failed",
        fix: Text { zh: "获取员工的工作日历失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The work calendar of the employee could not be read. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
    /// `1160003` (HTTP 400): GetByCalendarID failed
    ///
    /// The details of the work calendar could not be read by its ID. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 根据日历 ID 获取工作日历详情失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidEffectiveDate = &ErrorInfo {
        message: "GetByCalendarID failed",
        fix: Text { zh: "根据日历 ID 获取工作日历详情失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The details of the work calendar could not be read by its ID. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
}
