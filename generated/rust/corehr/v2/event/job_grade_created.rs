// Generated from spec/corehr/v2/event/job_grade_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job grade created / 【事件】创建职等.
///
/// Is pushed when a job grade has been created in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中创建职等时推送，约 2 秒后才可查到。
///
/// - Type: `corehr.job_grade.created_v2`
/// - Scopes, any of: `corehr:job_grade:read`, `corehr:job_grade:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobGradeCreated {
    /// The ID of the job grade; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 职等 ID，详情用 `corehr.v2.job_grade.query` 查询。
    pub job_grade_id: String,
}
impl wire::Object for JobGradeCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_grade_id", &mut self.job_grade_id);
    }
}
crate::codegen::__impl_object! {
    JobGradeCreated
}
crate::codegen::__event! {
    JobGradeCreated:
    Descriptor::new("corehr.v2.event.job_grade_created", "corehr.job_grade.created_v2")
        .documented(text("【事件】创建职等", "Job grade created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_GRADE_READ]),
            scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE]),
        ])
}
