// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `suite.v1.docs_api`
///
/// - [`Meta`](struct@docs_api::Meta): Get the metadata of files / 获取元数据
pub mod docs_api;
/// `suite.v1.docs_api_search`
///
/// - [`Object`](struct@docs_api_search::Object): Search documents / 搜索云文档
pub mod docs_api_search;
/// The operations of `suite.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `suite.v1.docs_api`.
    pub fn docs_api(&self) -> docs_api::Api<'c> {
        docs_api::Api::new(self.client)
    }
    /// The operations of `suite.v1.docs_api_search`.
    pub fn docs_api_search(&self) -> docs_api_search::Api<'c> {
        docs_api_search::Api::new(self.client)
    }
}
