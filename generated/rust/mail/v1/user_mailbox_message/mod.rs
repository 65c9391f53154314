// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get;
pub use batch_get::*;
mod batch_modify;
pub use batch_modify::*;
mod batch_trash;
pub use batch_trash::*;
mod get;
pub use get::*;
mod get_by_card;
pub use get_by_card::*;
mod list;
pub use list::*;
mod list_thread_message;
pub use list_thread_message::*;
mod modify;
pub use modify::*;
mod send;
pub use send::*;
mod trash;
pub use trash::*;
/// The operations of `mail.v1.user_mailbox_message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
