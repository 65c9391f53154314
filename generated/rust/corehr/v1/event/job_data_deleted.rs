// Generated from spec/corehr/v1/event/job_data_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job data deleted / 任职信息删除.
///
/// Is pushed when job data or an additional job has been deleted through the API or in the HR system.
///
/// 通过接口或人事系统删除任职信息或兼职时推送。
///
/// - Type: `corehr.job_data.deleted_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataDeleted {
    /// The ID of the job data. / 任职信息的 ID。
    pub job_data_id: String,
}
impl wire::Object for JobDataDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
    }
}
crate::codegen::__impl_object! {
    JobDataDeleted
}
crate::codegen::__event! {
    JobDataDeleted:
    Descriptor::new("corehr.v1.event.job_data_deleted", "corehr.job_data.deleted_v1")
        .documented(text("任职信息删除", "Job data deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_EMPLOYEE_JOB_DATA_READ]),
        ])
}
