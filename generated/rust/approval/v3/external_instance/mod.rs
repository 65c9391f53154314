// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod check;
pub use check::*;
/// The operations of `approval.v3.external_instance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
