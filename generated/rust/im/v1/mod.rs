// Generated from spec/im/v1/pin/create.yaml. Do not edit: change the spec and run `cargo regen`.

/// `im.v1.pin`
///
/// - [`Create`](struct@pin::Create): Pin a message / Pin 消息
pub mod pin;
/// The operations of `im.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1.pin`.
    pub fn pin(&self) -> pin::Api<'c> {
        pin::Api::new(self.client)
    }
}
