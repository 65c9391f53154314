// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod list;
pub use list::*;
/// The operations of `payroll.v1.payment_activity_detail`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
