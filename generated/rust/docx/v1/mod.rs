// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `docx.v1.chat_announcement`
///
/// - [`Get`](struct@chat_announcement::Get): Get a chat announcement / 获取群公告基本信息
pub mod chat_announcement;
/// `docx.v1.chat_announcement_block`
///
/// - [`BatchUpdate`](struct@chat_announcement_block::BatchUpdate): Update blocks of a chat announcement / 批量更新群公告块的内容
/// - [`Get`](struct@chat_announcement_block::Get): Get a block of a chat announcement / 获取群公告块的内容
/// - [`List`](struct@chat_announcement_block::List): List the blocks of a chat announcement / 获取群公告所有块
pub mod chat_announcement_block;
/// `docx.v1.chat_announcement_block_children`
///
/// - [`BatchDelete`](struct@chat_announcement_block_children::BatchDelete): Delete child blocks of a chat announcement / 删除群公告中的块
/// - [`Create`](struct@chat_announcement_block_children::Create): Create child blocks in a chat announcement / 在群公告中创建块
/// - [`Get`](struct@chat_announcement_block_children::Get): List the child blocks of a chat announcement block / 获取所有子块
pub mod chat_announcement_block_children;
/// `docx.v1.document`
///
/// - [`Convert`](struct@document::Convert): Convert Markdown or HTML to blocks / Markdown/HTML 内容转换为文档块
/// - [`Create`](struct@document::Create): Create a document / 创建文档
/// - [`Get`](struct@document::Get): Get a document / 获取文档基本信息
/// - [`RawContent`](struct@document::RawContent): Get the plain text of a document / 获取文档纯文本内容
pub mod document;
/// `docx.v1.document_block`
///
/// - [`BatchUpdate`](struct@document_block::BatchUpdate): Update blocks of a document / 批量更新块的内容
/// - [`Get`](struct@document_block::Get): Get a block of a document / 获取块的内容
/// - [`List`](struct@document_block::List): List the blocks of a document / 获取文档所有块
/// - [`Patch`](struct@document_block::Patch): Update a block of a document / 更新块的内容
pub mod document_block;
/// `docx.v1.document_block_children`
///
/// - [`BatchDelete`](struct@document_block_children::BatchDelete): Delete child blocks of a document / 删除块
/// - [`Create`](struct@document_block_children::Create): Create child blocks in a document / 创建块
/// - [`Get`](struct@document_block_children::Get): List the child blocks of a document block / 获取所有子块
pub mod document_block_children;
/// `docx.v1.document_block_descendant`
///
/// - [`Create`](struct@document_block_descendant::Create): Create nested blocks in a document / 创建嵌套块
pub mod document_block_descendant;
mod types;
pub use types::*;
/// The operations of `docx.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `docx.v1.chat_announcement`.
    pub fn chat_announcement(&self) -> chat_announcement::Api<'c> {
        chat_announcement::Api::new(self.client)
    }
    /// The operations of `docx.v1.chat_announcement_block`.
    pub fn chat_announcement_block(&self) -> chat_announcement_block::Api<'c> {
        chat_announcement_block::Api::new(self.client)
    }
    /// The operations of `docx.v1.chat_announcement_block_children`.
    pub fn chat_announcement_block_children(
        &self,
    ) -> chat_announcement_block_children::Api<'c> {
        chat_announcement_block_children::Api::new(self.client)
    }
    /// The operations of `docx.v1.document`.
    pub fn document(&self) -> document::Api<'c> {
        document::Api::new(self.client)
    }
    /// The operations of `docx.v1.document_block`.
    pub fn document_block(&self) -> document_block::Api<'c> {
        document_block::Api::new(self.client)
    }
    /// The operations of `docx.v1.document_block_children`.
    pub fn document_block_children(&self) -> document_block_children::Api<'c> {
        document_block_children::Api::new(self.client)
    }
    /// The operations of `docx.v1.document_block_descendant`.
    pub fn document_block_descendant(&self) -> document_block_descendant::Api<'c> {
        document_block_descendant::Api::new(self.client)
    }
}
