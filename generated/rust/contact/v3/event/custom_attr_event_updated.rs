// Generated from spec/contact/v3/event/custom_attr_event_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Custom user fields changed / 成员字段变更.
///
/// Is pushed when a user field of the tenant was added or deleted or its switch was turned on or off, with the fields before and after.
///
/// 企业的成员字段被增删，或其开关被打开、关闭时推送，带有变更前后的字段。
///
/// - Type: `contact.custom_attr_event.updated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrEventUpdated {
    /// The custom field settings after the change. / 变更后的自定义字段设置。
    pub object: v3::CustomAttrEvent,
    /// The custom field settings before the change. / 变更前的自定义字段设置。
    pub old_object: v3::CustomAttrEvent,
}
impl wire::Object for CustomAttrEventUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
        f.field("old_object", &mut self.old_object);
    }
}
crate::codegen::__impl_object! {
    CustomAttrEventUpdated
}
crate::codegen::__event! {
    CustomAttrEventUpdated:
    Descriptor::new("contact.v3.event.custom_attr_event_updated", "contact.custom_attr_event.updated_v3")
        .documented(text("成员字段变更", "Custom user fields changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
}
