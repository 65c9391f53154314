// Generated from spec/report/v1/rule/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::report::error;
impl super::Api<'_> {
    /// Query report rules / 查询规则: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.include_deleted(…))`.
    pub fn query(&self, rule_name: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(rule_name))
    }
}
/// Query report rules / 查询规则.
///
/// Returns the rules of reports by name. / 按名称返回汇报规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.report().v1().rule().query("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/report/v1/rules/query`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `report:rule:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The name of the report rule. / 汇报规则的名称。
    /// - Example: `"text"`
    pub rule_name: String,
    /// Whether to return deleted rules as well; not, if omitted. / 是否连同已删除的规则一起返回；不填则不含。
    /// - From 0 to 1
    /// - `0`: Without deleted ones / 不含已删除
    /// - `1`: With deleted ones / 含已删除
    /// - Example: `0`
    pub include_deleted: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(rule_name: impl Into<String>) -> Self {
        Self {
            rule_name: rule_name.into(),
            include_deleted: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `include_deleted`.
    #[must_use]
    pub fn include_deleted(mut self, value: i64) -> Self {
        self.include_deleted = Some(value);
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
        f.field("rule_name", &mut self.rule_name);
        f.field("include_deleted", &mut self.include_deleted);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("report.v1.rule.query", Get, "/open-apis/report/v1/rules/query")
        .documented(text("查询规则", "Query report rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::REPORT_RULE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("rule_name", String).required(),
            query("include_deleted", Integer).between(Some(0), Some(1)),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The report rules that were found. / 查到的汇报规则。
    pub rules: Vec<QueryRule>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rules", &mut self.rules);
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
}
/// The fields of the report form. / 汇报表单的字段定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFormField {
    /// The name of the form field. / 表单字段的名称。
    pub name: String,
    /// The type of form field. / 表单字段的类型。
    pub r#type: QueryType,
}
impl wire::Object for QueryFormField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
    }
}
/// The report rules that were found. / 查到的汇报规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRule {
    /// The ID of the report rule. / 汇报规则的 ID。
    pub rule_id: String,
    /// The name of the report rule. / 汇报规则的名称。
    pub name: String,
    /// The name of the icon of the report rule. / 汇报规则图标的名称。
    pub icon_name: String,
    /// When the report rule was created. / 汇报规则的创建时间。
    pub created_at: i64,
    /// The user ID of the person who created the rule. / 规则创建者的用户 ID。
    pub creator_user_id: String,
    /// The name of the person who created the rule. / 规则创建者的姓名。
    pub creator_user_name: String,
    /// The user ID of the owner of the rule. / 规则所有者的用户 ID。
    pub owner_user_id: String,
    /// The name of the owner of the rule. / 规则所有者的姓名。
    pub owner_user_name: String,
    /// The fields of the report form. / 汇报表单的字段定义。
    pub form_schema: Vec<QueryFormField>,
    /// Whether the rule is deleted. / 规则是否已删除。
    /// - `0`: Not deleted / 未删除
    /// - `1`: Deleted / 已删除
    pub is_deleted: i64,
    /// The IDs of the users who have to report. / 需要提交汇报的用户的 ID。
    pub need_report_user_ids: Vec<String>,
    /// The IDs of the departments whose members have to report; `0` stands for everyone.
    ///
    /// 成员需要提交汇报的部门的 ID，`0` 表示全员。
    pub need_report_department_ids: Vec<String>,
    /// The IDs of the chats whose members have to report. / 成员需要提交汇报的群组的 ID。
    pub need_report_chat_ids: Vec<String>,
    /// The IDs of the users who get a copy of the reports. / 汇报抄送给哪些用户。
    pub cc_user_ids: Vec<String>,
    /// The IDs of the departments that get a copy of the reports. / 汇报抄送给哪些部门。
    pub cc_department_ids: Vec<String>,
    /// The IDs of the users to whom the reports go. / 汇报提交给哪些用户。
    pub to_user_ids: Vec<String>,
    /// The IDs of the chats to which the reports go. / 汇报提交到哪些群组。
    pub to_chat_ids: Vec<String>,
    /// The levels of superiors to whom the reports go: 0 is the first level, and so on, up to 5 for the sixth.
    ///
    /// 汇报提交给哪几级上级，0 为第一级，依次类推，5 为第六级。
    pub to_leaders: Vec<i64>,
    /// The levels of department heads to whom the reports go: 0 is the first level, and so on, up to 5 for the sixth.
    ///
    /// 汇报提交给哪几级部门负责人，0 为第一级，依次类推，5 为第六级。
    pub to_department_owners: Vec<i64>,
    /// The user IDs of those who manage the rule. / 规则管理员的用户 ID。
    pub manager_user_ids: Vec<String>,
    /// The IDs of the chats that get a copy of the reports. / 汇报抄送到哪些群组。
    pub cc_chat_ids: Vec<String>,
}
impl wire::Object for QueryRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_id", &mut self.rule_id);
        f.field("name", &mut self.name);
        f.field("icon_name", &mut self.icon_name);
        f.field("created_at", &mut self.created_at);
        f.field("creator_user_id", &mut self.creator_user_id);
        f.field("creator_user_name", &mut self.creator_user_name);
        f.field("owner_user_id", &mut self.owner_user_id);
        f.field("owner_user_name", &mut self.owner_user_name);
        f.field("form_schema", &mut self.form_schema);
        f.field("is_deleted", &mut self.is_deleted);
        f.field("need_report_user_ids", &mut self.need_report_user_ids);
        f.field("need_report_department_ids", &mut self.need_report_department_ids);
        f.field("need_report_chat_ids", &mut self.need_report_chat_ids);
        f.field("cc_user_ids", &mut self.cc_user_ids);
        f.field("cc_department_ids", &mut self.cc_department_ids);
        f.field("to_user_ids", &mut self.to_user_ids);
        f.field("to_chat_ids", &mut self.to_chat_ids);
        f.field("to_leaders", &mut self.to_leaders);
        f.field("to_department_owners", &mut self.to_department_owners);
        f.field("manager_user_ids", &mut self.manager_user_ids);
        f.field("cc_chat_ids", &mut self.cc_chat_ids);
    }
}
/// The type of form field. / 表单字段的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// `text`: Text / 文本
    Text,
    /// `number`: Number / 数字
    Number,
    /// `dropdown`: Single choice / 单选
    Dropdown,
    /// `image`: Picture / 图片
    Image,
    /// `attachement`: Attachment / 附件
    Attachement,
    /// `multiSelect`: Multiple choice / 多选
    MultiSelect,
    /// `address`: Address / 地址
    Address,
    /// `datetime`: Date and time / 时间
    Datetime,
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
            Self::Text => "text",
            Self::Number => "number",
            Self::Dropdown => "dropdown",
            Self::Image => "image",
            Self::Attachement => "attachement",
            Self::MultiSelect => "multiSelect",
            Self::Address => "address",
            Self::Datetime => "datetime",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "number" => Self::Number,
            "dropdown" => Self::Dropdown,
            "image" => Self::Image,
            "attachement" => Self::Attachement,
            "multiSelect" => Self::MultiSelect,
            "address" => Self::Address,
            "datetime" => Self::Datetime,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryFormField QueryRule
}
crate::codegen::__impl_enum! {
    QueryType
}
