// Generated from spec/compensation/v1/recurring_payment/batch_remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Delete recurring payments / 批量删除经常性支付记录: [`BatchRemove`](struct@BatchRemove).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reason(…))`.
    pub fn batch_remove(
        &self,
        record_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchRemove> {
        crate::codegen::Call::new(self.client, BatchRemove::new(record_ids))
    }
}
/// Delete recurring payments / 批量删除经常性支付记录.
///
/// Deletes recurring payments by their IDs. / 按 ID 批量删除经常性支付记录。
///
/// - `POST /open-apis/compensation/v1/recurring_payment/batch_remove`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.recurring_payment:delete`
///
/// Errors: [`BatchRemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemove {
    /// The IDs of the recurring payments to delete, found by querying them; those already started cannot be deleted.
    ///
    /// 要删除的经常性支付记录的 ID，由查询经常性支付记录接口获取；已过发放开始日期的不可删除。
    /// - Length: 0 to 500
    /// - Example: `["7397033607132351532"]`
    pub record_ids: Vec<String>,
    /// Why the records are deleted. / 删除的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl BatchRemove {
    /// Creates the value from its required fields.
    pub fn new(record_ids: impl Into<Vec<String>>) -> Self {
        Self {
            record_ids: record_ids.into(),
            reason: Default::default(),
        }
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
    Endpoint::new("compensation.v1.recurring_payment.batch_remove", Post, "/open-apis/compensation/v1/recurring_payment/batch_remove")
        .documented(text("批量删除经常性支付记录", "Delete recurring payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_RECURRING_PAYMENT_DELETE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("record_ids", Array).required(), body("reason", String)])
}
/// The reply to [`BatchRemove`](struct@BatchRemove).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchRemoveResponse {
    /// The outcome for each record. / 各条记录的操作结果。
    pub operate_results: Vec<v1::RecurringPaymentOperateResult>,
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
