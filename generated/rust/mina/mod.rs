// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `mina`.
pub mod error;
/// `mina.v2`
pub mod v2;
/// The operations of `mina`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mina.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[v2::token_login_validate::Create::ENDPOINT]
}
