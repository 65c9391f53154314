// Generated from spec/report/v1/task/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::report::error;
impl super::Api<'_> {
    /// Query reports / 查询任务: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        commit_start_time: i64,
        commit_end_time: i64,
        page_token: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(commit_start_time, commit_end_time, page_token, page_size),
        )
    }
}
/// Query reports / 查询任务.
///
/// Returns reports page by page, starting with an empty page_token; users get those they sent or received, all at once.
///
/// 分页返回汇报任务，首次调用 page_token 须传空值，用户身份只返回本人发起和收到的且不分页。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.report().v1().task().query(1622427266, 1622427266, "6895699275733778451", 10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/report/v1/tasks/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `report:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Only reports submitted from this time on are returned, as a timestamp. / 只返回此时间之后提交的汇报，为时间戳。
    /// - Example: `1622427266`
    pub commit_start_time: i64,
    /// Only reports submitted up to this time are returned, as a timestamp. / 只返回此时间之前提交的汇报，为时间戳。
    /// - Example: `1622427266`
    pub commit_end_time: i64,
    /// The ID of the report rule, from `report.v1.rule.query`. / 汇报规则的 ID，由 `report.v1.rule.query` 返回。
    /// - Example: `"6894419345318182932"`
    pub rule_id: Option<String>,
    /// Only reports of this user are returned, as a `user_id_type` ID. / 只返回由此用户提交的汇报，类型由 `user_id_type` 决定。
    /// - Example: `"ou_133f0b6d0f097cf7d7ba00b38fffb110"`
    pub user_id: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6895699275733778451"`
    pub page_token: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 0 to 20
    /// - Example: `10`
    pub page_size: i64,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        commit_start_time: i64,
        commit_end_time: i64,
        page_token: impl Into<String>,
        page_size: i64,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            commit_start_time,
            commit_end_time,
            rule_id: Default::default(),
            user_id: Default::default(),
            page_token: page_token.into(),
            page_size,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `rule_id`.
    #[must_use]
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("commit_start_time", &mut self.commit_start_time);
        f.field("commit_end_time", &mut self.commit_end_time);
        f.field("rule_id", &mut self.rule_id);
        f.field("user_id", &mut self.user_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("report.v1.task.query", Post, "/open-apis/report/v1/tasks/query")
        .documented(text("查询任务", "Query reports"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::REPORT_TASK_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("commit_start_time", Integer).required(),
            body("commit_end_time", Integer).required(),
            body("rule_id", String),
            body("user_id", String),
            body("page_token", String).required(),
            body("page_size", Integer).required().between(Some(0), Some(20)),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryTask;
    fn items(response: QueryResponse) -> Vec<QueryTask> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The reports of this page. / 本页的汇报。
    pub items: Vec<QueryTask>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1430001`](error::TENANT_KEY_NOT_FOUND): tenant key not exist
    TenantKeyNotFound = error::TENANT_KEY_NOT_FOUND,
    /// [`1430002`](error::INVALID_PAGE_SIZE): page size invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`1430003`](error::RULE_NOT_FOUND): rule not exist
    RuleNotFound = error::RULE_NOT_FOUND,
}
/// The fields filled in for the report. / 汇报中填写的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFormContent {
    /// The ID of the form field. / 表单字段的 ID。
    pub field_id: String,
    /// The name of the form field. / 表单字段的名称。
    pub field_name: String,
    /// The value filled in; empty for attachments and pictures, of which only ID and name are returned.
    ///
    /// 该字段填写的值；附件和图片字段为空，只返回 ID 和名称。
    pub field_value: String,
}
impl wire::Object for QueryFormContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("field_name", &mut self.field_name);
        f.field("field_value", &mut self.field_value);
    }
}
/// The reports of this page. / 本页的汇报。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTask {
    /// The ID of the report. / 汇报任务的 ID。
    pub task_id: String,
    /// The name of the report rule. / 汇报规则的名称。
    pub rule_name: String,
    /// The user ID of the person who submitted the report. / 汇报人的用户 ID。
    pub from_user_id: String,
    /// The name of the person who submitted the report. / 汇报人的姓名。
    pub from_user_name: String,
    /// The name of the department of the person who submitted the report. / 汇报人所在部门的名称。
    pub department_name: String,
    /// When the report was submitted, as a timestamp. / 汇报提交的时间，为时间戳。
    pub commit_time: i64,
    /// The fields filled in for the report. / 汇报中填写的各字段。
    pub form_contents: Vec<QueryFormContent>,
    /// The ID of the report rule, from `report.v1.rule.query`. / 汇报规则的 ID，由 `report.v1.rule.query` 返回。
    pub rule_id: String,
    /// The IDs of the departments of the person who submitted the report. / 汇报人所在部门的 ID。
    pub department_ids: Vec<String>,
    /// The IDs of the users to whom the report went. / 汇报提交给了哪些用户。
    pub to_user_ids: Vec<String>,
    /// The names of the users to whom the report went. / 汇报对象的姓名。
    pub to_user_names: Vec<String>,
}
impl wire::Object for QueryTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("rule_name", &mut self.rule_name);
        f.field("from_user_id", &mut self.from_user_id);
        f.field("from_user_name", &mut self.from_user_name);
        f.field("department_name", &mut self.department_name);
        f.field("commit_time", &mut self.commit_time);
        f.field("form_contents", &mut self.form_contents);
        f.field("rule_id", &mut self.rule_id);
        f.field("department_ids", &mut self.department_ids);
        f.field("to_user_ids", &mut self.to_user_ids);
        f.field("to_user_names", &mut self.to_user_names);
    }
}
crate::codegen::__impl_object! {
    QueryFormContent QueryTask
}
