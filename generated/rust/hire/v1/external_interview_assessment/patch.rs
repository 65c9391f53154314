// Generated from spec/hire/v1/external_interview_assessment/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an external interview assessment / 更新外部面评: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.username(…))`.
    pub fn patch(
        &self,
        external_interview_assessment_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(external_interview_assessment_id),
        )
    }
}
/// Update an external interview assessment / 更新外部面评.
///
/// Updates some fields of an external interview assessment; fields left out stay as they are.
///
/// 更新外部面试评价的部分字段，未传的字段不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_interview_assessment().patch("6930815272790114324").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the external assessment to update. / 要更新的外部面评的 ID。
    /// - Example: `"6930815272790114324"`
    pub external_interview_assessment_id: String,
    /// The name of the interviewer. / 面试官的姓名。
    /// - Example: `"shaojiale"`
    pub username: Option<String>,
    /// What the interviewer concluded. / 面试官给出的面试结论。
    /// - `1`: Failed / 不通过
    /// - `2`: Passed / 通过
    /// - `3`: Undecided / 待定
    /// - Example: `1`
    pub conclusion: Option<i64>,
    /// The assessment in each dimension. / 各维度的评价。
    pub assessment_dimension_list: Option<
        Vec<v1::ExternalInterviewAssessmentDimensionInput>,
    >,
    /// The interviewer's overall notes. / 面试官的综合评价记录。
    /// - Example: `"text"`
    pub content: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(external_interview_assessment_id: impl Into<String>) -> Self {
        Self {
            external_interview_assessment_id: external_interview_assessment_id.into(),
            username: Default::default(),
            conclusion: Default::default(),
            assessment_dimension_list: Default::default(),
            content: Default::default(),
        }
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `conclusion`.
    #[must_use]
    pub fn conclusion(mut self, value: i64) -> Self {
        self.conclusion = Some(value);
        self
    }
    /// Sets `assessment_dimension_list`.
    #[must_use]
    pub fn assessment_dimension_list(
        mut self,
        value: impl Into<Vec<v1::ExternalInterviewAssessmentDimensionInput>>,
    ) -> Self {
        self.assessment_dimension_list = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "external_interview_assessment_id",
            &mut self.external_interview_assessment_id,
        );
        f.field("username", &mut self.username);
        f.field("conclusion", &mut self.conclusion);
        f.field("assessment_dimension_list", &mut self.assessment_dimension_list);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("hire.v1.external_interview_assessment.patch", Patch, "/open-apis/hire/v1/external_interview_assessments/:external_interview_assessment_id")
        .documented(text("更新外部面评", "Update an external interview assessment"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("external_interview_assessment_id", String).required(),
            body("username", String),
            body("conclusion", Integer),
            body("assessment_dimension_list", Array),
            body("content", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The external assessment after the update. / 更新后的外部面评。
    pub external_interview_assessment: v1::ExternalInterviewAssessment,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "external_interview_assessment",
            &mut self.external_interview_assessment,
        );
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
