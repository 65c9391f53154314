// Generated from spec/hire/v1/application/cancel_onboard.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Cancel the onboarding of a candidate / 取消候选人入职: [`CancelOnboard`](struct@CancelOnboard).
    ///
    /// Optional fields are set on the call: `.with(|request| request.termination_reason_id_list(…))`.
    pub fn cancel_onboard(
        &self,
        application_id: impl Into<String>,
        termination_type: i64,
    ) -> crate::codegen::Call<CancelOnboard> {
        crate::codegen::Call::new(
            self.client,
            CancelOnboard::new(application_id, termination_type),
        )
    }
}
/// Cancel the onboarding of a candidate / 取消候选人入职.
///
/// Cancels the onboarding of a candidate who is waiting for it. / 取消一次投递中待入职候选人的入职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().cancel_onboard("1111111111", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/:application_id/cancel_onboard`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`CancelOnboardError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOnboard {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"1111111111"`
    pub application_id: String,
    /// The type of reason that ended the application. / 终止投递的原因的类型。
    /// - `1`: The company rejected the candidate / 我方拒绝候选人
    /// - `22`: The candidate declined / 候选人拒绝我方
    /// - `27`: Other / 其他
    /// - Example: `1`
    pub termination_type: i64,
    /// The IDs of the specific reasons for the termination, taken from the list of termination reasons.
    ///
    /// 终止的具体原因的 ID，取自终止投递原因列表。
    /// - Example: `["6959090661225640000"]`
    pub termination_reason_id_list: Option<Vec<String>>,
    /// Notes on why the application was terminated. / 对终止原因的补充说明。
    /// - Example: `"text"`
    pub termination_reason_notes: Option<String>,
}
impl CancelOnboard {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>, termination_type: i64) -> Self {
        Self {
            application_id: application_id.into(),
            termination_type,
            termination_reason_id_list: Default::default(),
            termination_reason_notes: Default::default(),
        }
    }
    /// Sets `termination_reason_id_list`.
    #[must_use]
    pub fn termination_reason_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.termination_reason_id_list = Some(value.into());
        self
    }
    /// Sets `termination_reason_notes`.
    #[must_use]
    pub fn termination_reason_notes(mut self, value: impl Into<String>) -> Self {
        self.termination_reason_notes = Some(value.into());
        self
    }
}
impl wire::Object for CancelOnboard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("termination_type", &mut self.termination_type);
        f.field("termination_reason_id_list", &mut self.termination_reason_id_list);
        f.field("termination_reason_notes", &mut self.termination_reason_notes);
    }
}
crate::codegen::__impl_object! {
    CancelOnboard
}
crate::codegen::__operation! {
    CancelOnboard => CancelOnboardResponse, CancelOnboardError:
    Endpoint::new("hire.v1.application.cancel_onboard", Post, "/open-apis/hire/v1/applications/:application_id/cancel_onboard")
        .documented(text("取消候选人入职", "Cancel the onboarding of a candidate"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("application_id", String).required(),
            body("termination_type", Integer).required(),
            body("termination_reason_id_list", Array),
            body("termination_reason_notes", String),
        ])
}
/// The reply to [`CancelOnboard`](struct@CancelOnboard).
pub type CancelOnboardResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`CancelOnboard`](struct@CancelOnboard).
    CancelOnboardError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002221`](error::APPLICATION_TERMINATED): 投递已经终止
    ApplicationTerminated = error::APPLICATION_TERMINATED,
    /// [`1002910`](error::CANDIDATE_IN_FEISHU_PEOPLE): 候选人已在飞书人事创建待入职记录
    CandidateInFeishuPeople = error::CANDIDATE_IN_FEISHU_PEOPLE,
}
