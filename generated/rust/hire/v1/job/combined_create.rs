// Generated from spec/hire/v1/job/combined_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create a job / 新建职位: [`CombinedCreate`](struct@CombinedCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn combined_create(
        &self,
        title: impl Into<String>,
        job_managers: v1::JobManagerInput,
        job_process_id: impl Into<String>,
        process_type: i64,
        department_id: impl Into<String>,
        is_never_expired: bool,
        job_type_id: impl Into<String>,
        recruitment_type_id: impl Into<String>,
    ) -> crate::codegen::Call<CombinedCreate> {
        crate::codegen::Call::new(
            self.client,
            CombinedCreate::new(
                title,
                job_managers,
                job_process_id,
                process_type,
                department_id,
                is_never_expired,
                job_type_id,
                recruitment_type_id,
            ),
        )
    }
}
/// Create a job / 新建职位.
///
/// Creates a job and returns it along with related data such as its advertisement. / 创建一个新职位，返回职位及其广告等信息。
///
/// - `POST /open-apis/hire/v1/jobs/combined_create`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`CombinedCreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreate {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"people_admin_job_category_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
    /// The code of the job, unique and at most 16 bytes long; generated if omitted.
    ///
    /// 职位编码，须唯一，最长 16 字节；不填则由系统生成。
    /// - Example: `"R18"`
    pub code: Option<String>,
    /// How much work experience the job asks for. / 职位要求的工作经验年限。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduates / 应届毕业生
    /// - `3`: Under 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1 至 3 年
    /// - `5`: 3 to 5 years / 3 至 5 年
    /// - `6`: 5 to 7 years / 5 至 7 年
    /// - `7`: 7 to 10 years / 7 至 10 年
    /// - `8`: Over 10 years / 10 年以上
    /// - Example: `1`
    pub experience: Option<i64>,
    /// When the job expires. Deprecated; use `expiry_timestamp` instead.
    ///
    /// 职位的到期日期，已废弃，请改用 `expiry_timestamp`。
    /// - Example: `1622484739`
    pub expiry_time: Option<i64>,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Option<Vec<v1::CombinedJobObjectValueMap>>,
    /// The ID of the lowest job level, as a `job_level_id_type` ID. / 职位职级范围的下限，类型由 `job_level_id_type` 决定。
    /// - Example: `"7281257045172308287"`
    pub min_level_id: Option<String>,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    /// - Example: `1000`
    pub min_salary: Option<i64>,
    /// The title of the job. / 职位名称。
    /// - Example: `"text"`
    pub title: String,
    /// Who runs the job: its owner, assistants and hiring managers. / 职位的负责人、协助人和用人经理等。
    pub job_managers: v1::JobManagerInput,
    /// The ID of the recruitment process the job follows, from the list of processes.
    ///
    /// 职位采用的招聘流程的 ID，取自招聘流程列表。
    /// - Example: `"6960663240925956554"`
    pub job_process_id: String,
    /// Whether it concerns experienced hires or campus recruitment. / 适用于社招流程还是校招流程。
    /// - `1`: Experienced hires / 社招流程
    /// - `2`: Campus recruitment / 校招流程
    /// - Example: `1`
    pub process_type: i64,
    /// The ID of the project the job belongs to, from the list of projects. / 职位所属项目的 ID，取自项目列表。
    /// - Example: `"6960663240925956555"`
    pub subject_id: Option<String>,
    /// The ID of the job function, from the list of job functions. / 职能分类的 ID，取自职能分类列表。
    /// - Example: `"6960663240925956555"`
    pub job_function_id: Option<String>,
    /// The ID of the department of the job, as a `department_id_type` ID.
    ///
    /// 职位所属部门的 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-b2fafdce6fc5800b574ba5b0e2798b36"`
    pub department_id: String,
    /// How many people are to be hired. / 计划招聘的人数。
    /// - Example: `100`
    pub head_count: Option<i64>,
    /// Whether the job never expires; if so, its expiry time is ignored. / 职位是否长期有效；为 `true` 时不看到期时间。
    pub is_never_expired: bool,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    /// - Example: `2000`
    pub max_salary: Option<i64>,
    /// The requirements for applicants. / 对应聘者的要求。
    /// - Example: `"text"`
    pub requirement: Option<String>,
    /// The description of the job. / 职位的工作内容介绍。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The IDs of the highlights of the job, from the enumeration of job highlights.
    ///
    /// 职位亮点的 ID，取值见枚举常量中的职位亮点。
    /// - Example: `["6732430418202593547"]`
    pub highlight_list: Option<Vec<String>>,
    /// The ID of the job type, from the list of job types. / 职位类别的 ID，取自职位类别列表。
    /// - Example: `"6960663240925956551"`
    pub job_type_id: String,
    /// The ID of the highest job level, as a `job_level_id_type` ID. / 职位职级范围的上限，类型由 `job_level_id_type` 决定。
    /// - Example: `"6960663240925956548"`
    pub max_level_id: Option<String>,
    /// The ID of the kind of employment, from the enumeration of `recruitment_type`.
    ///
    /// 雇佣类型的 ID，取值见枚举常量中的职位性质（`recruitment_type`）。
    /// - Example: `"102"`
    pub recruitment_type_id: String,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    /// - Example: `20`
    pub required_degree: Option<i64>,
    /// The ID of the job family, as a `job_family_id_type` ID. / 职位序列的 ID，类型由 `job_family_id_type` 决定。
    /// - Example: `"6960663240925956550"`
    pub job_category_id: Option<String>,
    /// The IDs of the places of work, from the list of addresses. / 工作地点的 ID，取自地址列表。
    /// - Example: `["7243965681799839748"]`
    pub address_id_list: Option<Vec<String>>,
    /// Whether the job is real or virtual. / 职位是实体职位还是虚拟职位。
    /// - `1`: Real job / 实体职位
    /// - `2`: Virtual job / 虚拟职位
    /// - Example: `1`
    pub job_attribute: Option<i64>,
    /// When the job expires, in milliseconds since 1970; ignored if `is_never_expired` is `true`.
    ///
    /// 职位的到期时间，毫秒级时间戳；`is_never_expired` 为 `true` 时不生效。
    /// - Example: `"1622484739955"`
    pub expiry_timestamp: Option<wire::TimestampMs>,
    /// The ID of the interview registration form, from the list of its templates. It counts, and is then needed, only if Feishu Hire is set to have HR choose that form per job.
    ///
    /// 面试登记表 ID，取自面试登记表模板列表。仅当飞书招聘设置为由 HR 按职位选择面试登记表时有效，且此时必须填写。
    /// - Example: `"6930815272790114324"`
    pub interview_registration_schema_id: Option<String>,
    /// The ID of the onboarding registration form, from the list of registration form templates. It counts, and is then needed, only if Feishu Hire is set to have HR choose that form per job.
    ///
    /// 入职登记表 ID，取自信息登记表模板列表。仅当飞书招聘设置为由 HR 按职位选择入职登记表时有效，且此时必须填写。
    /// - Example: `"6930815272790114325"`
    pub onboard_registration_schema_id: Option<String>,
    /// The IDs of the majors wanted. / 目标专业的 ID。
    /// - Example: `["MDMJ00000067"]`
    pub target_major_id_list: Option<Vec<String>>,
    /// The ID of the application form on career sites, from the list of its templates.
    ///
    /// 官网申请表 ID，取自招聘官网申请表模板列表。
    /// - Example: `"7397638158859323692"`
    pub portal_website_apply_form_schema_id: Option<String>,
}
impl CombinedCreate {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        title: impl Into<String>,
        job_managers: v1::JobManagerInput,
        job_process_id: impl Into<String>,
        process_type: i64,
        department_id: impl Into<String>,
        is_never_expired: bool,
        job_type_id: impl Into<String>,
        recruitment_type_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            code: Default::default(),
            experience: Default::default(),
            expiry_time: Default::default(),
            customized_data_list: Default::default(),
            min_level_id: Default::default(),
            min_salary: Default::default(),
            title: title.into(),
            job_managers,
            job_process_id: job_process_id.into(),
            process_type,
            subject_id: Default::default(),
            job_function_id: Default::default(),
            department_id: department_id.into(),
            head_count: Default::default(),
            is_never_expired,
            max_salary: Default::default(),
            requirement: Default::default(),
            description: Default::default(),
            highlight_list: Default::default(),
            job_type_id: job_type_id.into(),
            max_level_id: Default::default(),
            recruitment_type_id: recruitment_type_id.into(),
            required_degree: Default::default(),
            job_category_id: Default::default(),
            address_id_list: Default::default(),
            job_attribute: Default::default(),
            expiry_timestamp: Default::default(),
            interview_registration_schema_id: Default::default(),
            onboard_registration_schema_id: Default::default(),
            target_major_id_list: Default::default(),
            portal_website_apply_form_schema_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `job_family_id_type`.
    #[must_use]
    pub fn job_family_id_type(mut self, value: v1::JobFamilyIdType) -> Self {
        self.job_family_id_type = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `experience`.
    #[must_use]
    pub fn experience(mut self, value: i64) -> Self {
        self.experience = Some(value);
        self
    }
    /// Sets `expiry_time`.
    #[must_use]
    pub fn expiry_time(mut self, value: i64) -> Self {
        self.expiry_time = Some(value);
        self
    }
    /// Sets `customized_data_list`.
    #[must_use]
    pub fn customized_data_list(
        mut self,
        value: impl Into<Vec<v1::CombinedJobObjectValueMap>>,
    ) -> Self {
        self.customized_data_list = Some(value.into());
        self
    }
    /// Sets `min_level_id`.
    #[must_use]
    pub fn min_level_id(mut self, value: impl Into<String>) -> Self {
        self.min_level_id = Some(value.into());
        self
    }
    /// Sets `min_salary`.
    #[must_use]
    pub fn min_salary(mut self, value: i64) -> Self {
        self.min_salary = Some(value);
        self
    }
    /// Sets `subject_id`.
    #[must_use]
    pub fn subject_id(mut self, value: impl Into<String>) -> Self {
        self.subject_id = Some(value.into());
        self
    }
    /// Sets `job_function_id`.
    #[must_use]
    pub fn job_function_id(mut self, value: impl Into<String>) -> Self {
        self.job_function_id = Some(value.into());
        self
    }
    /// Sets `head_count`.
    #[must_use]
    pub fn head_count(mut self, value: i64) -> Self {
        self.head_count = Some(value);
        self
    }
    /// Sets `max_salary`.
    #[must_use]
    pub fn max_salary(mut self, value: i64) -> Self {
        self.max_salary = Some(value);
        self
    }
    /// Sets `requirement`.
    #[must_use]
    pub fn requirement(mut self, value: impl Into<String>) -> Self {
        self.requirement = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `highlight_list`.
    #[must_use]
    pub fn highlight_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.highlight_list = Some(value.into());
        self
    }
    /// Sets `max_level_id`.
    #[must_use]
    pub fn max_level_id(mut self, value: impl Into<String>) -> Self {
        self.max_level_id = Some(value.into());
        self
    }
    /// Sets `required_degree`.
    #[must_use]
    pub fn required_degree(mut self, value: i64) -> Self {
        self.required_degree = Some(value);
        self
    }
    /// Sets `job_category_id`.
    #[must_use]
    pub fn job_category_id(mut self, value: impl Into<String>) -> Self {
        self.job_category_id = Some(value.into());
        self
    }
    /// Sets `address_id_list`.
    #[must_use]
    pub fn address_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.address_id_list = Some(value.into());
        self
    }
    /// Sets `job_attribute`.
    #[must_use]
    pub fn job_attribute(mut self, value: i64) -> Self {
        self.job_attribute = Some(value);
        self
    }
    /// Sets `expiry_timestamp`.
    #[must_use]
    pub fn expiry_timestamp(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.expiry_timestamp = Some(value.into());
        self
    }
    /// Sets `interview_registration_schema_id`.
    #[must_use]
    pub fn interview_registration_schema_id(mut self, value: impl Into<String>) -> Self {
        self.interview_registration_schema_id = Some(value.into());
        self
    }
    /// Sets `onboard_registration_schema_id`.
    #[must_use]
    pub fn onboard_registration_schema_id(mut self, value: impl Into<String>) -> Self {
        self.onboard_registration_schema_id = Some(value.into());
        self
    }
    /// Sets `target_major_id_list`.
    #[must_use]
    pub fn target_major_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.target_major_id_list = Some(value.into());
        self
    }
    /// Sets `portal_website_apply_form_schema_id`.
    #[must_use]
    pub fn portal_website_apply_form_schema_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.portal_website_apply_form_schema_id = Some(value.into());
        self
    }
}
impl wire::Object for CombinedCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("code", &mut self.code);
        f.field("experience", &mut self.experience);
        f.field("expiry_time", &mut self.expiry_time);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("min_level_id", &mut self.min_level_id);
        f.field("min_salary", &mut self.min_salary);
        f.field("title", &mut self.title);
        f.field("job_managers", &mut self.job_managers);
        f.field("job_process_id", &mut self.job_process_id);
        f.field("process_type", &mut self.process_type);
        f.field("subject_id", &mut self.subject_id);
        f.field("job_function_id", &mut self.job_function_id);
        f.field("department_id", &mut self.department_id);
        f.field("head_count", &mut self.head_count);
        f.field("is_never_expired", &mut self.is_never_expired);
        f.field("max_salary", &mut self.max_salary);
        f.field("requirement", &mut self.requirement);
        f.field("description", &mut self.description);
        f.field("highlight_list", &mut self.highlight_list);
        f.field("job_type_id", &mut self.job_type_id);
        f.field("max_level_id", &mut self.max_level_id);
        f.field("recruitment_type_id", &mut self.recruitment_type_id);
        f.field("required_degree", &mut self.required_degree);
        f.field("job_category_id", &mut self.job_category_id);
        f.field("address_id_list", &mut self.address_id_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("expiry_timestamp", &mut self.expiry_timestamp);
        f.field(
            "interview_registration_schema_id",
            &mut self.interview_registration_schema_id,
        );
        f.field(
            "onboard_registration_schema_id",
            &mut self.onboard_registration_schema_id,
        );
        f.field("target_major_id_list", &mut self.target_major_id_list);
        f.field(
            "portal_website_apply_form_schema_id",
            &mut self.portal_website_apply_form_schema_id,
        );
    }
}
crate::codegen::__impl_object! {
    CombinedCreate
}
crate::codegen::__operation! {
    CombinedCreate => CombinedCreateResponse, CombinedCreateError:
    Endpoint::new("hire.v1.job.combined_create", Post, "/open-apis/hire/v1/jobs/combined_create")
        .documented(text("新建职位", "Create a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            body("code", String),
            body("experience", Integer),
            body("expiry_time", Integer),
            body("customized_data_list", Array),
            body("min_level_id", String),
            body("min_salary", Integer),
            body("title", String).required(),
            body("job_managers", Object).required(),
            body("job_process_id", String).required(),
            body("process_type", Integer).required(),
            body("subject_id", String),
            body("job_function_id", String),
            body("department_id", String).required(),
            body("head_count", Integer),
            body("is_never_expired", Boolean).required(),
            body("max_salary", Integer),
            body("requirement", String),
            body("description", String),
            body("highlight_list", Array),
            body("job_type_id", String).required(),
            body("max_level_id", String),
            body("recruitment_type_id", String).required(),
            body("required_degree", Integer),
            body("job_category_id", String),
            body("address_id_list", Array),
            body("job_attribute", Integer),
            body("expiry_timestamp", String),
            body("interview_registration_schema_id", String),
            body("onboard_registration_schema_id", String),
            body("target_major_id_list", Array),
            body("portal_website_apply_form_schema_id", String),
        ])
}
/// The reply to [`CombinedCreate`](struct@CombinedCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedCreateResponse {
    /// The default advertisement of the job. / 职位的默认职位广告。
    pub default_job_post: v1::CombinedJobResultDefaultJobPost,
    /// The job that was created. / 新建的职位。
    pub job: v1::Job,
    /// The owner, assistants and hiring managers of the job. / 职位的招聘负责人、协助人和用人经理。
    pub job_manager: v1::JobManager,
    /// The interview registration form of the job. / 职位采用的面试登记表。
    pub interview_registration_schema_info: v1::RegistrationSchemaInfo,
    /// The onboarding registration form of the job. / 职位采用的入职登记表。
    pub onboard_registration_schema_info: v1::RegistrationSchemaInfo,
    /// The majors the job is meant for. / 职位的目标专业。
    pub target_major_list: Vec<v1::TargetMajorInfo>,
    /// The application form that candidates fill in on the careers site. / 候选人在官网投递该职位时填写的申请表。
    pub portal_website_apply_form_schema_info: v1::RegistrationSchemaInfo,
}
impl wire::Object for CombinedCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_job_post", &mut self.default_job_post);
        f.field("job", &mut self.job);
        f.field("job_manager", &mut self.job_manager);
        f.field(
            "interview_registration_schema_info",
            &mut self.interview_registration_schema_info,
        );
        f.field(
            "onboard_registration_schema_info",
            &mut self.onboard_registration_schema_info,
        );
        f.field("target_major_list", &mut self.target_major_list);
        f.field(
            "portal_website_apply_form_schema_info",
            &mut self.portal_website_apply_form_schema_info,
        );
    }
}
crate::codegen::__impl_object! {
    CombinedCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CombinedCreate`](struct@CombinedCreate).
    CombinedCreateError:
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter illegal
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter illegal",
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// `1002613` (HTTP 400): The synchronization switch has not been turned on. You can only create, edit or close jobs in the recruitment system
    ///
    /// Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings.
    ///
    /// 职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。
    JobSyncByApiDisabled = &ErrorInfo {
        message: "The synchronization switch has not been turned on. You can only create, edit or close jobs in the recruitment system",
        ..*error::JOB_SYNC_BY_API_DISABLED
    },
    /// [`1002603`](error::JOB_TYPE_NOT_FOUND): Position type does not exist
    JobTypeNotFound = error::JOB_TYPE_NOT_FOUND,
    /// [`1002604`](error::RECRUITMENT_TYPE_NOT_FOUND): Recruitment type does not exist
    RecruitmentTypeNotFound = error::RECRUITMENT_TYPE_NOT_FOUND,
    /// [`1002605`](error::JOB_CATEGORY_NOT_FOUND): Sequence does not exist
    JobCategoryNotFound = error::JOB_CATEGORY_NOT_FOUND,
    /// [`1002606`](error::JOB_LEVEL_NOT_FOUND): Level does not exist
    JobLevelNotFound = error::JOB_LEVEL_NOT_FOUND,
    /// [`1002607`](error::POSITION_HIGHLIGHT_NOT_FOUND): Position highlight does not exist
    PositionHighlightNotFound = error::POSITION_HIGHLIGHT_NOT_FOUND,
    /// [`1002608`](error::SUBJECT_NOT_FOUND): Subject does not exist
    SubjectNotFound = error::SUBJECT_NOT_FOUND,
    /// `1002609` (HTTP 400): Job Closed
    ///
    /// The job is closed. Read its status with `hire.v1.job.get`, and reopen it with `hire.v1.job.open` if needed.
    ///
    /// 职位已关闭。请用 `hire.v1.job.get` 查看职位状态，需要时先用 `hire.v1.job.open` 重启职位。
    JobClosed = &ErrorInfo {
        message: "Job Closed",
        ..*error::JOB_CLOSED
    },
    /// [`1002622`](error::TARGET_MAJOR_NOT_FOUND): Target major doesn't exist. Please confirm whether the major ID is correct.
    TargetMajorNotFound = error::TARGET_MAJOR_NOT_FOUND,
    /// [`1002623`](error::TARGET_MAJORS_EXCLUSIVE): Unable to set other target majors if "Major unlimited" is selected
    TargetMajorsExclusive = error::TARGET_MAJORS_EXCLUSIVE,
    /// [`1002630`](error::JOB_LEVEL_DISABLED): Job Level is disable
    JobLevelDisabled = error::JOB_LEVEL_DISABLED,
}
