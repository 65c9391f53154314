// Generated from spec/hire/v1/tripartite_agreement/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List tripartite agreements / 获取三方协议: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List tripartite agreements / 获取三方协议.
///
/// Returns tripartite agreements with states and creation times by agreement or application ID, page by page.
///
/// 按协议 ID 或投递 ID 分页返回三方协议的状态和创建时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().tripartite_agreement().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/tripartite_agreements`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6930815272790114324"`
    pub application_id: Option<String>,
    /// The ID of the one tripartite agreement to return, as returned by `hire.v1.tripartite_agreement.create`.
    ///
    /// 只返回此 ID 的三方协议，ID 由 `hire.v1.tripartite_agreement.create` 返回。
    /// - Example: `"6930815272790114325"`
    pub tripartite_agreement_id: Option<String>,
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
    /// Sets `application_id`.
    #[must_use]
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `tripartite_agreement_id`.
    #[must_use]
    pub fn tripartite_agreement_id(mut self, value: impl Into<String>) -> Self {
        self.tripartite_agreement_id = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("application_id", &mut self.application_id);
        f.field("tripartite_agreement_id", &mut self.tripartite_agreement_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.tripartite_agreement.list", Get, "/open-apis/hire/v1/tripartite_agreements")
        .documented(text("获取三方协议", "List tripartite agreements"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TRIPARTITE_AGREEMENT]),
            scopes(&[crate::scope::HIRE_TRIPARTITE_AGREEMENT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer),
            query("page_token", String),
            query("application_id", String),
            query("tripartite_agreement_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListTripartiteAgreementInfo;
    fn items(response: ListResponse) -> Vec<ListTripartiteAgreementInfo> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The tripartite agreements on this page. / 三方协议，按页返回。
    pub items: Vec<ListTripartiteAgreementInfo>,
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The tripartite agreements on this page. / 三方协议，按页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTripartiteAgreementInfo {
    /// The ID of the tripartite agreement. / 三方协议的 ID。
    pub id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The status of the tripartite agreement. / 三方协议的状态。
    /// - `1`: Not started / 未开始
    /// - `2`: Applied for / 已申请
    /// - `3`: With the student / 学生处理中
    /// - `4`: With the company / 公司处理中
    /// - `5`: With the school / 学校处理中
    /// - `6`: Terminated / 已终止
    /// - `7`: Completed / 已完成
    /// - `8`: Being canceled / 解约处理中
    /// - `9`: Canceled / 已解约
    pub state: i64,
    /// When the tripartite agreement was created, in milliseconds since 1970. / 三方协议的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the tripartite agreement was last changed, in milliseconds since 1970. / 三方协议最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
}
impl wire::Object for ListTripartiteAgreementInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("state", &mut self.state);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
    }
}
crate::codegen::__impl_object! {
    ListTripartiteAgreementInfo
}
