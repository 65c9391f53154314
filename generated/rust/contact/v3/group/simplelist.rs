// Generated from spec/contact/v3/group/simplelist.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List user groups / 查询用户组列表: [`Simplelist`](struct@Simplelist).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn simplelist(&self) -> crate::codegen::Call<Simplelist> {
        crate::codegen::Call::new(self.client, Simplelist::new())
    }
}
/// List user groups / 查询用户组列表.
///
/// Lists the user groups of the tenant with IDs, names, types and numbers of members, page by page.
///
/// 分页列出企业的用户组，含 ID、名称、类型和成员数量。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().group().simplelist().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/group/simplelist`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:group:readonly`
///
/// Errors: [`SimplelistError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Simplelist {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
    /// The type of user groups to list. / 列出哪一类用户组。
    /// - Default: `1`
    /// - `1`: Ordinary group / 普通用户组
    /// - `2`: Dynamic group / 动态用户组
    pub r#type: Option<i64>,
}
impl Simplelist {
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
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Simplelist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Simplelist
}
crate::codegen::__operation! {
    Simplelist => SimplelistResponse, SimplelistError:
    Endpoint::new("contact.v3.group.simplelist", Get, "/open-apis/contact/v3/group/simplelist")
        .documented(text("查询用户组列表", "List user groups"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_GROUP_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(100)).default("50"),
            query("page_token", String),
            query("type", Integer).default("1"),
        ])
        .paging(Paging::new("page_token", "page_token", "grouplist").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Simplelist {
    type Item = v3::Group;
    fn items(response: SimplelistResponse) -> Vec<v3::Group> {
        response.grouplist
    }
}
/// The reply to [`Simplelist`](struct@Simplelist).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimplelistResponse {
    /// The user groups on this page. / 当前页的用户组。
    pub grouplist: Vec<v3::Group>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SimplelistResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grouplist", &mut self.grouplist);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SimplelistResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Simplelist`](struct@Simplelist).
    SimplelistError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`40011`](error::INVALID_PAGE_SIZE): page size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`40012`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
}
