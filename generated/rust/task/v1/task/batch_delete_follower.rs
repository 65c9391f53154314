// Generated from spec/task/v1/task/batch_delete_follower.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::error;
impl super::Api<'_> {
    /// Remove followers from a task in bulk / 批量删除关注人: [`BatchDeleteFollower`](struct@BatchDeleteFollower).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.remove_members` instead")]
    pub fn batch_delete_follower(
        &self,
        task_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDeleteFollower> {
        crate::codegen::Call::new(self.client, BatchDeleteFollower::new(task_id))
    }
}
/// Remove followers from a task in bulk / 批量删除关注人.
///
/// Removes several followers from a task at once. / 从一个任务中一次移除多个关注人。
///
/// **Deprecated**: use `task.v2.task.remove_members` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task().batch_delete_follower("83912691-2e43-47fc-94a4-d512e03984fa").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`BatchDeleteFollowerError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFollower {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The followers to add or remove, as `user_id_type` IDs. / 要添加或移除的关注者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`
    pub id_list: Option<Vec<String>>,
}
impl BatchDeleteFollower {
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
impl wire::Object for BatchDeleteFollower {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteFollower
}
crate::codegen::__operation! {
    BatchDeleteFollower => BatchDeleteFollowerResponse, BatchDeleteFollowerError:
    Endpoint::new("task.v1.task.batch_delete_follower", Post, "/open-apis/task/v1/tasks/:task_id/batch_delete_follower")
        .documented(text("批量删除关注人", "Remove followers from a task in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower")
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
/// The reply to [`BatchDeleteFollower`](struct@BatchDeleteFollower).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteFollowerResponse {
    /// The user IDs of the followers that were actually removed. / 实际被移除的关注者的用户 ID。
    pub followers: Vec<String>,
}
impl wire::Object for BatchDeleteFollowerResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("followers", &mut self.followers);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteFollowerResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDeleteFollower`](struct@BatchDeleteFollower).
    BatchDeleteFollowerError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470712`](error::DELETE_TASK_FOLLOWER_FAILED): failed to delete task followers
    DeleteTaskFollowerFailed = error::DELETE_TASK_FOLLOWER_FAILED,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
