// Generated from spec/corehr/v2/event/approval_groups_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Reorganization status changed / 组织架构调整状态变更事件.
///
/// Is pushed when the approval of a reorganization has changed status, which can be queried about 2 seconds later.
///
/// 组织架构调整的审批单状态变更时推送，约 2 秒后可查询到新状态。
///
/// - Type: `corehr.approval_groups.updated_v2`
/// - Scopes, any of: `corehr:approval_groups:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalGroupsUpdated {
    /// The ID of the approval group of the reorganization. / 组织架构调整审批组的 ID。
    pub approval_group_id: String,
    /// The process ID of the reorganization. When a reorganization started in Feishu People is submitted, the rules set by the administrator turn it into one or more approval forms, each with its own process.
    ///
    /// 组织架构调整的流程 ID。用户在飞书人事中发起调整并提交审批后，系统按管理员配置的审批规则生成一个或多个审批单，每个审批单对应一个流程。
    pub process_id: String,
    /// The state of the reorganization process: 1 waiting for approval, 2 approved and to be written, 3 completed, 4 rejected, 5 withdrawn. It cannot tell approved, failed and waiting for execution apart, so prefer `approval_group_status_v2`. Completed only means that the changes are written; they may take effect later.
    ///
    /// 组织架构调整流程的状态：1 审批中，2 审批通过、等待写入，3 已完成，4 已拒绝，5 已撤销。它分不清审批通过、执行失败和等待执行，建议改看 `approval_group_status_v2`；已完成只表示记录均已写入，可能日后才生效。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub approval_group_status: i64,
    /// The subject of the reorganization, entered in Feishu People when it was started.
    ///
    /// 调整主题，由发起人在飞书人事中发起调整时填写。
    pub topic: String,
    /// The detailed reason for the reorganization, entered by the initiator for the approvers.
    ///
    /// 调整原因的详细说明，由发起人填写，供审批人参考。
    pub adjust_reason: String,
    /// The date on which the reorganization takes effect, as `YYYY-MM-DD`. / 调整的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The person who started the reorganization in Feishu People. / 在飞书人事中发起这次调整的人。
    pub created_by: String,
    /// The ID of the reorganization, assigned when it is started in Feishu People.
    ///
    /// 组织架构调整的 ID，用户在飞书人事中发起调整时生成。
    pub draft_id: String,
    /// The state of the whole reorganization, which may have several processes: 1 waiting for approval, 2 completed, 3 withdrawn. Completed does not mean in effect yet, which the events about job changes, departments and positions report.
    ///
    /// 整个组织架构调整的状态，调整可能包含多个审批流程：1 审批中，2 已完成，3 已撤销。已完成不代表已生效，是否生效须看人员异动、部门和岗位的变更事件。
    /// - `1`:
    /// - `2`:
    pub draft_status: i64,
    /// The state of the reorganization process: 1 waiting for approval, 2 approved and to be written, 3 completed, 4 rejected, 5 withdrawn, 6 failed or waiting for execution. Completed only means that the changes are written; they may take effect later, which the events about job changes, departments and positions report. After waiting for execution, another event says whether it completed or failed.
    ///
    /// 组织架构调整流程的状态：1 审批中，2 审批通过、等待写入，3 已完成，4 已拒绝，5 已撤销，6 执行失败或等待执行。已完成只表示记录均已写入，可能日后才生效，是否生效须看人员异动、部门和岗位的变更事件；等待执行的审批单执行后会再发送已完成或执行失败的事件。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub approval_group_status_v2: i64,
}
impl wire::Object for ApprovalGroupsUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_group_id", &mut self.approval_group_id);
        f.field("process_id", &mut self.process_id);
        f.field("approval_group_status", &mut self.approval_group_status);
        f.field("topic", &mut self.topic);
        f.field("adjust_reason", &mut self.adjust_reason);
        f.field("effective_date", &mut self.effective_date);
        f.field("created_by", &mut self.created_by);
        f.field("draft_id", &mut self.draft_id);
        f.field("draft_status", &mut self.draft_status);
        f.field("approval_group_status_v2", &mut self.approval_group_status_v2);
    }
}
crate::codegen::__impl_object! {
    ApprovalGroupsUpdated
}
crate::codegen::__event! {
    ApprovalGroupsUpdated:
    Descriptor::new("corehr.v2.event.approval_groups_updated", "corehr.approval_groups.updated_v2")
        .documented(text("组织架构调整状态变更事件", "Reorganization status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_APPROVAL_GROUPS_READ])])
}
