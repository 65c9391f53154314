// Generated from spec/corehr/v2/event/company_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Company deleted / 【事件】删除公司.
///
/// Is pushed when a company has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除公司时推送，此后不能再查到。
///
/// - Type: `corehr.company.deleted_v2`
/// - Scopes, any of: `corehr:company:read`, `corehr:company:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyDeleted {
    /// The ID of the company that was deleted. / 被删除公司的 ID。
    pub company_id: String,
}
impl wire::Object for CompanyDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
    }
}
crate::codegen::__impl_object! {
    CompanyDeleted
}
crate::codegen::__event! {
    CompanyDeleted:
    Descriptor::new("corehr.v2.event.company_deleted", "corehr.company.deleted_v2")
        .documented(text("【事件】删除公司", "Company deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COMPANY_WRITE]),
        ])
}
