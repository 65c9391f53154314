// Generated from spec/task/v2/comment/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List comments / 获取评论列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, resource_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(resource_id))
    }
}
/// List comments / 获取评论列表.
///
/// Lists the comments on a resource page by page, oldest or newest first. / 按创建时间正序或倒序分页列出一个资源的评论。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().comment().list("d300a75f-c56a-4be9-80d1-e47653028ceb").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment:read`, `task:comment:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Length: at most 100
    /// - Example: `"aWQ9NzEwMjMzMjMxMDE="`
    pub page_token: Option<String>,
    /// The type of resource to list the comments of; only `task` so far, which is also the default.
    ///
    /// 要查询哪一类资源的评论，目前只能是 `task`，不填也为 `task`。
    /// - Default: `"task"`
    pub resource_type: Option<String>,
    /// The ID of the resource to list the comments of; for a task, its GUID. / 要查询其评论的资源的 ID；对任务而言是任务的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub resource_id: String,
    /// In which order of time the comments are returned; if omitted, oldest first. / 评论按发表时间排序的方向；不填则由早到晚。
    /// - Default: `"asc"`
    pub direction: Option<ListDirection>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            resource_type: Default::default(),
            resource_id: resource_id.into(),
            direction: Default::default(),
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
    /// Sets `resource_type`.
    #[must_use]
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(mut self, value: ListDirection) -> Self {
        self.direction = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
        f.field("direction", &mut self.direction);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v2.comment.list", Get, "/open-apis/task/v2/comments")
        .documented(text("获取评论列表", "List comments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_COMMENT_READ]),
            scopes(&[crate::scope::TASK_COMMENT_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("resource_type", String).default("\"task\""),
            query("resource_id", String).required(),
            query("direction", String).default("\"asc\""),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Comment;
    fn items(response: ListResponse) -> Vec<v2::Comment> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The comments of this page. / 本页的评论。
    pub items: Vec<v2::Comment>,
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
    /// `1470400` (HTTP 400): 请求参数错误，如传入了不支持的resource_type。
    ///
    /// Correct the parameter that the `msg` of the response names: `resource_type` must be one that the operation supports.
    ///
    /// 请根据响应中的 `msg` 修改参数：`resource_type` 须为接口支持的取值。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如传入了不支持的resource_type。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`resource_type` 须为接口支持的取值。", en: "Correct the parameter that the `msg` of the response names: `resource_type` must be one that the operation supports." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要获取列表的资源不存在或已删除。
    ///
    /// The resource of the comment does not exist or was deleted. Verify its ID. / 评论所属的资源不存在或已删除。请检查其 ID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要获取列表的资源不存在或已删除。",
        fix: Text { zh: "评论所属的资源不存在或已删除。请检查其 ID。", en: "The resource of the comment does not exist or was deleted. Verify its ID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少获取评论列表的权限。
    ///
    /// The caller lacks permission. Grant it read permission on the task of the comments.
    ///
    /// 调用身份缺少权限。请为其授予评论所属任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少获取评论列表的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予评论所属任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the task of the comments." },
        ..*error::PERMISSION_DENIED
    },
}
/// In which order of time the comments are returned; if omitted, oldest first. / 评论按发表时间排序的方向；不填则由早到晚。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListDirection {
    /// `asc`: Oldest first / 由早到晚
    Asc,
    /// `desc`: Newest first / 由晚到早
    Desc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListDirection {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListDirection {
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListDirection
}
