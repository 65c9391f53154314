// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_modify;
pub use batch_modify::*;
mod batch_trash;
pub use batch_trash::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod modify;
pub use modify::*;
mod trash;
pub use trash::*;
/// The operations of `mail.v1.user_mailbox_thread`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
