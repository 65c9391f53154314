// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `document_ai`.
pub mod error;
/// `document_ai.v1`
pub mod v1;
/// The operations of `document_ai`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `document_ai.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::bank_card::Recognize::ENDPOINT,
        v1::business_card::Recognize::ENDPOINT,
        v1::business_license::Recognize::ENDPOINT,
        v1::chinese_passport::Recognize::ENDPOINT,
        v1::contract::FieldExtraction::ENDPOINT,
        v1::driving_license::Recognize::ENDPOINT,
        v1::food_manage_license::Recognize::ENDPOINT,
        v1::food_produce_license::Recognize::ENDPOINT,
        v1::health_certificate::Recognize::ENDPOINT,
        v1::hkm_mainland_travel_permit::Recognize::ENDPOINT,
        v1::id_card::Recognize::ENDPOINT,
        v1::resume::Parse::ENDPOINT,
        v1::taxi_invoice::Recognize::ENDPOINT,
        v1::train_invoice::Recognize::ENDPOINT,
        v1::tw_mainland_travel_permit::Recognize::ENDPOINT,
        v1::vat_invoice::Recognize::ENDPOINT,
        v1::vehicle_invoice::Recognize::ENDPOINT,
        v1::vehicle_license::Recognize::ENDPOINT,
    ]
}
