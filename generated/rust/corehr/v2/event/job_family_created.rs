// Generated from spec/corehr/v2/event/job_family_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job family created / 【事件】创建序列.
///
/// Is pushed when a new job family takes effect, which can be queried about 2 seconds later.
///
/// 新序列生效时推送，约 2 秒后才可查到。
///
/// - Type: `corehr.job_family.created_v2`
/// - Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamilyCreated {
    /// The ID of the job family; `corehr.v1.job_family.get` and `corehr.v2.job_family.batch_get` return the details.
    ///
    /// 序列 ID，详情用 `corehr.v1.job_family.get` 或 `corehr.v2.job_family.batch_get` 查询。
    pub job_family_id: String,
}
impl wire::Object for JobFamilyCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
    }
}
crate::codegen::__impl_object! {
    JobFamilyCreated
}
crate::codegen::__event! {
    JobFamilyCreated:
    Descriptor::new("corehr.v2.event.job_family_created", "corehr.job_family.created_v2")
        .documented(text("【事件】创建序列", "Job family created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
}
