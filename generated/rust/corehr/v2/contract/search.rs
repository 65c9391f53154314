// Generated from spec/corehr/v2/contract/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Search contracts / 搜索合同: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search contracts / 搜索合同.
///
/// Searches contracts with their dates and companies page by page, within the app's data permission; a new one is found after about 5 seconds.
///
/// 按条件分页搜索合同的起止时间、公司主体等信息，受员工数据权限限制，新建后约 5 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().contract().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/contracts/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:contract:read`, `corehr:contract:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"10"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment IDs of the employees whose contracts are returned. A contract must also match `contract_id_list` if that is given; with neither, all contracts are returned. The employment IDs come from `corehr.v2.employee.batch_get`.
    ///
    /// 按签订合同员工的雇佣 ID 筛选；与 `contract_id_list` 同填时须同时满足，都不填则返回全部合同。雇佣 ID 由 `corehr.v2.employee.batch_get` 得到。
    /// - Example: `["7140964208476371111"]`
    pub employment_id_list: Option<Vec<String>>,
    /// The IDs of the contracts to return. A contract must also match `employment_id_list` if that is given; with neither, all contracts are returned. The contract IDs come from `corehr.v1.contract.list`.
    ///
    /// 按合同 ID 筛选；与 `employment_id_list` 同填时须同时满足，都不填则返回全部合同。合同 ID 由 `corehr.v1.contract.list` 得到。
    /// - Example: `["7140964208476372371"]`
    pub contract_id_list: Option<Vec<String>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            employment_id_list: Default::default(),
            contract_id_list: Default::default(),
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
    /// Sets `employment_id_list`.
    #[must_use]
    pub fn employment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_id_list = Some(value.into());
        self
    }
    /// Sets `contract_id_list`.
    #[must_use]
    pub fn contract_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.contract_id_list = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id_list", &mut self.employment_id_list);
        f.field("contract_id_list", &mut self.contract_id_list);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.contract.search", Post, "/open-apis/corehr/v2/contracts/search")
        .documented(text("搜索合同", "Search contracts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/contract/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CONTRACT_READ]),
            scopes(&[crate::scope::COREHR_CONTRACT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.effective_time", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.expiration_time", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.first_party_company_id", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id_list", Array),
            body("contract_id_list", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchContract;
    fn items(response: SearchResponse) -> Vec<SearchContract> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The contracts found. / 查到的合同。
    pub items: Vec<SearchContract>,
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
/// The contracts found. / 查到的合同。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContract {
    /// The ID of the contract. / 合同 ID。
    pub id: String,
    /// When the contract starts. / 合同的开始日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub effective_time: String,
    /// The date on which the contract is due to end. / 合同约定的结束日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_end_date: String,
    /// The date on which the contract actually ended. / 合同实际结束的日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub expiration_time: String,
    /// The employment ID of the employee the contract is with; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 签订合同的员工的雇佣 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The type of the contract, one of the contract types (contract_type) among the enum constants of Feishu People.
    ///
    /// 合同类型，取值见飞书人事枚举常量中的合同类型（contract_type）。
    pub contract_type: v2::ContractType,
    /// The ID of the company that is the contracting party; `corehr.v1.company.get` returns the details.
    ///
    /// 合同主体即签约公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:contract.company:read`, `corehr:contract.company:write`
    pub first_party_company_id: String,
    /// The person ID of the employee the contract is with; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 签订合同的员工的个人信息 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub person_id: String,
    /// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
    ///
    /// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
    pub duration_type: SearchDurationType,
    /// The number of the contract. / 合同编号。
    pub contract_number: String,
    /// The signing type of the contract, one of the signing types (signing_type) among the enum constants of Feishu People.
    ///
    /// 合同的签订类型，取值见飞书人事枚举常量中的签订类型（signing_type）。
    pub signing_type: SearchSigningType,
    /// The state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `contract_status`.
    ///
    /// 合同协议的状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `contract_status`。
    pub contract_status: SearchContractStatus,
    /// The renewal state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `renewal_status`.
    ///
    /// 合同的续签状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `renewal_status`。
    pub renewal_status: SearchRenewalStatus,
    /// Which signing with the employee this contract is, such as the second. / 本合同是与员工的第几次签署。
    pub signing_times: i64,
}
impl wire::Object for SearchContract {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("effective_time", &mut self.effective_time);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_id", &mut self.employment_id);
        f.field("contract_type", &mut self.contract_type);
        f.field("first_party_company_id", &mut self.first_party_company_id);
        f.field("person_id", &mut self.person_id);
        f.field("duration_type", &mut self.duration_type);
        f.field("contract_number", &mut self.contract_number);
        f.field("signing_type", &mut self.signing_type);
        f.field("contract_status", &mut self.contract_status);
        f.field("renewal_status", &mut self.renewal_status);
        f.field("signing_times", &mut self.signing_times);
    }
}
/// The state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `contract_status`.
///
/// 合同协议的状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `contract_status`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContractStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchContractStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
///
/// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDurationType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchDurationType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The renewal state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `renewal_status`.
///
/// 合同的续签状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `renewal_status`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRenewalStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchRenewalStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The signing type of the contract, one of the signing types (signing_type) among the enum constants of Feishu People.
///
/// 合同的签订类型，取值见飞书人事枚举常量中的签订类型（signing_type）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSigningType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchSigningType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
crate::codegen::__impl_object! {
    SearchContract SearchContractStatus SearchDurationType SearchRenewalStatus
    SearchSigningType
}
