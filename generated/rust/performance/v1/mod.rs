// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `performance.v1.review_data`
///
/// - [`Query`](struct@review_data::Query): Get review data (v1) / 获取绩效结果
pub mod review_data;
/// `performance.v1.semester`
///
/// - [`List`](struct@semester::List): List review cycles / 获取周期列表
pub mod semester;
/// `performance.v1.stage_task`
///
/// - [`FindByPage`](struct@stage_task::FindByPage): List the tasks of a review cycle / 获取周期任务（全部用户）
/// - [`FindByUserList`](struct@stage_task::FindByUserList): Get the tasks of users in a review cycle / 获取周期任务（指定用户）
pub mod stage_task;
mod types;
pub use types::*;
/// The operations of `performance.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `performance.v1.review_data`.
    pub fn review_data(&self) -> review_data::Api<'c> {
        review_data::Api::new(self.client)
    }
    /// The operations of `performance.v1.semester`.
    pub fn semester(&self) -> semester::Api<'c> {
        semester::Api::new(self.client)
    }
    /// The operations of `performance.v1.stage_task`.
    pub fn stage_task(&self) -> stage_task::Api<'c> {
        stage_task::Api::new(self.client)
    }
}
