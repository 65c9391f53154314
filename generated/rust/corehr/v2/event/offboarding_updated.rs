// Generated from spec/corehr/v2/event/offboarding_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Offboarding information changed / 离职信息变更.
///
/// Is pushed when the offboarding information of an employee has been modified, within the app's data permission.
///
/// 员工的离职信息被修改时推送，受员工数据权限限制。
///
/// - Type: `corehr.offboarding.updated_v2`
/// - Scopes, any of: `corehr:offboarding.submit:write`, `corehr:offboarding.update_field_message:read`, `corehr:offboarding:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OffboardingUpdated {
    /// The ID of the tenant in Feishu People. / 飞书人事的租户 ID。
    pub tenant_id: String,
    /// The unique ID of the offboarding record. / 离职记录的唯一 ID。
    pub offboarding_info_id: String,
    /// The instance ID of the offboarding application process. Pass it to `corehr.v2.process.get` as `process_id` to query the process.
    ///
    /// 离职申请流程的实例 ID，可作为 `process_id` 用 `corehr.v2.process.get` 查询流程。
    pub process_id: String,
    /// The instance ID of the offboarding checklist process. Pass it to `corehr.v2.process.get` as `process_id` to query the process.
    ///
    /// 离职流转流程的实例 ID，可作为 `process_id` 用 `corehr.v2.process.get` 查询流程。
    pub checklist_process_id: String,
    /// The employment ID of the employee who leaves; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 离职员工的雇佣 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The employment ID of the operator; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 操作人的雇佣 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub operator: String,
    /// The state of the offboarding after the update. / 变更后的离职状态。
    /// - `1`: Waiting for approval / 审批中
    /// - `2`: Approved / 审批通过
    /// - `3`: Left / 已离职
    /// - `4`: Rejected / 已拒绝
    /// - `5`: Revoked / 已撤销
    /// - `6`: No approval needed / 无需审批
    pub status: i64,
    /// The state of the offboarding checklist after the update. / 变更后的离职手续办理状态。
    /// - `1`: Not started / 未发起
    /// - `2`: In progress / 进行中
    /// - `3`: Completed / 已完成
    /// - `4`: Rejected / 已拒绝
    /// - `5`: Revoked / 已撤销
    pub checklist_status: i64,
    /// When the update was made, in milliseconds since 1970. / 更新的时间，毫秒级时间戳。
    pub updated_time: wire::TimestampMs,
    /// The identifiers of the offboarding fields that changed. / 离职信息中发生变更的字段的唯一标识。
    /// - Length: 0 to 200
    pub updated_fields: Vec<String>,
    /// The employee who leaves, in the various kinds of user ID. / 离职员工的各种用户 ID。
    pub target_user_id: v2::UserId,
}
impl wire::Object for OffboardingUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_id", &mut self.tenant_id);
        f.field("offboarding_info_id", &mut self.offboarding_info_id);
        f.field("process_id", &mut self.process_id);
        f.field("checklist_process_id", &mut self.checklist_process_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("operator", &mut self.operator);
        f.field("status", &mut self.status);
        f.field("checklist_status", &mut self.checklist_status);
        f.field("updated_time", &mut self.updated_time);
        f.field("updated_fields", &mut self.updated_fields);
        f.field("target_user_id", &mut self.target_user_id);
    }
}
crate::codegen::__impl_object! {
    OffboardingUpdated
}
crate::codegen::__event! {
    OffboardingUpdated:
    Descriptor::new("corehr.v2.event.offboarding_updated", "corehr.offboarding.updated_v2")
        .documented(text("离职信息变更", "Offboarding information changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_OFFBOARDING_SUBMIT_WRITE]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_UPDATE_FIELD_MESSAGE_READ]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_READ]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
