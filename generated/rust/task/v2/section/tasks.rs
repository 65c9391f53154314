// Generated from spec/task/v2/section/tasks.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// List the tasks in a section / 列取自定义分组中的任务: [`Tasks`](struct@Tasks).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn tasks(&self, section_guid: impl Into<String>) -> crate::codegen::Call<Tasks> {
        crate::codegen::Call::new(self.client, Tasks::new(section_guid))
    }
}
/// List the tasks in a section / 列取自定义分组中的任务.
///
/// Lists the tasks in a section in their custom order, page by page and filtered if wanted.
///
/// 按自定义的顺序分页列出一个自定义分组中的任务，可以过滤。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v2().section().tasks("9842501a-9f47-4ff5-a622-d319eeecb97f").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v2/sections/:section_guid/tasks`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:read`, `task:section:write`
///
/// Errors: [`TasksError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tasks {
    /// The GUID of the section to list the tasks of. / 要查询其中任务的自定义分组的 GUID。
    /// - Example: `"9842501a-9f47-4ff5-a622-d319eeecb97f"`
    pub section_guid: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"aWQ9NzEwMjMzMjMxMDE="`
    pub page_token: Option<String>,
    /// Whether to return only completed tasks (true) or only open ones (false); if omitted, both.
    ///
    /// 只返回已完成（true）或未完成（false）的任务；不填则两者都返回。
    pub completed: Option<bool>,
    /// Only tasks created at or after this time are returned, in milliseconds since 1970; if omitted, from the first task on.
    ///
    /// 只返回不早于此时间创建的任务，毫秒级时间戳；不填则从最早的任务开始。
    /// - Length: at most 30
    /// - Example: `"1675742789470"`
    pub created_from: Option<wire::TimestampMs>,
    /// Only tasks created at or before this time are returned, in milliseconds since 1970; if omitted, up to the latest task.
    ///
    /// 只返回不晚于此时间创建的任务，毫秒级时间戳；不填则直到最新的任务。
    /// - Length: at most 30
    /// - Example: `"1675742789470"`
    pub created_to: Option<wire::TimestampMs>,
}
impl Tasks {
    /// Creates the value from its required fields.
    pub fn new(section_guid: impl Into<String>) -> Self {
        Self {
            section_guid: section_guid.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            completed: Default::default(),
            created_from: Default::default(),
            created_to: Default::default(),
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
    /// Sets `completed`.
    #[must_use]
    pub fn completed(mut self, value: bool) -> Self {
        self.completed = Some(value);
        self
    }
    /// Sets `created_from`.
    #[must_use]
    pub fn created_from(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.created_from = Some(value.into());
        self
    }
    /// Sets `created_to`.
    #[must_use]
    pub fn created_to(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.created_to = Some(value.into());
        self
    }
}
impl wire::Object for Tasks {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section_guid", &mut self.section_guid);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("completed", &mut self.completed);
        f.field("created_from", &mut self.created_from);
        f.field("created_to", &mut self.created_to);
    }
}
crate::codegen::__impl_object! {
    Tasks
}
crate::codegen::__operation! {
    Tasks => TasksResponse, TasksError:
    Endpoint::new("task.v2.section.tasks", Get, "/open-apis/task/v2/sections/:section_guid/tasks")
        .documented(text("列取自定义分组中的任务", "List the tasks in a section"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_SECTION_READ]),
            scopes(&[crate::scope::TASK_SECTION_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("section_guid", String).required(),
            query("page_size", Integer).between(Some(1), Some(100)).default("50"),
            query("page_token", String),
            query("completed", Boolean),
            query("created_from", String),
            query("created_to", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Tasks {
    type Item = v2::TaskSummary;
    fn items(response: TasksResponse) -> Vec<v2::TaskSummary> {
        response.items
    }
}
/// The reply to [`Tasks`](struct@Tasks).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksResponse {
    /// Short descriptions of the tasks of this page. / 本页任务的摘要。
    pub items: Vec<v2::TaskSummary>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for TasksResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    TasksResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Tasks`](struct@Tasks).
    TasksError:
    /// `1470400` (HTTP 400): 请求参数错误，如提供的`section_guid`不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的`section_guid`不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要访问的自定义分组不存在或已删除。
    ///
    /// The section does not exist or was deleted. Verify its GUID. / 自定义分组不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要访问的自定义分组不存在或已删除。",
        fix: Text { zh: "自定义分组不存在或已删除。请检查其 GUID。", en: "The section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少获取自定义分组下任务列表的权限。
    ///
    /// The caller lacks permission. Grant it read permission on the resource of the section.
    ///
    /// 调用身份缺少权限。请为其授予自定义分组所属资源的阅读权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少获取自定义分组下任务列表的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予自定义分组所属资源的阅读权限。", en: "The caller lacks permission. Grant it read permission on the resource of the section." },
        ..*error::PERMISSION_DENIED
    },
}
