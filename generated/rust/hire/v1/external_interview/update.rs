// Generated from spec/hire/v1/external_interview/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an external interview / 更新外部面试: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.participate_status(…))`.
    pub fn update(
        &self,
        external_interview_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(external_interview_id, external_application_id),
        )
    }
}
/// Update an external interview / 更新外部面试.
///
/// Updates one external interview given by its ID. / 按 ID 更新一场外部面试的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_interview().update("6960663240925956660", "6960663240925956437").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/external_interviews/:external_interview_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the external interview to act on, found in the list of external interviews.
    ///
    /// 要操作的外部面试的 ID，可从外部面试列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_interview_id: String,
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        external_interview_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> Self {
        Self {
            external_interview_id: external_interview_id.into(),
            external_application_id: external_application_id.into(),
            participate_status: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            interview_assessments: Default::default(),
        }
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_interview_id", &mut self.external_interview_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("participate_status", &mut self.participate_status);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("interview_assessments", &mut self.interview_assessments);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.external_interview.update", Put, "/open-apis/hire/v1/external_interviews/:external_interview_id")
        .documented(text("更新外部面试", "Update an external interview"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("external_interview_id", String).required(),
            body("external_application_id", String).required(),
            body("participate_status", Integer),
            body("begin_time", Integer),
            body("end_time", Integer),
            body("interview_assessments", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The external interview as updated. / 更新后的外部面试。
    pub external_interview: v1::ExternalInterview,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_interview", &mut self.external_interview);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
