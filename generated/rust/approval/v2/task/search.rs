// Generated from spec/approval/v2/task/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::v2;
impl super::Api<'_> {
    /// Search approval tasks (v2) / 任务列表查询: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.approval_code(…))`.
    #[deprecated(note = "use `approval.v4.task.search` instead")]
    pub fn search(&self, user_id: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(user_id))
    }
}
/// Search approval tasks (v2) / 任务列表查询.
///
/// Searches approval tasks by various conditions. Deprecated: use `approval.v4.task.search` instead.
///
/// 按多种条件查询审批任务。已废弃，请改用 `approval.v4.task.search`。
///
/// **Deprecated**: use `approval.v4.task.search` instead.
///
/// - `POST /approval/openapi/v2/task/search`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval.list:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: Option<id::ApprovalCode>,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: Option<id::InstanceCode>,
    /// The third-party ID of the approval instance. Results are the union with those of `approval_code`.
    ///
    /// 审批实例的第三方 ID，与 `approval_code` 的查询结果取并集。
    pub instance_external_id: Option<String>,
    /// The third-party ID of the group of approval definitions. Results are the union with those of `instance_code`.
    ///
    /// 审批定义分组的第三方 ID，与 `instance_code` 的查询结果取并集。
    pub group_external_id: Option<String>,
    /// The title of the tasks to search for, which only third-party approvals have. / 按任务标题筛选，仅第三方审批有标题。
    pub task_title: Option<String>,
    /// The state of the tasks to search for: `PENDING`, `APPROVED`, `REJECTED`, `TRANSFERRED`, `DONE`, `RM_REPEAT` (removed as a duplicate) or `PROCESSED`. If omitted, all are searched; any other value is an error.
    ///
    /// 按任务状态筛选：`PENDING` 审批中、`APPROVED` 通过、`REJECTED` 拒绝、`TRANSFERRED` 转交、`DONE` 已完成、`RM_REPEAT` 去重、`PROCESSED` 已处理。不填则查询全部，填其他值会报错。
    pub task_status: Option<String>,
    /// The start of the range of task start times to search, in milliseconds since 1970.
    ///
    /// 查询时间段的开始，按任务的开始时间，毫秒级时间戳。
    pub task_start_time_from: Option<i64>,
    /// The end of the range of task start times to search, in milliseconds since 1970.
    ///
    /// 查询时间段的结束，按任务的开始时间，毫秒级时间戳。
    pub task_start_time_to: Option<i64>,
    /// The language of the reply: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回内容使用的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: Option<String>,
    /// How many results to skip, for paging, at most 10000. / 从第几条开始返回，用于翻页，不能超过 10000。
    pub offset: Option<i64>,
    /// How many results to return at most: 10 if omitted, no more than 200. / 最多返回多少条，不填为 10 条，上限 200 条。
    pub limit: Option<i64>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            approval_code: Default::default(),
            instance_code: Default::default(),
            instance_external_id: Default::default(),
            group_external_id: Default::default(),
            task_title: Default::default(),
            task_status: Default::default(),
            task_start_time_from: Default::default(),
            task_start_time_to: Default::default(),
            locale: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }
    /// Sets `approval_code`.
    #[must_use]
    pub fn approval_code(mut self, value: impl Into<id::ApprovalCode>) -> Self {
        self.approval_code = Some(value.into());
        self
    }
    /// Sets `instance_code`.
    #[must_use]
    pub fn instance_code(mut self, value: impl Into<id::InstanceCode>) -> Self {
        self.instance_code = Some(value.into());
        self
    }
    /// Sets `instance_external_id`.
    #[must_use]
    pub fn instance_external_id(mut self, value: impl Into<String>) -> Self {
        self.instance_external_id = Some(value.into());
        self
    }
    /// Sets `group_external_id`.
    #[must_use]
    pub fn group_external_id(mut self, value: impl Into<String>) -> Self {
        self.group_external_id = Some(value.into());
        self
    }
    /// Sets `task_title`.
    #[must_use]
    pub fn task_title(mut self, value: impl Into<String>) -> Self {
        self.task_title = Some(value.into());
        self
    }
    /// Sets `task_status`.
    #[must_use]
    pub fn task_status(mut self, value: impl Into<String>) -> Self {
        self.task_status = Some(value.into());
        self
    }
    /// Sets `task_start_time_from`.
    #[must_use]
    pub fn task_start_time_from(mut self, value: i64) -> Self {
        self.task_start_time_from = Some(value);
        self
    }
    /// Sets `task_start_time_to`.
    #[must_use]
    pub fn task_start_time_to(mut self, value: i64) -> Self {
        self.task_start_time_to = Some(value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("instance_external_id", &mut self.instance_external_id);
        f.field("group_external_id", &mut self.group_external_id);
        f.field("task_title", &mut self.task_title);
        f.field("task_status", &mut self.task_status);
        f.field("task_start_time_from", &mut self.task_start_time_from);
        f.field("task_start_time_to", &mut self.task_start_time_to);
        f.field("locale", &mut self.locale);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("approval.v2.task.search", Post, "/approval/openapi/v2/task/search")
        .documented(text("任务列表查询", "Search approval tasks (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPROVAL_APPROVAL_LIST_READONLY])])
        .request(Json, &[
            body("user_id", String).required(),
            body("approval_code", String),
            body("instance_code", String),
            body("instance_external_id", String),
            body("group_external_id", String),
            body("task_title", String),
            body("task_status", String),
            body("task_start_time_from", Integer),
            body("task_start_time_to", Integer),
            body("locale", String),
            body("offset", Integer),
            body("limit", Integer),
        ])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// How many results this reply holds. / 本次返回的条数。
    pub count: i64,
    /// The approval tasks. / 审批任务列表。
    pub task_list: Vec<SearchTaskList>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("task_list", &mut self.task_list);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
/// The documented errors of [`Search`](struct@Search).
pub type SearchError = crate::codegen::NoError;
/// The details of the task. / 审批任务的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTask {
    /// When the task started. / 审批任务的开始时间。
    pub start_time: i64,
    /// The ID of the user the task was initiated by. / 审批任务发起人的 ID。
    pub user_id: String,
    /// When the task ended. / 审批任务的结束时间。
    pub end_time: i64,
    /// The title of the task. / 审批任务的标题。
    pub title: String,
    /// The state of the task. / 审批任务的状态。
    pub status: String,
    /// Additional data of the task. / 审批任务的扩展数据。
    pub extra: String,
    /// The links that open the task. / 打开审批任务的链接。
    pub link: v2::Link,
}
impl wire::Object for SearchTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("user_id", &mut self.user_id);
        f.field("end_time", &mut self.end_time);
        f.field("title", &mut self.title);
        f.field("status", &mut self.status);
        f.field("extra", &mut self.extra);
        f.field("link", &mut self.link);
    }
}
/// The approval tasks. / 审批任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskList {
    /// The approval definition it belongs to. / 所属的审批定义。
    pub approval: v2::Approval,
    /// The group of approval definitions it belongs to. / 所属的审批定义分组。
    pub group: v2::Group,
    /// The details of the approval instance. / 审批实例的详情。
    pub instance: v2::Instance,
    /// The details of the task. / 审批任务的详情。
    pub task: SearchTask,
}
impl wire::Object for SearchTaskList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval", &mut self.approval);
        f.field("group", &mut self.group);
        f.field("instance", &mut self.instance);
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    SearchTask SearchTaskList
}
