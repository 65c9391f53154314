// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_query;
pub use batch_query::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod list;
pub use list::*;
/// The operations of `im.v1.message_reaction`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
