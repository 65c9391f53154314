// Generated from spec/corehr/v2/event/company_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Company created / 创建公司.
///
/// Is pushed when a company has been created in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中创建公司时推送，约 2 秒后才可查到。
///
/// - Type: `corehr.company.created_v2`
/// - Scopes, any of: `corehr:company:read`, `corehr:company:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyCreated {
    /// The ID of the company; `corehr.v1.company.get` and `corehr.v2.company.batch_get` return the details.
    ///
    /// 公司 ID，详情用 `corehr.v1.company.get` 或 `corehr.v2.company.batch_get` 查询。
    pub company_id: String,
}
impl wire::Object for CompanyCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
    }
}
crate::codegen::__impl_object! {
    CompanyCreated
}
crate::codegen::__event! {
    CompanyCreated:
    Descriptor::new("corehr.v2.event.company_created", "corehr.company.created_v2")
        .documented(text("创建公司", "Company created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COMPANY_WRITE]),
        ])
}
