// Generated from spec/payroll/v1/payment_detail/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// Query payment details / 批量查询发薪明细: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.acct_item_ids(…))`.
    pub fn query(
        &self,
        page_index: i64,
        page_size: i64,
        employee_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(page_index, page_size, employee_ids),
        )
    }
}
/// Query payment details / 批量查询发薪明细.
///
/// Returns the payment details of given employees and their calculation segments by activity and payday, page by page.
///
/// 按发薪活动、发薪日和雇佣 ID 分页返回指定员工的发薪明细及算薪明细分段。
///
/// - `POST /open-apis/payroll/v1/payment_detail/query`
/// - Rate limit: 1 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:payment_details:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The number of the page, starting from 1. / 页码，从 1 开始。
    /// - From 1 to 100000
    /// - Example: `100`
    pub page_index: i64,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: i64,
    /// The IDs of the payroll items to return, from the list of payroll items; without it, all items of the details are returned.
    ///
    /// 要返回的算薪项的 ID，由批量查询算薪项接口获取；不填则返回明细中的所有算薪项。
    /// - Length: 0 to 100000
    /// - Example: `["7202076988667019333"]`
    pub acct_item_ids: Option<Vec<String>>,
    /// The employment IDs of the employees in Feishu People, found by searching employees with `people_corehr_id` as `user_id_type`; must not be empty.
    ///
    /// 要查询的员工在飞书人事中的雇佣 ID，以 `people_corehr_id` 作为 `user_id_type` 搜索员工信息可得；不可为空。
    /// - Length: 1 to 100
    /// - Example: `["7202076988667019222"]`
    pub employee_ids: Vec<String>,
    /// The first pay date to include, as `YYYY-MM-DD`. / 发薪日范围的起点，格式为 `YYYY-MM-DD`，含当日。
    /// - Example: `"2024-01-01"`
    pub pay_period_start_date: Option<String>,
    /// The last pay date to include, as `YYYY-MM-DD`; not before `pay_period_start_date`, and at most 12 months after it.
    ///
    /// 发薪日范围的终点，格式为 `YYYY-MM-DD`，含当日；不得早于 `pay_period_start_date`，二者最多相隔 12 个月。
    /// - Example: `"2024-01-31"`
    pub pay_period_end_date: Option<String>,
    /// The IDs of the payment activities to query, from the list of payment activities.
    ///
    /// 要查询的发薪活动的 ID，由查询发薪活动列表接口获取。
    /// - Length: 0 to 50
    /// - Example: `["7202076988667019308"]`
    pub activity_ids: Option<Vec<String>>,
    /// Whether to return the segments of the calculation along with the payment details; `false` if omitted.
    ///
    /// 是否同时返回算薪明细的分段数据；不填为 `false`，仅返回发薪明细。
    pub include_segment_data: Option<bool>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        page_index: i64,
        page_size: i64,
        employee_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            page_index,
            page_size,
            acct_item_ids: Default::default(),
            employee_ids: employee_ids.into(),
            pay_period_start_date: Default::default(),
            pay_period_end_date: Default::default(),
            activity_ids: Default::default(),
            include_segment_data: Default::default(),
        }
    }
    /// Sets `acct_item_ids`.
    #[must_use]
    pub fn acct_item_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.acct_item_ids = Some(value.into());
        self
    }
    /// Sets `pay_period_start_date`.
    #[must_use]
    pub fn pay_period_start_date(mut self, value: impl Into<String>) -> Self {
        self.pay_period_start_date = Some(value.into());
        self
    }
    /// Sets `pay_period_end_date`.
    #[must_use]
    pub fn pay_period_end_date(mut self, value: impl Into<String>) -> Self {
        self.pay_period_end_date = Some(value.into());
        self
    }
    /// Sets `activity_ids`.
    #[must_use]
    pub fn activity_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.activity_ids = Some(value.into());
        self
    }
    /// Sets `include_segment_data`.
    #[must_use]
    pub fn include_segment_data(mut self, value: bool) -> Self {
        self.include_segment_data = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_index", &mut self.page_index);
        f.field("page_size", &mut self.page_size);
        f.field("acct_item_ids", &mut self.acct_item_ids);
        f.field("employee_ids", &mut self.employee_ids);
        f.field("pay_period_start_date", &mut self.pay_period_start_date);
        f.field("pay_period_end_date", &mut self.pay_period_end_date);
        f.field("activity_ids", &mut self.activity_ids);
        f.field("include_segment_data", &mut self.include_segment_data);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("payroll.v1.payment_detail.query", Post, "/open-apis/payroll/v1/payment_detail/query")
        .documented(text("批量查询发薪明细", "Query payment details"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_detail/query")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_DETAILS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[
            body("page_index", Integer).required().between(Some(1), Some(100000)),
            body("page_size", Integer).required(),
            body("acct_item_ids", Array),
            body("employee_ids", Array).required(),
            body("pay_period_start_date", String),
            body("pay_period_end_date", String),
            body("activity_ids", Array),
            body("include_segment_data", Boolean),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The payment details on this page. / 本页的发薪明细。
    pub payment_details: Vec<QueryPaymentDetail>,
    /// How many payment details there are in total. / 发薪明细总数。
    pub total: i64,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("payment_details", &mut self.payment_details);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// [`2500002`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `2500003` (HTTP 400): Too many payment activities. Please reduce the number of "payment activity ID list".
    ///
    /// There are too many payment activities. Pass fewer `activity_ids`, in several calls.
    ///
    /// 发薪活动过多。请减少 `activity_ids` 中的 ID，分多次查询。
    RpcFailed = &ErrorInfo {
        status: Some(400),
        message: "Too many payment activities. Please reduce the number of \"payment activity ID list\".",
        fix: Text { zh: "发薪活动过多。请减少 `activity_ids` 中的 ID，分多次查询。", en: "There are too many payment activities. Pass fewer `activity_ids`, in several calls." },
        ..*error::RPC_FAILED
    },
    /// `2500004` (HTTP 400): Pay date range can't exceed 12 months. Please shorten the pay date range.
    ///
    /// The pay dates may span 12 months at most. Bring `pay_period_start_date` and `pay_period_end_date` closer together.
    ///
    /// 发薪日的时间范围不能超过 12 个月。请缩短 `pay_period_start_date` 与 `pay_period_end_date` 的间隔。
    GetPlanVersionFailed = &ErrorInfo {
        status: Some(400),
        message: "Pay date range can't exceed 12 months. Please shorten the pay date range.",
        fix: Text { zh: "发薪日的时间范围不能超过 12 个月。请缩短 `pay_period_start_date` 与 `pay_period_end_date` 的间隔。", en: "The pay dates may span 12 months at most. Bring `pay_period_start_date` and `pay_period_end_date` closer together." },
        ..*error::GET_PLAN_VERSION_FAILED
    },
    /// `2500005` (HTTP 400): Employee ID list is too long. Please reduce it to within 100 characters.
    ///
    /// There are too many `employee_ids`. Pass 100 at most, in several calls.
    ///
    /// `employee_ids` 过多。请减少到 100 个以内，分多次查询。
    ReportChanged = &ErrorInfo {
        status: Some(400),
        message: "Employee ID list is too long. Please reduce it to within 100 characters.",
        fix: Text { zh: "`employee_ids` 过多。请减少到 100 个以内，分多次查询。", en: "There are too many `employee_ids`. Pass 100 at most, in several calls." },
        ..*error::REPORT_CHANGED
    },
    /// `2500006` (HTTP 400): Pay start and end dates and payment activity ID can't both be empty.
    ///
    /// The pay dates and the payment activities are both missing. Pass `pay_period_start_date` and `pay_period_end_date`, or `activity_ids`.
    ///
    /// 发薪起止日与发薪活动 ID 不能都为空。请传入 `pay_period_start_date` 和 `pay_period_end_date`，或传入 `activity_ids`。
    ReportNotFound = &ErrorInfo {
        status: Some(400),
        message: "Pay start and end dates and payment activity ID can't both be empty.",
        fix: Text { zh: "发薪起止日与发薪活动 ID 不能都为空。请传入 `pay_period_start_date` 和 `pay_period_end_date`，或传入 `activity_ids`。", en: "The pay dates and the payment activities are both missing. Pass `pay_period_start_date` and `pay_period_end_date`, or `activity_ids`." },
        ..*error::REPORT_NOT_FOUND
    },
    /// `2500007` (HTTP 500): rpc fail
    ///
    /// An internal call of the service failed. Try again; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部调用失败。请重试；若持续失败，请联系技术支持并提供 log id。
    ReportFetchFailed = &ErrorInfo {
        message: "rpc fail",
        fix: Text { zh: "服务内部调用失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "An internal call of the service failed. Try again; if it keeps failing, contact support with the log id." },
        ..*error::REPORT_FETCH_FAILED
    },
    /// `2500008` (HTTP 400): Too many payment activities. Please shorten the pay date range.
    ///
    /// There are too many payment activities. Shorten the range of pay dates, and query in several calls.
    ///
    /// 查到的发薪活动过多。请缩短发薪日的时间范围，分多次查询。
    DatasourceNotActive = &ErrorInfo {
        status: Some(400),
        message: "Too many payment activities. Please shorten the pay date range.",
        fix: Text { zh: "查到的发薪活动过多。请缩短发薪日的时间范围，分多次查询。", en: "There are too many payment activities. Shorten the range of pay dates, and query in several calls." },
        ..*error::DATASOURCE_NOT_ACTIVE
    },
}
/// The payment details on this page. / 本页的发薪明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryPaymentDetail {
    /// The employment ID of the employee in Feishu People; use `people_corehr_id` as `user_id_type` when searching employees by it.
    ///
    /// 员工在飞书人事中的雇佣 ID，可据此搜索员工信息，`user_id_type` 应取 `people_corehr_id`。
    pub employee_id: String,
    /// The ID of the payment activity the detail belongs to. / 发薪明细所属的发薪活动的 ID。
    pub activity_id: String,
    /// The payroll items of the payment detail. / 发薪明细中的各算薪项。
    pub payment_accounting_items: Vec<v1::PaymentAccountingItem>,
}
impl wire::Object for QueryPaymentDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("activity_id", &mut self.activity_id);
        f.field("payment_accounting_items", &mut self.payment_accounting_items);
    }
}
crate::codegen::__impl_object! {
    QueryPaymentDetail
}
