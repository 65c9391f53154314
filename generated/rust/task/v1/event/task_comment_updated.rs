// Generated from spec/task/v1/event/task_comment_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Task comment changed / 任务评论信息变更.
///
/// Is pushed when a comment on a task that the app created was added, answered, changed or deleted; other tasks do not count.
///
/// 应用创建的任务的评论被创建、回复、更新或删除时推送，其他来源的任务不推送。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - Type: `task.task.comment.updated_v1`
/// - Scopes, any of: `task:comment`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskCommentUpdated {
    /// The ID of the task that the event is about. / 发生变更的任务的 ID。
    pub task_id: String,
    /// The ID of the comment that the event is about. / 发生变更的评论的 ID。
    pub comment_id: String,
    /// The ID of the comment that this one replies to; without meaning if it is no reply.
    ///
    /// 该评论所回复的评论的 ID；不是回复时没有意义。
    pub parent_id: String,
    /// What happened to the comment: 1 it was created, 2 a reply was created, 3 it was edited, 4 it was deleted.
    ///
    /// 评论发生了何种变更：1 为新建评论，2 为新建回复，3 为修改，4 为删除。
    pub obj_type: i64,
}
impl wire::Object for TaskCommentUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("comment_id", &mut self.comment_id);
        f.field("parent_id", &mut self.parent_id);
        f.field("obj_type", &mut self.obj_type);
    }
}
crate::codegen::__impl_object! {
    TaskCommentUpdated
}
crate::codegen::__event! {
    TaskCommentUpdated:
    Descriptor::new("task.v1.event.task_comment_updated", "task.task.comment.updated_v1")
        .documented(text("任务评论信息变更", "Task comment changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT])])
}
