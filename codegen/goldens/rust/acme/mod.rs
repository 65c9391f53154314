// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `acme`.
pub mod error;
/// `acme.v1`
///
/// - [`Ping`](struct@v1::Ping): Ping
pub mod v1;
/// `acme.v2`
pub mod v2;
/// The operations of `acme`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c ::feishu_api::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c ::feishu_api::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `acme.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `acme.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
