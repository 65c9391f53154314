// Generated from spec/corehr/v2/event/offboarding_checklist_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Offboarding checklist status changed / 离职流转状态变更.
///
/// Is pushed when the handover process of a leaving employee has started or been decided, within the app's data permission.
///
/// 离职流转流程发起或产生审批结果时推送，受员工数据权限限制。
///
/// - Type: `corehr.offboarding.checklist_updated_v2`
/// - Scopes, any of: `corehr:offboarding.checklist_status_message:read`, `corehr:offboarding:read`, `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingChecklistUpdated {
    /// The employment ID of the employee who leaves; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 离职员工的雇佣 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The employee who leaves, in the various kinds of user ID. / 离职员工的各种用户 ID。
    pub target_user_id: v2::UserId,
    /// The unique ID of the offboarding record. / 离职记录的唯一 ID。
    pub offboarding_id: String,
    /// The instance ID of the offboarding checklist process. Pass it to `corehr.v2.process.get` as `process_id` to query the process.
    ///
    /// 离职流转流程的实例 ID，可作为 `process_id` 用 `corehr.v2.process.get` 查询流程。
    pub checklist_process_id: String,
    /// The state of the offboarding checklist. / 离职流转的状态。
    /// - `1`: Not started / 未发起
    /// - `2`: In progress / 进行中
    /// - `3`: Completed / 已完成
    /// - `4`: Rejected / 已拒绝
    /// - `5`: Revoked / 已撤销
    pub checklist_status: i64,
}
impl wire::Object for OffboardingChecklistUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("target_user_id", &mut self.target_user_id);
        f.field("offboarding_id", &mut self.offboarding_id);
        f.field("checklist_process_id", &mut self.checklist_process_id);
        f.field("checklist_status", &mut self.checklist_status);
    }
}
crate::codegen::__impl_object! {
    OffboardingChecklistUpdated
}
crate::codegen::__event! {
    OffboardingChecklistUpdated:
    Descriptor::new("corehr.v2.event.offboarding_checklist_updated", "corehr.offboarding.checklist_updated_v2")
        .documented(text("离职流转状态变更", "Offboarding checklist status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/checklist_updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_OFFBOARDING_CHECKLIST_STATUS_MESSAGE_READ]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_READONLY]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_WRITE]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
