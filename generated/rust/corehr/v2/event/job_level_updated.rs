// Generated from spec/corehr/v2/event/job_level_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job level updated / 【事件】更新职级.
///
/// Is pushed when a job level has been updated in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中职级信息更新时推送，约 2 秒后可查到新内容。
///
/// - Type: `corehr.job_level.updated_v2`
/// - Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevelUpdated {
    /// The ID of the job level; `corehr.v1.job_level.get` and `corehr.v2.job_level.batch_get` return the details.
    ///
    /// 职级 ID，详情用 `corehr.v1.job_level.get` 或 `corehr.v2.job_level.batch_get` 查询。
    pub job_level_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
}
impl wire::Object for JobLevelUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    JobLevelUpdated
}
crate::codegen::__event! {
    JobLevelUpdated:
    Descriptor::new("corehr.v2.event.job_level_updated", "corehr.job_level.updated_v2")
        .documented(text("【事件】更新职级", "Job level updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
}
