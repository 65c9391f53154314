// Generated from spec/application/v5/application/favourite.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::{error, v5};
impl super::Api<'_> {
    /// List the favorite apps of a user / 获取用户自定义常用的应用: [`Favourite`](struct@Favourite).
    ///
    /// Optional fields are set on the call: `.with(|request| request.language(…))`.
    pub fn favourite(&self) -> crate::codegen::Call<Favourite> {
        crate::codegen::Call::new(self.client, Favourite::new())
    }
}
/// List the favorite apps of a user / 获取用户自定义常用的应用.
///
/// Lists the apps that the current user has added as favorites, page by page. / 分页列出当前用户自己添加的常用应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v5().application().favourite().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v5/applications/favourite`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`FavouriteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Favourite {
    /// The language in which the information about the apps is returned. / 应用信息的返回语言。
    pub language: Option<v5::Language>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"new-e11ee058b4a8ed2881da11ac7e37c4fc\""`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    pub page_size: Option<i64>,
}
impl Favourite {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: v5::Language) -> Self {
        self.language = Some(value);
        self
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
impl wire::Object for Favourite {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Favourite
}
crate::codegen::__operation! {
    Favourite => FavouriteResponse, FavouriteError:
    Endpoint::new("application.v5.application.favourite", Get, "/open-apis/application/v5/applications/favourite")
        .documented(text("获取用户自定义常用的应用", "List the favorite apps of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/favourite")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("language", String),
            query("page_token", String),
            query("page_size", Integer).default("10"),
        ])
        .paging(Paging::new("page_token", "page_token", "app_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Favourite {
    type Item = v5::Application;
    fn items(response: FavouriteResponse) -> Vec<v5::Application> {
        response.app_list
    }
}
/// The reply to [`Favourite`](struct@Favourite).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FavouriteResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many apps there are in total. / 应用的总数。
    pub total_count: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The apps on this page. / 本页的应用。
    pub app_list: Vec<v5::Application>,
}
impl wire::Object for FavouriteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("total_count", &mut self.total_count);
        f.field("has_more", &mut self.has_more);
        f.field("app_list", &mut self.app_list);
    }
}
crate::codegen::__impl_object! {
    FavouriteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Favourite`](struct@Favourite).
    FavouriteError:
    /// [`213001`](error::INVALID_USER_ID): user_id is invalid
    InvalidUserId = error::INVALID_USER_ID,
    /// [`213002`](error::INVALID_PAGE_SIZE): page_size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`213003`](error::PAGE_TOKEN_INVALID): page_token is invalid
    PageTokenInvalid = error::PAGE_TOKEN_INVALID,
    /// [`213004`](error::REQUEST_PARAMETER_INVALID): request param is invalid
    RequestParameterInvalid = error::REQUEST_PARAMETER_INVALID,
    /// [`213005`](error::GET_FAVOURITE_APP_FAILED): get favourite apps fail
    GetFavouriteAppFailed = error::GET_FAVOURITE_APP_FAILED,
    /// [`213007`](error::GET_APP_DETAIL_FAILED): get apps detail fail
    GetAppDetailFailed = error::GET_APP_DETAIL_FAILED,
    /// [`213008`](error::GET_VISIBILITY_FAILED): get visibility fail
    GetVisibilityFailed = error::GET_VISIBILITY_FAILED,
}
