// Generated from spec/apaas/v1/approval_task/reject.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Reject a manual task / 拒绝人工任务: [`Reject`](struct@Reject).
    ///
    /// Optional fields are set on the call: `.with(|request| request.opinion(…))`.
    pub fn reject(
        &self,
        approval_task_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Reject> {
        crate::codegen::Call::new(self.client, Reject::new(approval_task_id, user_id))
    }
}
/// Reject a manual task / 拒绝人工任务.
///
/// Rejects a manual task on behalf of a user. / 拒绝一个人工任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().approval_task().reject("1785996265147395", "1783981209205788").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`RejectError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reject {
    /// The ID of the user task. / 人工任务 ID。
    /// - Example: `"1785996265147395"`
    pub approval_task_id: String,
    /// The ID of the user on whose behalf the operation is done. / 执行该操作的用户的 ID。
    /// - Example: `"1783981209205788"`
    pub user_id: String,
    /// The comment on the decision. / 审批意见。
    /// - Example: `"text"`
    pub opinion: Option<String>,
}
impl Reject {
    /// Creates the value from its required fields.
    pub fn new(approval_task_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            approval_task_id: approval_task_id.into(),
            user_id: user_id.into(),
            opinion: Default::default(),
        }
    }
    /// Sets `opinion`.
    #[must_use]
    pub fn opinion(mut self, value: impl Into<String>) -> Self {
        self.opinion = Some(value.into());
        self
    }
}
impl wire::Object for Reject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_task_id", &mut self.approval_task_id);
        f.field("user_id", &mut self.user_id);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Reject
}
crate::codegen::__operation! {
    Reject => RejectResponse, RejectError:
    Endpoint::new("apaas.v1.approval_task.reject", Post, "/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject")
        .documented(text("拒绝人工任务", "Reject a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("approval_task_id", String).required(),
            body("user_id", String).required(),
            body("opinion", String),
        ])
}
/// The reply to [`Reject`](struct@Reject).
pub type RejectResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reject`](struct@Reject).
    RejectError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
