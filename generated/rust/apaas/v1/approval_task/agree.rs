// Generated from spec/apaas/v1/approval_task/agree.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Approve a manual task / 同意人工任务: [`Agree`](struct@Agree).
    ///
    /// Optional fields are set on the call: `.with(|request| request.opinion(…))`.
    pub fn agree(
        &self,
        approval_task_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Agree> {
        crate::codegen::Call::new(self.client, Agree::new(approval_task_id, user_id))
    }
}
/// Approve a manual task / 同意人工任务.
///
/// Approves a manual task on behalf of a user. / 同意一个人工任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().approval_task().agree("1785996265147395", "1783981209205788").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`AgreeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agree {
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
impl Agree {
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
impl wire::Object for Agree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_task_id", &mut self.approval_task_id);
        f.field("user_id", &mut self.user_id);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Agree
}
crate::codegen::__operation! {
    Agree => AgreeResponse, AgreeError:
    Endpoint::new("apaas.v1.approval_task.agree", Post, "/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree")
        .documented(text("同意人工任务", "Approve a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("approval_task_id", String).required(),
            body("user_id", String).required(),
            body("opinion", String),
        ])
}
/// The reply to [`Agree`](struct@Agree).
pub type AgreeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Agree`](struct@Agree).
    AgreeError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
