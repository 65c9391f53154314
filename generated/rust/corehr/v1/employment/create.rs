// Generated from spec/corehr/v1/employment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create an employment / 创建雇佣信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        effective_time: impl Into<String>,
        employment_type: v1::EmploymentTypeInput,
        person_id: impl Into<String>,
        primary_employment: bool,
        employment_status: v1::EmploymentStatusInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                effective_time,
                employment_type,
                person_id,
                primary_employment,
                employment_status,
            ),
        )
    }
}
/// Create an employment / 创建雇佣信息.
///
/// Creates the employment of a person who already exists; the employee number may be left out if numbers are assigned automatically.
///
/// 为已有个人信息的人员创建雇佣信息，启用自动编号时可不填工号。
///
/// - `POST /open-apis/corehr/v1/employments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`, `corehr:employment:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The date the seniority of the employee counts from. / 员工资历的起算日期。
    /// - Example: `"2020-01-01"`
    pub seniority_date: Option<String>,
    /// The employee number. With automatic numbering the system generates it and a given value has no effect; without, give a unique value of digits and letters.
    ///
    /// 员工的工号。开启自动编码时由系统生成，填写无效；未开启时须传入唯一的值，只用数字和字母。
    /// - Example: `"1000000"`
    pub employee_number: Option<String>,
    /// The date the employee joins. / 员工的入职日期。
    /// - Example: `"text"`
    pub effective_time: String,
    /// The date the employee leaves, not before the date of joining. / 员工的离职日期，不能早于入职日期。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The type of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_type` as `custom_api_name`.
    ///
    /// 雇佣类型。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_type`。
    pub employment_type: v1::EmploymentTypeInput,
    /// The person ID of the employee, as returned when the person was created. If `rehire` is `yes`, that person must have a name.
    ///
    /// 员工的个人信息 ID，创建个人信息时返回。`rehire` 为 `yes` 时，该个人信息须有姓名。
    /// - Example: `"6919733936050406926"`
    pub person_id: String,
    /// Whether this is the primary employment of the employee. / 是否为员工的主雇佣信息。
    pub primary_employment: bool,
    /// The status of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_status` as `custom_api_name`.
    ///
    /// 雇佣状态。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_status`。
    pub employment_status: v1::EmploymentStatusInput,
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
    /// Whether the employee is rehired, `to_be_confirmed` by default. With `to_be_confirmed` the system decides, and if a former employment needs confirmation the call fails and returns it. `no` skips the check, and `yes` needs `rehire_employment_id`.
    ///
    /// 是否为离职重聘，默认为 `to_be_confirmed`。`to_be_confirmed` 由系统判断，存在需二次确认的历史雇佣记录时调用失败并返回这些记录；`no` 直接按非重聘处理；`yes` 须同时填写 `rehire_employment_id`。
    pub rehire: Option<v1::RehireInput>,
    /// The ID of the former employment, as returned by the batch query of employees. Its kind does not depend on `user_id_type`.
    ///
    /// 历史雇佣 ID，可用批量查询员工信息接口获取，类型不受 `user_id_type` 影响。
    /// - Example: `"7051837122449425964"`
    pub rehire_employment_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        effective_time: impl Into<String>,
        employment_type: v1::EmploymentTypeInput,
        person_id: impl Into<String>,
        primary_employment: bool,
        employment_status: v1::EmploymentStatusInput,
    ) -> Self {
        Self {
            client_token: Default::default(),
            seniority_date: Default::default(),
            employee_number: Default::default(),
            effective_time: effective_time.into(),
            expiration_time: Default::default(),
            employment_type,
            person_id: person_id.into(),
            primary_employment,
            employment_status,
            custom_fields: Default::default(),
            work_email_list: Default::default(),
            reason_for_offboarding: Default::default(),
            ats_application_id: Default::default(),
            rehire: Default::default(),
            rehire_employment_id: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
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
    /// Sets `rehire`.
    #[must_use]
    pub fn rehire(mut self, value: v1::RehireInput) -> Self {
        self.rehire = Some(value);
        self
    }
    /// Sets `rehire_employment_id`.
    #[must_use]
    pub fn rehire_employment_id(mut self, value: impl Into<String>) -> Self {
        self.rehire_employment_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("employee_number", &mut self.employee_number);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_type", &mut self.employment_type);
        f.field("person_id", &mut self.person_id);
        f.field("primary_employment", &mut self.primary_employment);
        f.field("employment_status", &mut self.employment_status);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("work_email_list", &mut self.work_email_list);
        f.field("reason_for_offboarding", &mut self.reason_for_offboarding);
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("rehire", &mut self.rehire);
        f.field("rehire_employment_id", &mut self.rehire_employment_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.employment.create", Post, "/open-apis/corehr/v1/employments")
        .documented(text("创建雇佣信息", "Create an employment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("seniority_date", String),
            body("employee_number", String),
            body("effective_time", String).required(),
            body("expiration_time", String),
            body("employment_type", Object).required(),
            body("person_id", String).required(),
            body("primary_employment", Boolean).required(),
            body("employment_status", Object).required(),
            body("custom_fields", Array),
            body("work_email_list", Array),
            body("reason_for_offboarding", Object),
            body("ats_application_id", String),
            body("rehire", Object),
            body("rehire_employment_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The employment created. / 新建的雇佣信息。
    pub employment: CreateEmploymentCreate,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment", &mut self.employment);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1160011` (HTTP 400): Duplicate employment existed
    ///
    /// The person seems to be a rehire. If not, set `rehire` to `no`; if so, give the ID of the right earlier employment in `rehire_employment_id` and submit again.
    ///
    /// 该人员疑似离职重聘。若不是重聘，请将 `rehire` 传为 `no`；若是重聘，请填入正确的历史雇佣 ID（`rehire_employment_id`）后重新提交。
    GetEmploymentFailed = &ErrorInfo {
        status: Some(400),
        message: "Duplicate employment existed",
        fix: Text { zh: "该人员疑似离职重聘。若不是重聘，请将 `rehire` 传为 `no`；若是重聘，请填入正确的历史雇佣 ID（`rehire_employment_id`）后重新提交。", en: "The person seems to be a rehire. If not, set `rehire` to `no`; if so, give the ID of the right earlier employment in `rehire_employment_id` and submit again." },
        ..*error::GET_EMPLOYMENT_FAILED
    },
    /// `1160012` (HTTP 400): Rehire person is in the onboarding process
    ///
    /// The person seems to be a pre-hire already. Finish the onboarding in Feishu People; if this is not a rehire, set `rehire` to `no`; or give another earlier employment and call again.
    ///
    /// 该人员疑似已有待入职记录。请在飞书人事中继续完成其入职；若不是离职重聘，请将 `rehire` 传为 `no`；也可填入其他历史雇佣信息后重新调用。
    DatabaseError = &ErrorInfo {
        status: Some(400),
        message: "Rehire person is in the onboarding process",
        fix: Text { zh: "该人员疑似已有待入职记录。请在飞书人事中继续完成其入职；若不是离职重聘，请将 `rehire` 传为 `no`；也可填入其他历史雇佣信息后重新调用。", en: "The person seems to be a pre-hire already. Finish the onboarding in Feishu People; if this is not a rehire, set `rehire` to `no`; or give another earlier employment and call again." },
        ..*error::DATABASE_ERROR
    },
    /// [`1160013`](error::INVALID_PARAMETER1160013): Param is invalid
    InvalidParameter1160013 = error::INVALID_PARAMETER1160013,
    /// `1160014` (HTTP 400): Rehire information abnormal.
    ///
    /// The earlier employment is wrong. Set `rehire_employment_id` to the ID of the latest offboarded employment of the person.
    ///
    /// 历史雇佣记录填写有误。请将 `rehire_employment_id` 设为该人员最近一次已离职的雇佣 ID。
    AccrualCalculationFailed = &ErrorInfo {
        status: Some(400),
        message: "Rehire information abnormal.",
        fix: Text { zh: "历史雇佣记录填写有误。请将 `rehire_employment_id` 设为该人员最近一次已离职的雇佣 ID。", en: "The earlier employment is wrong. Set `rehire_employment_id` to the ID of the latest offboarded employment of the person." },
        ..*error::ACCRUAL_CALCULATION_FAILED
    },
    /// `1160015` (HTTP 400): function is not open yet.
    ///
    /// Rehiring is not open for this tenant yet. Create the employment as no rehire, or wait until the feature opens.
    ///
    /// 离职重聘功能尚未对该租户开放。请按非重聘创建雇佣信息，或等待功能开放。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "function is not open yet.",
        fix: Text { zh: "离职重聘功能尚未对该租户开放。请按非重聘创建雇佣信息，或等待功能开放。", en: "Rehiring is not open for this tenant yet. Create the employment as no rehire, or wait until the feature opens." },
        ..*error::INTERNAL_ERROR
    },
    /// `1160016` (HTTP 400): --
    ///
    /// A parameter is missing or has the wrong format, such as letters in a number or a wrong date format. Compare the parameters with those of the operation.
    ///
    /// 参数缺失或格式错误，例如数值参数传入了字母，或日期格式不正确。请对照该接口的字段说明逐项修正。
    InvalidLeaveParameter = &ErrorInfo {
        message: "--",
        ..*error::INVALID_LEAVE_PARAMETER
    },
    /// `1160004` (HTTP 400): request ID repeat
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// `1160010` (HTTP 400): ats_application_id should be 19 digit string
    ///
    /// `ats_application_id` has the wrong format. Pass a string of 19 digits.
    ///
    /// `ats_application_id` 格式不正确。请传入 19 位数字组成的字符串。
    GrantingRecordAlreadyExists = &ErrorInfo {
        message: "ats_application_id should be 19 digit string",
        fix: Text { zh: "`ats_application_id` 格式不正确。请传入 19 位数字组成的字符串。", en: "`ats_application_id` has the wrong format. Pass a string of 19 digits." },
        ..*error::GRANTING_RECORD_ALREADY_EXISTS
    },
    /// `1160025` (HTTP 500): record not found
    ///
    /// The record does not exist. Correct the ID in the path or the body so that it names existing data.
    ///
    /// 找不到该记录。请确认路径或请求体中的 ID 正确，且对应的数据存在。
    GrantingQuantityOutOfRange = &ErrorInfo {
        status: Some(500),
        message: "record not found",
        fix: Text { zh: "找不到该记录。请确认路径或请求体中的 ID 正确，且对应的数据存在。", en: "The record does not exist. Correct the ID in the path or the body so that it names existing data." },
        ..*error::GRANTING_QUANTITY_OUT_OF_RANGE
    },
}
/// The employment created. / 新建的雇佣信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmploymentCreate {
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
    /// The ID of the employee's department, whose kind does not depend on `department_id_type`. The operation that gets a department returns its details.
    ///
    /// 员工所在部门的 ID，类型不受 `department_id_type` 影响，详情可用查询单个部门接口获取。
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
    /// The employment ID, unique within Feishu People. The batch query of employees returns its details.
    ///
    /// 雇佣 ID，在飞书人事内唯一，详情可用批量查询员工信息接口获取。
    pub id: String,
    /// The date the seniority of the employee counts from. / 员工资历的起算日期。
    pub seniority_date: String,
    /// The employee number. / 员工的工号。
    pub employee_number: String,
    /// The date the employee joins. / 员工的入职日期。
    pub effective_time: String,
    /// The date the employee leaves. / 员工的离职日期。
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
    /// Whether the employee is on probation. / 员工是否在试用期内。
    pub on_probation: String,
    /// When the probation ends. / 试用期的结束日期。
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
    /// The work email addresses of the employee. Only those with `is_primary` and `is_public` true and `work` as `email_usage` appear on the personal information page.
    ///
    /// 员工的工作邮箱，仅 `is_primary` 和 `is_public` 均为 true、`email_usage` 为 `work` 的邮箱会显示在个人信息页面。
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
    /// Whether the employee is rehired: `yes`, `no`, or `to_be_confirmed` if still open.
    ///
    /// 是否为离职重聘：`yes` 为是，`no` 为否，`to_be_confirmed` 为待确认。
    pub rehire: v1::Rehire,
    /// The ID of the former employment. For details, call the employee search or batch query.
    ///
    /// 历史雇佣 ID，详情可用批量查询员工信息或搜索员工信息接口获取。
    pub rehire_employment_id: String,
}
impl wire::Object for CreateEmploymentCreate {
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
        f.field("rehire", &mut self.rehire);
        f.field("rehire_employment_id", &mut self.rehire_employment_id);
    }
}
crate::codegen::__impl_object! {
    CreateEmploymentCreate
}
