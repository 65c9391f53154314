// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `baike.v1.classification`
///
/// - [`List`](struct@classification::List): List classifications / 获取词典分类
pub mod classification;
/// `baike.v1.draft`
///
/// - [`Create`](struct@draft::Create): Create a draft / 创建草稿
/// - [`Update`](struct@draft::Update): Update a draft / 更新草稿
pub mod draft;
/// `baike.v1.entity`
///
/// - [`Create`](struct@entity::Create): Create an entry without review / 创建免审词条
/// - [`Extract`](struct@entity::Extract): Extract possible entries / 提取潜在的词条
/// - [`Get`](struct@entity::Get): Get an entry / 获取词条详情
/// - [`Highlight`](struct@entity::Highlight): Highlight entries in a text / 词条高亮
/// - [`List`](struct@entity::List): List entries / 获取词条列表
/// - [`Match`](struct@entity::Match): Match entries exactly / 精准搜索词条
/// - [`Search`](struct@entity::Search): Search entries / 模糊搜索词条
/// - [`Update`](struct@entity::Update): Update an entry without review / 更新免审词条
pub mod entity;
/// `baike.v1.file`
///
/// - [`Download`](struct@file::Download): Download an image / 下载图片
/// - [`Upload`](struct@file::Upload): Upload an image / 上传图片
pub mod file;
mod types;
pub use types::*;
/// The operations of `baike.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `baike.v1.classification`.
    pub fn classification(&self) -> classification::Api<'c> {
        classification::Api::new(self.client)
    }
    /// The operations of `baike.v1.draft`.
    pub fn draft(&self) -> draft::Api<'c> {
        draft::Api::new(self.client)
    }
    /// The operations of `baike.v1.entity`.
    pub fn entity(&self) -> entity::Api<'c> {
        entity::Api::new(self.client)
    }
    /// The operations of `baike.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
}
