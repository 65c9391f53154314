// Generated from spec/approval/v4/instance/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Search approval instances / 查询实例列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Search approval instances / 查询实例列表.
///
/// Searches approval instances by various conditions, page by page. / 按多种条件分页查询审批实例。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().instance().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances/query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval.list:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
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
    /// The user whose data is searched, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定，只查询与该用户有关的数据。
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
    /// The title of the instances to search for, which only third-party approvals have. / 按实例标题筛选，仅第三方审批有标题。
    /// - Example: `"test"`
    pub instance_title: Option<String>,
    /// The state of the instances to search for. / 按实例状态筛选。
    pub instance_status: Option<QueryInstanceStatus>,
    /// The start of the range of instance start times to search, in milliseconds since 1970. It goes with `instance_start_time_to`, and the range can be 30 days at most.
    ///
    /// 时间段的开始，只查询在此期间开始的实例，毫秒级时间戳。须与 `instance_start_time_to` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub instance_start_time_from: Option<wire::TimestampMs>,
    /// The end of the range of instance start times to search, in milliseconds since 1970. It goes with `instance_start_time_from`, and the range can be 30 days at most.
    ///
    /// 时间段的结束，只查询在此期间开始的实例，毫秒级时间戳。须与 `instance_start_time_from` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub instance_start_time_to: Option<wire::TimestampMs>,
    /// The language of the reply. / 返回内容使用的语言。
    pub locale: Option<v4::Locale>,
}
impl Query {
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
    /// Sets `instance_title`.
    #[must_use]
    pub fn instance_title(mut self, value: impl Into<String>) -> Self {
        self.instance_title = Some(value.into());
        self
    }
    /// Sets `instance_status`.
    #[must_use]
    pub fn instance_status(mut self, value: QueryInstanceStatus) -> Self {
        self.instance_status = Some(value);
        self
    }
    /// Sets `instance_start_time_from`.
    #[must_use]
    pub fn instance_start_time_from(
        mut self,
        value: impl Into<wire::TimestampMs>,
    ) -> Self {
        self.instance_start_time_from = Some(value.into());
        self
    }
    /// Sets `instance_start_time_to`.
    #[must_use]
    pub fn instance_start_time_to(
        mut self,
        value: impl Into<wire::TimestampMs>,
    ) -> Self {
        self.instance_start_time_to = Some(value.into());
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
}
impl wire::Object for Query {
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
        f.field("instance_title", &mut self.instance_title);
        f.field("instance_status", &mut self.instance_status);
        f.field("instance_start_time_from", &mut self.instance_start_time_from);
        f.field("instance_start_time_to", &mut self.instance_start_time_to);
        f.field("locale", &mut self.locale);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("approval.v4.instance.query", Post, "/open-apis/approval/v4/instances/query")
        .documented(text("查询实例列表", "Search approval instances"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPROVAL_APPROVAL_LIST_READONLY])])
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
            body("instance_title", String),
            body("instance_status", String),
            body("instance_start_time_from", String),
            body("instance_start_time_to", String),
            body("locale", String),
        ])
        .paging(Paging::new("page_token", "page_token", "instance_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryInstanceSearchItem;
    fn items(response: QueryResponse) -> Vec<QueryInstanceSearchItem> {
        response.instance_list
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// How many instances were found altogether. / 符合条件的审批实例总数。
    pub count: i64,
    /// The approval instances found. / 查询到的审批实例。
    pub instance_list: Vec<QueryInstanceSearchItem>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("instance_list", &mut self.instance_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
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
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
/// The approval instances found. / 查询到的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInstanceSearchItem {
    /// The approval definition the instance belongs to. / 实例所属的审批定义。
    pub approval: v4::InstanceSearchApproval,
    /// The group of approval definitions it belongs to. / 所属的审批定义分组。
    pub group: v4::InstanceSearchGroup,
    /// The details of the approval instance. / 审批实例的详情。
    pub instance: v4::InstanceSearchNode,
}
impl wire::Object for QueryInstanceSearchItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval", &mut self.approval);
        f.field("group", &mut self.group);
        f.field("instance", &mut self.instance);
    }
}
/// The state of the instances to search for. / 按实例状态筛选。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryInstanceStatus {
    /// `PENDING`: Pending / 审批中
    Pending,
    /// `RECALL`: Withdrawn / 已撤回
    Recall,
    /// `REJECT`: Rejected / 已拒绝
    Reject,
    /// `DELETED`: Deleted / 已删除
    Deleted,
    /// `APPROVED`: Approved / 已通过
    Approved,
    /// `ALL`: All states / 所有状态
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryInstanceStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryInstanceStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Recall => "RECALL",
            Self::Reject => "REJECT",
            Self::Deleted => "DELETED",
            Self::Approved => "APPROVED",
            Self::All => "ALL",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PENDING" => Self::Pending,
            "RECALL" => Self::Recall,
            "REJECT" => Self::Reject,
            "DELETED" => Self::Deleted,
            "APPROVED" => Self::Approved,
            "ALL" => Self::All,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryInstanceSearchItem
}
crate::codegen::__impl_enum! {
    QueryInstanceStatus
}
