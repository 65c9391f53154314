// Generated from spec/task/v1/task_comment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// List comments (v1) / 获取评论列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    #[deprecated(note = "use `task.v2.comment.list` instead")]
    pub fn list(&self, task_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(task_id))
    }
}
/// List comments (v1) / 获取评论列表.
///
/// Lists the comments on a task, at most 100 a page. / 分页列出一个任务下的评论，每页最多 100 条。
///
/// **Deprecated**: use `task.v2.comment.list` instead.
///
/// - `GET /open-apis/task/v1/tasks/:task_id/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`, `task:task:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the task. / 任务的 ID。
    pub task_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"MTYzMTg3ODUxNQ==\""`
    pub page_token: Option<String>,
    /// In which order of time the comments are returned; if omitted, oldest first. / 按评论时间排序的方向；不填则由早到晚。
    /// - Default: `0`
    /// - `0`: Oldest first / 由早到晚
    /// - `1`: Newest first / 由晚到早
    pub list_direction: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            list_direction: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `list_direction`.
    #[must_use]
    pub fn list_direction(mut self, value: i64) -> Self {
        self.list_direction = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("list_direction", &mut self.list_direction);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v1.task_comment.list", Get, "/open-apis/task/v1/tasks/:task_id/comments")
        .documented(text("获取评论列表", "List comments (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK]),
            scopes(&[crate::scope::TASK_TASK_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("task_id", String).required(),
            query("page_size", Integer).between(None, Some(100)),
            query("page_token", String),
            query("list_direction", Integer).default("0"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Comment;
    fn items(response: ListResponse) -> Vec<v1::Comment> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The comments of this page. / 本页的评论。
    pub items: Vec<v1::Comment>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470734`](error::GET_COMMENT_FAILED): failed to get comment
    GetCommentFailed = error::GET_COMMENT_FAILED,
    /// [`1470432`](error::GET_TASK_DENIED): have no permission to get task
    GetTaskDenied = error::GET_TASK_DENIED,
    /// [`1470421`](error::PAGE_SIZE_LIMIT_EXCEEDED): page_size exceed 100
    PageSizeLimitExceeded = error::PAGE_SIZE_LIMIT_EXCEEDED,
    /// [`1470422`](error::INVALID_PAGE_TOKEN): failed to parse page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470733`](error::COMMENT_NOT_FOUND): comment not found
    CommentNotFound = error::COMMENT_NOT_FOUND,
}
