// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod update;
pub use update::*;
mod update_by_id;
pub use update_by_id::*;
/// The operations of `sheets.v2.spreadsheet_data_validation`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
