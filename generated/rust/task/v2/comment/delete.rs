// Generated from spec/task/v2/comment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::error;
impl super::Api<'_> {
    /// Delete a comment / 删除评论: [`Delete`](struct@Delete).
    pub fn delete(&self, comment_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(comment_id))
    }
}
/// Delete a comment / 删除评论.
///
/// Deletes a comment that the caller wrote; it cannot be restored. / 删除调用者自己的一条评论，删除后不可恢复。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().comment().delete("7198104824246747156").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/task/v2/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the comment to delete. / 要删除的评论的 ID。
    /// - Example: `"7198104824246747156"`
    pub comment_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("task.v2.comment.delete", Delete, "/open-apis/task/v2/comments/:comment_id")
        .documented(text("删除评论", "Delete a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("comment_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1470400` (HTTP 400): 请求参数错误，如输入的评论ID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如输入的评论ID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要删除的评论不存在或已删除。
    ///
    /// The comment does not exist or was deleted. Verify its ID. / 评论不存在或已删除。请检查其 ID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要删除的评论不存在或已删除。",
        fix: Text { zh: "评论不存在或已删除。请检查其 ID。", en: "The comment does not exist or was deleted. Verify its ID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少删除评论的权限。
    ///
    /// Deleting a comment needs read permission on its task, and only its author may do it. Call as the author of the comment.
    ///
    /// 删除评论须有评论所属任务的阅读权限，且只能删除自己发出的评论。请改用评论者的身份调用。
    PermissionDenied = &ErrorInfo {
        message: "缺少删除评论的权限。",
        fix: Text { zh: "删除评论须有评论所属任务的阅读权限，且只能删除自己发出的评论。请改用评论者的身份调用。", en: "Deleting a comment needs read permission on its task, and only its author may do it. Call as the author of the comment." },
        ..*error::PERMISSION_DENIED
    },
}
