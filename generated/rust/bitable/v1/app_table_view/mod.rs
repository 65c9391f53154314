// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
/// The operations of `bitable.v1.app_table_view`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
