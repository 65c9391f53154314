// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod patch;
pub use patch::*;
/// The operations of `attendance.v1.leave_accrual_record`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
