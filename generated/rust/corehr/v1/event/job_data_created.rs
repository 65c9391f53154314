// Generated from spec/corehr/v1/event/job_data_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Job data created / 任职信息创建.
///
/// Is pushed when job data has been created through the API or in the HR system, by a hire, a job change, an import or an additional job, in no guaranteed order.
///
/// 通过接口或人事系统新增任职信息时推送，包括添加人员、异动、导入和创建兼职，不保证顺序。
///
/// - Type: `corehr.job_data.created_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:employee.job_data:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataCreated {
    /// The ID of the job data. / 任职信息的 ID。
    pub job_data_id: String,
}
impl wire::Object for JobDataCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
    }
}
crate::codegen::__impl_object! {
    JobDataCreated
}
crate::codegen::__event! {
    JobDataCreated:
    Descriptor::new("corehr.v1.event.job_data_created", "corehr.job_data.created_v1")
        .documented(text("任职信息创建", "Job data created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_EMPLOYEE_JOB_DATA_READ]),
        ])
}
