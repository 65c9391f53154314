// Generated from spec/approval/v2/instance/reject.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Reject an approval task (v2) / 审批任务拒绝: [`Reject`](struct@Reject).
    ///
    /// Optional fields are set on the call: `.with(|request| request.comment(…))`.
    #[deprecated(note = "use `approval.v4.task.reject` instead")]
    pub fn reject(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        open_id: impl Into<id::OpenId>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<Reject> {
        crate::codegen::Call::new(
            self.client,
            Reject::new(approval_code, instance_code, open_id, user_id, task_id),
        )
    }
}
/// Reject an approval task (v2) / 审批任务拒绝.
///
/// Rejects one task, which ends the approval. Deprecated: use `approval.v4.task.reject` instead.
///
/// 拒绝一个审批任务，流程就此结束。已废弃，请改用 `approval.v4.task.reject`。
///
/// **Deprecated**: use `approval.v4.task.reject` instead.
///
/// - `POST /approval/openapi/v2/instance/reject`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`RejectError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reject {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
    /// The open ID of the user who acts, needed if `user_id` is not given.
    ///
    /// 操作用户的 open_id，未填 `user_id` 时必须填写。
    pub open_id: id::OpenId,
    /// The user ID of the user who acts. / 执行操作的用户的 user_id。
    pub user_id: String,
    /// The ID of the task to handle, which is `id` in `task_list` of the instance details.
    ///
    /// 要处理的审批任务的 ID，即审批实例详情中 `task_list` 里的 `id`。
    pub task_id: String,
    /// The approver's comment. / 审批意见。
    pub comment: Option<String>,
}
impl Reject {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        open_id: impl Into<id::OpenId>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            open_id: open_id.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: Default::default(),
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}
impl wire::Object for Reject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
        f.field("task_id", &mut self.task_id);
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    Reject
}
crate::codegen::__operation! {
    Reject => RejectResponse, RejectError:
    Endpoint::new("approval.v2.instance.reject", Post, "/approval/openapi/v2/instance/reject")
        .documented(text("审批任务拒绝", "Reject an approval task (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("open_id", String).required(),
            body("user_id", String).required(),
            body("task_id", String).required(),
            body("comment", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Reject`](struct@Reject).
pub type RejectResponse = wire::Empty;
/// The documented errors of [`Reject`](struct@Reject).
pub type RejectError = crate::codegen::NoError;
