// Generated from spec/corehr/v1/event/contract_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Contract deleted / 合同删除.
///
/// Is pushed when a contract has been deleted through the API and can no longer be searched.
///
/// 通过接口删除合同时推送，此后该合同不能再搜索到。
///
/// - Type: `corehr.contract.deleted_v1`
/// - Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractDeleted {
    /// The ID of the deleted contract, which can no longer be queried. / 被删除的合同的 ID，已无法再用接口查到。
    pub contract_id: String,
}
impl wire::Object for ContractDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_id", &mut self.contract_id);
    }
}
crate::codegen::__impl_object! {
    ContractDeleted
}
crate::codegen::__event! {
    ContractDeleted:
    Descriptor::new("corehr.v1.event.contract_deleted", "corehr.contract.deleted_v1")
        .documented(text("合同删除", "Contract deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CONTRACT_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_CONTRACT_WRITE]),
        ])
}
