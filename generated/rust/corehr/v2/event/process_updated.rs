// Generated from spec/corehr/v2/event/process_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Process information changed / 流程实例信息变更.
///
/// Is pushed when an approver acts or the data or the status of a process changes, possibly several times for a node with several people.
///
/// 审批人操作、流程数据更新或状态变化时推送，一个节点有多人时可能重复。
///
/// - Type: `corehr.process.updated_v2`
/// - Scopes, any of: `corehr:process:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessUpdated {
    /// The ID of the process instance; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The state of the process after the change. / 变更后的流程状态。
    /// - `1`: Started or in progress / 发起或进行中
    /// - `9`: Completed / 完成
    /// - `2`: Rejected / 拒绝
    /// - `4`: Withdrawn / 撤回
    /// - `8`: Revoked / 撤销
    /// - `15`: Being revoked / 撤销中
    pub status: i64,
    /// The business type of the process, listed in the [access guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide).
    ///
    /// 流程的业务类型，取值见[接入指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide)。
    /// - Length: 1 to 200
    pub biz_type: String,
    /// The ID of the flow definition, the template that process instances are created from.
    ///
    /// 流程定义的 ID。流程定义是创建流程实例的模板。
    /// - Example: `"people_7023711013443944467_7382148112896872236"`
    pub flow_definition_id: String,
    /// What the process is for. / 流程的性质。
    /// - `1`: Ordinary process / 普通流程
    /// - `2`: Revocation / 撤销流程
    /// - `3`: Correction / 更正流程
    pub properties: i64,
}
impl wire::Object for ProcessUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("status", &mut self.status);
        f.field("biz_type", &mut self.biz_type);
        f.field("flow_definition_id", &mut self.flow_definition_id);
        f.field("properties", &mut self.properties);
    }
}
crate::codegen::__impl_object! {
    ProcessUpdated
}
crate::codegen::__event! {
    ProcessUpdated:
    Descriptor::new("corehr.v2.event.process_updated", "corehr.process.updated_v2")
        .documented(text("流程实例信息变更", "Process information changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
}
