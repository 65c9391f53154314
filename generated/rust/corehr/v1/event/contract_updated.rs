// Generated from spec/corehr/v1/event/contract_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Contract updated / 合同更新.
///
/// Is pushed when a contract has been updated through the API, or changed or renewed in Feishu People.
///
/// 通过接口更新合同，或在飞书人事中变更、续签合同时推送。
///
/// - Type: `corehr.contract.updated_v1`
/// - Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractUpdated {
    /// The ID of the contract. For details, call the contract queries. / 合同的 ID，详情可用合同信息查询接口获取。
    pub contract_id: String,
}
impl wire::Object for ContractUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_id", &mut self.contract_id);
    }
}
crate::codegen::__impl_object! {
    ContractUpdated
}
crate::codegen::__event! {
    ContractUpdated:
    Descriptor::new("corehr.v1.event.contract_updated", "corehr.contract.updated_v1")
        .documented(text("合同更新", "Contract updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CONTRACT_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_CONTRACT_WRITE]),
        ])
}
