// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `authen`.
pub mod error;
/// `authen.v1`
pub mod v1;
/// `authen.v2`
pub mod v2;
/// The operations of `authen`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `authen.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `authen.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::access_token::Create::ENDPOINT,
        v1::authorize::Get::ENDPOINT,
        v1::index::Get::ENDPOINT,
        v1::oidc_access_token::Create::ENDPOINT,
        v1::oidc_refresh_access_token::Create::ENDPOINT,
        v1::refresh_access_token::Create::ENDPOINT,
        v1::user_info::Get::ENDPOINT,
        v2::oauth_token::Create::ENDPOINT,
        v2::oauth_token::Refresh::ENDPOINT,
    ]
}
