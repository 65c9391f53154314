// Generated from spec/task/v2/comment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Get a comment / 获取评论详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, comment_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(comment_id))
    }
}
/// Get a comment / 获取评论详情.
///
/// Returns a comment by its ID, with its content, author, times of creation and update and more.
///
/// 按 ID 返回一条评论的内容、创建人、创建和更新时间等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().comment().get("7198104824246747156").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment:read`, `task:comment:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the comment to fetch. / 要查询的评论的 ID。
    /// - Length: at most 50
    /// - Example: `"7198104824246747156"`
    pub comment_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(comment_id: impl Into<String>) -> Self {
        Self {
            comment_id: comment_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("task.v2.comment.get", Get, "/open-apis/task/v2/comments/:comment_id")
        .documented(text("获取评论详情", "Get a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_COMMENT_READ]),
            scopes(&[crate::scope::TASK_COMMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("comment_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the comment. / 评论的详情。
    pub comment: v2::Comment,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1470400` (HTTP 400): 请求参数错误，如输入的评论ID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如输入的评论ID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要获取的评论不存在或已删除。
    ///
    /// The comment does not exist or was deleted. Verify its ID. / 评论不存在或已删除。请检查其 ID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要获取的评论不存在或已删除。",
        fix: Text { zh: "评论不存在或已删除。请检查其 ID。", en: "The comment does not exist or was deleted. Verify its ID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少查看评论的权限。
    ///
    /// The caller lacks permission. Grant it read permission on the task of the comments.
    ///
    /// 调用身份缺少权限。请为其授予评论所属任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少查看评论的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予评论所属任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the task of the comments." },
        ..*error::PERMISSION_DENIED
    },
}
