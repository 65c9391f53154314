// Generated from spec/task/v2/comment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a comment / 创建评论: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, content: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(content))
    }
}
/// Create a comment / 创建评论.
///
/// Creates a comment on a task, or a reply to another comment on the same task.
///
/// 在一个任务下创建评论，或回复同一任务的另一条评论。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().comment().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The text of the comment, which must not be empty; at most 3000 UTF-8 characters.
    ///
    /// 评论的内容，不能为空，最长 3000 个 UTF-8 字符。
    /// - Example: `"text"`
    pub content: String,
    /// The ID of the comment to reply to; if omitted, the comment is no reply. / 要回复的评论的 ID；不填则新建一条普通评论。
    /// - Length: at most 20
    /// - Example: `"6937231762296684564"`
    pub reply_to_comment_id: Option<String>,
    /// The type of resource to comment on; only `task` so far, which is also the default.
    ///
    /// 评论所属资源的类型，目前只能是 `task`，不填也为 `task`。
    /// - Default: `"task"`
    pub resource_type: Option<String>,
    /// The ID of the resource to comment on; for a task, its GUID. / 评论所属资源的 ID；对任务而言是任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"ccb55625-95d2-2e80-655f-0e40bf67953f"`
    pub resource_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            content: content.into(),
            reply_to_comment_id: Default::default(),
            resource_type: Default::default(),
            resource_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `reply_to_comment_id`.
    #[must_use]
    pub fn reply_to_comment_id(mut self, value: impl Into<String>) -> Self {
        self.reply_to_comment_id = Some(value.into());
        self
    }
    /// Sets `resource_type`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resource_id`.
    #[must_use]
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
        f.field("reply_to_comment_id", &mut self.reply_to_comment_id);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.comment.create", Post, "/open-apis/task/v2/comments")
        .documented(text("创建评论", "Create a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("content", String).required(),
            body("reply_to_comment_id", String),
            body("resource_type", String).default("\"task\""),
            body("resource_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The comment that was created. / 新建的评论。
    pub comment: v2::Comment,
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
    /// `1470400` (HTTP 400): 参数错误，如评论内容过长。
    ///
    /// Correct the parameter that the `msg` of the response names, for example shorten the comment.
    ///
    /// 请根据响应中的 `msg` 修改参数，例如缩短过长的评论内容。
    InvalidParameter = &ErrorInfo {
        message: "参数错误，如评论内容过长。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数，例如缩短过长的评论内容。", en: "Correct the parameter that the `msg` of the response names, for example shorten the comment." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要评论的资源不存在或已删除。
    ///
    /// The resource of the comment does not exist or was deleted. Verify its ID. / 评论所属的资源不存在或已删除。请检查其 ID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要评论的资源不存在或已删除。",
        fix: Text { zh: "评论所属的资源不存在或已删除。请检查其 ID。", en: "The resource of the comment does not exist or was deleted. Verify its ID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少评论权限。
    ///
    /// The caller lacks permission. Grant it read permission on the task to comment on.
    ///
    /// 调用身份缺少权限。请为其授予所评论任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少评论权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予所评论任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the task to comment on." },
        ..*error::PERMISSION_DENIED
    },
}
