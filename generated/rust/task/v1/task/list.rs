// Generated from spec/task/v1/task/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// List tasks (v1) / 查询所有任务: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    #[deprecated(note = "use `task.v2.task.list` instead")]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List tasks (v1) / 查询所有任务.
///
/// Lists the tasks that concern the current user or, for an app, those it created, page by page and filtered by time of creation and completion if wanted.
///
/// 分页列出与当前用户相关的任务，应用身份则只列出该应用创建的，可按创建时间和完成状态过滤。
///
/// **Deprecated**: use `task.v2.task.list` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v1().task().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v1/tasks`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"MTYzMTg3ODUxNQ=="`
    pub page_token: Option<String>,
    /// Only tasks created at or after this time are returned; if omitted, from the first task on.
    ///
    /// 只返回不早于此时间创建的任务；不填则从最早的任务开始。
    /// - Example: `"1652323331"`
    pub start_create_time: Option<wire::TimestampSec>,
    /// Only tasks created at or before this time are returned; if omitted, up to the latest task.
    ///
    /// 只返回不晚于此时间创建的任务；不填则直到最新的任务。
    /// - Example: `"1652323335"`
    pub end_create_time: Option<wire::TimestampSec>,
    /// Whether to return only completed tasks (true) or only open ones (false); if omitted, both.
    ///
    /// 只返回已完成（true）或未完成（false）的任务；不填则两者都返回。
    pub task_completed: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `start_create_time`.
    #[must_use]
    pub fn start_create_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.start_create_time = Some(value.into());
        self
    }
    /// Sets `end_create_time`.
    #[must_use]
    pub fn end_create_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.end_create_time = Some(value.into());
        self
    }
    /// Sets `task_completed`.
    #[must_use]
    pub fn task_completed(mut self, value: bool) -> Self {
        self.task_completed = Some(value);
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
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("start_create_time", &mut self.start_create_time);
        f.field("end_create_time", &mut self.end_create_time);
        f.field("task_completed", &mut self.task_completed);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v1.task.list", Get, "/open-apis/task/v1/tasks")
        .documented(text("查询所有任务", "List tasks (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(100)),
            query("page_token", String),
            query("start_create_time", String),
            query("end_create_time", String),
            query("task_completed", Boolean),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Task;
    fn items(response: ListResponse) -> Vec<v1::Task> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The tasks of this page. / 本页的任务。
    pub items: Vec<v1::Task>,
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
    /// [`1470605`](error::GET_TASK_LIST_FAILED): failed to get task list
    GetTaskListFailed = error::GET_TASK_LIST_FAILED,
    /// [`1470421`](error::PAGE_SIZE_LIMIT_EXCEEDED): page_size exceed 100
    PageSizeLimitExceeded = error::PAGE_SIZE_LIMIT_EXCEEDED,
    /// [`1470422`](error::INVALID_PAGE_TOKEN): failed to parse page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
}
