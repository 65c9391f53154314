// Generated from spec/corehr/v1/event/employment_converted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Probation passed / 员工完成转正.
///
/// Is pushed when an employee's conversion to regular status takes effect. / 员工转正生效时推送。
///
/// - Type: `corehr.employment.converted_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:employment:read`, `corehr:employment:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentConverted {
    /// The employment ID of the employee. For details, call the employee search. / 员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
}
impl wire::Object for EmploymentConverted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
    }
}
crate::codegen::__impl_object! {
    EmploymentConverted
}
crate::codegen::__event! {
    EmploymentConverted:
    Descriptor::new("corehr.v1.event.employment_converted", "corehr.employment.converted_v1")
        .documented(text("员工完成转正", "Probation passed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/events/converted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_WRITE]),
        ])
}
