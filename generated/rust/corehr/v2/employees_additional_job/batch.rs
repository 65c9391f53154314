// Generated from spec/corehr/v2/employees_additional_job/batch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Query additional jobs / 批量查询兼职信息: [`Batch`](struct@Batch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn batch(&self) -> crate::codegen::Call<Batch> {
        crate::codegen::Call::new(self.client, Batch::new())
    }
}
/// Query additional jobs / 批量查询兼职信息.
///
/// Returns the additional jobs of all or some employees page by page, within the app's data permission and with a delay of about 10 seconds.
///
/// 分页返回员工的兼职，可遍历全部或按条件筛选，受员工数据权限限制，约有 10 秒延迟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().employees_additional_job().batch().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees/additional_jobs/batch`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:additional_job:read`
///
/// Errors: [`BatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batch {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 0 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"Njg5MTI1MTcyMjYzMTg5MDQ0NQ=="`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The employment IDs of the employees to query, as `user_id_type` IDs; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 按员工的雇佣 ID 查询，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    /// - Length: 0 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Option<Vec<String>>,
    /// The IDs of the additional jobs to query. Set `page_size` to its maximum along with this; `has_more` is not returned then.
    ///
    /// 按兼职记录的 ID 查询，此时应把 `page_size` 设为最大值，且不返回 `has_more`。
    /// - Length: 0 to 100
    /// - Example: `["7140964208476371111"]`
    pub additional_job_ids: Option<Vec<String>>,
    /// The range of start dates to filter by; no restriction by default. / 按兼职开始日期的范围筛选，默认不限。
    pub start_date: Option<v2::EmployeesAdditionalJobBatchReqDate>,
    /// The range of end dates to filter by; no restriction by default. / 按兼职结束日期的范围筛选，默认不限。
    pub end_date: Option<v2::EmployeesAdditionalJobBatchReqDate>,
    /// The date for which the data is queried, by default today. The date ranges must match as well.
    ///
    /// 查询哪一天的数据，默认为当天，与日期范围筛选须同时满足。
    /// - Example: `"2024-01-02"`
    pub data_date: Option<String>,
    /// Whether to return only additional jobs in effect on `data_date`. With false, the default, `data_date` has no influence.
    ///
    /// 是否只返回 `data_date` 当天生效中的兼职。默认为 false，此时 `data_date` 不起作用。
    pub is_effective: Option<bool>,
}
impl Batch {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `additional_job_ids`.
    #[must_use]
    pub fn additional_job_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.additional_job_ids = Some(value.into());
        self
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: v2::EmployeesAdditionalJobBatchReqDate) -> Self {
        self.start_date = Some(value);
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: v2::EmployeesAdditionalJobBatchReqDate) -> Self {
        self.end_date = Some(value);
        self
    }
    /// Sets `data_date`.
    #[must_use]
    pub fn data_date(mut self, value: impl Into<String>) -> Self {
        self.data_date = Some(value.into());
        self
    }
    /// Sets `is_effective`.
    #[must_use]
    pub fn is_effective(mut self, value: bool) -> Self {
        self.is_effective = Some(value);
        self
    }
}
impl wire::Object for Batch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("additional_job_ids", &mut self.additional_job_ids);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("data_date", &mut self.data_date);
        f.field("is_effective", &mut self.is_effective);
    }
}
crate::codegen::__impl_object! {
    Batch
}
crate::codegen::__operation! {
    Batch => BatchResponse, BatchError:
    Endpoint::new("corehr.v2.employees_additional_job.batch", Post, "/open-apis/corehr/v2/employees/additional_jobs/batch")
        .documented(text("批量查询兼职信息", "Query additional jobs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.job_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_WRITE])]),
            Guard::received("items.job_level_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_LEVEL_WRITE])]),
            Guard::received("items.work_shift", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_WORK_SHIFT_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_WORK_SHIFT_WRITE])]),
            Guard::received("items.compensation_type", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_COMPENSATION_TYPE_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_COMPENSATION_TYPE_WRITE])]),
            Guard::received("items.service_company", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_SERVICE_COMPANY_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_SERVICE_COMPANY_WRITE])]),
            Guard::received("items.position_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_POSITION_READ]), scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_POSITION_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(Some(0), Some(100)).default("100"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employment_ids", Array),
            body("additional_job_ids", Array),
            body("start_date", Object),
            body("end_date", Object),
            body("data_date", String),
            body("is_effective", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Batch {
    type Item = BatchEmployeesAdditionalJob;
    fn items(response: BatchResponse) -> Vec<BatchEmployeesAdditionalJob> {
        response.items
    }
}
/// The reply to [`Batch`](struct@Batch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResponse {
    /// The additional jobs found. / 查到的兼职。
    pub items: Vec<BatchEmployeesAdditionalJob>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for BatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    BatchResponse
}
/// The documented errors of [`Batch`](struct@Batch).
pub type BatchError = crate::codegen::NoError;
/// The additional jobs found. / 查到的兼职。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchEmployeesAdditionalJob {
    /// The ID of the additional job. / 兼职记录的 ID。
    pub id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    pub working_hours_type_id: String,
    /// The ID of the work location. For details, call the operation that gets a location.
    ///
    /// 工作地点的 ID，详情可用查询单个地点接口获取。
    pub work_location_id: String,
    /// The ID of the department of the additional job, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 兼职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.batch_get` 查询。
    pub department_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    /// - Present only with one of the scopes `corehr:additional_job.job:read`, `corehr:additional_job.job:write`
    pub job_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    /// - Present only with one of the scopes `corehr:additional_job.job_level:read`, `corehr:additional_job.job_level:write`
    pub job_level_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    pub job_family_id: String,
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 兼职员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The date on which the additional job starts. / 兼职开始的日期。
    pub start_date: String,
    /// The date on which the additional job ends. The job has ended if it is before today.
    ///
    /// 兼职结束的日期，早于当天即表示兼职已结束。
    pub end_date: String,
    /// The employment ID of the direct manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub direct_manager_id: String,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub dotted_line_manager_id: String,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:additional_job.work_shift:read`, `corehr:additional_job.work_shift:write`
    pub work_shift: v2::WorkShift,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:additional_job.compensation_type:read`, `corehr:additional_job.compensation_type:write`
    pub compensation_type: v2::CompensationType,
    /// The ID of the company served in the additional job; `corehr.v1.company.get` returns the details.
    ///
    /// 兼职任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:additional_job.service_company:read`, `corehr:additional_job.service_company:write`
    pub service_company: String,
    /// The weekly working time in hours, from 0 to 168. / 每周工作时长，单位为小时，0 到 168。
    pub weekly_working_hours: String,
    /// The ID of the work calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    pub work_calendar_id: id::CalendarId,
    /// The ID of the position. Still being rolled out and enabled by technical support.
    ///
    /// 岗位的 ID，功能尚在灰度中，须联系技术支持开通。
    /// - Present only with one of the scopes `corehr:additional_job.position:read`, `corehr:additional_job.position:write`
    pub position_id: String,
    /// The ID of the employee subtype. Still being rolled out and enabled by technical support.
    ///
    /// 人员子类型的 ID，功能尚在灰度中，须联系技术支持开通。
    pub employee_subtype_id: String,
}
impl wire::Object for BatchEmployeesAdditionalJob {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("work_calendar_id", &mut self.work_calendar_id);
        f.field("position_id", &mut self.position_id);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
    }
}
crate::codegen::__impl_object! {
    BatchEmployeesAdditionalJob
}
