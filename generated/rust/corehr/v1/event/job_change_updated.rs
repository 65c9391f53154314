// Generated from spec/corehr/v1/event/job_change_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
/// Job change status changed (v1) / 异动状态变更.
///
/// Is pushed when the approval status of a job change has changed or the change takes effect, without a check of data scope. Deprecated: use `corehr.v2.event.job_change_status_updated` instead.
///
/// 异动审批状态变化或异动生效时推送，不校验数据范围。已废弃，请改用 `corehr.v2.event.job_change_status_updated`。
///
/// **Deprecated**: use `corehr.v2.event.job_change_status_updated` instead.
///
/// - Type: `corehr.job_change.updated_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_change.update_event:read`, `corehr:job_change:read`, `corehr:job_change:write`, `corehr:job_data:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobChangeUpdated {
    /// The employment ID of the employee whose job changes. For details, call the employee search.
    ///
    /// 异动员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The user IDs of the employee in Feishu contacts, where details can be looked up.
    ///
    /// 员工在飞书通讯录中的用户 ID，详情可用通讯录接口获取。
    pub target_user_id: v1::UserId,
    /// The ID of the job change. For details, call the job change search. / 异动记录的 ID，详情可用搜索异动信息接口获取。
    pub job_change_id: String,
    /// How the job change is carried out. / 异动的方式。
    /// - `1`: Directly, with no approval and the state "no approval needed" / 直接异动，无需审批，异动状态为“无需审批”
    /// - `2`: Through the job change process / 发起异动，须走异动流程
    pub transfer_mode: i64,
    /// The unique identifier of the job change type, as returned by the operation that lists these types.
    ///
    /// 异动类型的唯一标识，可用获取异动类型列表接口获取。
    pub transfer_type_unique_identifier: String,
    /// The unique identifier of the job change reason. For details, call the operation that lists these reasons.
    ///
    /// 异动原因的唯一标识，详情可用获取异动原因列表接口获取。
    pub transfer_reason_unique_identifier: String,
    /// The ID of the approval process of the job change. A direct job change has none. / 异动的审批流程 ID，直接异动没有。
    pub process_id: String,
    /// When the job change takes effect, written `YYYY-MM-DD`. / 异动的生效日期，格式为 `YYYY-MM-DD`。
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
impl wire::Object for JobChangeUpdated {
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
    JobChangeUpdated
}
crate::codegen::__event! {
    JobChangeUpdated:
    Descriptor::new("corehr.v1.event.job_change_updated", "corehr.job_change.updated_v1")
        .documented(text("异动状态变更", "Job change status changed (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_UPDATE_EVENT_READ]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_READ]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_WRITE]),
            scopes(&[crate::scope::COREHR_JOB_DATA_READONLY]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
