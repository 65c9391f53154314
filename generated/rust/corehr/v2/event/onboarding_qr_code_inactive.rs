// Generated from spec/corehr/v2/event/onboarding_qr_code_inactive.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Onboarding QR code expired / 入职二维码失效.
///
/// Is pushed when a QR code for onboarding has become invalid. / 扫码入职所用的二维码失效时推送。
///
/// - Type: `corehr.onboarding_qr_code.inactive_v2`
/// - Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingQrCodeInactive {
    /// The onboarding QR codes that became invalid. / 失效的入职登记二维码。
    /// - Length: 0 to 10000
    pub code_lists: Vec<v2::QrCode>,
}
impl wire::Object for OnboardingQrCodeInactive {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code_lists", &mut self.code_lists);
    }
}
crate::codegen::__impl_object! {
    OnboardingQrCodeInactive
}
crate::codegen::__event! {
    OnboardingQrCodeInactive:
    Descriptor::new("corehr.v2.event.onboarding_qr_code_inactive", "corehr.onboarding_qr_code.inactive_v2")
        .documented(text("入职二维码失效", "Onboarding QR code expired"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/event/onboarding-qr-code-inactive")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
}
