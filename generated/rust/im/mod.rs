// Generated from spec/im/v1/chat/create.yaml … spec/im/v1/pin/list.yaml, 49 files. Do not edit: change the spec and run `cargo regen`.

/// `im.v1`
pub mod v1;
/// The operations of `im`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
