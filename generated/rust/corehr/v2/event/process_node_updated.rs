// Generated from spec/corehr/v2/event/process_node_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Process node status changed / 流程节点状态变更.
///
/// Is pushed when a node of a process has changed status, regardless of data permissions.
///
/// 流程中节点的状态变化时推送，不受数据权限限制。
///
/// - Type: `corehr.process.node.updated_v2`
/// - Scopes, any of: `corehr:process:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessNodeUpdated {
    /// The ID of the flow definition. / 流程定义的 ID。
    pub flow_definition_id: String,
    /// The ID of the node definition. / 节点定义的 ID。
    pub node_definition_id: String,
    /// The ID of the process instance; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The ID of the node instance. / 节点实例的 ID。
    pub process_node_id: String,
    /// The kind of node. / 节点的类型。
    /// - `1`: Approval / 审批节点
    /// - `2`: Copy / 抄送节点
    /// - `5`: Form / 表单节点
    /// - `6`: Electronic signature / 电子签
    pub node_type: i64,
    /// The state of the node. / 节点的状态。
    /// - `1`: In progress / 进行中
    /// - `2`: Rejected / 已拒绝
    /// - `3`: Approved / 已通过
    /// - `4`: Withdrawn / 已撤回
    /// - `5`: Sent back / 已回退
    /// - `6`: Skipped / 已跳过
    /// - `7`: Intervened / 已干预
    pub node_status: i64,
    /// The business type of the process, listed in the [access guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide).
    ///
    /// 流程的业务类型，取值见[接入指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide)。
    /// - Length: 1 to 200
    pub biz_type: String,
}
impl wire::Object for ProcessNodeUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("node_definition_id", &mut self.node_definition_id);
        f.field("process_id", &mut self.process_id);
        f.field("process_node_id", &mut self.process_node_id);
        f.field("node_type", &mut self.node_type);
        f.field("node_status", &mut self.node_status);
        f.field("biz_type", &mut self.biz_type);
    }
}
crate::codegen::__impl_object! {
    ProcessNodeUpdated
}
crate::codegen::__event! {
    ProcessNodeUpdated:
    Descriptor::new("corehr.v2.event.process_node_updated", "corehr.process.node.updated_v2")
        .documented(text("流程节点状态变更", "Process node status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-node/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
}
