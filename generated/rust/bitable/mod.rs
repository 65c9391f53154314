// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `bitable`.
pub mod error;
/// `bitable.v1`
pub mod v1;
/// The operations of `bitable`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `bitable.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::app::Copy::ENDPOINT,
        v1::app::Create::ENDPOINT,
        v1::app::Get::ENDPOINT,
        v1::app::Update::ENDPOINT,
        v1::app_block_workflow::List::ENDPOINT,
        v1::app_dashboard::Copy::ENDPOINT,
        v1::app_dashboard::List::ENDPOINT,
        v1::app_role::Create::ENDPOINT,
        v1::app_role::Delete::ENDPOINT,
        v1::app_role::List::ENDPOINT,
        v1::app_role::Update::ENDPOINT,
        v1::app_role_member::BatchCreate::ENDPOINT,
        v1::app_role_member::BatchDelete::ENDPOINT,
        v1::app_role_member::Create::ENDPOINT,
        v1::app_role_member::Delete::ENDPOINT,
        v1::app_role_member::List::ENDPOINT,
        v1::app_table::BatchCreate::ENDPOINT,
        v1::app_table::BatchDelete::ENDPOINT,
        v1::app_table::Create::ENDPOINT,
        v1::app_table::Delete::ENDPOINT,
        v1::app_table::List::ENDPOINT,
        v1::app_table::Patch::ENDPOINT,
        v1::app_table_field::Create::ENDPOINT,
        v1::app_table_field::Delete::ENDPOINT,
        v1::app_table_field::List::ENDPOINT,
        v1::app_table_field::Update::ENDPOINT,
        v1::app_table_field_group::Create::ENDPOINT,
        v1::app_table_form::Get::ENDPOINT,
        v1::app_table_form::Patch::ENDPOINT,
        v1::app_table_form::Upgrade::ENDPOINT,
        v1::app_table_form_field::List::ENDPOINT,
        v1::app_table_form_field::Patch::ENDPOINT,
        v1::app_table_record::BatchCreate::ENDPOINT,
        v1::app_table_record::BatchDelete::ENDPOINT,
        v1::app_table_record::BatchGet::ENDPOINT,
        v1::app_table_record::BatchUpdate::ENDPOINT,
        v1::app_table_record::Create::ENDPOINT,
        v1::app_table_record::Delete::ENDPOINT,
        v1::app_table_record::Get::ENDPOINT,
        v1::app_table_record::List::ENDPOINT,
        v1::app_table_record::Search::ENDPOINT,
        v1::app_table_record::Update::ENDPOINT,
        v1::app_table_view::Create::ENDPOINT,
        v1::app_table_view::Delete::ENDPOINT,
        v1::app_table_view::Get::ENDPOINT,
        v1::app_table_view::List::ENDPOINT,
        v1::app_table_view::Patch::ENDPOINT,
        v1::app_workflow::List::ENDPOINT,
        v1::app_workflow::Update::ENDPOINT,
    ]
}
