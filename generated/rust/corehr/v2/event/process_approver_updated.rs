// Generated from spec/corehr/v2/event/process_approver_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Approval task status changed / 审批任务状态变更.
///
/// Is pushed when one approval task of a process has changed status, with a task for each approver, regardless of data permissions.
///
/// 流程中单个审批任务的状态变化时推送，会签时每人一个任务，不受数据权限限制。
///
/// - Type: `corehr.process.approver.updated_v2`
/// - Scopes, any of: `corehr:process:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessApproverUpdated {
    /// The ID of the process instance; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The ID of the form. / 单据的 ID。
    pub approver_id: String,
    /// Whether the form is to be approved or to be filled in. / 单据是审批单还是填写的表单。
    /// - `1`: Approval form / 审批单
    /// - `5`: Form to fill in / 表单
    pub r#type: i64,
    /// The state of the form. / 单据的状态。
    /// - `1`: To do / 待办
    /// - `3`: Completed / 已完成
    /// - `2`: Rejected / 已拒绝
    /// - `4`: Canceled / 已取消
    /// - `18`: Intervened / 已干预
    pub status: i64,
    /// The business type of the process, listed in the [access guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide).
    ///
    /// 流程的业务类型，取值见[接入指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide)。
    /// - Length: 1 to 200
    pub biz_type: String,
    /// The ID of the flow definition. / 流程定义的 ID。
    pub flow_definition_id: String,
    /// The ID of the node definition. / 节点定义的 ID。
    pub node_definition_id: String,
    /// The ID of the node. No longer used, replaced by `node_id_str`. / 节点 ID。已废弃，请改用 `node_id_str`。
    pub node_id: String,
    /// The ID of the node the form belongs to. / 单据所在节点的 ID。
    pub node_id_str: String,
}
impl wire::Object for ProcessApproverUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("approver_id", &mut self.approver_id);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("biz_type", &mut self.biz_type);
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("node_definition_id", &mut self.node_definition_id);
        f.field("node_id", &mut self.node_id);
        f.field("node_id_str", &mut self.node_id_str);
    }
}
crate::codegen::__impl_object! {
    ProcessApproverUpdated
}
crate::codegen::__event! {
    ProcessApproverUpdated:
    Descriptor::new("corehr.v2.event.process_approver_updated", "corehr.process.approver.updated_v2")
        .documented(text("审批任务状态变更", "Approval task status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-approver/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
}
