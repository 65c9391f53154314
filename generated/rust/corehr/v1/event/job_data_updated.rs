// Generated from spec/corehr/v1/event/job_data_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job data updated / 任职信息更新.
///
/// Is pushed when job data or an additional job has been edited, imported or changed in the HR system, often and in no order; prefer `corehr.v2.event.employee_domain_event`.
///
/// 人事系统中编辑、导入任职或兼职以及发起异动时推送，频次较高且无序；建议改用 `corehr.v2.event.employee_domain_event`。
///
/// - Type: `corehr.job_data.updated_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataUpdated {
    /// The ID of the job data. / 任职信息的 ID。
    pub job_data_id: String,
}
impl wire::Object for JobDataUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
    }
}
crate::codegen::__impl_object! {
    JobDataUpdated
}
crate::codegen::__event! {
    JobDataUpdated:
    Descriptor::new("corehr.v1.event.job_data_updated", "corehr.job_data.updated_v1")
        .documented(text("任职信息更新", "Job data updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_EMPLOYEE_JOB_DATA_READ]),
        ])
}
