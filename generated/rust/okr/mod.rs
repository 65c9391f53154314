// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `okr`.
pub mod error;
/// `okr.v1`
pub mod v1;
/// The operations of `okr`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `okr.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::image::Upload::ENDPOINT,
        v1::okr::BatchGet::ENDPOINT,
        v1::period::Create::ENDPOINT,
        v1::period::List::ENDPOINT,
        v1::period::Patch::ENDPOINT,
        v1::period_rule::List::ENDPOINT,
        v1::progress_record::Create::ENDPOINT,
        v1::progress_record::Delete::ENDPOINT,
        v1::progress_record::Get::ENDPOINT,
        v1::progress_record::Update::ENDPOINT,
        v1::review::Query::ENDPOINT,
        v1::user_okr::List::ENDPOINT,
    ]
}
