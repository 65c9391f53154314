// Generated from spec/task/v1/task_collaborator/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Add assignees to a task / 新增执行者: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.add_members` instead")]
    pub fn create(&self, task_id: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(task_id))
    }
}
/// Add assignees to a task / 新增执行者.
///
/// Adds one or more assignees to a task, which only its creator and its assignees can do.
///
/// 为一个任务添加一个或多个执行者，只有创建者和执行者可以添加。
///
/// **Deprecated**: use `task.v2.task.add_members` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v1().task_collaborator().create("83912691-2e43-47fc-94a4-d512e03984fa").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v1/tasks/:task_id/collaborators`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the task, returned as `id` when the task was created. / 任务 ID，即创建任务时返回的 `id`。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The assignee, as a `user_id_type` ID. Deprecated as a request parameter, as it adds one person only; use `id_list` instead.
    ///
    /// 执行者的用户 ID，类型由 `user_id_type` 决定。作为请求参数已废弃（只能添加一人），请改用 `id_list`。
    /// - Example: `"ou_99e1a581b36ecc4862cbfbce473f1234"`
    pub id: Option<String>,
    /// The assignees to add or remove, as `user_id_type` IDs. / 要添加或移除的执行者的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`
    pub id_list: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            user_id_type: Default::default(),
            id: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("id", &mut self.id);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v1.task_collaborator.create", Post, "/open-apis/task/v1/tasks/:task_id/collaborators")
        .documented(text("新增执行者", "Add assignees to a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("id", String),
            body("id_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The assignees of the task after they were added. / 添加后的任务执行者。
    pub collaborator: v1::Collaborator,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("collaborator", &mut self.collaborator);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong type, or the caller lacks permission. Use a `user_access_token` or `tenant_access_token`, and make sure the caller may read (or edit, for changes) the task or tasklist.
    ///
    /// 令牌类型不正确，或调用身份缺少对操作对象的权限。请使用 `user_access_token` 或 `tenant_access_token`，并确认调用身份有该任务或清单的阅读（读取时）或编辑（修改时）权限。
    PermissionDenied = &ErrorInfo {
        status: Some(401),
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 400): Be refused to update task, possibly due to lack of permission.
    ///
    /// The operator may not change the task, like a mere follower. Call with an identity that has edit permission.
    ///
    /// 操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。
    NotFound = &ErrorInfo {
        message: "Be refused to update task, possibly due to lack of permission.",
        fix: Text { zh: "操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。", en: "The operator may not change the task, like a mere follower. Call with an identity that has edit permission." },
        ..*error::NOT_FOUND
    },
    /// [`1470429`](error::COLLABORATOR_LIMIT_EXCEEDED): The total number of collaborators exceeds the maximum number limit.
    CollaboratorLimitExceeded = error::COLLABORATOR_LIMIT_EXCEEDED,
    /// [`1470431`](error::COLLABORATORS_ALREADY_IN_TASK): Users are all collaborators of tasks.
    CollaboratorsAlreadyInTask = error::COLLABORATORS_ALREADY_IN_TASK,
    /// `1470450` (HTTP 429): There are too many requests currently, please try again later.
    ///
    /// Too many concurrent requests. Call less often; try again after a pause. / 并发请求过多，触发限流。请降低调用频率，稍后重试。
    RequestTooFast = &ErrorInfo {
        status: Some(429),
        message: "There are too many requests currently, please try again later.",
        ..*error::REQUEST_TOO_FAST
    },
    /// `1470451` (HTTP 400): Operation requests for the same task are too frequent.
    ///
    /// Requests for the same task come too fast. Call less often, and change a task in one request at a time.
    ///
    /// 对同一任务的请求过于频繁。请降低调用频率，并串行操作同一任务。
    RequestApiConcurrently = &ErrorInfo {
        message: "Operation requests for the same task are too frequent.",
        ..*error::REQUEST_API_CONCURRENTLY
    },
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470701`](error::ADD_TASK_COLLABORATOR_FAILED): Failed to add task collaborator.
    AddTaskCollaboratorFailed = error::ADD_TASK_COLLABORATOR_FAILED,
}
