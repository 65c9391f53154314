// Generated from spec/task/v2/task/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update a task / 更新任务: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        task_guid: impl Into<id::TaskGuid>,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(task_guid, update_fields))
    }
}
/// Update a task / 更新任务.
///
/// Changes the fields of a task that `update_fields` names; those named without a new value are cleared.
///
/// 修改一个任务中 `update_fields` 列出的字段，列出而未给新值的字段会被清空。
///
/// - `PATCH /open-apis/task/v2/tasks/:task_guid`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:task:write`, `task:task:writeonly`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the task to update. / 要更新的任务的 GUID。
    /// - Length: at most 100
    /// - Example: `"e297ddff-06ca-4166-b917-4ce57cd3a7a0"`
    pub task_guid: id::TaskGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The new data of the task; only the fields listed in `update_fields` take effect, and a listed field without a value is cleared.
    ///
    /// 任务的新内容；仅 `update_fields` 中列出的字段生效，列出而未给出新值的字段会被清空。
    pub task: Option<PatchInputTask>,
    /// Which fields of `task` to update: `summary`, `description`, `start`, `due`, `completed_at`, `extra`, `custom_complete`, `repeat_rule`, `mode`, `is_milestone` or `custom_fields`.
    ///
    /// 要更新 `task` 中的哪些字段：`summary`、`description`、`start`、`due`、`completed_at`、`extra`、`custom_complete`、`repeat_rule`、`mode`、`is_milestone` 或 `custom_fields`。
    /// - Example: `["summary"]`
    pub update_fields: Vec<PatchUpdateFields>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        task_guid: impl Into<id::TaskGuid>,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> Self {
        Self {
            task_guid: task_guid.into(),
            user_id_type: Default::default(),
            task: Default::default(),
            update_fields: update_fields.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn task(mut self, value: PatchInputTask) -> Self {
        self.task = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_guid", &mut self.task_guid);
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
    Endpoint::new("task.v2.task.patch", Patch, "/open-apis/task/v2/tasks/:task_guid")
        .documented(text("更新任务", "Update a task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_TASK_WRITE]),
            scopes(&[crate::scope::TASK_TASK_WRITEONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("task_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("task", Object),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The task after the update. / 更新后的任务。
    pub task: v2::Task,
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
    /// `1470400` (HTTP 400): 请求参数错误，如提供的任务GUID不合法，尝试将任务标题设为空等。
    ///
    /// Correct the parameter that the `msg` of the response names: the task GUID must be valid and the title not empty.
    ///
    /// 请根据响应中的 `msg` 修改参数：任务 GUID 须合法，任务标题不能为空。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的任务GUID不合法，尝试将任务标题设为空等。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：任务 GUID 须合法，任务标题不能为空。", en: "Correct the parameter that the `msg` of the response names: the task GUID must be valid and the title not empty." },
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
    /// `1470500` (HTTP 500): 服务器错误。
    ///
    /// The service failed internally, or the task does not allow the change: only the creator may update `completed_at` of a task that all assignees must complete, and title and description must pass the content check. Correct these and try again; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部出错，或任务不满足条件。会签任务只能由任务创建者更新 `completed_at`（接口只支持整体完成），标题和描述须通过内容安全检查。请检查后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        fix: Text { zh: "服务内部出错，或任务不满足条件。会签任务只能由任务创建者更新 `completed_at`（接口只支持整体完成），标题和描述须通过内容安全检查。请检查后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally, or the task does not allow the change: only the creator may update `completed_at` of a task that all assignees must complete, and title and description must pass the content check. Correct these and try again; if it keeps failing, contact support with the log id." },
        ..*error::INTERNAL_ERROR
    },
    /// `1470403` (HTTP 403): 缺少对任务的可编辑权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the task. / 调用身份缺少权限。请为其授予任务的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少对任务的可编辑权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予任务的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the task." },
        ..*error::PERMISSION_DENIED
    },
}
/// The new data of the task; only the fields listed in `update_fields` take effect, and a listed field without a value is cleared.
///
/// 任务的新内容；仅 `update_fields` 中列出的字段生效，列出而未给出新值的字段会被清空。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputTask {
    /// The new title of the task, at most 3000 UTF-8 characters; it must not be empty if it is updated.
    ///
    /// 任务的新标题，最长 3000 个 UTF-8 字符；更新时不能为空。
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The new description of the task, at most 3000 UTF-8 characters. / 任务的新描述，最长 3000 个 UTF-8 字符。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// When the task is due; a task without it has no due time. / 任务的截止时间；不填则没有截止时间。
    pub due: Option<v2::DueInput>,
    /// Any data to store with the task, returned unchanged with it. / 应用附加在任务上的任意数据，查询任务时原样返回。
    /// - Length: at most 65536
    /// - Example: `"dGVzdA=="`
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 for an open task. / 任务的完成时间，毫秒级时间戳；0 表示未完成。
    /// - Default: `"0"`
    /// - Length: at most 20
    /// - Example: `"1675742789470"`
    pub completed_at: Option<String>,
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
    /// When the task starts; a task without it has no start time. / 任务的开始时间；不填则没有开始时间。
    pub start: Option<v2::StartInput>,
    /// When a task with several assignees is done: 1 once all of them complete it, 2 once any of them does.
    ///
    /// 有多个负责人时任务如何完成：1 为会签，所有负责人都要完成；2 为或签，任一负责人完成即可。
    /// - From 1 to 2
    /// - Example: `2`
    pub mode: Option<i64>,
    /// Whether the task is a milestone. / 是否为里程碑任务。
    pub is_milestone: Option<bool>,
    /// The new values of custom fields, each in the `*_value` of the type of the field, such as `number_value` or `text_value`.
    ///
    /// 自定义字段的新值，每项按字段类型填写对应的 `*_value`，例如数字字段填 `number_value`，文本字段填 `text_value`。
    pub custom_fields: Option<Vec<v2::InputCustomFieldValue>>,
}
impl PatchInputTask {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `due`.
    #[must_use]
    pub fn due(mut self, value: v2::DueInput) -> Self {
        self.due = Some(value);
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
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: v2::StartInput) -> Self {
        self.start = Some(value);
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
}
impl wire::Object for PatchInputTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("due", &mut self.due);
        f.field("extra", &mut self.extra);
        f.field("completed_at", &mut self.completed_at);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("custom_complete", &mut self.custom_complete);
        f.field("start", &mut self.start);
        f.field("mode", &mut self.mode);
        f.field("is_milestone", &mut self.is_milestone);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// Which fields of `task` to update: `summary`, `description`, `start`, `due`, `completed_at`, `extra`, `custom_complete`, `repeat_rule`, `mode`, `is_milestone` or `custom_fields`.
///
/// 要更新 `task` 中的哪些字段：`summary`、`description`、`start`、`due`、`completed_at`、`extra`、`custom_complete`、`repeat_rule`、`mode`、`is_milestone` 或 `custom_fields`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `summary`
    Summary,
    /// `description`
    Description,
    /// `start`
    Start,
    /// `due`
    Due,
    /// `completed_at`
    CompletedAt,
    /// `extra`
    Extra,
    /// `custom_complete`
    CustomComplete,
    /// `repeat_rule`
    RepeatRule,
    /// `mode`
    Mode,
    /// `is_milestone`
    IsMilestone,
    /// `custom_fields`
    CustomFields,
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
            Self::Description => "description",
            Self::Start => "start",
            Self::Due => "due",
            Self::CompletedAt => "completed_at",
            Self::Extra => "extra",
            Self::CustomComplete => "custom_complete",
            Self::RepeatRule => "repeat_rule",
            Self::Mode => "mode",
            Self::IsMilestone => "is_milestone",
            Self::CustomFields => "custom_fields",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "summary" => Self::Summary,
            "description" => Self::Description,
            "start" => Self::Start,
            "due" => Self::Due,
            "completed_at" => Self::CompletedAt,
            "extra" => Self::Extra,
            "custom_complete" => Self::CustomComplete,
            "repeat_rule" => Self::RepeatRule,
            "mode" => Self::Mode,
            "is_milestone" => Self::IsMilestone,
            "custom_fields" => Self::CustomFields,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PatchInputTask
}
crate::codegen::__impl_enum! {
    PatchUpdateFields
}
