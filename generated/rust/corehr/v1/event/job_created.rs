// Generated from spec/corehr/v1/event/job_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job created / 【事件】创建职务.
///
/// Is pushed when a new job takes effect; for one that starts in the future, early on that day.
///
/// 新职务生效时推送，未来生效的职务在生效日凌晨才推送。
///
/// - Type: `corehr.job.created_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCreated {
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    pub job_id: String,
}
impl wire::Object for JobCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    JobCreated
}
crate::codegen::__event! {
    JobCreated:
    Descriptor::new("corehr.v1.event.job_created", "corehr.job.created_v1")
        .documented(text("【事件】创建职务", "Job created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
}
