// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod basic_batch;
pub use basic_batch::*;
mod batch;
pub use batch::*;
mod batch_get_id;
pub use batch_get_id::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod find_by_department;
pub use find_by_department::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod resurrect;
pub use resurrect::*;
mod update;
pub use update::*;
mod update_user_id;
pub use update_user_id::*;
/// The operations of `contact.v3.user`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
