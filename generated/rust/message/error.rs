// Generated from spec/message/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `10002` (HTTP 200): Create or send message fail.
///
/// The message was not created or sent. Check its format as the `msg` of the reply says.
///
/// 消息没有创建或发送。请按响应中的 `msg` 检查消息格式。
pub const CREATE_MESSAGE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 10002,
    key: "",
    name: "CreateMessageFailed",
    status: Some(200),
    message: "Create or send message fail.",
    rate_limited: false,
    fix: Text { zh: "消息没有创建或发送。请按响应中的 `msg` 检查消息格式。", en: "The message was not created or sent. Check its format as the `msg` of the reply says." },
    links: &[],
};

/// `10003` (HTTP 200): Invalid parameter.
///
/// A parameter is missing or invalid. Correct it as the `msg` of the reply says.
///
/// 请求参数缺失或不合法。请按响应中的 `msg` 补齐或修改。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 10003,
    key: "",
    name: "InvalidParameter",
    status: Some(200),
    message: "Invalid parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数缺失或不合法。请按响应中的 `msg` 补齐或修改。", en: "A parameter is missing or invalid. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `11101` (HTTP 200): Open_id not exist.
///
/// An open_id in `open_ids` does not exist. Check it, and that this app obtained it.
///
/// `open_ids` 中有不存在的 open_id。请检查取值，并确认是当前应用取得的。
pub const OPEN_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11101,
    key: "",
    name: "OpenIdNotFound",
    status: Some(200),
    message: "Open_id not exist.",
    rate_limited: false,
    fix: Text { zh: "`open_ids` 中有不存在的 open_id。请检查取值，并确认是当前应用取得的。", en: "An open_id in `open_ids` does not exist. Check it, and that this app obtained it." },
    links: &[],
};

/// `11203` (HTTP 200): Send employee ids permission denied.
///
/// The app may not send messages by user_id. Apply for the scope to message several users in the developer console, under **Permissions & Scopes** > **API scopes**, and release a version.
///
/// 应用不能通过 user_id 发送消息。请在开发者后台的 **权限管理** > **API 权限** 中开通 **给多个用户批量发消息**，并发布版本。
pub const SEND_TO_USERS_DENIED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11203,
    key: "",
    name: "SendToUsersDenied",
    status: Some(200),
    message: "Send employee ids permission denied.",
    rate_limited: false,
    fix: Text { zh: "应用不能通过 user_id 发送消息。请在开发者后台的 **权限管理** > **API 权限** 中开通 **给多个用户批量发消息**，并发布版本。", en: "The app may not send messages by user_id. Apply for the scope to message several users in the developer console, under **Permissions & Scopes** > **API scopes**, and release a version." },
    links: &[],
};

/// `11204` (HTTP 200): Send department list permission denied.
///
/// The app may not send messages by `department_ids`. Apply for the scope to message the members of departments in the developer console, under **Permissions & Scopes** > **API scopes**, and release a version.
///
/// 应用不能通过 `department_ids` 发送消息。请在开发者后台的 **权限管理** > **API 权限** 中开通 **给一个或多个部门的成员批量发消息**，并发布版本。
pub const SEND_TO_DEPARTMENTS_DENIED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11204,
    key: "",
    name: "SendToDepartmentsDenied",
    status: Some(200),
    message: "Send department list permission denied.",
    rate_limited: false,
    fix: Text { zh: "应用不能通过 `department_ids` 发送消息。请在开发者后台的 **权限管理** > **API 权限** 中开通 **给一个或多个部门的成员批量发消息**，并发布版本。", en: "The app may not send messages by `department_ids`. Apply for the scope to message the members of departments in the developer console, under **Permissions & Scopes** > **API scopes**, and release a version." },
    links: &[],
};

/// `11205` (HTTP 200): App do not have bot.
///
/// The bot capability of the app is off. [Switch it on](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) and release a version.
///
/// 应用没有启用机器人能力。请[启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本。
pub const BOT_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11205,
    key: "",
    name: "BotNotEnabled",
    status: Some(200),
    message: "App do not have bot.",
    rate_limited: false,
    fix: Text { zh: "应用没有启用机器人能力。请[启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本。", en: "The bot capability of the app is off. [Switch it on](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) and release a version." },
    links: &[Link { text: "启用机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `11207` (HTTP 200): App is not usage.
///
/// The tenant cannot use the app; it may be disabled or not installed. Check its state in the [developer console](https://open.feishu.cn/app).
///
/// 当前租户不能使用该应用，它可能已停用或未安装。请到[开发者后台](https://open.feishu.cn/app)查看应用状态。
pub const APP_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11207,
    key: "",
    name: "AppUnavailable",
    status: Some(200),
    message: "App is not usage.",
    rate_limited: false,
    fix: Text { zh: "当前租户不能使用该应用，它可能已停用或未安装。请到[开发者后台](https://open.feishu.cn/app)查看应用状态。", en: "The tenant cannot use the app; it may be disabled or not installed. Check its state in the [developer console](https://open.feishu.cn/app)." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }],
};

/// `11209` (HTTP 200): App not exist.
///
/// The app does not exist. Use another one. / 应用不存在。请换用可用的应用。
pub const APP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11209,
    key: "",
    name: "AppNotFound",
    status: Some(200),
    message: "App not exist.",
    rate_limited: false,
    fix: Text { zh: "应用不存在。请换用可用的应用。", en: "The app does not exist. Use another one." },
    links: &[],
};

/// `11210` (HTTP 200): App usage info not exist.
///
/// The app is not installed in this tenant. Have an administrator install it, then retry.
///
/// 当前租户没有安装该应用。请租户管理员安装后重试。
pub const APP_NOT_INSTALLED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11210,
    key: "",
    name: "AppNotInstalled",
    status: Some(200),
    message: "App usage info not exist.",
    rate_limited: false,
    fix: Text { zh: "当前租户没有安装该应用。请租户管理员安装后重试。", en: "The app is not installed in this tenant. Have an administrator install it, then retry." },
    links: &[],
};

/// `11223` (HTTP 200): Do not have im write permission.
///
/// The operator may not send messages. Apply for the scopes that the operation lists, and release a version.
///
/// 操作者没有发送消息的权限。请为应用开通接口列出的权限，并发布版本。
pub const IM_WRITE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11223,
    key: "",
    name: "ImWritePermissionDenied",
    status: Some(200),
    message: "Do not have im write permission.",
    rate_limited: false,
    fix: Text { zh: "操作者没有发送消息的权限。请为应用开通接口列出的权限，并发布版本。", en: "The operator may not send messages. Apply for the scopes that the operation lists, and release a version." },
    links: &[],
};

/// `11227` (HTTP 200): Image key not exist.
///
/// The image key does not exist, or belongs to another bot. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) as the same app, and use the key it returns.
///
/// 图片 Key 不存在，或不属于当前机器人。请用同一个应用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)，再使用返回的 Key。
pub const IMAGE_KEY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11227,
    key: "",
    name: "ImageKeyNotFound",
    status: Some(200),
    message: "Image key not exist.",
    rate_limited: false,
    fix: Text { zh: "图片 Key 不存在，或不属于当前机器人。请用同一个应用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)，再使用返回的 Key。", en: "The image key does not exist, or belongs to another bot. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) as the same app, and use the key it returns." },
    links: &[Link { text: "上传图片", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create" }],
};

/// `11231` (HTTP 200): Chat not found.
///
/// The chat does not exist. Check its ID, and that it has not been dissolved. / 会话不存在。请检查会话 ID，并确认会话未被解散。
pub const CHAT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11231,
    key: "",
    name: "ChatNotFound",
    status: Some(200),
    message: "Chat not found.",
    rate_limited: false,
    fix: Text { zh: "会话不存在。请检查会话 ID，并确认会话未被解散。", en: "The chat does not exist. Check its ID, and that it has not been dissolved." },
    links: &[],
};

/// `11235` (HTTP 200): This group is set to only admin can mention @All.
///
/// Only administrators may mention everyone in this chat. Take the mention of everyone out of the message, or have an administrator of the chat allow it.
///
/// 该群组只允许管理员 @ 所有人。请去掉消息中的 @ 所有人，或请群管理员放开该设置。
pub const MENTION_ALL_DENIED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11235,
    key: "",
    name: "MentionAllDenied",
    status: Some(200),
    message: "This group is set to only admin can mention @All.",
    rate_limited: false,
    fix: Text { zh: "该群组只允许管理员 @ 所有人。请去掉消息中的 @ 所有人，或请群管理员放开该设置。", en: "Only administrators may mention everyone in this chat. Take the mention of everyone out of the message, or have an administrator of the chat allow it." },
    links: &[],
};

/// `11246` (HTTP 200): Create message content fail.
///
/// The content of the message could not be created. Correct it as the `msg` of the reply says; if that is `Service Internal Error`, try again; for errors of cards, see the [codes they may have](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM#9c0a88f8).
///
/// 消息内容没有创建成功。请按响应中的 `msg` 修改内容；`msg` 为 `Service Internal Error` 时是系统错误，请重试；卡片错误的子错误码见[子错误码说明](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM#9c0a88f8)。
pub const CREATE_MESSAGE_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11246,
    key: "",
    name: "CreateMessageContentFailed",
    status: Some(200),
    message: "Create message content fail.",
    rate_limited: false,
    fix: Text { zh: "消息内容没有创建成功。请按响应中的 `msg` 修改内容；`msg` 为 `Service Internal Error` 时是系统错误，请重试；卡片错误的子错误码见[子错误码说明](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM#9c0a88f8)。", en: "The content of the message could not be created. Correct it as the `msg` of the reply says; if that is `Service Internal Error`, try again; for errors of cards, see the [codes they may have](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM#9c0a88f8)." },
    links: &[Link { text: "子错误码说明", url: "https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM#9c0a88f8" }],
};

/// `11247` (HTTP 200): Internal send message trigger rate limit.
///
/// The app has sent 500,000 batch messages today, which is the limit. Send the rest tomorrow.
///
/// 应用当日批量发送的消息已达 50 万条的上限。请次日再发送。
pub const DAILY_QUOTA_EXHAUSTED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11247,
    key: "",
    name: "DailyQuotaExhausted",
    status: Some(200),
    message: "Internal send message trigger rate limit.",
    rate_limited: true,
    fix: Text { zh: "应用当日批量发送的消息已达 50 万条的上限。请次日再发送。", en: "The app has sent 500,000 batch messages today, which is the limit. Send the rest tomorrow." },
    links: &[],
};

/// `11312` (HTTP 200): Bot messages do not pass the audit.
///
/// The content of the message did not pass the audit. Remove what is not allowed from it, then retry.
///
/// 消息内容没有通过审核。请去掉其中的违规内容后重试。
pub const AUDIT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 11312,
    key: "",
    name: "AuditFailed",
    status: Some(200),
    message: "Bot messages do not pass the audit.",
    rate_limited: false,
    fix: Text { zh: "消息内容没有通过审核。请去掉其中的违规内容后重试。", en: "The content of the message did not pass the audit. Remove what is not allowed from it, then retry." },
    links: &[],
};

/// `230100` (HTTP 200): Sending invalid test messages is restricted.
///
/// The system does not send meaningless test messages. Send a message with real content.
///
/// 系统不允许发送无效的测试消息。请改为有实际内容的消息后重试。
pub const TEST_MESSAGE_RESTRICTED: &ErrorInfo = &ErrorInfo {
    service: "message",
    code: 230100,
    key: "",
    name: "TestMessageRestricted",
    status: Some(200),
    message: "Sending invalid test messages is restricted.",
    rate_limited: false,
    fix: Text { zh: "系统不允许发送无效的测试消息。请改为有实际内容的消息后重试。", en: "The system does not send meaningless test messages. Send a message with real content." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10002, "CREATE_MESSAGE_FAILED"),
    (10003, "INVALID_PARAMETER"),
    (11101, "OPEN_ID_NOT_FOUND"),
    (11203, "SEND_TO_USERS_DENIED"),
    (11204, "SEND_TO_DEPARTMENTS_DENIED"),
    (11205, "BOT_NOT_ENABLED"),
    (11207, "APP_UNAVAILABLE"),
    (11209, "APP_NOT_FOUND"),
    (11210, "APP_NOT_INSTALLED"),
    (11223, "IM_WRITE_PERMISSION_DENIED"),
    (11227, "IMAGE_KEY_NOT_FOUND"),
    (11231, "CHAT_NOT_FOUND"),
    (11235, "MENTION_ALL_DENIED"),
    (11246, "CREATE_MESSAGE_CONTENT_FAILED"),
    (11247, "DAILY_QUOTA_EXHAUSTED"),
    (11312, "AUDIT_FAILED"),
    (230100, "TEST_MESSAGE_RESTRICTED"),
];
