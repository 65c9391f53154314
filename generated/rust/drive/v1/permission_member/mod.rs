// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod auth;
pub use auth::*;
mod batch_create;
pub use batch_create::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod list;
pub use list::*;
mod transfer_owner;
pub use transfer_owner::*;
mod update;
pub use update::*;
/// The operations of `drive.v1.permission_member`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
