// Generated from spec/hire/v1/offer/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an offer / 更新 Offer 信息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        offer_id: impl Into<String>,
        schema_id: impl Into<String>,
        basic_info: v1::OfferBasicInfoInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(offer_id, schema_id, basic_info),
        )
    }
}
/// Update an offer / 更新 Offer 信息.
///
/// Updates the basics, the pay and the custom data of an offer. / 更新 Offer 的基本信息、薪资信息和自定义信息。
///
/// - `PUT /open-apis/hire/v1/offers/:offer_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the offer to update, from the list of offers. / 要更新的 Offer 的 ID，取自 Offer 列表。
    /// - Example: `"7016605170635213100"`
    pub offer_id: String,
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
    /// The ID of the template that defines the offer application form. Every change to it yields a new ID, and the latest should be given: read the form's ID from the settings of the job, then the template's ID from the form.
    ///
    /// Offer 申请表模板的 ID，决定表单有哪些内容。每次修改模板都会产生新的 ID，应填最新的：先从职位设置取得 Offer 申请表 ID，再从 Offer 申请表信息中取得模板 ID。
    /// - Example: `"7013318077945596204"`
    pub schema_id: String,
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub basic_info: v1::OfferBasicInfoInput,
    /// The salary set out in the offer. / Offer 中的薪酬方案。
    pub salary_info: Option<v1::OfferSalaryInfoInput>,
    /// The custom fields and their values, which replace all existing ones: fields left out are deleted, new ones are added.
    ///
    /// 自定义字段及其取值，更新时整体覆盖：未传的原有字段会被删除，新传的字段会被添加。
    pub customized_info_list: Option<Vec<v1::OfferCustomizedInfoInput>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        offer_id: impl Into<String>,
        schema_id: impl Into<String>,
        basic_info: v1::OfferBasicInfoInput,
    ) -> Self {
        Self {
            offer_id: offer_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
            schema_id: schema_id.into(),
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
        f.field("schema_id", &mut self.schema_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("salary_info", &mut self.salary_info);
        f.field("customized_info_list", &mut self.customized_info_list);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.offer.update", Put, "/open-apis/hire/v1/offers/:offer_id")
        .documented(text("更新 Offer 信息", "Update an offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_OFFER])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("offer_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
            body("schema_id", String).required(),
            body("basic_info", Object).required(),
            body("salary_info", Object),
            body("customized_info_list", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v1::Offer;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002054` (HTTP 500): 投递不存在
    ///
    /// No application belongs to `offer_id`. Read the offer and its `application_id` with `hire.v1.offer.get`.
    ///
    /// `offer_id` 没有对应的投递。请用 `hire.v1.offer.get` 查看该 Offer 是否存在，以及返回的 `application_id`。
    OfferApplicationNotFound = &ErrorInfo {
        message: "投递不存在",
        fix: Text { zh: "`offer_id` 没有对应的投递。请用 `hire.v1.offer.get` 查看该 Offer 是否存在，以及返回的 `application_id`。", en: "No application belongs to `offer_id`. Read the offer and its `application_id` with `hire.v1.offer.get`." },
        ..*error::OFFER_APPLICATION_NOT_FOUND
    },
    /// `1002055` (HTTP 500): 投递已经终止
    ///
    /// A terminated application cannot get or change an offer. Read the status with `hire.v1.application.get` and use an application that is active.
    ///
    /// 已终止的投递不能创建或更新 Offer。请用 `hire.v1.application.get` 查看投递状态，并改用未终止的投递。
    OfferApplicationTerminated = &ErrorInfo {
        message: "投递已经终止",
        ..*error::OFFER_APPLICATION_TERMINATED
    },
    /// `1002056` (HTTP 500): 投递阶段异常
    ///
    /// The stage of the application does not allow this. Read it with `hire.v1.application.get`, move the application to a suitable stage and try again.
    ///
    /// 投递当前的阶段不允许此操作。请用 `hire.v1.application.get` 查看投递阶段，将其调整到允许的阶段后重试。
    ApplicationStageAbnormal = &ErrorInfo {
        message: "投递阶段异常",
        ..*error::APPLICATION_STAGE_ABNORMAL
    },
    /// `1002057` (HTTP 500): Offer 申请表模板不是最新的版本
    ///
    /// The offer form has a newer version. Set `schema_id` to the ID of the latest version.
    ///
    /// Offer 申请表模板有更新的版本。请将 `schema_id` 改为最新版本的 ID。
    SchemaNotLatestVersion = &ErrorInfo {
        message: "Offer 申请表模板不是最新的版本",
        ..*error::SCHEMA_NOT_LATEST_VERSION
    },
    /// `1002058` (HTTP 500): Offer 附件不存在
    ///
    /// The offer attachment does not exist. Correct `attachment_id_list` or the other attachment parameters.
    ///
    /// Offer 附件不存在。请检查 `attachment_id_list` 等附件参数。
    OfferAttachmentNotFound = &ErrorInfo {
        message: "Offer 附件不存在",
        ..*error::OFFER_ATTACHMENT_NOT_FOUND
    },
    /// `1002059` (HTTP 500): Offer 申请表模板不存在
    ///
    /// The offer form does not exist. Correct `schema_id`. / Offer 申请表模板不存在。请检查 `schema_id`。
    SchemaNotFound = &ErrorInfo {
        message: "Offer 申请表模板不存在",
        ..*error::SCHEMA_NOT_FOUND
    },
    /// `1002061` (HTTP 500): 公式无效
    ///
    /// A formula is invalid. Correct the formulas in `customized_info_list`.
    ///
    /// 公式不合法。请检查 `customized_info_list` 中的公式。
    InvalidFormula = &ErrorInfo {
        message: "公式无效",
        ..*error::INVALID_FORMULA
    },
    /// `1002064` (HTTP 500): Offer 不存在
    ///
    /// The offer does not exist. Set `offer_id` to the ID of an existing offer.
    ///
    /// Offer 不存在。请将 `offer_id` 改为已有 Offer 的 ID。
    OfferNotFound = &ErrorInfo {
        status: Some(500),
        ..*error::OFFER_NOT_FOUND
    },
    /// [`1002066`](error::OFFER_STATUS_UPDATE_UNSUPPORTED): Offer 状态不支持更新
    OfferStatusUpdateUnsupported = error::OFFER_STATUS_UPDATE_UNSUPPORTED,
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
    /// [`1002077`](error::JOB_AND_FAMILY_MISMATCH): 职务、序列不匹配
    JobAndFamilyMismatch = error::JOB_AND_FAMILY_MISMATCH,
    /// [`1002078`](error::JOB_AND_LEVEL_MISMATCH): 职务、职级不匹配
    JobAndLevelMismatch = error::JOB_AND_LEVEL_MISMATCH,
    /// [`1002079`](error::FAMILY_AND_LEVEL_MISMATCH): 序列、职级不匹配(在序列与职级在生效时间内未查询到关联的生效职务)
    FamilyAndLevelMismatch = error::FAMILY_AND_LEVEL_MISMATCH,
    /// [`1002082`](error::OFFER_ATTACHMENT_LIMIT_EXCEEDED): Offer 附件数量超过限制
    OfferAttachmentLimitExceeded = error::OFFER_ATTACHMENT_LIMIT_EXCEEDED,
    /// [`1002083`](error::OFFER_ATTACHMENT_FILE_NOT_FOUND): Offer 附件对应的文件不存在
    OfferAttachmentFileNotFound = error::OFFER_ATTACHMENT_FILE_NOT_FOUND,
}
