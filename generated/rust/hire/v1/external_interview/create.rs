// Generated from spec/hire/v1/external_interview/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an external interview / 创建外部面试: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_id(…))`.
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(external_application_id))
    }
}
/// Create an external interview / 创建外部面试.
///
/// Imports an interview from another system. / 导入一场来自其他系统的面试。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_interview().create("6960663240925956437").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_interviews`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The key of the interview in the external system, used only for idempotence: the same value can create one only once in 24 hours. Without it, nothing is checked.
    ///
    /// 面试在外部系统中的主键，只用于防止重复创建：填写后，同一个值 24 小时内只能创建一次；不填则不检查。
    /// - Example: `"7396034232747641133"`
    pub external_id: Option<String>,
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"6960663240925956437"`
    pub external_application_id: String,
    /// Whether the candidate took part in the interview. / 候选人是否参加了面试。
    /// - `1`: Did not take part / 未参与
    /// - `2`: Took part / 参与
    /// - `3`: No show / 爽约
    /// - Example: `1`
    pub participate_status: Option<i64>,
    /// When the interview begins, in milliseconds since 1970. / 面试开始时间，毫秒级时间戳。
    /// - Example: `1618500278638`
    pub begin_time: Option<i64>,
    /// When the interview ends, in milliseconds since 1970. / 面试结束时间，毫秒级时间戳。
    /// - Example: `1618500278639`
    pub end_time: Option<i64>,
    /// The assessment of each interviewer. / 各面试官对该场面试的评价。
    pub interview_assessments: Option<Vec<v1::ExternalInterviewAssessmentInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(external_application_id: impl Into<String>) -> Self {
        Self {
            external_id: Default::default(),
            external_application_id: external_application_id.into(),
            participate_status: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            interview_assessments: Default::default(),
        }
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets `participate_status`.
    #[must_use]
    pub fn participate_status(mut self, value: i64) -> Self {
        self.participate_status = Some(value);
        self
    }
    /// Sets `begin_time`.
    #[must_use]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `interview_assessments`.
    #[must_use]
    pub fn interview_assessments(
        mut self,
        value: impl Into<Vec<v1::ExternalInterviewAssessmentInput>>,
    ) -> Self {
        self.interview_assessments = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("participate_status", &mut self.participate_status);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("interview_assessments", &mut self.interview_assessments);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_interview.create", Post, "/open-apis/hire/v1/external_interviews")
        .documented(text("创建外部面试", "Create an external interview"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("external_id", String),
            body("external_application_id", String).required(),
            body("participate_status", Integer),
            body("begin_time", Integer),
            body("end_time", Integer),
            body("interview_assessments", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external interview. / 新建的外部面试。
    pub external_interview: v1::ExternalInterview,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_interview", &mut self.external_interview);
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
