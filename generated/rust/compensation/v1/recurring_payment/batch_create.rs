// Generated from spec/compensation/v1/recurring_payment/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Create recurring payments / 批量创建经常性支付记录: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.records(…))`.
    pub fn batch_create(
        &self,
        user_id_type: v1::CompensationUserIdType,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(user_id_type))
    }
}
/// Create recurring payments / 批量创建经常性支付记录.
///
/// Checks and creates recurring payments, each of which gets its ID or a reason for failure.
///
/// 批量校验并创建经常性支付记录，逐条返回 ID 或失败原因。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::compensation::v1::CompensationUserIdType;
/// let reply = client.compensation().v1().recurring_payment().batch_create(CompensationUserIdType::OpenId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_create`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.recurring_payment:write`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The recurring payments to create. / 要创建的经常性支付记录。
    /// - Length: 0 to 500
    pub records: Option<Vec<BatchCreateRecurringPaymentForCreate>>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(user_id_type: v1::CompensationUserIdType) -> Self {
        Self {
            user_id_type,
            records: Default::default(),
        }
    }
    /// Sets `records`.
    #[must_use]
    pub fn records(
        mut self,
        value: impl Into<Vec<BatchCreateRecurringPaymentForCreate>>,
    ) -> Self {
        self.records = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("compensation.v1.recurring_payment.batch_create", Post, "/open-apis/compensation/v1/recurring_payment/batch_create")
        .documented(text("批量创建经常性支付记录", "Create recurring payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_RECURRING_PAYMENT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[query("user_id_type", String).required().default("\"open_id\""), body("records", Array)])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The outcome for each record; those created hold the ID of the new record. / 各条记录的操作结果；创建成功的含新记录的 ID。
    pub operate_results: Vec<v1::RecurringPaymentOperateResult>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_results", &mut self.operate_results);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INTERNAL_ERROR
    },
    /// [`2290002`](error::INVALID_PARAMETER): server error
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The recurring payments to create. / 要创建的经常性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateRecurringPaymentForCreate {
    /// The idempotency ID of the recurring payment, chosen by the caller. / 经常性支付记录的幂等 ID，由调用方自行指定。
    /// - Length: 0 to 255
    /// - Example: `"7402510801304718380_7309316347007764012_7402523725868058156_1726070400000_10000"`
    pub unique_id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 255
    /// - Example: `"7337149697626801708"`
    pub user_id: String,
    /// The ID of the item, from the list of items. / 薪资项 ID，由批量查询薪资项接口获取。
    /// - Length: 0 to 255
    /// - Example: `"7411039006180312620"`
    pub item_id: String,
    /// The amount paid each time, which must not be 0. / 每次发放的金额，不可为 0。
    /// - Length: 0 to 255
    /// - Example: `"20.00"`
    pub each_amount: String,
    /// The date the payments start. / 开始发放的日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-08-01"`
    pub start_date: String,
    /// The date the payments end, which must not be before `start_date`. / 停止发放的日期，不得早于 `start_date`。
    /// - Length: 0 to 255
    /// - Example: `"2025-08-01"`
    pub end_date: String,
    /// The ID of the currency, found by searching the currencies of Feishu People. / 币种 ID，由飞书人事的查询货币信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6863329932261459464"`
    pub currency_id: String,
    /// How the amount is paid, as the rules of the item allow. / 发放方式，须符合薪资项的规则。
    pub issuance_type: v1::IssuanceType,
    /// How often the amount is paid, as the rules of the item allow. / 多久发放一次，须符合薪资项的规则。
    pub issuance_period: v1::IssuancePeriod,
    /// The note on the record. / 记录的备注。
    /// - Length: 0 to 3000
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// The ID of the country or region the amount is paid in, found by searching those of Feishu People.
    ///
    /// 发放地所在国家或地区的 ID，由飞书人事的查询国家/地区信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6862995745046267400"`
    pub issuance_country_region_id: Option<String>,
}
impl BatchCreateRecurringPaymentForCreate {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        unique_id: impl Into<String>,
        user_id: impl Into<String>,
        item_id: impl Into<String>,
        each_amount: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        currency_id: impl Into<String>,
        issuance_type: v1::IssuanceType,
        issuance_period: v1::IssuancePeriod,
    ) -> Self {
        Self {
            unique_id: unique_id.into(),
            user_id: user_id.into(),
            item_id: item_id.into(),
            each_amount: each_amount.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            currency_id: currency_id.into(),
            issuance_type,
            issuance_period,
            remark: Default::default(),
            issuance_country_region_id: Default::default(),
        }
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `issuance_country_region_id`.
    #[must_use]
    pub fn issuance_country_region_id(mut self, value: impl Into<String>) -> Self {
        self.issuance_country_region_id = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreateRecurringPaymentForCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unique_id", &mut self.unique_id);
        f.field("user_id", &mut self.user_id);
        f.field("item_id", &mut self.item_id);
        f.field("each_amount", &mut self.each_amount);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("currency_id", &mut self.currency_id);
        f.field("issuance_type", &mut self.issuance_type);
        f.field("issuance_period", &mut self.issuance_period);
        f.field("remark", &mut self.remark);
        f.field("issuance_country_region_id", &mut self.issuance_country_region_id);
    }
}
crate::codegen::__impl_object! {
    BatchCreateRecurringPaymentForCreate
}
