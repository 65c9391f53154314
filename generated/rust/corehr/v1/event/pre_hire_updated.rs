// Generated from spec/corehr/v1/event/pre_hire_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Pre-hire job data changed / 入职信息变更.
///
/// Is pushed when the job data of a pre-hire has been changed through the API or by HR, possibly more than once.
///
/// 通过接口或由 HR 更新待入职人员的任职信息时推送，可能有冗余事件。
///
/// - Type: `corehr.pre_hire.updated_v1`
/// - Scopes, any of: `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireUpdated {
    /// The pre-hire ID. For details, call the pre-hire search. / 待入职 ID，详情可用搜索待入职人员接口获取。
    pub pre_hire_id: String,
    /// The fields that changed. For historical reasons changes of some fields, such as personal information, are only reported as `wk_updated_at`; the pre-hire search returns the actual data.
    ///
    /// 发生变更的字段。由于历史原因，个人信息等部分字段变更时只返回 `wk_updated_at`，实际内容须用搜索待入职人员接口获取。
    pub field_changes: Vec<String>,
}
impl wire::Object for PreHireUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    PreHireUpdated
}
crate::codegen::__event! {
    PreHireUpdated:
    Descriptor::new("corehr.v1.event.pre_hire_updated", "corehr.pre_hire.updated_v1")
        .documented(text("入职信息变更", "Pre-hire job data changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
}
