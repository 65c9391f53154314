// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `lingo.v1.classification`
///
/// - [`List`](struct@classification::List): List classifications / 获取词典分类
pub mod classification;
/// `lingo.v1.draft`
///
/// - [`Create`](struct@draft::Create): Create a draft / 创建草稿
/// - [`Update`](struct@draft::Update): Update a draft / 更新草稿
pub mod draft;
/// `lingo.v1.entity`
///
/// - [`Create`](struct@entity::Create): Create an entry without review / 创建免审词条
/// - [`Delete`](struct@entity::Delete): Delete an entry without review / 删除免审词条
/// - [`Get`](struct@entity::Get): Get an entry / 获取词条详情
/// - [`Highlight`](struct@entity::Highlight): Highlight entries in a text / 词条高亮
/// - [`List`](struct@entity::List): List entries / 获取词条列表
/// - [`Match`](struct@entity::Match): Match entries exactly / 精准搜索词条
/// - [`Search`](struct@entity::Search): Search entries / 模糊搜索词条
/// - [`Update`](struct@entity::Update): Update an entry without review / 更新免审词条
pub mod entity;
/// `lingo.v1.file`
///
/// - [`Download`](struct@file::Download): Download an image / 下载图片
/// - [`Upload`](struct@file::Upload): Upload an image / 上传图片
pub mod file;
/// `lingo.v1.repo`
///
/// - [`List`](struct@repo::List): List repositories / 获取词库列表
pub mod repo;
mod types;
pub use types::*;
/// The operations of `lingo.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `lingo.v1.classification`.
    pub fn classification(&self) -> classification::Api<'c> {
        classification::Api::new(self.client)
    }
    /// The operations of `lingo.v1.draft`.
    pub fn draft(&self) -> draft::Api<'c> {
        draft::Api::new(self.client)
    }
    /// The operations of `lingo.v1.entity`.
    pub fn entity(&self) -> entity::Api<'c> {
        entity::Api::new(self.client)
    }
    /// The operations of `lingo.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `lingo.v1.repo`.
    pub fn repo(&self) -> repo::Api<'c> {
        repo::Api::new(self.client)
    }
}
