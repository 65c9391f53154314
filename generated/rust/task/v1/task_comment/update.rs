// Generated from spec/task/v1/task_comment/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Update a comment (v1) / 更新评论: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.comment.patch` instead")]
    pub fn update(
        &self,
        task_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(task_id, comment_id))
    }
}
/// Update a comment (v1) / 更新评论.
///
/// Changes the content of one comment on a task and returns the comment as it then is.
///
/// 改写一个任务下一条评论的内容，并返回更新后的评论。
///
/// **Deprecated**: use `task.v2.comment.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_comment().update("83912691-2e43-47fc-94a4-d512e03984fa", "6937231762296684564").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// The ID of the comment. / 评论的 ID。
    /// - Example: `"6937231762296684564"`
    pub comment_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new text of the comment; ignored if `rich_content` is given.
    ///
    /// 评论的新内容，纯文本；与 `rich_content` 同时填写时被忽略。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The new content of the comment as rich text; it wins over `content`. / 评论的新内容，富文本，优先于 `content`。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub rich_content: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, comment_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            comment_id: comment_id.into(),
            user_id_type: Default::default(),
            content: Default::default(),
            rich_content: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `rich_content`.
    #[must_use]
    pub fn rich_content(mut self, value: impl Into<String>) -> Self {
        self.rich_content = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
        f.field("rich_content", &mut self.rich_content);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("task.v1.task_comment.update", Put, "/open-apis/task/v1/tasks/:task_id/comments/:comment_id")
        .documented(text("更新评论", "Update a comment (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            path("comment_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("content", String),
            body("rich_content", String),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The comment after the change. / 修改后的评论。
    pub comment: v1::Comment,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470732`](error::PATCH_COMMENT_FAILED): failed to patch comment
    PatchCommentFailed = error::PATCH_COMMENT_FAILED,
    /// [`1470733`](error::COMMENT_NOT_FOUND): comment not found
    CommentNotFound = error::COMMENT_NOT_FOUND,
    /// [`1470417`](error::PARSE_RICH_CONTENT_FAILED): failed to parse rich_content
    ParseRichContentFailed = error::PARSE_RICH_CONTENT_FAILED,
    /// [`1470418`](error::COMMENT_EMPTY): comment is empty
    CommentEmpty = error::COMMENT_EMPTY,
}
