// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `security_and_compliance`.
pub mod error;
/// `security_and_compliance.v1`
pub mod v1;
/// `security_and_compliance.v2`
pub mod v2;
/// The operations of `security_and_compliance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `security_and_compliance.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `security_and_compliance.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::multi_geo_entity_tenant::Get::ENDPOINT,
        v1::openapi_log::ListData::ENDPOINT,
        v1::user_migration::Cancel::ENDPOINT,
        v1::user_migration::Create::ENDPOINT,
        v1::user_migration::Get::ENDPOINT,
        v1::user_migration::Search::ENDPOINT,
        v2::device_apply_record::Update::ENDPOINT,
        v2::device_record::Create::ENDPOINT,
        v2::device_record::Delete::ENDPOINT,
        v2::device_record::Get::ENDPOINT,
        v2::device_record::List::ENDPOINT,
        v2::device_record::Mine::ENDPOINT,
        v2::device_record::Update::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v2::event::DeviceApplyRecordDeviceApplyEvent::DESCRIPTOR,
        v2::event::DeviceRecordDeviceChangeEvent::DESCRIPTOR,
    ]
}
