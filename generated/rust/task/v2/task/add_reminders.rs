// Generated from spec/task/v2/task/add_reminders.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Set the reminder of a task / 添加任务提醒: [`AddReminders`](struct@AddReminders).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn add_reminders(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        reminders: impl Into<Vec<v2::ReminderInput>>,
    ) -> crate::codegen::Call<AddReminders> {
        crate::codegen::Call::new(self.client, AddReminders::new(task_guid, reminders))
    }
}
/// Set the reminder of a task / 添加任务提醒.
///
/// Adds a reminder to a task that has a due time; only one is possible for now, and an existing one must be removed first.
///
/// 为一个有截止时间的任务添加提醒，目前只能有一个，更换前须先移除。
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/add_reminders`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`AddRemindersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReminders {
    /// The GUID of the task to change. / 要修改的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The reminders to add; a task can have only one so far. / 要添加的提醒；一个任务目前只能有一个提醒。
    /// - Length: 1 to 1
    pub reminders: Vec<v2::ReminderInput>,
}
impl AddReminders {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        reminders: impl Into<Vec<v2::ReminderInput>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            reminders: reminders.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for AddReminders {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("reminders", &mut self.reminders);
    }
}
crate::codegen::__impl_object! {
    AddReminders
}
crate::codegen::__operation! {
    AddReminders => AddRemindersResponse, AddRemindersError:
    Endpoint::new("task.v2.task.add_reminders", Post, "/open-apis/task/v2/tasks/:task_guid/add_reminders")
        .documented(text("添加任务提醒", "Set the reminder of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("reminders", Array).required(),
        ])
}
/// The reply to [`AddReminders`](struct@AddReminders).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddRemindersResponse {
    /// The task after the reminder was added. / 添加提醒后的任务。
    pub task: v2::Task,
}
impl wire::Object for AddRemindersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    AddRemindersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddReminders`](struct@AddReminders).
    AddRemindersError:
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务数据不存在或者已删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// `1470400` (HTTP 400): 请求参数错误，如设置`relative_fire_minute`为一个负数。
    ///
    /// Correct the parameter that the `msg` of the response names: `relative_fire_minute` must not be negative.
    ///
    /// 请根据响应中的 `msg` 修改参数：`relative_fire_minute` 不能为负数。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如设置`relative_fire_minute`为一个负数。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`relative_fire_minute` 不能为负数。", en: "Correct the parameter that the `msg` of the response names: `relative_fire_minute` must not be negative." },
        ..*error::INVALID_PARAMETER
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// [`1470613`](error::TASK_ALREADY_HAS_REMINDER): 任务已经有提醒了。
    TaskAlreadyHasReminder = error::TASK_ALREADY_HAS_REMINDER,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
