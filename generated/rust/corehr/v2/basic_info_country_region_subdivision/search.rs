// Generated from spec/corehr/v2/basic_info_country_region_subdivision/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Search provinces / 查询省份/主要行政区信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search provinces / 查询省份/主要行政区信息.
///
/// Returns first-level divisions such as provinces by country, ID or state, page by page.
///
/// 按所属国家或地区、ID 或状态分页返回一级行政区。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().basic_info_country_region_subdivision().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region_subdivision/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The IDs of the countries and regions whose subdivisions are returned, all of them if omitted, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 按所属国家或地区的 ID 筛选，不填则不限，可由 `corehr.v2.basic_info_country_region.search` 得到。
    /// - Length: at most 100
    /// - Example: `["6891251722631891995"]`
    pub country_region_id_list: Option<Vec<String>>,
    /// The IDs of the provinces or other main subdivisions to return; all of them if omitted.
    ///
    /// 按省份或主要行政区的 ID 查询，不填则返回全部。
    /// - Length: at most 100
    /// - Example: `["6891251222631891995"]`
    pub country_region_subdivision_id_list: Option<Vec<String>>,
    /// The states to filter by; all of them if omitted. / 按状态筛选，不填则返回全部。
    /// - Default: `[1]`
    /// - Length: at most 2
    pub status_list: Option<Vec<i64>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            country_region_id_list: Default::default(),
            country_region_subdivision_id_list: Default::default(),
            status_list: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `country_region_id_list`.
    #[must_use]
    pub fn country_region_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.country_region_id_list = Some(value.into());
        self
    }
    /// Sets `country_region_subdivision_id_list`.
    #[must_use]
    pub fn country_region_subdivision_id_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.country_region_subdivision_id_list = Some(value.into());
        self
    }
    /// Sets `status_list`.
    #[must_use]
    pub fn status_list(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.status_list = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("country_region_id_list", &mut self.country_region_id_list);
        f.field(
            "country_region_subdivision_id_list",
            &mut self.country_region_subdivision_id_list,
        );
        f.field("status_list", &mut self.status_list);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.basic_info_country_region_subdivision.search", Post, "/open-apis/corehr/v2/basic_info/country_region_subdivisions/search")
        .documented(text("查询省份/主要行政区信息", "Search provinces"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-country_region_subdivision/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("country_region_id_list", Array),
            body("country_region_subdivision_id_list", Array),
            body("status_list", Array).default("[1]"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchCountryRegionSubdivision;
    fn items(response: SearchResponse) -> Vec<SearchCountryRegionSubdivision> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The provinces and other main subdivisions found. / 查到的省份和主要行政区。
    pub items: Vec<SearchCountryRegionSubdivision>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
/// The documented errors of [`Search`](struct@Search).
pub type SearchError = crate::codegen::NoError;
/// The provinces and other main subdivisions found. / 查到的省份和主要行政区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCountryRegionSubdivision {
    /// The ID of the province or other main subdivision. / 省份或主要行政区的 ID。
    pub country_region_subdivision_id: String,
    /// The name of the province or other main subdivision, by language. / 省份或主要行政区的名称，按语言给出。
    pub name: Vec<v2::I18n>,
    /// The ID of the country or region it belongs to; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 所属国家或地区的 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The kind of subdivision, such as province or state; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `subdivision_type`.
    ///
    /// 行政区的类型，如省、州，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `subdivision_type`。
    pub subdivision_type: SearchSubdivisionType,
    /// The code of the subdivision, as defined by ISO 3166-2. / 省份或主要行政区的编码，遵循 ISO 3166-2。
    pub iso_code: String,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
}
impl wire::Object for SearchCountryRegionSubdivision {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "country_region_subdivision_id",
            &mut self.country_region_subdivision_id,
        );
        f.field("name", &mut self.name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("subdivision_type", &mut self.subdivision_type);
        f.field("iso_code", &mut self.iso_code);
        f.field("status", &mut self.status);
    }
}
/// The kind of subdivision, such as province or state; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `subdivision_type`.
///
/// 行政区的类型，如省、州，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `subdivision_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSubdivisionType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchSubdivisionType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
crate::codegen::__impl_object! {
    SearchCountryRegionSubdivision SearchSubdivisionType
}
