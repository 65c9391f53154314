// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `cardkit`.
pub mod error;
/// `cardkit.v1`
pub mod v1;
/// The operations of `cardkit`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `cardkit.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::card::BatchUpdate::ENDPOINT,
        v1::card::Create::ENDPOINT,
        v1::card::IdConvert::ENDPOINT,
        v1::card::Settings::ENDPOINT,
        v1::card::Update::ENDPOINT,
        v1::card_element::Content::ENDPOINT,
        v1::card_element::Create::ENDPOINT,
        v1::card_element::Delete::ENDPOINT,
        v1::card_element::Patch::ENDPOINT,
        v1::card_element::Update::ENDPOINT,
    ]
}
