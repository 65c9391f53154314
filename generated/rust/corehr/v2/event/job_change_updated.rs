// Generated from spec/corehr/v2/event/job_change_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job change information changed / 异动信息变更.
///
/// Is pushed when the content of a job change has been modified after it was initiated.
///
/// 员工异动发起后，异动内容被修改时推送。
///
/// - Type: `corehr.job_change.updated_v2`
/// - Scopes, any of: `corehr:job_change.update_event_v2:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobChangeUpdated {
    /// The employment ID of the employee whose job changes; `corehr.v2.employee.search` returns the details.
    ///
    /// 异动员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The ID of the tenant in Feishu People. / 飞书人事的租户 ID。
    pub tenant_id: String,
    /// The ID of the process of the job change; `corehr.v2.process.get` returns the details.
    ///
    /// 异动关联的流程的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The employment ID of the initiator; `corehr.v2.employee.search` returns the details.
    ///
    /// 发起人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub initiator: String,
    /// The employment ID of the operator; `corehr.v2.employee.search` returns the details.
    ///
    /// 操作人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub operator: String,
    /// When the update was made, in milliseconds since 1970. / 更新的时间，毫秒级时间戳。
    pub updated_time: wire::TimestampMs,
    /// The ID of the job change. For details, call the job change search. / 异动记录的 ID，详情可用搜索异动信息接口获取。
    pub job_change_id: String,
    /// The state of the job change after the update. / 变更后的异动状态。
    /// - `1`: Waiting for approval / 审批中
    /// - `2`: Revoked / 已撤销
    /// - `3`: Rejected / 已拒绝
    /// - `4`: Approved / 审批通过
    /// - `5`: In effect, the effective date has come / 已到生效日期并生效
    /// - `6`: No approval needed / 无需审批
    pub status: i64,
    /// The reason for the operation. / 进行此操作的原因。
    pub operate_reason: String,
    /// Where the job change was edited. / 异动信息从何处被修改。
    /// - `1`: On the page of job changes / 异动页面编辑
    /// - `2`: In the job record / 任职记录编辑
    /// - `3`: By a roster import / 花名册导入编辑
    /// - `4`: On the probation page / 试用期页面编辑
    /// - `5`: While handling an exception / 处理异常编辑
    /// - `6`: In the process of the job change / 异动流程编辑
    /// - `7`: In the contract / 合同编辑
    pub transfer_type: i64,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub updated_fields: Vec<String>,
    /// The identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    ///
    /// 异动类型的唯一标识，可由 `corehr.v1.transfer_type.query` 得到。
    pub transform_type: String,
    /// The identifier of the reason for the job change; `corehr.v1.transfer_reason.query` returns the details.
    ///
    /// 异动原因的唯一标识，详情用 `corehr.v1.transfer_reason.query` 查询。
    pub transform_reason: String,
}
impl wire::Object for JobChangeUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("tenant_id", &mut self.tenant_id);
        f.field("process_id", &mut self.process_id);
        f.field("initiator", &mut self.initiator);
        f.field("operator", &mut self.operator);
        f.field("updated_time", &mut self.updated_time);
        f.field("job_change_id", &mut self.job_change_id);
        f.field("status", &mut self.status);
        f.field("operate_reason", &mut self.operate_reason);
        f.field("transfer_type", &mut self.transfer_type);
        f.field("updated_fields", &mut self.updated_fields);
        f.field("transform_type", &mut self.transform_type);
        f.field("transform_reason", &mut self.transform_reason);
    }
}
crate::codegen::__impl_object! {
    JobChangeUpdated
}
crate::codegen::__event! {
    JobChangeUpdated:
    Descriptor::new("corehr.v2.event.job_change_updated", "corehr.job_change.updated_v2")
        .documented(text("异动信息变更", "Job change information changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_JOB_CHANGE_UPDATE_EVENT_V2_READ])])
}
