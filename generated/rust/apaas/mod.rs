// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `apaas`.
pub mod error;
/// `apaas.v1`
pub mod v1;
/// The operations of `apaas`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `apaas.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::app::List::ENDPOINT,
        v1::application_audit_log::AuditLogList::ENDPOINT,
        v1::application_audit_log::DataChangeLogDetail::ENDPOINT,
        v1::application_audit_log::DataChangeLogsList::ENDPOINT,
        v1::application_audit_log::Get::ENDPOINT,
        v1::application_environment_variable::Get::ENDPOINT,
        v1::application_environment_variable::Query::ENDPOINT,
        v1::application_flow::Execute::ENDPOINT,
        v1::application_function::Invoke::ENDPOINT,
        v1::application_object::OqlQuery::ENDPOINT,
        v1::application_object::Search::ENDPOINT,
        v1::application_object_record::BatchCreate::ENDPOINT,
        v1::application_object_record::BatchDelete::ENDPOINT,
        v1::application_object_record::BatchQuery::ENDPOINT,
        v1::application_object_record::BatchUpdate::ENDPOINT,
        v1::application_object_record::Create::ENDPOINT,
        v1::application_object_record::Delete::ENDPOINT,
        v1::application_object_record::Patch::ENDPOINT,
        v1::application_object_record::Query::ENDPOINT,
        v1::application_record_permission_member::BatchCreateAuthorization::ENDPOINT,
        v1::application_record_permission_member::BatchRemoveAuthorization::ENDPOINT,
        v1::application_role_member::BatchCreateAuthorization::ENDPOINT,
        v1::application_role_member::BatchRemoveAuthorization::ENDPOINT,
        v1::application_role_member::Get::ENDPOINT,
        v1::approval_instance::Cancel::ENDPOINT,
        v1::approval_task::AddAssignee::ENDPOINT,
        v1::approval_task::Agree::ENDPOINT,
        v1::approval_task::Reject::ENDPOINT,
        v1::approval_task::Transfer::ENDPOINT,
        v1::seat_activity::List::ENDPOINT,
        v1::seat_assignment::List::ENDPOINT,
        v1::user_task::Cc::ENDPOINT,
        v1::user_task::ChatGroup::ENDPOINT,
        v1::user_task::Expediting::ENDPOINT,
        v1::user_task::Query::ENDPOINT,
        v1::user_task::Rollback::ENDPOINT,
        v1::user_task::RollbackPoints::ENDPOINT,
        v1::workspace::SqlCommands::ENDPOINT,
        v1::workspace_enum::EnumGet::ENDPOINT,
        v1::workspace_enum::List::ENDPOINT,
        v1::workspace_table::List::ENDPOINT,
        v1::workspace_table::RecordsBatchUpdate::ENDPOINT,
        v1::workspace_table::RecordsDelete::ENDPOINT,
        v1::workspace_table::RecordsGet::ENDPOINT,
        v1::workspace_table::RecordsPatch::ENDPOINT,
        v1::workspace_table::RecordsPost::ENDPOINT,
        v1::workspace_table::TableGet::ENDPOINT,
        v1::workspace_view::ViewsGet::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::WorkspaceRecordChange::DESCRIPTOR]
}
