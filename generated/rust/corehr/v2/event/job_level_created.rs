// Generated from spec/corehr/v2/event/job_level_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job level created / 【事件】创建职级.
///
/// Is pushed when a job level has been created in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中创建职级时推送，约 2 秒后才可查到。
///
/// - Type: `corehr.job_level.created_v2`
/// - Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevelCreated {
    /// The ID of the job level; `corehr.v1.job_level.get` and `corehr.v2.job_level.batch_get` return the details.
    ///
    /// 职级 ID，详情用 `corehr.v1.job_level.get` 或 `corehr.v2.job_level.batch_get` 查询。
    pub job_level_id: String,
}
impl wire::Object for JobLevelCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
    }
}
crate::codegen::__impl_object! {
    JobLevelCreated
}
crate::codegen::__event! {
    JobLevelCreated:
    Descriptor::new("corehr.v2.event.job_level_created", "corehr.job_level.created_v2")
        .documented(text("【事件】创建职级", "Job level created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
}
