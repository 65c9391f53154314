// Generated from spec/approval/v2/instance/transfer.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Transfer an approval task (v2) / 审批任务转交: [`Transfer`](struct@Transfer).
    ///
    /// Optional fields are set on the call: `.with(|request| request.comment(…))`.
    #[deprecated(note = "use `approval.v4.task.transfer` instead")]
    pub fn transfer(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
    ) -> crate::codegen::Call<Transfer> {
        crate::codegen::Call::new(
            self.client,
            Transfer::new(
                approval_code,
                instance_code,
                user_id,
                task_id,
                transfer_user_id,
            ),
        )
    }
}
/// Transfer an approval task (v2) / 审批任务转交.
///
/// Hands one task over to another user. Deprecated: use `approval.v4.task.transfer` instead.
///
/// 把一个审批任务转交给其他人处理。已废弃，请改用 `approval.v4.task.transfer`。
///
/// **Deprecated**: use `approval.v4.task.transfer` instead.
///
/// - `POST /approval/openapi/v2/instance/transfer`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`TransferError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who acts. / 执行操作的用户的 user_id。
    pub user_id: String,
    /// The ID of the task to handle, which is `id` in `task_list` of the instance details.
    ///
    /// 要处理的审批任务的 ID，即审批实例详情中 `task_list` 里的 `id`。
    pub task_id: String,
    /// The approver's comment. / 审批意见。
    pub comment: Option<String>,
    /// The user ID of the user the task is transferred to. / 被转交人的 user_id。
    pub transfer_user_id: String,
    /// The open ID of the user who acts, needed if `user_id` is not given.
    ///
    /// 操作用户的 open_id，未填 `user_id` 时必须填写。
    pub open_id: Option<id::OpenId>,
    /// The open ID of the user the task is transferred to, needed if `transfer_user_id` is not given.
    ///
    /// 被转交人的 open_id，未填 `transfer_user_id` 时必须填写。
    pub transfer_open_id: Option<id::OpenId>,
}
impl Transfer {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        task_id: impl Into<String>,
        transfer_user_id: impl Into<String>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            task_id: task_id.into(),
            comment: Default::default(),
            transfer_user_id: transfer_user_id.into(),
            open_id: Default::default(),
            transfer_open_id: Default::default(),
        }
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `transfer_open_id`.
    #[must_use]
    pub fn transfer_open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.transfer_open_id = Some(value.into());
        self
    }
}
impl wire::Object for Transfer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("task_id", &mut self.task_id);
        f.field("comment", &mut self.comment);
        f.field("transfer_user_id", &mut self.transfer_user_id);
        f.field("open_id", &mut self.open_id);
        f.field("transfer_open_id", &mut self.transfer_open_id);
    }
}
crate::codegen::__impl_object! {
    Transfer
}
crate::codegen::__operation! {
    Transfer => TransferResponse, TransferError:
    Endpoint::new("approval.v2.instance.transfer", Post, "/approval/openapi/v2/instance/transfer")
        .documented(text("审批任务转交", "Transfer an approval task (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
            body("task_id", String).required(),
            body("comment", String),
            body("transfer_user_id", String).required(),
            body("open_id", String),
            body("transfer_open_id", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Transfer`](struct@Transfer).
pub type TransferResponse = wire::Empty;
/// The documented errors of [`Transfer`](struct@Transfer).
pub type TransferError = crate::codegen::NoError;
