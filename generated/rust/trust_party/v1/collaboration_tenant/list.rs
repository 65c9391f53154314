// Generated from spec/trust_party/v1/collaboration_tenant/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::trust_party::{error, v1};
impl super::Api<'_> {
    /// List connected organizations / 获取可见关联组织的列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List connected organizations / 获取可见关联组织的列表.
///
/// Returns the connected organizations visible to the user page by page. / 分页返回用户可见的关联组织。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.trust_party().v1().collaboration_tenant().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration.tenant:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxxx"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 100
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("trust_party.v1.collaboration_tenant.list", Get, "/open-apis/trust_party/v1/collaboration_tenants")
        .documented(text("获取可见关联组织的列表", "List connected organizations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_TENANT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)).default("10"),
        ])
        .paging(Paging::new("page_token", "page_token", "target_tenant_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::CollaborationTenant;
    fn items(response: ListResponse) -> Vec<v1::CollaborationTenant> {
        response.target_tenant_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The associated organizations of this page. / 本页的关联组织。
    pub target_tenant_list: Vec<v1::CollaborationTenant>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_list", &mut self.target_tenant_list);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1970012`](error::INVALID_PAGE_TOKEN): Page token is invalid error.
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1970011`](error::INVALID_PAGE_SIZE): Page size is invalid error.
    InvalidPageSize = error::INVALID_PAGE_SIZE,
}
