// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod find;
pub use find::*;
mod get;
pub use get::*;
mod move_dimension;
pub use move_dimension::*;
mod query;
pub use query::*;
mod replace;
pub use replace::*;
/// The operations of `sheets.v3.spreadsheet_sheet`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
