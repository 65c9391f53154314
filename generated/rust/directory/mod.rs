// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `directory`.
pub mod error;
/// `directory.v1`
pub mod v1;
/// The operations of `directory`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `directory.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::collaboration_rule::Create::ENDPOINT,
        v1::collaboration_rule::Delete::ENDPOINT,
        v1::collaboration_rule::List::ENDPOINT,
        v1::collaboration_rule::Update::ENDPOINT,
        v1::collaboration_tenant::List::ENDPOINT,
        v1::collboration_share_entity::List::ENDPOINT,
        v1::department::Create::ENDPOINT,
        v1::department::Delete::ENDPOINT,
        v1::department::Filter::ENDPOINT,
        v1::department::Mget::ENDPOINT,
        v1::department::Patch::ENDPOINT,
        v1::department::Search::ENDPOINT,
        v1::employee::Create::ENDPOINT,
        v1::employee::Delete::ENDPOINT,
        v1::employee::Filter::ENDPOINT,
        v1::employee::Mget::ENDPOINT,
        v1::employee::Patch::ENDPOINT,
        v1::employee::Regular::ENDPOINT,
        v1::employee::Resurrect::ENDPOINT,
        v1::employee::Search::ENDPOINT,
        v1::employee::ToBeResigned::ENDPOINT,
    ]
}
