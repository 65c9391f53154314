// Generated from spec/performance/v2/metric_tag/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// List metric tags / 获取指标标签列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List metric tags / 获取指标标签列表.
///
/// Returns the names and creation times of metric tags page by page. / 分页返回指标标签的名称和创建时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().metric_tag().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/performance/v2/metric_tags`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The IDs of the tags to return, without paging; without it all tags are returned page by page.
    ///
    /// 要查询的标签 ID；填写时不分页，不填则分页返回全部标签。
    /// - Length: 0 to 9999
    /// - Example: `["7283015566780547091"]`
    pub tag_ids: Option<Vec<String>>,
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
    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("tag_ids", &mut self.tag_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("performance.v2.metric_tag.list", Get, "/open-apis/performance/v2/metric_tags")
        .documented(text("获取指标标签列表", "List metric tags"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_tag/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_METRIC_WRITE]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_LIB_READ]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(50)),
            query("page_token", String),
            query("tag_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::MetricTag;
    fn items(response: ListResponse) -> Vec<v2::MetricTag> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The metric tags. / 指标标签。
    pub items: Vec<v2::MetricTag>,
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
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580107`](error::INVALID_PAGE_TOKEN): page token invalid
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1580108`](error::PAGE_TOKEN_EXPIRED): page token expired
    PageTokenExpired = error::PAGE_TOKEN_EXPIRED,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
