// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod copy;
pub use copy::*;
mod create;
pub use create::*;
mod list;
pub use list::*;
mod move_docs_to_wiki;
pub use move_docs_to_wiki::*;
mod r#move;
pub use r#move::*;
mod update_title;
pub use update_title::*;
/// The operations of `wiki.v2.space_node`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
