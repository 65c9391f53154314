// Generated from spec/approval/v4/task/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// List the approval tasks of a user / 查询用户的任务列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn query(
        &self,
        user_id: impl Into<String>,
        topic: v4::Topic,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(user_id, topic))
    }
}
/// List the approval tasks of a user / 查询用户的任务列表.
///
/// Lists the approval tasks of a user within a task group, page by page. / 按任务分组分页列出一个用户的审批任务。
///
/// - `GET /open-apis/approval/v4/tasks/query`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - At most 200
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"1\""`
    pub page_token: Option<String>,
    /// The ID of the user whose tasks are queried. / 要查询其任务的用户的 ID。
    /// - Example: `"\"example_user_id\""`
    pub user_id: String,
    /// Which group of tasks to query. / 查询哪一组任务。
    pub topic: v4::Topic,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, topic: v4::Topic) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            user_id: user_id.into(),
            topic,
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
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id", &mut self.user_id);
        f.field("topic", &mut self.topic);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("approval.v4.task.query", Get, "/open-apis/approval/v4/tasks/query")
        .documented(text("查询用户的任务列表", "List the approval tasks of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(200)).default("100"),
            query("page_token", String),
            query("user_id", String).required(),
            query("topic", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "tasks").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryTask;
    fn items(response: QueryResponse) -> Vec<QueryTask> {
        response.tasks
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The tasks found. / 查询到的任务。
    pub tasks: Vec<QueryTask>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// How many tasks were found, returned with the first page only. / 符合条件的任务数，只在第一页返回。
    pub count: QueryCount,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasks", &mut self.tasks);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("count", &mut self.count);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// How many tasks were found, returned with the first page only. / 符合条件的任务数，只在第一页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCount {
    /// How many tasks there are, 999 from 1000 on. / 任务总数，达到 1000 条时固定为 999。
    pub total: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryCount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total", &mut self.total);
        f.field("has_more", &mut self.has_more);
    }
}
/// The state of the process instance. / 流程实例的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryProcessStatus {
    /// `0`: No state, shown without a label / 无状态，不展示标签
    N0,
    /// `1`: In progress / 流转中
    N1,
    /// `2`: Approved / 已通过
    N2,
    /// `3`: Rejected / 已拒绝
    N3,
    /// `4`: Revoked / 已撤销
    N4,
    /// `5`: Terminated / 已终止
    N5,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryProcessStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryProcessStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "5" => Self::N5,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the task. / 任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStatus {
    /// `1`: To be handled / 待办
    N1,
    /// `2`: Handled / 已办
    N2,
    /// `17`: Unread / 未读
    N17,
    /// `18`: Read / 已读
    N18,
    /// `33`: In progress, used to mark completion / 处理中，标记完成用
    N33,
    /// `34`: Withdrawn / 撤回
    N34,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N17 => "17",
            Self::N18 => "18",
            Self::N33 => "33",
            Self::N34 => "34",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "17" => Self::N17,
            "18" => Self::N18,
            "33" => Self::N33,
            "34" => Self::N34,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The tasks found. / 查询到的任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTask {
    /// The group the task is in. / 任务所在的分组。
    pub topic: v4::Topic,
    /// The ID of the user the task belongs to. / 任务所属用户的 ID。
    pub user_id: String,
    /// The title of the task. / 任务的标题。
    pub title: String,
    /// The links of the task. / 任务的各种链接。
    pub urls: QueryTaskUrls,
    /// The third-party ID of the process, unique within the tenant and the app, which only third-party processes have.
    ///
    /// 流程的三方 ID，在租户和应用内唯一，仅第三方流程有。
    pub process_external_id: String,
    /// The third-party ID of the task, unique within the process instance, which only third-party processes have.
    ///
    /// 任务的三方 ID，在流程实例内唯一，仅第三方流程有。
    pub task_external_id: String,
    /// The state of the task. / 任务的状态。
    pub status: QueryStatus,
    /// The state of the process instance. / 流程实例的状态。
    pub process_status: QueryProcessStatus,
    /// The code of the process definition. / 流程定义的 Code。
    pub definition_code: String,
    /// The IDs of the initiators. / 流程发起人的 ID。
    pub initiators: Vec<String>,
    /// The names of the initiators. / 流程发起人的姓名。
    pub initiator_names: Vec<String>,
    /// The ID of the task, globally unique. / 任务 ID，全局唯一。
    pub task_id: String,
    /// The ID of the process instance, globally unique. / 流程实例 ID，全局唯一。
    pub process_id: String,
    /// The code of the process instance. / 流程实例的 Code。
    pub process_code: String,
    /// The ID of the group the process definition belongs to. / 流程定义所属分组的 ID。
    pub definition_group_id: String,
    /// The name of the group the process definition belongs to. / 流程定义所属分组的名称。
    pub definition_group_name: String,
    /// The ID of the process definition. / 流程定义的 ID。
    pub definition_id: String,
    /// The name of the process definition. / 流程定义的名称。
    pub definition_name: String,
}
impl wire::Object for QueryTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("topic", &mut self.topic);
        f.field("user_id", &mut self.user_id);
        f.field("title", &mut self.title);
        f.field("urls", &mut self.urls);
        f.field("process_external_id", &mut self.process_external_id);
        f.field("task_external_id", &mut self.task_external_id);
        f.field("status", &mut self.status);
        f.field("process_status", &mut self.process_status);
        f.field("definition_code", &mut self.definition_code);
        f.field("initiators", &mut self.initiators);
        f.field("initiator_names", &mut self.initiator_names);
        f.field("task_id", &mut self.task_id);
        f.field("process_id", &mut self.process_id);
        f.field("process_code", &mut self.process_code);
        f.field("definition_group_id", &mut self.definition_group_id);
        f.field("definition_group_name", &mut self.definition_group_name);
        f.field("definition_id", &mut self.definition_id);
        f.field("definition_name", &mut self.definition_name);
    }
}
/// The links of the task. / 任务的各种链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskUrls {
    /// The URL of the help desk. / 帮助服务台的地址。
    pub helpdesk: String,
    /// The URL that opens the task on mobile. / 在移动端打开任务的地址。
    pub mobile: String,
    /// The URL that opens the task on desktop. / 在 PC 端打开任务的地址。
    pub pc: String,
}
impl wire::Object for QueryTaskUrls {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("helpdesk", &mut self.helpdesk);
        f.field("mobile", &mut self.mobile);
        f.field("pc", &mut self.pc);
    }
}
crate::codegen::__impl_object! {
    QueryCount QueryTask QueryTaskUrls
}
crate::codegen::__impl_enum! {
    QueryProcessStatus QueryStatus
}
