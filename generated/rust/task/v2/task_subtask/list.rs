// Generated from spec/task/v2/task_subtask/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List the subtasks of a task / 获取任务的子任务列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        task_guid: impl Into<id::TaskGuid>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(task_guid))
    }
}
/// List the subtasks of a task / 获取任务的子任务列表.
///
/// Lists the subtasks of a task in the order that users see, page by page. / 按界面上的顺序分页列出一个任务的子任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().task_subtask().list("d300a75f-c56a-4be9-80d1-e47653028ceb").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/tasks/:task_guid/subtasks`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:read`, `task:task:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The GUID of the parent task to list the subtasks of. / 要查询子任务的父任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"aWQ9NzEwMjMzMjMxMDE="`
    pub page_token: Option<String>,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            task_guid: task_guid.into(),
            page_size: Default::default(),
            page_token: Default::default(),
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
        f.field("task_guid", &mut self.task_guid);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v2.task_subtask.list", Get, "/open-apis/task/v2/tasks/:task_guid/subtasks")
        .documented(text("获取任务的子任务列表", "List the subtasks of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK_READ]),
            scopes(&[crate::scope::TASK_TASK_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("task_guid", String).required(),
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Task;
    fn items(response: ListResponse) -> Vec<v2::Task> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The subtasks of this page. / 本页的子任务。
    pub items: Vec<v2::Task>,
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
    /// `1470400` (HTTP 400): 请求参数是错误，如父任务GUID不合法，或page_size设为负数等。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数是错误，如父任务GUID不合法，或page_size设为负数等。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 父任务不存在或者已删除。
    ///
    /// The parent task does not exist or was deleted. Verify its GUID. / 父任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "父任务不存在或者已删除。",
        fix: Text { zh: "父任务不存在或已删除。请检查其 GUID。", en: "The parent task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少父任务的读取权限。
    ///
    /// The caller lacks permission. Grant it read permission on the parent task. / 调用身份缺少权限。请为其授予父任务的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少父任务的读取权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予父任务的阅读权限。", en: "The caller lacks permission. Grant it read permission on the parent task." },
        ..*error::PERMISSION_DENIED
    },
}
