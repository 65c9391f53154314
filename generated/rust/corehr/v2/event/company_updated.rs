// Generated from spec/corehr/v2/event/company_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Company updated / 【事件】更新公司.
///
/// Is pushed when a company has been updated in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中公司信息更新时推送，约 2 秒后可查到新内容。
///
/// - Type: `corehr.company.updated_v2`
/// - Scopes, any of: `corehr:company:read`, `corehr:company:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyUpdated {
    /// The ID of the company; `corehr.v1.company.get` and `corehr.v2.company.batch_get` return the details.
    ///
    /// 公司 ID，详情用 `corehr.v1.company.get` 或 `corehr.v2.company.batch_get` 查询。
    pub company_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
    /// The individual changes that make up this one. / 构成这次变更的各个子变更。
    pub sub_events: Vec<v2::OrganizationDomainEventData>,
}
impl wire::Object for CompanyUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
        f.field("field_changes", &mut self.field_changes);
        f.field("sub_events", &mut self.sub_events);
    }
}
crate::codegen::__impl_object! {
    CompanyUpdated
}
crate::codegen::__event! {
    CompanyUpdated:
    Descriptor::new("corehr.v2.event.company_updated", "corehr.company.updated_v2")
        .documented(text("【事件】更新公司", "Company updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COMPANY_WRITE]),
        ])
}
