// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `event.v1.outbound_ip`
///
/// - [`List`](struct@outbound_ip::List): List the outbound IPs of events / 获取事件出口 IP
pub mod outbound_ip;
/// The operations of `event.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `event.v1.outbound_ip`.
    pub fn outbound_ip(&self) -> outbound_ip::Api<'c> {
        outbound_ip::Api::new(self.client)
    }
}
