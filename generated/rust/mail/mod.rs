// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `mail`.
pub mod error;
/// `mail.v1`
pub mod v1;
/// The operations of `mail`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mail.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::mailgroup::Create::ENDPOINT,
        v1::mailgroup::Delete::ENDPOINT,
        v1::mailgroup::Get::ENDPOINT,
        v1::mailgroup::List::ENDPOINT,
        v1::mailgroup::Patch::ENDPOINT,
        v1::mailgroup::Update::ENDPOINT,
        v1::mailgroup_alias::Create::ENDPOINT,
        v1::mailgroup_alias::Delete::ENDPOINT,
        v1::mailgroup_alias::List::ENDPOINT,
        v1::mailgroup_manager::BatchCreate::ENDPOINT,
        v1::mailgroup_manager::BatchDelete::ENDPOINT,
        v1::mailgroup_manager::List::ENDPOINT,
        v1::mailgroup_member::BatchCreate::ENDPOINT,
        v1::mailgroup_member::BatchDelete::ENDPOINT,
        v1::mailgroup_member::Create::ENDPOINT,
        v1::mailgroup_member::Delete::ENDPOINT,
        v1::mailgroup_member::Get::ENDPOINT,
        v1::mailgroup_member::List::ENDPOINT,
        v1::mailgroup_permission_member::BatchCreate::ENDPOINT,
        v1::mailgroup_permission_member::BatchDelete::ENDPOINT,
        v1::mailgroup_permission_member::Create::ENDPOINT,
        v1::mailgroup_permission_member::Delete::ENDPOINT,
        v1::mailgroup_permission_member::Get::ENDPOINT,
        v1::mailgroup_permission_member::List::ENDPOINT,
        v1::public_mailbox::Create::ENDPOINT,
        v1::public_mailbox::Delete::ENDPOINT,
        v1::public_mailbox::Get::ENDPOINT,
        v1::public_mailbox::List::ENDPOINT,
        v1::public_mailbox::Patch::ENDPOINT,
        v1::public_mailbox::RemoveToRecycleBin::ENDPOINT,
        v1::public_mailbox::Update::ENDPOINT,
        v1::public_mailbox_alias::Create::ENDPOINT,
        v1::public_mailbox_alias::Delete::ENDPOINT,
        v1::public_mailbox_alias::List::ENDPOINT,
        v1::public_mailbox_member::BatchCreate::ENDPOINT,
        v1::public_mailbox_member::BatchDelete::ENDPOINT,
        v1::public_mailbox_member::Clear::ENDPOINT,
        v1::public_mailbox_member::Create::ENDPOINT,
        v1::public_mailbox_member::Delete::ENDPOINT,
        v1::public_mailbox_member::Get::ENDPOINT,
        v1::public_mailbox_member::List::ENDPOINT,
        v1::user::Query::ENDPOINT,
        v1::user_mailbox::AccessibleMailboxes::ENDPOINT,
        v1::user_mailbox::Delete::ENDPOINT,
        v1::user_mailbox_alias::Create::ENDPOINT,
        v1::user_mailbox_alias::Delete::ENDPOINT,
        v1::user_mailbox_alias::List::ENDPOINT,
        v1::user_mailbox_draft::Create::ENDPOINT,
        v1::user_mailbox_draft::Delete::ENDPOINT,
        v1::user_mailbox_draft::Get::ENDPOINT,
        v1::user_mailbox_draft::List::ENDPOINT,
        v1::user_mailbox_draft::Send::ENDPOINT,
        v1::user_mailbox_draft::Update::ENDPOINT,
        v1::user_mailbox_event::Subscribe::ENDPOINT,
        v1::user_mailbox_event::Subscription::ENDPOINT,
        v1::user_mailbox_event::Unsubscribe::ENDPOINT,
        v1::user_mailbox_folder::Create::ENDPOINT,
        v1::user_mailbox_folder::Delete::ENDPOINT,
        v1::user_mailbox_folder::Get::ENDPOINT,
        v1::user_mailbox_folder::List::ENDPOINT,
        v1::user_mailbox_folder::Patch::ENDPOINT,
        v1::user_mailbox_label::Create::ENDPOINT,
        v1::user_mailbox_label::Delete::ENDPOINT,
        v1::user_mailbox_label::Get::ENDPOINT,
        v1::user_mailbox_label::List::ENDPOINT,
        v1::user_mailbox_label::Patch::ENDPOINT,
        v1::user_mailbox_mail_contact::Create::ENDPOINT,
        v1::user_mailbox_mail_contact::Delete::ENDPOINT,
        v1::user_mailbox_mail_contact::List::ENDPOINT,
        v1::user_mailbox_mail_contact::Patch::ENDPOINT,
        v1::user_mailbox_message::BatchGet::ENDPOINT,
        v1::user_mailbox_message::BatchModify::ENDPOINT,
        v1::user_mailbox_message::BatchTrash::ENDPOINT,
        v1::user_mailbox_message::Get::ENDPOINT,
        v1::user_mailbox_message::GetByCard::ENDPOINT,
        v1::user_mailbox_message::List::ENDPOINT,
        v1::user_mailbox_message::ListThreadMessage::ENDPOINT,
        v1::user_mailbox_message::Modify::ENDPOINT,
        v1::user_mailbox_message::Send::ENDPOINT,
        v1::user_mailbox_message::Trash::ENDPOINT,
        v1::user_mailbox_message_attachment::DownloadUrl::ENDPOINT,
        v1::user_mailbox_rule::Create::ENDPOINT,
        v1::user_mailbox_rule::Delete::ENDPOINT,
        v1::user_mailbox_rule::List::ENDPOINT,
        v1::user_mailbox_rule::Reorder::ENDPOINT,
        v1::user_mailbox_rule::Update::ENDPOINT,
        v1::user_mailbox_setting::SendAs::ENDPOINT,
        v1::user_mailbox_template::Create::ENDPOINT,
        v1::user_mailbox_template::Delete::ENDPOINT,
        v1::user_mailbox_template::Get::ENDPOINT,
        v1::user_mailbox_template::List::ENDPOINT,
        v1::user_mailbox_template::Update::ENDPOINT,
        v1::user_mailbox_template_attachment::DownloadUrl::ENDPOINT,
        v1::user_mailbox_thread::BatchModify::ENDPOINT,
        v1::user_mailbox_thread::BatchTrash::ENDPOINT,
        v1::user_mailbox_thread::Get::ENDPOINT,
        v1::user_mailbox_thread::List::ENDPOINT,
        v1::user_mailbox_thread::Modify::ENDPOINT,
        v1::user_mailbox_thread::Trash::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::UserMailboxEventMessageReceived::DESCRIPTOR]
}
