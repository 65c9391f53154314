// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `ephemeral.v1.ephemeral`
///
/// - [`Delete`](struct@ephemeral::Delete): Delete an ephemeral card / 删除仅特定人可见的消息卡片
/// - [`Send`](struct@ephemeral::Send): Send an ephemeral card / 发送仅特定人可见的消息卡片
pub mod ephemeral;
/// The operations of `ephemeral.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `ephemeral.v1.ephemeral`.
    pub fn ephemeral(&self) -> ephemeral::Api<'c> {
        ephemeral::Api::new(self.client)
    }
}
