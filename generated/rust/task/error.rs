// Generated from spec/task/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1470400` (HTTP 400): 请求参数有误。
///
/// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
///
/// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470400,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "请求参数有误。",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。", en: "Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`." },
    links: &[],
};

/// `1470403` (HTTP 403): The identity token is incorrect. It should be either user_access_token or tenant_access_token.
///
/// The token is of the wrong type, or the caller lacks permission. Use a `user_access_token` or `tenant_access_token`, and make sure the caller may read (or edit, for changes) the task or tasklist.
///
/// 令牌类型不正确，或调用身份缺少对操作对象的权限。请使用 `user_access_token` 或 `tenant_access_token`，并确认调用身份有该任务或清单的阅读（读取时）或编辑（修改时）权限。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470403,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "The identity token is incorrect. It should be either user_access_token or tenant_access_token.",
    rate_limited: false,
    fix: Text { zh: "令牌类型不正确，或调用身份缺少对操作对象的权限。请使用 `user_access_token` 或 `tenant_access_token`，并确认调用身份有该任务或清单的阅读（读取时）或编辑（修改时）权限。", en: "The token is of the wrong type, or the caller lacks permission. Use a `user_access_token` or `tenant_access_token`, and make sure the caller may read (or edit, for changes) the task or tasklist." },
    links: &[],
};

/// `1470404` (HTTP 400): be refused to create or update task
///
/// The object (task, tasklist, section and so on) does not exist or was deleted, or the operator may not change it (a follower cannot change a task). Verify the ID, and grant the operator edit permission.
///
/// 操作对象（任务、清单、自定义分组等）不存在或已删除，或操作者没有修改权限（例如任务的关注者不能修改任务）。请检查 ID，并为操作者授予编辑权限。
pub const NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470404,
    key: "",
    name: "NotFound",
    status: Some(400),
    message: "be refused to create or update task",
    rate_limited: false,
    fix: Text { zh: "操作对象（任务、清单、自定义分组等）不存在或已删除，或操作者没有修改权限（例如任务的关注者不能修改任务）。请检查 ID，并为操作者授予编辑权限。", en: "The object (task, tasklist, section and so on) does not exist or was deleted, or the operator may not change it (a follower cannot change a task). Verify the ID, and grant the operator edit permission." },
    links: &[],
};

/// `1470410` (HTTP 400): Failed to parse rich_summary.
///
/// The rich text in `rich_summary` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module).
///
/// `rich_summary` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本标题。
pub const PARSE_RICH_SUMMARY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470410,
    key: "",
    name: "ParseRichSummaryFailed",
    status: Some(400),
    message: "Failed to parse rich_summary.",
    rate_limited: false,
    fix: Text { zh: "`rich_summary` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本标题。", en: "The rich text in `rich_summary` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)." },
    links: &[Link { text: "任务 Markdown 语法", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module" }],
};

/// `1470411` (HTTP 400): Failed to parse rich_description.
///
/// The rich text in `rich_description` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module).
///
/// `rich_description` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本描述。
pub const PARSE_RICH_DESCRIPTION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470411,
    key: "",
    name: "ParseRichDescriptionFailed",
    status: Some(400),
    message: "Failed to parse rich_description.",
    rate_limited: false,
    fix: Text { zh: "`rich_description` 的格式有误。请按[任务 Markdown 语法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)修正富文本描述。", en: "The rich text in `rich_description` is malformed. Correct it by the [Markdown syntax of tasks](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module)." },
    links: &[Link { text: "任务 Markdown 语法", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/markdown-module" }],
};

/// `1470412` (HTTP 400): invalid follower id
///
/// Correct the IDs in `follower_ids`; an empty string, for instance, is invalid.
///
/// 请检查 `follower_ids` 中的关注者 ID，不能包含空字符串等无效值。
pub const INVALID_FOLLOWER_ID: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470412,
    key: "",
    name: "InvalidFollowerId",
    status: Some(400),
    message: "invalid follower id",
    rate_limited: false,
    fix: Text { zh: "请检查 `follower_ids` 中的关注者 ID，不能包含空字符串等无效值。", en: "Correct the IDs in `follower_ids`; an empty string, for instance, is invalid." },
    links: &[],
};

/// `1470413` (HTTP 400): invalid collaborator id
///
/// Correct the IDs in `collaborator_ids`; an empty string, for instance, is invalid.
///
/// 请检查 `collaborator_ids` 中的执行者 ID，不能包含空字符串等无效值。
pub const INVALID_COLLABORATOR_ID: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470413,
    key: "",
    name: "InvalidCollaboratorId",
    status: Some(400),
    message: "invalid collaborator id",
    rate_limited: false,
    fix: Text { zh: "请检查 `collaborator_ids` 中的执行者 ID，不能包含空字符串等无效值。", en: "Correct the IDs in `collaborator_ids`; an empty string, for instance, is invalid." },
    links: &[],
};

/// `1470414` (HTTP 400): Invalid timezone.
///
/// Set `timezone` to a name of the IANA Time Zone Database, such as `Asia/Shanghai`.
///
/// 请将 `timezone` 设为 IANA 时区数据库中的名称，例如 `Asia/Shanghai`。
pub const INVALID_TIMEZONE: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470414,
    key: "",
    name: "InvalidTimezone",
    status: Some(400),
    message: "Invalid timezone.",
    rate_limited: false,
    fix: Text { zh: "请将 `timezone` 设为 IANA 时区数据库中的名称，例如 `Asia/Shanghai`。", en: "Set `timezone` to a name of the IANA Time Zone Database, such as `Asia/Shanghai`." },
    links: &[],
};

/// `1470415` (HTTP 400): Invalid platform_i18n_name.
///
/// The name of the import source is invalid, possibly for an unsupported locale. Correct the format of `platform_i18n_name`.
///
/// 任务导入来源的名称不合法，可能包含不支持的语言或地区名。请检查 `platform_i18n_name` 的格式。
pub const INVALID_PLATFORM_I18N_NAME: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470415,
    key: "",
    name: "InvalidPlatformI18nName",
    status: Some(400),
    message: "Invalid platform_i18n_name.",
    rate_limited: false,
    fix: Text { zh: "任务导入来源的名称不合法，可能包含不支持的语言或地区名。请检查 `platform_i18n_name` 的格式。", en: "The name of the import source is invalid, possibly for an unsupported locale. Correct the format of `platform_i18n_name`." },
    links: &[],
};

/// `1470416` (HTTP 400): Both summary and rich_summary are empty.
///
/// Fill in at least one of `summary` and `rich_summary`. / 请至少填写 `summary` 和 `rich_summary` 之一。
pub const SUMMARY_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470416,
    key: "",
    name: "SummaryEmpty",
    status: Some(400),
    message: "Both summary and rich_summary are empty.",
    rate_limited: false,
    fix: Text { zh: "请至少填写 `summary` 和 `rich_summary` 之一。", en: "Fill in at least one of `summary` and `rich_summary`." },
    links: &[],
};

/// `1470417` (HTTP 400): failed to parse rich_content
///
/// The rich text in `rich_content` is malformed. Correct its syntax. / `rich_content` 的格式有误。请修正富文本的语法。
pub const PARSE_RICH_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470417,
    key: "",
    name: "ParseRichContentFailed",
    status: Some(400),
    message: "failed to parse rich_content",
    rate_limited: false,
    fix: Text { zh: "`rich_content` 的格式有误。请修正富文本的语法。", en: "The rich text in `rich_content` is malformed. Correct its syntax." },
    links: &[],
};

/// `1470418` (HTTP 400): comment is empty
///
/// Fill in the content of the comment. / 请填写评论内容。
pub const COMMENT_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470418,
    key: "",
    name: "CommentEmpty",
    status: Some(400),
    message: "comment is empty",
    rate_limited: false,
    fix: Text { zh: "请填写评论内容。", en: "Fill in the content of the comment." },
    links: &[],
};

/// `1470419` (HTTP 400): task due time not set
///
/// The task has no due time. Set one before adding a reminder. / 任务未设置截止时间。请先设置截止时间，再设置提醒。
pub const TASK_DUE_TIME_NOT_SET: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470419,
    key: "",
    name: "TaskDueTimeNotSet",
    status: Some(400),
    message: "task due time not set",
    rate_limited: false,
    fix: Text { zh: "任务未设置截止时间。请先设置截止时间，再设置提醒。", en: "The task has no due time. Set one before adding a reminder." },
    links: &[],
};

/// `1470420` (HTTP 400): already exists duplicate reminder time
///
/// The task has a reminder at this time already. Choose another time or keep the existing one.
///
/// 任务已有相同的提醒时间。请更换时间，或沿用已有的提醒。
pub const REMINDER_TIME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470420,
    key: "",
    name: "ReminderTimeAlreadyExists",
    status: Some(400),
    message: "already exists duplicate reminder time",
    rate_limited: false,
    fix: Text { zh: "任务已有相同的提醒时间。请更换时间，或沿用已有的提醒。", en: "The task has a reminder at this time already. Choose another time or keep the existing one." },
    links: &[],
};

/// `1470421` (HTTP 400): page_size exceed 100
///
/// The `page_size` is at most 100. Lower it. / `page_size` 最大为 100。请调小 `page_size`。
pub const PAGE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470421,
    key: "",
    name: "PageSizeLimitExceeded",
    status: Some(400),
    message: "page_size exceed 100",
    rate_limited: false,
    fix: Text { zh: "`page_size` 最大为 100。请调小 `page_size`。", en: "The `page_size` is at most 100. Lower it." },
    links: &[],
};

/// `1470422` (HTTP 400): failed to parse page_token
///
/// Pass the `page_token` exactly as the previous response gave it; omit it in the first query.
///
/// 请原样传入上一次响应返回的 `page_token`；首次查询时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470422,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "failed to parse page_token",
    rate_limited: false,
    fix: Text { zh: "请原样传入上一次响应返回的 `page_token`；首次查询时不传。", en: "Pass the `page_token` exactly as the previous response gave it; omit it in the first query." },
    links: &[],
};

/// `1470423` (HTTP 400): task id is missing
///
/// Pass the ID of the task. / 请传入任务 ID。
pub const TASK_ID_MISSING: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470423,
    key: "",
    name: "TaskIdMissing",
    status: Some(400),
    message: "task id is missing",
    rate_limited: false,
    fix: Text { zh: "请传入任务 ID。", en: "Pass the ID of the task." },
    links: &[],
};

/// `1470424` (HTTP 400): update_fields include unknown field
///
/// Remove the unknown field names from `update_fields`. / 请从 `update_fields` 中移除未知的字段名。
pub const UNKNOWN_UPDATE_FIELD: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470424,
    key: "",
    name: "UnknownUpdateField",
    status: Some(400),
    message: "update_fields include unknown field",
    rate_limited: false,
    fix: Text { zh: "请从 `update_fields` 中移除未知的字段名。", en: "Remove the unknown field names from `update_fields`." },
    links: &[],
};

/// `1470425` (HTTP 400): update_fields include forbidden field
///
/// Remove the fields that must not be updated from `update_fields`. / 请从 `update_fields` 中移除禁止更新的字段。
pub const FORBIDDEN_UPDATE_FIELD: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470425,
    key: "",
    name: "ForbiddenUpdateField",
    status: Some(400),
    message: "update_fields include forbidden field",
    rate_limited: false,
    fix: Text { zh: "请从 `update_fields` 中移除禁止更新的字段。", en: "Remove the fields that must not be updated from `update_fields`." },
    links: &[],
};

/// `1470426` (HTTP 400): expected one or more update field
///
/// List at least one field to update in `update_fields`. / 请在 `update_fields` 中列出至少一个要更新的字段。
pub const UPDATE_FIELD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470426,
    key: "",
    name: "UpdateFieldMissing",
    status: Some(400),
    message: "expected one or more update field",
    rate_limited: false,
    fix: Text { zh: "请在 `update_fields` 中列出至少一个要更新的字段。", en: "List at least one field to update in `update_fields`." },
    links: &[],
};

/// `1470427` (HTTP 400): total reminder exceeds limit
///
/// The task has as many reminders as allowed. Remove an existing one first. / 提醒数量已达上限。请先移除已有的提醒。
pub const REMINDER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470427,
    key: "",
    name: "ReminderLimitExceeded",
    status: Some(400),
    message: "total reminder exceeds limit",
    rate_limited: false,
    fix: Text { zh: "提醒数量已达上限。请先移除已有的提醒。", en: "The task has as many reminders as allowed. Remove an existing one first." },
    links: &[],
};

/// `1470428` (HTTP 400): total follower exceeds limit
///
/// The task has as many followers as allowed. Remove some first. / 关注者数量已达上限，无法再添加。请先移除部分关注者。
pub const FOLLOWER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470428,
    key: "",
    name: "FollowerLimitExceeded",
    status: Some(400),
    message: "total follower exceeds limit",
    rate_limited: false,
    fix: Text { zh: "关注者数量已达上限，无法再添加。请先移除部分关注者。", en: "The task has as many followers as allowed. Remove some first." },
    links: &[],
};

/// `1470429` (HTTP 400): The total number of collaborators exceeds the maximum number limit.
///
/// A task has at most 50 collaborators. Add fewer or remove some first. / 一个任务最多 50 名执行者。请减少执行者，或先移除部分人员。
pub const COLLABORATOR_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470429,
    key: "",
    name: "CollaboratorLimitExceeded",
    status: Some(400),
    message: "The total number of collaborators exceeds the maximum number limit.",
    rate_limited: false,
    fix: Text { zh: "一个任务最多 50 名执行者。请减少执行者，或先移除部分人员。", en: "A task has at most 50 collaborators. Add fewer or remove some first." },
    links: &[],
};

/// `1470430` (HTTP 400): followers existed in task
///
/// The users follow the task already. Remove them from the request. / 用户已是任务的关注者，无需重复添加。请从请求中移除这些用户。
pub const FOLLOWERS_ALREADY_IN_TASK: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470430,
    key: "",
    name: "FollowersAlreadyInTask",
    status: Some(400),
    message: "followers existed in task",
    rate_limited: false,
    fix: Text { zh: "用户已是任务的关注者，无需重复添加。请从请求中移除这些用户。", en: "The users follow the task already. Remove them from the request." },
    links: &[],
};

/// `1470431` (HTTP 400): Users are all collaborators of tasks.
///
/// The users are collaborators of the task already. Remove them from the request.
///
/// 用户已是任务的执行者，无需重复添加。请从请求中移除这些用户。
pub const COLLABORATORS_ALREADY_IN_TASK: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470431,
    key: "",
    name: "CollaboratorsAlreadyInTask",
    status: Some(400),
    message: "Users are all collaborators of tasks.",
    rate_limited: false,
    fix: Text { zh: "用户已是任务的执行者，无需重复添加。请从请求中移除这些用户。", en: "The users are collaborators of the task already. Remove them from the request." },
    links: &[],
};

/// `1470432` (HTTP 400): have no permission to get task
///
/// The caller may not see the task. Add it to the task or call with an identity that may.
///
/// 调用身份无权查看该任务。请将其加入任务，或换用有权限的身份。
pub const GET_TASK_DENIED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470432,
    key: "",
    name: "GetTaskDenied",
    status: Some(400),
    message: "have no permission to get task",
    rate_limited: false,
    fix: Text { zh: "调用身份无权查看该任务。请将其加入任务，或换用有权限的身份。", en: "The caller may not see the task. Add it to the task or call with an identity that may." },
    links: &[],
};

/// `1470433` (HTTP 400): todo has been deleted
///
/// The task was deleted. Use a task that still exists. / 任务已被删除。请改用其他未删除的任务。
pub const TASK_DELETED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470433,
    key: "",
    name: "TaskDeleted",
    status: Some(400),
    message: "todo has been deleted",
    rate_limited: false,
    fix: Text { zh: "任务已被删除。请改用其他未删除的任务。", en: "The task was deleted. Use a task that still exists." },
    links: &[],
};

/// `1470434` (HTTP 400): Invalid repeat rule, please check the format.
///
/// The repeat rule cannot be parsed. Correct it by the syntax that the operation describes.
///
/// 重复规则无法解析。请按接口要求的语法修正重复规则。
pub const INVALID_REPEAT_RULE: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470434,
    key: "",
    name: "InvalidRepeatRule",
    status: Some(400),
    message: "Invalid repeat rule, please check the format.",
    rate_limited: false,
    fix: Text { zh: "重复规则无法解析。请按接口要求的语法修正重复规则。", en: "The repeat rule cannot be parsed. Correct it by the syntax that the operation describes." },
    links: &[],
};

/// `1470435` (HTTP 400): Failed to decode extra by base64.
///
/// The value of `extra` is not Base64. Encode it as Base64. / `extra` 无法按 Base64 解码。请将内容经 Base64 编码后传入。
pub const DECODE_EXTRA_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470435,
    key: "",
    name: "DecodeExtraFailed",
    status: Some(400),
    message: "Failed to decode extra by base64.",
    rate_limited: false,
    fix: Text { zh: "`extra` 无法按 Base64 解码。请将内容经 Base64 编码后传入。", en: "The value of `extra` is not Base64. Encode it as Base64." },
    links: &[],
};

/// `1470436` (HTTP 400): Failed to parse url of origin, should start with http, https or applink.
///
/// The URL in `origin` cannot be parsed: only http, https and applink are allowed. Correct it.
///
/// `origin` 中的 URL 无法解析，只支持 http、https 和 applink 协议。请修正 URL。
pub const PARSE_ORIGIN_URL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470436,
    key: "",
    name: "ParseOriginUrlFailed",
    status: Some(400),
    message: "Failed to parse url of origin, should start with http, https or applink.",
    rate_limited: false,
    fix: Text { zh: "`origin` 中的 URL 无法解析，只支持 http、https 和 applink 协议。请修正 URL。", en: "The URL in `origin` cannot be parsed: only http, https and applink are allowed. Correct it." },
    links: &[],
};

/// `1470437` (HTTP 400): Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536.
///
/// The summary has at most 256 characters, the description 65536. Shorten them.
///
/// 任务标题最长 256 个字符，描述最长 65536 个字符。请缩短内容。
pub const SUMMARY_OR_DESCRIPTION_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470437,
    key: "",
    name: "SummaryOrDescriptionTooLong",
    status: Some(400),
    message: "Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536.",
    rate_limited: false,
    fix: Text { zh: "任务标题最长 256 个字符，描述最长 65536 个字符。请缩短内容。", en: "The summary has at most 256 characters, the description 65536. Shorten them." },
    links: &[],
};

/// `1470438` (HTTP 400): Invalid custom, please check the format.
///
/// Correct the format of `custom` by the fields of the operation. / 请对照接口的字段修正 `custom` 的格式。
pub const INVALID_CUSTOM: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470438,
    key: "",
    name: "InvalidCustom",
    status: Some(400),
    message: "Invalid custom, please check the format.",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段修正 `custom` 的格式。", en: "Correct the format of `custom` by the fields of the operation." },
    links: &[],
};

/// `1470439` (HTTP 400): Failed to get time by timestamp.
///
/// The timestamp cannot be parsed. Write it in the format and unit that the field requires.
///
/// 时间戳无法解析。请按字段要求的格式和单位填写时间戳。
pub const PARSE_TIMESTAMP_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470439,
    key: "",
    name: "ParseTimestampFailed",
    status: Some(400),
    message: "Failed to get time by timestamp.",
    rate_limited: false,
    fix: Text { zh: "时间戳无法解析。请按字段要求的格式和单位填写时间戳。", en: "The timestamp cannot be parsed. Write it in the format and unit that the field requires." },
    links: &[],
};

/// `1470450` (HTTP 400): request too fast
///
/// Too many concurrent requests. Call less often; try again after a pause. / 并发请求过多，触发限流。请降低调用频率，稍后重试。
pub const REQUEST_TOO_FAST: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470450,
    key: "",
    name: "RequestTooFast",
    status: Some(400),
    message: "request too fast",
    rate_limited: true,
    fix: Text { zh: "并发请求过多，触发限流。请降低调用频率，稍后重试。", en: "Too many concurrent requests. Call less often; try again after a pause." },
    links: &[],
};

/// `1470451` (HTTP 400): request api concurrently
///
/// Requests for the same task come too fast. Call less often, and change a task in one request at a time.
///
/// 对同一任务的请求过于频繁。请降低调用频率，并串行操作同一任务。
pub const REQUEST_API_CONCURRENTLY: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470451,
    key: "",
    name: "RequestApiConcurrently",
    status: Some(400),
    message: "request api concurrently",
    rate_limited: true,
    fix: Text { zh: "对同一任务的请求过于频繁。请降低调用频率，并串行操作同一任务。", en: "Requests for the same task come too fast. Call less often, and change a task in one request at a time." },
    links: &[],
};

/// `1470500` (HTTP 500): 服务器错误。
///
/// The service failed internally. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470500,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "服务器错误。",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470600` (HTTP 500): Failed to create task.
///
/// Try again; if it keeps failing, contact support with the log id. / 请重试；若持续失败，请联系技术支持并提供 log id。
pub const CREATE_TASK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470600,
    key: "",
    name: "CreateTaskFailed",
    status: Some(500),
    message: "Failed to create task.",
    rate_limited: false,
    fix: Text { zh: "请重试；若持续失败，请联系技术支持并提供 log id。", en: "Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470601` (HTTP 500): delete task failed
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const DELETE_TASK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470601,
    key: "",
    name: "DeleteTaskFailed",
    status: Some(500),
    message: "delete task failed",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470602` (HTTP 400): Invalid task id.
///
/// Verify the task ID. / 请检查任务 ID 的格式和取值。
pub const INVALID_TASK_ID: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470602,
    key: "",
    name: "InvalidTaskId",
    status: Some(400),
    message: "Invalid task id.",
    rate_limited: false,
    fix: Text { zh: "请检查任务 ID 的格式和取值。", en: "Verify the task ID." },
    links: &[],
};

/// `1470603` (HTTP 500): update task failed
///
/// The change violates a rule of the task. Correct the request as the `msg` of the response says.
///
/// 业务校验未通过。请根据响应中的 `msg` 修改请求后重试。
pub const UPDATE_TASK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470603,
    key: "",
    name: "UpdateTaskFailed",
    status: Some(500),
    message: "update task failed",
    rate_limited: false,
    fix: Text { zh: "业务校验未通过。请根据响应中的 `msg` 修改请求后重试。", en: "The change violates a rule of the task. Correct the request as the `msg` of the response says." },
    links: &[],
};

/// `1470604` (HTTP 500): Failed to update task completion status.
///
/// Try again; if it keeps failing, contact support with the log id. / 请重试；若持续失败，请联系技术支持并提供 log id。
pub const UPDATE_TASK_COMPLETION_STATUS_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470604,
    key: "",
    name: "UpdateTaskCompletionStatusFailed",
    status: Some(500),
    message: "Failed to update task completion status.",
    rate_limited: false,
    fix: Text { zh: "请重试；若持续失败，请联系技术支持并提供 log id。", en: "Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470605` (HTTP 500): failed to get task list
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const GET_TASK_LIST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470605,
    key: "",
    name: "GetTaskListFailed",
    status: Some(500),
    message: "failed to get task list",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470610` (HTTP 400): 任务的负责人的数量超过最大限制，无法继续添加。
///
/// The task has as many assignees as allowed. Remove some first. / 任务的负责人数量已达上限。请先移除部分负责人。
pub const ASSIGNEE_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470610,
    key: "",
    name: "AssigneeCountLimitExceeded",
    status: Some(400),
    message: "任务的负责人的数量超过最大限制，无法继续添加。",
    rate_limited: false,
    fix: Text { zh: "任务的负责人数量已达上限。请先移除部分负责人。", en: "The task has as many assignees as allowed. Remove some first." },
    links: &[],
};

/// `1470611` (HTTP 400): 任务的关注人的数量超过最大限制，无法继续添加。
///
/// The task has as many followers as allowed. Remove some first. / 任务的关注人数量已达上限。请先移除部分关注人。
pub const TASK_FOLLOWER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470611,
    key: "",
    name: "TaskFollowerLimitExceeded",
    status: Some(400),
    message: "任务的关注人的数量超过最大限制，无法继续添加。",
    rate_limited: false,
    fix: Text { zh: "任务的关注人数量已达上限。请先移除部分关注人。", en: "The task has as many followers as allowed. Remove some first." },
    links: &[],
};

/// `1470612` (HTTP 400): 清单成员数量超限。
///
/// The tasklist has as many members as allowed. Count them with `task.v2.tasklist.get` and remove some first.
///
/// 清单的成员数量已达上限。请用 `task.v2.tasklist.get` 查看成员数，并先移除部分成员。
pub const TASKLIST_MEMBER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470612,
    key: "",
    name: "TasklistMemberLimitExceeded",
    status: Some(400),
    message: "清单成员数量超限。",
    rate_limited: false,
    fix: Text { zh: "清单的成员数量已达上限。请用 `task.v2.tasklist.get` 查看成员数，并先移除部分成员。", en: "The tasklist has as many members as allowed. Count them with `task.v2.tasklist.get` and remove some first." },
    links: &[],
};

/// `1470613` (HTTP 400): 任务已经有提醒了。
///
/// The task has a reminder already. Remove it with `task.v2.task.remove_reminders` before adding a new one.
///
/// 任务已有提醒。请先用 `task.v2.task.remove_reminders` 移除原有提醒，再添加新的提醒。
pub const TASK_ALREADY_HAS_REMINDER: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470613,
    key: "",
    name: "TaskAlreadyHasReminder",
    status: Some(400),
    message: "任务已经有提醒了。",
    rate_limited: false,
    fix: Text { zh: "任务已有提醒。请先用 `task.v2.task.remove_reminders` 移除原有提醒，再添加新的提醒。", en: "The task has a reminder already. Remove it with `task.v2.task.remove_reminders` before adding a new one." },
    links: &[],
};

/// `1470700` (HTTP 404): task collaborator not found
///
/// The task has no such collaborator. Verify the ID of the collaborator. / 任务中没有该执行者。请检查执行者 ID。
pub const TASK_COLLABORATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470700,
    key: "",
    name: "TaskCollaboratorNotFound",
    status: Some(404),
    message: "task collaborator not found",
    rate_limited: false,
    fix: Text { zh: "任务中没有该执行者。请检查执行者 ID。", en: "The task has no such collaborator. Verify the ID of the collaborator." },
    links: &[],
};

/// `1470701` (HTTP 500): Failed to add task collaborator.
///
/// Try again; if it keeps failing, contact support with the log id. / 请重试；若持续失败，请联系技术支持并提供 log id。
pub const ADD_TASK_COLLABORATOR_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470701,
    key: "",
    name: "AddTaskCollaboratorFailed",
    status: Some(500),
    message: "Failed to add task collaborator.",
    rate_limited: false,
    fix: Text { zh: "请重试；若持续失败，请联系技术支持并提供 log id。", en: "Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470702` (HTTP 500): failed to delete task collaborator
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const DELETE_TASK_COLLABORATOR_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470702,
    key: "",
    name: "DeleteTaskCollaboratorFailed",
    status: Some(500),
    message: "failed to delete task collaborator",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470710` (HTTP 404): no task followers found
///
/// The task has no such follower. Verify the ID of the follower. / 任务中没有该关注者。请检查关注者 ID。
pub const NO_TASK_FOLLOWER_FOUND: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470710,
    key: "",
    name: "NoTaskFollowerFound",
    status: Some(404),
    message: "no task followers found",
    rate_limited: false,
    fix: Text { zh: "任务中没有该关注者。请检查关注者 ID。", en: "The task has no such follower. Verify the ID of the follower." },
    links: &[],
};

/// `1470711` (HTTP 500): failed to add task followers
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const ADD_TASK_FOLLOWER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470711,
    key: "",
    name: "AddTaskFollowerFailed",
    status: Some(500),
    message: "failed to add task followers",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470712` (HTTP 500): failed to delete task followers
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const DELETE_TASK_FOLLOWER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470712,
    key: "",
    name: "DeleteTaskFollowerFailed",
    status: Some(500),
    message: "failed to delete task followers",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470720` (HTTP 404): task reminder time not found
///
/// The task has no such reminder. Verify the ID of the reminder. / 找不到任务的提醒。请检查提醒 ID。
pub const TASK_REMINDER_TIME_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470720,
    key: "",
    name: "TaskReminderTimeNotFound",
    status: Some(404),
    message: "task reminder time not found",
    rate_limited: false,
    fix: Text { zh: "找不到任务的提醒。请检查提醒 ID。", en: "The task has no such reminder. Verify the ID of the reminder." },
    links: &[],
};

/// `1470721` (HTTP 500): add task remainder failded
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const ADD_TASK_REMINDER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470721,
    key: "",
    name: "AddTaskReminderFailed",
    status: Some(500),
    message: "add task remainder failded",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470722` (HTTP 500): failed to delete task reminder time
///
/// Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id.
///
/// 请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。
pub const DELETE_TASK_REMINDER_TIME_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470722,
    key: "",
    name: "DeleteTaskReminderTimeFailed",
    status: Some(500),
    message: "failed to delete task reminder time",
    rate_limited: false,
    fix: Text { zh: "请根据响应中的 `msg` 排查并重试；若持续失败，请联系技术支持并提供 log id。", en: "Act on the `msg` of the response and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470730` (HTTP 500): failed to create comment
///
/// The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id.
///
/// 服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。
pub const CREATE_COMMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470730,
    key: "",
    name: "CreateCommentFailed",
    status: Some(500),
    message: "failed to create comment",
    rate_limited: false,
    fix: Text { zh: "服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470731` (HTTP 500): failed to delete comment
///
/// The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id.
///
/// 服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。
pub const DELETE_COMMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470731,
    key: "",
    name: "DeleteCommentFailed",
    status: Some(500),
    message: "failed to delete comment",
    rate_limited: false,
    fix: Text { zh: "服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470732` (HTTP 500): failed to patch comment
///
/// The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id.
///
/// 服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。
pub const PATCH_COMMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470732,
    key: "",
    name: "PatchCommentFailed",
    status: Some(500),
    message: "failed to patch comment",
    rate_limited: false,
    fix: Text { zh: "服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470733` (HTTP 404): comment not found
///
/// The comment to reply to does not exist, usually because `parent_id` is wrong. Verify `parent_id`.
///
/// 回复的评论不存在，通常是 `parent_id` 有误。请检查 `parent_id`。
pub const COMMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470733,
    key: "",
    name: "CommentNotFound",
    status: Some(404),
    message: "comment not found",
    rate_limited: false,
    fix: Text { zh: "回复的评论不存在，通常是 `parent_id` 有误。请检查 `parent_id`。", en: "The comment to reply to does not exist, usually because `parent_id` is wrong. Verify `parent_id`." },
    links: &[],
};

/// `1470734` (HTTP 500): failed to get comment
///
/// The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id.
///
/// 服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。
pub const GET_COMMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470734,
    key: "",
    name: "GetCommentFailed",
    status: Some(500),
    message: "failed to get comment",
    rate_limited: false,
    fix: Text { zh: "服务内部处理失败。请根据响应中的 `msg` 排查；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Act on the `msg` of the response; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1470740` (HTTP 400): Text content fails to pass the audit.
///
/// The summary, description or rich text of the task did not pass the content check. Reword it.
///
/// 任务的标题、描述或富文本未通过内容安全检查。请修改其中的不合规内容。
pub const TEXT_CONTENT_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470740,
    key: "",
    name: "TextContentRejected",
    status: Some(400),
    message: "Text content fails to pass the audit.",
    rate_limited: false,
    fix: Text { zh: "任务的标题、描述或富文本未通过内容安全检查。请修改其中的不合规内容。", en: "The summary, description or rich text of the task did not pass the content check. Reword it." },
    links: &[],
};

/// `1470741` (HTTP 500): failed to audit task
///
/// The content of the task could not be audited. Act on the `msg` of the response; if it keeps failing, contact support with the log id.
///
/// 任务内容审核失败。请根据响应中的 `msg` 修改内容；若持续失败，请联系技术支持并提供 log id。
pub const AUDIT_TASK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "task",
    code: 1470741,
    key: "",
    name: "AuditTaskFailed",
    status: Some(500),
    message: "failed to audit task",
    rate_limited: false,
    fix: Text { zh: "任务内容审核失败。请根据响应中的 `msg` 修改内容；若持续失败，请联系技术支持并提供 log id。", en: "The content of the task could not be audited. Act on the `msg` of the response; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1470400, "INVALID_PARAMETER"),
    (1470403, "PERMISSION_DENIED"),
    (1470404, "NOT_FOUND"),
    (1470410, "PARSE_RICH_SUMMARY_FAILED"),
    (1470411, "PARSE_RICH_DESCRIPTION_FAILED"),
    (1470412, "INVALID_FOLLOWER_ID"),
    (1470413, "INVALID_COLLABORATOR_ID"),
    (1470414, "INVALID_TIMEZONE"),
    (1470415, "INVALID_PLATFORM_I18N_NAME"),
    (1470416, "SUMMARY_EMPTY"),
    (1470417, "PARSE_RICH_CONTENT_FAILED"),
    (1470418, "COMMENT_EMPTY"),
    (1470419, "TASK_DUE_TIME_NOT_SET"),
    (1470420, "REMINDER_TIME_ALREADY_EXISTS"),
    (1470421, "PAGE_SIZE_LIMIT_EXCEEDED"),
    (1470422, "INVALID_PAGE_TOKEN"),
    (1470423, "TASK_ID_MISSING"),
    (1470424, "UNKNOWN_UPDATE_FIELD"),
    (1470425, "FORBIDDEN_UPDATE_FIELD"),
    (1470426, "UPDATE_FIELD_MISSING"),
    (1470427, "REMINDER_LIMIT_EXCEEDED"),
    (1470428, "FOLLOWER_LIMIT_EXCEEDED"),
    (1470429, "COLLABORATOR_LIMIT_EXCEEDED"),
    (1470430, "FOLLOWERS_ALREADY_IN_TASK"),
    (1470431, "COLLABORATORS_ALREADY_IN_TASK"),
    (1470432, "GET_TASK_DENIED"),
    (1470433, "TASK_DELETED"),
    (1470434, "INVALID_REPEAT_RULE"),
    (1470435, "DECODE_EXTRA_FAILED"),
    (1470436, "PARSE_ORIGIN_URL_FAILED"),
    (1470437, "SUMMARY_OR_DESCRIPTION_TOO_LONG"),
    (1470438, "INVALID_CUSTOM"),
    (1470439, "PARSE_TIMESTAMP_FAILED"),
    (1470450, "REQUEST_TOO_FAST"),
    (1470451, "REQUEST_API_CONCURRENTLY"),
    (1470500, "INTERNAL_ERROR"),
    (1470600, "CREATE_TASK_FAILED"),
    (1470601, "DELETE_TASK_FAILED"),
    (1470602, "INVALID_TASK_ID"),
    (1470603, "UPDATE_TASK_FAILED"),
    (1470604, "UPDATE_TASK_COMPLETION_STATUS_FAILED"),
    (1470605, "GET_TASK_LIST_FAILED"),
    (1470610, "ASSIGNEE_COUNT_LIMIT_EXCEEDED"),
    (1470611, "TASK_FOLLOWER_LIMIT_EXCEEDED"),
    (1470612, "TASKLIST_MEMBER_LIMIT_EXCEEDED"),
    (1470613, "TASK_ALREADY_HAS_REMINDER"),
    (1470700, "TASK_COLLABORATOR_NOT_FOUND"),
    (1470701, "ADD_TASK_COLLABORATOR_FAILED"),
    (1470702, "DELETE_TASK_COLLABORATOR_FAILED"),
    (1470710, "NO_TASK_FOLLOWER_FOUND"),
    (1470711, "ADD_TASK_FOLLOWER_FAILED"),
    (1470712, "DELETE_TASK_FOLLOWER_FAILED"),
    (1470720, "TASK_REMINDER_TIME_NOT_FOUND"),
    (1470721, "ADD_TASK_REMINDER_FAILED"),
    (1470722, "DELETE_TASK_REMINDER_TIME_FAILED"),
    (1470730, "CREATE_COMMENT_FAILED"),
    (1470731, "DELETE_COMMENT_FAILED"),
    (1470732, "PATCH_COMMENT_FAILED"),
    (1470733, "COMMENT_NOT_FOUND"),
    (1470734, "GET_COMMENT_FAILED"),
    (1470740, "TEXT_CONTENT_REJECTED"),
    (1470741, "AUDIT_TASK_FAILED"),
];
