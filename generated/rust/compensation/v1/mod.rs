// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `compensation.v1.archive`
///
/// - [`Create`](struct@archive::Create): Create a pay archive / 创建薪资档案
/// - [`Query`](struct@archive::Query): Query pay archives / 批量查询员工薪资档案
pub mod archive;
/// `compensation.v1.change_reason`
///
/// - [`List`](struct@change_reason::List): List reasons for pay changes / 批量查询定调薪原因
pub mod change_reason;
/// `compensation.v1.event`
///
/// - [`ArchiveChanged`](struct@event::ArchiveChanged): Pay archive changed / 薪资档案变更
#[cfg(feature = "events")]
pub mod event;
/// `compensation.v1.indicator`
///
/// - [`List`](struct@indicator::List): List pay indicators / 批量查询薪资统计指标
pub mod indicator;
/// `compensation.v1.item`
///
/// - [`List`](struct@item::List): List pay items / 批量查询薪资项
pub mod item;
/// `compensation.v1.item_category`
///
/// - [`List`](struct@item_category::List): List pay item categories / 批量获取薪资项分类信息
pub mod item_category;
/// `compensation.v1.lump_sum_payment`
///
/// - [`BatchCreate`](struct@lump_sum_payment::BatchCreate): Create lump sum payments / 批量创建一次性支付记录
/// - [`BatchRemove`](struct@lump_sum_payment::BatchRemove): Delete lump sum payments / 批量删除一次性支付记录
/// - [`BatchUpdate`](struct@lump_sum_payment::BatchUpdate): Correct lump sum payments / 批量更正一次性支付记录
/// - [`Query`](struct@lump_sum_payment::Query): Query lump sum payments / 查询一次性支付授予记录
/// - [`QueryDetail`](struct@lump_sum_payment::QueryDetail): Query the details of lump sum payments / 查询一次性授予明细
pub mod lump_sum_payment;
/// `compensation.v1.plan`
///
/// - [`List`](struct@plan::List): List pay plans / 批量查询薪资方案
pub mod plan;
/// `compensation.v1.recurring_payment`
///
/// - [`BatchCreate`](struct@recurring_payment::BatchCreate): Create recurring payments / 批量创建经常性支付记录
/// - [`BatchRemove`](struct@recurring_payment::BatchRemove): Delete recurring payments / 批量删除经常性支付记录
/// - [`BatchUpdate`](struct@recurring_payment::BatchUpdate): Correct recurring payments / 批量更正经常性支付记录
/// - [`Query`](struct@recurring_payment::Query): Query recurring payments / 查询经常性支付记录
pub mod recurring_payment;
/// `compensation.v1.social_archive`
///
/// - [`Query`](struct@social_archive::Query): Query social insurance archives / 批量获取员工参保档案
pub mod social_archive;
/// `compensation.v1.social_archive_adjust_record`
///
/// - [`Query`](struct@social_archive_adjust_record::Query): Query social insurance adjustments / 批量获取社保增减员记录
pub mod social_archive_adjust_record;
/// `compensation.v1.social_insurance`
///
/// - [`List`](struct@social_insurance::List): List social insurance types / 获取险种配置列表
pub mod social_insurance;
/// `compensation.v1.social_plan`
///
/// - [`List`](struct@social_plan::List): List social insurance plans / 根据生效日期分页查询参保方案
/// - [`Query`](struct@social_plan::Query): Get social insurance plans in bulk / 根据方案ID和生效日期批量查询参保方案
pub mod social_plan;
mod types;
pub use types::*;
/// The operations of `compensation.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `compensation.v1.archive`.
    pub fn archive(&self) -> archive::Api<'c> {
        archive::Api::new(self.client)
    }
    /// The operations of `compensation.v1.change_reason`.
    pub fn change_reason(&self) -> change_reason::Api<'c> {
        change_reason::Api::new(self.client)
    }
    /// The operations of `compensation.v1.indicator`.
    pub fn indicator(&self) -> indicator::Api<'c> {
        indicator::Api::new(self.client)
    }
    /// The operations of `compensation.v1.item`.
    pub fn item(&self) -> item::Api<'c> {
        item::Api::new(self.client)
    }
    /// The operations of `compensation.v1.item_category`.
    pub fn item_category(&self) -> item_category::Api<'c> {
        item_category::Api::new(self.client)
    }
    /// The operations of `compensation.v1.lump_sum_payment`.
    pub fn lump_sum_payment(&self) -> lump_sum_payment::Api<'c> {
        lump_sum_payment::Api::new(self.client)
    }
    /// The operations of `compensation.v1.plan`.
    pub fn plan(&self) -> plan::Api<'c> {
        plan::Api::new(self.client)
    }
    /// The operations of `compensation.v1.recurring_payment`.
    pub fn recurring_payment(&self) -> recurring_payment::Api<'c> {
        recurring_payment::Api::new(self.client)
    }
    /// The operations of `compensation.v1.social_archive`.
    pub fn social_archive(&self) -> social_archive::Api<'c> {
        social_archive::Api::new(self.client)
    }
    /// The operations of `compensation.v1.social_archive_adjust_record`.
    pub fn social_archive_adjust_record(&self) -> social_archive_adjust_record::Api<'c> {
        social_archive_adjust_record::Api::new(self.client)
    }
    /// The operations of `compensation.v1.social_insurance`.
    pub fn social_insurance(&self) -> social_insurance::Api<'c> {
        social_insurance::Api::new(self.client)
    }
    /// The operations of `compensation.v1.social_plan`.
    pub fn social_plan(&self) -> social_plan::Api<'c> {
        social_plan::Api::new(self.client)
    }
}
