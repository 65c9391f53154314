// Generated from spec/compensation/v1/lump_sum_payment/batch_remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Delete lump sum payments / 批量删除一次性支付记录: [`BatchRemove`](struct@BatchRemove).
    ///
    /// Optional fields are set on the call: `.with(|request| request.record_ids(…))`.
    pub fn batch_remove(&self) -> crate::codegen::Call<BatchRemove> {
        crate::codegen::Call::new(self.client, BatchRemove::new())
    }
}
/// Delete lump sum payments / 批量删除一次性支付记录.
///
/// Deletes lump sum payments by ID, which can no longer be queried afterward. / 按 ID 批量删除一次性支付记录，之后不能再查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.compensation().v1().lump_sum_payment().batch_remove().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/batch_remove`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.lump_sum_payment:write`
///
/// Errors: [`BatchRemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemove {
    /// The IDs of the lump sum payments to delete, found by querying them.
    ///
    /// 要删除的一次性支付记录的 ID，由查询一次性支付授予记录接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub record_ids: Option<Vec<String>>,
    /// Why the records are deleted. / 删除的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl BatchRemove {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `record_ids`.
    #[must_use]
    pub fn record_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.record_ids = Some(value.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for BatchRemove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
        f.field("reason", &mut self.reason);
    }
}
crate::codegen::__impl_object! {
    BatchRemove
}
crate::codegen::__operation! {
    BatchRemove => BatchRemoveResponse, BatchRemoveError:
    Endpoint::new("compensation.v1.lump_sum_payment.batch_remove", Post, "/open-apis/compensation/v1/lump_sum_payment/batch_remove")
        .documented(text("批量删除一次性支付记录", "Delete lump sum payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("record_ids", Array), body("reason", String)])
}
/// The reply to [`BatchRemove`](struct@BatchRemove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveResponse {
    /// The outcome for each record; those created hold the ID of the new record. / 各条记录的操作结果；创建成功的含新记录的 ID。
    pub operate_results: Vec<v1::LumpSumPaymentOperateResult>,
}
impl wire::Object for BatchRemoveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operate_results", &mut self.operate_results);
    }
}
crate::codegen::__impl_object! {
    BatchRemoveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchRemove`](struct@BatchRemove).
    BatchRemoveError:
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
