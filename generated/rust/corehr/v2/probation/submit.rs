// Generated from spec/corehr/v2/probation/submit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Initiate a conversion to regular status / 发起转正: [`Submit`](struct@Submit).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn submit(
        &self,
        employment_id: impl Into<String>,
        conversion_mode: i64,
        submission_type: SubmitSubmissionType,
    ) -> crate::codegen::Call<Submit> {
        crate::codegen::Call::new(
            self.client,
            Submit::new(employment_id, conversion_mode, submission_type),
        )
    }
}
/// Initiate a conversion to regular status / 发起转正.
///
/// Initiates the conversion of an employee on probation to regular status. / 为试用期员工发起转正。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::corehr::v2::probation::SubmitSubmissionType;
/// let reply = client.corehr().v2().probation().submit("7140964208476371111", 1, SubmitSubmissionType::System).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/probation/submit`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation:write`
///
/// Errors: [`SubmitError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Submit {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"6822122262122064111"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment ID of the employee on probation; `corehr.v2.employee.search` returns it.
    ///
    /// 试用期员工的雇佣 ID，可由 `corehr.v2.employee.search` 获取。
    /// - Example: `"7140964208476371111"`
    pub employment_id: String,
    /// The way in which the employee is confirmed. / 转正的方式。
    /// - `1`: Directly / 直接转正
    /// - `2`: By starting the confirmation process / 发起转正流程
    /// - Example: `1`
    pub conversion_mode: i64,
    /// The date on which the probation actually ends, between its start and its expected end; without it, the expected end, as `YYYY-MM-DD`.
    ///
    /// 试用期实际结束的日期，须在试用期开始日期与预计结束日期之间；不填则取预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-05-20"`
    pub actual_probation_end_date: Option<String>,
    /// The person who initiated confirmation. / 转正的发起方。
    pub submission_type: SubmitSubmissionType,
    /// The ID of the initiator, given only if HR initiates confirmation and computed otherwise; `corehr.v2.employee.search` returns it.
    ///
    /// 发起人的 ID，仅在由 HR 发起时填写，其他情况由系统计算，可由 `corehr.v2.employee.search` 获取。
    /// - Example: `"7140964208476371111"`
    pub initiator_id: Option<String>,
    /// The notes, needed when the employee is confirmed directly. / 备注，直接转正时必须填写。
    /// - Example: `"text"`
    pub notes: Option<String>,
    /// What the employee wrote in the self-review. / 员工的自评内容。
    /// - Example: `"text"`
    pub self_review: Option<String>,
    /// The values of custom fields; fields holding attachments cannot yet be written with the operation for uploading files.
    ///
    /// 自定义字段值；附件类型的字段暂不能用上传文件接口写入。
    pub custom_fields: Option<Vec<v2::CustomFieldDataInput>>,
}
impl Submit {
    /// Creates the value from its required fields.
    pub fn new(
        employment_id: impl Into<String>,
        conversion_mode: i64,
        submission_type: SubmitSubmissionType,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
            conversion_mode,
            actual_probation_end_date: Default::default(),
            submission_type,
            initiator_id: Default::default(),
            notes: Default::default(),
            self_review: Default::default(),
            custom_fields: Default::default(),
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
    /// Sets `actual_probation_end_date`.
    #[must_use]
    pub fn actual_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.actual_probation_end_date = Some(value.into());
        self
    }
    /// Sets `initiator_id`.
    #[must_use]
    pub fn initiator_id(mut self, value: impl Into<String>) -> Self {
        self.initiator_id = Some(value.into());
        self
    }
    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    /// Sets `self_review`.
    #[must_use]
    pub fn self_review(mut self, value: impl Into<String>) -> Self {
        self.self_review = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::CustomFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Submit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("conversion_mode", &mut self.conversion_mode);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
        f.field("submission_type", &mut self.submission_type);
        f.field("initiator_id", &mut self.initiator_id);
        f.field("notes", &mut self.notes);
        f.field("self_review", &mut self.self_review);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Submit
}
crate::codegen::__operation! {
    Submit => SubmitResponse, SubmitError:
    Endpoint::new("corehr.v2.probation.submit", Post, "/open-apis/corehr/v2/probation/submit")
        .documented(text("发起转正", "Initiate a conversion to regular status"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("probation_info.self_review", &[scopes(&[crate::scope::COREHR_PROBATION_SELF_REVIEW_READ]), scopes(&[crate::scope::COREHR_PROBATION_SELF_REVIEW_WRITE])]),
            Guard::received("probation_info.notes", &[scopes(&[crate::scope::COREHR_PROBATION_NOTES_READ]), scopes(&[crate::scope::COREHR_PROBATION_NOTES_WRITE])]),
            Guard::received("probation_info.custom_fields", &[scopes(&[crate::scope::COREHR_PROBATION_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PROBATION_CUSTOM_FIELD_WRITE])]),
            Guard::received("probation_info.final_assessment_score", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("probation_info.final_assessment_grade", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("probation_info.final_assessment_comment", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("probation_info.final_assessment_detail", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
            body("conversion_mode", Integer).required(),
            body("actual_probation_end_date", String),
            body("submission_type", String).required(),
            body("initiator_id", String),
            body("notes", String),
            body("self_review", String),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Submit`](struct@Submit).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitResponse {
    /// The probation data. / 试用期信息。
    pub probation_info: SubmitProbationInfoForSubmit,
}
impl wire::Object for SubmitResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("probation_info", &mut self.probation_info);
    }
}
crate::codegen::__impl_object! {
    SubmitResponse
}
/// The documented errors of [`Submit`](struct@Submit).
pub type SubmitError = crate::codegen::NoError;
/// The probation data. / 试用期信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitProbationInfoForSubmit {
    /// The employment ID of the employee on probation. / 试用期员工的雇佣 ID。
    pub employment_id: String,
    /// The ID of the probation record. / 试用期信息的 ID。
    pub probation_id: String,
    /// When the probation starts. / 试用期的开始日期。
    pub probation_start_date: String,
    /// The date on which the probation is expected to end. / 试用期预计结束的日期。
    pub probation_expected_end_date: String,
    /// The date on which the probation actually ended. / 试用期实际结束的日期。
    pub actual_probation_end_date: String,
    /// The date on which confirmation was initiated. / 发起转正的日期。
    pub initiating_time: String,
    /// The person who initiated confirmation. / 转正的发起方。
    pub submission_type: v2::SubmissionType,
    /// The employment ID of the person who initiated confirmation; empty if it was the system.
    ///
    /// 转正发起人的雇佣 ID，由系统发起时为空。
    pub initiator_id: String,
    /// The state of the probation. / 试用期的状态。
    pub probation_status: v2::ProbationStatus,
    /// What the employee wrote in the self-review. / 员工的自评内容。
    /// - Present only with one of the scopes `corehr:probation.self_review:read`, `corehr:probation.self_review:write`
    pub self_review: String,
    /// The notes on it. / 备注。
    /// - Present only with one of the scopes `corehr:probation.notes:read`, `corehr:probation.notes:write`
    pub notes: String,
    /// The ID of the process instance. / 流程实例的 ID。
    pub process_id: String,
    /// Whether confirmation goes through a BPM process. / 是否通过 BPM 流程转正。
    pub converted_via_bpm: bool,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`
    pub custom_fields: Vec<v2::CustomFieldData>,
    /// The final state of the assessment. / 试用期考核的最终状态。
    pub final_assessment_status: v2::FinalAssessmentStatus,
    /// The final result of the assessment. / 试用期考核的最终结果。
    pub final_assessment_result: v2::FinalAssessmentResult,
    /// The final score of the assessment. / 试用期考核的最终得分。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_score: f64,
    /// The final grade of the assessment. / 试用期考核的最终等级。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_grade: v2::FinalAssessmentGrade,
    /// The final comment of the assessment. / 试用期考核的最终评语。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_comment: String,
    /// The URL of the page with the final result. / 最终考核结果页面的链接。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_detail: String,
}
impl wire::Object for SubmitProbationInfoForSubmit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("probation_id", &mut self.probation_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
        f.field("initiating_time", &mut self.initiating_time);
        f.field("submission_type", &mut self.submission_type);
        f.field("initiator_id", &mut self.initiator_id);
        f.field("probation_status", &mut self.probation_status);
        f.field("self_review", &mut self.self_review);
        f.field("notes", &mut self.notes);
        f.field("process_id", &mut self.process_id);
        f.field("converted_via_bpm", &mut self.converted_via_bpm);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("final_assessment_status", &mut self.final_assessment_status);
        f.field("final_assessment_result", &mut self.final_assessment_result);
        f.field("final_assessment_score", &mut self.final_assessment_score);
        f.field("final_assessment_grade", &mut self.final_assessment_grade);
        f.field("final_assessment_comment", &mut self.final_assessment_comment);
        f.field("final_assessment_detail", &mut self.final_assessment_detail);
    }
}
/// The person who initiated confirmation. / 转正的发起方。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubmitSubmissionType {
    /// `self_submission`: The employee / 员工本人发起
    SelfSubmission,
    /// `system`: The system / 系统发起
    System,
    /// `hr_submission`: HR / HR 发起
    HrSubmission,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SubmitSubmissionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SubmitSubmissionType {
    fn as_str(&self) -> &str {
        match self {
            Self::SelfSubmission => "self_submission",
            Self::System => "system",
            Self::HrSubmission => "hr_submission",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "self_submission" => Self::SelfSubmission,
            "system" => Self::System,
            "hr_submission" => Self::HrSubmission,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    SubmitProbationInfoForSubmit
}
crate::codegen::__impl_enum! {
    SubmitSubmissionType
}
