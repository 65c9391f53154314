// Generated from spec/task/v2/task_subtask/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a subtask / 创建子任务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        summary: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(task_guid, summary))
    }
}
/// Create a subtask / 创建子任务.
///
/// Creates a subtask of a task with the same parameters as a task; the caller must be able to edit the parent.
///
/// 在一个父任务下创建子任务，参数与创建任务相同，须有父任务的编辑权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task_subtask().create("e297ddff-06ca-4166-b917-4ce57cd3a7a0", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasks/:task_guid/subtasks`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The GUID of the parent task. / 父任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"e297ddff-06ca-4166-b917-4ce57cd3a7a0"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The title of the task. / 任务标题。
    /// - Length: at most 10000
    /// - Example: `"text"`
    pub summary: String,
    /// The description of the subtask. / 子任务的描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// When the subtask is due, as a time or just a date. / 子任务的截止时间，具体到时刻或只到日期。
    pub due: Option<v2::DueInput>,
    /// The third-party platform that the subtask comes from, shown with the task; see [how to use `origin`](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/overview).
    ///
    /// 子任务来自哪个第三方平台，展示在任务界面上，见[如何使用 `origin`](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/overview)。
    pub origin: Option<v2::OriginInput>,
    /// Any data to store with the task, returned unchanged with it. / 应用附加在任务上的任意数据，查询任务时原样返回。
    /// - Length: at most 65536
    /// - Example: `"dGVzdA=="`
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 for an open task. / 任务的完成时间，毫秒级时间戳；0 表示未完成。
    /// - Default: `"0"`
    /// - Length: at most 20
    /// - Example: `"1675742789470"`
    pub completed_at: Option<String>,
    /// The members of the task, assignees and followers. / 任务的成员，包括负责人和关注人。
    /// - Length: at most 500
    pub members: Option<Vec<v2::MemberInput>>,
    /// How the subtask repeats, as an RRULE; setting it makes a recurring task.
    ///
    /// 子任务的重复规则（RRULE 语法）；填写后成为重复任务。
    /// - Length: at most 1000
    /// - Example: `"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR"`
    pub repeat_rule: Option<String>,
    /// What happens when a user completes the subtask: a jump to a page of the app or a prompt.
    ///
    /// 用户完成子任务时的自定义行为：跳转到应用的页面，或展示提示语。
    pub custom_complete: Option<v2::CustomCompleteInput>,
    /// The tasklists to put the subtask into on creation, each with the section in it.
    ///
    /// 子任务创建后直接加入的清单，以及在清单中的分组。
    pub tasklists: Option<Vec<v2::TaskInTasklistInfoInput>>,
    /// A token that makes the call idempotent: repeated requests with the same token create one task. If omitted, each request creates one.
    ///
    /// 幂等标识：携带相同标识的重复请求只创建一个任务。不填则不做幂等处理。
    /// - Length: 10 to 100
    /// - Example: `"daa2237f-8310-4707-a83b-52c8a81e0fb7"`
    pub client_token: Option<String>,
    /// When the subtask starts, as a time or just a date. / 子任务的开始时间，具体到时刻或只到日期。
    pub start: Option<v2::StartInput>,
    /// The reminders of the subtask. / 子任务的提醒。
    pub reminders: Option<Vec<v2::ReminderInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>, summary: impl Into<String>) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            summary: summary.into(),
            description: Default::default(),
            due: Default::default(),
            origin: Default::default(),
            extra: Default::default(),
            completed_at: Default::default(),
            members: Default::default(),
            repeat_rule: Default::default(),
            custom_complete: Default::default(),
            tasklists: Default::default(),
            client_token: Default::default(),
            start: Default::default(),
            reminders: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `due`.
    #[must_use]
    pub fn due(mut self, value: v2::DueInput) -> Self {
        self.due = Some(value);
        self
    }
    /// Sets `origin`.
    #[must_use]
    pub fn origin(mut self, value: v2::OriginInput) -> Self {
        self.origin = Some(value);
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `completed_at`.
    #[must_use]
    pub fn completed_at(mut self, value: impl Into<String>) -> Self {
        self.completed_at = Some(value.into());
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Vec<v2::MemberInput>>) -> Self {
        self.members = Some(value.into());
        self
    }
    /// Sets `repeat_rule`.
    #[must_use]
    pub fn repeat_rule(mut self, value: impl Into<String>) -> Self {
        self.repeat_rule = Some(value.into());
        self
    }
    /// Sets `custom_complete`.
    #[must_use]
    pub fn custom_complete(mut self, value: v2::CustomCompleteInput) -> Self {
        self.custom_complete = Some(value);
        self
    }
    /// Sets `tasklists`.
    #[must_use]
    pub fn tasklists(
        mut self,
        value: impl Into<Vec<v2::TaskInTasklistInfoInput>>,
    ) -> Self {
        self.tasklists = Some(value.into());
        self
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: v2::StartInput) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `reminders`.
    #[must_use]
    pub fn reminders(mut self, value: impl Into<Vec<v2::ReminderInput>>) -> Self {
        self.reminders = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("due", &mut self.due);
        f.field("origin", &mut self.origin);
        f.field("extra", &mut self.extra);
        f.field("completed_at", &mut self.completed_at);
        f.field("members", &mut self.members);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("custom_complete", &mut self.custom_complete);
        f.field("tasklists", &mut self.tasklists);
        f.field("client_token", &mut self.client_token);
        f.field("start", &mut self.start);
        f.field("reminders", &mut self.reminders);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.task_subtask.create", Post, "/open-apis/task/v2/tasks/:task_guid/subtasks")
        .documented(text("创建子任务", "Create a subtask"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("summary", String).required(),
            body("description", String),
            body("due", Object),
            body("origin", Object),
            body("extra", String),
            body("completed_at", String).default("\"0\""),
            body("members", Array),
            body("repeat_rule", String),
            body("custom_complete", Object),
            body("tasklists", Array),
            body("client_token", String),
            body("start", Object),
            body("reminders", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The subtask that was created. / 新建的子任务。
    pub subtask: v2::Task,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subtask", &mut self.subtask);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 请求参数错误。例如没有输入任务标题。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误。例如没有输入任务标题。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 父任务数据不存在或者已删除。
    ///
    /// The parent task does not exist or was deleted. Verify its GUID. / 父任务不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "父任务数据不存在或者已删除。",
        fix: Text { zh: "父任务不存在或已删除。请检查其 GUID。", en: "The parent task does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少父任务的编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the parent task. / 调用身份缺少权限。请为其授予父任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少父任务的编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予父任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the parent task." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470422` (HTTP 500): 使用相同的client_token并发调用接口。
    ///
    /// Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish.
    ///
    /// 有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。
    InvalidPageToken = &ErrorInfo {
        status: Some(500),
        message: "使用相同的client_token并发调用接口。",
        fix: Text { zh: "有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。", en: "Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish." },
        ..*error::INVALID_PAGE_TOKEN
    },
}
