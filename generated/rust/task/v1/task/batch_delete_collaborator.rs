// Generated from spec/task/v1/task/batch_delete_collaborator.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::error;
impl super::Api<'_> {
    /// Remove assignees from a task in bulk / 批量删除执行者: [`BatchDeleteCollaborator`](struct@BatchDeleteCollaborator).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.remove_members` instead")]
    pub fn batch_delete_collaborator(
        &self,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDeleteCollaborator> {
        crate::codegen::Call::new(self.client, BatchDeleteCollaborator::new(task_id))
    }
}
/// Remove assignees from a task in bulk / 批量删除执行者.
///
/// Removes several assignees from a task at once. / 从一个任务中一次移除多个执行者。
///
/// **Deprecated**: use `task.v2.task.remove_members` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task().batch_delete_collaborator("83912691-2e43-47fc-94a4-d512e03984fa").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`BatchDeleteCollaboratorError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCollaborator {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The assignees to add or remove, as `user_id_type` IDs. / 要添加或移除的执行者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`
    pub id_list: Option<Vec<String>>,
}
impl BatchDeleteCollaborator {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            user_id_type: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchDeleteCollaborator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteCollaborator
}
crate::codegen::__operation! {
    BatchDeleteCollaborator => BatchDeleteCollaboratorResponse, BatchDeleteCollaboratorError:
    Endpoint::new("task.v1.task.batch_delete_collaborator", Post, "/open-apis/task/v1/tasks/:task_id/batch_delete_collaborator")
        .documented(text("批量删除执行者", "Remove assignees from a task in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("id_list", Array),
        ])
}
/// The reply to [`BatchDeleteCollaborator`](struct@BatchDeleteCollaborator).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCollaboratorResponse {
    /// The user IDs of the assignees that were actually removed. / 实际被移除的执行者的用户 ID。
    pub collaborators: Vec<String>,
}
impl wire::Object for BatchDeleteCollaboratorResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaborators", &mut self.collaborators);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteCollaboratorResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDeleteCollaborator`](struct@BatchDeleteCollaborator).
    BatchDeleteCollaboratorError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470702`](error::DELETE_TASK_COLLABORATOR_FAILED): failed to delete task collaborator
    DeleteTaskCollaboratorFailed = error::DELETE_TASK_COLLABORATOR_FAILED,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
