// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `drive`.
pub mod error;
/// `drive.v1`
pub mod v1;
/// `drive.v2`
pub mod v2;
/// The operations of `drive`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `drive.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `drive.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::export_task::Create::ENDPOINT,
        v1::export_task::Download::ENDPOINT,
        v1::export_task::Get::ENDPOINT,
        v1::file::Copy::ENDPOINT,
        v1::file::CreateFolder::ENDPOINT,
        v1::file::CreateShortcut::ENDPOINT,
        v1::file::Delete::ENDPOINT,
        v1::file::DeleteSubscribe::ENDPOINT,
        v1::file::Download::ENDPOINT,
        v1::file::GetSubscribe::ENDPOINT,
        v1::file::List::ENDPOINT,
        v1::file::Move::ENDPOINT,
        v1::file::Subscribe::ENDPOINT,
        v1::file::TaskCheck::ENDPOINT,
        v1::file::UploadAll::ENDPOINT,
        v1::file::UploadFinish::ENDPOINT,
        v1::file::UploadPart::ENDPOINT,
        v1::file::UploadPrepare::ENDPOINT,
        v1::file_comment::BatchQuery::ENDPOINT,
        v1::file_comment::Create::ENDPOINT,
        v1::file_comment::Get::ENDPOINT,
        v1::file_comment::List::ENDPOINT,
        v1::file_comment::Patch::ENDPOINT,
        v1::file_comment_reply::Create::ENDPOINT,
        v1::file_comment_reply::Delete::ENDPOINT,
        v1::file_comment_reply::List::ENDPOINT,
        v1::file_comment_reply::Update::ENDPOINT,
        v1::file_statistics::Get::ENDPOINT,
        v1::file_subscription::Create::ENDPOINT,
        v1::file_subscription::Get::ENDPOINT,
        v1::file_subscription::Patch::ENDPOINT,
        v1::file_version::Create::ENDPOINT,
        v1::file_version::Delete::ENDPOINT,
        v1::file_version::Get::ENDPOINT,
        v1::file_version::List::ENDPOINT,
        v1::file_view_record::List::ENDPOINT,
        v1::import_task::Create::ENDPOINT,
        v1::import_task::Get::ENDPOINT,
        v1::media::BatchGetTmpDownloadUrl::ENDPOINT,
        v1::media::Download::ENDPOINT,
        v1::media::UploadAll::ENDPOINT,
        v1::media::UploadFinish::ENDPOINT,
        v1::media::UploadPart::ENDPOINT,
        v1::media::UploadPrepare::ENDPOINT,
        v1::meta::BatchQuery::ENDPOINT,
        v1::permission_member::Auth::ENDPOINT,
        v1::permission_member::BatchCreate::ENDPOINT,
        v1::permission_member::Create::ENDPOINT,
        v1::permission_member::Delete::ENDPOINT,
        v1::permission_member::List::ENDPOINT,
        v1::permission_member::TransferOwner::ENDPOINT,
        v1::permission_member::Update::ENDPOINT,
        v1::permission_public::Get::ENDPOINT,
        v1::permission_public::Patch::ENDPOINT,
        v1::permission_public_password::Create::ENDPOINT,
        v1::permission_public_password::Delete::ENDPOINT,
        v1::permission_public_password::Update::ENDPOINT,
        v1::user::RemoveSubscription::ENDPOINT,
        v1::user::Subscription::ENDPOINT,
        v1::user::SubscriptionStatus::ENDPOINT,
        v2::comment_reaction::UpdateReaction::ENDPOINT,
        v2::explorer_file::Copy::ENDPOINT,
        v2::explorer_file::Create::ENDPOINT,
        v2::explorer_file_doc::Delete::ENDPOINT,
        v2::explorer_file_spreadsheet::Delete::ENDPOINT,
        v2::explorer_folder::Create::ENDPOINT,
        v2::explorer_folder_children::Get::ENDPOINT,
        v2::explorer_folder_meta::Get::ENDPOINT,
        v2::explorer_root_folder::Meta::ENDPOINT,
        v2::file_like::List::ENDPOINT,
        v2::permission_public::Get::ENDPOINT,
        v2::permission_public::Patch::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::FileBitableFieldChanged::DESCRIPTOR,
        v1::event::FileBitableRecordChanged::DESCRIPTOR,
        v1::event::FileCreatedInFolder::DESCRIPTOR,
        v1::event::FileDeleted::DESCRIPTOR,
        v1::event::FileEdit::DESCRIPTOR,
        v1::event::FilePermissionMemberAdded::DESCRIPTOR,
        v1::event::FilePermissionMemberApplied::DESCRIPTOR,
        v1::event::FilePermissionMemberRemoved::DESCRIPTOR,
        v1::event::FileRead::DESCRIPTOR,
        v1::event::FileTitleUpdated::DESCRIPTOR,
        v1::event::FileTrashed::DESCRIPTOR,
        v1::event::NoticeCommentAdd::DESCRIPTOR,
    ]
}
