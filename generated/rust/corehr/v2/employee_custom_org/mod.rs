// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create_emp_custom_org;
pub use create_emp_custom_org::*;
mod del;
pub use del::*;
mod edit_emp_custom_org;
pub use edit_emp_custom_org::*;
mod querybyid;
pub use querybyid::*;
/// The operations of `corehr.v2.employee_custom_org`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
