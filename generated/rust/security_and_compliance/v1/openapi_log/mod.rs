// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod list_data;
pub use list_data::*;
/// The operations of `security_and_compliance.v1.openapi_log`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
