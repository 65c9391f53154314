// Generated from spec/directory/v1/collaboration_rule/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// List collaboration rules / 查询可搜可见规则: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(target_tenant_key))
    }
}
/// List collaboration rules / 查询可搜可见规则.
///
/// Returns the rules on who may find and see whom page by page, on behalf of an administrator of connected organizations.
///
/// 由关联组织管理员分页查询可搜可见规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.directory().v1().collaboration_rule().list("test_key").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/directory/v1/collaboration_rules`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 0 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The `tenant_key` of the other organization, from the list of connected organizations.
    ///
    /// 对方组织的 `tenant_key`，由管理员获取所有关联组织列表接口获取。
    /// - Example: `"test_key"`
    pub target_tenant_key: id::TenantKey,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(target_tenant_key: impl Into<id::TenantKey>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            target_tenant_key: target_tenant_key.into(),
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
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("target_tenant_key", &mut self.target_tenant_key);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("directory.v1.collaboration_rule.list", Get, "/open-apis/directory/v1/collaboration_rules")
        .documented(text("查询可搜可见规则", "List collaboration rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(0), Some(100)).default("100"),
            query("page_token", String),
            query("target_tenant_key", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListCollaborationRule;
    fn items(response: ListResponse) -> Vec<ListCollaborationRule> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The rules on this page. / 本页的可搜可见规则。
    pub items: Vec<ListCollaborationRule>,
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
    /// [`2223109`](error::INVALID_COLLABORATION_PAGE_TOKEN): page_token is invalid
    InvalidCollaborationPageToken = error::INVALID_COLLABORATION_PAGE_TOKEN,
    /// `2224001` (HTTP 400): No permission to operate
    ///
    /// The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one.
    ///
    /// 该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。
    OperationDenied = &ErrorInfo {
        fix: Text { zh: "该操作需要关联组织管理员权限。请由本租户的超级管理员将调用的用户设为关联组织管理员。", en: "The operation needs an administrator of related organizations. Have a super administrator of the tenant make the calling user one." },
        ..*error::OPERATION_DENIED
    },
}
/// The rules on this page. / 本页的可搜可见规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborationRule {
    /// The ID of the rule. / 可搜可见规则 ID。
    pub rule_id: String,
    /// The subjects of the rule, that is, the users, departments and groups on one's own side who can search for and see the others; fewer than 100 in total.
    ///
    /// 规则的主体，即己方可搜索、可看见对方的用户、部门和用户组；三类合计须少于 100 个。
    pub subjects: v1::CollaborationRuleEntities,
    /// Whether the subjects of the rule are valid; if they are outside what is shared with the organization, this is `false` and they are not returned.
    ///
    /// 规则的主体是否有效；主体超出关联组织的分享范围时为 `false`，且不返回主体。
    pub subject_is_valid: bool,
    /// The objects of the rule, that is, the users, departments and groups of the other organization who can be searched for and seen; fewer than 100 in total.
    ///
    /// 规则的客体，即对方组织中可被搜索、被看见的用户、部门和用户组；三类合计须少于 100 个。
    pub objects: v1::CollaborationRuleEntities,
    /// Whether the objects of the rule are valid; if they are outside what is shared by the organization, this is `false` and they are not returned.
    ///
    /// 规则的客体是否有效；客体超出关联组织的分享范围时为 `false`，且不返回客体。
    pub object_is_valid: bool,
}
impl wire::Object for ListCollaborationRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_id", &mut self.rule_id);
        f.field("subjects", &mut self.subjects);
        f.field("subject_is_valid", &mut self.subject_is_valid);
        f.field("objects", &mut self.objects);
        f.field("object_is_valid", &mut self.object_is_valid);
    }
}
crate::codegen::__impl_object! {
    ListCollaborationRule
}
