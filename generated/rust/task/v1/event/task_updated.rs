// Generated from spec/task/v1/event/task_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Task of the app changed / 任务信息变更.
///
/// Is pushed when a task that the app created has changed, such as its title, due time, assignees, reminders or completion; other tasks do not count.
///
/// 应用创建的任务发生变更时推送，如标题、截止时间、执行者、提醒或完成状态，其他来源的任务不推送。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - Type: `task.task.updated_v1`
/// - Scopes, any of: `task:task`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUpdated {
    /// The ID of the task that the event is about. / 发生变更的任务的 ID。
    pub task_id: String,
    /// What happened to the task: 1 its details changed, 2 its assignees, 3 its followers, 4 its reminder; 5 it was completed, 6 its completion was undone, 7 it was deleted.
    ///
    /// 任务发生了何种变更：1 为详情变化，2 为执行者变化，3 为关注者变化，4 为提醒时间变化，5 为完成，6 为取消完成，7 为删除。
    pub obj_type: i64,
}
impl wire::Object for TaskUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("obj_type", &mut self.obj_type);
    }
}
crate::codegen::__impl_object! {
    TaskUpdated
}
crate::codegen::__event! {
    TaskUpdated:
    Descriptor::new("task.v1.event.task_updated", "task.task.updated_v1")
        .documented(text("任务信息变更", "Task of the app changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
}
