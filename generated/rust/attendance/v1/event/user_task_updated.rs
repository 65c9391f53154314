// Generated from spec/attendance/v1/event/user_task_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::attendance::v1;
/// Punch result changed / 打卡结果变更.
///
/// Is pushed when the punch results of a user have changed. / 用户的打卡结果变更时推送。
///
/// - Type: `attendance.user_task.updated_v1`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskUpdated {
    /// The user ID of the user. / 用户 ID。
    pub employee_id: id::UserId,
    /// The employee number of the user. / 用户的工号。
    pub employee_no: String,
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情。
    pub group_id: String,
    /// The ID of the shift, with which `attendance.v1.shift.get` gives its details.
    ///
    /// 班次 ID，可用 `attendance.v1.shift.get` 查询详情。
    pub shift_id: String,
    /// The day of the results, as yyyyMMdd. / 打卡结果所属的日期，格式为 yyyyMMdd。
    pub date: i64,
    /// The punch results that changed. / 变更的各项打卡结果。
    pub status_changes: Vec<UserTaskUpdatedStatusChanges>,
    /// The ID of the task, which is what there is to punch for on that day. / 打卡任务的 ID。
    pub task_id: String,
    /// The time zone of the task, such as `Asia/Shanghai`. / 打卡任务的时区，如 `Asia/Shanghai`。
    pub time_zone: String,
}
impl wire::Object for UserTaskUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_no", &mut self.employee_no);
        f.field("group_id", &mut self.group_id);
        f.field("shift_id", &mut self.shift_id);
        f.field("date", &mut self.date);
        f.field("status_changes", &mut self.status_changes);
        f.field("task_id", &mut self.task_id);
        f.field("time_zone", &mut self.time_zone);
    }
}
crate::codegen::__impl_object! {
    UserTaskUpdated
}
crate::codegen::__event! {
    UserTaskUpdated:
    Descriptor::new("attendance.v1.event.user_task_updated", "attendance.user_task.updated_v1")
        .documented(text("打卡结果变更", "Punch result changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event")
        .access(&[Custom], &[])
}
/// The punch results that changed. / 变更的各项打卡结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskUpdatedStatusChanges {
    /// The result before the change. / 变更前的打卡结果。
    pub before_status: v1::PunchStatus,
    /// The result after the change. / 变更后的打卡结果。
    pub current_status: v1::PunchStatus,
    /// What explained the result before the change. / 变更前打卡结果的来由。
    pub before_supplement: v1::PunchSupplement,
    /// What explains the result after the change. / 变更后打卡结果的来由。
    pub current_supplement: v1::PunchSupplement,
    /// Whether the punch is that of the start or the end of work. / 是上班还是下班的打卡。
    pub work_type: UserTaskUpdatedWorkType,
    /// Which start or end of work of the day it is, counted from the first. / 当天的第几次上下班。
    pub index: i64,
}
impl wire::Object for UserTaskUpdatedStatusChanges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("before_status", &mut self.before_status);
        f.field("current_status", &mut self.current_status);
        f.field("before_supplement", &mut self.before_supplement);
        f.field("current_supplement", &mut self.current_supplement);
        f.field("work_type", &mut self.work_type);
        f.field("index", &mut self.index);
    }
}
/// Whether the punch is that of the start or the end of work. / 是上班还是下班的打卡。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserTaskUpdatedWorkType {
    /// `on`: Start of work / 上班
    On,
    /// `off`: End of work / 下班
    Off,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserTaskUpdatedWorkType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserTaskUpdatedWorkType {
    fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    UserTaskUpdatedStatusChanges
}
crate::codegen::__impl_enum! {
    UserTaskUpdatedWorkType
}
