// Generated from spec/corehr/v2/employees_international_assignment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create an international assignment / 创建外派: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        work_location_id: impl Into<String>,
        employment_id: impl Into<String>,
        international_assignment_type: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                work_location_id,
                employment_id,
                international_assignment_type,
                effective_time,
            ),
        )
    }
}
/// Create an international assignment / 创建外派.
///
/// Adds an international assignment with its job data to an employee; required fields follow the profile configuration.
///
/// 为员工新增外派记录及其任职信息，按人员档案配置校验必填字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employees_international_assignment().create("7127921432117937708", "7127921432117937708", "global_assignment", "2024-01-02").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees/international_assignments`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employees.international_assignment:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency token; the server ignores a request whose token it has seen before.
    ///
    /// 请求的幂等标识，服务端会忽略标识重复的请求。
    /// - Length: 1 to 100
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The ID of the work location of the assignment, which must be one used for `international_assignment`, from `corehr.v1.location.list`.
    ///
    /// 外派工作地点的 ID，须选地点用途为外派地点（`international_assignment`）的地点，可由 `corehr.v1.location.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub work_location_id: String,
    /// The ID of the company served during the assignment, from `corehr.v1.company.list`.
    ///
    /// 外派任职公司的 ID，可由 `corehr.v1.company.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub service_company: Option<String>,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Example: `"work_shift"`
    pub work_shift: Option<String>,
    /// The weekly working time in hours, with at most two decimals. / 每周工作时长，单位为小时，最多两位小数。
    /// - From 0 to 168
    /// - Example: `8`
    pub weekly_working_hours_v2: Option<f64>,
    /// The ID of the working hours type, from `corehr.v1.working_hours_type.list`.
    ///
    /// 工时制度 ID，可由 `corehr.v1.working_hours_type.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub working_hours_type_id: Option<String>,
    /// The ID of the employee type, from `corehr.v1.employee_type.list`.
    ///
    /// 人员类型 ID，可由 `corehr.v1.employee_type.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub employee_type_id: Option<String>,
    /// The ID of the department of the assignment, as a `department_id_type` ID, from `corehr.v2.department.batch_get`.
    ///
    /// 外派部门的 ID，类型由 `department_id_type` 决定，可由 `corehr.v2.department.batch_get` 得到。
    /// - Example: `"7127921432117937708"`
    pub department_id: Option<String>,
    /// The ID of the job during the assignment, from `corehr.v1.job.list`.
    ///
    /// 外派期间职务的 ID，可由 `corehr.v1.job.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub job_id: Option<String>,
    /// The ID of the job family during the assignment, from `corehr.v1.job_family.list`.
    ///
    /// 外派期间序列的 ID，可由 `corehr.v1.job_family.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub job_family_id: Option<String>,
    /// The ID of the job level during the assignment, from `corehr.v1.job_level.list`.
    ///
    /// 外派期间职级的 ID，可由 `corehr.v1.job_level.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub job_level_id: Option<String>,
    /// The ID of the job grade during the assignment, from `corehr.v2.job_grade.query`.
    ///
    /// 外派期间职等的 ID，可由 `corehr.v2.job_grade.query` 得到。
    /// - Example: `"7127921432117937708"`
    pub job_grade_id: Option<String>,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Example: `"daily"`
    pub compensation_type: Option<String>,
    /// The employment ID of the direct manager during the assignment, as a `user_id_type` ID, from `corehr.v2.employee.batch_get`.
    ///
    /// 外派期间直属上级的雇佣 ID，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 得到。
    /// - Example: `"7127921432117937708"`
    pub direct_manager_id: Option<String>,
    /// The employment ID of the dotted-line manager during the assignment, as a `user_id_type` ID, from `corehr.v2.employee.batch_get`.
    ///
    /// 外派期间虚线上级的雇佣 ID，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 得到。
    /// - Example: `"7127921432117937708"`
    pub dotted_line_manager_id: Option<String>,
    /// The ID of the work calendar, from `corehr.v1.leave.work_calendar`.
    ///
    /// 工作日历 ID，可由 `corehr.v1.leave.work_calendar` 得到。
    /// - Example: `"7127921432117937708"`
    pub work_calendar_id: Option<id::CalendarId>,
    /// The ID of the position during the assignment. In gradual rollout, enabled by technical support on request.
    ///
    /// 外派期间岗位的 ID。功能灰度中，需联系技术支持开通。
    /// - Example: `"7127921432117937708"`
    pub position_id: Option<String>,
    /// The employment ID of the employee to assign, who must be employed at present, as a `user_id_type` ID, from `corehr.v2.employee.batch_get`.
    ///
    /// 外派员工的雇佣 ID，须为在职员工，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.batch_get` 得到。
    /// - Example: `"7127921432117937708"`
    pub employment_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 180
    pub custom_fields: Option<Vec<v2::ObjectFieldDataInput>>,
    /// The explanation of why the employee is assigned. / 对外派原因的说明。
    /// - Length: 0 to 5000
    /// - Example: `"text"`
    pub international_assignment_reason: Option<String>,
    /// A remark on the assignment. / 外派的备注。
    /// - Length: 0 to 10000
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The date on which the assignment is expected to end, as `yyyy-mm-dd`. / 外派预计结束的日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-01-02"`
    pub international_assignment_expected_end_date: Option<String>,
    /// The type of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_type`.
    ///
    /// 外派的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_type`）。
    /// - Example: `"global_assignment"`
    pub international_assignment_type: String,
    /// The date on which the assignment starts, as `yyyy-mm-dd`. / 外派开始的日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-01-02"`
    pub effective_time: String,
    /// The date on which the assignment ends, as `yyyy-mm-dd`. / 外派结束的日期，格式为 `yyyy-mm-dd`。
    /// - Example: `"2024-01-02"`
    pub expiration_time: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        work_location_id: impl Into<String>,
        employment_id: impl Into<String>,
        international_assignment_type: impl Into<String>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            work_location_id: work_location_id.into(),
            service_company: Default::default(),
            work_shift: Default::default(),
            weekly_working_hours_v2: Default::default(),
            working_hours_type_id: Default::default(),
            employee_type_id: Default::default(),
            department_id: Default::default(),
            job_id: Default::default(),
            job_family_id: Default::default(),
            job_level_id: Default::default(),
            job_grade_id: Default::default(),
            compensation_type: Default::default(),
            direct_manager_id: Default::default(),
            dotted_line_manager_id: Default::default(),
            work_calendar_id: Default::default(),
            position_id: Default::default(),
            employment_id: employment_id.into(),
            custom_fields: Default::default(),
            international_assignment_reason: Default::default(),
            description: Default::default(),
            international_assignment_expected_end_date: Default::default(),
            international_assignment_type: international_assignment_type.into(),
            effective_time: effective_time.into(),
            expiration_time: Default::default(),
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
    /// Sets `service_company`.
    #[must_use]
    pub fn service_company(mut self, value: impl Into<String>) -> Self {
        self.service_company = Some(value.into());
        self
    }
    /// Sets `work_shift`.
    #[must_use]
    pub fn work_shift(mut self, value: impl Into<String>) -> Self {
        self.work_shift = Some(value.into());
        self
    }
    /// Sets `weekly_working_hours_v2`.
    #[must_use]
    pub fn weekly_working_hours_v2(mut self, value: f64) -> Self {
        self.weekly_working_hours_v2 = Some(value);
        self
    }
    /// Sets `working_hours_type_id`.
    #[must_use]
    pub fn working_hours_type_id(mut self, value: impl Into<String>) -> Self {
        self.working_hours_type_id = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `job_grade_id`.
    #[must_use]
    pub fn job_grade_id(mut self, value: impl Into<String>) -> Self {
        self.job_grade_id = Some(value.into());
        self
    }
    /// Sets `compensation_type`.
    #[must_use]
    pub fn compensation_type(mut self, value: impl Into<String>) -> Self {
        self.compensation_type = Some(value.into());
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `international_assignment_reason`.
    #[must_use]
    pub fn international_assignment_reason(mut self, value: impl Into<String>) -> Self {
        self.international_assignment_reason = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("service_company", &mut self.service_company);
        f.field("work_shift", &mut self.work_shift);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("employee_type_id", &mut self.employee_type_id);
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
            "international_assignment_type",
            &mut self.international_assignment_type,
        );
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.employees_international_assignment.create", Post, "/open-apis/corehr/v2/employees/international_assignments")
        .documented(text("创建外派", "Create an international assignment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("international_assignment.work_location_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_LOCATION_WRITE])]),
            Guard::received("international_assignment.service_company", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_SERVICE_COMPANY_WRITE])]),
            Guard::received("international_assignment.work_shift", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_SHIFT_WRITE])]),
            Guard::received("international_assignment.working_hours_type_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORKING_HOURS_TYPE_WRITE])]),
            Guard::received("international_assignment.weekly_working_hours_v2", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WEEKLY_WORKING_HOURS_WRITE])]),
            Guard::received("international_assignment.job_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_WRITE])]),
            Guard::received("international_assignment.job_family_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_LEVEL_WRITE])]),
            Guard::received("international_assignment.job_grade_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_GRADE_WRITE])]),
            Guard::received("international_assignment.compensation_type", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_COMPENSATION_TYPE_WRITE])]),
            Guard::received("international_assignment.work_calendar_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_CALENDAR_WRITE])]),
            Guard::received("international_assignment.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_POSITION_WRITE])]),
            Guard::received("international_assignment.custom_fields", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_CUSTOM_FIELD_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("work_location_id", String).required(),
            body("service_company", String),
            body("work_shift", String),
            body("weekly_working_hours_v2", Number),
            body("working_hours_type_id", String),
            body("employee_type_id", String),
            body("department_id", String),
            body("job_id", String),
            body("job_family_id", String),
            body("job_level_id", String),
            body("job_grade_id", String),
            body("compensation_type", String),
            body("direct_manager_id", String),
            body("dotted_line_manager_id", String),
            body("work_calendar_id", String),
            body("position_id", String),
            body("employment_id", String).required(),
            body("custom_fields", Array),
            body("international_assignment_reason", String),
            body("description", String),
            body("international_assignment_expected_end_date", String),
            body("international_assignment_type", String).required(),
            body("effective_time", String).required(),
            body("expiration_time", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The assignment that was created. / 新建的外派。
    pub international_assignment: v2::EmployeesInternationalAssignmentResp,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_assignment", &mut self.international_assignment);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is invalid. Correct it as `msg` says; if it concerns how a field is set up, compare it with the profile configuration in Feishu People.
    ///
    /// 请求参数不合法。请根据响应中的 `msg` 修正参数；涉及字段配置时，请对照飞书人事「档案配置」中的设置。
    InvalidParameter = &ErrorInfo {
        message: "参数错误",
        fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修正参数；涉及字段配置时，请对照飞书人事「档案配置」中的设置。", en: "A parameter is invalid. Correct it as `msg` says; if it concerns how a field is set up, compare it with the profile configuration in Feishu People." },
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
