// Generated from spec/acme/v1/ping.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
impl super::Api<'_> {
    /// Ping: [`Ping`](struct@Ping).
    pub fn ping(&self) -> ::feishu_api::codegen::Call<Ping> {
        ::feishu_api::codegen::Call::new(self.client, Ping::new())
    }
}
/// Ping.
///
/// 什么都不做。
///
/// - `GET /acme/v1/ping`
/// - Takes no token
/// - Needs no scope
///
/// Errors: [`PingError`]. [Documentation](https://acme.example/docs/ping)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {}
impl Ping {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Ping {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
::feishu_api::codegen::__impl_object! {
    Ping
}
::feishu_api::codegen::__operation! {
    Ping => PingResponse, PingError:
    Endpoint::new("acme.v1.ping", Get, "/acme/v1/ping")
        .documented(text("Ping", ""), "https://acme.example/docs/ping")
        .access(&[], &[], &[])
        .request(NoBody, &[])
}
/// The reply to [`Ping`](struct@Ping).
pub type PingResponse = wire::Empty;
/// The documented errors of [`Ping`](struct@Ping).
pub type PingError = ::feishu_api::codegen::NoError;
