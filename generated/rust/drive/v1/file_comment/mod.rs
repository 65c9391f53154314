// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_query;
pub use batch_query::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
/// The operations of `drive.v1.file_comment`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
