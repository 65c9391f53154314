// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `aily`.
pub mod error;
/// `aily.v1`
pub mod v1;
/// The operations of `aily`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `aily.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::aily_session::Create::ENDPOINT,
        v1::aily_session::Delete::ENDPOINT,
        v1::aily_session::Get::ENDPOINT,
        v1::aily_session::Update::ENDPOINT,
        v1::aily_session_aily_message::Create::ENDPOINT,
        v1::aily_session_aily_message::Get::ENDPOINT,
        v1::aily_session_aily_message::List::ENDPOINT,
        v1::aily_session_run::Cancel::ENDPOINT,
        v1::aily_session_run::Create::ENDPOINT,
        v1::aily_session_run::Get::ENDPOINT,
        v1::aily_session_run::List::ENDPOINT,
        v1::app_data_asset::Create::ENDPOINT,
        v1::app_data_asset::Delete::ENDPOINT,
        v1::app_data_asset::Get::ENDPOINT,
        v1::app_data_asset::List::ENDPOINT,
        v1::app_data_asset::UploadFile::ENDPOINT,
        v1::app_data_asset_tag::List::ENDPOINT,
        v1::app_knowledge::Ask::ENDPOINT,
        v1::app_skill::Get::ENDPOINT,
        v1::app_skill::List::ENDPOINT,
        v1::app_skill::Start::ENDPOINT,
    ]
}
