// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `message.v4.message`
///
/// - [`BatchSend`](struct@message::BatchSend): Send a message in bulk / 批量发送消息
pub mod message;
/// The operations of `message.v4`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `message.v4.message`.
    pub fn message(&self) -> message::Api<'c> {
        message::Api::new(self.client)
    }
}
