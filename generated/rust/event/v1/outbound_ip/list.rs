// Generated from spec/event/v1/outbound_ip/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::event::error;
impl super::Api<'_> {
    /// List the outbound IPs of events / 获取事件出口 IP: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List the outbound IPs of events / 获取事件出口 IP.
///
/// Returns the IP addresses from which Feishu pushes events page by page; they can change and should be fetched regularly.
///
/// 分页返回飞书推送事件所用的出口 IP，可能变动，建议定期拉取。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.event().v1().outbound_ip().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/event/v1/outbound_ip`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `event:ip_list`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"xxx\""`
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
    Endpoint::new("event.v1.outbound_ip.list", Get, "/open-apis/event/v1/outbound_ip")
        .documented(text("获取事件出口 IP", "List the outbound IPs of events"), "https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/outbound_ip/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::EVENT_IP_LIST])])
        .request(NoBody, &[query("page_size", Integer).between(None, Some(50)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "ip_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = String;
    fn items(response: ListResponse) -> Vec<String> {
        response.ip_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The IP addresses that the open platform sends requests from, such as those with events.
    ///
    /// 开放平台向外发送请求（如推送事件）时所用的 IP 地址。
    pub ip_list: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ip_list", &mut self.ip_list);
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
    /// [`1810001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
