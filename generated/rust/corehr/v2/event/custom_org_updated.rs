// Generated from spec/corehr/v2/event/custom_org_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Custom organization updated / 【事件】更新自定义组织.
///
/// Is pushed when the name, state, managers or parent of a custom organization in effect has changed; for future changes, early on the day they take effect.
///
/// 当前生效的自定义组织的名称、状态、负责人、上级等变更时推送，未来的变更在生效日凌晨推送。
///
/// - Type: `corehr.custom_org.updated_v2`
/// - Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgUpdated {
    /// The ID of the custom organization; `corehr.v2.custom_org.query` returns the details.
    ///
    /// 自定义组织 ID，详情用 `corehr.v2.custom_org.query` 查询。
    pub org_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    pub object_api_name: String,
}
impl wire::Object for CustomOrgUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("field_changes", &mut self.field_changes);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
crate::codegen::__impl_object! {
    CustomOrgUpdated
}
crate::codegen::__event! {
    CustomOrgUpdated:
    Descriptor::new("corehr.v2.event.custom_org_updated", "corehr.custom_org.updated_v2")
        .documented(text("【事件】更新自定义组织", "Custom organization updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE]),
        ])
}
