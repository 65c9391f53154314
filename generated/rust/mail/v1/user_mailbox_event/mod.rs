// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod subscribe;
pub use subscribe::*;
mod subscription;
pub use subscription::*;
mod unsubscribe;
pub use unsubscribe::*;
/// The operations of `mail.v1.user_mailbox_event`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
