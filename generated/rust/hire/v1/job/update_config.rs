// Generated from spec/hire/v1/job/update_config.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the settings of a job / 更新职位设置: [`UpdateConfig`](struct@UpdateConfig).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update_config(
        &self,
        job_id: impl Into<String>,
        update_option_list: impl Into<Vec<i64>>,
    ) -> crate::codegen::Call<UpdateConfig> {
        crate::codegen::Call::new(
            self.client,
            UpdateConfig::new(job_id, update_option_list),
        )
    }
}
/// Update the settings of a job / 更新职位设置.
///
/// Updates settings of a job such as its feedback form and offer form. / 按选项更新一个职位的设置，如 Offer 申请表和面试评价表。
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/update_config`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`UpdateConfigError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfig {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956660"`
    pub job_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the offer application form, from the list of those forms; needed when `update_option_list` has `2`.
    ///
    /// Offer 申请表 ID，取自 Offer 申请表列表；`update_option_list` 含更新 Offer 申请表（`2`）时必须填写。
    /// - Example: `"6960663240925956573"`
    pub offer_apply_schema_id: Option<String>,
    /// The ID of the approval flow for offers, from the list of approval flows.
    ///
    /// Offer 审批流程的 ID，取自 Offer 审批流配置列表。
    /// - Example: `"6960663240925956572"`
    pub offer_process_conf: Option<String>,
    /// The IDs of the suggested evaluators, as `user_id_type` IDs. / 建议评估人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["6966533137982392320"]`
    pub recommended_evaluator_id_list: Option<Vec<String>>,
    /// Which settings to update. Only those are checked and changed; if something needed for one is missing, the call fails.
    ///
    /// 要更新哪些设置。只校验和更新选中的项，其必填内容缺失时整个调用失败。
    /// - Example: `[6]`
    pub update_option_list: Vec<i64>,
    /// The business ID of the interview feedback form, from the list of those forms. Needed when `update_option_list` has `1` and types of interview rounds are turned off in the settings of Feishu Hire.
    ///
    /// 面试评价表的业务 ID，取自面试评价表列表。`update_option_list` 含更新面试评价表（`1`），且飞书招聘设置中未启用面试轮次类型时，必须填写。
    /// - Example: `"6960663240925956571"`
    pub assessment_template_biz_id: Option<String>,
    /// The interviewers suggested for each round; needed when `update_option_list` has `5`.
    ///
    /// 各轮面试的建议面试官；`update_option_list` 含更新建议面试官（`5`）时必须填写。
    pub interview_round_conf_list: Option<Vec<UpdateConfigJobConfigInterviewRoundConf>>,
    /// The IDs of the hiring requirements to tie to the job, found among the requirements.
    ///
    /// 要关联的招聘需求的 ID，可通过获取招聘需求取得。
    /// - Example: `["6966533137982392320"]`
    pub jr_id_list: Option<Vec<String>>,
    /// The ID of the interview registration form, from the list of its templates; needed when `update_option_list` has `10`. It counts, and is then needed, only if Feishu Hire is set to have HR choose that form per job.
    ///
    /// 面试登记表 ID，取自面试登记表模板列表；`update_option_list` 含更新面试登记表（`10`）时必须填写。仅当飞书招聘设置为由 HR 按职位选择登记表时有效，且此时必须填写。
    pub interview_registration_schema_id: Option<String>,
    /// The ID of the onboarding registration form, from the list of registration form templates; needed when `update_option_list` has `11`. It counts, and is then needed, only if Feishu Hire is set to have HR choose that form per job.
    ///
    /// 入职登记表 ID，取自信息登记表模板列表；`update_option_list` 含更新入职登记表（`11`）时必须填写。仅当飞书招聘设置为由 HR 按职位选择登记表时有效，且此时必须填写。
    pub onboard_registration_schema_id: Option<String>,
    /// The feedback form for each type of interview round. Needed when `update_option_list` has `1` and types of interview rounds are turned on in the settings of Feishu Hire.
    ///
    /// 各面试轮次类型使用的评价表。`update_option_list` 含更新面试评价表（`1`），且飞书招聘设置中启用了面试轮次类型时，必须填写。
    pub interview_round_type_conf_list: Option<Vec<UpdateConfigJobConfigRoundType>>,
    /// The IDs of the jobs to tie to this one, from the list of jobs: virtual jobs for a real job, real ones for a virtual job.
    ///
    /// 要关联的职位的 ID，取自职位列表；实体职位填虚拟职位，虚拟职位填实体职位。
    /// - Example: `["6966533137982392320"]`
    pub related_job_id_list: Option<Vec<String>>,
    /// How interviews are booked by the candidate; needed when `update_option_list` has `9`.
    ///
    /// 自助约面的设置；`update_option_list` 含更新面试官安排面试的设置（`9`）时必须填写。
    pub interview_appointment_config: Option<v1::InterviewAppointmentConfigInput>,
    /// The ID of the application form on career sites, from the list of its templates.
    ///
    /// 官网申请表 ID，取自招聘官网申请表模板列表。
    /// - Example: `"6930815272790114324"`
    pub portal_website_apply_form_schema_id: Option<String>,
}
impl UpdateConfig {
    /// Creates the value from its required fields.
    pub fn new(
        job_id: impl Into<String>,
        update_option_list: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            user_id_type: Default::default(),
            offer_apply_schema_id: Default::default(),
            offer_process_conf: Default::default(),
            recommended_evaluator_id_list: Default::default(),
            update_option_list: update_option_list.into(),
            assessment_template_biz_id: Default::default(),
            interview_round_conf_list: Default::default(),
            jr_id_list: Default::default(),
            interview_registration_schema_id: Default::default(),
            onboard_registration_schema_id: Default::default(),
            interview_round_type_conf_list: Default::default(),
            related_job_id_list: Default::default(),
            interview_appointment_config: Default::default(),
            portal_website_apply_form_schema_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `offer_apply_schema_id`.
    #[must_use]
    pub fn offer_apply_schema_id(mut self, value: impl Into<String>) -> Self {
        self.offer_apply_schema_id = Some(value.into());
        self
    }
    /// Sets `offer_process_conf`.
    #[must_use]
    pub fn offer_process_conf(mut self, value: impl Into<String>) -> Self {
        self.offer_process_conf = Some(value.into());
        self
    }
    /// Sets `recommended_evaluator_id_list`.
    #[must_use]
    pub fn recommended_evaluator_id_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.recommended_evaluator_id_list = Some(value.into());
        self
    }
    /// Sets `assessment_template_biz_id`.
    #[must_use]
    pub fn assessment_template_biz_id(mut self, value: impl Into<String>) -> Self {
        self.assessment_template_biz_id = Some(value.into());
        self
    }
    /// Sets `interview_round_conf_list`.
    #[must_use]
    pub fn interview_round_conf_list(
        mut self,
        value: impl Into<Vec<UpdateConfigJobConfigInterviewRoundConf>>,
    ) -> Self {
        self.interview_round_conf_list = Some(value.into());
        self
    }
    /// Sets `jr_id_list`.
    #[must_use]
    pub fn jr_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.jr_id_list = Some(value.into());
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
    /// Sets `interview_round_type_conf_list`.
    #[must_use]
    pub fn interview_round_type_conf_list(
        mut self,
        value: impl Into<Vec<UpdateConfigJobConfigRoundType>>,
    ) -> Self {
        self.interview_round_type_conf_list = Some(value.into());
        self
    }
    /// Sets `related_job_id_list`.
    #[must_use]
    pub fn related_job_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.related_job_id_list = Some(value.into());
        self
    }
    /// Sets `interview_appointment_config`.
    #[must_use]
    pub fn interview_appointment_config(
        mut self,
        value: v1::InterviewAppointmentConfigInput,
    ) -> Self {
        self.interview_appointment_config = Some(value);
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
impl wire::Object for UpdateConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("offer_apply_schema_id", &mut self.offer_apply_schema_id);
        f.field("offer_process_conf", &mut self.offer_process_conf);
        f.field(
            "recommended_evaluator_id_list",
            &mut self.recommended_evaluator_id_list,
        );
        f.field("update_option_list", &mut self.update_option_list);
        f.field("assessment_template_biz_id", &mut self.assessment_template_biz_id);
        f.field("interview_round_conf_list", &mut self.interview_round_conf_list);
        f.field("jr_id_list", &mut self.jr_id_list);
        f.field(
            "interview_registration_schema_id",
            &mut self.interview_registration_schema_id,
        );
        f.field(
            "onboard_registration_schema_id",
            &mut self.onboard_registration_schema_id,
        );
        f.field(
            "interview_round_type_conf_list",
            &mut self.interview_round_type_conf_list,
        );
        f.field("related_job_id_list", &mut self.related_job_id_list);
        f.field("interview_appointment_config", &mut self.interview_appointment_config);
        f.field(
            "portal_website_apply_form_schema_id",
            &mut self.portal_website_apply_form_schema_id,
        );
    }
}
crate::codegen::__impl_object! {
    UpdateConfig
}
crate::codegen::__operation! {
    UpdateConfig => UpdateConfigResponse, UpdateConfigError:
    Endpoint::new("hire.v1.job.update_config", Post, "/open-apis/hire/v1/jobs/:job_id/update_config")
        .documented(text("更新职位设置", "Update the settings of a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("job_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("offer_apply_schema_id", String),
            body("offer_process_conf", String),
            body("recommended_evaluator_id_list", Array),
            body("update_option_list", Array).required(),
            body("assessment_template_biz_id", String),
            body("interview_round_conf_list", Array),
            body("jr_id_list", Array),
            body("interview_registration_schema_id", String),
            body("onboard_registration_schema_id", String),
            body("interview_round_type_conf_list", Array),
            body("related_job_id_list", Array),
            body("interview_appointment_config", Object),
            body("portal_website_apply_form_schema_id", String),
        ])
}
/// The reply to [`UpdateConfig`](struct@UpdateConfig).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigResponse {
    /// The settings of the job, such as forms, approval flow and interviewers. / 职位的招聘设置，如评价表、审批流和面试官。
    pub job_config: v1::JobConfigResult,
}
impl wire::Object for UpdateConfigResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_config", &mut self.job_config);
    }
}
crate::codegen::__impl_object! {
    UpdateConfigResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateConfig`](struct@UpdateConfig).
    UpdateConfigError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002613` (HTTP 400): 「通过 API 同步职位」开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    ///
    /// Syncing jobs by API is off. Turn it on in Feishu Hire under Settings > Jobs > Job settings.
    ///
    /// 职位的 API 同步未开启。请打开「飞书招聘」-「设置」-「职位管理」-「职位设置」，将「通过 API 同步职位」开启。
    JobSyncByApiDisabled = &ErrorInfo {
        message: "「通过 API 同步职位」开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位",
        ..*error::JOB_SYNC_BY_API_DISABLED
    },
    /// [`1002609`](error::JOB_CLOSED): 职位已关闭
    JobClosed = error::JOB_CLOSED,
    /// [`1002611`](error::OFFER_APPROVAL_NOT_FOR_DEPARTMENT): Offer 审批流程不适用于当前部门
    OfferApprovalNotForDepartment = error::OFFER_APPROVAL_NOT_FOR_DEPARTMENT,
    /// [`1002620`](error::RELATED_JOB_OF_SAME_KIND): 不可关联同属性职位
    RelatedJobOfSameKind = error::RELATED_JOB_OF_SAME_KIND,
    /// [`1002621`](error::RELATED_VIRTUAL_JOB_LIMIT_EXCEEDED): 实体职位只可关联一个虚拟职位
    RelatedVirtualJobLimitExceeded = error::RELATED_VIRTUAL_JOB_LIMIT_EXCEEDED,
    /// [`1002703`](error::JOB_REQUIREMENT_NOT_FOUND): 招聘需求不存在
    JobRequirementNotFound = error::JOB_REQUIREMENT_NOT_FOUND,
}
/// The interviewers suggested for each round; needed when `update_option_list` has `5`.
///
/// 各轮面试的建议面试官；`update_option_list` 含更新建议面试官（`5`）时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigJobConfigInterviewRoundConf {
    /// The IDs of the interviewers suggested for the round, as `user_id_type` IDs.
    ///
    /// 该轮建议面试官的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["6960663240925956571"]`
    pub interviewer_id_list: Option<Vec<String>>,
    /// The number of the interview round. / 第几轮面试。
    /// - Example: `1`
    pub round: Option<i64>,
}
impl UpdateConfigJobConfigInterviewRoundConf {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `interviewer_id_list`.
    #[must_use]
    pub fn interviewer_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.interviewer_id_list = Some(value.into());
        self
    }
    /// Sets `round`.
    #[must_use]
    pub fn round(mut self, value: i64) -> Self {
        self.round = Some(value);
        self
    }
}
impl wire::Object for UpdateConfigJobConfigInterviewRoundConf {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interviewer_id_list", &mut self.interviewer_id_list);
        f.field("round", &mut self.round);
    }
}
/// The feedback form for each type of interview round. Needed when `update_option_list` has `1` and types of interview rounds are turned on in the settings of Feishu Hire.
///
/// 各面试轮次类型使用的评价表。`update_option_list` 含更新面试评价表（`1`），且飞书招聘设置中启用了面试轮次类型时，必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigJobConfigRoundType {
    /// The business ID of the type of interview round, from the list of those types.
    ///
    /// 面试轮次类型的业务 ID，取自面试轮次类型列表。
    /// - Example: `"7012129842917837100"`
    pub round_biz_id: Option<String>,
    /// The business ID of the feedback form for that type of round, from the list of those forms.
    ///
    /// 该轮次类型所用面试评价表的业务 ID，取自面试评价表列表。
    /// - Example: `"6960663240925956632"`
    pub assessment_template_biz_id: Option<String>,
}
impl UpdateConfigJobConfigRoundType {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `round_biz_id`.
    #[must_use]
    pub fn round_biz_id(mut self, value: impl Into<String>) -> Self {
        self.round_biz_id = Some(value.into());
        self
    }
    /// Sets `assessment_template_biz_id`.
    #[must_use]
    pub fn assessment_template_biz_id(mut self, value: impl Into<String>) -> Self {
        self.assessment_template_biz_id = Some(value.into());
        self
    }
}
impl wire::Object for UpdateConfigJobConfigRoundType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("round_biz_id", &mut self.round_biz_id);
        f.field("assessment_template_biz_id", &mut self.assessment_template_biz_id);
    }
}
crate::codegen::__impl_object! {
    UpdateConfigJobConfigInterviewRoundConf UpdateConfigJobConfigRoundType
}
