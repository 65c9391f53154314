// Generated from spec/corehr/v1/event/job_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job deleted / 【事件】删除职务.
///
/// Is pushed when a job has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除职务时推送，此后该职务不能再查到。
///
/// - Type: `corehr.job.deleted_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDeleted {
    /// The ID of the job. / 职务的 ID。
    pub job_id: String,
}
impl wire::Object for JobDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    JobDeleted
}
crate::codegen::__event! {
    JobDeleted:
    Descriptor::new("corehr.v1.event.job_deleted", "corehr.job.deleted_v1")
        .documented(text("【事件】删除职务", "Job deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
}
