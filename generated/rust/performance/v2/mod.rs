// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `performance.v2.activity`
///
/// - [`Query`](struct@activity::Query): Query activities / 获取项目列表
pub mod activity;
/// `performance.v2.additional_information`
///
/// - [`Import`](struct@additional_information::Import): Import additional information / 批量导入补充信息
/// - [`Query`](struct@additional_information::Query): Query additional information / 批量查询补充信息
pub mod additional_information;
/// `performance.v2.additional_informations_batch`
///
/// - [`Delete`](struct@additional_informations_batch::Delete): Delete additional information / 批量删除补充信息
pub mod additional_informations_batch;
/// `performance.v2.event`
///
/// - [`ReviewDataChanged`](struct@event::ReviewDataChanged): Review data changed / 绩效详情变更
/// - [`StageTaskOpenResult`](struct@event::StageTaskOpenResult): Review result opened / 绩效结果开通
#[cfg(feature = "events")]
pub mod event;
/// `performance.v2.indicator`
///
/// - [`Query`](struct@indicator::Query): Query review items / 获取评估项列表
pub mod indicator;
/// `performance.v2.metric_detail`
///
/// - [`Import`](struct@metric_detail::Import): Import metric data of reviewees / 录入被评估人关键指标数据
/// - [`Query`](struct@metric_detail::Query): Query metric results of reviewees / 获取被评估人关键指标结果
pub mod metric_detail;
/// `performance.v2.metric_field`
///
/// - [`Query`](struct@metric_field::Query): Query metric fields / 获取指标字段列表
pub mod metric_field;
/// `performance.v2.metric_lib`
///
/// - [`Query`](struct@metric_lib::Query): Query the metric library / 获取指标列表
pub mod metric_lib;
/// `performance.v2.metric_tag`
///
/// - [`List`](struct@metric_tag::List): List metric tags / 获取指标标签列表
pub mod metric_tag;
/// `performance.v2.metric_template`
///
/// - [`Query`](struct@metric_template::Query): Query metric templates / 获取指标模板列表
pub mod metric_template;
/// `performance.v2.question`
///
/// - [`Query`](struct@question::Query): Query tag questions / 获取标签填写题配置
pub mod question;
/// `performance.v2.review_data`
///
/// - [`Query`](struct@review_data::Query): Get review data / 获取绩效详情数据
pub mod review_data;
/// `performance.v2.review_template`
///
/// - [`Query`](struct@review_template::Query): Query review templates / 获取绩效模板
pub mod review_template;
/// `performance.v2.reviewee`
///
/// - [`Query`](struct@reviewee::Query): Query reviewees / 获取被评估人信息
pub mod reviewee;
mod types;
pub use types::*;
/// `performance.v2.user_group_user_rel`
///
/// - [`Write`](struct@user_group_user_rel::Write): Replace the members of a user group / 更新人员组成员
pub mod user_group_user_rel;
/// `performance.v2.user_info`
///
/// - [`Query`](struct@user_info::Query): Get the profiles of reviewees in a review cycle / 获取绩效周期人员信息
pub mod user_info;
/// The operations of `performance.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `performance.v2.activity`.
    pub fn activity(&self) -> activity::Api<'c> {
        activity::Api::new(self.client)
    }
    /// The operations of `performance.v2.additional_information`.
    pub fn additional_information(&self) -> additional_information::Api<'c> {
        additional_information::Api::new(self.client)
    }
    /// The operations of `performance.v2.additional_informations_batch`.
    pub fn additional_informations_batch(
        &self,
    ) -> additional_informations_batch::Api<'c> {
        additional_informations_batch::Api::new(self.client)
    }
    /// The operations of `performance.v2.indicator`.
    pub fn indicator(&self) -> indicator::Api<'c> {
        indicator::Api::new(self.client)
    }
    /// The operations of `performance.v2.metric_detail`.
    pub fn metric_detail(&self) -> metric_detail::Api<'c> {
        metric_detail::Api::new(self.client)
    }
    /// The operations of `performance.v2.metric_field`.
    pub fn metric_field(&self) -> metric_field::Api<'c> {
        metric_field::Api::new(self.client)
    }
    /// The operations of `performance.v2.metric_lib`.
    pub fn metric_lib(&self) -> metric_lib::Api<'c> {
        metric_lib::Api::new(self.client)
    }
    /// The operations of `performance.v2.metric_tag`.
    pub fn metric_tag(&self) -> metric_tag::Api<'c> {
        metric_tag::Api::new(self.client)
    }
    /// The operations of `performance.v2.metric_template`.
    pub fn metric_template(&self) -> metric_template::Api<'c> {
        metric_template::Api::new(self.client)
    }
    /// The operations of `performance.v2.question`.
    pub fn question(&self) -> question::Api<'c> {
        question::Api::new(self.client)
    }
    /// The operations of `performance.v2.review_data`.
    pub fn review_data(&self) -> review_data::Api<'c> {
        review_data::Api::new(self.client)
    }
    /// The operations of `performance.v2.review_template`.
    pub fn review_template(&self) -> review_template::Api<'c> {
        review_template::Api::new(self.client)
    }
    /// The operations of `performance.v2.reviewee`.
    pub fn reviewee(&self) -> reviewee::Api<'c> {
        reviewee::Api::new(self.client)
    }
    /// The operations of `performance.v2.user_group_user_rel`.
    pub fn user_group_user_rel(&self) -> user_group_user_rel::Api<'c> {
        user_group_user_rel::Api::new(self.client)
    }
    /// The operations of `performance.v2.user_info`.
    pub fn user_info(&self) -> user_info::Api<'c> {
        user_info::Api::new(self.client)
    }
}
