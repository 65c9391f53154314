// Generated from spec/hire/v1/external_interview_assessment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an external interview assessment / 创建外部面评: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_id(…))`.
    pub fn create(
        &self,
        external_interview_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(external_interview_id))
    }
}
/// Create an external interview assessment / 创建外部面评.
///
/// Imports an interview assessment from another system. / 导入一份来自其他系统的面试评价。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_interview_assessment().create("6986199832494934316").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_interview_assessments`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The key of the assessment in the external system, used only for idempotence. / 面评在外部系统中的主键，只用于防止重复创建。
    /// - Example: `"123"`
    pub external_id: Option<String>,
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
    /// The ID of the external interview assessed. / 面评所属的外部面试的 ID。
    /// - Example: `"6986199832494934316"`
    pub external_interview_id: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(external_interview_id: impl Into<String>) -> Self {
        Self {
            external_id: Default::default(),
            username: Default::default(),
            conclusion: Default::default(),
            assessment_dimension_list: Default::default(),
            content: Default::default(),
            external_interview_id: external_interview_id.into(),
        }
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("username", &mut self.username);
        f.field("conclusion", &mut self.conclusion);
        f.field("assessment_dimension_list", &mut self.assessment_dimension_list);
        f.field("content", &mut self.content);
        f.field("external_interview_id", &mut self.external_interview_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_interview_assessment.create", Post, "/open-apis/hire/v1/external_interview_assessments")
        .documented(text("创建外部面评", "Create an external interview assessment"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("external_id", String),
            body("username", String),
            body("conclusion", Integer),
            body("assessment_dimension_list", Array),
            body("content", String),
            body("external_interview_id", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external assessment that was created. / 新建的外部面评。
    pub external_interview_assessment: v1::ExternalInterviewAssessment,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "external_interview_assessment",
            &mut self.external_interview_assessment,
        );
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
