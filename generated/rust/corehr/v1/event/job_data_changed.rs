// Generated from spec/corehr/v1/event/job_data_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
/// Job change completed / 员工完成异动.
///
/// Is pushed after a job change of an employee has taken effect, at most 6 hours later because of the computation.
///
/// 员工异动生效后推送，因计算量大，最晚可能延迟 6 小时。
///
/// - Type: `corehr.job_data.changed_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_change:read`, `corehr:job_change:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataChanged {
    /// The ID of the job data, as returned by the employee search. / 任职信息的 ID，可用搜索员工信息接口获取。
    pub job_data_id: String,
    /// The employment ID of the employee, as returned by the employee search. / 员工的雇佣 ID，可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The user IDs of the employee in Feishu contacts, where details can be looked up.
    ///
    /// 员工在飞书通讯录中的用户 ID，详情可用通讯录接口获取。
    pub target_user_id: v1::UserId,
    /// The ID of the job change behind it. For details, call the job change search.
    ///
    /// 引起变更的员工异动的 ID，详情可用搜索异动信息接口获取。
    pub job_change_id: String,
}
impl wire::Object for JobDataChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("target_user_id", &mut self.target_user_id);
        f.field("job_change_id", &mut self.job_change_id);
    }
}
crate::codegen::__impl_object! {
    JobDataChanged
}
crate::codegen::__event! {
    JobDataChanged:
    Descriptor::new("corehr.v1.event.job_data_changed", "corehr.job_data.changed_v1")
        .documented(text("员工完成异动", "Job change completed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_READ]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_WRITE]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
