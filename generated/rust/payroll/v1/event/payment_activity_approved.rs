// Generated from spec/payroll/v1/event/payment_activity_approved.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Payment activity archived / 发薪活动封存.
///
/// Is pushed when a payment activity has been archived, possibly several times, to be told apart by activity_id.
///
/// 发薪活动封存后推送，同一活动可能推送多次，须按 activity_id 去重。
///
/// - Type: `payroll.payment_activity.approved_v1`
/// - Scopes, any of: `payroll:payment_activity:monitor`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentActivityApproved {
    /// The ID of the payment activity that was archived. / 封存的发薪活动的 ID。
    pub activity_id: String,
}
impl wire::Object for PaymentActivityApproved {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_id", &mut self.activity_id);
    }
}
crate::codegen::__impl_object! {
    PaymentActivityApproved
}
crate::codegen::__event! {
    PaymentActivityApproved:
    Descriptor::new("payroll.v1.event.payment_activity_approved", "payroll.payment_activity.approved_v1")
        .documented(text("发薪活动封存", "Payment activity archived"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/payment_activity/events/approved")
        .access(&[Custom, Store], &[scopes(&[crate::scope::PAYROLL_PAYMENT_ACTIVITY_MONITOR])])
}
