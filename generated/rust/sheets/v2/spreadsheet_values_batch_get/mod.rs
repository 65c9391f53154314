// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod get;
pub use get::*;
/// The operations of `sheets.v2.spreadsheet_values_batch_get`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
