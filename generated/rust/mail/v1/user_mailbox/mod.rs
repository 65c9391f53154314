// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod accessible_mailboxes;
pub use accessible_mailboxes::*;
mod delete;
pub use delete::*;
/// The operations of `mail.v1.user_mailbox`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
