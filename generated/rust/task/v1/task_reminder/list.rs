// Generated from spec/task/v1/task_reminder/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// List the reminders of a task / 查询提醒时间列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn list(&self, task_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(task_id))
    }
}
/// List the reminders of a task / 查询提醒时间列表.
///
/// Lists the reminders of a task, at most 50 a page. / 分页列出一个任务的提醒，每页最多 50 个。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.task().v1().task_reminder().list("0d38e26e-190a-49e9-93a2-35067763ed1f").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/task/v1/tasks/:task_id/reminders`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`, `task:task:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"0d38e26e-190a-49e9-93a2-35067763ed1f"`
    pub task_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 0 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"text"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("task.v1.task_reminder.list", Get, "/open-apis/task/v1/tasks/:task_id/reminders")
        .documented(text("查询提醒时间列表", "List the reminders of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK]),
            scopes(&[crate::scope::TASK_TASK_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("task_id", String).required(),
            query("page_size", Integer).between(Some(0), Some(50)).default("50"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Reminder;
    fn items(response: ListResponse) -> Vec<v1::Reminder> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The reminders of this page. / 本页的任务提醒。
    pub items: Vec<v1::Reminder>,
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
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470432`](error::GET_TASK_DENIED): have no permission to get task
    GetTaskDenied = error::GET_TASK_DENIED,
}
