// Generated from spec/performance/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The name in Chinese. / 中文名称。
    pub zh_cn: String,
    /// The name in English. / 英文名称。
    pub en_us: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh-CN", &mut self.zh_cn);
        f.field("en-US", &mut self.en_us);
    }
}
/// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PerformanceUserIdType {
    /// `open_id`: ID of the user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `union_id`: ID of the user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_admin_id`: ID of the user in Feishu People admin / 用户在飞书 People 管理端的 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PerformanceUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PerformanceUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A review cycle. / 评估周期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Semester {
    /// The ID of the review cycle. / 评估周期 ID。
    pub id: String,
    /// The year of the cycle. / 周期所属的年份。
    pub year: i64,
    /// How long the cycle is, such as a half-year or a quarter. / 周期的长度类别，例如半年、季度。
    pub type_group: String,
    /// Which part of the year the cycle is, such as the first half or the first quarter.
    ///
    /// 周期的具体类型，例如上半年、第一季度。
    pub r#type: String,
    /// The name of the cycle. / 周期名称。
    pub name: I18n,
    /// The state of the cycle. / 周期的状态。
    pub progress: SemesterProgress,
    /// When the cycle starts, in milliseconds since 1970. / 周期开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the cycle ends, in milliseconds since 1970. / 周期结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
    /// When the cycle was created, in milliseconds since 1970. / 周期创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the cycle was last changed. / 周期的更新时间。
    pub modify_time: wire::TimestampMs,
    /// The person who created the cycle, as `user_id_type` IDs. / 周期的创建人，类型由 `user_id_type` 决定。
    pub create_user_id: String,
    /// The person who last changed the cycle, as `user_id_type` IDs. / 周期的更新人，类型由 `user_id_type` 决定。
    pub modify_user_id: String,
}
impl wire::Object for Semester {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("year", &mut self.year);
        f.field("type_group", &mut self.type_group);
        f.field("type", &mut self.r#type);
        f.field("name", &mut self.name);
        f.field("progress", &mut self.progress);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("create_user_id", &mut self.create_user_id);
        f.field("modify_user_id", &mut self.modify_user_id);
    }
}
/// The review cycle that the tasks belong to. / 任务所属的评估周期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SemesterBaseInfo {
    /// The ID of the review cycle. For details, call `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，可用 `performance.v1.semester.list` 查询详情。
    pub semester_id: String,
    /// The name of the cycle. / 周期名称。
    pub semester_name: I18n,
    /// When the cycle starts, in milliseconds since 1970. / 周期开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the cycle ends, in milliseconds since 1970. / 周期结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
}
impl wire::Object for SemesterBaseInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("semester_id", &mut self.semester_id);
        f.field("semester_name", &mut self.semester_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The state of the cycle. / 周期的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SemesterProgress {
    /// `initiating`: Being initialized / 初始化
    Initiating,
    /// `enabled`: Started / 已启动
    Enabled,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SemesterProgress {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SemesterProgress {
    fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "initiating",
            Self::Enabled => "enabled",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "initiating" => Self::Initiating,
            "enabled" => Self::Enabled,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The tasks of the cycle, one entry per user. / 该周期内的任务，每名用户一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTask {
    /// The user whom the tasks are for, as a `user_id_type` ID. / 任务执行人，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// How many tasks of each kind there are. / 各分类下的任务数。
    pub stage_num_lists: Vec<StageTaskStatusNum>,
    /// The tasks, one entry per stage. / 各环节的任务情况。
    pub stage_task_info_lists: Vec<StageTaskInfo>,
}
impl wire::Object for StageTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("stage_num_lists", &mut self.stage_num_lists);
        f.field("stage_task_info_lists", &mut self.stage_task_info_lists);
    }
}
/// The tasks, one entry per stage. / 各环节的任务情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskInfo {
    /// The ID of the stage. / 环节 ID。
    pub stage_id: String,
    /// The name of the stage. / 环节名称。
    pub name: I18n,
    /// The deadline of the stage, in milliseconds since 1970. / 环节截止时间，毫秒级时间戳。
    pub deadline: wire::TimestampMs,
    /// How many tasks are still to be done. / 尚未完成的任务数。
    pub need_todo_count: i64,
    /// The URL of the page to do the tasks on. / 处理任务的页面链接。
    pub jump_url: String,
    /// The state of the tasks of the stage as a whole. / 环节中任务的整体状态。
    pub stage_task_status: StageTaskInfoStageTaskStatus,
    /// The class of the tasks, by whether they are done. / 任务按完成情况所属的分类。
    /// - `1`: To be completed / 待完成
    /// - `2`: Completed / 已完成
    /// - `3`: Overdue (only if the tenant forbids late submission) / 已逾期（租户不允许逾期提交时才有）
    pub task_option_id: i64,
}
impl wire::Object for StageTaskInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_id", &mut self.stage_id);
        f.field("name", &mut self.name);
        f.field("deadline", &mut self.deadline);
        f.field("need_todo_count", &mut self.need_todo_count);
        f.field("jump_url", &mut self.jump_url);
        f.field("stage_task_status", &mut self.stage_task_status);
        f.field("task_option_id", &mut self.task_option_id);
    }
}
/// The state of the tasks of the stage as a whole. / 环节中任务的整体状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StageTaskInfoStageTaskStatus {
    /// `need_todo`: Some tasks are still to be done / 还有待完成的任务
    NeedTodo,
    /// `overdue`: All tasks left are overdue / 剩余任务均已逾期
    Overdue,
    /// `all_done`: All tasks are done / 全部完成
    AllDone,
    /// `stage_pause`: The stage is paused / 环节已暂停
    StagePause,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StageTaskInfoStageTaskStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StageTaskInfoStageTaskStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NeedTodo => "need_todo",
            Self::Overdue => "overdue",
            Self::AllDone => "all_done",
            Self::StagePause => "stage_pause",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "need_todo" => Self::NeedTodo,
            "overdue" => Self::Overdue,
            "all_done" => Self::AllDone,
            "stage_pause" => Self::StagePause,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How many tasks of each kind there are. / 各分类下的任务数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskStatusNum {
    /// The class of the tasks, by whether they are done. / 任务按完成情况所属的分类。
    /// - `1`: To be completed / 待完成
    /// - `2`: Completed / 已完成
    /// - `3`: Overdue (only if the tenant forbids late submission) / 已逾期（租户不允许逾期提交时才有）
    pub task_option_id: i64,
    /// How many tasks of that kind there are. / 该分类下的任务数。
    pub stage_num: i64,
}
impl wire::Object for StageTaskStatusNum {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_option_id", &mut self.task_option_id);
        f.field("stage_num", &mut self.stage_num);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for User {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    I18n Semester SemesterBaseInfo StageTask StageTaskInfo StageTaskStatusNum User
}
crate::codegen::__impl_enum! {
    PerformanceUserIdType SemesterProgress StageTaskInfoStageTaskStatus
}
