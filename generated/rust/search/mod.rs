// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `search`.
pub mod error;
/// `search.v1`
pub mod v1;
/// `search.v2`
pub mod v2;
/// The operations of `search`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `search.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `search.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::user::Get::ENDPOINT,
        v2::app::Create::ENDPOINT,
        v2::data_source::Create::ENDPOINT,
        v2::data_source::Delete::ENDPOINT,
        v2::data_source::Get::ENDPOINT,
        v2::data_source::List::ENDPOINT,
        v2::data_source::Patch::ENDPOINT,
        v2::data_source_item::BatchCreate::ENDPOINT,
        v2::data_source_item::Create::ENDPOINT,
        v2::data_source_item::Delete::ENDPOINT,
        v2::data_source_item::Get::ENDPOINT,
        v2::doc_wiki::Search::ENDPOINT,
        v2::message::Create::ENDPOINT,
        v2::schema::Create::ENDPOINT,
        v2::schema::Delete::ENDPOINT,
        v2::schema::Get::ENDPOINT,
        v2::schema::Patch::ENDPOINT,
    ]
}
