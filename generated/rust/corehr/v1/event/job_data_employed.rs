// Generated from spec/corehr/v1/event/job_data_employed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
/// Onboarding completed / 员工完成入职.
///
/// Is pushed when a pre-hire has completed onboarding, or an employee has been added or imported through the API or the roster.
///
/// 待入职人员完成入职，或通过接口、花名册添加或导入人员时推送。
///
/// - Type: `corehr.job_data.employed_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:pre_hire:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataEmployed {
    /// The ID of the job data. For details, call the operation that gets job data. / 任职记录的 ID，详情可用获取任职记录接口查询。
    pub job_data_id: String,
    /// The employment ID of the employee. For details, call the employee queries. / 员工的雇佣 ID，详情可用查询员工信息接口获取。
    pub employment_id: String,
    /// The user IDs of the employee in Feishu contacts. The Feishu account is opened asynchronously after onboarding, so they may be missing, which means that opening the account failed; be ready for that.
    ///
    /// 员工在飞书通讯录中的用户 ID。飞书账号在入职后异步开通，因此不保证一定返回，没有时说明账号开通失败，业务须作兼容。
    pub target_user_id: v1::UserId,
}
impl wire::Object for JobDataEmployed {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("target_user_id", &mut self.target_user_id);
    }
}
crate::codegen::__impl_object! {
    JobDataEmployed
}
crate::codegen::__event! {
    JobDataEmployed:
    Descriptor::new("corehr.v1.event.job_data_employed", "corehr.job_data.employed_v1")
        .documented(text("员工完成入职", "Onboarding completed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/events/employed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_READ]),
            scopes(&[crate::scope::COREHR_PRE_HIRE_WRITE]),
        ])
        .guards(&[
            Guard::received("target_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
