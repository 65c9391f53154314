// Generated from spec/apaas/v1/approval_task/add_assignee.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Add assignees to a manual task / 人工任务加签: [`AddAssignee`](struct@AddAssignee).
    ///
    /// Optional fields are set on the call: `.with(|request| request.approvers(…))`.
    pub fn add_assignee(
        &self,
        approval_task_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<AddAssignee> {
        crate::codegen::Call::new(
            self.client,
            AddAssignee::new(approval_task_id, user_id),
        )
    }
}
/// Add assignees to a manual task / 人工任务加签.
///
/// Adds further assignees to a manual task. / 为一个人工任务加签。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().approval_task().add_assignee("1785771068261436", "1783981209205788").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`AddAssigneeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddAssignee {
    /// The ID of the user task. / 人工任务 ID。
    /// - Example: `"1785771068261436"`
    pub approval_task_id: String,
    /// The ID of the user on whose behalf the operation is done. / 执行该操作的用户的 ID。
    /// - Example: `"1783981209205788"`
    pub user_id: String,
    /// The IDs of the approvers to add. / 加签的审批人的 ID。
    /// - Length: 0 to 20
    /// - Example: `["1783981209205788"]`
    pub approvers: Option<Vec<String>>,
    /// How to add the approvers: `currentAndAddAssign` lets them approve alongside the current approver, `afterAndAddAssign` after.
    ///
    /// 加签方式：`currentAndAddAssign` 为并加签，即与当前审批人一同审批；`afterAndAddAssign` 为后加签，即在当前审批人之后审批。
    /// - Example: `"currentAndAddAssign"`
    pub add_assignee_type: Option<String>,
    /// Why the approvers are added. / 加签的原因。
    /// - Example: `"text"`
    pub opinion: Option<String>,
}
impl AddAssignee {
    /// Creates the value from its required fields.
    pub fn new(approval_task_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            approval_task_id: approval_task_id.into(),
            user_id: user_id.into(),
            approvers: Default::default(),
            add_assignee_type: Default::default(),
            opinion: Default::default(),
        }
    }
    /// Sets `approvers`.
    #[must_use]
    pub fn approvers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.approvers = Some(value.into());
        self
    }
    /// Sets `add_assignee_type`.
    #[must_use]
    pub fn add_assignee_type(mut self, value: impl Into<String>) -> Self {
        self.add_assignee_type = Some(value.into());
        self
    }
    /// Sets `opinion`.
    #[must_use]
    pub fn opinion(mut self, value: impl Into<String>) -> Self {
        self.opinion = Some(value.into());
        self
    }
}
impl wire::Object for AddAssignee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_task_id", &mut self.approval_task_id);
        f.field("user_id", &mut self.user_id);
        f.field("approvers", &mut self.approvers);
        f.field("add_assignee_type", &mut self.add_assignee_type);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    AddAssignee
}
crate::codegen::__operation! {
    AddAssignee => AddAssigneeResponse, AddAssigneeError:
    Endpoint::new("apaas.v1.approval_task.add_assignee", Post, "/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee")
        .documented(text("人工任务加签", "Add assignees to a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("approval_task_id", String).required(),
            body("user_id", String).required(),
            body("approvers", Array),
            body("add_assignee_type", String),
            body("opinion", String),
        ])
}
/// The reply to [`AddAssignee`](struct@AddAssignee).
pub type AddAssigneeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`AddAssignee`](struct@AddAssignee).
    AddAssigneeError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
