// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `compensation`.
pub mod error;
/// `compensation.v1`
pub mod v1;
/// The operations of `compensation`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `compensation.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::archive::Create::ENDPOINT,
        v1::archive::Query::ENDPOINT,
        v1::change_reason::List::ENDPOINT,
        v1::indicator::List::ENDPOINT,
        v1::item::List::ENDPOINT,
        v1::item_category::List::ENDPOINT,
        v1::lump_sum_payment::BatchCreate::ENDPOINT,
        v1::lump_sum_payment::BatchRemove::ENDPOINT,
        v1::lump_sum_payment::BatchUpdate::ENDPOINT,
        v1::lump_sum_payment::Query::ENDPOINT,
        v1::lump_sum_payment::QueryDetail::ENDPOINT,
        v1::plan::List::ENDPOINT,
        v1::recurring_payment::BatchCreate::ENDPOINT,
        v1::recurring_payment::BatchRemove::ENDPOINT,
        v1::recurring_payment::BatchUpdate::ENDPOINT,
        v1::recurring_payment::Query::ENDPOINT,
        v1::social_archive::Query::ENDPOINT,
        v1::social_archive_adjust_record::Query::ENDPOINT,
        v1::social_insurance::List::ENDPOINT,
        v1::social_plan::List::ENDPOINT,
        v1::social_plan::Query::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::ArchiveChanged::DESCRIPTOR]
}
