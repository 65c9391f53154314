// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `spark`.
pub mod error;
/// `spark.v1`
pub mod v1;
/// The operations of `spark`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `spark.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::app::Create::ENDPOINT,
        v1::app::GetAppVisibility::ENDPOINT,
        v1::app::Icon::ENDPOINT,
        v1::app::List::ENDPOINT,
        v1::app::Patch::ENDPOINT,
        v1::app::SqlCommands::ENDPOINT,
        v1::app::UpdateAppVisibility::ENDPOINT,
        v1::app::UploadHtmlCodeAndRelease::ENDPOINT,
        v1::app_enum::GetEnumDetail::ENDPOINT,
        v1::app_enum::GetEnumList::ENDPOINT,
        v1::app_storage::Download::ENDPOINT,
        v1::app_storage::Upload::ENDPOINT,
        v1::app_storage::UploadComplete::ENDPOINT,
        v1::app_storage::UploadInitialize::ENDPOINT,
        v1::app_storage::UploadPart::ENDPOINT,
        v1::app_table::BatchUpdateTableRecords::ENDPOINT,
        v1::app_table::DeleteTableRecords::ENDPOINT,
        v1::app_table::GetTableDetail::ENDPOINT,
        v1::app_table::GetTableList::ENDPOINT,
        v1::app_table::GetTableRecordList::ENDPOINT,
        v1::app_table::PatchTableRecords::ENDPOINT,
        v1::app_table::PostTableRecords::ENDPOINT,
        v1::app_view::GetViewRecordList::ENDPOINT,
        v1::directory_user::IdConvert::ENDPOINT,
    ]
}
