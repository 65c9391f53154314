// Generated from spec/hire/v1/job/combined_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update a job / 更新职位: [`CombinedUpdate`](struct@CombinedUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn combined_update(
        &self,
        job_id: impl Into<String>,
        job_managers: v1::JobManagerInput,
        is_never_expired: bool,
        job_type_id: impl Into<String>,
    ) -> crate::codegen::Call<CombinedUpdate> {
        crate::codegen::Call::new(
            self.client,
            CombinedUpdate::new(job_id, job_managers, is_never_expired, job_type_id),
        )
    }
}
/// Update a job / 更新职位.
///
/// Updates the information of a job given by its ID. / 更新一个职位的信息。
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/combined_update`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`CombinedUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedUpdate {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956660"`
    pub job_id: String,
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
    /// The ID of the job to update, from the list of jobs. / 要更新的职位的 ID，取自职位列表。
    /// - Example: `"6960663240925956576"`
    pub id: Option<String>,
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
    /// The custom fields and their values, which replace all existing ones. / 自定义字段及其取值，更新时整体覆盖原有内容。
    pub customized_data_list: Option<Vec<v1::CombinedJobObjectValueMap>>,
    /// The ID of the lowest job level, as a `job_level_id_type` ID. / 职位职级范围的下限，类型由 `job_level_id_type` 决定。
    /// - Example: `"6960663240925956547"`
    pub min_level_id: Option<String>,
    /// The lowest salary, in thousands. / 薪资范围的下限，单位为千。
    /// - Example: `1000`
    pub min_salary: Option<i64>,
    /// The title of the job. / 职位名称。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// Who runs the job: its owner, assistants and hiring managers. / 职位的负责人、协助人和用人经理等。
    pub job_managers: v1::JobManagerInput,
    /// The ID of the recruitment process the job follows, from the list of processes.
    ///
    /// 职位采用的招聘流程的 ID，取自招聘流程列表。
    /// - Example: `"6960663240925956554"`
    pub job_process_id: Option<String>,
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
    pub department_id: Option<String>,
    /// How many people are to be hired. / 计划招聘的人数。
    /// - Example: `100`
    pub head_count: Option<i64>,
    /// Whether the job never expires; if so, its expiry time is ignored. / 职位是否长期有效；为 `true` 时不看到期时间。
    pub is_never_expired: bool,
    /// The highest salary, in thousands. / 薪资范围的上限，单位为千。
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
    /// - Example: `["6887476508052523278"]`
    pub highlight_list: Option<Vec<String>>,
    /// The ID of the job type, from the list of job types. / 职位类别的 ID，取自职位类别列表。
    /// - Example: `"6960663240925956551"`
    pub job_type_id: String,
    /// The ID of the highest job level, as a `job_level_id_type` ID. / 职位职级范围的上限，类型由 `job_level_id_type` 决定。
    /// - Example: `"6960663240925956548"`
    pub max_level_id: Option<String>,
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
    /// - Example: `["6960663240925956553"]`
    pub address_id_list: Option<Vec<String>>,
    /// Whether the job is real or virtual. / 职位是实体职位还是虚拟职位。
    /// - `1`: Real job / 实体职位
    /// - `2`: Virtual job / 虚拟职位
    pub job_attribute: Option<i64>,
    /// When the job expires, in milliseconds since 1970; ignored if `is_never_expired` is `true`.
    ///
    /// 职位的到期时间，毫秒级时间戳；`is_never_expired` 为 `true` 时不生效。
    /// - Example: `"1622484739955"`
    pub expiry_timestamp: Option<wire::TimestampMs>,
    /// The IDs of the majors wanted, found by querying the majors. / 目标专业的 ID，可通过分页批量查询专业取得。
    /// - Example: `["MDMJ00000067"]`
    pub target_major_id_list: Option<Vec<String>>,
}
impl CombinedUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        job_id: impl Into<String>,
        job_managers: v1::JobManagerInput,
        is_never_expired: bool,
        job_type_id: impl Into<String>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            id: Default::default(),
            experience: Default::default(),
            expiry_time: Default::default(),
            customized_data_list: Default::default(),
            min_level_id: Default::default(),
            min_salary: Default::default(),
            title: Default::default(),
            job_managers,
            job_process_id: Default::default(),
            subject_id: Default::default(),
            job_function_id: Default::default(),
            department_id: Default::default(),
            head_count: Default::default(),
            is_never_expired,
            max_salary: Default::default(),
            requirement: Default::default(),
            description: Default::default(),
            highlight_list: Default::default(),
            job_type_id: job_type_id.into(),
            max_level_id: Default::default(),
            required_degree: Default::default(),
            job_category_id: Default::default(),
            address_id_list: Default::default(),
            job_attribute: Default::default(),
            expiry_timestamp: Default::default(),
            target_major_id_list: Default::default(),
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `job_process_id`.
    #[must_use]
    pub fn job_process_id(mut self, value: impl Into<String>) -> Self {
        self.job_process_id = Some(value.into());
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
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
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
    /// Sets `target_major_id_list`.
    #[must_use]
    pub fn target_major_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.target_major_id_list = Some(value.into());
        self
    }
}
impl wire::Object for CombinedUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("id", &mut self.id);
        f.field("experience", &mut self.experience);
        f.field("expiry_time", &mut self.expiry_time);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("min_level_id", &mut self.min_level_id);
        f.field("min_salary", &mut self.min_salary);
        f.field("title", &mut self.title);
        f.field("job_managers", &mut self.job_managers);
        f.field("job_process_id", &mut self.job_process_id);
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
        f.field("required_degree", &mut self.required_degree);
        f.field("job_category_id", &mut self.job_category_id);
        f.field("address_id_list", &mut self.address_id_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("expiry_timestamp", &mut self.expiry_timestamp);
        f.field("target_major_id_list", &mut self.target_major_id_list);
    }
}
crate::codegen::__impl_object! {
    CombinedUpdate
}
crate::codegen::__operation! {
    CombinedUpdate => CombinedUpdateResponse, CombinedUpdateError:
    Endpoint::new("hire.v1.job.combined_update", Post, "/open-apis/hire/v1/jobs/:job_id/combined_update")
        .documented(text("更新职位", "Update a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("job_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            body("id", String),
            body("experience", Integer),
            body("expiry_time", Integer),
            body("customized_data_list", Array),
            body("min_level_id", String),
            body("min_salary", Integer),
            body("title", String),
            body("job_managers", Object).required(),
            body("job_process_id", String),
            body("subject_id", String),
            body("job_function_id", String),
            body("department_id", String),
            body("head_count", Integer),
            body("is_never_expired", Boolean).required(),
            body("max_salary", Integer),
            body("requirement", String),
            body("description", String),
            body("highlight_list", Array),
            body("job_type_id", String).required(),
            body("max_level_id", String),
            body("required_degree", Integer),
            body("job_category_id", String),
            body("address_id_list", Array),
            body("job_attribute", Integer),
            body("expiry_timestamp", String),
            body("target_major_id_list", Array),
        ])
}
/// The reply to [`CombinedUpdate`](struct@CombinedUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedUpdateResponse {
    /// The default advertisement of the job. / 职位的默认职位广告。
    pub default_job_post: v1::CombinedJobResultDefaultJobPost,
    /// The job after the update. / 更新后的职位。
    pub job: v1::Job,
    /// The owner, assistants and hiring managers of the job. / 职位的招聘负责人、协助人和用人经理。
    pub job_manager: v1::JobManager,
}
impl wire::Object for CombinedUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_job_post", &mut self.default_job_post);
        f.field("job", &mut self.job);
        f.field("job_manager", &mut self.job_manager);
    }
}
crate::codegen::__impl_object! {
    CombinedUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CombinedUpdate`](struct@CombinedUpdate).
    CombinedUpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002613` (HTTP 400): 「通过API同步职位开关」尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    ///
    /// Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings.
    ///
    /// 职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。
    JobSyncByApiDisabled = &ErrorInfo {
        message: "「通过API同步职位开关」尚未打开，仅支持在招聘系统中新建、编辑或关闭职位",
        ..*error::JOB_SYNC_BY_API_DISABLED
    },
    /// [`1002615`](error::JOB_PROCESS_IN_USE): 职位已有候选人投递，不可更改该职位流程
    JobProcessInUse = error::JOB_PROCESS_IN_USE,
    /// `1002603` (HTTP 400): 职位类别不存在
    ///
    /// The job type does not exist. Correct `job_type_id`. / 职位类别不存在。请检查 `job_type_id`。
    JobTypeNotFound = &ErrorInfo {
        message: "职位类别不存在",
        ..*error::JOB_TYPE_NOT_FOUND
    },
    /// `1002604` (HTTP 400): 雇佣类型不存在
    ///
    /// The recruitment type does not exist. Correct `recruitment_type`. / 雇佣类型不存在。请检查 `recruitment_type`。
    RecruitmentTypeNotFound = &ErrorInfo {
        message: "雇佣类型不存在",
        ..*error::RECRUITMENT_TYPE_NOT_FOUND
    },
    /// `1002605` (HTTP 400): 序列不存在
    ///
    /// The job family does not exist. Correct `job_category_id`. / 序列不存在。请检查 `job_category_id`。
    JobCategoryNotFound = &ErrorInfo {
        message: "序列不存在",
        ..*error::JOB_CATEGORY_NOT_FOUND
    },
    /// `1002606` (HTTP 400): 级别不存在
    ///
    /// The job level does not exist. Correct `max_level_id` and `min_level_id`.
    ///
    /// 职级不存在。请检查 `max_level_id` 和 `min_level_id`。
    JobLevelNotFound = &ErrorInfo {
        message: "级别不存在",
        ..*error::JOB_LEVEL_NOT_FOUND
    },
    /// `1002607` (HTTP 400): 职位亮点不存在
    ///
    /// A job highlight does not exist. Correct `highlight_list`. / 职位亮点不存在。请检查 `highlight_list`。
    PositionHighlightNotFound = &ErrorInfo {
        message: "职位亮点不存在",
        ..*error::POSITION_HIGHLIGHT_NOT_FOUND
    },
    /// `1002608` (HTTP 400): 项目不存在
    ///
    /// The recruitment project does not exist. Correct `subject_id`. / 项目不存在。请检查 `subject_id`。
    SubjectNotFound = &ErrorInfo {
        message: "项目不存在",
        ..*error::SUBJECT_NOT_FOUND
    },
    /// [`1002609`](error::JOB_CLOSED): 职位已关闭
    JobClosed = error::JOB_CLOSED,
    /// `1002622` (HTTP 400): 目标专业不存在
    ///
    /// A target major does not exist. Correct `target_major_id_list`. / 目标专业不存在。请检查 `target_major_id_list`。
    TargetMajorNotFound = &ErrorInfo {
        message: "目标专业不存在",
        ..*error::TARGET_MAJOR_NOT_FOUND
    },
    /// `1002623` (HTTP 400): 选择「不限专业」时不可设置其他目标专业
    ///
    /// With the unlimited major, no other major may be set. Remove the others from `target_major_id_list`.
    ///
    /// 选择「不限专业」时不能再设置其他专业。请从 `target_major_id_list` 中移除其他专业。
    TargetMajorsExclusive = &ErrorInfo {
        message: "选择「不限专业」时不可设置其他目标专业",
        ..*error::TARGET_MAJORS_EXCLUSIVE
    },
    /// `1002630` (HTTP 400): 职位职级已停用
    ///
    /// The job level is disabled. Set `max_level_id` and `min_level_id` to active ones.
    ///
    /// 职级已停用。请将 `max_level_id` 和 `min_level_id` 改为启用中的职级。
    JobLevelDisabled = &ErrorInfo {
        message: "职位职级已停用",
        ..*error::JOB_LEVEL_DISABLED
    },
    /// [`1002631`](error::JOB_BEING_PROCESSED): 当前职位正在处理投递锁定，不可修改
    JobBeingProcessed = error::JOB_BEING_PROCESSED,
}
