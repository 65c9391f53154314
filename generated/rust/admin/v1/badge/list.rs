// Generated from spec/admin/v1/badge/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// List badges / 获取勋章列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List badges / 获取勋章列表.
///
/// Returns the badges of the tenant page by page, latest first. / 按创建时间倒序分页返回租户下的勋章。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.admin().v1().badge().list(10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/badges`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 50
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Length: 1 to 64
    /// - Example: `"\"b1fmUz\""`
    pub page_token: Option<String>,
    /// Only the badge with exactly this name is returned. / 只返回名称与此完全相同的勋章。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            name: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("admin.v1.badge.list", Get, "/open-apis/admin/v1/badges")
        .documented(text("获取勋章列表", "List badges"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(50)).default("10"),
            query("page_token", String),
            query("name", String),
        ])
        .paging(Paging::new("page_token", "page_token", "badges").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Badge;
    fn items(response: ListResponse) -> Vec<v1::Badge> {
        response.badges
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The badges of this page. / 本页的勋章。
    pub badges: Vec<v1::Badge>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badges", &mut self.badges);
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
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051003`](error::FEATURE_NOT_IN_PLAN): the tenant's current payment plan does not support the use of this function
    FeatureNotInPlan = error::FEATURE_NOT_IN_PLAN,
}
