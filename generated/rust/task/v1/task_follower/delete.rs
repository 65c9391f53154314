// Generated from spec/task/v1/task_follower/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::error;
impl super::Api<'_> {
    /// Remove a follower from a task / 删除指定关注人: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.remove_members` instead")]
    pub fn delete(
        &self,
        task_id: impl Into<String>,
        follower_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(task_id, follower_id))
    }
}
/// Remove a follower from a task / 删除指定关注人.
///
/// Removes one follower from a task. / 从一个任务中移除一个关注人。
///
/// **Deprecated**: use `task.v2.task.remove_members` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_follower().delete("83912691-2e43-47fc-94a4-d512e03984fa", "ou_87e1a581b36ecc4862cbfbce473f346a").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// The follower to remove, as a `user_id_type` ID. / 要移除的关注者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_87e1a581b36ecc4862cbfbce473f346a"`
    pub follower_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, follower_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            follower_id: follower_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("follower_id", &mut self.follower_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v1.task_follower.delete", Delete, "/open-apis/task/v1/tasks/:task_id/followers/:follower_id")
        .documented(text("删除指定关注人", "Remove a follower from a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("task_id", String).required(),
            path("follower_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
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
    /// [`1470710`](error::NO_TASK_FOLLOWER_FOUND): no task followers found
    NoTaskFollowerFound = error::NO_TASK_FOLLOWER_FOUND,
    /// [`1470712`](error::DELETE_TASK_FOLLOWER_FAILED): failed to delete task followers
    DeleteTaskFollowerFailed = error::DELETE_TASK_FOLLOWER_FAILED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
