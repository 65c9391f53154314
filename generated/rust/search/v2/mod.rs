// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `search.v2.app`
///
/// - [`Create`](struct@app::Create): Search apps / 搜索应用
pub mod app;
/// `search.v2.data_source`
///
/// - [`Create`](struct@data_source::Create): Create a data source / 创建数据源
/// - [`Delete`](struct@data_source::Delete): Delete a data source / 删除数据源
/// - [`Get`](struct@data_source::Get): Get a data source / 获取数据源
/// - [`List`](struct@data_source::List): List data sources / 批量获取数据源
/// - [`Patch`](struct@data_source::Patch): Update a data source / 修改数据源
pub mod data_source;
/// `search.v2.data_source_item`
///
/// - [`BatchCreate`](struct@data_source_item::BatchCreate): Index data items in bulk / 批量为数据项创建索引
/// - [`Create`](struct@data_source_item::Create): Index a data item / 为指定数据项创建索引
/// - [`Delete`](struct@data_source_item::Delete): Delete a data item / 删除数据项
/// - [`Get`](struct@data_source_item::Get): Get a data item / 查询指定数据项
pub mod data_source_item;
/// `search.v2.doc_wiki`
///
/// - [`Search`](struct@doc_wiki::Search): Search documents and wikis / 文档搜索
pub mod doc_wiki;
/// `search.v2.message`
///
/// - [`Create`](struct@message::Create): Search messages / 搜索消息
pub mod message;
/// `search.v2.schema`
///
/// - [`Create`](struct@schema::Create): Create a data schema / 创建数据范式
/// - [`Delete`](struct@schema::Delete): Delete a data schema / 删除数据范式
/// - [`Get`](struct@schema::Get): Get a data schema / 获取数据范式
/// - [`Patch`](struct@schema::Patch): Update a data schema / 修改数据范式
pub mod schema;
mod types;
pub use types::*;
/// The operations of `search.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `search.v2.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
    /// The operations of `search.v2.data_source`.
    pub fn data_source(&self) -> data_source::Api<'c> {
        data_source::Api::new(self.client)
    }
    /// The operations of `search.v2.data_source_item`.
    pub fn data_source_item(&self) -> data_source_item::Api<'c> {
        data_source_item::Api::new(self.client)
    }
    /// The operations of `search.v2.doc_wiki`.
    pub fn doc_wiki(&self) -> doc_wiki::Api<'c> {
        doc_wiki::Api::new(self.client)
    }
    /// The operations of `search.v2.message`.
    pub fn message(&self) -> message::Api<'c> {
        message::Api::new(self.client)
    }
    /// The operations of `search.v2.schema`.
    pub fn schema(&self) -> schema::Api<'c> {
        schema::Api::new(self.client)
    }
}
