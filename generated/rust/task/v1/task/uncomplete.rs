// Generated from spec/task/v1/task/uncomplete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Reopen a completed task / 取消完成任务: [`Uncomplete`](struct@Uncomplete).
    #[deprecated(note = "use `task.v2.task.patch` instead")]
    pub fn uncomplete(
        &self,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<Uncomplete> {
        crate::codegen::Call::new(self.client, Uncomplete::new(task_id))
    }
}
/// Reopen a completed task / 取消完成任务.
///
/// Takes back the completion of a task, so that it is open again. / 取消一个任务的已完成状态，使其恢复为未完成。
///
/// **Deprecated**: use `task.v2.task.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task().uncomplete("bb54ab99-d360-434f-bcaa-a4cc4c05840e").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/uncomplete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`UncompleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Uncomplete {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"bb54ab99-d360-434f-bcaa-a4cc4c05840e"`
    pub task_id: String,
}
impl Uncomplete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for Uncomplete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Uncomplete
}
crate::codegen::__operation! {
    Uncomplete => UncompleteResponse, UncompleteError:
    Endpoint::new("task.v1.task.uncomplete", Post, "/open-apis/task/v1/tasks/:task_id/uncomplete")
        .documented(text("取消完成任务", "Reopen a completed task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_id", String).required()])
}
/// The reply to [`Uncomplete`](struct@Uncomplete).
pub type UncompleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Uncomplete`](struct@Uncomplete).
    UncompleteError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1470604` (HTTP 400): Failed to update task completion status.
    ///
    /// Try again; if it keeps failing, contact support with the log id. / 请重试；若持续失败，请联系技术支持并提供 log id。
    UpdateTaskCompletionStatusFailed = &ErrorInfo {
        status: Some(400),
        ..*error::UPDATE_TASK_COMPLETION_STATUS_FAILED
    },
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470432`](error::GET_TASK_DENIED): have no permission to get task
    GetTaskDenied = error::GET_TASK_DENIED,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
