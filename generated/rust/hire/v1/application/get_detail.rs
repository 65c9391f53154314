// Generated from spec/hire/v1/application/get_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get an application in detail / 获取投递详情: [`GetDetail`](struct@GetDetail).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_detail(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<GetDetail> {
        crate::codegen::Call::new(self.client, GetDetail::new(application_id))
    }
}
/// Get an application in detail / 获取投递详情.
///
/// Returns an application and on demand its job, talent, evaluations, interviews, offer and source; deleted ones are not supported.
///
/// 返回一条投递，并按需附带职位、人才、评估、面试、Offer、猎头、内推等信息，不支持已删除的投递。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().get_detail("6956499586395523359").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/applications/:application_id/get_detail`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`, `hire:application:readonly`
///
/// Errors: [`GetDetailError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetail {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6956499586395523359"`
    pub application_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"job_family_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"employee_type_enum_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
    /// What to return besides `basic_info`. To ask for several, repeat the parameter; without it, only `basic_info` is returned.
    ///
    /// 除 `basic_info` 外还要返回哪些关联信息；需要多项时重复传递同名参数，不填则只返回 `basic_info`。
    /// - Example: `["with_job"]`
    pub options: Option<Vec<GetDetailOptions>>,
}
impl GetDetail {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            options: Default::default(),
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
    /// Sets `employee_type_id_type`.
    #[must_use]
    pub fn employee_type_id_type(mut self, value: v1::EmployeeTypeIdType) -> Self {
        self.employee_type_id_type = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Vec<GetDetailOptions>>) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for GetDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    GetDetail
}
crate::codegen::__operation! {
    GetDetail => GetDetailResponse, GetDetailError:
    Endpoint::new("hire.v1.application.get_detail", Get, "/open-apis/hire/v1/applications/:application_id/get_detail")
        .documented(text("获取投递详情", "Get an application in detail"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_APPLICATION]),
            scopes(&[crate::scope::HIRE_APPLICATION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("application_detail.job", &[scopes(&[crate::scope::HIRE_JOB_READONLY]), scopes(&[crate::scope::HIRE_JOB])]),
            Guard::received("application_detail.talent", &[scopes(&[crate::scope::HIRE_TALENT_READONLY]), scopes(&[crate::scope::HIRE_TALENT])]),
            Guard::received("application_detail.evaluations", &[scopes(&[crate::scope::HIRE_EVALUATION_READONLY])]),
            Guard::received("application_detail.interview_aggregation", &[scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]), scopes(&[crate::scope::HIRE_INTERVIEW])]),
            Guard::received("application_detail.offer", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
            Guard::received("application_detail.offer.offer_salary", &[scopes(&[crate::scope::HIRE_OFFER_SALARY_READONLY])]),
            Guard::received("application_detail.employee", &[scopes(&[crate::scope::HIRE_EMPLOYEE]), scopes(&[crate::scope::HIRE_EMPLOYEE_READONLY])]),
            Guard::received("application_detail.agency", &[scopes(&[crate::scope::HIRE_AGENCY_READONLY]), scopes(&[crate::scope::HIRE_AGENCY])]),
            Guard::received("application_detail.agency.salary_info", &[scopes(&[crate::scope::HIRE_AGENCY_SALARY_READONLY])]),
            Guard::received("application_detail.portal", &[scopes(&[crate::scope::HIRE_SITE_READONLY]), scopes(&[crate::scope::HIRE_SITE])]),
            Guard::received("application_detail.referral", &[scopes(&[crate::scope::HIRE_REFERRAL_READONLY]), scopes(&[crate::scope::HIRE_REFERRAL])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"job_level_id\""),
            query("job_family_id_type", String).default("\"job_family_id\""),
            query("employee_type_id_type", String).default("\"employee_type_enum_id\""),
            query("options", Array),
        ])
}
/// The reply to [`GetDetail`](struct@GetDetail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailResponse {
    /// The application with what belongs to it; `options` decides which parts are present.
    ///
    /// 投递及其关联信息，返回哪些部分取决于 `options`。
    pub application_detail: GetDetailApplicationDetailInfo,
}
impl wire::Object for GetDetailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_detail", &mut self.application_detail);
    }
}
crate::codegen::__impl_object! {
    GetDetailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetDetail`](struct@GetDetail).
    GetDetailError:
    /// `1002001` (HTTP 500): system error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "system error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// `1002201` (HTTP 400): application does not exist
    ///
    /// The application does not exist. Correct `application_id`. / 投递不存在。请检查 `application_id`。
    ApplicationNotFound = &ErrorInfo {
        message: "application does not exist",
        ..*error::APPLICATION_NOT_FOUND
    },
}
/// The headhunter who recommended the candidate, and the agency. / 推荐该候选人的猎头及其公司。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailAgencyBasicInfo {
    /// The name of the headhunter, in Chinese and English. / 猎头的中英文姓名。
    pub hunter_user_name: v1::I18n,
    /// The name of the headhunting agency. / 猎头所属公司的名称。
    pub hunter_company_name: String,
}
impl wire::Object for GetDetailAgencyBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("hunter_user_name", &mut self.hunter_user_name);
        f.field("hunter_company_name", &mut self.hunter_company_name);
    }
}
/// The headhunter's recommendation, returned if `options` has `with_agency`.
///
/// 猎头对该投递的推荐，`options` 含 `with_agency` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailAgencyInfo {
    /// The headhunter who recommended the candidate, and the agency. / 推荐该候选人的猎头及其公司。
    pub basic_info: GetDetailAgencyBasicInfo,
    /// What the headhunter says about the candidate, as custom items. / 猎头对候选人的评价，由若干自定义项组成。
    pub comment_info: Vec<v1::ReportCustomData>,
    /// The candidate's salary as given by the headhunter, as custom items. / 猎头填写的候选人薪酬，由若干自定义项组成。
    /// - Present only with one of the scopes `hire:agency_salary:readonly`
    pub salary_info: Vec<v1::ReportCustomData>,
}
impl wire::Object for GetDetailAgencyInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("comment_info", &mut self.comment_info);
        f.field("salary_info", &mut self.salary_info);
    }
}
/// The application itself, always returned. / 投递自身的信息，始终返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailApplicationDetailBasicInfo {
    /// The ID of the application. / 投递 ID。
    pub id: String,
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub job_id: String,
    /// The ID of the talent who applied, with which the talent can be read. / 投递的人才 ID，可用于获取人才信息。
    pub talent_id: String,
    /// The recruitment stage the application is in. / 投递当前所处的招聘阶段。
    pub stage: v1::ApplicationStageInfo,
    /// Whether the application is still active. / 投递是否仍在进行。
    /// - `1`: Active / 进行中
    /// - `2`: Inactive / 已终止
    pub active_status: i64,
    /// Whether the candidate was sourced by HR or applied on their own. / 该投递是 HR 寻访所得还是候选人主动投递。
    /// - `1`: Sourced by HR / HR 寻访
    /// - `2`: Applied by the candidate / 候选人主动投递
    pub delivery_type: i64,
    /// The source the application came from. / 投递的来源。
    pub resume_source_info: v1::ApplicationResumeSource,
    /// The source of an application made through a career site, absent for any other.
    ///
    /// 候选人经招聘官网投递时的来源，其他途径的投递不返回。
    pub website_resume_source: v1::ApplicationWebsiteResumeSource,
    /// The ID of the resume attachment, with which the attachment can be read. Set only for resumes uploaded when the application was created inside the recruiting system, not for those from channels, career sites or referrals.
    ///
    /// 简历附件 ID，可用于获取附件信息。仅站内创建投递时上传的简历有值，来自渠道、官网或内推的简历没有关联。
    pub talent_attachment_resume_id: String,
    /// When the application entered and left each stage. / 投递进入和离开各阶段的时间。
    pub stage_time_list: Vec<v1::ApplicationStageTime>,
    /// Whether the candidate has joined the company through this application. / 候选人是否已经因该投递入职。
    /// - `1`: Not joined / 未入职
    /// - `2`: Joined / 已入职
    pub onboard_status: i64,
    /// The cities the candidate prefers, as stated in the application. / 候选人投递时选择的意向城市。
    pub application_preferred_city_list: Vec<v1::CodeNameObject>,
    /// Why the application was terminated. / 投递为何终止。
    pub termination_reason: GetDetailTerminationReasonInfo,
    /// The ID of the person who created the application, as a `user_id_type` ID, or a `lark_id` if the creator is from another tenant. Set only if an employee created it; empty otherwise, as when candidates apply on their own.
    ///
    /// 投递创建者的用户 ID，类型由 `user_id_type` 决定；创建者来自外部租户时固定为 `lark_id`。仅企业员工创建的投递有值，候选人主动投递等情况为空。
    pub creator_id: String,
    /// The ID of the owner of the application, as a `user_id_type` ID. / 投递所有者的用户 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// The ID of the person who terminated the application, as a `user_id_type` ID.
    ///
    /// 终止该投递的用户的 ID，类型由 `user_id_type` 决定。
    pub terminator_id: String,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
}
impl wire::Object for GetDetailApplicationDetailBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("job_id", &mut self.job_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("stage", &mut self.stage);
        f.field("active_status", &mut self.active_status);
        f.field("delivery_type", &mut self.delivery_type);
        f.field("resume_source_info", &mut self.resume_source_info);
        f.field("website_resume_source", &mut self.website_resume_source);
        f.field("talent_attachment_resume_id", &mut self.talent_attachment_resume_id);
        f.field("stage_time_list", &mut self.stage_time_list);
        f.field("onboard_status", &mut self.onboard_status);
        f.field(
            "application_preferred_city_list",
            &mut self.application_preferred_city_list,
        );
        f.field("termination_reason", &mut self.termination_reason);
        f.field("creator_id", &mut self.creator_id);
        f.field("owner_id", &mut self.owner_id);
        f.field("terminator_id", &mut self.terminator_id);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
    }
}
/// The application with what belongs to it; `options` decides which parts are present.
///
/// 投递及其关联信息，返回哪些部分取决于 `options`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailApplicationDetailInfo {
    /// The application itself, always returned. / 投递自身的信息，始终返回。
    pub basic_info: GetDetailApplicationDetailBasicInfo,
    /// The job applied for, returned if `options` has `with_job`. / 投递的职位，`options` 含 `with_job` 时返回。
    /// - Present only with one of the scopes `hire:job:readonly`, `hire:job`
    pub job: GetDetailJobBasicInfo,
    /// The talent who applied, returned if `options` has `with_talent`.
    ///
    /// 投递的人才，`options` 含 `with_talent` 时返回。
    /// - Present only with one of the scopes `hire:talent:readonly`, `hire:talent`
    pub talent: GetDetailTalentBasicInfoV2,
    /// The evaluations of the application, returned if `options` has `with_evaluation`.
    ///
    /// 该投递的评估，`options` 含 `with_evaluation` 时返回。
    /// - Present only with one of the scopes `hire:evaluation:readonly`
    pub evaluations: Vec<v1::Evaluation>,
    /// The interviews of the application, returned if `options` has `with_interview`.
    ///
    /// 该投递的面试，`options` 含 `with_interview` 时返回。
    /// - Present only with one of the scopes `hire:interview:readonly`, `hire:interview`
    pub interview_aggregation: GetDetailInterviewAggregation,
    /// The formal offer of the application, returned if `options` has `with_offer`.
    ///
    /// 该投递的正式 Offer，`options` 含 `with_offer` 时返回。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub offer: GetDetailOfferInfoV2,
    /// The employee who joined through the application, returned if `options` has `with_employee`.
    ///
    /// 由该投递入职的员工，`options` 含 `with_employee` 时返回。
    /// - Present only with one of the scopes `hire:employee`, `hire:employee:readonly`
    pub employee: GetDetailEmployeeV2,
    /// The headhunter's recommendation, returned if `options` has `with_agency`.
    ///
    /// 猎头对该投递的推荐，`options` 含 `with_agency` 时返回。
    /// - Present only with one of the scopes `hire:agency:readonly`, `hire:agency`
    pub agency: GetDetailAgencyInfo,
    /// What an application through a career site adds, returned if `options` has `with_portal`.
    ///
    /// 官网投递的附加信息，`options` 含 `with_portal` 时返回。
    /// - Present only with one of the scopes `hire:site:readonly`, `hire:site`
    pub portal: GetDetailApplicationDetailPortalInfo,
    /// The referral behind the application, returned if `options` has `with_referral`.
    ///
    /// 该投递的内推，`options` 含 `with_referral` 时返回。
    /// - Present only with one of the scopes `hire:referral:readonly`, `hire:referral`
    pub referral: GetDetailReferralInfoV2,
}
impl wire::Object for GetDetailApplicationDetailInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("job", &mut self.job);
        f.field("talent", &mut self.talent);
        f.field("evaluations", &mut self.evaluations);
        f.field("interview_aggregation", &mut self.interview_aggregation);
        f.field("offer", &mut self.offer);
        f.field("employee", &mut self.employee);
        f.field("agency", &mut self.agency);
        f.field("portal", &mut self.portal);
        f.field("referral", &mut self.referral);
    }
}
/// What an application through a career site adds, returned if `options` has `with_portal`.
///
/// 官网投递的附加信息，`options` 含 `with_portal` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailApplicationDetailPortalInfo {
    /// The candidate's choice in campus recruitment. / 候选人的校招志愿。
    pub campus_volunteer_info: GetDetailCampusVolumnteerInfo,
}
impl wire::Object for GetDetailApplicationDetailPortalInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("campus_volunteer_info", &mut self.campus_volunteer_info);
    }
}
/// The department. / 所属部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailBasicDepartmentInfo {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub id: String,
    /// The name of the department, in Chinese and English. / 部门的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailBasicDepartmentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The candidate's choice in campus recruitment. / 候选人的校招志愿。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailCampusVolumnteerInfo {
    /// Which choice this is, in the candidate's order of preference. / 该投递是候选人的第几志愿。
    pub volunteer_seq: i64,
}
impl wire::Object for GetDetailCampusVolumnteerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("volunteer_seq", &mut self.volunteer_seq);
    }
}
/// The assessment in each dimension of the module. / 模块中各维度的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailDimensionAssessment {
    /// The ID of the dimension in the feedback form, that of a `dimension` in the list of interview feedback forms.
    ///
    /// 面试评价表中该维度的 ID，对应面试评价表列表里的 `dimension`。
    pub interview_feedback_form_dimension_id: String,
    /// The name of the dimension, in Chinese and English. / 维度的中英文名称。
    pub dimension_name: v1::I18n,
    /// How the dimension is assessed, which decides the field that holds the result. / 维度采用的评价方式，决定结果写在哪个字段。
    /// - `1`: Single choice / 单选题
    /// - `2`: Multiple choice / 多选题
    /// - `3`: Free text / 描述题
    /// - `5`: Job level recommendation / 职级建议
    /// - `6`: Score by choice / 打分题（单选）
    /// - `7`: Score by number / 打分题（填空）
    /// - `10`: Built-in, conclusion / 系统预置：结论
    /// - `11`: Built-in, score / 系统预置：得分
    /// - `12`: Built-in, record / 系统预置：记录
    pub dimension_type: i64,
    /// The weight of the dimension within its module. / 维度在所属模块中的权重。
    pub weight: f64,
    /// What was written, for a dimension of free text. / 描述题的作答内容，仅维度类型为描述题时有值。
    pub dimension_content: String,
    /// The option chosen, for a dimension of single choice. / 选中的选项，仅维度类型为单选题时有值。
    pub dimension_option: v1::DimensionOption,
    /// The options chosen, for a dimension of multiple choice. / 选中的各个选项，仅维度类型为多选题时有值。
    pub dimension_options: Vec<v1::DimensionOption>,
    /// The number entered, for a dimension scored by number. / 填写的分数，仅维度类型为打分题（填空）时有值。
    pub dimension_score: i64,
    /// The range of job levels recommended, for a dimension that asks for one. / 建议的职级范围，仅维度类型为职级建议时有值。
    pub recommended_job_level: GetDetailRecommendedJobLevel,
    /// The interview questions tied to the dimension and how they were assessed. / 与该维度关联的面试题及其评价。
    pub question_assessments: Vec<GetDetailQuestionAssessment>,
}
impl wire::Object for GetDetailDimensionAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "interview_feedback_form_dimension_id",
            &mut self.interview_feedback_form_dimension_id,
        );
        f.field("dimension_name", &mut self.dimension_name);
        f.field("dimension_type", &mut self.dimension_type);
        f.field("weight", &mut self.weight);
        f.field("dimension_content", &mut self.dimension_content);
        f.field("dimension_option", &mut self.dimension_option);
        f.field("dimension_options", &mut self.dimension_options);
        f.field("dimension_score", &mut self.dimension_score);
        f.field("recommended_job_level", &mut self.recommended_job_level);
        f.field("question_assessments", &mut self.question_assessments);
    }
}
/// The employee who joined through the application, returned if `options` has `with_employee`.
///
/// 由该投递入职的员工，`options` 含 `with_employee` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailEmployeeV2 {
    /// The ID of the employee, with which the onboarding details can be read. / 员工 ID，可用于获取入职信息。
    pub id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// Whether the employee has joined or already left. / 员工在职还是已经离职。
    /// - `1`: Joined / 已入职
    /// - `2`: Left / 已离职
    pub onboard_status: i64,
    /// Whether the employee has passed probation. / 员工是否已经转正。
    /// - `1`: Still on probation / 未转正
    /// - `2`: Passed probation / 已转正
    pub conversion_status: i64,
    /// When the employee actually joined, in milliseconds since 1970. / 实际入职时间，毫秒级时间戳。
    pub onboard_time: wire::TimestampMs,
    /// When probation is expected to end, in milliseconds since 1970. / 预计转正时间，毫秒级时间戳。
    pub expected_conversion_time: wire::TimestampMs,
    /// When probation actually ended, in milliseconds since 1970. / 实际转正时间，毫秒级时间戳。
    pub actual_conversion_time: wire::TimestampMs,
    /// When the employee left, in milliseconds since 1970. / 员工的离职时间，毫秒级时间戳。
    pub overboard_time: wire::TimestampMs,
    /// Why the employee left. / 员工离职的原因。
    pub overboard_note: String,
    /// The code of the place where the employee works. / 员工办公地点的编码。
    pub onboard_city_code: String,
    /// The ID of the department the employee joined, as a `department_id_type` ID.
    ///
    /// 入职部门的 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// The ID of the direct manager, as a `user_id_type` ID. / 直属上级的用户 ID，类型由 `user_id_type` 决定。
    pub leader_id: String,
    /// The ID of the job family, as a `job_family_id_type` ID. / 序列 ID，类型由 `job_family_id_type` 决定。
    pub sequence_id: String,
    /// The ID of the job level, as a `job_level_id_type` ID. / 职级 ID，类型由 `job_level_id_type` 决定。
    pub level_id: String,
    /// The ID of the employee type, as an `employee_type_id_type` ID.
    ///
    /// 人员类型 ID，类型由 `employee_type_id_type` 决定。
    pub employee_type: String,
    /// The ID of the hiring requirement filled, with which the requirement can be read.
    ///
    /// 对应的招聘需求 ID，可用于获取招聘需求信息。
    pub job_requirement_id: String,
}
impl wire::Object for GetDetailEmployeeV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("onboard_status", &mut self.onboard_status);
        f.field("conversion_status", &mut self.conversion_status);
        f.field("onboard_time", &mut self.onboard_time);
        f.field("expected_conversion_time", &mut self.expected_conversion_time);
        f.field("actual_conversion_time", &mut self.actual_conversion_time);
        f.field("overboard_time", &mut self.overboard_time);
        f.field("overboard_note", &mut self.overboard_note);
        f.field("onboard_city_code", &mut self.onboard_city_code);
        f.field("department_id", &mut self.department_id);
        f.field("leader_id", &mut self.leader_id);
        f.field("sequence_id", &mut self.sequence_id);
        f.field("level_id", &mut self.level_id);
        f.field("employee_type", &mut self.employee_type);
        f.field("job_requirement_id", &mut self.job_requirement_id);
    }
}
/// The interviews of the application, returned if `options` has `with_interview`.
///
/// 该投递的面试，`options` 含 `with_interview` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailInterviewAggregation {
    /// Each interview held for the application. / 该投递的每一场面试。
    pub interviews: Vec<GetDetailInterviewExtendV2>,
}
impl wire::Object for GetDetailInterviewAggregation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interviews", &mut self.interviews);
    }
}
/// The files attached to the feedback. / 面试评价所带的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailInterviewAttachment {
    /// The ID of the attachment, with which its details can be read. / 附件 ID，可用于获取附件信息。
    pub file_id: String,
    /// The file name of the attachment. / 附件的文件名。
    pub file_name: String,
    /// The content type of the attachment. / 附件的内容类型。
    pub content_type: String,
    /// When the attachment was created, in milliseconds since 1970. / 附件的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for GetDetailInterviewAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("file_name", &mut self.file_name);
        f.field("content_type", &mut self.content_type);
        f.field("create_time", &mut self.create_time);
    }
}
/// Each interview held for the application. / 该投递的每一场面试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailInterviewExtendV2 {
    /// The ID of the interview, with which the interview can be read. / 面试 ID，可用于获取面试信息。
    pub id: String,
    /// When the interview begins, in milliseconds since 1970. / 面试开始时间，毫秒级时间戳。
    pub begin_time: wire::TimestampMs,
    /// When the interview ends, in milliseconds since 1970. / 面试结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
    /// The round of the interview, counted from 0. / 第几轮面试，从 0 算起。
    pub round: i64,
    /// The feedback of each interviewer on the interview. / 各面试官对该场面试的评价。
    pub interview_record_list: Vec<GetDetailInterviewRecordV2>,
    /// When the feedback on the interview was submitted, in milliseconds since 1970. / 面试评价的提交时间，毫秒级时间戳。
    pub feedback_submit_time: wire::TimestampMs,
    /// The ID of the stage the interview belongs to. / 该面试所属投递阶段的 ID。
    pub stage_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The recruitment stage the interview belongs to. / 该面试所属的招聘阶段。
    pub stage: v1::IdNameObject,
    /// The ID and name of the creator. / 创建人的 ID 与姓名。
    pub creator: v1::IdNameObject,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last updated, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The state of the interview, summed up from the interviewers' feedback. / 各面试官评价汇总后的面试状态。
    /// - `2`: Not started / 未开始
    /// - `3`: No feedback yet / 全部未评价
    /// - `4`: All passed / 全部通过
    /// - `5`: All rejected / 全部淘汰
    /// - `6`: No show / 爽约
    /// - `7`: Some feedback, all passed / 部分已评价，均为通过
    /// - `8`: Some feedback, passed and rejected / 部分已评价，有通过和淘汰
    /// - `9`: Some feedback, all rejected / 部分已评价，均为淘汰
    /// - `10`: All feedback in, passed and rejected / 全部已评价，有通过和淘汰
    /// - `11`: Some feedback, passed and undecided / 部分已评价，有通过和待定
    /// - `12`: Some feedback, rejected and undecided / 部分已评价，有淘汰和待定
    /// - `13`: Some feedback, all undecided / 部分已评价，均为待定
    /// - `14`: Some feedback, passed, undecided and rejected / 部分已评价，有通过、待定和淘汰
    /// - `15`: All feedback in, passed and undecided / 全部已评价，有通过和待定
    /// - `16`: All feedback in, undecided and rejected / 全部已评价，有待定和淘汰
    /// - `17`: All feedback in, all undecided / 全部已评价，均为待定
    /// - `18`: All feedback in, passed, undecided and rejected / 全部已评价，有通过、待定和淘汰
    pub interview_round_summary: i64,
    /// The ID of the arrangement the interview belongs to. / 该场面试所属的面试安排 ID。
    pub interview_arrangement_id: String,
    /// In which form the interview is held. / 面试以何种形式进行。
    /// - `1`: On site / 现场面试
    /// - `2`: By phone / 电话面试
    /// - `3`: By video / 视频面试
    pub interview_type: i64,
    /// The time zone of the candidate. / 候选人所在的时区。
    pub talent_time_zone: v1::CodeNameObject,
    /// The person the candidate can turn to about the interview. / 候选人可以联系的面试联系人。
    pub contact_user: v1::IdNameObject,
    /// The phone number of the interview contact. / 面试联系人的电话号码。
    pub contact_mobile: String,
    /// The remark. / 备注内容。
    pub remark: String,
    /// Where the interview takes place. / 面试在何处进行。
    pub address: v1::BaseAddressV2,
    /// The tool used for a video interview. / 视频面试使用的工具。
    /// - `1`: Zoom / Zoom
    /// - `2`: Nowcoder, technical / 牛客（技术类）
    /// - `3`: Nowcoder, non-technical / 牛客（非技术类）
    /// - `4`: Acmcoder / 赛码
    /// - `5`: Lark / Lark
    /// - `8`: HackerRank / HackerRank
    /// - `9`: Feishu, with coding / 飞书（含代码考核）
    /// - `100`: No built-in tool / 不使用系统工具
    pub video_type: i64,
    /// The state of a batch interview, meaningful only if the arrangement is one. / 集中面试的安排状态，仅安排类型为集中面试时有意义。
    /// - `1`: Not started / 未开始
    /// - `2`: In progress / 进行中
    /// - `3`: Ended / 已结束
    /// - `4`: Canceled / 已取消
    pub arrangement_status: i64,
    /// How the interview is arranged. / 面试的安排方式。
    /// - `1`: Single interview, experienced hires / 社招单面
    /// - `2`: Batch interview / 集中面试
    /// - `3`: Group interview / 集体面试
    pub arrangement_type: i64,
    /// Whether the recruiter sets the time or the candidate books it. / 面试时间由招聘方直接安排，还是由候选人自助预约。
    /// - `1`: Set by the recruiter / 直接安排
    /// - `2`: Booked by the candidate / 自助约面
    pub arrangement_appointment_kind: i64,
    /// The meeting rooms used for the interview. / 面试使用的会议室。
    pub meeting_room_list: Vec<v1::InterviewMeetingRoom>,
    /// The ID and name of the type of interview round. / 面试轮次类型的 ID 与名称。
    pub interview_round_type: v1::IdNameObject,
}
impl wire::Object for GetDetailInterviewExtendV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("round", &mut self.round);
        f.field("interview_record_list", &mut self.interview_record_list);
        f.field("feedback_submit_time", &mut self.feedback_submit_time);
        f.field("stage_id", &mut self.stage_id);
        f.field("application_id", &mut self.application_id);
        f.field("stage", &mut self.stage);
        f.field("creator", &mut self.creator);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("interview_round_summary", &mut self.interview_round_summary);
        f.field("interview_arrangement_id", &mut self.interview_arrangement_id);
        f.field("interview_type", &mut self.interview_type);
        f.field("talent_time_zone", &mut self.talent_time_zone);
        f.field("contact_user", &mut self.contact_user);
        f.field("contact_mobile", &mut self.contact_mobile);
        f.field("remark", &mut self.remark);
        f.field("address", &mut self.address);
        f.field("video_type", &mut self.video_type);
        f.field("arrangement_status", &mut self.arrangement_status);
        f.field("arrangement_type", &mut self.arrangement_type);
        f.field("arrangement_appointment_kind", &mut self.arrangement_appointment_kind);
        f.field("meeting_room_list", &mut self.meeting_room_list);
        f.field("interview_round_type", &mut self.interview_round_type);
    }
}
/// The feedback of each interviewer on the interview. / 各面试官对该场面试的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailInterviewRecordV2 {
    /// The ID of the interview feedback, with which its details can be read. / 面试评价 ID，可用于获取面试评价详情。
    pub id: String,
    /// The ID of the feedback form used, as in the list of interview feedback forms.
    ///
    /// 所用面试评价表的 ID，对应面试评价表列表中的条目。
    pub feedback_form_id: String,
    /// Whether the feedback or evaluation has been submitted. / 评价是否已经提交。
    /// - `1`: Submitted / 已提交
    /// - `2`: Not submitted / 未提交
    pub commit_status: i64,
    /// When the feedback was submitted, in milliseconds since 1970. / 面试官提交评价的时间，毫秒级时间戳。
    pub submit_time: wire::TimestampMs,
    /// The score given in the feedback and the score attainable. / 面试评价的得分与满分。
    pub record_score: GetDetailRecordScore,
    /// The interviewer. / 面试官。
    pub interviewer: v1::BasicUserInfo,
    /// The files attached to the feedback. / 面试评价所带的附件。
    pub attachments: Vec<GetDetailInterviewAttachment>,
    /// The assessment in each module of the feedback form. / 评价表各模块的评价。
    pub module_assessments: Vec<GetDetailModuleAssessment>,
}
impl wire::Object for GetDetailInterviewRecordV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("feedback_form_id", &mut self.feedback_form_id);
        f.field("commit_status", &mut self.commit_status);
        f.field("submit_time", &mut self.submit_time);
        f.field("record_score", &mut self.record_score);
        f.field("interviewer", &mut self.interviewer);
        f.field("attachments", &mut self.attachments);
        f.field("module_assessments", &mut self.module_assessments);
    }
}
/// The job applied for, returned if `options` has `with_job`. / 投递的职位，`options` 含 `with_job` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailJobBasicInfo {
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub id: String,
    /// The name of the job. / 职位名称。
    pub name: String,
    /// The code of the job. / 职位编码。
    pub code: String,
}
impl wire::Object for GetDetailJobBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
    }
}
/// The assessment in each module of the feedback form. / 评价表各模块的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailModuleAssessment {
    /// The ID of the module in the feedback form, that of a `module` in the list of interview feedback forms.
    ///
    /// 面试评价表中该模块的 ID，对应面试评价表列表里的 `module`。
    pub interview_feedback_form_module_id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub module_name: v1::I18n,
    /// Whether the module is the built-in conclusion or a custom one. / 模块是系统预置的面试结论还是自定义模块。
    /// - `1`: Built-in interview conclusion / 系统预置的面试结论
    /// - `2`: Custom, without a name / 自定义模块，没有名称
    pub module_type: i64,
    /// The weight of the module in the form's overall score. / 模块在评价表总分中的权重。
    pub module_weight: f64,
    /// The score of the module, to two decimal places. / 模块的得分，保留两位小数。
    pub module_score: f64,
    /// The assessment in each dimension of the module. / 模块中各维度的评价。
    pub dimension_assessments: Vec<GetDetailDimensionAssessment>,
}
impl wire::Object for GetDetailModuleAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "interview_feedback_form_module_id",
            &mut self.interview_feedback_form_module_id,
        );
        f.field("module_name", &mut self.module_name);
        f.field("module_type", &mut self.module_type);
        f.field("module_weight", &mut self.module_weight);
        f.field("module_score", &mut self.module_score);
        f.field("dimension_assessments", &mut self.dimension_assessments);
    }
}
/// The files attached to the offer. / Offer 所带的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailOfferAttachmentInfo {
    /// The ID of the attachment of the offer. / Offer 附件 ID。
    pub id: String,
    /// The file name of the attachment. / Offer 附件的文件名。
    pub name: String,
    /// The size of the attachment. / Offer 附件的大小。
    pub size: i64,
    /// The ID of the attachment among general attachments, with which its details can be read.
    ///
    /// Offer 通用附件 ID，可用于获取附件信息。
    pub common_attachment_id: String,
}
impl wire::Object for GetDetailOfferAttachmentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
        f.field("common_attachment_id", &mut self.common_attachment_id);
    }
}
/// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailOfferBasicInfoV2 {
    /// The ID of the offer, with which its details can be read. / Offer ID，可用于获取 Offer 详情。
    pub id: String,
    /// The status of the offer. / Offer 的状态。
    /// - `10`: Created / 已创建
    /// - `2`: In approval / 审批中
    /// - `3`: Approval withdrawn / 审批已撤回
    /// - `4`: Approved / 审批通过
    /// - `5`: Not approved / 审批不通过
    /// - `6`: Sent / 已发送
    /// - `7`: Accepted by the candidate / 被候选人接受
    /// - `8`: Declined by the candidate / 被候选人拒绝
    /// - `9`: Expired / 已失效
    pub offer_status: i64,
    /// The direct manager the candidate will report to. / 候选人入职后的直属上级。
    pub leader: v1::BasicUserInfo,
    /// The ID and name of the employee type. / 人员类型的 ID 与名称。
    pub employee_type: v1::IdNameObject,
    /// The department. / 所属部门。
    pub department: GetDetailBasicDepartmentInfo,
    /// The job family the candidate will belong to. / 候选人入职后所属的序列。
    pub sequence: v1::IdNameObject,
    /// The job level the candidate will have. / 候选人入职后的职级。
    pub level: v1::IdNameObject,
    /// The legal entity of the company that signs the contract. / 与候选人签约的公司主体。
    pub company_main_body: v1::IdNameObject,
    /// The ID of the hiring requirement filled, with which the requirement can be read.
    ///
    /// 对应的招聘需求 ID，可用于获取招聘需求信息。
    pub job_requirement_id: String,
    /// The length of the probation period, in months. / 试用期长度，单位为月。
    pub probation_month: i64,
    /// The term of the contract, in years or months. / 合同期限，以年或月计。
    pub contract_period: v1::ContractPeriodInfo,
    /// The date the candidate joins, as YYYY-MM-DD. / 候选人的入职日期，格式为 YYYY-MM-DD。
    pub onboard_date: String,
    /// The person in charge of the offer. / 该 Offer 的负责人。
    pub owner: v1::BasicUserInfo,
    /// Where the candidate reports on joining. / 候选人到何处办理入职。
    pub onboard_address: v1::BaseAddressV2,
    /// Where the candidate will work. / 候选人入职后的工作地点。
    pub work_address: v1::BaseAddressV2,
    /// The remark on the offer. / Offer 上的备注。
    pub remark: String,
    /// The files attached to the offer. / Offer 所带的附件。
    pub attachment_list: Vec<GetDetailOfferAttachmentInfo>,
    /// The custom fields of the offer and their values. / Offer 的自定义字段及其取值。
    pub customize_info_list: Vec<v1::ApplicationOfferCustomValue>,
    /// When the offer was created, in milliseconds since 1970. / Offer 的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for GetDetailOfferBasicInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("offer_status", &mut self.offer_status);
        f.field("leader", &mut self.leader);
        f.field("employee_type", &mut self.employee_type);
        f.field("department", &mut self.department);
        f.field("sequence", &mut self.sequence);
        f.field("level", &mut self.level);
        f.field("company_main_body", &mut self.company_main_body);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("probation_month", &mut self.probation_month);
        f.field("contract_period", &mut self.contract_period);
        f.field("onboard_date", &mut self.onboard_date);
        f.field("owner", &mut self.owner);
        f.field("onboard_address", &mut self.onboard_address);
        f.field("work_address", &mut self.work_address);
        f.field("remark", &mut self.remark);
        f.field("attachment_list", &mut self.attachment_list);
        f.field("customize_info_list", &mut self.customize_info_list);
        f.field("create_time", &mut self.create_time);
    }
}
/// The formal offer of the application, returned if `options` has `with_offer`.
///
/// 该投递的正式 Offer，`options` 含 `with_offer` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailOfferInfoV2 {
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub offer_basic: GetDetailOfferBasicInfoV2,
    /// The salary set out in the offer. / Offer 中的薪酬方案。
    /// - Present only with one of the scopes `hire:offer_salary:readonly`
    pub offer_salary: GetDetailOfferSalaryInfoV2,
}
impl wire::Object for GetDetailOfferInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_basic", &mut self.offer_basic);
        f.field("offer_salary", &mut self.offer_salary);
    }
}
/// The salary set out in the offer. / Offer 中的薪酬方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailOfferSalaryInfoV2 {
    /// The ID of the salary plan. / 薪酬方案的 ID。
    pub id: String,
    /// The status of the salary plan. / 薪酬方案的状态。
    /// - `0`: Not created / 未创建
    /// - `1`: Created / 已创建
    /// - `2`: In approval / 审批中
    /// - `3`: No approval needed / 无需审批
    /// - `4`: Approved / 审批已通过
    /// - `5`: Rejected / 审批已拒绝
    /// - `6`: Withdrawn / 已撤回
    /// - `7`: Deleted / 已删除
    pub salary_status: i64,
    /// The salary during probation, as a percentage of the full salary. / 试用期薪资占正式薪资的百分比。
    pub probation_salary_percentage: String,
    /// The year-end bonus, in months of salary. / 年终奖相当于几个月的薪资。
    pub award_salary_multiple: String,
    /// How many stock options are granted. / 授予的期权股数。
    pub option_shares: String,
    /// The quarterly bonus in yuan, with up to two decimal places. / 季度奖金额，单位为元，最多两位小数。
    pub quarterly_bonus: String,
    /// The half-year bonus in yuan, with up to two decimal places. / 半年奖金额，单位为元，最多两位小数。
    pub half_year_bonus: String,
    /// The total annual cash in yuan, with up to two decimal places; a number, not a formula.
    ///
    /// 年度现金总额，是数值而非公式，单位为元，最多两位小数。
    pub total_annual_cash: i64,
    /// The custom salary fields and their values. / 薪酬的自定义字段及其取值。
    pub customize_info_list: Vec<v1::ApplicationOfferCustomValue>,
    /// When the salary plan was created, in milliseconds since 1970. / 薪酬方案的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for GetDetailOfferSalaryInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("salary_status", &mut self.salary_status);
        f.field("probation_salary_percentage", &mut self.probation_salary_percentage);
        f.field("award_salary_multiple", &mut self.award_salary_multiple);
        f.field("option_shares", &mut self.option_shares);
        f.field("quarterly_bonus", &mut self.quarterly_bonus);
        f.field("half_year_bonus", &mut self.half_year_bonus);
        f.integer_text("total_annual_cash", &mut self.total_annual_cash);
        f.field("customize_info_list", &mut self.customize_info_list);
        f.field("create_time", &mut self.create_time);
    }
}
/// What to return besides `basic_info`. To ask for several, repeat the parameter; without it, only `basic_info` is returned.
///
/// 除 `basic_info` 外还要返回哪些关联信息；需要多项时重复传递同名参数，不填则只返回 `basic_info`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetDetailOptions {
    /// `with_job`: The job / 职位
    WithJob,
    /// `with_talent`: The talent / 人才
    WithTalent,
    /// `with_interview`: The interviews / 面试
    WithInterview,
    /// `with_offer`: The offer / Offer
    WithOffer,
    /// `with_evaluation`: The evaluations / 评估
    WithEvaluation,
    /// `with_employee`: The employee / 员工
    WithEmployee,
    /// `with_agency`: The headhunting agency / 猎头
    WithAgency,
    /// `with_referral`: The referral / 内推
    WithReferral,
    /// `with_portal`: The career site / 官网
    WithPortal,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetDetailOptions {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetDetailOptions {
    fn as_str(&self) -> &str {
        match self {
            Self::WithJob => "with_job",
            Self::WithTalent => "with_talent",
            Self::WithInterview => "with_interview",
            Self::WithOffer => "with_offer",
            Self::WithEvaluation => "with_evaluation",
            Self::WithEmployee => "with_employee",
            Self::WithAgency => "with_agency",
            Self::WithReferral => "with_referral",
            Self::WithPortal => "with_portal",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "with_job" => Self::WithJob,
            "with_talent" => Self::WithTalent,
            "with_interview" => Self::WithInterview,
            "with_offer" => Self::WithOffer,
            "with_evaluation" => Self::WithEvaluation,
            "with_employee" => Self::WithEmployee,
            "with_agency" => Self::WithAgency,
            "with_referral" => Self::WithReferral,
            "with_portal" => Self::WithPortal,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The interview questions tied to the dimension and how they were assessed. / 与该维度关联的面试题及其评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailQuestionAssessment {
    /// Whether the question is an ordinary one or a coding exercise. / 关联的面试题是普通题还是在线编程题。
    /// - `1`: Ordinary question / 普通面试题
    /// - `2`: Online coding exercise / 在线编程题
    pub question_type: i64,
    /// The title of the question, in Chinese and English. / 面试题的中英文题目。
    pub title: v1::I18n,
    /// The description of the question, in Chinese and English. / 面试题的中英文描述。
    pub description: v1::I18n,
    /// What the candidate answered. / 候选人对该题的作答内容。
    pub content: String,
    /// The abilities the question tests. / 该面试题考察的能力项。
    pub abilities: Vec<v1::Ability>,
}
impl wire::Object for GetDetailQuestionAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("question_type", &mut self.question_type);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("content", &mut self.content);
        f.field("abilities", &mut self.abilities);
    }
}
/// The range of job levels recommended, for a dimension that asks for one. / 建议的职级范围，仅维度类型为职级建议时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailRecommendedJobLevel {
    /// The lowest job level recommended. / 建议职级范围的下限。
    pub lower_limit_job_level_name: v1::I18n,
    /// The highest job level recommended. / 建议职级范围的上限。
    pub higher_limit_job_level_name: v1::I18n,
}
impl wire::Object for GetDetailRecommendedJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lower_limit_job_level_name", &mut self.lower_limit_job_level_name);
        f.field("higher_limit_job_level_name", &mut self.higher_limit_job_level_name);
    }
}
/// The score given in the feedback and the score attainable. / 面试评价的得分与满分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailRecordScore {
    /// The score given in the feedback, to two decimal places. / 面试评价的得分，保留两位小数。
    pub score: f64,
    /// The total score of the feedback, to two decimal places. / 面试评价的总分，保留两位小数。
    pub total_score: f64,
}
impl wire::Object for GetDetailRecordScore {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("score", &mut self.score);
        f.field("total_score", &mut self.total_score);
    }
}
/// The referral itself. / 内推自身的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailReferralBasicInfo {
    /// The ID of the referral. / 内推 ID。
    pub id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// Whether the referral is for a kind of work or for a particular job. / 内推针对求职意向还是具体职位。
    /// - `1`: By intention / 意向推荐
    /// - `2`: For a job / 职位推荐
    pub referral_type: i64,
    /// The employee who made the referral. / 作出内推的员工。
    pub user_info: v1::BasicUserInfo,
    /// When the referral was created, in milliseconds since 1970. / 内推的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// How the referral was made. / 内推通过何种途径提交。
    /// - `1`: Ordinary referral / 正常内推
    /// - `2`: Referral code / 内推码
    /// - `3`: Special referral code / 特别内推码
    /// - `4`: H5 page / H5 内推
    /// - `5`: By HR on someone's behalf / HR 代为内推
    pub referral_method: i64,
}
impl wire::Object for GetDetailReferralBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("referral_type", &mut self.referral_type);
        f.field("user_info", &mut self.user_info);
        f.field("create_time", &mut self.create_time);
        f.field("referral_method", &mut self.referral_method);
    }
}
/// The referral behind the application, returned if `options` has `with_referral`.
///
/// 该投递的内推，`options` 含 `with_referral` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailReferralInfoV2 {
    /// The referral itself. / 内推自身的信息。
    pub basic_info: GetDetailReferralBasicInfo,
    /// What the referrer knows and thinks of the candidate. / 内推人对候选人的了解与评价。
    pub recommend_info: GetDetailReferralRecommendInfo,
}
impl wire::Object for GetDetailReferralInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("basic_info", &mut self.basic_info);
        f.field("recommend_info", &mut self.recommend_info);
    }
}
/// What the referrer knows and thinks of the candidate. / 内推人对候选人的了解与评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailReferralRecommendInfo {
    /// Whether the candidate is related to the referrer. / 候选人与内推人有无亲属关系。
    /// - `0`: Not related / 无关系
    /// - `1`: Immediate family / 直系亲属
    pub relationship: i64,
    /// Whether the referrer knows the candidate well. / 内推人是否熟悉候选人。
    /// - `0`: No / 不熟悉
    /// - `1`: Yes / 熟悉
    pub familiarity: i64,
    /// The recommendation, by a headhunter, a referrer or others. / 推荐人（如猎头顾问、内推人）对该人才的推荐语。
    pub comment: String,
    /// How exactly the referrer is connected to the candidate. / 内推人与候选人的具体关系。
    pub specific_relationship: GetDetailSpecificRelationship,
    /// How well the referrer knows the candidate's ability at work. / 内推人对候选人工作能力的熟悉程度。
    /// - `1`: Very well / 非常熟悉
    /// - `2`: Rather well / 比较熟悉
    /// - `3`: Somewhat / 一般熟悉
    /// - `4`: Not at all / 不熟悉
    pub work_ability_familiarity: i64,
    /// How well the candidate fits the job in the referrer's view. / 内推人认为候选人与职位的匹配程度。
    /// - `1`: Very well / 非常匹配
    /// - `2`: Rather well / 比较匹配
    /// - `3`: Somewhat / 一般匹配
    /// - `4`: Not at all / 不匹配
    pub match_degree: i64,
}
impl wire::Object for GetDetailReferralRecommendInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("relationship", &mut self.relationship);
        f.field("familiarity", &mut self.familiarity);
        f.field("comment", &mut self.comment);
        f.field("specific_relationship", &mut self.specific_relationship);
        f.field("work_ability_familiarity", &mut self.work_ability_familiarity);
        f.field("match_degree", &mut self.match_degree);
    }
}
/// How exactly the referrer is connected to the candidate. / 内推人与候选人的具体关系。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailSpecificRelationship {
    /// The relationship of the referrer to the candidate. / 内推人与候选人的关系。
    /// - `1`: Former colleague / 前同事
    /// - `2`: Friend / 朋友
    /// - `3`: Other / 其他
    pub relation_with_candidate: i64,
    /// Further notes on the relation. / 对具体关系的补充说明。
    pub extra: String,
}
impl wire::Object for GetDetailSpecificRelationship {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("relation_with_candidate", &mut self.relation_with_candidate);
        f.field("extra", &mut self.extra);
    }
}
/// The talent who applied, returned if `options` has `with_talent`.
///
/// 投递的人才，`options` 含 `with_talent` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailTalentBasicInfoV2 {
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    pub id: String,
    /// The name of the talent. / 人才的姓名。
    pub name: String,
    /// The country calling code of the talent's mobile number. / 人才手机号的国家或地区区号。
    pub mobile_code: String,
    /// The mobile number of the talent, without the calling code. / 人才的手机号，不含区号。
    pub mobile_number: String,
    /// The email address of the talent. / 人才的邮箱地址。
    pub email: String,
}
impl wire::Object for GetDetailTalentBasicInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("mobile_code", &mut self.mobile_code);
        f.field("mobile_number", &mut self.mobile_number);
        f.field("email", &mut self.email);
    }
}
/// The more specific reasons under this one. / 该原因下更具体的终止原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailTerminationReasonChildInfo {
    /// The ID of the reason in the list of termination reasons. / 终止原因 ID，对应终止投递原因列表中的条目。
    pub id: String,
    /// The name of the reason, in Chinese and English. / 终止原因的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for GetDetailTerminationReasonChildInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// Why the application was terminated. / 投递为何终止。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDetailTerminationReasonInfo {
    /// The ID of the reason in the list of termination reasons. / 终止原因 ID，对应终止投递原因列表中的条目。
    pub id: String,
    /// The name of the reason, in Chinese and English. / 终止原因的中英文名称。
    pub name: v1::I18n,
    /// The more specific reasons under this one. / 该原因下更具体的终止原因。
    pub children: Vec<GetDetailTerminationReasonChildInfo>,
}
impl wire::Object for GetDetailTerminationReasonInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("children", &mut self.children);
    }
}
crate::codegen::__impl_object! {
    GetDetailAgencyBasicInfo GetDetailAgencyInfo GetDetailApplicationDetailBasicInfo
    GetDetailApplicationDetailInfo GetDetailApplicationDetailPortalInfo
    GetDetailBasicDepartmentInfo GetDetailCampusVolumnteerInfo
    GetDetailDimensionAssessment GetDetailEmployeeV2 GetDetailInterviewAggregation
    GetDetailInterviewAttachment GetDetailInterviewExtendV2 GetDetailInterviewRecordV2
    GetDetailJobBasicInfo GetDetailModuleAssessment GetDetailOfferAttachmentInfo
    GetDetailOfferBasicInfoV2 GetDetailOfferInfoV2 GetDetailOfferSalaryInfoV2
    GetDetailQuestionAssessment GetDetailRecommendedJobLevel GetDetailRecordScore
    GetDetailReferralBasicInfo GetDetailReferralInfoV2 GetDetailReferralRecommendInfo
    GetDetailSpecificRelationship GetDetailTalentBasicInfoV2
    GetDetailTerminationReasonChildInfo GetDetailTerminationReasonInfo
}
crate::codegen::__impl_enum! {
    GetDetailOptions
}
