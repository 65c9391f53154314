// Generated from spec/directory/v1/collaboration_tenant/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// List connected organizations / 管理员获取所有关联组织列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List connected organizations / 管理员获取所有关联组织列表.
///
/// Returns all connected organizations with their tenant keys page by page, on behalf of their administrator.
///
/// 由关联组织管理员分页查询所有关联组织及其 tenant key。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.directory().v1().collaboration_tenant().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/directory/v1/collaboration_tenants`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration_rule:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 0 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"g102aggaEYLRMSHU6DENYI4HMBAJB75XOQN2CUTV"`
    pub page_token: Option<String>,
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("directory.v1.collaboration_tenant.list", Get, "/open-apis/directory/v1/collaboration_tenants")
        .documented(text("管理员获取所有关联组织列表", "List connected organizations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_RULE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(0), Some(100)).default("100"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListCollaborationTenant;
    fn items(response: ListResponse) -> Vec<ListCollaborationTenant> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The connected organizations on this page. / 本页的关联组织。
    pub items: Vec<ListCollaborationTenant>,
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
/// The connected organizations on this page. / 本页的关联组织。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCollaborationTenant {
    /// The `tenant_key` of the connected organization. / 关联组织的 `tenant_key`。
    pub tenant_key: id::TenantKey,
    /// When the two organizations were connected, in seconds since 1970. / 两个组织建立关联的时间，秒级时间戳。
    pub connect_time: i64,
    /// The avatar of the connected organization. / 关联组织的头像。
    pub avatar: v1::ImageLink,
    /// The product brand the connected organization uses. / 关联组织所用的产品品牌。
    pub brand: String,
    /// The name, with its versions in each language. / 名称，含各语言的版本。
    pub name: v1::I18nText,
    /// The short name of the connected organization. / 关联组织的简称。
    pub short_name: v1::I18nText,
}
impl wire::Object for ListCollaborationTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("connect_time", &mut self.connect_time);
        f.field("avatar", &mut self.avatar);
        f.field("brand", &mut self.brand);
        f.field("name", &mut self.name);
        f.field("short_name", &mut self.short_name);
    }
}
crate::codegen::__impl_object! {
    ListCollaborationTenant
}
