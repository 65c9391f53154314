// Generated from spec/payroll/v1/payment_activity_detail/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List the details of a payment activity / 查询发薪活动明细列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.include_segment_data(…))`.
    pub fn list(
        &self,
        page_index: i64,
        page_size: i64,
        activity_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(page_index, page_size, activity_id),
        )
    }
}
/// List the details of a payment activity / 查询发薪活动明细列表.
///
/// Returns the details of a payment activity and their calculation segments by page number.
///
/// 按页码返回一个发薪活动的明细及其算薪明细分段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.payroll().v1().payment_activity_detail().list(100, 10, "7202076988667019308").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/payment_activity_details`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:payment_activity_details:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The number of the page, starting from 1. / 页码，从 1 开始。
    /// - From 1 to 100000
    /// - Example: `100`
    pub page_index: i64,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: i64,
    /// The ID of the payment activity, from the list of payment activities. / 发薪活动 ID，由查询发薪活动列表接口获取。
    /// - Example: `"7202076988667019308"`
    pub activity_id: String,
    /// Whether to return the segments of the calculation along with the payment details; `false` if omitted.
    ///
    /// 是否同时返回算薪明细的分段数据；不填为 `false`，仅返回发薪明细。
    pub include_segment_data: Option<bool>,
    /// The IDs of the payroll items to return, from the list of payroll items; without it, all items of the details are returned.
    ///
    /// 要返回的算薪项的 ID，由批量查询算薪项接口获取；不填则返回明细中的所有算薪项。
    /// - Length: 0 to 100
    /// - Example: `["7202076988667019333"]`
    pub acct_item_ids: Option<Vec<String>>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_index: i64, page_size: i64, activity_id: impl Into<String>) -> Self {
        Self {
            page_index,
            page_size,
            activity_id: activity_id.into(),
            include_segment_data: Default::default(),
            acct_item_ids: Default::default(),
        }
    }
    /// Sets `include_segment_data`.
    #[must_use]
    pub fn include_segment_data(mut self, value: bool) -> Self {
        self.include_segment_data = Some(value);
        self
    }
    /// Sets `acct_item_ids`.
    #[must_use]
    pub fn acct_item_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.acct_item_ids = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_index", &mut self.page_index);
        f.field("page_size", &mut self.page_size);
        f.field("activity_id", &mut self.activity_id);
        f.field("include_segment_data", &mut self.include_segment_data);
        f.field("acct_item_ids", &mut self.acct_item_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.payment_activity_detail.list", Get, "/open-apis/payroll/v1/payment_activity_details")
        .documented(text("查询发薪活动明细列表", "List the details of a payment activity"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity_detail/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_ACTIVITY_DETAILS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("page_index", Integer).required().between(Some(1), Some(100000)),
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("activity_id", String).required(),
            query("include_segment_data", Boolean),
            query("acct_item_ids", Array),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The payment details on this page, one entry per employee. / 本页的发薪明细，每名员工一项。
    pub payment_activity_details: Vec<ListPaymentActivityDetail>,
    /// How many payment details there are in total. / 发薪明细总数。
    pub total: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("payment_activity_details", &mut self.payment_activity_details);
        f.field("total", &mut self.total);
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
    /// `2500004` (HTTP 200): current payment activity is not exist or deleted
    ///
    /// The payment activity does not exist or has been deleted. Check its ID. / 发薪活动不存在或已删除。请检查发薪活动 ID。
    GetPlanVersionFailed = &ErrorInfo {
        status: Some(200),
        message: "current payment activity is not exist or deleted",
        fix: Text { zh: "发薪活动不存在或已删除。请检查发薪活动 ID。", en: "The payment activity does not exist or has been deleted. Check its ID." },
        ..*error::GET_PLAN_VERSION_FAILED
    },
}
/// The payment details on this page, one entry per employee. / 本页的发薪明细，每名员工一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaymentActivityDetail {
    /// The employment ID of the employee in Feishu People; use `people_corehr_id` as `user_id_type` when searching employees by it.
    ///
    /// 员工在飞书人事中的雇佣 ID，可据此搜索员工信息，`user_id_type` 应取 `people_corehr_id`。
    pub employee_id: String,
    /// The payroll items of the payment detail. / 发薪明细中的各算薪项。
    pub payment_details: Vec<v1::PaymentAccountingItem>,
}
impl wire::Object for ListPaymentActivityDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("payment_details", &mut self.payment_details);
    }
}
crate::codegen::__impl_object! {
    ListPaymentActivityDetail
}
