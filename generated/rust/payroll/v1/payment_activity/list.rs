// Generated from spec/payroll/v1/payment_activity/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List payment activities / 查询发薪活动列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        pay_period_start_date: impl Into<String>,
        pay_period_end_date: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(pay_period_start_date, pay_period_end_date, page_size),
        )
    }
}
/// List payment activities / 查询发薪活动列表.
///
/// Returns payment activities by range of payday and status, page by page. / 按发薪日范围和状态分页返回发薪活动。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().payment_activity().list("2024-01-01", "2024-01-31", 10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/payment_activitys`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:payment_activity:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The first pay date to include, as `YYYY-MM-DD`. / 发薪日范围的起点，格式为 `YYYY-MM-DD`，含当日。
    /// - Example: `"2024-01-01"`
    pub pay_period_start_date: String,
    /// The last pay date to include, as `YYYY-MM-DD`. / 发薪日范围的终点，格式为 `YYYY-MM-DD`，含当日。
    /// - Example: `"2024-01-31"`
    pub pay_period_end_date: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The approval states to include: 100 for payees to be confirmed, 150 for not yet submitted, 200 for under approval, 300 for rejected, 350 for withdrawn, 360 for revoked, 375 for approved, 400 for archived.
    ///
    /// 按审批状态筛选发薪活动：100 为待确认名单，150 为待提交审批，200 为审批中，300 为审批被拒绝，350 为审批被撤回，360 为审批被撤销，375 为审批通过，400 为已封存。
    /// - Length: 0 to 100
    /// - Example: `[100]`
    pub statuses: Option<Vec<i64>>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        pay_period_start_date: impl Into<String>,
        pay_period_end_date: impl Into<String>,
        page_size: i64,
    ) -> Self {
        Self {
            pay_period_start_date: pay_period_start_date.into(),
            pay_period_end_date: pay_period_end_date.into(),
            page_size,
            page_token: Default::default(),
            statuses: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.statuses = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pay_period_start_date", &mut self.pay_period_start_date);
        f.field("pay_period_end_date", &mut self.pay_period_end_date);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("statuses", &mut self.statuses);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.payment_activity.list", Get, "/open-apis/payroll/v1/payment_activitys")
        .documented(text("查询发薪活动列表", "List payment activities"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_ACTIVITY_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("pay_period_start_date", String).required(),
            query("pay_period_end_date", String).required(),
            query("page_size", Integer).required(),
            query("page_token", String),
            query("statuses", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "payment_activitys").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListPaymentActivity;
    fn items(response: ListResponse) -> Vec<ListPaymentActivity> {
        response.payment_activitys
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The payment activities on this page. / 本页的发薪活动。
    pub payment_activitys: Vec<ListPaymentActivity>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("payment_activitys", &mut self.payment_activitys);
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
}
/// The calculation activities that belong to the payment activity. / 关联的算薪活动。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCalculationActivity {
    /// The ID of the calculation activity. / 算薪活动 ID。
    pub calculation_activity_id: String,
    /// The name of the calculation activity, one entry per language. / 算薪活动的多语言名称，每种语言一项。
    pub calculation_activity_names: Vec<v1::I18nContent>,
}
impl wire::Object for ListCalculationActivity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calculation_activity_id", &mut self.calculation_activity_id);
        f.field("calculation_activity_names", &mut self.calculation_activity_names);
    }
}
/// The payment activities on this page. / 本页的发薪活动。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaymentActivity {
    /// The ID of the payment activity. / 发薪活动 ID。
    pub activity_id: String,
    /// The name of the payment activity, one entry per language. / 发薪活动的多语言名称，每种语言一项。
    pub activity_names: Vec<v1::I18nContent>,
    /// The pay date of the activity, as `YYYY-MM-DD`. / 发薪日期，格式为 `YYYY-MM-DD`。
    pub pay_date: String,
    /// How many payments the activity makes in total. / 发薪的总笔数。
    pub total_number_of_payroll: i64,
    /// How many calculation activities belong to the payment activity. / 关联的算薪活动数。
    pub number_of_calculation_activities: i64,
    /// The calculation activities that belong to the payment activity. / 关联的算薪活动。
    pub calculation_activities: Vec<ListCalculationActivity>,
    /// The approval state of the payment activity: 100 for payees to be confirmed, 150 for not yet submitted, 200 for under approval, 300 for rejected, 350 for withdrawn, 360 for revoked, 375 for approved, 400 for archived.
    ///
    /// 发薪活动的审批状态：100 为待确认发薪名单，150 为待提交审批，200 为审批中，300 为审批被拒绝，350 为审批被撤回，360 为审批被撤销，375 为审批通过，400 为已封存。
    pub activity_status: i64,
}
impl wire::Object for ListPaymentActivity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_id", &mut self.activity_id);
        f.field("activity_names", &mut self.activity_names);
        f.field("pay_date", &mut self.pay_date);
        f.field("total_number_of_payroll", &mut self.total_number_of_payroll);
        f.field(
            "number_of_calculation_activities",
            &mut self.number_of_calculation_activities,
        );
        f.field("calculation_activities", &mut self.calculation_activities);
        f.field("activity_status", &mut self.activity_status);
    }
}
crate::codegen::__impl_object! {
    ListCalculationActivity ListPaymentActivity
}
