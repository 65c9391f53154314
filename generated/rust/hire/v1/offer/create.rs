// Generated from spec/hire/v1/offer/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an offer / 创建 Offer: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        application_id: impl Into<String>,
        basic_info: v1::OfferBasicInfoInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(application_id, basic_info))
    }
}
/// Create an offer / 创建 Offer.
///
/// Creates an offer from its basics, salary and other details. / 用基本信息、薪资等创建一份 Offer。
///
/// - `POST /open-apis/hire/v1/offers`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"people_admin_employee_type_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"7013552389293279532"`
    pub application_id: String,
    /// The ID of the template that defines the offer application form. Every change to it yields a new ID, and the latest should be given: read the form's ID from the settings of the job, then the template's ID from the form. Without it, the latest one is used.
    ///
    /// Offer 申请表模板的 ID，决定表单有哪些内容。每次修改模板都会产生新的 ID，创建时应填最新的：先从职位设置取得 Offer 申请表 ID，再从 Offer 申请表信息中取得模板 ID；不填则自动使用最新模板。
    /// - Example: `"7013318077945596204"`
    pub schema_id: Option<String>,
    /// Whether the offer is a formal one or for an internship. / 是正式 Offer 还是实习 Offer。
    /// - `1`: Formal offer / 正式 Offer
    /// - `2`: Internship offer / 实习 Offer
    /// - Example: `1`
    pub offer_type: Option<i64>,
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub basic_info: v1::OfferBasicInfoInput,
    /// The salary set out in the offer. / Offer 中的薪酬方案。
    pub salary_info: Option<v1::OfferSalaryInfoInput>,
    /// The custom fields of the offer and their values. / Offer 的自定义字段及其取值。
    pub customized_info_list: Option<Vec<v1::OfferCustomizedInfoInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        application_id: impl Into<String>,
        basic_info: v1::OfferBasicInfoInput,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            application_id: application_id.into(),
            schema_id: Default::default(),
            offer_type: Default::default(),
            basic_info,
            salary_info: Default::default(),
            customized_info_list: Default::default(),
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
    /// Sets `schema_id`.
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets `offer_type`.
    #[must_use]
    pub fn offer_type(mut self, value: i64) -> Self {
        self.offer_type = Some(value);
        self
    }
    /// Sets `salary_info`.
    #[must_use]
    pub fn salary_info(mut self, value: v1::OfferSalaryInfoInput) -> Self {
        self.salary_info = Some(value);
        self
    }
    /// Sets `customized_info_list`.
    #[must_use]
    pub fn customized_info_list(
        mut self,
        value: impl Into<Vec<v1::OfferCustomizedInfoInput>>,
    ) -> Self {
        self.customized_info_list = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("application_id", &mut self.application_id);
        f.field("schema_id", &mut self.schema_id);
        f.field("offer_type", &mut self.offer_type);
        f.field("basic_info", &mut self.basic_info);
        f.field("salary_info", &mut self.salary_info);
        f.field("customized_info_list", &mut self.customized_info_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.offer.create", Post, "/open-apis/hire/v1/offers")
        .documented(text("创建 Offer", "Create an offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_OFFER])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("application_id", String).required(),
            body("schema_id", String),
            body("offer_type", Integer),
            body("basic_info", Object).required(),
            body("salary_info", Object),
            body("customized_info_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::Offer;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002053`](error::OFFER_ALREADY_EXISTS): offer already exist
    OfferAlreadyExists = error::OFFER_ALREADY_EXISTS,
    /// [`1002054`](error::OFFER_APPLICATION_NOT_FOUND): application not exist
    OfferApplicationNotFound = error::OFFER_APPLICATION_NOT_FOUND,
    /// [`1002055`](error::OFFER_APPLICATION_TERMINATED): application already terminated
    OfferApplicationTerminated = error::OFFER_APPLICATION_TERMINATED,
    /// [`1002056`](error::APPLICATION_STAGE_ABNORMAL): application stage abnormal
    ApplicationStageAbnormal = error::APPLICATION_STAGE_ABNORMAL,
    /// [`1002057`](error::SCHEMA_NOT_LATEST_VERSION): schema not the latest version
    SchemaNotLatestVersion = error::SCHEMA_NOT_LATEST_VERSION,
    /// [`1002058`](error::OFFER_ATTACHMENT_NOT_FOUND): offer attachment not exist
    OfferAttachmentNotFound = error::OFFER_ATTACHMENT_NOT_FOUND,
    /// [`1002059`](error::SCHEMA_NOT_FOUND): schema not exist
    SchemaNotFound = error::SCHEMA_NOT_FOUND,
    /// [`1002061`](error::INVALID_FORMULA): formula illegal
    InvalidFormula = error::INVALID_FORMULA,
    /// [`1002062`](error::OFFER_UNSUPPORTED_IN_STAGE): miss in job process
    OfferUnsupportedInStage = error::OFFER_UNSUPPORTED_IN_STAGE,
    /// [`1002069`](error::EMPLOYMENT_JOB_NOT_FOUND): 职务不存在
    EmploymentJobNotFound = error::EMPLOYMENT_JOB_NOT_FOUND,
    /// [`1002070`](error::EMPLOYMENT_JOB_DISABLED): 职务已停用
    EmploymentJobDisabled = error::EMPLOYMENT_JOB_DISABLED,
    /// [`1002071`](error::JOB_FAMILY_NOT_FOUND): 序列不存在
    JobFamilyNotFound = error::JOB_FAMILY_NOT_FOUND,
    /// [`1002072`](error::JOB_FAMILY_DISABLED): 序列已停用
    JobFamilyDisabled = error::JOB_FAMILY_DISABLED,
    /// [`1002073`](error::EMPLOYMENT_JOB_LEVEL_NOT_FOUND): 职级不存在
    EmploymentJobLevelNotFound = error::EMPLOYMENT_JOB_LEVEL_NOT_FOUND,
    /// [`1002074`](error::EMPLOYMENT_JOB_LEVEL_DISABLED): 职级已停用
    EmploymentJobLevelDisabled = error::EMPLOYMENT_JOB_LEVEL_DISABLED,
    /// `1002075` (HTTP 400): 职等不存在
    ///
    /// The job grade does not exist. Correct `job_grade_id`. / 职等不存在。请检查 `job_grade_id`。
    TripartiteAgreementNotFound = &ErrorInfo {
        message: "职等不存在",
        fix: Text { zh: "职等不存在。请检查 `job_grade_id`。", en: "The job grade does not exist. Correct `job_grade_id`." },
        ..*error::TRIPARTITE_AGREEMENT_NOT_FOUND
    },
    /// `1002076` (HTTP 400): 职等已停用
    ///
    /// The job grade is disabled. Set `job_grade_id` to an active one. / 职等已停用。请将 `job_grade_id` 改为启用中的职等。
    TripartiteAgreementApiDisabled = &ErrorInfo {
        message: "职等已停用",
        fix: Text { zh: "职等已停用。请将 `job_grade_id` 改为启用中的职等。", en: "The job grade is disabled. Set `job_grade_id` to an active one." },
        ..*error::TRIPARTITE_AGREEMENT_API_DISABLED
    },
    /// [`1002077`](error::JOB_AND_FAMILY_MISMATCH): 职务、序列不匹配
    JobAndFamilyMismatch = error::JOB_AND_FAMILY_MISMATCH,
    /// [`1002078`](error::JOB_AND_LEVEL_MISMATCH): 职务、职级不匹配
    JobAndLevelMismatch = error::JOB_AND_LEVEL_MISMATCH,
    /// [`1002079`](error::FAMILY_AND_LEVEL_MISMATCH): 序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)
    FamilyAndLevelMismatch = error::FAMILY_AND_LEVEL_MISMATCH,
    /// [`1002080`](error::LEVEL_AND_GRADE_MISMATCH): 职级、职等不匹配
    LevelAndGradeMismatch = error::LEVEL_AND_GRADE_MISMATCH,
    /// [`1002082`](error::OFFER_ATTACHMENT_LIMIT_EXCEEDED): Offer 附件数量超过限制
    OfferAttachmentLimitExceeded = error::OFFER_ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1002083`](error::OFFER_ATTACHMENT_FILE_NOT_FOUND): Offer 附件对应的文件不存在
    OfferAttachmentFileNotFound = error::OFFER_ATTACHMENT_FILE_NOT_FOUND,
}
