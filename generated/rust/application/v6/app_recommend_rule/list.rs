// Generated from spec/application/v6/app_recommend_rule/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::application::{error, v6};
impl super::Api<'_> {
    /// List app recommendation rules / 获取当前设置的推荐规则列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List app recommendation rules / 获取当前设置的推荐规则列表.
///
/// Lists the rules that the tenant has set for recommending apps, page by page. / 分页列出企业当前设置的应用推荐规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v6().app_recommend_rule().list(10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/app_recommend_rules`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:app_recommend_rule:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"new-e11ee058b4a8ed2881da11ac7e37c4fc\""`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
        }
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v6.app_recommend_rule.list", Get, "/open-apis/application/v6/app_recommend_rules")
        .documented(text("获取当前设置的推荐规则列表", "List app recommendation rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPLICATION_APP_RECOMMEND_RULE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            query("page_size", Integer).required().between(None, Some(50)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "rules").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAppRecommendRule;
    fn items(response: ListResponse) -> Vec<ListAppRecommendRule> {
        response.rules
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The recommendation rules on this page. / 本页的应用推荐规则。
    pub rules: Vec<ListAppRecommendRule>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rules", &mut self.rules);
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
    /// [`210500`](error::PAGE_TOKEN_NOT_FOUND): page_token does not exist or has expired
    PageTokenNotFound = error::PAGE_TOKEN_NOT_FOUND,
    /// [`210501`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`210502`](error::PAGE_SIZE_OUT_OF_RANGE): page_size out of range, should be between 1 and 50
    PageSizeOutOfRange = error::PAGE_SIZE_OUT_OF_RANGE,
}
/// The recommendation rules on this page. / 本页的应用推荐规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRecommendRule {
    /// The ID of the recommendation rule. / 推荐规则的 ID。
    pub id: String,
    /// The name of the recommendation rule. / 推荐规则的名称。
    pub name: String,
    /// Whether the recommendation rule is enabled. / 推荐规则是否启用。
    pub status: ListStatus,
    /// The people the recommendation rule applies to. / 推荐规则对哪些成员生效。
    pub visibility_info: ListAppRecommendRuleVisibilityInfo,
    /// The recommended items that users cannot remove. / 用户不可移除的推荐应用项。
    pub recommend_item_infos: Vec<v6::AppRecommendRuleItemInfo>,
    /// The recommended items that users can remove. / 用户可移除的推荐应用项。
    pub distributed_recommend_item_infos: Vec<v6::AppRecommendRuleItemInfo>,
}
impl wire::Object for ListAppRecommendRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("status", &mut self.status);
        f.field("visibility_info", &mut self.visibility_info);
        f.field("recommend_item_infos", &mut self.recommend_item_infos);
        f.field(
            "distributed_recommend_item_infos",
            &mut self.distributed_recommend_item_infos,
        );
    }
}
/// The people the recommendation rule applies to. / 推荐规则对哪些成员生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRecommendRuleVisibilityInfo {
    /// Whether it is visible to everyone. / 是否全员可见。
    pub is_all: bool,
    /// The IDs of the departments it is visible to. / 可见的部门的 ID。
    pub department_ids: Vec<String>,
    /// The users it is visible to, as `user_id_type` IDs. / 可见的用户的 ID，类型由 `user_id_type` 决定。
    pub user_ids: Vec<String>,
    /// The IDs of the user groups it is visible to. / 可见的用户组的 ID。
    pub group_ids: Vec<String>,
}
impl wire::Object for ListAppRecommendRuleVisibilityInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("department_ids", &mut self.department_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
/// Whether the recommendation rule is enabled. / 推荐规则是否启用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListStatus {
    /// `open`: Enabled / 启用
    Open,
    /// `closed`: Disabled / 停用
    Closed,
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
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListAppRecommendRule ListAppRecommendRuleVisibilityInfo
}
crate::codegen::__impl_enum! {
    ListStatus
}
