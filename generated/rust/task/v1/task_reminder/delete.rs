// Generated from spec/task/v1/task_reminder/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a reminder of a task / 删除提醒时间: [`Delete`](struct@Delete).
    #[deprecated(note = "use `task.v2.task.remove_reminders` instead")]
    pub fn delete(
        &self,
        task_id: impl Into<String>,
        reminder_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(task_id, reminder_id))
    }
}
/// Delete a reminder of a task / 删除提醒时间.
///
/// Deletes one reminder of a task by its ID. / 按 ID 删除一个任务的一个提醒。
///
/// **Deprecated**: use `task.v2.task.remove_reminders` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_reminder().delete("83912691-2e43-47fc-94a4-d512e03984fa", "1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// The ID of the reminder to delete, which is its `id`. / 要删除的提醒的 ID，即提醒的 `id`。
    /// - Example: `"1"`
    pub reminder_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, reminder_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            reminder_id: reminder_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("reminder_id", &mut self.reminder_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v1.task_reminder.delete", Delete, "/open-apis/task/v1/tasks/:task_id/reminders/:reminder_id")
        .documented(text("删除提醒时间", "Delete a reminder of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_id", String).required(), path("reminder_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470720`](error::TASK_REMINDER_TIME_NOT_FOUND): task reminder time not found
    TaskReminderTimeNotFound = error::TASK_REMINDER_TIME_NOT_FOUND,
    /// [`1470722`](error::DELETE_TASK_REMINDER_TIME_FAILED): failed to delete task reminder time
    DeleteTaskReminderTimeFailed = error::DELETE_TASK_REMINDER_TIME_FAILED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
