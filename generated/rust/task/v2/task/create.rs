// Generated from spec/task/v2/task/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a task / 创建任务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, summary: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(summary))
    }
}
/// Create a task / 创建任务.
///
/// Creates a task, with a description, members, start and due times and a reminder if given, and puts it in any number of tasklists.
///
/// 创建一个任务，可以带上描述、成员、起止时间、提醒，并直接加入多个清单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().task().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasks`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`, `task:task:writeonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The title of the task, which must not be empty; at most 3000 UTF-8 characters.
    ///
    /// 任务标题，不能为空，最长 3000 个 UTF-8 字符。
    /// - Example: `"text"`
    pub summary: String,
    /// The description of the task, at most 3000 UTF-8 characters. / 任务描述，最长 3000 个 UTF-8 字符。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// When the task is due; a task without it has no due time. / 任务的截止时间；不填则没有截止时间。
    pub due: Option<v2::DueInput>,
    /// The third-party platform that the task comes from, shown with the task. It can only be set on creation and never changes.
    ///
    /// 任务来自哪个第三方平台，展示在任务界面上。只能在创建时设置，之后不可更改。
    pub origin: Option<v2::OriginInput>,
    /// Any data to store with the task, returned unchanged with it; encode binary data in Base64.
    ///
    /// 应用附加在任务上的任意数据，查询任务时原样返回；二进制数据可先用 Base64 编码。
    /// - Length: at most 65536
    /// - Example: `"dGVzdA=="`
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970, to create a task that is already done; omitted or 0 for an open one.
    ///
    /// 任务的完成时间，毫秒级时间戳；填写则创建一个已完成的任务，不填或为 0 则创建未完成的任务。
    /// - Default: `"0"`
    /// - Length: at most 20
    /// - Example: `"1675742789470"`
    pub completed_at: Option<String>,
    /// The assignees and followers of the task, at most 50 without duplicates; if omitted, the task has no members.
    ///
    /// 任务的负责人和关注人，去重后一次最多 50 个；不填则任务没有成员。
    pub members: Option<Vec<v2::MemberInput>>,
    /// How the task repeats, as an RRULE; setting it makes a [recurring task](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/overview).
    ///
    /// 任务的重复规则（RRULE 语法）；填写后任务成为重复任务，见[如何使用重复任务](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/overview)。
    /// - Length: at most 1000
    /// - Example: `"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR"`
    pub repeat_rule: Option<String>,
    /// What happens when a user completes the task: a jump to a page of the app or a prompt.
    ///
    /// 用户完成任务时的自定义行为：跳转到应用的页面，或展示提示语。
    pub custom_complete: Option<v2::CustomCompleteInput>,
    /// The tasklists to put the task into, each with the section in it. / 任务要加入的清单，以及在清单中的分组。
    pub tasklists: Option<Vec<v2::TaskInTasklistInfoInput>>,
    /// A token that makes the call idempotent: repeated requests with the same token create one task. If omitted, each request creates one.
    ///
    /// 幂等标识：携带相同标识的重复请求只创建一个任务。不填则不做幂等处理。
    /// - Length: 10 to 100
    /// - Example: `"daa2237f-8310-4707-a83b-52c8a81e0fb7"`
    pub client_token: Option<String>,
    /// When the task starts; a task without it has no start time. / 任务的开始时间；不填则没有开始时间。
    pub start: Option<v2::StartInput>,
    /// The reminders of the task, one at most; a reminder needs the due time `due`.
    ///
    /// 任务的提醒，最多一个；设置提醒必须同时设置截止时间 `due`。
    pub reminders: Option<Vec<v2::ReminderInput>>,
    /// When a task with several assignees is done: 1 once all of them complete it, 2 once any of them does.
    ///
    /// 有多个负责人时任务如何完成：1 为会签，所有负责人都要完成；2 为或签，任一负责人完成即可。
    /// - Default: `2`
    /// - From 1 to 2
    pub mode: Option<i64>,
    /// Whether the task is a milestone. / 是否为里程碑任务。
    /// - Default: `false`
    pub is_milestone: Option<bool>,
    /// The values of custom fields, each in the `*_value` of the type of the field, such as `number_value`. A field must belong to a tasklist that the task is put into with `tasklists`.
    ///
    /// 自定义字段的值，每项按字段类型填写对应的 `*_value`，例如数字字段填 `number_value`。字段必须属于任务要加入的清单，即 `tasklists` 中的清单。
    pub custom_fields: Option<Vec<v2::InputCustomFieldValue>>,
    /// The document to link the task with as its source; giving `extra`, `origin` or `custom_complete` too is an error.
    ///
    /// 把任务与文档关联，使文档成为任务来源；与 `extra`、`origin`、`custom_complete` 互斥，同时填写会报错。
    pub docx_source: Option<CreateDocxSource>,
    /// The daily reminders of the task, given as positive numbers. / 每日提醒的提醒时间，采用正数协议。
    /// - Length: 1 to 10
    pub positive_reminders: Option<Vec<v2::ReminderInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
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
            mode: Default::default(),
            is_milestone: Default::default(),
            custom_fields: Default::default(),
            docx_source: Default::default(),
            positive_reminders: Default::default(),
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
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: i64) -> Self {
        self.mode = Some(value);
        self
    }
    /// Sets `is_milestone`.
    #[must_use]
    pub fn is_milestone(mut self, value: bool) -> Self {
        self.is_milestone = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v2::InputCustomFieldValue>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `docx_source`.
    #[must_use]
    pub fn docx_source(mut self, value: CreateDocxSource) -> Self {
        self.docx_source = Some(value);
        self
    }
    /// Sets `positive_reminders`.
    #[must_use]
    pub fn positive_reminders(
        mut self,
        value: impl Into<Vec<v2::ReminderInput>>,
    ) -> Self {
        self.positive_reminders = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
        f.field("mode", &mut self.mode);
        f.field("is_milestone", &mut self.is_milestone);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("docx_source", &mut self.docx_source);
        f.field("positive_reminders", &mut self.positive_reminders);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.task.create", Post, "/open-apis/task/v2/tasks")
        .documented(text("创建任务", "Create a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK_WRITE]),
            scopes(&[crate::scope::TASK_TASK_WRITEONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
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
            body("mode", Integer).between(Some(1), Some(2)).default("2"),
            body("is_milestone", Boolean).default("false"),
            body("custom_fields", Array),
            body("docx_source", Object),
            body("positive_reminders", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The task that was created. / 新建的任务。
    pub task: v2::Task,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 请求参数有误，如没提供必填项，标题过长，尝试设置提醒却不提供截止时间等。
    ///
    /// Correct the parameter that the `msg` of the response names: no required field may be missing, the title must not be too long, and a reminder needs a due time.
    ///
    /// 请根据响应中的 `msg` 修改参数：必填项不能缺少，标题不能过长，设置提醒须同时设置截止时间。
    InvalidParameter = &ErrorInfo {
        message: "请求参数有误，如没提供必填项，标题过长，尝试设置提醒却不提供截止时间等。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：必填项不能缺少，标题不能过长，设置提醒须同时设置截止时间。", en: "Correct the parameter that the `msg` of the response names: no required field may be missing, the title must not be too long, and a reminder needs a due time." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 创建任务时设置加入清单/分组，但清单/分组不存在。
    ///
    /// The tasklist or section that the new task joins does not exist or was deleted. Verify the GUIDs of the tasklist and section.
    ///
    /// 创建任务时要加入的清单或自定义分组不存在或已删除。请检查清单和自定义分组的 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "创建任务时设置加入清单/分组，但清单/分组不存在。",
        fix: Text { zh: "创建任务时要加入的清单或自定义分组不存在或已删除。请检查清单和自定义分组的 GUID。", en: "The tasklist or section that the new task joins does not exist or was deleted. Verify the GUIDs of the tasklist and section." },
        ..*error::NOT_FOUND
    },
    /// `1470500` (HTTP 500): 创建任务失败。
    ///
    /// The service failed internally, or a value is wrong: in `members`, each `id` must match its `type`, and with a `tenant_access_token` no member of another tenant is allowed; title and description must pass the content check. Correct these and try again; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部出错，或参数有误。请检查 `members` 中 `id` 与 `type` 是否一致；使用 `tenant_access_token` 时不能包含其他租户的成员；标题和描述须通过内容安全检查。若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "创建任务失败。",
        fix: Text { zh: "服务内部出错，或参数有误。请检查 `members` 中 `id` 与 `type` 是否一致；使用 `tenant_access_token` 时不能包含其他租户的成员；标题和描述须通过内容安全检查。若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally, or a value is wrong: in `members`, each `id` must match its `type`, and with a `tenant_access_token` no member of another tenant is allowed; title and description must pass the content check. Correct these and try again; if it keeps failing, contact support with the log id." },
        ..*error::INTERNAL_ERROR
    },
    /// `1470403` (HTTP 403): 权限错误。创建任务时设置要加入某个清单，但没有清单的可编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist that the task joins.
    ///
    /// 调用身份缺少权限。请为其授予任务所加入清单的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "权限错误。创建任务时设置要加入某个清单，但没有清单的可编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务所加入清单的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the tasklist that the task joins." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470422` (HTTP 500): 使用同样的client_token进行并发接口调用
    ///
    /// Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish.
    ///
    /// 有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。
    InvalidPageToken = &ErrorInfo {
        status: Some(500),
        message: "使用同样的client_token进行并发接口调用",
        fix: Text { zh: "有并发请求使用了相同的 `client_token`。请为每个请求使用不同的 `client_token`，或等待前一个请求完成。", en: "Concurrent requests used the same `client_token`. Give each request its own, or wait for the first to finish." },
        ..*error::INVALID_PAGE_TOKEN
    },
}
/// The document to link the task with as its source; giving `extra`, `origin` or `custom_complete` too is an error.
///
/// 把任务与文档关联，使文档成为任务来源；与 `extra`、`origin`、`custom_complete` 互斥，同时填写会报错。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocxSource {
    /// The token of the source document; the caller, app or user, needs permission to edit it.
    ///
    /// 任务来源文档的 token；调用者（应用或用户）须有该文档的编辑权限。
    /// - Length: 27 to 27
    /// - Matches `[a-zA-Z0-9]{27}`
    /// - Example: `"OvZCdFYVHo5ArFxJKHjcnRbtnKd"`
    pub token: String,
    /// The ID of the block in the document of `token`; it must not be linked with another task yet.
    ///
    /// 任务来源文档中块的 ID，须属于 `token` 所指的文档，且尚未关联其他任务。
    /// - Length: 27 to 27
    /// - Matches `[a-zA-Z0-9]{27}`
    /// - Example: `"O6wwd22uIoG8acxwxGtbljaUcfc"`
    pub block_id: String,
}
impl CreateDocxSource {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, block_id: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            block_id: block_id.into(),
        }
    }
}
impl wire::Object for CreateDocxSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("block_id", &mut self.block_id);
    }
}
crate::codegen::__impl_object! {
    CreateDocxSource
}
