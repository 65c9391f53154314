// Generated from spec/corehr/v2/probation_assessment/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Update a probation assessment / 更新试用期考核信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        assessment_id: impl Into<String>,
        assessment_status: v2::AssessmentStatus,
        is_final_asssessment: bool,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(assessment_id, assessment_status, is_final_asssessment),
        )
    }
}
/// Update a probation assessment / 更新试用期考核信息.
///
/// Updates one result of a probation assessment by its ID. / 按 ID 更新一条试用期考核结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::corehr::v2::AssessmentStatus;
/// let reply = client.corehr().v2().probation_assessment().patch("7140964208476371331", AssessmentStatus::Completed, false).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation.assessment:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the assessment result. / 考核结果的 ID。
    /// - Example: `"7140964208476371331"`
    pub assessment_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"6822122262122064111"`
    pub client_token: Option<String>,
    /// The state of the assessment. / 考核状态。
    pub assessment_status: v2::AssessmentStatus,
    /// The result of the assessment. / 考核结果。
    pub assessment_result: Option<v2::AssessmentResult>,
    /// The score of the assessment. / 考核得分。
    /// - Example: `99.9`
    pub assessment_score: Option<f64>,
    /// The grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
    ///
    /// 考核等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
    /// - Example: `"grade_a"`
    pub assessment_grade: Option<String>,
    /// The comment of the assessment. / 考核评语。
    /// - Example: `"text"`
    pub assessment_comment: Option<String>,
    /// The URL of the page with the result. / 考核结果页面的链接。
    /// - Example: `"text"`
    pub assessment_detail: Option<String>,
    /// Whether this is the final result. / 是否为最终考核结果。
    pub is_final_asssessment: bool,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        assessment_id: impl Into<String>,
        assessment_status: v2::AssessmentStatus,
        is_final_asssessment: bool,
    ) -> Self {
        Self {
            assessment_id: assessment_id.into(),
            client_token: Default::default(),
            assessment_status,
            assessment_result: Default::default(),
            assessment_score: Default::default(),
            assessment_grade: Default::default(),
            assessment_comment: Default::default(),
            assessment_detail: Default::default(),
            is_final_asssessment,
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `assessment_result`.
    #[must_use]
    pub fn assessment_result(mut self, value: v2::AssessmentResult) -> Self {
        self.assessment_result = Some(value);
        self
    }
    /// Sets `assessment_score`.
    #[must_use]
    pub fn assessment_score(mut self, value: f64) -> Self {
        self.assessment_score = Some(value);
        self
    }
    /// Sets `assessment_grade`.
    #[must_use]
    pub fn assessment_grade(mut self, value: impl Into<String>) -> Self {
        self.assessment_grade = Some(value.into());
        self
    }
    /// Sets `assessment_comment`.
    #[must_use]
    pub fn assessment_comment(mut self, value: impl Into<String>) -> Self {
        self.assessment_comment = Some(value.into());
        self
    }
    /// Sets `assessment_detail`.
    #[must_use]
    pub fn assessment_detail(mut self, value: impl Into<String>) -> Self {
        self.assessment_detail = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_id", &mut self.assessment_id);
        f.field("client_token", &mut self.client_token);
        f.field("assessment_status", &mut self.assessment_status);
        f.field("assessment_result", &mut self.assessment_result);
        f.field("assessment_score", &mut self.assessment_score);
        f.field("assessment_grade", &mut self.assessment_grade);
        f.field("assessment_comment", &mut self.assessment_comment);
        f.field("assessment_detail", &mut self.assessment_detail);
        f.field("is_final_asssessment", &mut self.is_final_asssessment);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.probation_assessment.patch", Patch, "/open-apis/corehr/v2/probation/assessments/:assessment_id")
        .documented(text("更新试用期考核信息", "Update a probation assessment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("assessment_id", String).required(),
            query("client_token", String),
            body("assessment_status", String).required(),
            body("assessment_result", String),
            body("assessment_score", Number),
            body("assessment_grade", String),
            body("assessment_comment", String),
            body("assessment_detail", String),
            body("is_final_asssessment", Boolean).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
