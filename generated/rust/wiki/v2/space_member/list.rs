// Generated from spec/wiki/v2/space_member/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// List the members of a wiki space / 获取知识空间成员列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, space_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(space_id))
    }
}
/// List the members of a wiki space / 获取知识空间成员列表.
///
/// Lists the members and administrators of a wiki space, page by page. / 分页列出一个知识空间的成员和管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.wiki().v2().space_member().list("7375263209671884820").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/members`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:member:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the wiki space. / 知识空间的 ID。
    /// - Example: `"7375263209671884820"`
    pub space_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `1`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"NzA0NDg5NjIzMDA3MzE3MTk3Ml83MzYzMjE4NDkzNDI1NzI5NTM4"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
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
        f.field("space_id", &mut self.space_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("wiki.v2.space_member.list", Get, "/open-apis/wiki/v2/spaces/:space_id/members")
        .documented(text("获取知识空间成员列表", "List the members of a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_MEMBER_RETRIEVE]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("space_id", String).required(),
            query("page_size", Integer),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "members").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Member;
    fn items(response: ListResponse) -> Vec<v2::Member> {
        response.members
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The members of the wiki space on this page. / 当前页的知识空间成员。
    pub members: Vec<v2::Member>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("members", &mut self.members);
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
    /// `131001` (HTTP 500): rpc fail
    ///
    /// A call to a downstream service failed. Try again later; if it keeps failing, contact support with the log id from the response header `x-tt-logid`.
    ///
    /// 下游服务调用失败。请稍后重试；若持续失败，请联系技术支持并提供响应头 `x-tt-logid` 中的 log id。
    RpcFailed = &ErrorInfo {
        status: Some(500),
        ..*error::RPC_FAILED
    },
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// `131007` (HTTP 500): internal err
    ///
    /// The service failed internally. Do not retry; contact support with the log id from the response header `x-tt-logid`.
    ///
    /// 服务内部出错。请勿重试，联系技术支持并提供响应头 `x-tt-logid` 中的 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`131101`](error::INVALID_OPERATION): invalid operation
    InvalidOperation = error::INVALID_OPERATION,
}
