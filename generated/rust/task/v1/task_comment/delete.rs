// Generated from spec/task/v1/task_comment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a comment (v1) / 删除评论: [`Delete`](struct@Delete).
    #[deprecated(note = "use `task.v2.comment.delete` instead")]
    pub fn delete(
        &self,
        task_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(task_id, comment_id))
    }
}
/// Delete a comment (v1) / 删除评论.
///
/// Deletes one comment on a task by its ID. / 按 ID 删除一个任务下的一条评论。
///
/// **Deprecated**: use `task.v2.comment.delete` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_comment().delete("83912691-2e43-47fc-94a4-d512e03984fa", "6937231762296684564").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// The ID of the comment. / 评论的 ID。
    /// - Example: `"6937231762296684564"`
    pub comment_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, comment_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            comment_id: comment_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("comment_id", &mut self.comment_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v1.task_comment.delete", Delete, "/open-apis/task/v1/tasks/:task_id/comments/:comment_id")
        .documented(text("删除评论", "Delete a comment (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("task_id", String).required(), path("comment_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470731`](error::DELETE_COMMENT_FAILED): failed to delete comment
    DeleteCommentFailed = error::DELETE_COMMENT_FAILED,
}
