// Generated from spec/corehr/v2/event/job_level_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job level deleted / 【事件】删除职级.
///
/// Is pushed when a job level has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除职级时推送，此后不能再查到。
///
/// - Type: `corehr.job_level.deleted_v2`
/// - Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevelDeleted {
    /// The ID of the job level that was deleted. / 被删除职级的 ID。
    pub job_level_id: String,
}
impl wire::Object for JobLevelDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
    }
}
crate::codegen::__impl_object! {
    JobLevelDeleted
}
crate::codegen::__event! {
    JobLevelDeleted:
    Descriptor::new("corehr.v2.event.job_level_deleted", "corehr.job_level.deleted_v2")
        .documented(text("【事件】删除职级", "Job level deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
}
