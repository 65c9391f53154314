// Generated from spec/corehr/v1/employment/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update an employment / 更新雇佣信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        employment_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(employment_id))
    }
}
/// Update an employment / 更新雇佣信息.
///
/// Updates an employment; fields left out stay as they are, and groups with a timeline cannot be updated.
///
/// 更新一条雇佣信息，未传的字段不变，带时间轴的分组不能更新。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().employment().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/employments/:employment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:employment:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the employment to update, as a `user_id_type` ID. / 要更新的雇佣信息的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"1616161616"`
    pub employment_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
    /// The date the seniority of the employee counts from. / 员工资历的起算日期。
    /// - Example: `"2020-01-01"`
    pub seniority_date: Option<String>,
    /// The employee number, unique and made of digits and letters. It cannot be changed while automatic numbering is on.
    ///
    /// 员工的工号，须唯一且只用数字和字母。开启自动编码时不能修改。
    /// - Example: `"1000000"`
    pub employee_number: Option<String>,
    /// The type of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_type` as `custom_api_name`.
    ///
    /// 雇佣类型。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_type`。
    pub employment_type: Option<v1::EmploymentTypeInput>,
    /// The person ID of the employee, as returned when the person was created. / 员工的个人信息 ID，创建个人信息时返回。
    /// - Example: `"6919733936050406926"`
    pub person_id: Option<String>,
    /// Whether this is the primary employment of the employee. / 是否为员工的主雇佣信息。
    pub primary_employment: Option<bool>,
    /// The values of the employment's custom fields, in the form given in the guide to custom fields.
    ///
    /// 雇佣信息的自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The work email addresses of the employee. Only those with `is_primary` and `is_public` true and `work` as `email_usage` appear on the work information page.
    ///
    /// 员工的工作邮箱，仅 `is_primary` 和 `is_public` 均为 true、`email_usage` 为 `work` 的邮箱会显示在工作信息页面。
    pub work_email_list: Option<Vec<v1::EmailInput>>,
    /// The reason for leaving. The options come from the operation that gets a field, with `employment` as `object_api_name` and `reason_for_offboarding` as `custom_api_name`.
    ///
    /// 离职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `reason_for_offboarding`。
    pub reason_for_offboarding: Option<v1::ReasonForOffboardingInput>,
    /// The ID of the employee's job application in Feishu Hire. For details, call the operation that gets an application.
    ///
    /// 员工在招聘中的投递 ID，详情可用获取投递信息接口查询。
    /// - Example: `"6838119494196871234"`
    pub ats_application_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            employment_id: employment_id.into(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            seniority_date: Default::default(),
            employee_number: Default::default(),
            employment_type: Default::default(),
            person_id: Default::default(),
            primary_employment: Default::default(),
            custom_fields: Default::default(),
            work_email_list: Default::default(),
            reason_for_offboarding: Default::default(),
            ats_application_id: Default::default(),
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
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `seniority_date`.
    #[must_use]
    pub fn seniority_date(mut self, value: impl Into<String>) -> Self {
        self.seniority_date = Some(value.into());
        self
    }
    /// Sets `employee_number`.
    #[must_use]
    pub fn employee_number(mut self, value: impl Into<String>) -> Self {
        self.employee_number = Some(value.into());
        self
    }
    /// Sets `employment_type`.
    #[must_use]
    pub fn employment_type(mut self, value: v1::EmploymentTypeInput) -> Self {
        self.employment_type = Some(value);
        self
    }
    /// Sets `person_id`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets `primary_employment`.
    #[must_use]
    pub fn primary_employment(mut self, value: bool) -> Self {
        self.primary_employment = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `work_email_list`.
    #[must_use]
    pub fn work_email_list(mut self, value: impl Into<Vec<v1::EmailInput>>) -> Self {
        self.work_email_list = Some(value.into());
        self
    }
    /// Sets `reason_for_offboarding`.
    #[must_use]
    pub fn reason_for_offboarding(
        mut self,
        value: v1::ReasonForOffboardingInput,
    ) -> Self {
        self.reason_for_offboarding = Some(value);
        self
    }
    /// Sets `ats_application_id`.
    #[must_use]
    pub fn ats_application_id(mut self, value: impl Into<String>) -> Self {
        self.ats_application_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("employee_number", &mut self.employee_number);
        f.field("employment_type", &mut self.employment_type);
        f.field("person_id", &mut self.person_id);
        f.field("primary_employment", &mut self.primary_employment);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("work_email_list", &mut self.work_email_list);
        f.field("reason_for_offboarding", &mut self.reason_for_offboarding);
        f.field("ats_application_id", &mut self.ats_application_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.employment.patch", Patch, "/open-apis/corehr/v1/employments/:employment_id")
        .documented(text("更新雇佣信息", "Update an employment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("employment_id", String).required(),
            query("client_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("seniority_date", String),
            body("employee_number", String),
            body("employment_type", Object),
            body("person_id", String),
            body("primary_employment", Boolean),
            body("custom_fields", Array),
            body("work_email_list", Array),
            body("reason_for_offboarding", Object),
            body("ats_application_id", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The employment after the update. / 更新后的雇佣信息。
    pub employment: PatchEmployment,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment", &mut self.employment);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1160025` (HTTP 500): didn't find employment with ID
    ///
    /// The record does not exist. Correct the ID in the path or the body so that it names existing data.
    ///
    /// 找不到该记录。请确认路径或请求体中的 ID 正确，且对应的数据存在。
    GrantingQuantityOutOfRange = &ErrorInfo {
        status: Some(500),
        message: "didn't find employment with ID",
        fix: Text { zh: "找不到该记录。请确认路径或请求体中的 ID 正确，且对应的数据存在。", en: "The record does not exist. Correct the ID in the path or the body so that it names existing data." },
        ..*error::GRANTING_QUANTITY_OUT_OF_RANGE
    },
}
/// The employment after the update. / 更新后的雇佣信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEmployment {
    /// The pre-hire ID of the employee. For details, call the operation that gets a pre-hire.
    ///
    /// 员工对应的待入职 ID，详情可用查询单个待入职接口获取。
    pub prehire_id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// How long the employee has been with the company. / 员工的司龄。
    pub tenure: String,
    /// The ID of the department, as a `department_id_type` ID. The operation that gets a department returns its details.
    ///
    /// 部门的 ID，类型由 `department_id_type` 决定，详情可用查询单个部门接口获取。
    pub department_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    pub job_level_id: String,
    /// The ID of the work location. For details, call the operation that gets a location.
    ///
    /// 工作地点的 ID，详情可用查询单个地点接口获取。
    pub work_location_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 职务序列的 ID，详情可用查询单个序列接口获取。
    pub job_family_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    pub job_id: String,
    /// The ID of the legal entity (company). For details, call the operation that gets a company.
    ///
    /// 法人主体（公司）的 ID，详情可用查询单个公司接口获取。
    pub company_id: String,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    pub working_hours_type_id: String,
    /// The ID of the employment, as a `user_id_type` ID. The batch query of employees returns its details.
    ///
    /// 雇佣信息的 ID，类型由 `user_id_type` 决定，详情可用批量查询员工信息接口获取。
    pub id: String,
    /// The date the seniority of the employee counts from. / 员工资历的起算日期。
    pub seniority_date: String,
    /// The employee number. / 员工的工号。
    pub employee_number: String,
    /// The date the employee joins. / 员工的入职日期。
    pub effective_time: String,
    /// The date the employee leaves, which is the last working day. The employment is still active on that day and changes to terminated early the next morning.
    ///
    /// 离职日期，即员工的最后一个工作日。当天雇佣状态仍为在职，次日凌晨变为离职。
    pub expiration_time: String,
    /// The type of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_type` as `custom_api_name`.
    ///
    /// 雇佣类型。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_type`。
    pub employment_type: v1::EmploymentType,
    /// The person ID of the employee. For details, call the batch query of employees.
    ///
    /// 员工的个人信息 ID，详情可用批量查询员工信息接口获取。
    pub person_id: String,
    /// How long the probation lasts, in months. / 试用期的长度，以月为单位。
    pub probation_period: i64,
    /// Whether the employee is on probation. It is `"true"` if an expected end date is set and the actual end date is either empty or not before today, otherwise `"false"`.
    ///
    /// 员工是否在试用期内。预计试用结束日期非空，且实际结束日期为空或不早于当天时为 `"true"`，否则为 `"false"`。
    pub on_probation: String,
    /// When the probation actually ends. / 试用期的实际结束日期。
    pub probation_end_date: String,
    /// Whether this is the primary employment of the employee. / 是否为员工的主雇佣信息。
    pub primary_employment: bool,
    /// The status of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_status` as `custom_api_name`.
    ///
    /// 雇佣状态。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_status`。
    pub employment_status: v1::EmploymentStatus,
    /// The values of the employment's custom fields, in the form given in the guide to custom fields.
    ///
    /// 雇佣信息的自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<v1::ObjectFieldData>,
    /// The work email addresses of the employee. / 员工的工作邮箱。
    pub work_email_list: Vec<v1::Email>,
    /// The email address. / 邮箱地址。
    pub email_address: String,
    /// The reason for leaving. The options come from the operation that gets a field, with `employment` as `object_api_name` and `reason_for_offboarding` as `custom_api_name`.
    ///
    /// 离职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `reason_for_offboarding`。
    pub reason_for_offboarding: v1::ReasonForOffboarding,
    /// The cost centers of the employee. / 员工的成本中心。
    pub cost_center_list: Vec<v1::JobDataCostCenter>,
    /// The ID of the employee's job application in Feishu Hire. For details, call the operation that gets an application.
    ///
    /// 员工在招聘中的投递 ID，详情可用获取投递信息接口查询。
    pub ats_application_id: String,
}
impl wire::Object for PatchEmployment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("prehire_id", &mut self.prehire_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("tenure", &mut self.tenure);
        f.field("department_id", &mut self.department_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_id", &mut self.job_id);
        f.field("company_id", &mut self.company_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("id", &mut self.id);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("employee_number", &mut self.employee_number);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_type", &mut self.employment_type);
        f.field("person_id", &mut self.person_id);
        f.field("probation_period", &mut self.probation_period);
        f.field("on_probation", &mut self.on_probation);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("primary_employment", &mut self.primary_employment);
        f.field("employment_status", &mut self.employment_status);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("work_email_list", &mut self.work_email_list);
        f.field("email_address", &mut self.email_address);
        f.field("reason_for_offboarding", &mut self.reason_for_offboarding);
        f.field("cost_center_list", &mut self.cost_center_list);
        f.field("ats_application_id", &mut self.ats_application_id);
    }
}
crate::codegen::__impl_object! {
    PatchEmployment
}
