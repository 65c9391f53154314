// Generated from spec/corehr/v2/event/custom_org_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Custom organization deleted / 【事件】删除自定义组织.
///
/// Is pushed when a custom organization has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除自定义组织时推送，此后不能再查到。
///
/// - Type: `corehr.custom_org.deleted_v2`
/// - Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgDeleted {
    /// The ID of the custom organization that was deleted. / 被删除自定义组织的 ID。
    pub org_id: String,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    pub object_api_name: String,
}
impl wire::Object for CustomOrgDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
crate::codegen::__impl_object! {
    CustomOrgDeleted
}
crate::codegen::__event! {
    CustomOrgDeleted:
    Descriptor::new("corehr.v2.event.custom_org_deleted", "corehr.custom_org.deleted_v2")
        .documented(text("【事件】删除自定义组织", "Custom organization deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE]),
        ])
}
