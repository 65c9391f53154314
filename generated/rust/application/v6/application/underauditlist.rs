// Generated from spec/application/v6/application/underauditlist.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::application::{error, v6};
impl super::Api<'_> {
    /// List the apps to be reviewed / 查看待审核的应用列表: [`Underauditlist`](struct@Underauditlist).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn underauditlist(
        &self,
        lang: v6::Lang,
    ) -> crate::codegen::Call<Underauditlist> {
        crate::codegen::Call::new(self.client, Underauditlist::new(lang))
    }
}
/// List the apps to be reviewed / 查看待审核的应用列表.
///
/// Lists the custom apps of the tenant that wait for review, page by page. / 分页列出企业内待审核的自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::Lang;
/// let mut items = client.application().v6().application().underauditlist(Lang::ZhCn).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/underauditlist`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`UnderauditlistError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Underauditlist {
    /// The language in which the contents are returned. / 返回内容所用的语言。
    /// - Length: at least 1
    pub lang: v6::Lang,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"new-e3c5a0627cdf0c2e057da7257b90376a"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Underauditlist {
    /// Creates the value from its required fields.
    pub fn new(lang: v6::Lang) -> Self {
        Self {
            lang,
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
        }
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Underauditlist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Underauditlist
}
crate::codegen::__operation! {
    Underauditlist => UnderauditlistResponse, UnderauditlistError:
    Endpoint::new("application.v6.application.underauditlist", Get, "/open-apis/application/v6/applications/underauditlist")
        .documented(text("查看待审核的应用列表", "List the apps to be reviewed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("lang", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(50)).default("20"),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Underauditlist {
    type Item = v6::Application;
    fn items(response: UnderauditlistResponse) -> Vec<v6::Application> {
        response.items
    }
}
/// The reply to [`Underauditlist`](struct@Underauditlist).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnderauditlistResponse {
    /// The apps on this page that await review. / 本页的待审核应用。
    pub items: Vec<v6::Application>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for UnderauditlistResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    UnderauditlistResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Underauditlist`](struct@Underauditlist).
    UnderauditlistError:
    /// [`210500`](error::PAGE_TOKEN_NOT_FOUND): page_token does not exist or has expired
    PageTokenNotFound = error::PAGE_TOKEN_NOT_FOUND,
    /// [`210501`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`210502`](error::PAGE_SIZE_OUT_OF_RANGE): page_size out of range, should be between 1 and 50
    PageSizeOutOfRange = error::PAGE_SIZE_OUT_OF_RANGE,
}
