// Generated from spec/corehr/v2/event/offboarding_status_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Offboarding status changed / 离职申请状态变更.
///
/// Is pushed when an offboarding is submitted, decided, effective, rolled back or done directly, within the app's data permission.
///
/// 离职审批发起、出结果、生效或回退以及直接离职时推送，受员工数据权限限制。
///
/// - Type: `corehr.offboarding.status_updated_v2`
/// - Scopes, any of: `corehr:offboarding.status_message_v2:read`, `corehr:offboarding:read`, `corehr:employment`, `corehr:employment:readonly`, `corehr:offboarding:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingStatusUpdated {
    /// The employment ID of the employee who leaves; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 离职员工的雇佣 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The employee who leaves, in the various kinds of user ID. / 离职员工的各种用户 ID。
    pub target_user_id: v2::UserId,
    /// The unique ID of the offboarding record. / 离职记录的唯一 ID。
    pub offboarding_id: String,
    /// The instance ID of the offboarding application process. Pass it to `corehr.v2.process.get` as `process_id` to query the process.
    ///
    /// 离职申请流程的实例 ID，可作为 `process_id` 用 `corehr.v2.process.get` 查询流程。
    pub process_id: String,
    /// The state of the offboarding. / 离职的状态。
    /// - `1`: Started and in approval / 已发起，审批中
    /// - `2`: Approved / 审批通过
    /// - `3`: In effect, as of the effective date / 已生效，到生效日期后自动生效
    /// - `4`: Rejected / 已拒绝
    /// - `5`: Withdrawn / 已撤销
    /// - `6`: No approval needed / 无需审批
    pub status: i64,
}
impl wire::Object for OffboardingStatusUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("target_user_id", &mut self.target_user_id);
        f.field("offboarding_id", &mut self.offboarding_id);
        f.field("process_id", &mut self.process_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    OffboardingStatusUpdated
}
crate::codegen::__event! {
    OffboardingStatusUpdated:
    Descriptor::new("corehr.v2.event.offboarding_status_updated", "corehr.offboarding.status_updated_v2")
        .documented(text("离职申请状态变更", "Offboarding status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/status_updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_OFFBOARDING_STATUS_MESSAGE_V2_READ]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_READONLY]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_WRITE]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
