// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch;
pub use batch::*;
mod children;
pub use children::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod parent;
pub use parent::*;
mod patch;
pub use patch::*;
mod search;
pub use search::*;
mod unbind_department_chat;
pub use unbind_department_chat::*;
mod update;
pub use update::*;
mod update_department_id;
pub use update_department_id::*;
/// The operations of `contact.v3.department`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
