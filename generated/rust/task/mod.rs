// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `task`.
pub mod error;
/// `task.v1`
pub mod v1;
/// `task.v2`
pub mod v2;
/// The operations of `task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `task.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `task.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::task::BatchDeleteCollaborator::ENDPOINT,
        v1::task::BatchDeleteFollower::ENDPOINT,
        v1::task::Complete::ENDPOINT,
        v1::task::Create::ENDPOINT,
        v1::task::Delete::ENDPOINT,
        v1::task::Get::ENDPOINT,
        v1::task::List::ENDPOINT,
        v1::task::Patch::ENDPOINT,
        v1::task::Uncomplete::ENDPOINT,
        v1::task_collaborator::Create::ENDPOINT,
        v1::task_collaborator::Delete::ENDPOINT,
        v1::task_collaborator::List::ENDPOINT,
        v1::task_comment::Create::ENDPOINT,
        v1::task_comment::Delete::ENDPOINT,
        v1::task_comment::Get::ENDPOINT,
        v1::task_comment::List::ENDPOINT,
        v1::task_comment::Update::ENDPOINT,
        v1::task_follower::Create::ENDPOINT,
        v1::task_follower::Delete::ENDPOINT,
        v1::task_follower::List::ENDPOINT,
        v1::task_reminder::Create::ENDPOINT,
        v1::task_reminder::Delete::ENDPOINT,
        v1::task_reminder::List::ENDPOINT,
        v2::attachment::Delete::ENDPOINT,
        v2::attachment::Get::ENDPOINT,
        v2::attachment::List::ENDPOINT,
        v2::attachment::Upload::ENDPOINT,
        v2::comment::Create::ENDPOINT,
        v2::comment::Delete::ENDPOINT,
        v2::comment::Get::ENDPOINT,
        v2::comment::List::ENDPOINT,
        v2::comment::Patch::ENDPOINT,
        v2::custom_field::Add::ENDPOINT,
        v2::custom_field::Create::ENDPOINT,
        v2::custom_field::Get::ENDPOINT,
        v2::custom_field::List::ENDPOINT,
        v2::custom_field::Patch::ENDPOINT,
        v2::custom_field::Remove::ENDPOINT,
        v2::custom_field_option::Create::ENDPOINT,
        v2::custom_field_option::Patch::ENDPOINT,
        v2::section::Create::ENDPOINT,
        v2::section::Delete::ENDPOINT,
        v2::section::Get::ENDPOINT,
        v2::section::List::ENDPOINT,
        v2::section::Patch::ENDPOINT,
        v2::section::Tasks::ENDPOINT,
        v2::task::AddDependencies::ENDPOINT,
        v2::task::AddMembers::ENDPOINT,
        v2::task::AddReminders::ENDPOINT,
        v2::task::AddTasklist::ENDPOINT,
        v2::task::Create::ENDPOINT,
        v2::task::Delete::ENDPOINT,
        v2::task::Get::ENDPOINT,
        v2::task::List::ENDPOINT,
        v2::task::Patch::ENDPOINT,
        v2::task::RemoveDependencies::ENDPOINT,
        v2::task::RemoveMembers::ENDPOINT,
        v2::task::RemoveReminders::ENDPOINT,
        v2::task::RemoveTasklist::ENDPOINT,
        v2::task::Tasklists::ENDPOINT,
        v2::task_subtask::Create::ENDPOINT,
        v2::task_subtask::List::ENDPOINT,
        v2::tasklist::AddMembers::ENDPOINT,
        v2::tasklist::Create::ENDPOINT,
        v2::tasklist::Delete::ENDPOINT,
        v2::tasklist::Get::ENDPOINT,
        v2::tasklist::List::ENDPOINT,
        v2::tasklist::Patch::ENDPOINT,
        v2::tasklist::RemoveMembers::ENDPOINT,
        v2::tasklist::Tasks::ENDPOINT,
        v2::tasklist_activity_subscription::Create::ENDPOINT,
        v2::tasklist_activity_subscription::Delete::ENDPOINT,
        v2::tasklist_activity_subscription::Get::ENDPOINT,
        v2::tasklist_activity_subscription::List::ENDPOINT,
        v2::tasklist_activity_subscription::Patch::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::TaskCommentUpdated::DESCRIPTOR,
        v1::event::TaskUpdateTenant::DESCRIPTOR,
        v1::event::TaskUpdated::DESCRIPTOR,
    ]
}
