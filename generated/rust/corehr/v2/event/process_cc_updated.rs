// Generated from spec/corehr/v2/event/process_cc_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Copied process form changed / 抄送单据状态变更.
///
/// Is pushed when a process has produced a copy for a recipient, one for each of them, regardless of data permissions.
///
/// 流程生成抄送单据后推送，每名抄送人一份，不受数据权限限制。
///
/// - Type: `corehr.process.cc.updated_v2`
/// - Scopes, any of: `corehr:process:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessCcUpdated {
    /// The ID of the process instance; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The ID of the copied form. / 抄送单据的 ID。
    pub approver_id: String,
    /// The state of the form. / 单据的状态。
    /// - `5`: Copy delivered / 抄送到达
    pub status: i64,
    /// The business type of the process, listed in the [access guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide).
    ///
    /// 流程的业务类型，取值见[接入指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/access-guide)。
    /// - Length: 1 to 200
    pub biz_type: String,
}
impl wire::Object for ProcessCcUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("approver_id", &mut self.approver_id);
        f.field("status", &mut self.status);
        f.field("biz_type", &mut self.biz_type);
    }
}
crate::codegen::__impl_object! {
    ProcessCcUpdated
}
crate::codegen::__event! {
    ProcessCcUpdated:
    Descriptor::new("corehr.v2.event.process_cc_updated", "corehr.process.cc.updated_v2")
        .documented(text("抄送单据状态变更", "Copied process form changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process-cc/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
}
