// Generated from spec/approval/v4/external_task/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// List the status of third-party approval tasks / 获取三方审批任务状态: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List the status of third-party approval tasks / 获取三方审批任务状态.
///
/// Returns the status of the third-party approval tasks that match the conditions, page by page.
///
/// 按查询条件分页返回三方审批任务的状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().external_task().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/external_tasks`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - At most 500
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU"`
    pub page_token: Option<String>,
    /// The codes of the approval definitions to get data of, needed when searching by `user_ids` or `status`.
    ///
    /// 只获取这些审批定义下的数据，填审批定义 Code；按 `user_ids` 或 `status` 查询时必须填写。
    /// - Length: at most 20
    /// - Example: `["E78F1022-A166-447C-8320-E151DA90D70F"]`
    pub approval_codes: Option<Vec<id::ApprovalCode>>,
    /// The IDs of the approval instances to get data of, at most 20. / 只获取这些审批实例的数据，填审批实例 ID，最多 20 个。
    /// - Example: `["oa_159160304"]`
    pub instance_ids: Option<Vec<String>>,
    /// The user IDs of the approvers to get data of, used together with `approval_codes` and `status`.
    ///
    /// 只获取这些审批人的数据，填 user_id；须与 `approval_codes` 和 `status` 同时使用。
    /// - Example: `["112321"]`
    pub user_ids: Option<Vec<String>>,
    /// The state of the tasks to get. / 只获取处于该状态的任务。
    pub status: Option<ListStatus>,
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
    /// Sets `approval_codes`.
    #[must_use]
    pub fn approval_codes(mut self, value: impl Into<Vec<id::ApprovalCode>>) -> Self {
        self.approval_codes = Some(value.into());
        self
    }
    /// Sets `instance_ids`.
    #[must_use]
    pub fn instance_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: ListStatus) -> Self {
        self.status = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("approval_codes", &mut self.approval_codes);
        f.field("instance_ids", &mut self.instance_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v4.external_task.list", Get, "/open-apis/approval/v4/external_tasks")
        .documented(text("获取三方审批任务状态", "List the status of third-party approval tasks"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_EXTERNAL_TASK]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(None, Some(500)).default("50"),
            query("page_token", String),
            body("approval_codes", Array),
            body("instance_ids", Array),
            body("user_ids", Array),
            body("status", String),
        ])
        .paging(Paging::new("page_token", "page_token", "data").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListExternalTaskList;
    fn items(response: ListResponse) -> Vec<ListExternalTaskList> {
        response.data
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The instances found, with their tasks. / 符合条件的审批实例及其任务。
    pub data: Vec<ListExternalTaskList>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
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
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The tasks of the approval instance. / 审批实例下的审批任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalTaskItem {
    /// The ID of the task. / 审批任务 ID。
    pub id: String,
    /// The state of the task. / 审批任务的状态。
    pub status: ListStatus,
    /// When the task was last updated, in milliseconds since 1970. / 审批任务最后一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
}
impl wire::Object for ListExternalTaskItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("status", &mut self.status);
        f.field("update_time", &mut self.update_time);
    }
}
/// The instances found, with their tasks. / 符合条件的审批实例及其任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalTaskList {
    /// The ID of the approval instance. / 审批实例 ID。
    pub instance_id: String,
    /// The ID of the approval definition the instance belongs to. / 实例所属审批定义的 ID。
    pub approval_id: String,
    /// The code of the approval definition the instance belongs to. / 实例所属审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The current state of the instance. / 审批实例当前的状态。
    pub status: v4::ApprovalStatus,
    /// When the approval instance was last updated, in milliseconds since 1970. / 审批实例最后一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The tasks of the approval instance. / 审批实例下的审批任务。
    pub tasks: Vec<ListExternalTaskItem>,
}
impl wire::Object for ListExternalTaskList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("approval_id", &mut self.approval_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("status", &mut self.status);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
/// The state of the tasks to get. / 只获取处于该状态的任务。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListStatus {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `APPROVED`: Process ended, approved / 流程已结束，结果为同意
    Approved,
    /// `REJECTED`: Process ended, rejected / 流程已结束，结果为拒绝
    Rejected,
    /// `TRANSFERRED`: Transferred / 已转交
    Transferred,
    /// `DONE`
    ///
    /// Passed without action of the approver, who does not see the task unless copied in
    ///
    /// 任务已通过但审批人未操作；审批人看不到该任务，需要时可将其抄送给审批人
    Done,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Approved => "APPROVED",
            Self::Rejected => "REJECTED",
            Self::Transferred => "TRANSFERRED",
            Self::Done => "DONE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "APPROVED" => Self::Approved,
            "REJECTED" => Self::Rejected,
            "TRANSFERRED" => Self::Transferred,
            "DONE" => Self::Done,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListExternalTaskItem ListExternalTaskList
}
crate::codegen::__impl_enum! {
    ListStatus
}
