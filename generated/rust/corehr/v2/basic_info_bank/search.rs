// Generated from spec/corehr/v2/basic_info_bank/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search banks / 查询银行信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search banks / 查询银行信息.
///
/// Returns banks by ID or name, page by page. / 按银行 ID 或名称分页返回银行信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().basic_info_bank().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/basic_info/banks/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"MDBH00000100"`
    pub page_token: Option<String>,
    /// The IDs of the banks to return, as in `person_info.bank_account_list.bank_id_v2` returned by `corehr.v2.employee.batch_get` and others.
    ///
    /// 按银行 ID 查询，取自 `corehr.v2.employee.batch_get` 等接口返回的 `person_info.bank_account_list.bank_id_v2`。
    /// - Length: at most 100
    /// - Example: `["MDBH00000080"]`
    pub bank_id_list: Option<Vec<String>>,
    /// The names of the banks to return, matched exactly. / 按银行名称精确查询。
    /// - Length: at most 100
    /// - Example: `["text"]`
    pub bank_name_list: Option<Vec<String>>,
    /// The states to filter by. / 按状态筛选。
    /// - Default: `[1]`
    /// - Length: at most 2
    pub status_list: Option<Vec<i64>>,
    /// The earliest update time of the items to return. / 只返回更新时间不早于此时间的数据。
    /// - Example: `"text"`
    pub update_start_time: Option<String>,
    /// The latest update time of the items to return. / 只返回更新时间不晚于此时间的数据。
    /// - Example: `"text"`
    pub update_end_time: Option<String>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            bank_id_list: Default::default(),
            bank_name_list: Default::default(),
            status_list: Default::default(),
            update_start_time: Default::default(),
            update_end_time: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `bank_id_list`.
    #[must_use]
    pub fn bank_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_id_list = Some(value.into());
        self
    }
    /// Sets `bank_name_list`.
    #[must_use]
    pub fn bank_name_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_name_list = Some(value.into());
        self
    }
    /// Sets `status_list`.
    #[must_use]
    pub fn status_list(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.status_list = Some(value.into());
        self
    }
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<String>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<String>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("bank_id_list", &mut self.bank_id_list);
        f.field("bank_name_list", &mut self.bank_name_list);
        f.field("status_list", &mut self.status_list);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.basic_info_bank.search", Post, "/open-apis/corehr/v2/basic_info/banks/search")
        .documented(text("查询银行信息", "Search banks"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("bank_id_list", Array),
            body("bank_name_list", Array),
            body("status_list", Array).default("[1]"),
            body("update_start_time", String),
            body("update_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchBank;
    fn items(response: SearchResponse) -> Vec<SearchBank> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The banks found. / 查到的银行。
    pub items: Vec<SearchBank>,
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
    /// [`1160998`](error::SERVER_ERROR): Internal Server Error
    ServerError = error::SERVER_ERROR,
}
/// The banks found. / 查到的银行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBank {
    /// The ID of the bank. / 银行 ID。
    pub bank_id: String,
    /// The name of the bank, by language. / 银行的名称，按语言给出。
    pub bank_name: Vec<v2::I18n>,
    /// The code of the head office of the bank. / 银行总行的代码。
    pub bank_code: String,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 所属国家或地区的 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
    /// When the entry was created. / 数据的创建时间。
    pub create_time: String,
    /// When the entry was last updated. / 数据的最近更新时间。
    pub update_time: String,
}
impl wire::Object for SearchBank {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_id", &mut self.bank_id);
        f.field("bank_name", &mut self.bank_name);
        f.field("bank_code", &mut self.bank_code);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("status", &mut self.status);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    SearchBank
}
