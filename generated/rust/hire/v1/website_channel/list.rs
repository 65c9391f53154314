// Generated from spec/hire/v1/website_channel/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List the channels of a careers site / 获取官网推广渠道列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, website_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(website_id))
    }
}
/// List the channels of a careers site / 获取官网推广渠道列表.
///
/// Returns the promotion channels of a careers site page by page. / 分页返回一个官网的推广渠道。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().website_channel().list("1618209327096").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/websites/:website_id/channels`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site:readonly`, `hire:site`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// How many items to return per page at most. / 每页最多返回多少条。
    /// - Default: `"10"`
    /// - At most 200
    /// - Example: `"100"`
    pub page_size: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkIjpudWxsfQ"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
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
        f.field("website_id", &mut self.website_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.website_channel.list", Get, "/open-apis/hire/v1/websites/:website_id/channels")
        .documented(text("获取官网推广渠道列表", "List the channels of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_SITE_READONLY]),
            scopes(&[crate::scope::HIRE_SITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("website_id", String).required(),
            query("page_size", String).default("\"10\""),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "website_channel_list").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListWebsiteChannelInfo;
    fn items(response: ListResponse) -> Vec<ListWebsiteChannelInfo> {
        response.website_channel_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The promotion channels of the careers site on this page. / 官网的推广渠道，按页返回。
    pub website_channel_list: Vec<ListWebsiteChannelInfo>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("website_channel_list", &mut self.website_channel_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The promotion channels of the careers site on this page. / 官网的推广渠道，按页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebsiteChannelInfo {
    /// The ID of the promotion channel. / 推广渠道的 ID。
    pub id: String,
    /// The name of the promotion channel. / 推广渠道的名称。
    pub name: String,
    /// The URL of the careers site for the promotion channel. / 推广渠道专属的官网链接。
    pub link: String,
    /// The code of the promotion channel, which marks applications that come through it.
    ///
    /// 推广渠道的推广码，用于识别由该渠道而来的投递。
    pub code: String,
}
impl wire::Object for ListWebsiteChannelInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("link", &mut self.link);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    ListWebsiteChannelInfo
}
