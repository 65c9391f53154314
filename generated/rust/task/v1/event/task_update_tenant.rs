// Generated from spec/task/v1/event/task_update_tenant.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Task of the tenant changed / 任务信息变更.
///
/// Is pushed when a task of the tenant has changed, whatever created it; it holds only the IDs of the users concerned, and the tasks are queried separately.
///
/// 企业内任一来源的任务发生变更时推送，只带相关用户的 ID，任务须另行查询。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - Type: `task.task.update_tenant_v1`
/// - Scopes, any of: `task:task.event_update_tenant:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUpdateTenant {
    /// The users that the change of the task concerns. / 与该任务变更相关的用户。
    pub user_id_list: TaskUpdateTenantUserIdList,
    /// The ID of the task that the event is about. / 发生变更的任务的 ID。
    pub task_id: String,
    /// What was changed: the task itself (`task`), its assignees (`collaborator`) or its followers (`follower`).
    ///
    /// 变更的是任务本身（`task`）、执行者（`collaborator`）还是关注者（`follower`）。
    pub object_type: String,
    /// How the data named by `object_type` was changed: `create`, `delete` or `update`.
    ///
    /// 变更方式：新建（`create`）、删除（`delete`）或更新（`update`），针对 `object_type` 所示的数据。
    pub event_type: String,
}
impl wire::Object for TaskUpdateTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_list", &mut self.user_id_list);
        f.field("task_id", &mut self.task_id);
        f.field("object_type", &mut self.object_type);
        f.field("event_type", &mut self.event_type);
    }
}
crate::codegen::__impl_object! {
    TaskUpdateTenant
}
crate::codegen::__event! {
    TaskUpdateTenant:
    Descriptor::new("task.v1.event.task_update_tenant", "task.task.update_tenant_v1")
        .documented(text("任务信息变更", "Task of the tenant changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant")
        .access(&[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_EVENT_UPDATE_TENANT_READONLY])])
}
/// The users that the change of the task concerns. / 与该任务变更相关的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUpdateTenantUserId {
    /// Without meaning in this event; use `open_id`. / 此事件中无意义，请使用 `open_id`。
    pub union_id: String,
    /// Without meaning in this event; use `open_id`. / 此事件中无意义，请使用 `open_id`。
    pub user_id: id::UserId,
    /// The open_id of the user, the only user ID to rely on in this event. / 用户的 open_id，是此事件中唯一可用的用户标识。
    pub open_id: id::OpenId,
}
impl wire::Object for TaskUpdateTenantUserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The users that the change of the task concerns. / 与该任务变更相关的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskUpdateTenantUserIdList {
    /// The users that the change of the task concerns. / 与该任务变更相关的用户。
    pub user_id_list: Vec<TaskUpdateTenantUserId>,
}
impl wire::Object for TaskUpdateTenantUserIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_list", &mut self.user_id_list);
    }
}
crate::codegen::__impl_object! {
    TaskUpdateTenantUserId TaskUpdateTenantUserIdList
}
