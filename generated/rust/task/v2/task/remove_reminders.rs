// Generated from spec/task/v2/task/remove_reminders.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Remove the reminder of a task / 移除任务提醒: [`RemoveReminders`](struct@RemoveReminders).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_reminders(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        reminder_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<RemoveReminders> {
        crate::codegen::Call::new(
            self.client,
            RemoveReminders::new(task_guid, reminder_ids),
        )
    }
}
/// Remove the reminder of a task / 移除任务提醒.
///
/// Removes the reminder of a task, and succeeds even if there is none. / 移除一个任务的提醒，提醒本不存在时也算成功。
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`RemoveRemindersError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveReminders {
    /// The GUID of the task to remove reminders from. / 要移除提醒的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The IDs of the reminders to remove. / 要移除的提醒的 ID。
    /// - Example: `["7202449098622894100"]`
    pub reminder_ids: Vec<String>,
}
impl RemoveReminders {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        reminder_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            reminder_ids: reminder_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for RemoveReminders {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("reminder_ids", &mut self.reminder_ids);
    }
}
crate::codegen::__impl_object! {
    RemoveReminders
}
crate::codegen::__operation! {
    RemoveReminders => RemoveRemindersResponse, RemoveRemindersError:
    Endpoint::new("task.v2.task.remove_reminders", Post, "/open-apis/task/v2/tasks/:task_guid/remove_reminders")
        .documented(text("移除任务提醒", "Remove the reminder of a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("reminder_ids", Array).required(),
        ])
}
/// The reply to [`RemoveReminders`](struct@RemoveReminders).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveRemindersResponse {
    /// The task after the reminders were removed. / 移除提醒后的任务。
    pub task: v2::Task,
}
impl wire::Object for RemoveRemindersResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    RemoveRemindersResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveReminders`](struct@RemoveReminders).
    RemoveRemindersError:
    /// `1470400` (HTTP 400): 请求参数错误，如传入的`reminder_id`值不合法。
    ///
    /// Correct the parameter that the `msg` of the response names, above all `reminder_id`.
    ///
    /// 请根据响应中的 `msg` 修改参数，重点检查 `reminder_id`。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如传入的`reminder_id`值不合法。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数，重点检查 `reminder_id`。", en: "Correct the parameter that the `msg` of the response names, above all `reminder_id`." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 任务数据不存在或者已删除。
    ///
    /// The task does not exist or was deleted. Verify its GUID. / 任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "任务数据不存在或者已删除。",
        fix: Text { zh: "任务不存在或已删除。请检查其 GUID。", en: "The task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少任务编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少任务编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
