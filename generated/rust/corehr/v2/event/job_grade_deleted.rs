// Generated from spec/corehr/v2/event/job_grade_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job grade deleted / 【事件】删除职等.
///
/// Is pushed when a job grade has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除职等时推送，此后不能再查到。
///
/// - Type: `corehr.job_grade.deleted_v2`
/// - Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGradeDeleted {
    /// The ID of the job grade that was deleted. / 被删除职等的 ID。
    pub job_grade_id: String,
}
impl wire::Object for JobGradeDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
    }
}
crate::codegen::__impl_object! {
    JobGradeDeleted
}
crate::codegen::__event! {
    JobGradeDeleted:
    Descriptor::new("corehr.v2.event.job_grade_deleted", "corehr.job_grade.deleted_v2")
        .documented(text("【事件】删除职等", "Job grade deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_GRADE_READ]),
            scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE]),
        ])
}
