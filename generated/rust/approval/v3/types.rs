// Generated from spec/approval/v3/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A task of a third-party approval instance, with its update time. / 三方审批实例中的任务及其更新时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tasks {
    /// The ID of the task. / 任务 ID。
    pub task_id: String,
    /// When the task was last updated, in milliseconds since 1970. / 任务最近一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
}
impl wire::Object for Tasks {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("update_time", &mut self.update_time);
    }
}
/// The request form of [`Tasks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasksInput {
    /// The ID of the task. / 任务 ID。
    pub task_id: String,
    /// When the task was last updated, in milliseconds since 1970. / 任务最近一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
}
impl TasksInput {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, update_time: i64) -> Self {
        Self {
            task_id: task_id.into(),
            update_time,
        }
    }
}
impl wire::Object for TasksInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    Tasks TasksInput
}
crate::codegen::__impl_input! {
    TasksInput : Tasks
}
