// Generated from spec/corehr/v2/event/job_family_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job family deleted / 【事件】删除序列.
///
/// Is pushed when a job family has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除序列时推送，此后不能再查到。
///
/// - Type: `corehr.job_family.deleted_v2`
/// - Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamilyDeleted {
    /// The ID of the job family that was deleted. / 被删除序列的 ID。
    pub job_family_id: String,
}
impl wire::Object for JobFamilyDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
    }
}
crate::codegen::__impl_object! {
    JobFamilyDeleted
}
crate::codegen::__event! {
    JobFamilyDeleted:
    Descriptor::new("corehr.v2.event.job_family_deleted", "corehr.job_family.deleted_v2")
        .documented(text("【事件】删除序列", "Job family deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
}
