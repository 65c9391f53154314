// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `lingo`.
pub mod error;
/// `lingo.v1`
pub mod v1;
/// The operations of `lingo`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `lingo.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::classification::List::ENDPOINT,
        v1::draft::Create::ENDPOINT,
        v1::draft::Update::ENDPOINT,
        v1::entity::Create::ENDPOINT,
        v1::entity::Delete::ENDPOINT,
        v1::entity::Get::ENDPOINT,
        v1::entity::Highlight::ENDPOINT,
        v1::entity::List::ENDPOINT,
        v1::entity::Match::ENDPOINT,
        v1::entity::Search::ENDPOINT,
        v1::entity::Update::ENDPOINT,
        v1::file::Download::ENDPOINT,
        v1::file::Upload::ENDPOINT,
        v1::repo::List::ENDPOINT,
    ]
}
