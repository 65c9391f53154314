// Generated from spec/application/v5/application/recommend.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::{error, v5};
impl super::Api<'_> {
    /// List the apps recommended to a user / 获取管理员推荐的应用: [`Recommend`](struct@Recommend).
    ///
    /// Optional fields are set on the call: `.with(|request| request.language(…))`.
    pub fn recommend(&self) -> crate::codegen::Call<Recommend> {
        crate::codegen::Call::new(self.client, Recommend::new())
    }
}
/// List the apps recommended to a user / 获取管理员推荐的应用.
///
/// Lists the apps that administrators recommend to the current user, page by page. / 分页列出管理员向当前用户推荐的应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v5().application().recommend().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v5/applications/recommend`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`RecommendError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recommend {
    /// The language in which the information about the apps is returned. / 应用信息的返回语言。
    pub language: Option<v5::Language>,
    /// Which recommended apps to list; if omitted, those that users cannot remove. / 查询哪一类推荐应用，不填则为用户不可移除的。
    /// - Default: `"user_unremovable"`
    pub recommend_type: Option<RecommendRecommendType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"new-e11ee058b4a8ed2881da11ac7e37c4fc\""`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    pub page_size: Option<i64>,
}
impl Recommend {
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
    /// Sets `recommend_type`.
    #[must_use]
    pub fn recommend_type(mut self, value: RecommendRecommendType) -> Self {
        self.recommend_type = Some(value);
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
impl wire::Object for Recommend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("recommend_type", &mut self.recommend_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Recommend
}
crate::codegen::__operation! {
    Recommend => RecommendResponse, RecommendError:
    Endpoint::new("application.v5.application.recommend", Get, "/open-apis/application/v5/applications/recommend")
        .documented(text("获取管理员推荐的应用", "List the apps recommended to a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v5/application/recommend")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("language", String),
            query("recommend_type", String).default("\"user_unremovable\""),
            query("page_token", String),
            query("page_size", Integer).default("10"),
        ])
        .paging(Paging::new("page_token", "page_token", "app_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Recommend {
    type Item = v5::Application;
    fn items(response: RecommendResponse) -> Vec<v5::Application> {
        response.app_list
    }
}
/// The reply to [`Recommend`](struct@Recommend).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecommendResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: i64,
    /// How many apps there are in total. / 应用的总数。
    pub total_count: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The apps on this page. / 本页的应用。
    pub app_list: Vec<v5::Application>,
}
impl wire::Object for RecommendResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("total_count", &mut self.total_count);
        f.field("has_more", &mut self.has_more);
        f.field("app_list", &mut self.app_list);
    }
}
crate::codegen::__impl_object! {
    RecommendResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recommend`](struct@Recommend).
    RecommendError:
    /// [`213001`](error::INVALID_USER_ID): user_id is invalid
    InvalidUserId = error::INVALID_USER_ID,
    /// [`213002`](error::INVALID_PAGE_SIZE): page_size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`213003`](error::PAGE_TOKEN_INVALID): page_token is invalid
    PageTokenInvalid = error::PAGE_TOKEN_INVALID,
    /// [`213004`](error::REQUEST_PARAMETER_INVALID): request param is invalid
    RequestParameterInvalid = error::REQUEST_PARAMETER_INVALID,
    /// [`213006`](error::GET_RECOMMEND_APP_FAILED): get recommend apps fail
    GetRecommendAppFailed = error::GET_RECOMMEND_APP_FAILED,
    /// [`213007`](error::GET_APP_DETAIL_FAILED): get apps detail fail
    GetAppDetailFailed = error::GET_APP_DETAIL_FAILED,
    /// [`213008`](error::GET_VISIBILITY_FAILED): get visibility fail
    GetVisibilityFailed = error::GET_VISIBILITY_FAILED,
}
/// Which recommended apps to list; if omitted, those that users cannot remove. / 查询哪一类推荐应用，不填则为用户不可移除的。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecommendRecommendType {
    /// `user_unremovable`: Recommended apps that users cannot remove / 用户不可移除的推荐应用
    UserUnremovable,
    /// `user_removable`: Recommended apps that users can remove / 用户可移除的推荐应用
    UserRemovable,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RecommendRecommendType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecommendRecommendType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserUnremovable => "user_unremovable",
            Self::UserRemovable => "user_removable",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_unremovable" => Self::UserUnremovable,
            "user_removable" => Self::UserRemovable,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    RecommendRecommendType
}
