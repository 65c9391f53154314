// Generated from spec/contact/v3/job_family/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
impl super::Api<'_> {
    /// List job families / 获取租户序列列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List job families / 获取租户序列列表.
///
/// Lists the job families of the tenant page by page, all of them or those of a name.
///
/// 分页列出企业的序列，可以按名称查询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().job_family().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/job_families`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:job_family:readonly`, `contact:job_family`, `contact:contact:readonly_as_app`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"3"`
    pub page_token: Option<String>,
    /// The exact name of the job family to return; all of the tenant are returned if omitted.
    ///
    /// 只返回名称与之完全相同的序列；不传则返回租户内的全部序列。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub name: Option<String>,
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
    Endpoint::new("contact.v3.job_family.list", Get, "/open-apis/contact/v3/job_families")
        .documented(text("获取租户序列列表", "List job families"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_JOB_FAMILY_READONLY]),
            scopes(&[crate::scope::CONTACT_JOB_FAMILY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(50)).default("10"),
            query("page_token", String),
            query("name", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v3::JobFamily;
    fn items(response: ListResponse) -> Vec<v3::JobFamily> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The job families on this page. / 当前页的序列。
    pub items: Vec<v3::JobFamily>,
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
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
