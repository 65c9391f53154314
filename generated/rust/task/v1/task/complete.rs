// Generated from spec/task/v1/task/complete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Complete a task / 完成任务: [`Complete`](struct@Complete).
    #[deprecated(note = "use `task.v2.task.patch` instead")]
    pub fn complete(
        &self,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<Complete> {
        crate::codegen::Call::new(self.client, Complete::new(task_id))
    }
}
/// Complete a task / 完成任务.
///
/// Marks a task as completed for all of its users; assignees cannot complete it separately.
///
/// 把一个任务标为已完成，对所有相关用户都生效，不能由各执行者分别完成。
///
/// **Deprecated**: use `task.v2.task.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task().complete("bb54ab99-d360-434f-bcaa-a4cc4c05840e").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/complete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`CompleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// The ID of the task, returned as `id` when the task was created. / 任务 ID，即创建任务时返回的 `id`。
    /// - Example: `"bb54ab99-d360-434f-bcaa-a4cc4c05840e"`
    pub task_id: String,
}
impl Complete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for Complete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Complete
}
crate::codegen::__operation! {
    Complete => CompleteResponse, CompleteError:
    Endpoint::new("task.v1.task.complete", Post, "/open-apis/task/v1/tasks/:task_id/complete")
        .documented(text("完成任务", "Complete a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_id", String).required()])
}
/// The reply to [`Complete`](struct@Complete).
pub type CompleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Complete`](struct@Complete).
    CompleteError:
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong type, or the caller lacks permission. Use a `user_access_token` or `tenant_access_token`, and make sure the caller may read (or edit, for changes) the task or tasklist.
    ///
    /// 令牌类型不正确，或调用身份缺少对操作对象的权限。请使用 `user_access_token` 或 `tenant_access_token`，并确认调用身份有该任务或清单的阅读（读取时）或编辑（修改时）权限。
    PermissionDenied = &ErrorInfo {
        status: Some(401),
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 400): Be refused to update task, possibly due to lack of permission.
    ///
    /// The operator may not change the task, like a mere follower. Call with an identity that has edit permission.
    ///
    /// 操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。
    NotFound = &ErrorInfo {
        message: "Be refused to update task, possibly due to lack of permission.",
        fix: Text { zh: "操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。", en: "The operator may not change the task, like a mere follower. Call with an identity that has edit permission." },
        ..*error::NOT_FOUND
    },
    /// `1470432` (HTTP 400): No permission to get the task.
    ///
    /// The caller may not see the task. Add it to the task or call with an identity that may.
    ///
    /// 调用身份无权查看该任务。请将其加入任务，或换用有权限的身份。
    GetTaskDenied = &ErrorInfo {
        message: "No permission to get the task.",
        ..*error::GET_TASK_DENIED
    },
    /// `1470450` (HTTP 429): There are too many requests currently, please try again later.
    ///
    /// Too many concurrent requests. Call less often; try again after a pause. / 并发请求过多，触发限流。请降低调用频率，稍后重试。
    RequestTooFast = &ErrorInfo {
        status: Some(429),
        message: "There are too many requests currently, please try again later.",
        ..*error::REQUEST_TOO_FAST
    },
    /// `1470451` (HTTP 400): Operation requests for the same task are too frequent.
    ///
    /// Requests for the same task come too fast. Call less often, and change a task in one request at a time.
    ///
    /// 对同一任务的请求过于频繁。请降低调用频率，并串行操作同一任务。
    RequestApiConcurrently = &ErrorInfo {
        message: "Operation requests for the same task are too frequent.",
        ..*error::REQUEST_API_CONCURRENTLY
    },
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470604`](error::UPDATE_TASK_COMPLETION_STATUS_FAILED): Failed to update task completion status.
    UpdateTaskCompletionStatusFailed = error::UPDATE_TASK_COMPLETION_STATUS_FAILED,
}
