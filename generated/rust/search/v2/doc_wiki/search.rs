// Generated from spec/search/v2/doc_wiki/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Search documents and wikis / 文档搜索: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.doc_filter(…))`.
    pub fn search(&self, query: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(query))
    }
}
/// Search documents and wikis / 文档搜索.
///
/// Searches the documents and wikis visible to the current user by keyword, page by page.
///
/// 按关键词分页搜索当前用户可见的云文档和知识库。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.search().v2().doc_wiki().search("text").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/search/v2/doc_wiki/search`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `search:docs:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The keyword to search for; at least one of `doc_filter` and `wiki_filter` must be given as well.
    ///
    /// 搜索的关键词，须至少搭配 `doc_filter` 或 `wiki_filter` 之一。
    /// - Length: 0 to 50
    /// - Example: `"text"`
    pub query: String,
    /// The conditions that documents must meet. / 筛选云文档的条件。
    pub doc_filter: Option<SearchDocFilter>,
    /// The conditions that wiki nodes must meet. / 筛选知识库节点的条件。
    pub wiki_filter: Option<SearchWikiFilter>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"token_1234567890fedcba"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `0`
    /// - From 0 to 20
    /// - Example: `15`
    pub page_size: Option<i64>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            doc_filter: Default::default(),
            wiki_filter: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `doc_filter`.
    #[must_use]
    pub fn doc_filter(mut self, value: SearchDocFilter) -> Self {
        self.doc_filter = Some(value);
        self
    }
    /// Sets `wiki_filter`.
    #[must_use]
    pub fn wiki_filter(mut self, value: SearchWikiFilter) -> Self {
        self.wiki_filter = Some(value);
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
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("query", &mut self.query);
        f.field("doc_filter", &mut self.doc_filter);
        f.field("wiki_filter", &mut self.wiki_filter);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("search.v2.doc_wiki.search", Post, "/open-apis/search/v2/doc_wiki/search")
        .documented(text("文档搜索", "Search documents and wikis"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DOCS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("query", String).required(),
            body("doc_filter", Object),
            body("wiki_filter", Object),
            body("page_token", String),
            body("page_size", Integer).between(Some(0), Some(20)).default("0"),
        ])
        .paging(Paging::new("page_token", "page_token", "res_units").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchDocResUnit;
    fn items(response: SearchResponse) -> Vec<SearchDocResUnit> {
        response.res_units
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// How many results there are in total. / 匹配的结果总数。
    pub total: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The results of this page. / 本页的搜索结果。
    pub res_units: Vec<SearchDocResUnit>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total", &mut self.total);
        f.field("has_more", &mut self.has_more);
        f.field("res_units", &mut self.res_units);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1274001`](error::REQUIRED_FIELD_MISSING): invalid param: missing required fields
    RequiredFieldMissing = error::REQUIRED_FIELD_MISSING,
    /// `1274002` (HTTP 400): invalid param: illegal enum value
    ///
    /// The value of an enumerated field is not allowed. Use one of the values of that field.
    ///
    /// 枚举字段的值不合法。请改为该字段允许的枚举值。
    DuplicateFieldName = &ErrorInfo {
        message: "invalid param: illegal enum value",
        fix: Text { zh: "枚举字段的值不合法。请改为该字段允许的枚举值。", en: "The value of an enumerated field is not allowed. Use one of the values of that field." },
        ..*error::DUPLICATE_FIELD_NAME
    },
    /// [`1274011`](error::INVALID_USER_ACCESS_TOKEN): user_access_token is invalid or expired
    InvalidUserAccessToken = error::INVALID_USER_ACCESS_TOKEN,
    /// [`1277001`](error::RATE_LIMITED): rate limit exceeded
    RateLimited = error::RATE_LIMITED,
}
/// The conditions that documents must meet. / 筛选云文档的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocFilter {
    /// Only documents that users with these open_ids own are returned. / 只返回由这些用户所有的文档，以 open_id 指定。
    /// - Length: 0 to 20
    /// - Example: `["ou_789012"]`
    pub creator_ids: Option<Vec<String>>,
    /// The kinds of document. / 文档的类型。
    /// - Length: 0 to 10
    /// - Example: `["SHORTCUT"]`
    pub doc_types: Option<Vec<v2::DocTypes>>,
    /// Only documents in these folders are returned; if given, `wiki_filter` has no effect.
    ///
    /// 只返回这些文件夹中的文档；填写后 `wiki_filter` 不生效。
    /// - Length: 0 to 50
    /// - Example: `["fld_123456"]`
    pub folder_tokens: Option<Vec<String>>,
    /// Whether only titles of documents are matched. / 是否只匹配文档标题。
    /// - Default: `false`
    pub only_title: Option<bool>,
    /// Only what was opened in this time range is returned, in seconds since 1970. / 只返回在此时间范围内打开过的，以秒级时间戳表示。
    pub open_time: Option<v2::TimeRange>,
    /// The order of the results. / 结果的排序方式。
    pub sort_type: Option<v2::SortType>,
    /// Only documents created in this time range are returned, in seconds since 1970.
    ///
    /// 只返回在此时间范围内创建的文档，以秒级时间戳表示。
    pub create_time: Option<v2::TimeRange>,
}
impl SearchDocFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `creator_ids`.
    #[must_use]
    pub fn creator_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.creator_ids = Some(value.into());
        self
    }
    /// Sets `doc_types`.
    #[must_use]
    pub fn doc_types(mut self, value: impl Into<Vec<v2::DocTypes>>) -> Self {
        self.doc_types = Some(value.into());
        self
    }
    /// Sets `folder_tokens`.
    #[must_use]
    pub fn folder_tokens(mut self, value: impl Into<Vec<String>>) -> Self {
        self.folder_tokens = Some(value.into());
        self
    }
    /// Sets `only_title`.
    #[must_use]
    pub fn only_title(mut self, value: bool) -> Self {
        self.only_title = Some(value);
        self
    }
    /// Sets `open_time`.
    #[must_use]
    pub fn open_time(mut self, value: v2::TimeRange) -> Self {
        self.open_time = Some(value);
        self
    }
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: v2::SortType) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: v2::TimeRange) -> Self {
        self.create_time = Some(value);
        self
    }
}
impl wire::Object for SearchDocFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("creator_ids", &mut self.creator_ids);
        f.field("doc_types", &mut self.doc_types);
        f.field("folder_tokens", &mut self.folder_tokens);
        f.field("only_title", &mut self.only_title);
        f.field("open_time", &mut self.open_time);
        f.field("sort_type", &mut self.sort_type);
        f.field("create_time", &mut self.create_time);
    }
}
/// The metadata of the document. / 搜索到的文档的元信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocMeta {
    /// The kinds of document. / 文档的类型。
    pub doc_types: v2::DocTypes,
    /// When the document was last updated, in seconds since 1970. / 文档的更新时间，秒级时间戳。
    pub update_time: i64,
    /// The URL of the document. / 文档的链接。
    pub url: String,
    /// The name of the owner of the document. / 文档所有者的名称。
    pub owner_name: String,
    /// The open_id of the owner of the document. / 文档所有者的 open_id。
    pub owner_id: String,
    /// Whether the document belongs to another tenant. / 文档是否属于其他租户。
    pub is_cross_tenant: bool,
    /// When the document was created, in seconds since 1970. / 文档的创建时间，秒级时间戳。
    pub create_time: i64,
    /// When the document was last opened, in seconds since 1970. / 文档上次被打开的时间，秒级时间戳。
    pub last_open_time: i64,
    /// The open_id of the person who last edited the document. / 最近编辑文档的用户的 open_id。
    pub edit_user_id: String,
    /// The name of the person who last edited the document. / 最近编辑文档的用户的名称。
    pub edit_user_name: String,
    /// The token of the document. / 文档的 token。
    pub token: String,
}
impl wire::Object for SearchDocMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("doc_types", &mut self.doc_types);
        f.field("update_time", &mut self.update_time);
        f.field("url", &mut self.url);
        f.field("owner_name", &mut self.owner_name);
        f.field("owner_id", &mut self.owner_id);
        f.field("is_cross_tenant", &mut self.is_cross_tenant);
        f.field("create_time", &mut self.create_time);
        f.field("last_open_time", &mut self.last_open_time);
        f.field("edit_user_id", &mut self.edit_user_id);
        f.field("edit_user_name", &mut self.edit_user_name);
        f.field("token", &mut self.token);
    }
}
/// The results of this page. / 本页的搜索结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocResUnit {
    /// The title with the matches highlighted. / 标题，其中匹配的文字已高亮。
    pub title_highlighted: String,
    /// The summary with the matches highlighted. / 摘要，其中匹配的文字已高亮。
    pub summary_highlighted: String,
    /// Whether the result is a document or a wiki node. / 结果是云文档还是知识库节点。
    pub entity_type: SearchEntityType,
    /// The metadata of the document. / 搜索到的文档的元信息。
    pub result_meta: SearchDocMeta,
}
impl wire::Object for SearchDocResUnit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title_highlighted", &mut self.title_highlighted);
        f.field("summary_highlighted", &mut self.summary_highlighted);
        f.field("entity_type", &mut self.entity_type);
        f.field("result_meta", &mut self.result_meta);
    }
}
/// Whether the result is a document or a wiki node. / 结果是云文档还是知识库节点。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchEntityType {
    /// `DOC`: Document / 云文档
    Doc,
    /// `WIKI`: Wiki node / 知识库节点
    Wiki,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchEntityType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchEntityType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "DOC",
            Self::Wiki => "WIKI",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "DOC" => Self::Doc,
            "WIKI" => Self::Wiki,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The conditions that wiki nodes must meet. / 筛选知识库节点的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWikiFilter {
    /// Only wiki nodes that users with these open_ids own are returned. / 只返回由这些用户所有的知识库节点，以 open_id 指定。
    /// - Length: 0 to 20
    /// - Example: `["ou_7890123456abcdef"]`
    pub creator_ids: Option<Vec<String>>,
    /// Only wiki nodes of these kinds are returned. / 只返回这些类型的知识库节点。
    /// - Length: 0 to 10
    /// - Example: `["SHORTCUT"]`
    pub doc_types: Option<Vec<v2::DocTypes>>,
    /// Only nodes in these wiki spaces are returned. / 只返回这些知识空间中的节点。
    /// - Length: 0 to 50
    /// - Example: `["space_1234567890fedcba"]`
    pub space_ids: Option<Vec<String>>,
    /// Whether only titles of wiki nodes are matched. / 是否只匹配知识库节点的标题。
    /// - Default: `false`
    pub only_title: Option<bool>,
    /// Only what was opened in this time range is returned, in seconds since 1970. / 只返回在此时间范围内打开过的，以秒级时间戳表示。
    pub open_time: Option<v2::TimeRange>,
    /// The order of the results. / 结果的排序方式。
    pub sort_type: Option<v2::SortType>,
    /// Only wiki nodes created in this time range are returned, in seconds since 1970.
    ///
    /// 只返回在此时间范围内创建的知识库节点，以秒级时间戳表示。
    pub create_time: Option<v2::TimeRange>,
}
impl SearchWikiFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `creator_ids`.
    #[must_use]
    pub fn creator_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.creator_ids = Some(value.into());
        self
    }
    /// Sets `doc_types`.
    #[must_use]
    pub fn doc_types(mut self, value: impl Into<Vec<v2::DocTypes>>) -> Self {
        self.doc_types = Some(value.into());
        self
    }
    /// Sets `space_ids`.
    #[must_use]
    pub fn space_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.space_ids = Some(value.into());
        self
    }
    /// Sets `only_title`.
    #[must_use]
    pub fn only_title(mut self, value: bool) -> Self {
        self.only_title = Some(value);
        self
    }
    /// Sets `open_time`.
    #[must_use]
    pub fn open_time(mut self, value: v2::TimeRange) -> Self {
        self.open_time = Some(value);
        self
    }
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: v2::SortType) -> Self {
        self.sort_type = Some(value);
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: v2::TimeRange) -> Self {
        self.create_time = Some(value);
        self
    }
}
impl wire::Object for SearchWikiFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("creator_ids", &mut self.creator_ids);
        f.field("doc_types", &mut self.doc_types);
        f.field("space_ids", &mut self.space_ids);
        f.field("only_title", &mut self.only_title);
        f.field("open_time", &mut self.open_time);
        f.field("sort_type", &mut self.sort_type);
        f.field("create_time", &mut self.create_time);
    }
}
crate::codegen::__impl_object! {
    SearchDocFilter SearchDocMeta SearchDocResUnit SearchWikiFilter
}
crate::codegen::__impl_enum! {
    SearchEntityType
}
