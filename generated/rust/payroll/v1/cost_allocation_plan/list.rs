// Generated from spec/payroll/v1/cost_allocation_plan/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List cost allocation plans / 批量查询成本分摊方案: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        page_size: i64,
        pay_period: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size, pay_period))
    }
}
/// List cost allocation plans / 批量查询成本分摊方案.
///
/// Returns the cost allocation plans in effect during a period page by page. / 分页返回指定期间内生效的成本分摊方案。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().cost_allocation_plan().list(50, "2023-11").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/cost_allocation_plans`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `payroll:cost_allocation_plan:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `50`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6823630319749592024"`
    pub page_token: Option<String>,
    /// The month the cost allocation report is for, as `YYYY-MM`. / 生成成本分摊报表的年月，格式为 `YYYY-MM`。
    /// - Example: `"2023-11"`
    pub pay_period: String,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, pay_period: impl Into<String>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            pay_period: pay_period.into(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("pay_period", &mut self.pay_period);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.cost_allocation_plan.list", Get, "/open-apis/payroll/v1/cost_allocation_plans")
        .documented(text("批量查询成本分摊方案", "List cost allocation plans"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_plan/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_COST_ALLOCATION_PLAN_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("pay_period", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListCostAllocationPlan;
    fn items(response: ListResponse) -> Vec<ListCostAllocationPlan> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The cost allocation plans on this page. / 本页的成本分摊方案。
    pub items: Vec<ListCostAllocationPlan>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`2500003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
}
/// The cost allocation plans on this page. / 本页的成本分摊方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostAllocationPlan {
    /// The ID of the cost allocation plan. / 成本分摊方案 ID。
    pub id: String,
    /// The name of the cost allocation plan, one entry per language. / 成本分摊方案的多语言名称，每种语言一项。
    pub names: Vec<v1::I18nContent>,
    /// The ID of the country or region the plan applies to, to be looked up in those of Feishu People.
    ///
    /// 方案适用的国家或地区的 ID，可用飞书人事的查询国家/地区信息接口查到。
    pub applicable_country_region: String,
    /// The dimensions by which the plan sums up costs. / 方案按哪些维度汇总成本。
    pub dimensions: Vec<ListDimension>,
    /// The cost items of the plan. / 方案中的成本项。
    pub cost_items: Vec<ListCostItem>,
}
impl wire::Object for ListCostAllocationPlan {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("names", &mut self.names);
        f.field("applicable_country_region", &mut self.applicable_country_region);
        f.field("dimensions", &mut self.dimensions);
        f.field("cost_items", &mut self.cost_items);
    }
}
/// The cost items of the plan. / 方案中的成本项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCostItem {
    /// The ID of the cost item. / 成本项 ID。
    pub id: String,
    /// The name of the cost item, one entry per language. / 成本项的多语言名称，每种语言一项。
    pub name: Vec<v1::I18nContent>,
    /// Whether the data of the cost item can be corrected. / 成本项的数据是否可以更正。
    pub enable_correct: bool,
}
impl wire::Object for ListCostItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("enable_correct", &mut self.enable_correct);
    }
}
/// The dimensions by which the plan sums up costs. / 方案按哪些维度汇总成本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDimension {
    /// The name of the dimension, one entry per language. / 汇总维度的多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// The API name of the field the dimension stands for. / 汇总维度对应的字段的 API 名称。
    pub api_name: String,
    /// The API name of the object the dimension stands for. / 汇总维度对应的对象的 API 名称。
    pub obj_api_name: String,
}
impl wire::Object for ListDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_names", &mut self.i18n_names);
        f.field("api_name", &mut self.api_name);
        f.field("obj_api_name", &mut self.obj_api_name);
    }
}
crate::codegen::__impl_object! {
    ListCostAllocationPlan ListCostItem ListDimension
}
