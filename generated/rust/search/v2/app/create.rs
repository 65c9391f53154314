// Generated from spec/search/v2/app/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::search::error;
impl super::Api<'_> {
    /// Search apps / 搜索应用: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, query: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(query))
    }
}
/// Search apps / 搜索应用.
///
/// Searches the apps visible to the user by keyword, page by page. / 以用户身份按关键词分页搜索可见的应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.search().v2().app().create("text").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/search/v2/app`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `search:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"9e91187f9107ef4d43cd71c3722cd97665e6cec51bf30a06328839bc9867"`
    pub page_token: Option<String>,
    /// The keyword to search for. / 搜索的关键词。
    /// - Example: `"text"`
    pub query: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            query: query.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("query", &mut self.query);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("search.v2.app.create", Post, "/open-apis/search/v2/app")
        .documented(text("搜索应用", "Search apps"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_APP])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
            body("query", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Create {
    type Item = String;
    fn items(response: CreateResponse) -> Vec<String> {
        response.items
    }
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The app_ids of the apps that were found. / 搜索到的应用的 app_id。
    pub items: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1278001`](error::INVALID_SEARCH_PARAMETER): invalid param
    InvalidSearchParameter = error::INVALID_SEARCH_PARAMETER,
    /// [`1278002`](error::INTERNAL_ERROR): Internal Server Error
    InternalError = error::INTERNAL_ERROR,
}
