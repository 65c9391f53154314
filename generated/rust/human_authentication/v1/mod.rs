// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `human_authentication.v1.identity`
///
/// - [`Create`](struct@identity::Create): Record an identity / 录入身份信息
pub mod identity;
/// The operations of `human_authentication.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `human_authentication.v1.identity`.
    pub fn identity(&self) -> identity::Api<'c> {
        identity::Api::new(self.client)
    }
}
