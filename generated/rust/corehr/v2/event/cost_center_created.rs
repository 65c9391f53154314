// Generated from spec/corehr/v2/event/cost_center_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Cost center created / 【事件】创建成本中心.
///
/// Is pushed when a new cost center takes effect; for one that starts in the future, early on that day.
///
/// 新成本中心生效时推送，未来生效的在生效日凌晨推送。
///
/// - Type: `corehr.cost_center.created_v2`
/// - Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterCreated {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 成本中心 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub cost_center_id: String,
}
impl wire::Object for CostCenterCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
    }
}
crate::codegen::__impl_object! {
    CostCenterCreated
}
crate::codegen::__event! {
    CostCenterCreated:
    Descriptor::new("corehr.v2.event.cost_center_created", "corehr.cost_center.created_v2")
        .documented(text("【事件】创建成本中心", "Cost center created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COST_CENTER_READ]),
            scopes(&[crate::scope::COREHR_COST_CENTER_WRITE]),
        ])
}
