// Generated from spec/approval/v4/task/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Search approval tasks / 查询任务列表: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search approval tasks / 查询任务列表.
///
/// Searches approval tasks by various conditions, page by page. / 按多种条件分页查询审批任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().task().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/tasks/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval.list:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 5 to 200
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU"`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The approver of the tasks to search for, as a `user_id_type` ID. / 任务审批人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"lwiu098wj"`
    pub user_id: Option<String>,
    /// The code of the approval definition, whose results are combined with those of `group_external_id`. At least one of this, `user_id`, `instance_code`, `instance_external_id` and `group_external_id` is needed.
    ///
    /// 审批定义的 Code，与 `group_external_id` 的查询结果取并集。它与 `user_id`、`instance_code`、`instance_external_id`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED942"`
    pub approval_code: Option<id::ApprovalCode>,
    /// The code of the instance, whose results are combined with those of `instance_external_id`. At least one of this, `user_id`, `approval_code`, `instance_external_id` and `group_external_id` is needed.
    ///
    /// 审批实例的 Code，与 `instance_external_id` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_external_id`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED943"`
    pub instance_code: Option<id::InstanceCode>,
    /// The third-party ID of the instance, whose results are combined with those of `instance_code`. At least one of this, `user_id`, `approval_code`, `instance_code` and `group_external_id` is needed.
    ///
    /// 审批实例的第三方 ID，与 `instance_code` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_code`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED976"`
    pub instance_external_id: Option<String>,
    /// The third-party ID of the group of definitions, whose results are combined with those of `approval_code`. At least one of this, `user_id`, `approval_code`, `instance_code` and `instance_external_id` is needed.
    ///
    /// 审批定义分组的第三方 ID，与 `approval_code` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_code`、`instance_external_id` 不能都不填。
    /// - Example: `"1234567"`
    pub group_external_id: Option<String>,
    /// The title of the tasks to search for, which only third-party approvals have. / 按任务标题筛选，仅第三方审批有标题。
    /// - Example: `"test"`
    pub task_title: Option<String>,
    /// The state of the tasks to search for. If omitted, all are searched; a value outside the list is an error.
    ///
    /// 按任务状态筛选，不填则查询全部，填其他值会报错。
    pub task_status: Option<SearchTaskStatus>,
    /// The start of the range of task start times to search, in milliseconds since 1970. It goes with `task_start_time_to`, and the range can be 30 days at most.
    ///
    /// 时间段的开始，只查询在此期间开始的任务，毫秒级时间戳。须与 `task_start_time_to` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub task_start_time_from: Option<wire::TimestampMs>,
    /// The end of the range of task start times to search, in milliseconds since 1970. It goes with `task_start_time_from`, and the range can be 30 days at most.
    ///
    /// 时间段的结束，只查询在此期间开始的任务，毫秒级时间戳。须与 `task_start_time_from` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub task_start_time_to: Option<wire::TimestampMs>,
    /// The language of the reply. / 返回内容使用的语言。
    pub locale: Option<v4::Locale>,
    /// Several states of the tasks to search for, given instead of `task_status`, which is then ignored: `PENDING`, `REJECTED`, `APPROVED`, `TRANSFERRED`, `DONE`, `RM_REPEAT` (removed as a duplicate) and `PROCESSED`.
    ///
    /// 按多个任务状态筛选，填写后 `task_status` 不再生效。可用 `PENDING` 审批中、`REJECTED` 拒绝、`APPROVED` 通过、`TRANSFERRED` 转交、`DONE` 已完成、`RM_REPEAT` 去重、`PROCESSED` 已处理。
    /// - Example: `["PENDING"]`
    pub task_status_list: Option<Vec<SearchTaskStatusList>>,
    /// The time by which the tasks are sorted. / 任务的排序依据。
    /// - Default: `2`
    /// - `0`: By `update_time`, latest first / 按更新时间 `update_time` 倒序
    /// - `1`: By `update_time`, earliest first / 按更新时间 `update_time` 正序
    /// - `2`: By `start_time`, latest first / 按开始时间 `start_time` 倒序
    /// - `3`: By `start_time`, earliest first / 按开始时间 `start_time` 正序
    pub order: Option<i64>,
}
impl Search {
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
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
    pub fn task_status(mut self, value: SearchTaskStatus) -> Self {
        self.task_status = Some(value);
        self
    }
    /// Sets `task_start_time_from`.
    #[must_use]
    pub fn task_start_time_from(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.task_start_time_from = Some(value.into());
        self
    }
    /// Sets `task_start_time_to`.
    #[must_use]
    pub fn task_start_time_to(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.task_start_time_to = Some(value.into());
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `task_status_list`.
    #[must_use]
    pub fn task_status_list(
        mut self,
        value: impl Into<Vec<SearchTaskStatusList>>,
    ) -> Self {
        self.task_status_list = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
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
        f.field("task_status_list", &mut self.task_status_list);
        f.field("order", &mut self.order);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("approval.v4.task.search", Post, "/open-apis/approval/v4/tasks/search")
        .documented(text("查询任务列表", "Search approval tasks"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_LIST_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(Some(5), Some(200)).default("10"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String),
            body("approval_code", String),
            body("instance_code", String),
            body("instance_external_id", String),
            body("group_external_id", String),
            body("task_title", String),
            body("task_status", String),
            body("task_start_time_from", String),
            body("task_start_time_to", String),
            body("locale", String),
            body("task_status_list", Array),
            body("order", Integer).default("2"),
        ])
        .paging(Paging::new("page_token", "page_token", "task_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchTaskSearchItem;
    fn items(response: SearchResponse) -> Vec<SearchTaskSearchItem> {
        response.task_list
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// How many tasks were found altogether. / 符合条件的任务总数。
    pub count: i64,
    /// The approval tasks. / 审批任务列表。
    pub task_list: Vec<SearchTaskSearchItem>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("task_list", &mut self.task_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
}
/// The state of the task. / 审批任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchStatus {
    /// `rejected`: Rejected / 已拒绝
    Rejected,
    /// `pending`: Pending / 审批中
    Pending,
    /// `approved`: Approved / 已通过
    Approved,
    /// `transferred`: Transferred / 已转交
    Transferred,
    /// `done`: Done / 已完成
    Done,
    /// `rm_repeat`: Removed as a duplicate / 去重
    RmRepeat,
    /// `processed`: Processed / 已处理
    Processed,
    /// `hidden`: Hidden / 隐藏
    Hidden,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Rejected => "rejected",
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Transferred => "transferred",
            Self::Done => "done",
            Self::RmRepeat => "rm_repeat",
            Self::Processed => "processed",
            Self::Hidden => "hidden",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "rejected" => Self::Rejected,
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "transferred" => Self::Transferred,
            "done" => Self::Done,
            "rm_repeat" => Self::RmRepeat,
            "processed" => Self::Processed,
            "hidden" => Self::Hidden,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The approval tasks. / 审批任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchItem {
    /// The approval definition the instance belongs to. / 实例所属的审批定义。
    pub approval: v4::InstanceSearchApproval,
    /// The group of approval definitions it belongs to. / 所属的审批定义分组。
    pub group: v4::InstanceSearchGroup,
    /// The details of the approval instance. / 审批实例的详情。
    pub instance: v4::InstanceSearchNode,
    /// The details of the task. / 审批任务的详情。
    pub task: SearchTaskSearchNode,
}
impl wire::Object for SearchTaskSearchItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval", &mut self.approval);
        f.field("group", &mut self.group);
        f.field("instance", &mut self.instance);
        f.field("task", &mut self.task);
    }
}
/// The details of the task. / 审批任务的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTaskSearchNode {
    /// The user ID of the approver of the task. / 任务审批人的 user_id。
    pub user_id: String,
    /// When the task started, in milliseconds since 1970. / 任务的开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the task ended, in milliseconds since 1970. / 任务的结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
    /// The state of the task. / 审批任务的状态。
    pub status: SearchStatus,
    /// The title of the task, which only third-party approvals have. / 任务的标题，仅第三方审批有。
    pub title: String,
    /// Additional data of the task, as JSON in a string. / 任务的扩展数据，为 JSON 转成的字符串。
    pub extra: String,
    /// The links that open the task, which only third-party approvals have. / 打开任务的链接，仅第三方审批有。
    pub link: v4::InstanceSearchLink,
    /// The ID of the task. / 审批任务的 ID。
    pub task_id: String,
    /// When the task was updated, in milliseconds since 1970. / 任务的更新时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The ID of the task in the third-party system, if the approval is a third-party one.
    ///
    /// 三方审批任务在三方系统中的 ID。
    pub task_external_id: String,
}
impl wire::Object for SearchTaskSearchNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("status", &mut self.status);
        f.field("title", &mut self.title);
        f.field("extra", &mut self.extra);
        f.field("link", &mut self.link);
        f.field("task_id", &mut self.task_id);
        f.field("update_time", &mut self.update_time);
        f.field("task_external_id", &mut self.task_external_id);
    }
}
/// The state of the tasks to search for. If omitted, all are searched; a value outside the list is an error.
///
/// 按任务状态筛选，不填则查询全部，填其他值会报错。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchTaskStatus {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `REJECTED`: Rejected / 已拒绝
    Rejected,
    /// `APPROVED`: Approved / 已通过
    Approved,
    /// `TRANSFERRED`: Transferred / 已转交
    Transferred,
    /// `DONE`: Done / 已完成
    Done,
    /// `RM_REPEAT`: Removed as a duplicate / 去重
    RmRepeat,
    /// `PROCESSED`: Processed / 已处理
    Processed,
    /// `ALL`: All states / 所有状态
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchTaskStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchTaskStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Approved => "APPROVED",
            Self::Transferred => "TRANSFERRED",
            Self::Done => "DONE",
            Self::RmRepeat => "RM_REPEAT",
            Self::Processed => "PROCESSED",
            Self::All => "ALL",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "REJECTED" => Self::Rejected,
            "APPROVED" => Self::Approved,
            "TRANSFERRED" => Self::Transferred,
            "DONE" => Self::Done,
            "RM_REPEAT" => Self::RmRepeat,
            "PROCESSED" => Self::Processed,
            "ALL" => Self::All,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Several states of the tasks to search for, given instead of `task_status`, which is then ignored: `PENDING`, `REJECTED`, `APPROVED`, `TRANSFERRED`, `DONE`, `RM_REPEAT` (removed as a duplicate) and `PROCESSED`.
///
/// 按多个任务状态筛选，填写后 `task_status` 不再生效。可用 `PENDING` 审批中、`REJECTED` 拒绝、`APPROVED` 通过、`TRANSFERRED` 转交、`DONE` 已完成、`RM_REPEAT` 去重、`PROCESSED` 已处理。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchTaskStatusList {
    /// `PENDING`
    Pending,
    /// `REJECTED`
    Rejected,
    /// `APPROVED`
    Approved,
    /// `TRANSFERRED`
    Transferred,
    /// `DONE`
    Done,
    /// `RM_REPEAT`
    RmRepeat,
    /// `PROCESSED`
    Processed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchTaskStatusList {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchTaskStatusList {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Approved => "APPROVED",
            Self::Transferred => "TRANSFERRED",
            Self::Done => "DONE",
            Self::RmRepeat => "RM_REPEAT",
            Self::Processed => "PROCESSED",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "REJECTED" => Self::Rejected,
            "APPROVED" => Self::Approved,
            "TRANSFERRED" => Self::Transferred,
            "DONE" => Self::Done,
            "RM_REPEAT" => Self::RmRepeat,
            "PROCESSED" => Self::Processed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    SearchTaskSearchItem SearchTaskSearchNode
}
crate::codegen::__impl_enum! {
    SearchStatus SearchTaskStatus SearchTaskStatusList
}
