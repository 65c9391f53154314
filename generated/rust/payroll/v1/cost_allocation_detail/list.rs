// Generated from spec/payroll/v1/cost_allocation_detail/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List the details of a cost allocation report / 查询成本分摊报表明细: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        page_size: i64,
        cost_allocation_plan_id: impl Into<String>,
        pay_period: impl Into<String>,
        report_type: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(page_size, cost_allocation_plan_id, pay_period, report_type),
        )
    }
}
/// List the details of a cost allocation report / 查询成本分摊报表明细.
///
/// Returns cost allocation details by plan, period and report type page by page, once posting is enabled and the report published.
///
/// 按方案、期间和报表类型分页返回成本分摊明细，须已开启财务过账并发布报表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.payroll().v1().cost_allocation_detail().list(50, "72131231231231231", "2024-06", 0).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/cost_allocation_details`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:cost_allocation_details:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_detail/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `50`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The ID of the cost allocation plan, from the list of plans. / 成本分摊方案 ID，由批量查询成本分摊方案接口获取。
    /// - Example: `"72131231231231231"`
    pub cost_allocation_plan_id: String,
    /// The month of the cost allocation report, as `YYYY-MM`. / 成本分摊报表的年月，格式为 `YYYY-MM`。
    /// - Example: `"2024-06"`
    pub pay_period: String,
    /// The type of report to query. / 报表的类型。
    /// - From 0 to 2
    /// - `0`: Default / 默认
    /// - `1`: Accrued / 计提
    /// - `2`: Actually paid / 实发
    /// - Example: `0`
    pub report_type: i64,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        page_size: i64,
        cost_allocation_plan_id: impl Into<String>,
        pay_period: impl Into<String>,
        report_type: i64,
    ) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            cost_allocation_plan_id: cost_allocation_plan_id.into(),
            pay_period: pay_period.into(),
            report_type,
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
        f.field("cost_allocation_plan_id", &mut self.cost_allocation_plan_id);
        f.field("pay_period", &mut self.pay_period);
        f.field("report_type", &mut self.report_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.cost_allocation_detail.list", Get, "/open-apis/payroll/v1/cost_allocation_details")
        .documented(text("查询成本分摊报表明细", "List the details of a cost allocation report"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/cost_allocation_detail/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_COST_ALLOCATION_DETAILS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("cost_allocation_plan_id", String).required(),
            query("pay_period", String).required(),
            query("report_type", Integer).required().between(Some(0), Some(2)),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The details of the report. / 报表的明细。
    pub cost_allocation_report_datas: Vec<v1::CostAllocationReportData>,
    /// The name of the report, one entry per language. / 报表的多语言名称，每种语言一项。
    pub cost_allocation_report_names: Vec<v1::I18nContent>,
    /// The month of the report. / 报表的年月。
    pub pay_period: String,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_allocation_report_datas", &mut self.cost_allocation_report_datas);
        f.field("cost_allocation_report_names", &mut self.cost_allocation_report_names);
        f.field("pay_period", &mut self.pay_period);
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
    /// [`2500002`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2500003`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`2500004`](error::GET_PLAN_VERSION_FAILED): get plan version fail
    GetPlanVersionFailed = error::GET_PLAN_VERSION_FAILED,
    /// [`2500005`](error::REPORT_CHANGED): report has changed, please fetch again
    ReportChanged = error::REPORT_CHANGED,
    /// [`2500006`](error::REPORT_NOT_FOUND): report not found or unpublished
    ReportNotFound = error::REPORT_NOT_FOUND,
    /// [`2500007`](error::REPORT_FETCH_FAILED): report fetch fail
    ReportFetchFailed = error::REPORT_FETCH_FAILED,
}
