// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `jssdk.v1.ticket`
///
/// - [`Get`](struct@ticket::Get): Get a JSAPI ticket / 获取 JSAPI 临时调用凭证
pub mod ticket;
/// The operations of `jssdk.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `jssdk.v1.ticket`.
    pub fn ticket(&self) -> ticket::Api<'c> {
        ticket::Api::new(self.client)
    }
}
