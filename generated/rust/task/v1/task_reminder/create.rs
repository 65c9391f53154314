// Generated from spec/task/v1/task_reminder/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Add a reminder to a task / 新增提醒时间: [`Create`](struct@Create).
    #[deprecated(note = "use `task.v2.task.add_reminders` instead")]
    pub fn create(
        &self,
        task_id: impl Into<String>,
        relative_fire_minute: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(task_id, relative_fire_minute),
        )
    }
}
/// Add a reminder to a task / 新增提醒时间.
///
/// Adds a reminder to a task as an offset from its due time, which must not come to lie in the past.
///
/// 以相对于截止时间的偏移为一个任务添加提醒，提醒时刻不能早于当前时间。
///
/// **Deprecated**: use `task.v2.task.add_reminders` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_reminder().create("83912691-2e43-47fc-94a4-d512e03984fa", 30).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/reminders`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// How many minutes before the due time the reminder fires; negative for after it, so 30 is half an hour before and -30 half an hour after. A task without a due time counts as an all-day task due at 0.
    ///
    /// 在截止时间之前多少分钟提醒，负数表示截止之后，例如 30 为提前 30 分钟，-30 为截止后 30 分钟。没有截止时间的任务按截止时间为 0 的全天任务计算。
    /// - Example: `30`
    pub relative_fire_minute: i64,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, relative_fire_minute: i64) -> Self {
        Self {
            task_id: task_id.into(),
            relative_fire_minute,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("relative_fire_minute", &mut self.relative_fire_minute);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v1.task_reminder.create", Post, "/open-apis/task/v1/tasks/:task_id/reminders")
        .documented(text("新增提醒时间", "Add a reminder to a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("task_id", String).required(), body("relative_fire_minute", Integer).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The reminder that was created. / 新建的提醒。
    pub reminder: v1::Reminder,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reminder", &mut self.reminder);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470721`](error::ADD_TASK_REMINDER_FAILED): add task remainder failded
    AddTaskReminderFailed = error::ADD_TASK_REMINDER_FAILED,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470419`](error::TASK_DUE_TIME_NOT_SET): task due time not set
    TaskDueTimeNotSet = error::TASK_DUE_TIME_NOT_SET,
    /// [`1470420`](error::REMINDER_TIME_ALREADY_EXISTS): already exists duplicate reminder time
    ReminderTimeAlreadyExists = error::REMINDER_TIME_ALREADY_EXISTS,
    /// [`1470427`](error::REMINDER_LIMIT_EXCEEDED): total reminder exceeds limit
    ReminderLimitExceeded = error::REMINDER_LIMIT_EXCEEDED,
    /// [`1470451`](error::REQUEST_API_CONCURRENTLY): request api concurrently
    RequestApiConcurrently = error::REQUEST_API_CONCURRENTLY,
    /// [`1470404`](error::NOT_FOUND): be refused to create or update task
    NotFound = error::NOT_FOUND,
}
