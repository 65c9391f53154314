// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod remove_to_recycle_bin;
pub use remove_to_recycle_bin::*;
mod update;
pub use update::*;
/// The operations of `mail.v1.public_mailbox`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
