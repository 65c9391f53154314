// Generated from spec/corehr/v1/event/contract_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Contract created / 合同创建.
///
/// Is pushed when a contract has been created through the API or newly signed in Feishu People.
///
/// 通过接口创建合同或在飞书人事中新签合同时推送。
///
/// - Type: `corehr.contract.created_v1`
/// - Scopes, any of: `corehr:contract:read`, `corehr:corehr:readonly`, `corehr:contract:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractCreated {
    /// The ID of the contract. For details, call the contract queries. / 合同的 ID，详情可用合同信息查询接口获取。
    pub contract_id: String,
}
impl wire::Object for ContractCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_id", &mut self.contract_id);
    }
}
crate::codegen::__impl_object! {
    ContractCreated
}
crate::codegen::__event! {
    ContractCreated:
    Descriptor::new("corehr.v1.event.contract_created", "corehr.contract.created_v1")
        .documented(text("合同创建", "Contract created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CONTRACT_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_CONTRACT_WRITE]),
        ])
}
