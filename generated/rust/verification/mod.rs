// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `verification`.
pub mod error;
/// `verification.v1`
pub mod v1;
/// The operations of `verification`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `verification.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[v1::verification::Get::ENDPOINT]
}
