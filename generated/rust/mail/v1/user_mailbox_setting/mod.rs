// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod send_as;
pub use send_as::*;
/// The operations of `mail.v1.user_mailbox_setting`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
