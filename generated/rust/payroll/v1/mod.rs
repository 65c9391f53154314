// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `payroll.v1.acct_item`
///
/// - [`List`](struct@acct_item::List): List payroll items / 批量查询算薪项
pub mod acct_item;
/// `payroll.v1.cost_allocation_detail`
///
/// - [`List`](struct@cost_allocation_detail::List): List the details of a cost allocation report / 查询成本分摊报表明细
pub mod cost_allocation_detail;
/// `payroll.v1.cost_allocation_plan`
///
/// - [`List`](struct@cost_allocation_plan::List): List cost allocation plans / 批量查询成本分摊方案
pub mod cost_allocation_plan;
/// `payroll.v1.cost_allocation_report`
///
/// - [`List`](struct@cost_allocation_report::List): List the totals of a cost allocation report / 查询成本分摊报表汇总数据
pub mod cost_allocation_report;
/// `payroll.v1.datasource`
///
/// - [`List`](struct@datasource::List): List external data sources / 获取外部数据源配置信息
pub mod datasource;
/// `payroll.v1.datasource_record`
///
/// - [`Query`](struct@datasource_record::Query): Query external payroll records / 批量查询外部算薪数据记录
/// - [`Save`](struct@datasource_record::Save): Save external payroll records / 创建 / 更新外部算薪数据
pub mod datasource_record;
/// `payroll.v1.event`
///
/// - [`PaymentActivityApproved`](struct@event::PaymentActivityApproved): Payment activity archived / 发薪活动封存
/// - [`PaymentActivityStatusChanged`](struct@event::PaymentActivityStatusChanged): Payment activity changed / 发薪活动变更事件
#[cfg(feature = "events")]
pub mod event;
/// `payroll.v1.paygroup`
///
/// - [`List`](struct@paygroup::List): List pay groups / 获取薪资组基本信息
pub mod paygroup;
/// `payroll.v1.payment_activity`
///
/// - [`Archive`](struct@payment_activity::Archive): Archive a payment activity / 封存发薪活动
/// - [`List`](struct@payment_activity::List): List payment activities / 查询发薪活动列表
pub mod payment_activity;
/// `payroll.v1.payment_activity_detail`
///
/// - [`List`](struct@payment_activity_detail::List): List the details of a payment activity / 查询发薪活动明细列表
pub mod payment_activity_detail;
/// `payroll.v1.payment_detail`
///
/// - [`Query`](struct@payment_detail::Query): Query payment details / 批量查询发薪明细
pub mod payment_detail;
mod types;
pub use types::*;
/// The operations of `payroll.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `payroll.v1.acct_item`.
    pub fn acct_item(&self) -> acct_item::Api<'c> {
        acct_item::Api::new(self.client)
    }
    /// The operations of `payroll.v1.cost_allocation_detail`.
    pub fn cost_allocation_detail(&self) -> cost_allocation_detail::Api<'c> {
        cost_allocation_detail::Api::new(self.client)
    }
    /// The operations of `payroll.v1.cost_allocation_plan`.
    pub fn cost_allocation_plan(&self) -> cost_allocation_plan::Api<'c> {
        cost_allocation_plan::Api::new(self.client)
    }
    /// The operations of `payroll.v1.cost_allocation_report`.
    pub fn cost_allocation_report(&self) -> cost_allocation_report::Api<'c> {
        cost_allocation_report::Api::new(self.client)
    }
    /// The operations of `payroll.v1.datasource`.
    pub fn datasource(&self) -> datasource::Api<'c> {
        datasource::Api::new(self.client)
    }
    /// The operations of `payroll.v1.datasource_record`.
    pub fn datasource_record(&self) -> datasource_record::Api<'c> {
        datasource_record::Api::new(self.client)
    }
    /// The operations of `payroll.v1.paygroup`.
    pub fn paygroup(&self) -> paygroup::Api<'c> {
        paygroup::Api::new(self.client)
    }
    /// The operations of `payroll.v1.payment_activity`.
    pub fn payment_activity(&self) -> payment_activity::Api<'c> {
        payment_activity::Api::new(self.client)
    }
    /// The operations of `payroll.v1.payment_activity_detail`.
    pub fn payment_activity_detail(&self) -> payment_activity_detail::Api<'c> {
        payment_activity_detail::Api::new(self.client)
    }
    /// The operations of `payroll.v1.payment_detail`.
    pub fn payment_detail(&self) -> payment_detail::Api<'c> {
        payment_detail::Api::new(self.client)
    }
}
