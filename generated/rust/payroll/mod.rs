// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `payroll`.
pub mod error;
/// `payroll.v1`
pub mod v1;
/// The operations of `payroll`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `payroll.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::acct_item::List::ENDPOINT,
        v1::cost_allocation_detail::List::ENDPOINT,
        v1::cost_allocation_plan::List::ENDPOINT,
        v1::cost_allocation_report::List::ENDPOINT,
        v1::datasource::List::ENDPOINT,
        v1::datasource_record::Query::ENDPOINT,
        v1::datasource_record::Save::ENDPOINT,
        v1::paygroup::List::ENDPOINT,
        v1::payment_activity::Archive::ENDPOINT,
        v1::payment_activity::List::ENDPOINT,
        v1::payment_activity_detail::List::ENDPOINT,
        v1::payment_detail::Query::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::PaymentActivityApproved::DESCRIPTOR,
        v1::event::PaymentActivityStatusChanged::DESCRIPTOR,
    ]
}
