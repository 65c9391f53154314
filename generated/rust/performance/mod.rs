// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `performance`.
pub mod error;
/// `performance.v1`
pub mod v1;
/// `performance.v2`
pub mod v2;
/// The operations of `performance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `performance.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `performance.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::review_data::Query::ENDPOINT,
        v1::semester::List::ENDPOINT,
        v1::stage_task::FindByPage::ENDPOINT,
        v1::stage_task::FindByUserList::ENDPOINT,
        v2::activity::Query::ENDPOINT,
        v2::additional_information::Import::ENDPOINT,
        v2::additional_information::Query::ENDPOINT,
        v2::additional_informations_batch::Delete::ENDPOINT,
        v2::indicator::Query::ENDPOINT,
        v2::metric_detail::Import::ENDPOINT,
        v2::metric_detail::Query::ENDPOINT,
        v2::metric_field::Query::ENDPOINT,
        v2::metric_lib::Query::ENDPOINT,
        v2::metric_tag::List::ENDPOINT,
        v2::metric_template::Query::ENDPOINT,
        v2::question::Query::ENDPOINT,
        v2::review_data::Query::ENDPOINT,
        v2::review_template::Query::ENDPOINT,
        v2::reviewee::Query::ENDPOINT,
        v2::user_group_user_rel::Write::ENDPOINT,
        v2::user_info::Query::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v2::event::ReviewDataChanged::DESCRIPTOR,
        v2::event::StageTaskOpenResult::DESCRIPTOR,
    ]
}
