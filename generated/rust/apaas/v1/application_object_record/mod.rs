// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_delete;
pub use batch_delete::*;
mod batch_query;
pub use batch_query::*;
mod batch_update;
pub use batch_update::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod patch;
pub use patch::*;
mod query;
pub use query::*;
/// The operations of `apaas.v1.application_object_record`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
