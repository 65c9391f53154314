// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `elearning.v2.event`
///
/// - [`CourseRegistrationCreated`](struct@event::CourseRegistrationCreated): Course progress created / 课程学习进度新增事件
/// - [`CourseRegistrationDeleted`](struct@event::CourseRegistrationDeleted): Course progress deleted / 课程学习进度删除事件
/// - [`CourseRegistrationUpdated`](struct@event::CourseRegistrationUpdated): Course progress updated / 课程学习进度更新事件
#[cfg(feature = "events")]
pub mod event;
mod types;
pub use types::*;
