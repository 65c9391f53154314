// Generated from spec/task/v1/task/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Create a task (v1) / 创建任务: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.create` instead")]
    pub fn create(&self, origin: v1::OriginInput) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(origin))
    }
}
/// Create a task (v1) / 创建任务.
///
/// Creates a task, with a description, assignees, a due time, a recurrence rule and custom content if given.
///
/// 创建一个任务，可以带上描述、执行者、截止时间、重复规则和自定义内容。
///
/// **Deprecated**: use `task.v2.task.create` instead.
///
/// - `POST /open-apis/task/v1/tasks`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The title of the task as plain text. For a URL or a mention use `rich_summary`; a new task needs at least one of the two, and `rich_summary` wins if both are given.
    ///
    /// 纯文本的任务标题。需要 URL 或 @ 用户时改用 `rich_summary`；创建时两者至少填一个，同时填写则只采用 `rich_summary`。
    /// - Length: 0 to 1000
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The description of the task as plain text. For a URL or a mention use `rich_description`, which wins if both are given.
    ///
    /// 纯文本的任务描述。需要 URL 或 @ 用户时改用 `rich_description`，两者同时存在则只采用后者。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Data of your own to store with the task, encoded in base64. Users do not see it; it comes back unchanged when the task is fetched.
    ///
    /// 应用附加在任务上的自定义数据，以 base64 编码。不向用户展示，查询任务时原样返回。
    /// - Length: 0 to 65536
    /// - Example: `"dGVzdA=="`
    pub extra: Option<String>,
    /// When the task is due, with its time zone and whether it lasts all day. / 任务的截止时间，包括时区和是否全天。
    pub due: Option<v1::DueInput>,
    /// The third-party platform that the task comes from, shown on the detail page of the task with a link.
    ///
    /// 任务来自哪个第三方平台，用于在任务详情页展示来源和跳转链接。
    pub origin: v1::OriginInput,
    /// Deprecated and kept only for compatibility: whether users may edit the task in the task center of Feishu.
    ///
    /// 已废弃，仅为兼容而保留：用户能否在飞书任务中心编辑该任务。
    /// - Default: `false`
    pub can_edit: Option<bool>,
    /// What happens when a user completes the task: a jump to a page or a prompt. For the format see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 用户完成任务时的自定义行为：跳转到某个页面或展示提示语。内容格式见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    /// - Length: 0 to 65536
    /// - Example: `"text"`
    pub custom: Option<String>,
    /// The assignees to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的执行者，类型由 `user_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`
    pub collaborator_ids: Option<Vec<String>>,
    /// The followers to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的关注者，类型由 `user_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`
    pub follower_ids: Option<Vec<String>>,
    /// How the task repeats, as an RRULE of section 4.3.10 of [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt).
    ///
    /// 任务重复的规则，采用 [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt) 第 4.3.10 节的 RRULE 语法。
    /// - Example: `"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR"`
    pub repeat_rule: Option<String>,
    /// The title of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module). A new task needs this or `summary`; this one wins.
    ///
    /// 富文本的任务标题，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)。创建任务时与 `summary` 至少填一个，且优先于 `summary`。
    /// - Length: 0 to 1000
    pub rich_summary: Option<String>,
    /// The description of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module); it wins over `description`.
    ///
    /// 富文本的任务描述，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)，优先于 `description`。
    /// - Length: 0 to 65536
    pub rich_description: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(origin: v1::OriginInput) -> Self {
        Self {
            user_id_type: Default::default(),
            summary: Default::default(),
            description: Default::default(),
            extra: Default::default(),
            due: Default::default(),
            origin,
            can_edit: Default::default(),
            custom: Default::default(),
            collaborator_ids: Default::default(),
            follower_ids: Default::default(),
            repeat_rule: Default::default(),
            rich_summary: Default::default(),
            rich_description: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `due`.
    #[must_use]
    pub fn due(mut self, value: v1::DueInput) -> Self {
        self.due = Some(value);
        self
    }
    /// Sets `can_edit`.
    #[must_use]
    pub fn can_edit(mut self, value: bool) -> Self {
        self.can_edit = Some(value);
        self
    }
    /// Sets `custom`.
    #[must_use]
    pub fn custom(mut self, value: impl Into<String>) -> Self {
        self.custom = Some(value.into());
        self
    }
    /// Sets `collaborator_ids`.
    #[must_use]
    pub fn collaborator_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.collaborator_ids = Some(value.into());
        self
    }
    /// Sets `follower_ids`.
    #[must_use]
    pub fn follower_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.follower_ids = Some(value.into());
        self
    }
    /// Sets `repeat_rule`.
    #[must_use]
    pub fn repeat_rule(mut self, value: impl Into<String>) -> Self {
        self.repeat_rule = Some(value.into());
        self
    }
    /// Sets `rich_summary`.
    #[must_use]
    pub fn rich_summary(mut self, value: impl Into<String>) -> Self {
        self.rich_summary = Some(value.into());
        self
    }
    /// Sets `rich_description`.
    #[must_use]
    pub fn rich_description(mut self, value: impl Into<String>) -> Self {
        self.rich_description = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("extra", &mut self.extra);
        f.field("due", &mut self.due);
        f.field("origin", &mut self.origin);
        f.field("can_edit", &mut self.can_edit);
        f.field("custom", &mut self.custom);
        f.field("collaborator_ids", &mut self.collaborator_ids);
        f.field("follower_ids", &mut self.follower_ids);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("rich_summary", &mut self.rich_summary);
        f.field("rich_description", &mut self.rich_description);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v1.task.create", Post, "/open-apis/task/v1/tasks")
        .documented(text("创建任务", "Create a task (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("summary", String),
            body("description", String),
            body("extra", String),
            body("due", Object),
            body("origin", Object).required(),
            body("can_edit", Boolean).default("false"),
            body("custom", String),
            body("collaborator_ids", Array),
            body("follower_ids", Array),
            body("repeat_rule", String),
            body("rich_summary", String),
            body("rich_description", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The task that was created. / 新建的任务。
    pub task: v1::Task,
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
    /// `1470400` (HTTP 400): The request failed due to incorrect request parameters.
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "The request failed due to incorrect request parameters.",
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 401): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    ///
    /// The token is of the wrong type, or the caller lacks permission. Use a `user_access_token` or `tenant_access_token`, and make sure the caller may read (or edit, for changes) the task or tasklist.
    ///
    /// 令牌类型不正确，或调用身份缺少对操作对象的权限。请使用 `user_access_token` 或 `tenant_access_token`，并确认调用身份有该任务或清单的阅读（读取时）或编辑（修改时）权限。
    PermissionDenied = &ErrorInfo {
        status: Some(401),
        ..*error::PERMISSION_DENIED
    },
    /// [`1470410`](error::PARSE_RICH_SUMMARY_FAILED): Failed to parse rich_summary.
    ParseRichSummaryFailed = error::PARSE_RICH_SUMMARY_FAILED,
    /// [`1470411`](error::PARSE_RICH_DESCRIPTION_FAILED): Failed to parse rich_description.
    ParseRichDescriptionFailed = error::PARSE_RICH_DESCRIPTION_FAILED,
    /// [`1470414`](error::INVALID_TIMEZONE): Invalid timezone.
    InvalidTimezone = error::INVALID_TIMEZONE,
    /// [`1470415`](error::INVALID_PLATFORM_I18N_NAME): Invalid platform_i18n_name.
    InvalidPlatformI18nName = error::INVALID_PLATFORM_I18N_NAME,
    /// [`1470416`](error::SUMMARY_EMPTY): Both summary and rich_summary are empty.
    SummaryEmpty = error::SUMMARY_EMPTY,
    /// [`1470434`](error::INVALID_REPEAT_RULE): Invalid repeat rule, please check the format.
    InvalidRepeatRule = error::INVALID_REPEAT_RULE,
    /// [`1470435`](error::DECODE_EXTRA_FAILED): Failed to decode extra by base64.
    DecodeExtraFailed = error::DECODE_EXTRA_FAILED,
    /// [`1470436`](error::PARSE_ORIGIN_URL_FAILED): Failed to parse url of origin, should start with http, https or applink.
    ParseOriginUrlFailed = error::PARSE_ORIGIN_URL_FAILED,
    /// [`1470437`](error::SUMMARY_OR_DESCRIPTION_TOO_LONG): Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536.
    SummaryOrDescriptionTooLong = error::SUMMARY_OR_DESCRIPTION_TOO_LONG,
    /// [`1470438`](error::INVALID_CUSTOM): Invalid custom, please check the format.
    InvalidCustom = error::INVALID_CUSTOM,
    /// [`1470439`](error::PARSE_TIMESTAMP_FAILED): Failed to get time by timestamp.
    ParseTimestampFailed = error::PARSE_TIMESTAMP_FAILED,
    /// `1470450` (HTTP 429): There are too many requests currently, please try again later.
    ///
    /// Too many concurrent requests. Call less often; try again after a pause. / 并发请求过多，触发限流。请降低调用频率，稍后重试。
    RequestTooFast = &ErrorInfo {
        status: Some(429),
        message: "There are too many requests currently, please try again later.",
        ..*error::REQUEST_TOO_FAST
    },
    /// [`1470600`](error::CREATE_TASK_FAILED): Failed to create task.
    CreateTaskFailed = error::CREATE_TASK_FAILED,
    /// [`1470740`](error::TEXT_CONTENT_REJECTED): Text content fails to pass the audit.
    TextContentRejected = error::TEXT_CONTENT_REJECTED,
}
