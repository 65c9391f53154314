// Generated from spec/corehr/v2/employees_additional_job/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create an additional job / 创建兼职: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        employee_type_id: impl Into<String>,
        department_id: impl Into<String>,
        employment_id: impl Into<String>,
        start_date: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(employee_type_id, department_id, employment_id, start_date),
        )
    }
}
/// Create an additional job / 创建兼职.
///
/// Adds an additional job to an employee. / 为员工新增一条兼职记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employees_additional_job().create("6890452208593372679", "6890452208593372679", "6893014062142064135", "2020-05-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees/additional_jobs`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:additional_job:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency token, a UUID version 4. After a successful request, one with the same token changes nothing.
    ///
    /// 用于幂等校验的标识，为标准的 UUID v4。请求成功后，重复的标识不会再次创建或变更数据。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The ID of the employee type, from `corehr.v1.employee_type.list`.
    ///
    /// 人员类型 ID，可由 `corehr.v1.employee_type.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub employee_type_id: String,
    /// The ID of the working hours type, from `corehr.v1.working_hours_type.list`.
    ///
    /// 工时制度 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub working_hours_type_id: Option<String>,
    /// The ID of the work location, which must be one used as a `business_site`, from `corehr.v1.location.list`.
    ///
    /// 工作地点 ID，须选地点用途为工作地点（`business_site`）的地点，可由 `corehr.v1.location.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub work_location_id: Option<String>,
    /// The ID of the department of the additional job, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 兼职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.batch_get` 查询。
    /// - Example: `"6890452208593372679"`
    pub department_id: String,
    /// The ID of the job, from `corehr.v1.job.list`. / 职务 ID，可由 `corehr.v1.job.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub job_id: Option<String>,
    /// The ID of the job level, from `corehr.v1.job_level.list`. / 职级 ID，可由 `corehr.v1.job_level.list` 得到。
    /// - Example: `"6890452208593372679"`
    pub job_level_id: Option<String>,
    /// The ID of the job family, from `corehr.v1.job_family.list`. / 序列 ID，可由 `corehr.v1.job_family.list` 得到。
    /// - Example: `"1245678"`
    pub job_family_id: Option<String>,
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 兼职员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    /// - Example: `"6893014062142064135"`
    pub employment_id: String,
    /// The date on which the additional job starts. / 兼职开始的日期。
    /// - Example: `"2020-05-01"`
    pub start_date: String,
    /// The date on which the additional job ends. Once set, it cannot be cleared. / 兼职结束的日期，设置后不能清空。
    /// - Example: `"2020-05-02"`
    pub end_date: Option<String>,
    /// The employment ID of the direct manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    /// - Example: `"6890452208593372680"`
    pub direct_manager_id: Option<String>,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    /// - Example: `"6890452208593372680"`
    pub dotted_line_manager_id: Option<String>,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    pub work_shift: Option<v2::WorkShiftInput>,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    pub compensation_type: Option<v2::CompensationTypeInput>,
    /// The ID of the company served in the additional job, from `corehr.v1.company.list`.
    ///
    /// 兼职任职公司的 ID，可由 `corehr.v1.company.list` 得到。
    /// - Example: `"6890452208593372680"`
    pub service_company: Option<String>,
    /// The weekly working time in hours, from 0 to 168. / 每周工作时长，单位为小时，0 到 168。
    /// - Example: `"5"`
    pub weekly_working_hours: Option<String>,
    /// The ID of the work calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    /// - Example: `"6890452208593372680"`
    pub work_calendar_id: Option<id::CalendarId>,
    /// The ID of the position. / 岗位 ID。
    /// - Example: `"6890452208593372680"`
    pub position_id: Option<String>,
    /// The ID of the employee subtype. / 人员子类型 ID。
    /// - Example: `"6890452208593372680"`
    pub employee_subtype_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type_id: impl Into<String>,
        department_id: impl Into<String>,
        employment_id: impl Into<String>,
        start_date: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            employee_type_id: employee_type_id.into(),
            working_hours_type_id: Default::default(),
            work_location_id: Default::default(),
            department_id: department_id.into(),
            job_id: Default::default(),
            job_level_id: Default::default(),
            job_family_id: Default::default(),
            employment_id: employment_id.into(),
            start_date: start_date.into(),
            end_date: Default::default(),
            direct_manager_id: Default::default(),
            dotted_line_manager_id: Default::default(),
            work_shift: Default::default(),
            compensation_type: Default::default(),
            service_company: Default::default(),
            weekly_working_hours: Default::default(),
            work_calendar_id: Default::default(),
            position_id: Default::default(),
            employee_subtype_id: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `work_location_id`.
    #[must_use]
    pub fn work_location_id(mut self, value: impl Into<String>) -> Self {
        self.work_location_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `direct_manager_id`.
    #[must_use]
    pub fn direct_manager_id(mut self, value: impl Into<String>) -> Self {
        self.direct_manager_id = Some(value.into());
        self
    }
    /// Sets `dotted_line_manager_id`.
    #[must_use]
    pub fn dotted_line_manager_id(mut self, value: impl Into<String>) -> Self {
        self.dotted_line_manager_id = Some(value.into());
        self
    }
    /// Sets `work_shift`.
    #[must_use]
    pub fn work_shift(mut self, value: v2::WorkShiftInput) -> Self {
        self.work_shift = Some(value);
        self
    }
    /// Sets `compensation_type`.
    #[must_use]
    pub fn compensation_type(mut self, value: v2::CompensationTypeInput) -> Self {
        self.compensation_type = Some(value);
        self
    }
    /// Sets `service_company`.
    #[must_use]
    pub fn service_company(mut self, value: impl Into<String>) -> Self {
        self.service_company = Some(value.into());
        self
    }
    /// Sets `weekly_working_hours`.
    #[must_use]
    pub fn weekly_working_hours(mut self, value: impl Into<String>) -> Self {
        self.weekly_working_hours = Some(value.into());
        self
    }
    /// Sets `work_calendar_id`.
    #[must_use]
    pub fn work_calendar_id(mut self, value: impl Into<id::CalendarId>) -> Self {
        self.work_calendar_id = Some(value.into());
        self
    }
    /// Sets `position_id`.
    #[must_use]
    pub fn position_id(mut self, value: impl Into<String>) -> Self {
        self.position_id = Some(value.into());
        self
    }
    /// Sets `employee_subtype_id`.
    #[must_use]
    pub fn employee_subtype_id(mut self, value: impl Into<String>) -> Self {
        self.employee_subtype_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.employees_additional_job.create", Post, "/open-apis/corehr/v2/employees/additional_jobs")
        .documented(text("创建兼职", "Create an additional job"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("additional_job.job_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_WRITE])]),
            Guard::received("additional_job.job_level_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_JOB_LEVEL_WRITE])]),
            Guard::received("additional_job.work_shift", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_WORK_SHIFT_WRITE])]),
            Guard::received("additional_job.compensation_type", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_COMPENSATION_TYPE_WRITE])]),
            Guard::received("additional_job.service_company", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_SERVICE_COMPANY_WRITE])]),
            Guard::received("additional_job.position_id", &[scopes(&[crate::scope::COREHR_ADDITIONAL_JOB_POSITION_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employee_type_id", String).required(),
            body("working_hours_type_id", String),
            body("work_location_id", String),
            body("department_id", String).required(),
            body("job_id", String),
            body("job_level_id", String),
            body("job_family_id", String),
            body("employment_id", String).required(),
            body("start_date", String).required(),
            body("end_date", String),
            body("direct_manager_id", String),
            body("dotted_line_manager_id", String),
            body("work_shift", Object),
            body("compensation_type", Object),
            body("service_company", String),
            body("weekly_working_hours", String),
            body("work_calendar_id", String),
            body("position_id", String),
            body("employee_subtype_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The additional job that was created. / 新建的兼职。
    pub additional_job: v2::EmployeesAdditionalJobWriteResp,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("additional_job", &mut self.additional_job);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160001` (HTTP 200): 参数错误
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(200),
        message: "参数错误",
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): 未知错误
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        message: "未知错误",
        fix: Text { zh: "系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
