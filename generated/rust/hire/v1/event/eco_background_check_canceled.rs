// Generated from spec/hire/v1/event/eco_background_check_canceled.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Background check canceled / 终止背调.
///
/// Is pushed to the provider when a customer has canceled a background check. / 客户在招聘系统中终止背调时推送给背调服务商。
///
/// - Type: `hire.eco_background_check.canceled_v1`
/// - Scopes, any of: `hire:background_check_order:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCanceled {
    /// The ID of the background check that was canceled, the same as in the event of its creation.
    ///
    /// 被终止的背调的 ID，与创建背调事件中的相同。
    pub background_check_id: String,
    /// Why it was terminated. / 终止的原因。
    pub termination_reason: String,
}
impl wire::Object for EcoBackgroundCheckCanceled {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("background_check_id", &mut self.background_check_id);
        f.field("termination_reason", &mut self.termination_reason);
    }
}
crate::codegen::__impl_object! {
    EcoBackgroundCheckCanceled
}
crate::codegen::__event! {
    EcoBackgroundCheckCanceled:
    Descriptor::new("hire.v1.event.eco_background_check_canceled", "hire.eco_background_check.canceled_v1")
        .documented(text("终止背调", "Background check canceled"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER_READONLY])])
}
