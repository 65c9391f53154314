// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `auth.v3.app_access_token`
///
/// - [`Create`](struct@app_access_token::Create): Exchange a store app's credentials for an app_access_token / 商店应用换取 app_access_token
/// - [`Internal`](struct@app_access_token::Internal): Exchange a custom app's credentials for an app_access_token / 自建应用换取 app_access_token
pub mod app_access_token;
/// `auth.v3.app_ticket`
///
/// - [`Resend`](struct@app_ticket::Resend): Resend the app_ticket / 重新推送 app_ticket
pub mod app_ticket;
/// `auth.v3.tenant_access_token`
///
/// - [`Create`](struct@tenant_access_token::Create): Exchange a store app's app_access_token for a tenant_access_token / 商店应用换取 tenant_access_token
/// - [`Internal`](struct@tenant_access_token::Internal): Exchange app credentials for a tenant_access_token / 用应用凭证换取 tenant_access_token
pub mod tenant_access_token;
mod types;
pub use types::*;
/// The operations of `auth.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `auth.v3.app_access_token`.
    pub fn app_access_token(&self) -> app_access_token::Api<'c> {
        app_access_token::Api::new(self.client)
    }
    /// The operations of `auth.v3.app_ticket`.
    pub fn app_ticket(&self) -> app_ticket::Api<'c> {
        app_ticket::Api::new(self.client)
    }
    /// The operations of `auth.v3.tenant_access_token`.
    pub fn tenant_access_token(&self) -> tenant_access_token::Api<'c> {
        tenant_access_token::Api::new(self.client)
    }
}
