// Generated from spec/corehr/v2/event/custom_org_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Custom organization created / 【事件】创建自定义组织.
///
/// Is pushed when a new custom organization takes effect; for one that starts in the future, early on that day.
///
/// 新自定义组织生效时推送，未来生效的在生效日凌晨推送。
///
/// - Type: `corehr.custom_org.created_v2`
/// - Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgCreated {
    /// The ID of the custom organization; `corehr.v2.custom_org.query` returns the details.
    ///
    /// 自定义组织 ID，详情用 `corehr.v2.custom_org.query` 查询。
    pub org_id: String,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    pub object_api_name: String,
}
impl wire::Object for CustomOrgCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
crate::codegen::__impl_object! {
    CustomOrgCreated
}
crate::codegen::__event! {
    CustomOrgCreated:
    Descriptor::new("corehr.v2.event.custom_org_created", "corehr.custom_org.created_v2")
        .documented(text("【事件】创建自定义组织", "Custom organization created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE]),
        ])
}
