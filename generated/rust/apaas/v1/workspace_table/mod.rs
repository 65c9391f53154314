// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod list;
pub use list::*;
mod records_batch_update;
pub use records_batch_update::*;
mod records_delete;
pub use records_delete::*;
mod records_get;
pub use records_get::*;
mod records_patch;
pub use records_patch::*;
mod records_post;
pub use records_post::*;
mod table_get;
pub use table_get::*;
/// The operations of `apaas.v1.workspace_table`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
