// Generated from spec/corehr/v2/event/cost_center_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Cost center deleted / 【事件】删除成本中心.
///
/// Is pushed when a cost center has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除成本中心时推送，此后不能再查到。
///
/// - Type: `corehr.cost_center.deleted_v2`
/// - Scopes, any of: `corehr:cost_center:read`, `corehr:cost_center:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterDeleted {
    /// The ID of the cost center that was deleted. / 被删除成本中心的 ID。
    pub cost_center_id: String,
}
impl wire::Object for CostCenterDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
    }
}
crate::codegen::__impl_object! {
    CostCenterDeleted
}
crate::codegen::__event! {
    CostCenterDeleted:
    Descriptor::new("corehr.v2.event.cost_center_deleted", "corehr.cost_center.deleted_v2")
        .documented(text("【事件】删除成本中心", "Cost center deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COST_CENTER_READ]),
            scopes(&[crate::scope::COREHR_COST_CENTER_WRITE]),
        ])
}
