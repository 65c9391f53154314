// Generated from spec/task/v1/task/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::task::{error, v1};
impl super::Api<'_> {
    /// Update a task (v1) / 更新任务: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `task.v2.task.patch` instead")]
    pub fn patch(
        &self,
        task_id: impl Into<String>,
        task: v1::TaskInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(task_id, task, update_fields))
    }
}
/// Update a task (v1) / 更新任务.
///
/// Changes the title, description, times, origin or other details of a task. / 修改一个任务的标题、描述、时间和来源等信息。
///
/// **Deprecated**: use `task.v2.task.patch` instead.
///
/// - `PATCH /open-apis/task/v1/tasks/:task_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the task. / 任务的 ID。
    /// - Example: `"83912691-2e43-47fc-94a4-d512e03984fa"`
    pub task_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new content of the task; only the fields listed in `update_fields` take effect.
    ///
    /// 任务的新内容；仅 `update_fields` 中列出的字段生效。
    pub task: v1::TaskInput,
    /// Which fields of `task` to update. / 要更新 `task` 中的哪些字段。
    /// - Example: `["summary"]`
    pub update_fields: Vec<PatchUpdateFields>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        task_id: impl Into<String>,
        task: v1::TaskInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> Self {
        Self {
            task_id: task_id.into(),
            user_id_type: Default::default(),
            task,
            update_fields: update_fields.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("task", &mut self.task);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v1.task.patch", Patch, "/open-apis/task/v1/tasks/:task_id")
        .documented(text("更新任务", "Update a task (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASK])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("task", Object).required(),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The task after the update. / 更新后的任务。
    pub task: v1::Task,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): The request failed due to incorrect request parameters.
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "The request failed due to incorrect request parameters.",
        ..*error::INVALID_PARAMETER
    },
    /// [`1470403`](error::PERMISSION_DENIED): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1470410` (HTTP 400): failed to parse rich_summary
    ///
    /// The rich text in `rich_summary` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module).
    ///
    /// `rich_summary` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本标题。
    ParseRichSummaryFailed = &ErrorInfo {
        message: "failed to parse rich_summary",
        ..*error::PARSE_RICH_SUMMARY_FAILED
    },
    /// `1470411` (HTTP 400): failed to parse rich_description
    ///
    /// The rich text in `rich_description` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module).
    ///
    /// `rich_description` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本描述。
    ParseRichDescriptionFailed = &ErrorInfo {
        message: "failed to parse rich_description",
        ..*error::PARSE_RICH_DESCRIPTION_FAILED
    },
    /// [`1470412`](error::INVALID_FOLLOWER_ID): invalid follower id
    InvalidFollowerId = error::INVALID_FOLLOWER_ID,
    /// [`1470413`](error::INVALID_COLLABORATOR_ID): invalid collaborator id
    InvalidCollaboratorId = error::INVALID_COLLABORATOR_ID,
    /// `1470414` (HTTP 400): invalid time zone
    ///
    /// Set `timezone` to a name of the IANA Time Zone Database, such as `Asia/Shanghai`.
    ///
    /// 请将 `timezone` 设为 IANA 时区数据库中的名称，例如 `Asia/Shanghai`。
    InvalidTimezone = &ErrorInfo {
        message: "invalid time zone",
        ..*error::INVALID_TIMEZONE
    },
    /// `1470415` (HTTP 400): invalid platform_i18n_name
    ///
    /// The name of the import source is invalid, possibly for an unsupported locale. Correct the format of `platform_i18n_name`.
    ///
    /// 任务导入来源的名称不合法，可能包含不支持的语言或地区名。请检查 `platform_i18n_name` 的格式。
    InvalidPlatformI18nName = &ErrorInfo {
        message: "invalid platform_i18n_name",
        ..*error::INVALID_PLATFORM_I18N_NAME
    },
    /// [`1470423`](error::TASK_ID_MISSING): task id is missing
    TaskIdMissing = error::TASK_ID_MISSING,
    /// [`1470424`](error::UNKNOWN_UPDATE_FIELD): update_fields include unknown field
    UnknownUpdateField = error::UNKNOWN_UPDATE_FIELD,
    /// [`1470425`](error::FORBIDDEN_UPDATE_FIELD): update_fields include forbidden field
    ForbiddenUpdateField = error::FORBIDDEN_UPDATE_FIELD,
    /// [`1470426`](error::UPDATE_FIELD_MISSING): expected one or more update field
    UpdateFieldMissing = error::UPDATE_FIELD_MISSING,
    /// [`1470450`](error::REQUEST_TOO_FAST): request too fast
    RequestTooFast = error::REQUEST_TOO_FAST,
    /// [`1470602`](error::INVALID_TASK_ID): Invalid task id.
    InvalidTaskId = error::INVALID_TASK_ID,
    /// [`1470603`](error::UPDATE_TASK_FAILED): update task failed
    UpdateTaskFailed = error::UPDATE_TASK_FAILED,
    /// [`1470740`](error::TEXT_CONTENT_REJECTED): Text content fails to pass the audit.
    TextContentRejected = error::TEXT_CONTENT_REJECTED,
    /// [`1470741`](error::AUDIT_TASK_FAILED): failed to audit task
    AuditTaskFailed = error::AUDIT_TASK_FAILED,
    /// `1470404` (HTTP 400): be refused to create or update task, perhaps you have no permission
    ///
    /// The operator may not change the task, like a mere follower. Call with an identity that has edit permission.
    ///
    /// 操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。
    NotFound = &ErrorInfo {
        message: "be refused to create or update task, perhaps you have no permission",
        fix: Text { zh: "操作者没有修改该任务的权限，例如任务的关注者。请使用有编辑权限的身份调用。", en: "The operator may not change the task, like a mere follower. Call with an identity that has edit permission." },
        ..*error::NOT_FOUND
    },
    /// `1470434` (HTTP 400): invalid repeat rule, please check the format
    ///
    /// The repeat rule cannot be parsed. Correct it by the syntax that the operation describes.
    ///
    /// 重复规则无法解析。请按接口要求的语法修正重复规则。
    InvalidRepeatRule = &ErrorInfo {
        message: "invalid repeat rule, please check the format",
        ..*error::INVALID_REPEAT_RULE
    },
    /// `1470435` (HTTP 400): decode extra by base64 failed
    ///
    /// The value of `extra` is not Base64. Encode it as Base64. / `extra` 无法按 Base64 解码。请将内容经 Base64 编码后传入。
    DecodeExtraFailed = &ErrorInfo {
        message: "decode extra by base64 failed",
        ..*error::DECODE_EXTRA_FAILED
    },
    /// `1470436` (HTTP 400): failed to parse url of origin, should start with http, https or applink
    ///
    /// The URL in `origin` cannot be parsed: only http, https and applink are allowed. Correct it.
    ///
    /// `origin` 中的 URL 无法解析，只支持 http、https 和 applink 协议。请修正 URL。
    ParseOriginUrlFailed = &ErrorInfo {
        message: "failed to parse url of origin, should start with http, https or applink",
        ..*error::PARSE_ORIGIN_URL_FAILED
    },
    /// `1470437` (HTTP 400): summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536
    ///
    /// The summary has at most 256 characters, the description 65536. Shorten them.
    ///
    /// 任务标题最长 256 个字符，描述最长 65536 个字符。请缩短内容。
    SummaryOrDescriptionTooLong = &ErrorInfo {
        message: "summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536",
        ..*error::SUMMARY_OR_DESCRIPTION_TOO_LONG
    },
    /// `1470438` (HTTP 400): invalid custom, please check the format
    ///
    /// Correct the format of `custom` by the fields of the operation. / 请对照接口的字段修正 `custom` 的格式。
    InvalidCustom = &ErrorInfo {
        message: "invalid custom, please check the format",
        ..*error::INVALID_CUSTOM
    },
    /// `1470439` (HTTP 400): failed to get time by timestamp
    ///
    /// The timestamp cannot be parsed. Write it in the format and unit that the field requires.
    ///
    /// 时间戳无法解析。请按字段要求的格式和单位填写时间戳。
    ParseTimestampFailed = &ErrorInfo {
        message: "failed to get time by timestamp",
        ..*error::PARSE_TIMESTAMP_FAILED
    },
}
/// Which fields of `task` to update. / 要更新 `task` 中的哪些字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `summary`: Plain-text title / 纯文本标题
    Summary,
    /// `rich_summary`: Rich-text title / 富文本标题
    RichSummary,
    /// `description`: Plain-text description / 纯文本描述
    Description,
    /// `rich_description`: Rich-text description / 富文本描述
    RichDescription,
    /// `due`: Due time / 截止时间
    Due,
    /// `extra`: Extra data / 附加数据
    Extra,
    /// `custom`: Custom behavior on completion / 自定义完成行为
    Custom,
    /// `follower_ids`: Followers / 关注者
    FollowerIds,
    /// `collaborator_ids`: Assignees / 执行者
    CollaboratorIds,
    /// `repeat_rule`: Repeat rule / 重复规则
    RepeatRule,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Summary => "summary",
            Self::RichSummary => "rich_summary",
            Self::Description => "description",
            Self::RichDescription => "rich_description",
            Self::Due => "due",
            Self::Extra => "extra",
            Self::Custom => "custom",
            Self::FollowerIds => "follower_ids",
            Self::CollaboratorIds => "collaborator_ids",
            Self::RepeatRule => "repeat_rule",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "summary" => Self::Summary,
            "rich_summary" => Self::RichSummary,
            "description" => Self::Description,
            "rich_description" => Self::RichDescription,
            "due" => Self::Due,
            "extra" => Self::Extra,
            "custom" => Self::Custom,
            "follower_ids" => Self::FollowerIds,
            "collaborator_ids" => Self::CollaboratorIds,
            "repeat_rule" => Self::RepeatRule,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PatchUpdateFields
}
