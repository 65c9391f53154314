// Generated from spec/corehr/v2/basic_info_bank_branch/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search bank branches / 查询支行信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search bank branches / 查询支行信息.
///
/// Returns bank branches by bank, branch, interbank number, state or time of update, page by page.
///
/// 按银行、支行、联行号、状态或更新时间分页返回支行信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().basic_info_bank_branch().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/basic_info/bank_branchs/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"MDBK00000120"`
    pub page_token: Option<String>,
    /// The IDs of the banks whose branches are searched for, listed by `corehr.v2.basic_info_bank.search` or found in `person_info.bank_account_list.bank_id_v2` returned by `corehr.v2.employee.batch_get` and others.
    ///
    /// 按所属银行的 ID 筛选，由 `corehr.v2.basic_info_bank.search` 列举，或取自 `corehr.v2.employee.batch_get` 等接口返回的 `person_info.bank_account_list.bank_id_v2`。
    /// - Length: at most 100
    /// - Example: `["MDBH00000080"]`
    pub bank_id_list: Option<Vec<String>>,
    /// The IDs of the branches to return, as in `person_info.bank_account_list.bank_branch_id_v2` returned by `corehr.v2.employee.batch_get` and others.
    ///
    /// 按支行 ID 查询，取自 `corehr.v2.employee.batch_get` 等接口返回的 `person_info.bank_account_list.bank_branch_id_v2`。
    /// - Length: at most 100
    /// - Example: `["MDBK00061194"]`
    pub bank_branch_id_list: Option<Vec<String>>,
    /// The names of the branches to return, matched exactly. / 按支行名称精确查询。
    /// - Length: at most 100
    /// - Example: `["text"]`
    pub bank_branch_name_list: Option<Vec<String>>,
    /// The financial institution codes (CNAPS codes) of the branches to return, matched exactly.
    ///
    /// 按金融分支机构编码（联行号）精确查询。
    /// - Length: at most 100
    /// - Example: `["308100005019"]`
    pub code_list: Option<Vec<String>>,
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
            bank_branch_id_list: Default::default(),
            bank_branch_name_list: Default::default(),
            code_list: Default::default(),
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
    /// Sets `bank_branch_id_list`.
    #[must_use]
    pub fn bank_branch_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_branch_id_list = Some(value.into());
        self
    }
    /// Sets `bank_branch_name_list`.
    #[must_use]
    pub fn bank_branch_name_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_branch_name_list = Some(value.into());
        self
    }
    /// Sets `code_list`.
    #[must_use]
    pub fn code_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.code_list = Some(value.into());
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
        f.field("bank_branch_id_list", &mut self.bank_branch_id_list);
        f.field("bank_branch_name_list", &mut self.bank_branch_name_list);
        f.field("code_list", &mut self.code_list);
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
    Endpoint::new("corehr.v2.basic_info_bank_branch.search", Post, "/open-apis/corehr/v2/basic_info/bank_branchs/search")
        .documented(text("查询支行信息", "Search bank branches"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-bank_branch/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("bank_id_list", Array),
            body("bank_branch_id_list", Array),
            body("bank_branch_name_list", Array),
            body("code_list", Array),
            body("status_list", Array).default("[1]"),
            body("update_start_time", String),
            body("update_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchBankBranch;
    fn items(response: SearchResponse) -> Vec<SearchBankBranch> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The branches found. / 查到的支行。
    pub items: Vec<SearchBankBranch>,
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
/// The branches found. / 查到的支行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBankBranch {
    /// The ID of the bank branch. / 支行 ID。
    pub bank_branch_id: String,
    /// The name of the bank branch, by language. / 支行的名称，按语言给出。
    pub bank_branch_name: Vec<v2::I18n>,
    /// The ID of the bank the branch belongs to; `corehr.v2.basic_info_bank.search` returns the details.
    ///
    /// 支行所属银行的 ID，详情用 `corehr.v2.basic_info_bank.search` 查询。
    pub bank_id: String,
    /// The financial institution code of the branch, that is its CNAPS code. / 金融分支机构编码，即银行联行号。
    pub code: String,
    /// The SWIFT code of the branch, as defined by ISO 9362. / 支行的 SWIFT 代码，遵循 ISO 9362。
    pub swift_code: String,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
    /// The bank branch code, used in some countries and regions only. / 支行代码（Bank Branch Code），仅部分国家和地区使用。
    pub bank_branch_code: String,
    /// The registered address of the branch. / 支行的注册地址。
    pub register_place: String,
    /// The address of the branch. / 支行的地址。
    pub bank_address: String,
    /// When the entry was created. / 数据的创建时间。
    pub create_time: String,
    /// When the entry was last updated. / 数据的最近更新时间。
    pub update_time: String,
}
impl wire::Object for SearchBankBranch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_branch_id", &mut self.bank_branch_id);
        f.field("bank_branch_name", &mut self.bank_branch_name);
        f.field("bank_id", &mut self.bank_id);
        f.field("code", &mut self.code);
        f.field("swift_code", &mut self.swift_code);
        f.field("status", &mut self.status);
        f.field("bank_branch_code", &mut self.bank_branch_code);
        f.field("register_place", &mut self.register_place);
        f.field("bank_address", &mut self.bank_address);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    SearchBankBranch
}
