// Generated from spec/task/v1/task_comment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Create a comment (v1) / 创建评论: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.comment.create` instead")]
    pub fn create(&self, task_id: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(task_id))
    }
}
/// Create a comment (v1) / 创建评论.
///
/// Creates a comment on a task, or a reply to one if `parent_id` is not 0.
///
/// 在一个任务下创建评论，`parent_id` 不为 0 时则是回复一条评论。
///
/// **Deprecated**: use `task.v2.comment.create` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_comment().create("83912691-2e43-47fc-94a4-d512e03984fa").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The text of the comment; ignored if `rich_content` is given. / 纯文本的评论内容；与 `rich_content` 同时存在时被忽略。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The ID of the comment that this one replies to; empty if it is no reply. / 该评论所回复的评论的 ID；为空表示不是回复。
    /// - Example: `"6937231762296684564"`
    pub parent_id: Option<String>,
    /// When the comment was created, in milliseconds since 1970. For display only; leave it out on creation.
    ///
    /// 评论的创建时间，毫秒级时间戳。仅用于展示，创建评论时不用填写。
    /// - Example: `"1657075055135"`
    pub create_milli_time: Option<wire::TimestampMs>,
    /// The comment in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module); it wins over `content`.
    ///
    /// 富文本的评论内容，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)，优先于 `content`。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub rich_content: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            user_id_type: Default::default(),
            content: Default::default(),
            parent_id: Default::default(),
            create_milli_time: Default::default(),
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
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `create_milli_time`.
    #[must_use]
    pub fn create_milli_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_milli_time = Some(value.into());
        self
    }
    /// Sets `rich_content`.
    #[must_use]
    pub fn rich_content(mut self, value: impl Into<String>) -> Self {
        self.rich_content = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
        f.field("parent_id", &mut self.parent_id);
        f.field("create_milli_time", &mut self.create_milli_time);
        f.field("rich_content", &mut self.rich_content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v1.task_comment.create", Post, "/open-apis/task/v1/tasks/:task_id/comments")
        .documented(text("创建评论", "Create a comment (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("content", String),
            body("parent_id", String),
            body("create_milli_time", String),
            body("rich_content", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The comment that was created. / 新建的评论。
    pub comment: v1::Comment,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470730`](error::CREATE_COMMENT_FAILED): failed to create comment
    CreateCommentFailed = error::CREATE_COMMENT_FAILED,
    /// [`1470417`](error::PARSE_RICH_CONTENT_FAILED): failed to parse rich_content
    ParseRichContentFailed = error::PARSE_RICH_CONTENT_FAILED,
    /// [`1470418`](error::COMMENT_EMPTY): comment is empty
    CommentEmpty = error::COMMENT_EMPTY,
}
