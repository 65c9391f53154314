// Generated from spec/corehr/v1/event/job_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job updated / 【事件】更新职务.
///
/// Is pushed when the family, state or validity of a job in effect has changed; for future changes, early on the day they take effect.
///
/// 当前生效职务的序列、启用状态或生效失效时间变更时推送，未来的变更在生效日凌晨推送。
///
/// - Type: `corehr.job.updated_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job:read`, `corehr:job:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobUpdated {
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    pub job_id: String,
}
impl wire::Object for JobUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
    }
}
crate::codegen::__impl_object! {
    JobUpdated
}
crate::codegen::__event! {
    JobUpdated:
    Descriptor::new("corehr.v1.event.job_updated", "corehr.job.updated_v1")
        .documented(text("【事件】更新职务", "Job updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
}
