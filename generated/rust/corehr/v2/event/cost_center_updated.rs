// Generated from spec/corehr/v2/event/cost_center_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Cost center updated / 【事件】更新成本中心.
///
/// Is pushed when the name, code, managers, effective date or other fields of a cost center have changed.
///
/// 成本中心的名称、编码、负责人、生效日期等字段变更时推送。
///
/// - Type: `corehr.cost_center.updated_v2`
/// - Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterUpdated {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 成本中心 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub cost_center_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
}
impl wire::Object for CostCenterUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    CostCenterUpdated
}
crate::codegen::__event! {
    CostCenterUpdated:
    Descriptor::new("corehr.v2.event.cost_center_updated", "corehr.cost_center.updated_v2")
        .documented(text("【事件】更新成本中心", "Cost center updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COST_CENTER_READ]),
            scopes(&[crate::scope::COREHR_COST_CENTER_WRITE]),
        ])
}
