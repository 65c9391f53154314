// Generated from spec/apaas/v1/user_task/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Query manual tasks / 查询人工任务列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.r#type(…))`.
    pub fn query(
        &self,
        kunlun_user_id: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(kunlun_user_id))
    }
}
/// Query manual tasks / 查询人工任务列表.
///
/// Returns the manual tasks of a user by state, source and time. / 按状态、来源和时间返回一名用户的人工任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().user_task().query("1234").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/user_task/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// Which tasks to query: `archived` for done, `pending` for still to be handled.
    ///
    /// 查询哪种进度的任务：`archived` 为已完成，`pending` 为待处理。
    pub r#type: Option<QueryType>,
    /// Which tasks to query by their relation to the user: `fromMe` for started by, `assignMe` for assigned to, `CCMe` for copied to.
    ///
    /// 查询哪种来源的任务：`fromMe` 为该用户发起，`assignMe` 为分配给该用户，`CCMe` 为抄送该用户。
    pub source: Option<QuerySource>,
    /// How many tasks to return at most, between 1 and 50. / 最多返回的任务数，1 到 50。
    /// - Example: `"10"`
    pub limit: Option<String>,
    /// The position of the first task to return. / 从第几条任务开始返回。
    /// - Example: `"0"`
    pub offset: Option<String>,
    /// The start of the period to query, in milliseconds since 1970. / 任务时间范围的起点，毫秒级时间戳。
    /// - Example: `"1730208758000"`
    pub start_time: Option<wire::TimestampMs>,
    /// The end of the period to query, in milliseconds since 1970. / 任务时间范围的终点，毫秒级时间戳。
    /// - Example: `"1730208758000"`
    pub end_time: Option<wire::TimestampMs>,
    /// The API IDs of the flows whose tasks are queried, shown in the list of flows of aPaaS.
    ///
    /// 流程的 API ID，只查询这些流程的任务；可在 aPaaS 流程列表页查看。
    /// - Length: 1 to 100
    /// - Example: `["package_b40c28__c__action_aadfv6lfu6kai"]`
    pub api_ids: Option<Vec<String>>,
    /// The Feishu aPaaS user ID (kunlunUserID) of the user whose tasks are queried, shown on the user management page of aPaaS.
    ///
    /// 要查询其任务的用户的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub kunlun_user_id: String,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(kunlun_user_id: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            source: Default::default(),
            limit: Default::default(),
            offset: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            api_ids: Default::default(),
            kunlun_user_id: kunlun_user_id.into(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: QueryType) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: QuerySource) -> Self {
        self.source = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.offset = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `api_ids`.
    #[must_use]
    pub fn api_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.api_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("source", &mut self.source);
        f.field("limit", &mut self.limit);
        f.field("offset", &mut self.offset);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("api_ids", &mut self.api_ids);
        f.field("kunlun_user_id", &mut self.kunlun_user_id);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("apaas.v1.user_task.query", Post, "/open-apis/apaas/v1/user_task/query")
        .documented(text("查询人工任务列表", "Query manual tasks"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("type", String),
            body("source", String),
            body("limit", String),
            body("offset", String),
            body("start_time", String),
            body("end_time", String),
            body("api_ids", Array),
            body("kunlun_user_id", String).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// How many tasks match in total. / 符合条件的任务总数。
    pub count: String,
    /// The tasks found. / 查询到的任务。
    pub tasks: Vec<QueryUserTask>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("tasks", &mut self.tasks);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// Which tasks to query by their relation to the user: `fromMe` for started by, `assignMe` for assigned to, `CCMe` for copied to.
///
/// 查询哪种来源的任务：`fromMe` 为该用户发起，`assignMe` 为分配给该用户，`CCMe` 为抄送该用户。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QuerySource {
    /// `fromMe`
    FromMe,
    /// `assignMe`
    AssignMe,
    /// `CCMe`
    Ccme,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QuerySource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QuerySource {
    fn as_str(&self) -> &str {
        match self {
            Self::FromMe => "fromMe",
            Self::AssignMe => "assignMe",
            Self::Ccme => "CCMe",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "fromMe" => Self::FromMe,
            "assignMe" => Self::AssignMe,
            "CCMe" => Self::Ccme,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which tasks to query: `archived` for done, `pending` for still to be handled.
///
/// 查询哪种进度的任务：`archived` 为已完成，`pending` 为待处理。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// `archived`
    Archived,
    /// `pending`
    Pending,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryType {
    fn as_str(&self) -> &str {
        match self {
            Self::Archived => "archived",
            Self::Pending => "pending",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "archived" => Self::Archived,
            "pending" => Self::Pending,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The user who started the flow. / 发起流程的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUser {
    /// The Feishu aPaaS user ID (kunlunUserID) of the user. / 用户的飞书 aPaaS 用户 ID（kunlunUserID）。
    pub user_id: String,
    /// The name of the user. / 用户的名称。
    pub name: String,
}
impl wire::Object for QueryUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
    }
}
/// The tasks found. / 查询到的任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTask {
    /// The ID of the user task. / 人工任务 ID。
    pub task_id: String,
    /// When the task started. / 任务的开始时间。
    pub task_start_time: String,
    /// The flow instance the task belongs to. / 任务所属的流程实例。
    pub workflow_instance: QueryUserTaskWfInstanceType,
    /// The user who started the flow. / 发起流程的用户。
    pub initiator: QueryUser,
    /// The summary of the task, made up of names and values. / 任务的摘要，由若干名称与值组成。
    pub summarys: Vec<QueryUserTaskSummaryType>,
}
impl wire::Object for QueryUserTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("task_start_time", &mut self.task_start_time);
        f.field("workflow_instance", &mut self.workflow_instance);
        f.field("initiator", &mut self.initiator);
        f.field("summarys", &mut self.summarys);
    }
}
/// The summary of the task, made up of names and values. / 任务的摘要，由若干名称与值组成。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTaskSummaryType {
    /// The name of the summary item, with its language. / 摘要项的多语言名称。
    pub file_key: v1::I18n,
    /// The value of the summary item, one entry per language. / 摘要项的多语言值。
    pub file_value: Vec<v1::I18n>,
}
impl wire::Object for QueryUserTaskSummaryType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_key", &mut self.file_key);
        f.field("file_value", &mut self.file_value);
    }
}
/// The flow instance the task belongs to. / 任务所属的流程实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTaskWfInstanceType {
    /// The ID of the flow instance. / 流程实例 ID。
    pub id: String,
    /// The name of the task the flow instance stands for, one entry per language. / 流程实例对应的任务名称，按语言给出。
    pub label: Vec<v1::I18n>,
    /// The state of the flow instance. / 流程实例的状态。
    pub status: String,
}
impl wire::Object for QueryUserTaskWfInstanceType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("label", &mut self.label);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    QueryUser QueryUserTask QueryUserTaskSummaryType QueryUserTaskWfInstanceType
}
crate::codegen::__impl_enum! {
    QuerySource QueryType
}
