// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
/// The operations of `search.v2.data_source_item`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
