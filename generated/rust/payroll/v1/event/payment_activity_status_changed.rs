// Generated from spec/payroll/v1/event/payment_activity_status_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Payment activity changed / 发薪活动变更事件.
///
/// Is pushed when a payment activity is approved, withdrawn, passed without approval, archived or unarchived.
///
/// 发薪活动审批通过、撤销、跳过审批、封存或取消封存时推送。
///
/// - Type: `payroll.payment_activity.status_changed_v1`
/// - Scopes, any of: `payroll:payment_activity:monitor`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentActivityStatusChanged {
    /// The ID of the payment activity, to be looked up in the list of payment activities.
    ///
    /// 发薪活动 ID，其详情可用查询发薪活动列表接口查到。
    pub activity_id: String,
    /// What happened to the payment activity: 2 for archived, 3 for unarchived, 4 for approval revoked, 5 for approval skipped, 6 for approved.
    ///
    /// 发薪活动发生的变更：2 为封存，3 为取消封存，4 为撤销审批，5 为跳过审批，6 为审批通过。
    /// - From 0 to 10000
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    /// - `6`:
    pub status: i64,
}
impl wire::Object for PaymentActivityStatusChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_id", &mut self.activity_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    PaymentActivityStatusChanged
}
crate::codegen::__event! {
    PaymentActivityStatusChanged:
    Descriptor::new("payroll.v1.event.payment_activity_status_changed", "payroll.payment_activity.status_changed_v1")
        .documented(text("发薪活动变更事件", "Payment activity changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/status_changed")
        .access(&[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_ACTIVITY_MONITOR])])
}
