// Generated from spec/hire/v1/event/offer_status_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Offer status changed / Offer 状态变更.
///
/// Is pushed when a regular offer has changed status, but neither on creation nor for internship offers.
///
/// 正式 Offer 的状态变更时推送，不含创建，也不含实习 Offer。
///
/// - Type: `hire.offer.status_changed_v1`
/// - Scopes, any of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferStatusChanged {
    /// The ID of the offer whose state changed, with which its details can be read.
    ///
    /// 状态发生变化的 Offer 的 ID，可用于获取 Offer 详情。
    pub offer_id: String,
}
impl wire::Object for OfferStatusChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
    }
}
crate::codegen::__impl_object! {
    OfferStatusChanged
}
crate::codegen::__event! {
    OfferStatusChanged:
    Descriptor::new("hire.v1.event.offer_status_changed", "hire.offer.status_changed_v1")
        .documented(text("Offer 状态变更", "Offer status changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::HIRE_OFFER_LOW_SENSITIVE_INFO_READONLY]),
            scopes(&[crate::scope::HIRE_OFFER_READONLY]),
        ])
}
