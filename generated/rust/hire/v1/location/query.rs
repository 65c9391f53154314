// Generated from spec/hire/v1/location/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query locations / 查询地点列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(
        &self,
        page_size: i64,
        location_type: i64,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size, location_type))
    }
}
/// Query locations / 查询地点列表.
///
/// Returns the names of locations by type and code, page by page. / 按类型和地点码分页返回地点名称。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().location().query(100, 1).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/locations/query`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:location:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The codes of the locations to get, at most 100. Without it, all locations of `location_type` are returned page by page.
    ///
    /// 要查询的地点编码，最多 100 个；不填则按 `location_type` 分页返回全部地点。
    /// - Example: `["CN_1"]`
    pub code_list: Option<Vec<String>>,
    /// The level of the locations to get. / 要查询哪一级的地点。
    /// - `1`: Country / 国家
    /// - `2`: Province or state / 省份、州
    /// - `3`: City / 市
    /// - `4`: District / 区
    /// - Example: `1`
    pub location_type: i64,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, location_type: i64) -> Self {
        Self {
            page_token: Default::default(),
            page_size,
            code_list: Default::default(),
            location_type,
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `code_list`.
    #[must_use]
    pub fn code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.code_list = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("code_list", &mut self.code_list);
        f.field("location_type", &mut self.location_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("hire.v1.location.query", Post, "/open-apis/hire/v1/locations/query")
        .documented(text("查询地点列表", "Query locations"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_LOCATION_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).required().between(Some(1), Some(100)),
            body("code_list", Array),
            body("location_type", Integer).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryLocationDto;
    fn items(response: QueryResponse) -> Vec<QueryLocationDto> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The locations found. / 查询到的地点。
    pub items: Vec<QueryLocationDto>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The city, returned only if `location_type` is `3`. / 市信息，仅当 `location_type` 为 `3` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationCity {
    /// The code of the city. / 市的编码。
    pub city_code: String,
    /// The code of the province or state. / 省份、州的编码。
    pub state_code: String,
    /// The code of the country. / 国家的编码。
    pub country_code: String,
    /// The names of the city. / 市的各语言名称。
    pub city_name_info: v1::LocationNameInfo,
}
impl wire::Object for QueryLocationCity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("city_code", &mut self.city_code);
        f.field("state_code", &mut self.state_code);
        f.field("country_code", &mut self.country_code);
        f.field("city_name_info", &mut self.city_name_info);
    }
}
/// The country, returned only if `location_type` is `1`. / 国家信息，仅当 `location_type` 为 `1` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationCountry {
    /// The code of the country. / 国家的编码。
    pub country_code: String,
    /// The names of the country. / 国家的各语言名称。
    pub country_name_info: v1::LocationNameInfo,
}
impl wire::Object for QueryLocationCountry {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_code", &mut self.country_code);
        f.field("country_name_info", &mut self.country_name_info);
    }
}
/// The district or county, returned only if `location_type` is `4`. / 区、县信息，仅当 `location_type` 为 `4` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDistrict {
    /// The code of the district or county. / 区、县的编码。
    pub district_code: String,
    /// The code of the city. / 市的编码。
    pub city_code: String,
    /// The code of the province or state. / 省份、州的编码。
    pub state_code: String,
    /// The code of the country. / 国家的编码。
    pub country_code: String,
    /// The names of the district or county. / 区、县的各语言名称。
    pub district_name_info: v1::LocationNameInfo,
}
impl wire::Object for QueryLocationDistrict {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("district_code", &mut self.district_code);
        f.field("city_code", &mut self.city_code);
        f.field("state_code", &mut self.state_code);
        f.field("country_code", &mut self.country_code);
        f.field("district_name_info", &mut self.district_name_info);
    }
}
/// The locations found. / 查询到的地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationDto {
    /// The country, returned only if `location_type` is `1`. / 国家信息，仅当 `location_type` 为 `1` 时返回。
    pub country: QueryLocationCountry,
    /// The province or state, returned only if `location_type` is `2`. / 省份、州信息，仅当 `location_type` 为 `2` 时返回。
    pub state: QueryLocationState,
    /// The city, returned only if `location_type` is `3`. / 市信息，仅当 `location_type` 为 `3` 时返回。
    pub city: QueryLocationCity,
    /// The district or county, returned only if `location_type` is `4`. / 区、县信息，仅当 `location_type` 为 `4` 时返回。
    pub district: QueryLocationDistrict,
}
impl wire::Object for QueryLocationDto {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country", &mut self.country);
        f.field("state", &mut self.state);
        f.field("city", &mut self.city);
        f.field("district", &mut self.district);
    }
}
/// The province or state, returned only if `location_type` is `2`. / 省份、州信息，仅当 `location_type` 为 `2` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLocationState {
    /// The code of the province or state. / 省份、州的编码。
    pub state_code: String,
    /// The code of the country. / 国家的编码。
    pub country_code: String,
    /// The names of the province or state. / 省份、州的各语言名称。
    pub state_name_info: v1::LocationNameInfo,
}
impl wire::Object for QueryLocationState {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("state_code", &mut self.state_code);
        f.field("country_code", &mut self.country_code);
        f.field("state_name_info", &mut self.state_name_info);
    }
}
crate::codegen::__impl_object! {
    QueryLocationCity QueryLocationCountry QueryLocationDistrict QueryLocationDto
    QueryLocationState
}
