// Generated from spec/lingo/v1/entity/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::lingo::{error, v1};
impl super::Api<'_> {
    /// Search entries / 模糊搜索词条: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search entries / 模糊搜索词条.
///
/// Searches the names, aliases and definitions of entries by keyword, page by page.
///
/// 按关键词在名称、别名和释义中分页模糊搜索词条。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.lingo().v1().entity().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/lingo/v1/entities/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"b152fa6e6f62a291019a04c3a93f365f8ac641910506ff15ff4cad6534e087cb4ed8fa2c"`
    pub page_token: Option<String>,
    /// The repository to search; the one for everyone, if omitted. For others, the app must have been added in the settings of the repository, or the user must be able to see it.
    ///
    /// 在哪个词库中搜索；不填则为全员词库。搜索其他词库时，应用须已加入该词库的设置，或用户能看到该词库。
    /// - Example: `"7202510112396640276"`
    pub repo_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The keyword to search for. / 搜索的关键词。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub query: Option<String>,
    /// Restricts the search by classification. / 按分类筛选词条。
    pub classification_filter: Option<SearchClassificationFilter>,
    /// Only entries from these sources are returned: `1` for those users created, `2` for imports, `3` for official ones, `4` for those created through the API.
    ///
    /// 只返回这些来源的词条：`1` 为用户创建，`2` 为批量导入，`3` 为官方词，`4` 为通过 API 创建。
    /// - Example: `[1]`
    pub sources: Option<Vec<i64>>,
    /// Only entries that these users created are returned. / 只返回由这些用户创建的词条。
    /// - Example: `["ou_30b07b63089ea46518789914dac63d36"]`
    pub creators: Option<Vec<String>>,
}
impl Search {
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
    /// Sets `repo_id`.
    #[must_use]
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `classification_filter`.
    #[must_use]
    pub fn classification_filter(mut self, value: SearchClassificationFilter) -> Self {
        self.classification_filter = Some(value);
        self
    }
    /// Sets `sources`.
    #[must_use]
    pub fn sources(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.sources = Some(value.into());
        self
    }
    /// Sets `creators`.
    #[must_use]
    pub fn creators(mut self, value: impl Into<Vec<String>>) -> Self {
        self.creators = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("repo_id", &mut self.repo_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("query", &mut self.query);
        f.field("classification_filter", &mut self.classification_filter);
        f.field("sources", &mut self.sources);
        f.field("creators", &mut self.creators);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("lingo.v1.entity.search", Post, "/open-apis/lingo/v1/entities/search")
        .documented(text("模糊搜索词条", "Search entries"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
            query("repo_id", String),
            query("user_id_type", String).default("\"open_id\""),
            body("query", String),
            body("classification_filter", Object),
            body("sources", Array),
            body("creators", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "entities").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::Entity;
    fn items(response: SearchResponse) -> Vec<v1::Entity> {
        response.entities
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The entries that were found. / 搜索到的词条。
    pub entities: Vec<v1::Entity>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`2250001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2250002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// Restricts the search by classification. / 按分类筛选词条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchClassificationFilter {
    /// Only entries of these classifications are returned. / 只返回属于这些分类的词条。
    /// - Example: `["7195482254012055580"]`
    pub include: Option<Vec<String>>,
    /// Entries of these classifications are left out. / 不返回属于这些分类的词条。
    /// - Example: `["7195482254012055581"]`
    pub exclude: Option<Vec<String>>,
}
impl SearchClassificationFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `include`.
    #[must_use]
    pub fn include(mut self, value: impl Into<Vec<String>>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `exclude`.
    #[must_use]
    pub fn exclude(mut self, value: impl Into<Vec<String>>) -> Self {
        self.exclude = Some(value.into());
        self
    }
}
impl wire::Object for SearchClassificationFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("include", &mut self.include);
        f.field("exclude", &mut self.exclude);
    }
}
crate::codegen::__impl_object! {
    SearchClassificationFilter
}
