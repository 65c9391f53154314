// Generated from spec/corehr/v2/cost_center/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search cost centers / 搜索成本中心信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search cost centers / 搜索成本中心信息.
///
/// Searches cost centers by ID, name, code or parent page by page; all conditions must hold.
///
/// 按 ID、名称、编码或上级分页搜索成本中心，多个条件须同时满足。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().cost_center().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/cost_centers/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search)
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
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The IDs of the cost centers to return. / 按成本中心 ID 查询。
    /// - Example: `["7140964208476371111"]`
    pub cost_center_id_list: Option<Vec<String>>,
    /// The names of the cost centers to return, matched exactly. / 按成本中心名称精确查询。
    /// - Example: `["text"]`
    pub name_list: Option<Vec<String>>,
    /// The code of the cost center to return. / 按成本中心编码查询。
    /// - Example: `"MDPD00000023"`
    pub code: Option<String>,
    /// The ID of the parent cost center, whose direct children are returned. / 按上级成本中心的 ID 查询，返回其直接下级。
    /// - Example: `"6862995757234914824"`
    pub parent_cost_center_id: Option<String>,
    /// Whether to return all versions instead of only those currently in effect, the default. With true the other conditions select among the versions, too.
    ///
    /// 是否返回所有版本，默认只返回当前生效的版本。填 true 时，其他查询条件也用来筛选各个版本。
    /// - Default: `false`
    pub get_all_version: Option<bool>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            cost_center_id_list: Default::default(),
            name_list: Default::default(),
            code: Default::default(),
            parent_cost_center_id: Default::default(),
            get_all_version: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `cost_center_id_list`.
    #[must_use]
    pub fn cost_center_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cost_center_id_list = Some(value.into());
        self
    }
    /// Sets `name_list`.
    #[must_use]
    pub fn name_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.name_list = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `parent_cost_center_id`.
    #[must_use]
    pub fn parent_cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.parent_cost_center_id = Some(value.into());
        self
    }
    /// Sets `get_all_version`.
    #[must_use]
    pub fn get_all_version(mut self, value: bool) -> Self {
        self.get_all_version = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("cost_center_id_list", &mut self.cost_center_id_list);
        f.field("name_list", &mut self.name_list);
        f.field("code", &mut self.code);
        f.field("parent_cost_center_id", &mut self.parent_cost_center_id);
        f.field("get_all_version", &mut self.get_all_version);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.cost_center.search", Post, "/open-apis/corehr/v2/cost_centers/search")
        .documented(text("搜索成本中心信息", "Search cost centers"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("cost_center_id_list", Array),
            body("name_list", Array),
            body("code", String),
            body("parent_cost_center_id", String),
            body("get_all_version", Boolean).default("false"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v2::CostCenterVersion;
    fn items(response: SearchResponse) -> Vec<v2::CostCenterVersion> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The cost centers found, or their versions. / 查到的成本中心或其版本。
    pub items: Vec<v2::CostCenterVersion>,
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
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
