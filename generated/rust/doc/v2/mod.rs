// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `doc.v2.content`
///
/// - [`Get`](struct@content::Get): Get the rich text of a legacy document / 获取旧版文档富文本内容
pub mod content;
/// `doc.v2.doc`
///
/// - [`BatchUpdate`](struct@doc::BatchUpdate): Edit a legacy document / 编辑旧版文档内容
/// - [`Create`](struct@doc::Create): Create a legacy document / 创建旧版文档
pub mod doc;
/// `doc.v2.meta`
///
/// - [`Get`](struct@meta::Get): Get the metadata of a legacy document / 获取旧版文档元信息
pub mod meta;
/// `doc.v2.raw_content`
///
/// - [`Get`](struct@raw_content::Get): Get the plain text of a legacy document / 获取旧版文档纯文本内容
pub mod raw_content;
/// `doc.v2.sheet_meta`
///
/// - [`Get`](struct@sheet_meta::Get): Get the sheets of a legacy document / 获取旧版文档中的电子表格元数据
pub mod sheet_meta;
/// The operations of `doc.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `doc.v2.content`.
    pub fn content(&self) -> content::Api<'c> {
        content::Api::new(self.client)
    }
    /// The operations of `doc.v2.doc`.
    pub fn doc(&self) -> doc::Api<'c> {
        doc::Api::new(self.client)
    }
    /// The operations of `doc.v2.meta`.
    pub fn meta(&self) -> meta::Api<'c> {
        meta::Api::new(self.client)
    }
    /// The operations of `doc.v2.raw_content`.
    pub fn raw_content(&self) -> raw_content::Api<'c> {
        raw_content::Api::new(self.client)
    }
    /// The operations of `doc.v2.sheet_meta`.
    pub fn sheet_meta(&self) -> sheet_meta::Api<'c> {
        sheet_meta::Api::new(self.client)
    }
}
