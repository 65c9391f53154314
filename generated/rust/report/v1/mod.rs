// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `report.v1.rule`
///
/// - [`Query`](struct@rule::Query): Query report rules / 查询规则
pub mod rule;
/// `report.v1.rule_view`
///
/// - [`Remove`](struct@rule_view::Remove): Remove the views of a report rule / 移除规则看板
pub mod rule_view;
/// `report.v1.task`
///
/// - [`Query`](struct@task::Query): Query reports / 查询任务
pub mod task;
/// The operations of `report.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `report.v1.rule`.
    pub fn rule(&self) -> rule::Api<'c> {
        rule::Api::new(self.client)
    }
    /// The operations of `report.v1.rule_view`.
    pub fn rule_view(&self) -> rule_view::Api<'c> {
        rule_view::Api::new(self.client)
    }
    /// The operations of `report.v1.task`.
    pub fn task(&self) -> task::Api<'c> {
        task::Api::new(self.client)
    }
}
