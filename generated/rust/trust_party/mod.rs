// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `trust_party`.
pub mod error;
/// `trust_party.v1`
pub mod v1;
/// The operations of `trust_party`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `trust_party.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::collaboration_tenant::Get::ENDPOINT,
        v1::collaboration_tenant::List::ENDPOINT,
        v1::collaboration_tenant::VisibleOrganization::ENDPOINT,
        v1::collaboration_tenant_collaboration_department::Get::ENDPOINT,
        v1::collaboration_tenant_collaboration_user::Get::ENDPOINT,
    ]
}
