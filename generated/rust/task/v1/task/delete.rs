// Generated from spec/task/v1/task/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a task (v1) / 删除任务: [`Delete`](struct@Delete).
    #[deprecated(note = "use `task.v2.task.delete` instead")]
    pub fn delete(&self, task_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(task_id))
    }
}
/// Delete a task (v1) / 删除任务.
///
/// Deletes a task by its ID. / 按 ID 删除一个任务。
///
/// **Deprecated**: use `task.v2.task.delete` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task().delete("83912691-2e43-47fc-94a4-d512e03984fa").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v1.task.delete", Delete, "/open-apis/task/v1/tasks/:task_id")
        .documented(text("删除任务", "Delete a task (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470601`](error::DELETE_TASK_FAILED): delete task failed
    DeleteTaskFailed = error::DELETE_TASK_FAILED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470433`](error::TASK_DELETED): todo has been deleted
    TaskDeleted = error::TASK_DELETED,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
