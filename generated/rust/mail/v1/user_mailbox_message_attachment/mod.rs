// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod download_url;
pub use download_url::*;
/// The operations of `mail.v1.user_mailbox_message_attachment`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
