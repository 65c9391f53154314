// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `docx`.
pub mod error;
/// `docx.v1`
pub mod v1;
/// The operations of `docx`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `docx.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::chat_announcement::Get::ENDPOINT,
        v1::chat_announcement_block::BatchUpdate::ENDPOINT,
        v1::chat_announcement_block::Get::ENDPOINT,
        v1::chat_announcement_block::List::ENDPOINT,
        v1::chat_announcement_block_children::BatchDelete::ENDPOINT,
        v1::chat_announcement_block_children::Create::ENDPOINT,
        v1::chat_announcement_block_children::Get::ENDPOINT,
        v1::document::Convert::ENDPOINT,
        v1::document::Create::ENDPOINT,
        v1::document::Get::ENDPOINT,
        v1::document::RawContent::ENDPOINT,
        v1::document_block::BatchUpdate::ENDPOINT,
        v1::document_block::Get::ENDPOINT,
        v1::document_block::List::ENDPOINT,
        v1::document_block::Patch::ENDPOINT,
        v1::document_block_children::BatchDelete::ENDPOINT,
        v1::document_block_children::Create::ENDPOINT,
        v1::document_block_children::Get::ENDPOINT,
        v1::document_block_descendant::Create::ENDPOINT,
    ]
}
