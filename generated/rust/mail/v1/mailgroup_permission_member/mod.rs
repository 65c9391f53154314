// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_delete;
pub use batch_delete::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
/// The operations of `mail.v1.mailgroup_permission_member`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
