// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_delete;
pub use batch_delete::*;
mod batch_update;
pub use batch_update::*;
mod list;
pub use list::*;
/// The operations of `sheets.v2.spreadsheet_condition_format`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
