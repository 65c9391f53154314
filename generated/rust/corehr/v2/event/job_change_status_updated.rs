// Generated from spec/corehr/v2/event/job_change_status_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Job change status changed / 异动状态变更.
///
/// Is pushed when the approval of a job change is revoked, approved or rejected, or the change takes effect.
///
/// 异动的审批状态变更（撤销、通过、拒绝）或异动生效时推送。
///
/// - Type: `corehr.job_change.status_updated_v2`
/// - Scopes, any of: `corehr:job_change.status_update_event:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobChangeStatusUpdated {
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub employment_id: String,
    /// The employee whose job changes, in the various kinds of user ID. / 发生异动的员工的各种用户 ID。
    pub target_user_id: v2::UserId,
    /// The ID of the job change. / 异动记录的 ID。
    pub job_change_id: String,
    /// How the job change is carried out. / 异动的方式。
    /// - `1`: Directly: no approval is needed, and the state is approved at once / 直接异动，无需审批，状态直接为审批通过
    /// - `2`: Through the job change process / 发起异动，须走异动流程
    pub transfer_mode: i64,
    /// The unique identifier of the job change type. / 异动类型的唯一标识。
    pub transfer_type_unique_identifier: String,
    /// The unique identifier of the job change reason. / 异动原因的唯一标识。
    pub transfer_reason_unique_identifier: String,
    /// The ID of the process of the job change. A direct change has none. / 异动关联的流程的 ID，直接异动没有流程。
    pub process_id: String,
    /// The date on which the job change takes effect. / 异动生效的日期。
    pub effective_date: String,
    /// The state of the job change. / 异动的状态。
    /// - `1`: In approval / 审批中
    /// - `2`: Canceled / 已撤销
    /// - `3`: Rejected / 已拒绝
    /// - `4`: Approved / 审批通过
    /// - `5`: In effect, as of the effective date / 已生效，到生效日期后自动生效
    /// - `6`: No approval needed / 无需审批
    pub status: i64,
    /// The identifier of the job change record. / 异动记录的标识符。
    pub transfer_key: String,
}
impl wire::Object for JobChangeStatusUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("target_user_id", &mut self.target_user_id);
        f.field("job_change_id", &mut self.job_change_id);
        f.field("transfer_mode", &mut self.transfer_mode);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
        f.field("process_id", &mut self.process_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("status", &mut self.status);
        f.field("transfer_key", &mut self.transfer_key);
    }
}
crate::codegen::__impl_object! {
    JobChangeStatusUpdated
}
crate::codegen::__event! {
    JobChangeStatusUpdated:
    Descriptor::new("corehr.v2.event.job_change_status_updated", "corehr.job_change.status_updated_v2")
        .documented(text("异动状态变更", "Job change status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/status_updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_JOB_CHANGE_STATUS_UPDATE_EVENT_READ])])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
