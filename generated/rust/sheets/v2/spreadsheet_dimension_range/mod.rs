// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod update;
pub use update::*;
/// The operations of `sheets.v2.spreadsheet_dimension_range`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
