// Generated from spec/corehr/v2/event/job_grade_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job grade updated / 【事件】更新职等.
///
/// Is pushed when the name, code, value, description or state of a job grade has changed.
///
/// 职等的名称、编码、数值、描述或启用状态变更时推送。
///
/// - Type: `corehr.job_grade.updated_v2`
/// - Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGradeUpdated {
    /// The ID of the job grade; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 职等 ID，详情用 `corehr.v2.job_grade.query` 查询。
    pub job_grade_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
}
impl wire::Object for JobGradeUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    JobGradeUpdated
}
crate::codegen::__event! {
    JobGradeUpdated:
    Descriptor::new("corehr.v2.event.job_grade_updated", "corehr.job_grade.updated_v2")
        .documented(text("【事件】更新职等", "Job grade updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_GRADE_READ]),
            scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE]),
        ])
}
