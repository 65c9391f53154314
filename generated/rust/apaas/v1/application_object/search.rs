// Generated from spec/apaas/v1/application_object/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Search records / 搜索记录: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.q(…))`.
    pub fn search(&self, namespace: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(namespace))
    }
}
/// Search records / 搜索记录.
///
/// Searches records across the objects of an app page by page. / 在应用的一个或多个对象中分页搜索记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.apaas().v1().application_object().search("package_test__c").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/applications/:namespace/objects/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `app_engine:object.record:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The namespace of the app. / 应用的命名空间。
    /// - Length: 0 to 256
    /// - Example: `"package_test__c"`
    pub namespace: String,
    /// The words to search for. / 要搜索的词。
    /// - Example: `"text"`
    pub q: Option<String>,
    /// Which objects to search. / 要在哪些对象中搜索。
    /// - Length: 0 to 256
    pub search_objects: Option<Vec<SearchSearchObjectParam>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvYmplY3RzX3BhZ2VfdG9rZW4iOlt7Im9ial9pZCI6MTc2OTI4NzM5M"`
    pub page_token: Option<String>,
    /// How many records to return; 50 if omitted, 2000 at most. / 返回的记录数，默认 50，最多 2000。
    /// - Example: `"100"`
    pub page_size: Option<i64>,
    /// Which metadata of the objects to return along with the records. / 随搜索结果一并返回对象的哪类元数据。
    pub metadata: Option<SearchMetadata>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(namespace: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            q: Default::default(),
            search_objects: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            metadata: Default::default(),
        }
    }
    /// Sets `q`.
    #[must_use]
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
    /// Sets `search_objects`.
    #[must_use]
    pub fn search_objects(
        mut self,
        value: impl Into<Vec<SearchSearchObjectParam>>,
    ) -> Self {
        self.search_objects = Some(value.into());
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
    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, value: SearchMetadata) -> Self {
        self.metadata = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("namespace", &mut self.namespace);
        f.field("q", &mut self.q);
        f.field("search_objects", &mut self.search_objects);
        f.field("page_token", &mut self.page_token);
        f.optional_integer_text("page_size", &mut self.page_size);
        f.field("metadata", &mut self.metadata);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("apaas.v1.application_object.search", Post, "/open-apis/apaas/v1/applications/:namespace/objects/search")
        .documented(text("搜索记录", "Search records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-object/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APP_ENGINE_OBJECT_RECORD_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("namespace", String).required(),
            body("q", String),
            body("search_objects", Array),
            body("page_token", String),
            body("page_size", String),
            body("metadata", String),
        ])
        .paging(Paging::new("page_token", "next_page_token", "objects").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchObjectMeta;
    fn items(response: SearchResponse) -> Vec<SearchObjectMeta> {
        response.objects
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The records found. / 搜索到的记录。
    pub records: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub next_page_token: String,
    /// The metadata of the objects searched and their fields. / 搜索结果涉及的对象及其字段的元数据。
    pub objects: Vec<SearchObjectMeta>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("records", &mut self.records);
        f.field("has_more", &mut self.has_more);
        f.field("next_page_token", &mut self.next_page_token);
        f.field("objects", &mut self.objects);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// Which metadata of the objects to return along with the records. / 随搜索结果一并返回对象的哪类元数据。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchMetadata {
    /// `Label`: Names only / 仅返回名称
    Label,
    /// `SearchLayout`: Search layout / 返回搜索布局
    SearchLayout,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchMetadata {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchMetadata {
    fn as_str(&self) -> &str {
        match self {
            Self::Label => "Label",
            Self::SearchLayout => "SearchLayout",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Label" => Self::Label,
            "SearchLayout" => Self::SearchLayout,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The metadata of the object itself. / 对象自身的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObject {
    /// The ID of the object. / 对象 ID。
    pub id: i64,
    /// The API name of the object. / 对象的 API 名称。
    pub api_name: String,
    /// The name of the object, by language. / 对象的多语言名称。
    pub label: ::std::collections::BTreeMap<String, String>,
    /// The display and search settings of the object. / 对象的展示与搜索配置。
    pub settings: SearchObjectSettings,
}
impl wire::Object for SearchObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("api_name", &mut self.api_name);
        f.field("label", &mut self.label);
        f.field("settings", &mut self.settings);
    }
}
/// The fields of the object. / 对象的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObjectField {
    /// The ID of the field. / 字段 ID。
    pub id: i64,
    /// The API name of the field. / 字段的 API 名称。
    pub api_name: String,
    /// The data type of the field. / 字段的数据类型。
    pub r#type: String,
    /// The name of the field, by language. / 字段的多语言名称。
    pub label: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for SearchObjectField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("api_name", &mut self.api_name);
        f.field("type", &mut self.r#type);
        f.field("label", &mut self.label);
    }
}
/// The metadata of the objects searched and their fields. / 搜索结果涉及的对象及其字段的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObjectMeta {
    /// The metadata of the object itself. / 对象自身的元数据。
    pub object: SearchObject,
    /// The fields of the object. / 对象的字段。
    pub fields: Vec<SearchObjectField>,
}
impl wire::Object for SearchObjectMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
        f.field("fields", &mut self.fields);
    }
}
/// The layout in which search results are shown. / 搜索结果的展示布局。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObjectSearchLayout {
    /// Which fields are shown in search results. / 搜索结果中展示的字段。
    pub display_fields: Vec<String>,
}
impl wire::Object for SearchObjectSearchLayout {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("display_fields", &mut self.display_fields);
    }
}
/// The display and search settings of the object. / 对象的展示与搜索配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObjectSettings {
    /// The field that serves as the display name of a record. / 作为记录展示名称的字段。
    pub display_name: String,
    /// Which fields of the object may be searched. / 对象中允许被搜索的字段。
    pub allow_search_fields: Vec<String>,
    /// The layout in which search results are shown. / 搜索结果的展示布局。
    pub search_layout: SearchObjectSearchLayout,
}
impl wire::Object for SearchObjectSettings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("display_name", &mut self.display_name);
        f.field("allow_search_fields", &mut self.allow_search_fields);
        f.field("search_layout", &mut self.search_layout);
    }
}
/// How to sort the records found. / 搜索结果的排序方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOrderCondition {
    /// The name of the field to sort by. / 排序所依据的字段名。
    /// - Length: 0 to 256
    /// - Example: `"_id"`
    pub field: Option<String>,
    /// The direction to sort in. / 排序方向。
    /// - Length: 0 to 256
    pub order_type: Option<SearchOrderType>,
}
impl SearchOrderCondition {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `order_type`.
    #[must_use]
    pub fn order_type(mut self, value: SearchOrderType) -> Self {
        self.order_type = Some(value);
        self
    }
}
impl wire::Object for SearchOrderCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("order_type", &mut self.order_type);
    }
}
/// The direction to sort in. / 排序方向。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchOrderType {
    /// `asc`: Ascending / 升序
    Asc,
    /// `desc`: Descending / 降序
    Desc,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchOrderType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchOrderType {
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which objects to search. / 要在哪些对象中搜索。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSearchObjectParam {
    /// The API name of the object to search. / 要搜索的对象的 API 名称。
    /// - Length: 0 to 256
    /// - Example: `"_user"`
    pub api_name: Option<String>,
    /// Which fields of the object to search. / 在该对象的哪些字段中搜索。
    /// - Length: 0 to 500
    /// - Example: `["_id"]`
    pub search_fields: Option<Vec<String>>,
    /// Which fields to return of the records found, by API ID or API name.
    ///
    /// 搜索结果中要返回的字段，以字段的 API ID 或 API 名称表示。
    /// - Length: 0 to 1000
    /// - Example: `["_id"]`
    pub select: Option<Vec<String>>,
    /// The conditions the records must meet, a serialized `{"filter": …}` holding a standard criterion.
    ///
    /// 记录须满足的过滤条件，为序列化后的 `{"filter": …}`，其值是标准的条件结构（criterion）。
    pub filter: Option<v1::CriterionInput>,
    /// How to sort the records found. / 搜索结果的排序方式。
    pub order_by: Option<SearchOrderCondition>,
}
impl SearchSearchObjectParam {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `api_name`.
    #[must_use]
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `search_fields`.
    #[must_use]
    pub fn search_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.search_fields = Some(value.into());
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl Into<Vec<String>>) -> Self {
        self.select = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: v1::CriterionInput) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, value: SearchOrderCondition) -> Self {
        self.order_by = Some(value);
        self
    }
}
impl wire::Object for SearchSearchObjectParam {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("search_fields", &mut self.search_fields);
        f.field("select", &mut self.select);
        f.field("filter", &mut self.filter);
        f.field("order_by", &mut self.order_by);
    }
}
crate::codegen::__impl_object! {
    SearchObject SearchObjectField SearchObjectMeta SearchObjectSearchLayout
    SearchObjectSettings SearchOrderCondition SearchSearchObjectParam
}
crate::codegen::__impl_enum! {
    SearchMetadata SearchOrderType
}
