// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `okr.v1.image`
///
/// - [`Upload`](struct@image::Upload): Upload an image for a progress record / 上传进展记录图片
pub mod image;
/// `okr.v1.okr`
///
/// - [`BatchGet`](struct@okr::BatchGet): Get OKRs in bulk / 批量获取 OKR
pub mod okr;
/// `okr.v1.period`
///
/// - [`Create`](struct@period::Create): Create an OKR period / 创建 OKR 周期
/// - [`List`](struct@period::List): List OKR periods / 获取 OKR 周期列表
/// - [`Patch`](struct@period::Patch): Change the status of an OKR period / 修改 OKR 周期状态
pub mod period;
/// `okr.v1.period_rule`
///
/// - [`List`](struct@period_rule::List): List OKR period rules / 获取 OKR 周期规则
pub mod period_rule;
/// `okr.v1.progress_record`
///
/// - [`Create`](struct@progress_record::Create): Create a progress record / 创建 OKR 进展记录
/// - [`Delete`](struct@progress_record::Delete): Delete a progress record / 删除 OKR 进展记录
/// - [`Get`](struct@progress_record::Get): Get a progress record / 获取 OKR 进展记录
/// - [`Update`](struct@progress_record::Update): Update a progress record / 更新 OKR 进展记录
pub mod progress_record;
/// `okr.v1.review`
///
/// - [`Query`](struct@review::Query): Query OKR reviews / 查询复盘信息
pub mod review;
mod types;
pub use types::*;
/// `okr.v1.user_okr`
///
/// - [`List`](struct@user_okr::List): List the OKRs of a user / 获取用户的 OKR 列表
pub mod user_okr;
/// The operations of `okr.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `okr.v1.image`.
    pub fn image(&self) -> image::Api<'c> {
        image::Api::new(self.client)
    }
    /// The operations of `okr.v1.okr`.
    pub fn okr(&self) -> okr::Api<'c> {
        okr::Api::new(self.client)
    }
    /// The operations of `okr.v1.period`.
    pub fn period(&self) -> period::Api<'c> {
        period::Api::new(self.client)
    }
    /// The operations of `okr.v1.period_rule`.
    pub fn period_rule(&self) -> period_rule::Api<'c> {
        period_rule::Api::new(self.client)
    }
    /// The operations of `okr.v1.progress_record`.
    pub fn progress_record(&self) -> progress_record::Api<'c> {
        progress_record::Api::new(self.client)
    }
    /// The operations of `okr.v1.review`.
    pub fn review(&self) -> review::Api<'c> {
        review::Api::new(self.client)
    }
    /// The operations of `okr.v1.user_okr`.
    pub fn user_okr(&self) -> user_okr::Api<'c> {
        user_okr::Api::new(self.client)
    }
}
