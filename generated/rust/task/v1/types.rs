// Generated from spec/task/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// An assignee of a task. / 任务的执行者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Collaborator {
    /// The assignee, as a `user_id_type` ID. Deprecated as a request parameter, as it adds one person only; use `id_list` instead.
    ///
    /// 执行者的用户 ID，类型由 `user_id_type` 决定。作为请求参数已废弃（只能添加一人），请改用 `id_list`。
    pub id: String,
    /// The assignees to add or remove, as `user_id_type` IDs. / 要添加或移除的执行者的用户 ID，类型由 `user_id_type` 决定。
    pub id_list: Vec<String>,
}
impl wire::Object for Collaborator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_list", &mut self.id_list);
    }
}
/// The request form of [`Collaborator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaboratorInput {
    /// The assignee, as a `user_id_type` ID. Deprecated as a request parameter, as it adds one person only; use `id_list` instead.
    ///
    /// 执行者的用户 ID，类型由 `user_id_type` 决定。作为请求参数已废弃（只能添加一人），请改用 `id_list`。
    pub id: Option<String>,
    /// The assignees to add or remove, as `user_id_type` IDs. / 要添加或移除的执行者的用户 ID，类型由 `user_id_type` 决定。
    pub id_list: Option<Vec<String>>,
}
impl CollaboratorInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
impl wire::Object for CollaboratorInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_list", &mut self.id_list);
    }
}
/// A comment. / 评论。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// The text of the comment; ignored if `rich_content` is given. / 纯文本的评论内容；与 `rich_content` 同时存在时被忽略。
    pub content: String,
    /// The ID of the comment that this one replies to; empty if it is no reply. / 该评论所回复的评论的 ID；为空表示不是回复。
    pub parent_id: String,
    /// The ID of the comment, assigned by Feishu. / 评论的 ID，由飞书生成。
    pub id: String,
    /// When the comment was created, in milliseconds since 1970. For display only; leave it out on creation.
    ///
    /// 评论的创建时间，毫秒级时间戳。仅用于展示，创建评论时不用填写。
    pub create_milli_time: wire::TimestampMs,
    /// The comment in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module); it wins over `content`.
    ///
    /// 富文本的评论内容，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)，优先于 `content`。
    pub rich_content: String,
    /// The ID of the user who wrote the comment; leave it out on creation. / 评论创建者的 ID；创建评论时不用填写。
    pub creator_id: String,
}
impl wire::Object for Comment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("parent_id", &mut self.parent_id);
        f.field("id", &mut self.id);
        f.field("create_milli_time", &mut self.create_milli_time);
        f.field("rich_content", &mut self.rich_content);
        f.field("creator_id", &mut self.creator_id);
    }
}
/// When the task is due, with its time zone and whether it lasts all day. / 任务的截止时间，包括时区和是否全天。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Due {
    /// When the task is due, in seconds since 1970. / 截止时间，秒级时间戳。
    pub time: wire::TimestampSec,
    /// The time zone of the due time, a name of the [IANA time zone database](https://www.iana.org/time-zones).
    ///
    /// 截止时间所用的时区，取 [IANA 时区数据库](https://www.iana.org/time-zones)中的名称。
    pub timezone: String,
    /// Whether the task lasts all day, so that only the date of the due time counts. / 任务是否全天，即截止时间只精确到日期。
    pub is_all_day: bool,
}
impl wire::Object for Due {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("timezone", &mut self.timezone);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// The request form of [`Due`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DueInput {
    /// When the task is due, in seconds since 1970. / 截止时间，秒级时间戳。
    pub time: Option<wire::TimestampSec>,
    /// The time zone of the due time, a name of the [IANA time zone database](https://www.iana.org/time-zones).
    ///
    /// 截止时间所用的时区，取 [IANA 时区数据库](https://www.iana.org/time-zones)中的名称。
    pub timezone: Option<String>,
    /// Whether the task lasts all day, so that only the date of the due time counts. / 任务是否全天，即截止时间只精确到日期。
    pub is_all_day: Option<bool>,
}
impl DueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `time`.
    #[must_use]
    pub fn time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
    /// Sets `is_all_day`.
    #[must_use]
    pub fn is_all_day(mut self, value: bool) -> Self {
        self.is_all_day = Some(value);
        self
    }
}
impl wire::Object for DueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time", &mut self.time);
        f.field("timezone", &mut self.timezone);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// A follower of a task. / 任务的关注者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Follower {
    /// The follower, as a `user_id_type` ID; use `id_list` to add several at once.
    ///
    /// 关注者的用户 ID，类型由 `user_id_type` 决定；一次添加多人请用 `id_list`。
    pub id: String,
    /// The followers to add or remove, as `user_id_type` IDs. / 要添加或移除的关注者的用户 ID，类型由 `user_id_type` 决定。
    pub id_list: Vec<String>,
}
impl wire::Object for Follower {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_list", &mut self.id_list);
    }
}
/// The request form of [`Follower`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FollowerInput {
    /// The follower, as a `user_id_type` ID; use `id_list` to add several at once.
    ///
    /// 关注者的用户 ID，类型由 `user_id_type` 决定；一次添加多人请用 `id_list`。
    pub id: Option<String>,
    /// The followers to add or remove, as `user_id_type` IDs. / 要添加或移除的关注者的用户 ID，类型由 `user_id_type` 决定。
    pub id_list: Option<Vec<String>>,
}
impl FollowerInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
impl wire::Object for FollowerInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_list", &mut self.id_list);
    }
}
/// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Href {
    /// The address of the link, http or https only; for its rules see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 链接地址，仅支持 http 和 https，要求见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub url: String,
    /// The title that the link is shown with. / 链接显示的标题。
    pub title: String,
}
impl wire::Object for Href {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// The request form of [`Href`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HrefInput {
    /// The address of the link, http or https only; for its rules see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 链接地址，仅支持 http 和 https，要求见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub url: Option<String>,
    /// The title that the link is shown with. / 链接显示的标题。
    pub title: Option<String>,
}
impl HrefInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for HrefInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// The third-party platform that the task comes from, shown on the detail page of the task with a link.
///
/// 任务来自哪个第三方平台，用于在任务详情页展示来源和跳转链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    /// The name of the platform as a dictionary from language to name; the detail page of the task shows the one in the language of the user. For the format see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 任务来源的名称，以各语言到名称的字典表示，任务详情页按用户的语言展示。格式见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub platform_i18n_name: String,
    /// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
    pub href: Href,
}
impl wire::Object for Origin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("platform_i18n_name", &mut self.platform_i18n_name);
        f.field("href", &mut self.href);
    }
}
/// The request form of [`Origin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginInput {
    /// The name of the platform as a dictionary from language to name; the detail page of the task shows the one in the language of the user. For the format see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 任务来源的名称，以各语言到名称的字典表示，任务详情页按用户的语言展示。格式见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub platform_i18n_name: String,
    /// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
    pub href: Option<HrefInput>,
}
impl OriginInput {
    /// Creates the value from its required fields.
    pub fn new(platform_i18n_name: impl Into<String>) -> Self {
        Self {
            platform_i18n_name: platform_i18n_name.into(),
            href: Default::default(),
        }
    }
    /// Sets `href`.
    #[must_use]
    pub fn href(mut self, value: HrefInput) -> Self {
        self.href = Some(value);
        self
    }
}
impl wire::Object for OriginInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("platform_i18n_name", &mut self.platform_i18n_name);
        f.field("href", &mut self.href);
    }
}
/// A reminder. / 提醒。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// The ID of the reminder, needed to delete it. / 提醒的 ID，删除提醒时需要。
    pub id: String,
    /// How many minutes before the due time the reminder fires; negative for after it, so 30 is half an hour before and -30 half an hour after. A task without a due time counts as an all-day task due at 0.
    ///
    /// 在截止时间之前多少分钟提醒，负数表示截止之后，例如 30 为提前 30 分钟，-30 为截止后 30 分钟。没有截止时间的任务按截止时间为 0 的全天任务计算。
    pub relative_fire_minute: i64,
}
impl wire::Object for Reminder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("relative_fire_minute", &mut self.relative_fire_minute);
    }
}
/// A task. / 任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The unique ID of the task. / 任务的唯一 ID。
    pub id: String,
    /// The title of the task as plain text. For a URL or a mention use `rich_summary`; a new task needs at least one of the two, and `rich_summary` wins if both are given.
    ///
    /// 纯文本的任务标题。需要 URL 或 @ 用户时改用 `rich_summary`；创建时两者至少填一个，同时填写则只采用 `rich_summary`。
    pub summary: String,
    /// The description of the task as plain text. For a URL or a mention use `rich_description`, which wins if both are given.
    ///
    /// 纯文本的任务描述。需要 URL 或 @ 用户时改用 `rich_description`，两者同时存在则只采用后者。
    pub description: String,
    /// When the task was completed, in seconds since 1970; 0 if it is open. It is set only once the whole task is done; there is no partial completion.
    ///
    /// 任务的完成时间，秒级时间戳；0 表示尚未完成。任务整体完成后才有值，没有部分完成。
    pub complete_time: wire::TimestampSec,
    /// The creator of the task, as a `user_id_type` ID. Called with a `tenant_access_token`, open_id gives the open_id of the app; as an app has no user_id, the field is missing for user_id.
    ///
    /// 任务创建者的 ID，类型由 `user_id_type` 决定。以 `tenant_access_token` 调用时，open_id 类型返回代表应用的 open_id；应用没有 user_id，因此 user_id 类型不返回此字段。
    pub creator_id: String,
    /// Data of your own to store with the task, encoded in base64. Users do not see it; it comes back unchanged when the task is fetched.
    ///
    /// 应用附加在任务上的自定义数据，以 base64 编码。不向用户展示，查询任务时原样返回。
    pub extra: String,
    /// When the task was created, in seconds since 1970. / 任务的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the task was last updated, in seconds since 1970; equal to `create_time` for a new task.
    ///
    /// 任务的最近更新时间，秒级时间戳；刚创建时等于 `create_time`。
    pub update_time: wire::TimestampSec,
    /// When the task is due, with its time zone and whether it lasts all day. / 任务的截止时间，包括时区和是否全天。
    pub due: Due,
    /// The third-party platform that the task comes from, shown on the detail page of the task with a link.
    ///
    /// 任务来自哪个第三方平台，用于在任务详情页展示来源和跳转链接。
    pub origin: Origin,
    /// Deprecated and kept only for compatibility: whether users may edit the task in the task center of Feishu.
    ///
    /// 已废弃，仅为兼容而保留：用户能否在飞书任务中心编辑该任务。
    pub can_edit: bool,
    /// What happens when a user completes the task: a jump to a page or a prompt. For the format see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 用户完成任务时的自定义行为：跳转到某个页面或展示提示语。内容格式见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub custom: String,
    /// How the task came to be. / 任务的创建途径。
    /// - `0`: Unknown / 未知
    /// - `1`: The task center / 任务中心
    /// - `2`: Made from a message / 由消息转为任务
    /// - `3`: A cloud document / 云文档
    /// - `4`: The standalone docs product / 文档单品
    /// - `5`: PANO / PANO
    /// - `6`: An app with a tenant_access_token / 应用以 tenant_access_token 创建
    /// - `7`: An app with a user_access_token / 应用以 user_access_token 创建
    /// - `8`: The new cloud documents / 新版云文档
    pub source: i64,
    /// The followers of the task. / 任务的关注者。
    pub followers: Vec<Follower>,
    /// The assignees of the task. / 任务的执行者。
    pub collaborators: Vec<Collaborator>,
    /// The assignees to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的执行者，类型由 `user_id_type` 决定。
    pub collaborator_ids: Vec<String>,
    /// The followers to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的关注者，类型由 `user_id_type` 决定。
    pub follower_ids: Vec<String>,
    /// How the task repeats, as an RRULE of section 4.3.10 of [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt).
    ///
    /// 任务重复的规则，采用 [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt) 第 4.3.10 节的 RRULE 语法。
    pub repeat_rule: String,
    /// The title of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module). A new task needs this or `summary`; this one wins.
    ///
    /// 富文本的任务标题，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)。创建任务时与 `summary` 至少填一个，且优先于 `summary`。
    pub rich_summary: String,
    /// The description of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module); it wins over `description`.
    ///
    /// 富文本的任务描述，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)，优先于 `description`。
    pub rich_description: String,
}
impl wire::Object for Task {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("complete_time", &mut self.complete_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("extra", &mut self.extra);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("due", &mut self.due);
        f.field("origin", &mut self.origin);
        f.field("can_edit", &mut self.can_edit);
        f.field("custom", &mut self.custom);
        f.field("source", &mut self.source);
        f.field("followers", &mut self.followers);
        f.field("collaborators", &mut self.collaborators);
        f.field("collaborator_ids", &mut self.collaborator_ids);
        f.field("follower_ids", &mut self.follower_ids);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("rich_summary", &mut self.rich_summary);
        f.field("rich_description", &mut self.rich_description);
    }
}
/// The request form of [`Task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInput {
    /// The unique ID of the task. / 任务的唯一 ID。
    pub id: Option<String>,
    /// The title of the task as plain text. For a URL or a mention use `rich_summary`; a new task needs at least one of the two, and `rich_summary` wins if both are given.
    ///
    /// 纯文本的任务标题。需要 URL 或 @ 用户时改用 `rich_summary`；创建时两者至少填一个，同时填写则只采用 `rich_summary`。
    pub summary: Option<String>,
    /// The description of the task as plain text. For a URL or a mention use `rich_description`, which wins if both are given.
    ///
    /// 纯文本的任务描述。需要 URL 或 @ 用户时改用 `rich_description`，两者同时存在则只采用后者。
    pub description: Option<String>,
    /// When the task was completed, in seconds since 1970; 0 if it is open. It is set only once the whole task is done; there is no partial completion.
    ///
    /// 任务的完成时间，秒级时间戳；0 表示尚未完成。任务整体完成后才有值，没有部分完成。
    pub complete_time: Option<wire::TimestampSec>,
    /// The creator of the task, as a `user_id_type` ID. Called with a `tenant_access_token`, open_id gives the open_id of the app; as an app has no user_id, the field is missing for user_id.
    ///
    /// 任务创建者的 ID，类型由 `user_id_type` 决定。以 `tenant_access_token` 调用时，open_id 类型返回代表应用的 open_id；应用没有 user_id，因此 user_id 类型不返回此字段。
    pub creator_id: Option<String>,
    /// Data of your own to store with the task, encoded in base64. Users do not see it; it comes back unchanged when the task is fetched.
    ///
    /// 应用附加在任务上的自定义数据，以 base64 编码。不向用户展示，查询任务时原样返回。
    pub extra: Option<String>,
    /// When the task was created, in seconds since 1970. / 任务的创建时间，秒级时间戳。
    pub create_time: Option<wire::TimestampSec>,
    /// When the task was last updated, in seconds since 1970; equal to `create_time` for a new task.
    ///
    /// 任务的最近更新时间，秒级时间戳；刚创建时等于 `create_time`。
    pub update_time: Option<wire::TimestampSec>,
    /// When the task is due, with its time zone and whether it lasts all day. / 任务的截止时间，包括时区和是否全天。
    pub due: Option<DueInput>,
    /// The third-party platform that the task comes from, shown on the detail page of the task with a link.
    ///
    /// 任务来自哪个第三方平台，用于在任务详情页展示来源和跳转链接。
    pub origin: Option<OriginInput>,
    /// Deprecated and kept only for compatibility: whether users may edit the task in the task center of Feishu.
    ///
    /// 已废弃，仅为兼容而保留：用户能否在飞书任务中心编辑该任务。
    pub can_edit: Option<bool>,
    /// What happens when a user completes the task: a jump to a page or a prompt. For the format see [the notes on task fields](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields).
    ///
    /// 用户完成任务时的自定义行为：跳转到某个页面或展示提示语。内容格式见[任务字段补充说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/Supplementary-directions-of-task-fields)。
    pub custom: Option<String>,
    /// How the task came to be. / 任务的创建途径。
    /// - `0`: Unknown / 未知
    /// - `1`: The task center / 任务中心
    /// - `2`: Made from a message / 由消息转为任务
    /// - `3`: A cloud document / 云文档
    /// - `4`: The standalone docs product / 文档单品
    /// - `5`: PANO / PANO
    /// - `6`: An app with a tenant_access_token / 应用以 tenant_access_token 创建
    /// - `7`: An app with a user_access_token / 应用以 user_access_token 创建
    /// - `8`: The new cloud documents / 新版云文档
    pub source: Option<i64>,
    /// The followers of the task. / 任务的关注者。
    pub followers: Option<Vec<FollowerInput>>,
    /// The assignees of the task. / 任务的执行者。
    pub collaborators: Option<Vec<CollaboratorInput>>,
    /// The assignees to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的执行者，类型由 `user_id_type` 决定。
    pub collaborator_ids: Option<Vec<String>>,
    /// The followers to add on creation of the task, as `user_id_type` IDs.
    ///
    /// 创建任务时一并添加的关注者，类型由 `user_id_type` 决定。
    pub follower_ids: Option<Vec<String>>,
    /// How the task repeats, as an RRULE of section 4.3.10 of [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt).
    ///
    /// 任务重复的规则，采用 [RFC 2445](https://www.ietf.org/rfc/rfc2445.txt) 第 4.3.10 节的 RRULE 语法。
    pub repeat_rule: Option<String>,
    /// The title of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module). A new task needs this or `summary`; this one wins.
    ///
    /// 富文本的任务标题，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)。创建任务时与 `summary` 至少填一个，且优先于 `summary`。
    pub rich_summary: Option<String>,
    /// The description of the task in the [Markdown of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module); it wins over `description`.
    ///
    /// 富文本的任务描述，使用[任务的 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)，优先于 `description`。
    pub rich_description: Option<String>,
}
impl TaskInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `complete_time`.
    #[must_use]
    pub fn complete_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.complete_time = Some(value.into());
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `due`.
    #[must_use]
    pub fn due(mut self, value: DueInput) -> Self {
        self.due = Some(value);
        self
    }
    /// Sets `origin`.
    #[must_use]
    pub fn origin(mut self, value: OriginInput) -> Self {
        self.origin = Some(value);
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
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: i64) -> Self {
        self.source = Some(value);
        self
    }
    /// Sets `followers`.
    #[must_use]
    pub fn followers(mut self, value: impl Into<Vec<FollowerInput>>) -> Self {
        self.followers = Some(value.into());
        self
    }
    /// Sets `collaborators`.
    #[must_use]
    pub fn collaborators(mut self, value: impl Into<Vec<CollaboratorInput>>) -> Self {
        self.collaborators = Some(value.into());
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
impl wire::Object for TaskInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("complete_time", &mut self.complete_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("extra", &mut self.extra);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("due", &mut self.due);
        f.field("origin", &mut self.origin);
        f.field("can_edit", &mut self.can_edit);
        f.field("custom", &mut self.custom);
        f.field("source", &mut self.source);
        f.field("followers", &mut self.followers);
        f.field("collaborators", &mut self.collaborators);
        f.field("collaborator_ids", &mut self.collaborator_ids);
        f.field("follower_ids", &mut self.follower_ids);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("rich_summary", &mut self.rich_summary);
        f.field("rich_description", &mut self.rich_description);
    }
}
crate::codegen::__impl_object! {
    Collaborator CollaboratorInput Comment Due DueInput Follower FollowerInput Href
    HrefInput Origin OriginInput Reminder Task TaskInput
}
crate::codegen::__impl_input! {
    CollaboratorInput : Collaborator, DueInput : Due, FollowerInput : Follower, HrefInput
    : Href, OriginInput : Origin, TaskInput : Task
}
