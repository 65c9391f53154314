// Generated from spec/hire/v1/job/get_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get a job in detail / 获取职位详情: [`GetDetail`](struct@GetDetail).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_detail(
        &self,
        job_id: impl Into<String>,
    ) -> crate::codegen::Call<GetDetail> {
        crate::codegen::Call::new(self.client, GetDetail::new(job_id))
    }
}
/// Get a job in detail / 获取职位详情.
///
/// Returns a job with its basics, recruiters, hiring managers, addresses, settings, requirements and tags.
///
/// 返回职位的基本信息、负责人、协助人、用人经理、地址、设置、招聘需求和标签。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().get_detail("7281257045172308287").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/get_detail`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job.composite_info:readonly`
///
/// Errors: [`GetDetailError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetail {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"7281257045172308287"`
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
}
impl GetDetail {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
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
}
impl wire::Object for GetDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
    }
}
crate::codegen::__impl_object! {
    GetDetail
}
crate::codegen::__operation! {
    GetDetail => GetDetailResponse, GetDetailError:
    Endpoint::new("hire.v1.job.get_detail", Get, "/open-apis/hire/v1/jobs/:job_id/get_detail")
        .documented(text("获取职位详情", "Get a job in detail"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_COMPOSITE_INFO_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("job_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
        ])
}
/// The reply to [`GetDetail`](struct@GetDetail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailResponse {
    /// The job with its people and settings. / 职位及其人员、设置等全部信息。
    pub job_detail: GetDetailJobDetail,
}
impl wire::Object for GetDetailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_detail", &mut self.job_detail);
    }
}
crate::codegen::__impl_object! {
    GetDetailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetDetail`](struct@GetDetail).
    GetDetailError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002601`](error::JOB_NOT_FOUND): 职位不存在
    JobNotFound = error::JOB_NOT_FOUND,
}
/// The settings of the job, such as forms, approval flow and interviewers. / 职位的招聘设置，如评价表、审批流和面试官。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobConfigDetail {
    /// The offer application form the job uses. / 该职位使用的 Offer 申请表。
    pub offer_apply_schema: v1::IdNameObject,
    /// The approval flow for offers of the job. / 该职位的 Offer 审批流程。
    pub offer_process_conf: v1::IdNameObject,
    /// Who is suggested to evaluate resumes for the job. / 建议由谁评估该职位的简历。
    pub recommended_evaluator_list: Vec<v1::IdNameObject>,
    /// The interview feedback form used. / 使用的面试评价表。
    pub assessment_template: v1::IdNameObject,
    /// The interviewers suggested for each round. / 各轮面试的建议面试官。
    pub interview_round_list: Vec<v1::JobConfigInterviewRound>,
    /// The interview registration form the job uses. / 该职位使用的面试登记表。
    pub interview_registration: v1::RegistrationInfo,
    /// The onboarding registration form the job uses. / 该职位使用的入职登记表。
    pub onboard_registration: v1::RegistrationInfo,
    /// The types of interview rounds of the job, with their feedback forms. / 该职位的各个面试轮次类型及其评价表。
    pub interview_round_type_list: Vec<v1::JobConfigRoundTypeResult>,
    /// The jobs tied to this one. / 与该职位关联的职位。
    pub related_job_list: Vec<v1::IdNameObject>,
    /// Whether the job is real (`1`) or virtual (`2`). / 职位是实体职位（`1`）还是虚拟职位（`2`）。
    pub job_attribute: i64,
    /// How interviewers may arrange interviews themselves. / 面试官自行安排面试的设置。
    pub interview_appointment_config: v1::InterviewAppointmentConfig,
    /// The application form the job uses for internship offers. / 该职位使用的实习 Offer 申请表。
    pub internship_offer_apply_schema: v1::IdNameObject,
}
impl wire::Object for GetDetailJobConfigDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_apply_schema", &mut self.offer_apply_schema);
        f.field("offer_process_conf", &mut self.offer_process_conf);
        f.field("recommended_evaluator_list", &mut self.recommended_evaluator_list);
        f.field("assessment_template", &mut self.assessment_template);
        f.field("interview_round_list", &mut self.interview_round_list);
        f.field("interview_registration", &mut self.interview_registration);
        f.field("onboard_registration", &mut self.onboard_registration);
        f.field("interview_round_type_list", &mut self.interview_round_type_list);
        f.field("related_job_list", &mut self.related_job_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("interview_appointment_config", &mut self.interview_appointment_config);
        f.field(
            "internship_offer_apply_schema",
            &mut self.internship_offer_apply_schema,
        );
    }
}
/// The department of the store. / 门店对应的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDepartmentSimple {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub id: String,
    /// The name of the department, in Chinese and English. / 部门的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailJobDepartmentSimple {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The job with its people and settings. / 职位及其人员、设置等全部信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetail {
    /// The job itself. / 职位自身的信息。
    pub basic_info: GetDetailJobDetailBasicInfo,
    /// The owner of the job. / 职位的招聘负责人。
    pub recruiter: v1::JobUserInfo,
    /// The assistants of the job. / 协助招聘该职位的人员。
    pub assistant_list: Vec<v1::JobUserInfo>,
    /// The hiring managers of the job. / 该职位的用人经理。
    pub hiring_manager_list: Vec<v1::JobUserInfo>,
    /// The hiring requirements the job is meant to fill. / 该职位对应的招聘需求。
    pub job_requirement_list: Vec<GetDetailJobRequirementSimple>,
    /// The places of work of the job. / 职位的工作地点。
    pub address_list: Vec<v1::CommonAddress>,
    /// The settings of the job, such as forms, approval flow and interviewers. / 职位的招聘设置，如评价表、审批流和面试官。
    pub job_config: GetDetailJobConfigDetail,
    /// The stores the job is in, present only if `storefront_mode` is `2`.
    ///
    /// 职位所属的门店，仅当 `storefront_mode` 为 `2` 时有值。
    pub storefront_list: Vec<GetDetailJobStorefront>,
    /// The tags of the job, in descending `order`. / 职位的标签，按 `order` 从大到小排列。
    pub tag_list: Vec<GetDetailJobDetailTag>,
}
impl wire::Object for GetDetailJobDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("recruiter", &mut self.recruiter);
        f.field("assistant_list", &mut self.assistant_list);
        f.field("hiring_manager_list", &mut self.hiring_manager_list);
        f.field("job_requirement_list", &mut self.job_requirement_list);
        f.field("address_list", &mut self.address_list);
        f.field("job_config", &mut self.job_config);
        f.field("storefront_list", &mut self.storefront_list);
        f.field("tag_list", &mut self.tag_list);
    }
}
/// The job itself. / 职位自身的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailBasicInfo {
    /// The ID of the job. / 职位 ID。
    pub id: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The description of the job. / 职位的工作内容介绍。
    pub description: String,
    /// The code of the job. / 职位的编号。
    pub code: String,
    /// The requirements for applicants. / 对应聘者的要求。
    pub requirement: String,
    /// The kind of employment the job offers. / 职位的雇佣类型。
    pub recruitment_type: GetDetailJobDetailRecruitmentType,
    /// The department of the job. / 职位所属的部门。
    pub department: GetDetailJobDetailDepartment,
    /// The lowest job level. / 职位职级范围的下限。
    pub min_job_level: v1::JobDetailLevel,
    /// The highest job level. / 职位职级范围的上限。
    pub max_job_level: v1::JobDetailLevel,
    /// The highlights of the job. / 职位的亮点。
    pub highlight_list: Vec<GetDetailJobDetailHighlight>,
    /// The job family of the job. / 职位所属的序列。
    pub job_category: GetDetailJobDetailCategory,
    /// The type of the job. / 职位所属的类别。
    pub job_type: GetDetailJobDetailType,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The ID of the creator, as a `user_id_type` ID; empty if the job was created by the system or another one connected to it.
    ///
    /// 创建人的用户 ID，类型由 `user_id_type` 决定；为空表示由系统或对接的其他系统创建。
    pub creator_id: String,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last updated, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// Whether it concerns experienced hires or campus recruitment. / 适用于社招流程还是校招流程。
    /// - `1`: Experienced hires / 社招流程
    /// - `2`: Campus recruitment / 校招流程
    pub process_type: i64,
    /// The ID of the recruitment process the job follows, as in the list of processes.
    ///
    /// 职位采用的招聘流程的 ID，对应招聘流程列表中的条目。
    pub process_id: String,
    /// The name of the recruitment process the job follows, in Chinese and English. / 职位所用招聘流程的中英文名称。
    pub process_name: v1::I18n,
    /// The custom fields of the job and their values. / 职位的自定义字段及其取值。
    pub customized_data_list: Vec<v1::JobCustomizedData>,
    /// The ID and name of the job function. / 职能分类的 ID 与名称。
    pub job_function: v1::IdNameObject,
    /// The ID and name of the project the job belongs to. / 职位所属项目的 ID 与名称。
    pub subject: v1::IdNameObject,
    /// How many people are to be hired. / 计划招聘的人数。
    pub head_count: i64,
    /// How many years of work the job asks for. / 职位要求的工作年限。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduates / 应届毕业生
    /// - `3`: Under 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1 至 3 年
    /// - `5`: 3 to 5 years / 3 至 5 年
    /// - `6`: 5 to 7 years / 5 至 7 年
    /// - `7`: 7 to 10 years / 7 至 10 年
    /// - `8`: Over 10 years / 10 年以上
    pub experience: i64,
    /// When the job expires, in milliseconds since 1970. / 职位的到期时间，毫秒级时间戳。
    pub expiry_time: wire::TimestampMs,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    pub min_salary: i64,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    pub max_salary: i64,
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
    pub required_degree: i64,
    /// The cities the job is in. / 职位的工作城市。
    pub city_list: Vec<v1::CodeNameObject>,
    /// Whether the job is real or virtual. / 职位是实体职位还是虚拟职位。
    /// - `1`: Real job / 实体职位
    /// - `2`: Virtual job / 虚拟职位
    pub job_attribute: i64,
    /// The majors the job is meant for. / 职位的目标专业。
    pub target_major_list: Vec<GetDetailJobDetailTargetMajorInfo>,
    /// Whether the job is one in a store. / 是否为门店职位。
    /// - `1`: Ordinary job / 普通职位
    /// - `2`: Job in a store / 门店职位
    pub storefront_mode: i64,
}
impl wire::Object for GetDetailJobDetailBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("code", &mut self.code);
        f.field("requirement", &mut self.requirement);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("department", &mut self.department);
        f.field("min_job_level", &mut self.min_job_level);
        f.field("max_job_level", &mut self.max_job_level);
        f.field("highlight_list", &mut self.highlight_list);
        f.field("job_category", &mut self.job_category);
        f.field("job_type", &mut self.job_type);
        f.field("active_status", &mut self.active_status);
        f.field("creator_id", &mut self.creator_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("process_type", &mut self.process_type);
        f.field("process_id", &mut self.process_id);
        f.field("process_name", &mut self.process_name);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("job_function", &mut self.job_function);
        f.field("subject", &mut self.subject);
        f.field("head_count", &mut self.head_count);
        f.field("experience", &mut self.experience);
        f.field("expiry_time", &mut self.expiry_time);
        f.field("min_salary", &mut self.min_salary);
        f.field("max_salary", &mut self.max_salary);
        f.field("required_degree", &mut self.required_degree);
        f.field("city_list", &mut self.city_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("target_major_list", &mut self.target_major_list);
        f.field("storefront_mode", &mut self.storefront_mode);
    }
}
/// The job family of the job. / 职位所属的序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailCategory {
    /// The ID of the job family, as a `job_family_id_type` ID. / 职位序列的 ID，类型由 `job_family_id_type` 决定。
    pub id: String,
    /// The name of the job family, in Chinese and English. / 序列的中英文名称。
    pub name: v1::I18n,
    /// Whether the job family is enabled. / 该职位序列是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for GetDetailJobDetailCategory {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
    }
}
/// The department of the job. / 职位所属的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailDepartment {
    /// The ID of the department, as a `department_id_type` ID, with which the department can be read.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定，可用于获取部门信息。
    pub id: String,
    /// The name of the department, in Chinese and English. / 部门的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailJobDetailDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The highlights of the job. / 职位的亮点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailHighlight {
    /// The ID of the highlight, explained by the enumeration of job highlights. / 职位亮点的 ID，取值见枚举常量中的职位亮点。
    pub id: String,
    /// The name of the highlight, in Chinese and English. / 职位亮点的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailJobDetailHighlight {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The kind of employment the job offers. / 职位的雇佣类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailRecruitmentType {
    /// The ID of the kind of employment, explained by the enumeration of `recruitment_type`.
    ///
    /// 雇佣类型的 ID，取值见枚举常量中的职位性质（`recruitment_type`）。
    pub id: String,
    /// The name of the kind of employment, in Chinese and English. / 雇佣类型的中英文名称。
    pub name: v1::I18n,
    /// Whether the kind of employment is enabled. / 该雇佣类型是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for GetDetailJobDetailRecruitmentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
    }
}
/// The tags of the job, in descending `order`. / 职位的标签，按 `order` 从大到小排列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailTag {
    /// The ID of the label. / 标签 ID。
    pub id: String,
    /// The name of the label, in Chinese and English. / 标签的中英文名称。
    pub name: v1::I18n,
    /// The rank of the tag; higher ones come first. / 标签的排列序号，越大越靠前。
    pub order: i64,
}
impl wire::Object for GetDetailJobDetailTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("order", &mut self.order);
    }
}
/// The majors the job is meant for. / 职位的目标专业。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailTargetMajorInfo {
    /// The ID of the major; `0` means any, other values are master data codes with which the major can be read.
    ///
    /// 目标专业的 ID；`0` 表示不限专业，其他值可用于按主数据编码获取专业。
    pub id: String,
    /// The name of the major, in Chinese and English. / 目标专业的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailJobDetailTargetMajorInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The type of the job. / 职位所属的类别。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobDetailType {
    /// The ID of the job type, as in the list of job types. / 职位类别的 ID，对应职位类别列表中的条目。
    pub id: String,
    /// The name of the job type, in Chinese and English. / 职位类别的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailJobDetailType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The hiring requirements the job is meant to fill. / 该职位对应的招聘需求。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobRequirementSimple {
    /// The ID of the hiring requirement, with which the requirement can be read. / 招聘需求 ID，可用于获取招聘需求信息。
    pub id: String,
    /// The code of the hiring requirement. / 招聘需求的编号。
    pub short_code: String,
    /// The name of the hiring requirement. / 招聘需求的名称。
    pub name: String,
    /// The ID of the department with the requirement, as a `department_id_type` ID.
    ///
    /// 提出需求的部门的 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
}
impl wire::Object for GetDetailJobRequirementSimple {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("short_code", &mut self.short_code);
        f.field("name", &mut self.name);
        f.field("department_id", &mut self.department_id);
    }
}
/// The stores the job is in, present only if `storefront_mode` is `2`.
///
/// 职位所属的门店，仅当 `storefront_mode` 为 `2` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobStorefront {
    /// The ID of the store, as in the list of stores. / 门店 ID，对应门店信息列表中的条目。
    pub id: String,
    /// The name of the store, in Chinese and English. / 门店的中英文名称。
    pub name: v1::I18n,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The department of the store. / 门店对应的部门。
    pub department: GetDetailJobDepartmentSimple,
    /// The address of the store. / 门店所在的地址。
    pub address: v1::CommonAddress,
    /// The manager of the store. / 门店的负责人。
    pub manager: v1::JobUserInfo,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The remark on the store, in Chinese and English. / 门店的中英文备注。
    pub remark: v1::I18n,
}
impl wire::Object for GetDetailJobStorefront {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
        f.field("department", &mut self.department);
        f.field("address", &mut self.address);
        f.field("manager", &mut self.manager);
        f.field("create_time", &mut self.create_time);
        f.field("remark", &mut self.remark);
    }
}
crate::codegen::__impl_object! {
    GetDetailJobConfigDetail GetDetailJobDepartmentSimple GetDetailJobDetail
    GetDetailJobDetailBasicInfo GetDetailJobDetailCategory GetDetailJobDetailDepartment
    GetDetailJobDetailHighlight GetDetailJobDetailRecruitmentType GetDetailJobDetailTag
    GetDetailJobDetailTargetMajorInfo GetDetailJobDetailType
    GetDetailJobRequirementSimple GetDetailJobStorefront
}
