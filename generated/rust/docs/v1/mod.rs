// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `docs.v1.content`
///
/// - [`Get`](struct@content::Get): Get the content of a document / 获取云文档内容
pub mod content;
/// The operations of `docs.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `docs.v1.content`.
    pub fn content(&self) -> content::Api<'c> {
        content::Api::new(self.client)
    }
}
