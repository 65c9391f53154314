// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `mdm`.
pub mod error;
/// `mdm.v1`
pub mod v1;
/// `mdm.v3`
pub mod v3;
/// The operations of `mdm`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mdm.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `mdm.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::user_auth_data_relation::Bind::ENDPOINT,
        v1::user_auth_data_relation::Unbind::ENDPOINT,
        v3::batch_country_region::Get::ENDPOINT,
        v3::country_region::List::ENDPOINT,
    ]
}
