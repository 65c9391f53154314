// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `authen.v2.oauth_token`
///
/// - [`Create`](struct@oauth_token::Create): Get a user_access_token / 获取 user_access_token
/// - [`Refresh`](struct@oauth_token::Refresh): Refresh a user_access_token / 刷新 user_access_token
pub mod oauth_token;
mod types;
pub use types::*;
/// The operations of `authen.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `authen.v2.oauth_token`.
    pub fn oauth_token(&self) -> oauth_token::Api<'c> {
        oauth_token::Api::new(self.client)
    }
}
