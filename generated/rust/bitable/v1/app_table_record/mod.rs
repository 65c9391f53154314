// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_delete;
pub use batch_delete::*;
mod batch_get;
pub use batch_get::*;
mod batch_update;
pub use batch_update::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod search;
pub use search::*;
mod update;
pub use update::*;
/// The operations of `bitable.v1.app_table_record`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
