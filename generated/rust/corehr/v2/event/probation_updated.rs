// Generated from spec/corehr/v2/event/probation_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Probation status changed / 试用期状态变更.
///
/// Is pushed when the probation record of an employee has changed status. / 员工试用期记录的状态变更时推送。
///
/// - Type: `corehr.probation.updated_v2`
/// - Scopes, any of: `corehr:probation:read`, `corehr:probation:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbationUpdated {
    /// The employment ID of the employee. For details, call the employee search. / 员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The state of the probation. / 试用期的状态。
    pub probation_status: v2::CorehrProbationStatus,
    /// The date on which the probation actually ended, as `YYYY-MM-DD`. / 试用期实际结束的日期，格式为 `YYYY-MM-DD`。
    pub actual_probation_end_date: String,
}
impl wire::Object for ProbationUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("probation_status", &mut self.probation_status);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
    }
}
crate::codegen::__impl_object! {
    ProbationUpdated
}
crate::codegen::__event! {
    ProbationUpdated:
    Descriptor::new("corehr.v2.event.probation_updated", "corehr.probation.updated_v2")
        .documented(text("试用期状态变更", "Probation status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PROBATION_READ]),
            scopes(&[crate::scope::COREHR_PROBATION_WRITE]),
        ])
}
