// Generated from spec/corehr/v2/employees_international_assignment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List international assignments / 批量查询外派信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List international assignments / 批量查询外派信息.
///
/// Returns the international assignments of employees with type, place, job and manager, by descending ID and page by page, delayed by about 10 seconds.
///
/// 按 ID 降序分页返回员工的外派类型、地点、职务、上级等信息，约有 10 秒延迟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().employees_international_assignment().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/employees/international_assignments`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employees.international_assignment:read`, `corehr:employees.international_assignment:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `200`
    /// - From 1 to 200
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"123456"`
    pub page_token: Option<String>,
    /// The employment IDs of the employees whose assignments are returned, as `user_id_type` IDs; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 按员工的雇佣 ID 查询，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub employment_ids: Option<Vec<String>>,
    /// The IDs of the assignments to return. Set `page_size` to its maximum along with this; `has_more` is not returned then.
    ///
    /// 按外派记录的 ID 查询，此时应把 `page_size` 设为最大值，且不返回 `has_more`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub international_assignment_ids: Option<Vec<String>>,
    /// The range of start dates to return, as `yyyy-mm-dd~yyyy-mm-dd`.
    ///
    /// 外派开始日期的范围，格式为 `yyyy-mm-dd~yyyy-mm-dd`。
    /// - Example: `"text"`
    pub effective_time: Option<String>,
    /// The range of end dates to return, as `yyyy-mm-dd~yyyy-mm-dd`. / 外派结束日期的范围，格式为 `yyyy-mm-dd~yyyy-mm-dd`。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The employment statuses to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `employment` and `custom_api_name` to `employment_status`.
    ///
    /// 按雇佣状态筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `employment`，`custom_api_name` 为 `employment_status`）。
    /// - Length: 0 to 100
    /// - Example: `["hired"]`
    pub employment_status_list: Option<Vec<String>>,
    /// The IDs of the assignment locations to filter by, from `corehr.v1.location.list`. Needs the scope `corehr:employment.international_assignment.work_location:read` or `corehr:employment.international_assignment.work_location:write`.
    ///
    /// 按外派工作地点的 ID 筛选，可由 `corehr.v1.location.list` 得到。需要权限 `corehr:employment.international_assignment.work_location:read` 或 `corehr:employment.international_assignment.work_location:write`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub work_location_id_list: Option<Vec<String>>,
    /// The IDs of the assignment departments to filter by, as `department_id_type` IDs, from `corehr.v2.department.batch_get`.
    ///
    /// 按外派部门的 ID 筛选，类型由 `department_id_type` 决定，可由 `corehr.v2.department.batch_get` 得到。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub department_id_list: Option<Vec<String>>,
    /// The employment IDs of the direct managers during assignment to filter by, as `user_id_type` IDs, from `corehr.v2.employee.batch_get`.
    ///
    /// 按外派期间直属上级的雇佣 ID 筛选，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 得到。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub direct_manager_id_list: Option<Vec<String>>,
    /// The employment IDs of the dotted-line managers during assignment to filter by, as `user_id_type` IDs, from `corehr.v2.employee.batch_get`.
    ///
    /// 按外派期间虚线上级的雇佣 ID 筛选，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 得到。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub dotted_line_manager_id_list: Option<Vec<String>>,
    /// The IDs of the assignment positions to filter by. In gradual rollout, enabled by technical support on request. Needs the scope `corehr:employment.international_assignment.position:read` or `corehr:employment.international_assignment.position:write`.
    ///
    /// 按外派岗位的 ID 筛选。功能灰度中，需联系技术支持开通。需要权限 `corehr:employment.international_assignment.position:read` 或 `corehr:employment.international_assignment.position:write`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub position_id_list: Option<Vec<String>>,
    /// The IDs of the assignment jobs to filter by, from `corehr.v1.job.list`. Needs the scope `corehr:employment.international_assignment.job:read` or `corehr:employment.international_assignment.job:write`.
    ///
    /// 按外派职务的 ID 筛选，可由 `corehr.v1.job.list` 得到。需要权限 `corehr:employment.international_assignment.job:read` 或 `corehr:employment.international_assignment.job:write`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub job_id_list: Option<Vec<String>>,
    /// The IDs of the assignment job families to filter by, from `corehr.v1.job_family.list`.
    ///
    /// 按外派序列的 ID 筛选，可由 `corehr.v1.job_family.list` 得到。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub job_family_id_list: Option<Vec<String>>,
    /// The IDs of the assignment job levels to filter by, from `corehr.v1.job_level.list`. Needs the scope `corehr:employment.international_assignment.job_level:read` or `corehr:employment.international_assignment.job_level:write`.
    ///
    /// 按外派职级的 ID 筛选，可由 `corehr.v1.job_level.list` 得到。需要权限 `corehr:employment.international_assignment.job_level:read` 或 `corehr:employment.international_assignment.job_level:write`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub job_level_id_list: Option<Vec<String>>,
    /// The IDs of the assignment job grades to filter by, from `corehr.v2.job_grade.query`. Needs the scope `corehr:employment.international_assignment.job_grade:read` or `corehr:employment.international_assignment.job_grade:write`.
    ///
    /// 按外派职等的 ID 筛选，可由 `corehr.v2.job_grade.query` 得到。需要权限 `corehr:employment.international_assignment.job_grade:read` 或 `corehr:employment.international_assignment.job_grade:write`。
    /// - Length: 0 to 100
    /// - Example: `["7127921432117937708"]`
    pub job_grade_id_list: Option<Vec<String>>,
    /// The IDs of the assignment working hours types to filter by, from `corehr.v1.working_hours_type.list`. Needs the scope `corehr:employment.international_assignment.working_hours_type:read` or `corehr:employment.international_assignment.working_hours_type:write`.
    ///
    /// 按外派工时制度的 ID 筛选，可由 `corehr.v1.working_hours_type.list` 得到。需要权限 `corehr:employment.international_assignment.working_hours_type:read` 或 `corehr:employment.international_assignment.working_hours_type:write`。
    /// - Length: 0 to 100
    /// - Example: `["7293840937989473836"]`
    pub working_hours_type_id_list: Option<Vec<String>>,
    /// The IDs of the companies served on assignment to filter by, from `corehr.v1.company.list`. Needs the scope `corehr:employment.international_assignment.service_company:read` or `corehr:employment.international_assignment.service_company:write`.
    ///
    /// 按外派任职公司的 ID 筛选，可由 `corehr.v1.company.list` 得到。需要权限 `corehr:employment.international_assignment.service_company:read` 或 `corehr:employment.international_assignment.service_company:write`。
    /// - Length: 0 to 100
    /// - Example: `["7293840937989473836"]`
    pub service_company_list: Option<Vec<String>>,
    /// The weekly working time during assignment to filter by, with at most two decimals. Needs the scope `corehr:employment.international_assignment.weekly_working_hours:read` or `corehr:employment.international_assignment.weekly_working_hours:write`.
    ///
    /// 按外派期间的每周工作时长筛选，最多两位小数。需要权限 `corehr:employment.international_assignment.weekly_working_hours:read` 或 `corehr:employment.international_assignment.weekly_working_hours:write`。
    /// - From 0 to 168
    /// - Example: `10`
    pub weekly_working_hours_v2: Option<f64>,
    /// The kinds of work shift during assignment to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `work_shift`. Needs the scope `corehr:employment.international_assignment.work_shift:read` or `corehr:employment.international_assignment.work_shift:write`.
    ///
    /// 按外派期间的排班类型筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `work_shift`）。需要权限 `corehr:employment.international_assignment.work_shift:read` 或 `corehr:employment.international_assignment.work_shift:write`。
    /// - Length: 0 to 100
    /// - Example: `["work_shift"]`
    pub work_shift_list: Option<Vec<String>>,
    /// The kinds of compensation during assignment to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `compensation_type`. Needs the scope `corehr:employment.international_assignment.compensation_type:read` or `corehr:employment.international_assignment.compensation_type:write`.
    ///
    /// 按外派期间的薪资类型筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `compensation_type`）。需要权限 `corehr:employment.international_assignment.compensation_type:read` 或 `corehr:employment.international_assignment.compensation_type:write`。
    /// - Length: 0 to 100
    /// - Example: `["hourly"]`
    pub compensation_type_list: Option<Vec<String>>,
    /// The range of expected end dates to return, as `yyyy-mm-dd~yyyy-mm-dd`.
    ///
    /// 外派预计结束日期的范围，格式为 `yyyy-mm-dd~yyyy-mm-dd`。
    /// - Example: `"text"`
    pub international_assignment_expected_end_date: Option<String>,
    /// The assignment statuses to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_status`.
    ///
    /// 按外派状态筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_status`）。
    /// - Length: 0 to 100
    /// - Example: `["on_assignment"]`
    pub international_assignment_status_list: Option<Vec<String>>,
    /// The assignment types to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_type`.
    ///
    /// 按外派类型筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_type`）。
    /// - Length: 0 to 100
    /// - Example: `["global_assignment"]`
    pub international_assignment_type_list: Option<Vec<String>>,
    /// The IDs of the work calendars during assignment to filter by, from `corehr.v1.leave.work_calendar`. Needs the scope `corehr:employment.international_assignment.work_calendar:read` or `corehr:employment.international_assignment.work_calendar:write`.
    ///
    /// 按外派工作日历的 ID 筛选，可由 `corehr.v1.leave.work_calendar` 得到。需要权限 `corehr:employment.international_assignment.work_calendar:read` 或 `corehr:employment.international_assignment.work_calendar:write`。
    /// - Length: 0 to 100
    /// - Example: `["7293840937989473836"]`
    pub work_calendar_id_list: Option<Vec<String>>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `international_assignment_ids`.
    #[must_use]
    pub fn international_assignment_ids(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.international_assignment_ids = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `employment_status_list`.
    #[must_use]
    pub fn employment_status_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_status_list = Some(value.into());
        self
    }
    /// Sets `work_location_id_list`.
    #[must_use]
    pub fn work_location_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_location_id_list = Some(value.into());
        self
    }
    /// Sets `department_id_list`.
    #[must_use]
    pub fn department_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_id_list = Some(value.into());
        self
    }
    /// Sets `direct_manager_id_list`.
    #[must_use]
    pub fn direct_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.direct_manager_id_list = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager_id_list`.
    #[must_use]
    pub fn dotted_line_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.dotted_line_manager_id_list = Some(value.into());
        self
    }
    /// Sets `position_id_list`.
    #[must_use]
    pub fn position_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.position_id_list = Some(value.into());
        self
    }
    /// Sets `job_id_list`.
    #[must_use]
    pub fn job_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_id_list = Some(value.into());
        self
    }
    /// Sets `job_family_id_list`.
    #[must_use]
    pub fn job_family_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_id_list = Some(value.into());
        self
    }
    /// Sets `job_level_id_list`.
    #[must_use]
    pub fn job_level_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_id_list = Some(value.into());
        self
    }
    /// Sets `job_grade_id_list`.
    #[must_use]
    pub fn job_grade_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_grade_id_list = Some(value.into());
        self
    }
    /// Sets `working_hours_type_id_list`.
    #[must_use]
    pub fn working_hours_type_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.working_hours_type_id_list = Some(value.into());
        self
    }
    /// Sets `service_company_list`.
    #[must_use]
    pub fn service_company_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.service_company_list = Some(value.into());
        self
    }
    /// Sets `weekly_working_hours_v2`.
    #[must_use]
    pub fn weekly_working_hours_v2(mut self, value: f64) -> Self {
        self.weekly_working_hours_v2 = Some(value);
        self
    }
    /// Sets `work_shift_list`.
    #[must_use]
    pub fn work_shift_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_shift_list = Some(value.into());
        self
    }
    /// Sets `compensation_type_list`.
    #[must_use]
    pub fn compensation_type_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.compensation_type_list = Some(value.into());
        self
    }
    /// Sets `international_assignment_expected_end_date`.
    #[must_use]
    pub fn international_assignment_expected_end_date(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.international_assignment_expected_end_date = Some(value.into());
        self
    }
    /// Sets `international_assignment_status_list`.
    #[must_use]
    pub fn international_assignment_status_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.international_assignment_status_list = Some(value.into());
        self
    }
    /// Sets `international_assignment_type_list`.
    #[must_use]
    pub fn international_assignment_type_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.international_assignment_type_list = Some(value.into());
        self
    }
    /// Sets `work_calendar_id_list`.
    #[must_use]
    pub fn work_calendar_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_calendar_id_list = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("international_assignment_ids", &mut self.international_assignment_ids);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_status_list", &mut self.employment_status_list);
        f.field("work_location_id_list", &mut self.work_location_id_list);
        f.field("department_id_list", &mut self.department_id_list);
        f.field("direct_manager_id_list", &mut self.direct_manager_id_list);
        f.field("dotted_line_manager_id_list", &mut self.dotted_line_manager_id_list);
        f.field("position_id_list", &mut self.position_id_list);
        f.field("job_id_list", &mut self.job_id_list);
        f.field("job_family_id_list", &mut self.job_family_id_list);
        f.field("job_level_id_list", &mut self.job_level_id_list);
        f.field("job_grade_id_list", &mut self.job_grade_id_list);
        f.field("working_hours_type_id_list", &mut self.working_hours_type_id_list);
        f.field("service_company_list", &mut self.service_company_list);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("work_shift_list", &mut self.work_shift_list);
        f.field("compensation_type_list", &mut self.compensation_type_list);
        f.field(
            "international_assignment_expected_end_date",
            &mut self.international_assignment_expected_end_date,
        );
        f.field(
            "international_assignment_status_list",
            &mut self.international_assignment_status_list,
        );
        f.field(
            "international_assignment_type_list",
            &mut self.international_assignment_type_list,
        );
        f.field("work_calendar_id_list", &mut self.work_calendar_id_list);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.employees_international_assignment.list", Get, "/open-apis/corehr/v2/employees/international_assignments")
        .documented(text("批量查询外派信息", "List international assignments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.work_location_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_LOCATION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_LOCATION_WRITE])]),
            Guard::received("items.service_company", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_SERVICE_COMPANY_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_SERVICE_COMPANY_WRITE])]),
            Guard::received("items.work_shift", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_SHIFT_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_SHIFT_WRITE])]),
            Guard::received("items.working_hours_type_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORKING_HOURS_TYPE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORKING_HOURS_TYPE_WRITE])]),
            Guard::received("items.weekly_working_hours_v2", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WEEKLY_WORKING_HOURS_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WEEKLY_WORKING_HOURS_WRITE])]),
            Guard::received("items.job_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_WRITE])]),
            Guard::received("items.job_family_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job_grade_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.compensation_type", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_COMPENSATION_TYPE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_COMPENSATION_TYPE_WRITE])]),
            Guard::received("items.work_calendar_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_CALENDAR_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_CALENDAR_WRITE])]),
            Guard::received("items.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_POSITION_WRITE])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_CUSTOM_FIELD_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("page_size", Integer).between(Some(1), Some(200)).default("200"),
            query("page_token", String),
            query("employment_ids", Array),
            query("international_assignment_ids", Array),
            query("effective_time", String),
            query("expiration_time", String),
            query("employment_status_list", Array),
            query("work_location_id_list", Array),
            query("department_id_list", Array),
            query("direct_manager_id_list", Array),
            query("dotted_line_manager_id_list", Array),
            query("position_id_list", Array),
            query("job_id_list", Array),
            query("job_family_id_list", Array),
            query("job_level_id_list", Array),
            query("job_grade_id_list", Array),
            query("working_hours_type_id_list", Array),
            query("service_company_list", Array),
            query("weekly_working_hours_v2", Number),
            query("work_shift_list", Array),
            query("compensation_type_list", Array),
            query("international_assignment_expected_end_date", String),
            query("international_assignment_status_list", Array),
            query("international_assignment_type_list", Array),
            query("work_calendar_id_list", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListEmployeesInternationalAssignment;
    fn items(response: ListResponse) -> Vec<ListEmployeesInternationalAssignment> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The assignments found. / 查到的外派。
    pub items: Vec<ListEmployeesInternationalAssignment>,
    /// The employment IDs, out of the `employment_ids` requested, that may not be read, as `user_id_type` IDs.
    ///
    /// 请求的 `employment_ids` 中无权查看的雇佣 ID，类型由 `user_id_type` 决定。
    pub no_authority_ids: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("no_authority_ids", &mut self.no_authority_ids);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "参数错误",
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        status: Some(500),
        message: "未知错误",
        fix: Text { zh: "系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
/// The assignments found. / 查到的外派。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployeesInternationalAssignment {
    /// The ID of the work location of the assignment; `corehr.v1.location.get` returns the details.
    ///
    /// 外派工作地点的 ID，详情用 `corehr.v1.location.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_location:read`, `corehr:employment.international_assignment.work_location:write`
    pub work_location_id: String,
    /// The ID of the company served during the assignment; `corehr.v1.company.get` returns the details.
    ///
    /// 外派任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.service_company:read`, `corehr:employment.international_assignment.service_company:write`
    pub service_company: String,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_shift:read`, `corehr:employment.international_assignment.work_shift:write`
    pub work_shift: v2::WorkShift,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.working_hours_type:read`, `corehr:employment.international_assignment.working_hours_type:write`
    pub working_hours_type_id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// The weekly working time in hours, possibly with decimals. / 每周工作时长，单位为小时，可带小数。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.weekly_working_hours:read`, `corehr:employment.international_assignment.weekly_working_hours:write`
    pub weekly_working_hours_v2: f64,
    /// The ID of the department, as a `department_id_type` ID. The operation that gets a department returns its details.
    ///
    /// 部门的 ID，类型由 `department_id_type` 决定，详情可用查询单个部门接口获取。
    pub department_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job:read`, `corehr:employment.international_assignment.job:write`
    pub job_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job_level:read`, `corehr:employment.international_assignment.job_level:write`
    pub job_family_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    pub job_level_id: String,
    /// The ID of the job grade. For details, call the job grade query. / 职等的 ID，详情可用查询职等接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job_grade:read`, `corehr:employment.international_assignment.job_grade:write`
    pub job_grade_id: String,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.compensation_type:read`, `corehr:employment.international_assignment.compensation_type:write`
    pub compensation_type: v2::CompensationType,
    /// The employment ID of the direct manager during the assignment, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派期间直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub direct_manager_id: String,
    /// The employment ID of the dotted-line manager during the assignment, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派期间虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub dotted_line_manager_id: String,
    /// The ID of the work calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_calendar:read`, `corehr:employment.international_assignment.work_calendar:write`
    pub work_calendar_id: id::CalendarId,
    /// The ID of the position. Reserved, not supported yet. / 岗位 ID。预留字段，尚不支持。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.position:read`, `corehr:employment.international_assignment.position:write`
    pub position_id: String,
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.custom_field:read`, `corehr:employment.international_assignment.custom_field:write`
    pub custom_fields: Vec<v2::ObjectFieldData>,
    /// The explanation of why the employee is assigned. / 对外派原因的说明。
    pub international_assignment_reason: String,
    /// A remark on the assignment. / 外派的备注。
    pub description: String,
    /// The date on which the assignment is expected to end, as `yyyy-mm-dd`. / 外派预计结束的日期，格式为 `yyyy-mm-dd`。
    pub international_assignment_expected_end_date: String,
    /// The status of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_status`.
    ///
    /// 外派的状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_status`）。
    pub international_assignment_status: v2::InternationalAssignmentStatus,
    /// The type of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_type`.
    ///
    /// 外派的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_type`）。
    pub international_assignment_type: v2::InternationalAssignmentType,
    /// The date on which the assignment starts, as `yyyy-mm-dd`. / 外派开始的日期，格式为 `yyyy-mm-dd`。
    pub effective_time: String,
    /// The date on which the assignment ends, as `yyyy-mm-dd`, or `9999-12-31` while it has not ended.
    ///
    /// 外派结束的日期，格式为 `yyyy-mm-dd`，尚未结束的为 `9999-12-31`。
    pub expiration_time: String,
    /// The ID of the assignment. / 外派记录的 ID。
    pub id: String,
}
impl wire::Object for ListEmployeesInternationalAssignment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_location_id", &mut self.work_location_id);
        f.field("service_company", &mut self.service_company);
        f.field("work_shift", &mut self.work_shift);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("work_calendar_id", &mut self.work_calendar_id);
        f.field("position_id", &mut self.position_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field(
            "international_assignment_reason",
            &mut self.international_assignment_reason,
        );
        f.field("description", &mut self.description);
        f.field(
            "international_assignment_expected_end_date",
            &mut self.international_assignment_expected_end_date,
        );
        f.field(
            "international_assignment_status",
            &mut self.international_assignment_status,
        );
        f.field(
            "international_assignment_type",
            &mut self.international_assignment_type,
        );
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    ListEmployeesInternationalAssignment
}
