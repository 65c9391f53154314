// Generated from spec/auth/v3/tenant_access_token/internal.yaml. Do not edit: change the spec and run `cargo regen`.

/// `auth.v3.tenant_access_token`
///
/// - [`Internal`](struct@tenant_access_token::Internal): Exchange app credentials for a tenant_access_token / 用应用凭证换取 tenant_access_token
pub mod tenant_access_token;
/// The operations of `auth.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// The operations of `auth.v3.tenant_access_token`.
    pub fn tenant_access_token(&self) -> tenant_access_token::Api<'c> {
        tenant_access_token::Api::new(self.client)
    }
}
