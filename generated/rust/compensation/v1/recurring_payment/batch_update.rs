// Generated from spec/compensation/v1/recurring_payment/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Correct recurring payments / 批量更正经常性支付记录: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_update(&self) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(self.client, BatchUpdate::new())
    }
}
/// Correct recurring payments / 批量更正经常性支付记录.
///
/// Corrects several recurring payments and returns the result of each. / 按记录更正多条经常性支付，逐条返回结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.compensation().v1().recurring_payment().batch_update().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_update`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.recurring_payment:update`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::CompensationUserIdType>,
    /// The recurring payments to correct. / 要更正的经常性支付记录。
    /// - Length: 0 to 500
    pub records: Option<Vec<BatchUpdateRecurringPaymentForUpdate>>,
}
impl BatchUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CompensationUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `records`.
    #[must_use]
    pub fn records(
        mut self,
        value: impl Into<Vec<BatchUpdateRecurringPaymentForUpdate>>,
    ) -> Self {
        self.records = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("compensation.v1.recurring_payment.batch_update", Post, "/open-apis/compensation/v1/recurring_payment/batch_update")
        .documented(text("批量更正经常性支付记录", "Correct recurring payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_RECURRING_PAYMENT_UPDATE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("records", Array)])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The outcome for each record. / 各条记录的操作结果。
    pub operate_results: Vec<v1::RecurringPaymentOperateResult>,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_results", &mut self.operate_results);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
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
/// The recurring payments to correct. / 要更正的经常性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateRecurringPaymentForUpdate {
    /// The ID of the recurring payment. / 经常性支付记录 ID。
    /// - Length: 0 to 255
    /// - Example: `"7397033607132351532"`
    pub id: String,
    /// The amount paid each time, which must not be 0. / 每次发放的金额，不可为 0。
    /// - Length: 0 to 255
    /// - Example: `"10.00"`
    pub each_amount: String,
    /// The date the payments start. / 开始发放的日期。
    /// - Length: 0 to 255
    /// - Example: `"2024-10-20"`
    pub start_date: String,
    /// The date the payments end, which must not be before `start_date`. / 停止发放的日期，不得早于 `start_date`。
    /// - Length: 0 to 255
    /// - Example: `"2025-03-20"`
    pub end_date: String,
    /// The ID of the currency, found by searching the currencies of Feishu People. / 币种 ID，由飞书人事的查询货币信息接口获取。
    /// - Length: 0 to 255
    /// - Example: `"6863329932261459464"`
    pub currency_id: String,
    /// How the amount is paid, as the rules of the item allow. / 发放方式，须符合薪资项的规则。
    pub issuance_type: v1::IssuanceType,
    /// Why the record is corrected. / 更正的原因。
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
impl BatchUpdateRecurringPaymentForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        id: impl Into<String>,
        each_amount: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        currency_id: impl Into<String>,
        issuance_type: v1::IssuanceType,
    ) -> Self {
        Self {
            id: id.into(),
            each_amount: each_amount.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            currency_id: currency_id.into(),
            issuance_type,
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
impl wire::Object for BatchUpdateRecurringPaymentForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("each_amount", &mut self.each_amount);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("currency_id", &mut self.currency_id);
        f.field("issuance_type", &mut self.issuance_type);
        f.field("remark", &mut self.remark);
        f.field("issuance_country_region_id", &mut self.issuance_country_region_id);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateRecurringPaymentForUpdate
}
