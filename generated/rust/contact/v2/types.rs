// Generated from spec/contact/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The batch task.
///
/// 批量任务的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// The ID of the asynchronous batch task, with which its state and results are queried.
    ///
    /// 异步批量任务的 ID，凭它查询任务的执行状态和结果。
    pub task_id: wire::Json,
    /// What the task does: `add_user` adds users, `add_department` adds departments.
    ///
    /// 任务的类型：`add_user` 为新增用户，`add_department` 为新增部门。
    pub r#type: wire::Json,
    /// The state of the task: running below `9`, finished at `9`, failed at `10`.
    ///
    /// 任务的执行状态：小于 `9` 为执行中，`9` 为已完成，`10` 为失败。
    pub status: wire::Json,
    /// How far the task has got, in percent.
    ///
    /// 任务的执行进度，以百分比表示。
    pub progress: wire::Json,
    /// How many subtasks the task has.
    ///
    /// 任务包含的子任务总数。
    pub total_num: wire::Json,
    /// How many subtasks have succeeded so far.
    ///
    /// 目前已成功的子任务数。
    pub success_num: wire::Json,
    /// How many subtasks have failed so far.
    ///
    /// 目前已失败的子任务数。
    pub fail_num: wire::Json,
    /// When the task was created, in seconds since 1970.
    ///
    /// 任务的创建时间，秒级时间戳。
    pub create_time: wire::Json,
    /// When the task finished, in seconds since 1970; absent until then.
    ///
    /// 任务的完成时间，秒级时间戳；未完成时不返回。
    pub finish_time: wire::Json,
    /// The results of the subtasks, in the order in which they were submitted; absent unless the task ran to its end normally.
    ///
    /// 各子任务的执行结果，顺序与创建任务时一致；任务未正常完成时不返回。
    pub task_info: Vec<DataTaskInfo>,
}
impl wire::Object for Data {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("progress", &mut self.progress);
        f.field("total_num", &mut self.total_num);
        f.field("success_num", &mut self.success_num);
        f.field("fail_num", &mut self.fail_num);
        f.field("create_time", &mut self.create_time);
        f.field("finish_time", &mut self.finish_time);
        f.field("task_info", &mut self.task_info);
    }
}
/// The results of the subtasks, in the order in which they were submitted; absent unless the task ran to its end normally.
///
/// 各子任务的执行结果，顺序与创建任务时一致；任务未正常完成时不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataTaskInfo {
    /// The result code of the subtask, `0` on success and anything else on failure.
    ///
    /// 子任务的返回码，`0` 表示成功，其他值表示失败。
    pub code: wire::Json,
    /// The result code of the subtask in words.
    ///
    /// 子任务返回码的文字说明。
    pub msg: wire::Json,
    /// What the subtask did: `1` added, `2` updated; absent if it failed.
    ///
    /// 子任务实际执行的操作：`1` 为新增，`2` 为更新；失败时不返回。
    pub action: wire::Json,
    /// The name of the user or department the subtask was for.
    ///
    /// 子任务所针对的用户名或部门名。
    pub name: wire::Json,
}
impl wire::Object for DataTaskInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("action", &mut self.action);
        f.field("name", &mut self.name);
    }
}
/// The department an event is about.
///
/// 事件所涉及的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDepartment {
    /// The open ID of the department.
    ///
    /// 部门的 Open ID。
    pub open_id: id::OpenDepartmentId,
    /// The custom ID of the department.
    ///
    /// 部门的自定义 ID。
    pub custom_id: String,
}
impl wire::Object for EventDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("custom_id", &mut self.custom_id);
    }
}
/// The status of the account of an employee.
///
/// 员工账号的状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account is activated.
    ///
    /// 账号是否已激活。
    pub is_active: bool,
    /// Whether the account is suspended.
    ///
    /// 账号是否已暂停。
    pub is_frozen: bool,
    /// Whether the employee has resigned.
    ///
    /// 员工是否已离职。
    pub is_resigned: bool,
}
impl wire::Object for UserStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_active", &mut self.is_active);
        f.field("is_frozen", &mut self.is_frozen);
        f.field("is_resigned", &mut self.is_resigned);
    }
}
crate::codegen::__impl_object! {
    Data DataTaskInfo EventDepartment UserStatus
}
