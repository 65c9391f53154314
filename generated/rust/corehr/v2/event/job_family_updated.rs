// Generated from spec/corehr/v2/event/job_family_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job family updated / 更新序列.
///
/// Is pushed when a job family has been updated in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中序列信息更新时推送，约 2 秒后可查到新内容。
///
/// - Type: `corehr.job_family.updated_v2`
/// - Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamilyUpdated {
    /// The ID of the job family; `corehr.v1.job_family.get` and `corehr.v2.job_family.batch_get` return the details.
    ///
    /// 序列 ID，详情用 `corehr.v1.job_family.get` 或 `corehr.v2.job_family.batch_get` 查询。
    pub job_family_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
}
impl wire::Object for JobFamilyUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    JobFamilyUpdated
}
crate::codegen::__event! {
    JobFamilyUpdated:
    Descriptor::new("corehr.v2.event.job_family_updated", "corehr.job_family.updated_v2")
        .documented(text("更新序列", "Job family updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
}
