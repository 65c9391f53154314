// Generated from spec/im/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `230001` (HTTP 400): Your request contains an invalid request parameter.
///
/// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
///
/// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Your request contains an invalid request parameter.",
    rate_limited: false,
    fix: Text { zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。", en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation." },
    links: &[],
};

/// `230002` (HTTP 400): The bot can not be outside the group.
///
/// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
///
/// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
pub const BOT_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230002,
    key: "",
    name: "BotNotInChat",
    status: Some(400),
    message: "The bot can not be outside the group.",
    rate_limited: false,
    fix: Text { zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。", en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how." },
    links: &[Link { text: "机器人使用指南", url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN" }],
};

/// `230006` (HTTP 400): Bot ability is not activated.
///
/// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
///
/// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
pub const BOT_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230006,
    key: "",
    name: "BotNotEnabled",
    status: Some(400),
    message: "Bot ability is not activated.",
    rate_limited: false,
    fix: Text { zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。", en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)." },
    links: &[Link { text: "如何启用机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `230009` (HTTP 400): Message has expired when recall message.
///
/// The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
///
/// 消息发出太久，已过撤回时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
pub const RECALL_PERIOD_OVER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230009,
    key: "",
    name: "RecallPeriodOver",
    status: Some(400),
    message: "Message has expired when recall message.",
    rate_limited: false,
    fix: Text { zh: "消息发出太久，已过撤回时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。", en: "The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183)." },
    links: &[Link { text: "设置撤回和编辑消息的权限", url: "https://www.feishu.cn/hc/zh-CN/articles/325339752183" }],
};

/// `230011` (HTTP 400): The message is recalled.
///
/// The message has been recalled, and nothing can be done with a recalled message.
///
/// 消息已被撤回，不支持该操作。
pub const MESSAGE_RECALLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230011,
    key: "",
    name: "MessageRecalled",
    status: Some(400),
    message: "The message is recalled.",
    rate_limited: false,
    fix: Text { zh: "消息已被撤回，不支持该操作。", en: "The message has been recalled, and nothing can be done with a recalled message." },
    links: &[],
};

/// `230012` (HTTP 400): Bot is NOT the sender of the message.
///
/// Another bot or a user sent the message. Call as the app that sent it.
///
/// 消息不是这个机器人发的。请用发送该消息的应用来调用。
pub const NOT_SENDER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230012,
    key: "",
    name: "NotSender",
    status: Some(400),
    message: "Bot is NOT the sender of the message.",
    rate_limited: false,
    fix: Text { zh: "消息不是这个机器人发的。请用发送该消息的应用来调用。", en: "Another bot or a user sent the message. Call as the app that sent it." },
    links: &[],
};

/// `230013` (HTTP 400): Bot has NO availability to this user.
///
/// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
/// **Note**: error 230013 also appears when that user has left the company.
/// What to do:
/// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
/// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
/// 3. On the **Version Details** page, find **Availability** and click **Edit**.
/// 4. In the dialog, extend the availability of the app so that it covers the user.
/// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
/// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
///
/// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
///
/// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
/// **注意**：如果目标用户已离职，也会报错 230013。
/// 解决方案：
/// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
/// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
/// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
/// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
/// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
/// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
///
/// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
pub const USER_OUT_OF_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230013,
    key: "",
    name: "UserOutOfScope",
    status: Some(400),
    message: "Bot has NO availability to this user.",
    rate_limited: false,
    fix: Text { zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。", en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "管理后台", url: "https://feishu.cn/admin" }, Link { text: "配置应用可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }],
};

/// `230015` (HTTP 400): P2P chat can NOT be shared.
///
/// The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`.
///
/// `share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。
pub const PRIVATE_CHAT_NOT_SHAREABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230015,
    key: "",
    name: "PrivateChatNotShareable",
    status: Some(400),
    message: "P2P chat can NOT be shared.",
    rate_limited: false,
    fix: Text { zh: "`share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。", en: "The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`." },
    links: &[],
};

/// `230017` (HTTP 400): Bot is NOT the owner of the resource.
///
/// A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns.
///
/// 内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。
pub const RESOURCE_NOT_OWNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230017,
    key: "",
    name: "ResourceNotOwned",
    status: Some(400),
    message: "Bot is NOT the owner of the resource.",
    rate_limited: false,
    fix: Text { zh: "内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。", en: "A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns." },
    links: &[Link { text: "上传文件", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create" }],
};

/// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
///
/// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
///
/// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
pub const BLOCKED_BY_CHAT_SETTINGS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230018,
    key: "",
    name: "BlockedByChatSettings",
    status: Some(400),
    message: "These operations are NOT allowed at current group settings.",
    rate_limited: false,
    fix: Text { zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。", en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak." },
    links: &[],
};

/// `230019` (HTTP 400): The topic does NOT exist.
///
/// There is no such thread. Check its ID, and whether it has been deleted.
///
/// 没有这个话题。核对它的 ID，以及它是否已被删除。
pub const THREAD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230019,
    key: "",
    name: "ThreadNotFound",
    status: Some(400),
    message: "The topic does NOT exist.",
    rate_limited: false,
    fix: Text { zh: "没有这个话题。核对它的 ID，以及它是否已被删除。", en: "There is no such thread. Check its ID, and whether it has been deleted." },
    links: &[],
};

/// `230020` (HTTP 400): This operation triggers the frequency limit.
///
/// Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.
///
/// 发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。
pub const SEND_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230020,
    key: "",
    name: "SendRateLimited",
    status: Some(400),
    message: "This operation triggers the frequency limit.",
    rate_limited: true,
    fix: Text { zh: "发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。", en: "Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later." },
    links: &[],
};

/// `230022` (HTTP 400): The content of the message contains sensitive information.
///
/// The content was found to be sensitive. Change it, then send it again.
///
/// 消息里有敏感内容。改掉之后再发。
pub const CONTENT_SENSITIVE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230022,
    key: "",
    name: "ContentSensitive",
    status: Some(400),
    message: "The content of the message contains sensitive information.",
    rate_limited: false,
    fix: Text { zh: "消息里有敏感内容。改掉之后再发。", en: "The content was found to be sensitive. Change it, then send it again." },
    links: &[],
};

/// `230023` (HTTP 400): The user has too many unread urgent messages.
///
/// The user has 200 urgent messages unread, which is the limit. Some have to be read first:
/// - The user opens the chat and reads them; closing the notice does not count.
/// - Where a chat has too many to read, **Clear chat history** in its **Settings** removes them.
///
/// 目标用户的未读加急已达 200 条，要先读掉一些：
/// - 打开会话阅读那些消息；只关掉弹窗不算已读。
/// - 一个群里积压太多而又不必逐条看时，可在群的 **设置** 里选 **清空聊天记录**。
pub const TOO_MANY_UNREAD_URGENT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230023,
    key: "",
    name: "TooManyUnreadUrgent",
    status: Some(400),
    message: "The user has too many unread urgent messages.",
    rate_limited: false,
    fix: Text { zh: "目标用户的未读加急已达 200 条，要先读掉一些：\n- 打开会话阅读那些消息；只关掉弹窗不算已读。\n- 一个群里积压太多而又不必逐条看时，可在群的 **设置** 里选 **清空聊天记录**。", en: "The user has 200 urgent messages unread, which is the limit. Some have to be read first:\n- The user opens the chat and reads them; closing the notice does not count.\n- Where a chat has too many to read, **Clear chat history** in its **Settings** removes them." },
    links: &[],
};

/// `230024` (HTTP 400): Reach the upper limit of urgent message.
///
/// The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it.
///
/// 企业的加急额度用完了。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。
pub const URGENT_QUOTA_EXHAUSTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230024,
    key: "",
    name: "UrgentQuotaExhausted",
    status: Some(400),
    message: "Reach the upper limit of urgent message.",
    rate_limited: false,
    fix: Text { zh: "企业的加急额度用完了。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。", en: "The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it." },
    links: &[Link { text: "加急功能", url: "https://www.feishu.cn/hc/zh-CN/articles/360024757913" }],
};

/// `230025` (HTTP 400): The length of the message content reaches its limit.
///
/// The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:
/// - of a card sent by its template (template_id), the template itself;
/// - style tags, which take more room than they were sent with.
///
/// 内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：
/// - 用模板（template_id）发卡片时，模板本身的数据。
/// - 样式标签展开后的长度，它使内容比发出的更长。
pub const CONTENT_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230025,
    key: "",
    name: "ContentTooLong",
    status: Some(400),
    message: "The length of the message content reaches its limit.",
    rate_limited: false,
    fix: Text { zh: "内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：\n- 用模板（template_id）发卡片时，模板本身的数据。\n- 样式标签展开后的长度，它使内容比发出的更长。", en: "The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:\n- of a card sent by its template (template_id), the template itself;\n- style tags, which take more room than they were sent with." },
    links: &[],
};

/// `230026` (HTTP 400): No permission to recall this message.
///
/// The caller may not recall this message. A bot recalls its own; those of others only as the owner, an administrator or the creator of the chat, and within a year.
///
/// 不能撤回这条消息。机器人能撤回自己发的；要撤回群里别人发的，它必须是群主、管理员或创建者，且消息发出未满一年。
pub const RECALL_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230026,
    key: "",
    name: "RecallDenied",
    status: Some(400),
    message: "No permission to recall this message.",
    rate_limited: false,
    fix: Text { zh: "不能撤回这条消息。机器人能撤回自己发的；要撤回群里别人发的，它必须是群主、管理员或创建者，且消息发出未满一年。", en: "The caller may not recall this message. A bot recalls its own; those of others only as the owner, an administrator or the creator of the chat, and within a year." },
    links: &[],
};

/// `230027` (HTTP 400): Lack of necessary permissions.
///
/// The caller may not do this. Possible reasons:
/// 1. A permission is missing; the message in the reply tells which.
/// 2. The user has not granted the app an authorization.
/// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
///
/// 无权进行本次操作。可能的原因有：
/// 1. 缺少相应权限，可根据实际的错误信息进行排查。
/// 2. 未检查到用户授权信息。
/// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230027,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "Lack of necessary permissions.",
    rate_limited: false,
    fix: Text { zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。", en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)." },
    links: &[Link { text: "机器人支持外部群和外部用户单聊", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group" }],
};

/// `230028` (HTTP 400): The messages do NOT pass the audit.
///
/// The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.
///
/// 内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。
pub const AUDIT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230028,
    key: "",
    name: "AuditFailed",
    status: Some(400),
    message: "The messages do NOT pass the audit.",
    rate_limited: false,
    fix: Text { zh: "内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。", en: "The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says." },
    links: &[],
};

/// `230029` (HTTP 400): User has resigned.
///
/// The recipient has left the company and gets no messages. Send it to somebody else.
///
/// 接收者已离职，不能再收消息。换一个接收者。
pub const USER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230029,
    key: "",
    name: "UserResigned",
    status: Some(400),
    message: "User has resigned.",
    rate_limited: false,
    fix: Text { zh: "接收者已离职，不能再收消息。换一个接收者。", en: "The recipient has left the company and gets no messages. Send it to somebody else." },
    links: &[],
};

/// `230031` (HTTP 400): Message can only be modified within 14 days after sending.
///
/// The message was sent more than 14 days ago and can no longer be changed. Send a new one where it is needed.
///
/// 消息发出已满 14 天，不能再更新。需要时另发一条。
pub const UPDATE_PERIOD_OVER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230031,
    key: "",
    name: "UpdatePeriodOver",
    status: Some(400),
    message: "Message can only be modified within 14 days after sending.",
    rate_limited: false,
    fix: Text { zh: "消息发出已满 14 天，不能再更新。需要时另发一条。", en: "The message was sent more than 14 days ago and can no longer be changed. Send a new one where it is needed." },
    links: &[],
};

/// `230033` (HTTP 400): Get the reading status must be done within 7 days after the message is sent.
///
/// The message was sent more than 7 days ago, and who read it is no longer kept. Ask within 7 days.
///
/// 消息发出已满 7 天，平台不再提供已读情况。请在发出后 7 天内查询。
pub const READ_STATUS_PERIOD_OVER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230033,
    key: "",
    name: "ReadStatusPeriodOver",
    status: Some(400),
    message: "Get the reading status must be done within 7 days after the message is sent.",
    rate_limited: false,
    fix: Text { zh: "消息发出已满 7 天，平台不再提供已读情况。请在发出后 7 天内查询。", en: "The message was sent more than 7 days ago, and who read it is no longer kept. Ask within 7 days." },
    links: &[],
};

/// `230034` (HTTP 400): The receive_id is invalid.
///
/// The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.
///
/// `receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。
pub const INVALID_RECEIVE_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230034,
    key: "",
    name: "InvalidReceiveId",
    status: Some(400),
    message: "The receive_id is invalid.",
    rate_limited: false,
    fix: Text { zh: "`receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。", en: "The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names." },
    links: &[],
};

/// `230035` (HTTP 400): Send Message Permission deny.
///
/// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
///
/// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
pub const SEND_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230035,
    key: "",
    name: "SendDenied",
    status: Some(400),
    message: "Send Message Permission deny.",
    rate_limited: false,
    fix: Text { zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。", en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom." },
    links: &[],
};

/// `230036` (HTTP 400): Tenant crypt key has been deleted.
///
/// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
///
/// 企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。
pub const TENANT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230036,
    key: "",
    name: "TenantKeyDeleted",
    status: Some(400),
    message: "Tenant crypt key has been deleted.",
    rate_limited: false,
    fix: Text { zh: "企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。", en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that." },
    links: &[],
};

/// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
///
/// The recipient is in another tenant, and this operation does not reach private chats across tenants.
///
/// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
pub const CROSS_TENANT_PRIVATE_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230038,
    key: "",
    name: "CrossTenantPrivateChat",
    status: Some(400),
    message: "Cross tenant p2p chat operate forbid.",
    rate_limited: false,
    fix: Text { zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。", en: "The recipient is in another tenant, and this operation does not reach private chats across tenants." },
    links: &[],
};

/// `230045` (HTTP 400): The chat not exist.
///
/// The chat the message belongs to does not exist. Check whether it has been dissolved.
///
/// 消息所属的群聊不存在，请检查群聊是否已解散。
pub const CHAT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230045,
    key: "",
    name: "ChatNotFound",
    status: Some(400),
    message: "The chat not exist.",
    rate_limited: false,
    fix: Text { zh: "消息所属的群聊不存在，请检查群聊是否已解散。", en: "The chat the message belongs to does not exist. Check whether it has been dissolved." },
    links: &[],
};

/// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
///
/// In this chat only the owner and the administrators may pin messages. Check which role the operator has in the chat.
///
/// 该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。
pub const PIN_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230046,
    key: "",
    name: "PinNotAllowed",
    status: Some(400),
    message: "No Permission to Pin/Unpin messages in the chat.",
    rate_limited: false,
    fix: Text { zh: "该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。", en: "In this chat only the owner and the administrators may pin messages. Check which role the operator has in the chat." },
    links: &[],
};

/// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
///
/// The same message was pinned or unpinned too often. Slow down and try again later.
///
/// 对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。
pub const MESSAGE_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230047,
    key: "",
    name: "MessageRateLimited",
    status: Some(400),
    message: "Pin/Unpin message trigger message_id limit.",
    rate_limited: true,
    fix: Text { zh: "对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。", en: "The same message was pinned or unpinned too often. Slow down and try again later." },
    links: &[],
};

/// `230048` (HTTP 400): Get chat pins trigger app_id limit.
///
/// The app listed pins too often. Slow down and try again later.
///
/// 应用查询 Pin 过于频繁。请放慢速度，过一会儿再试。
pub const PIN_LIST_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230048,
    key: "",
    name: "PinListRateLimited",
    status: Some(400),
    message: "Get chat pins trigger app_id limit.",
    rate_limited: true,
    fix: Text { zh: "应用查询 Pin 过于频繁。请放慢速度，过一会儿再试。", en: "The app listed pins too often. Slow down and try again later." },
    links: &[],
};

/// `230049` (HTTP 400): The message is being sent.
///
/// The message is being sent at this moment. Wait for it, and do not send it again.
///
/// 这条消息正在发送。等它完成，不要再发一次。
pub const MESSAGE_SENDING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230049,
    key: "",
    name: "MessageSending",
    status: Some(400),
    message: "The message is being sent.",
    rate_limited: false,
    fix: Text { zh: "这条消息正在发送。等它完成，不要再发一次。", en: "The message is being sent at this moment. Wait for it, and do not send it again." },
    links: &[],
};

/// `230050` (HTTP 400): The message is invisible to the operator.
///
/// The operator cannot see the message, so nothing can be done with it.
///
/// 该消息对于操作者不可见，无法进行本操作。
pub const MESSAGE_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230050,
    key: "",
    name: "MessageInvisible",
    status: Some(400),
    message: "The message is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "该消息对于操作者不可见，无法进行本操作。", en: "The operator cannot see the message, so nothing can be done with it." },
    links: &[],
};

/// `230052` (HTTP 400): Can not urgent this message.
///
/// This may not be made urgent: in the chat only the owner and the administrators may do so, or it was taken for a risk. Check the settings of the chat, or ask the tenant's administrator.
///
/// 不能加急：群里可能只有群主和管理员可以加急，也可能被当作风险操作。检查群的设置，或问企业管理员。
pub const URGENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230052,
    key: "",
    name: "UrgentDenied",
    status: Some(400),
    message: "Can not urgent this message.",
    rate_limited: false,
    fix: Text { zh: "不能加急：群里可能只有群主和管理员可以加急，也可能被当作风险操作。检查群的设置，或问企业管理员。", en: "This may not be made urgent: in the chat only the owner and the administrators may do so, or it was taken for a risk. Check the settings of the chat, or ask the tenant's administrator." },
    links: &[],
};

/// `230053` (HTTP 400): The user has stopped the bot from sending messages.
///
/// The user has chosen to get no more messages from this bot. Only the user can take that back.
///
/// 用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。
pub const BOT_BLOCKED_BY_USER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230053,
    key: "",
    name: "BotBlockedByUser",
    status: Some(400),
    message: "The user has stopped the bot from sending messages.",
    rate_limited: false,
    fix: Text { zh: "用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。", en: "The user has chosen to get no more messages from this bot. Only the user can take that back." },
    links: &[],
};

/// `230054` (HTTP 400): This operation is not supported for this message type.
///
/// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
///
/// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
pub const MESSAGE_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230054,
    key: "",
    name: "MessageTypeUnsupported",
    status: Some(400),
    message: "This operation is not supported for this message type.",
    rate_limited: false,
    fix: Text { zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。", en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)." },
    links: &[Link { text: "消息与群组部分 API 增加不支持的消息类型校验", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification" }],
};

/// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
///
/// The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.
///
/// 文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。
pub const FILE_TYPE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230055,
    key: "",
    name: "FileTypeMismatch",
    status: Some(400),
    message: "The type of file upload does not match the type of message being sent.",
    rate_limited: false,
    fix: Text { zh: "文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。", en: "The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`." },
    links: &[],
};

/// `230061` (HTTP 400): The message type does not support forwarding.
///
/// Messages of this type cannot be forwarded: system messages, red packets, votes, voice messages and handed-over calendar events are among them.
///
/// 这种消息不能转发：系统消息、红包、投票、语音、日程转让等。
pub const TYPE_NOT_FORWARDABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230061,
    key: "",
    name: "TypeNotForwardable",
    status: Some(400),
    message: "The message type does not support forwarding.",
    rate_limited: false,
    fix: Text { zh: "这种消息不能转发：系统消息、红包、投票、语音、日程转让等。", en: "Messages of this type cannot be forwarded: system messages, red packets, votes, voice messages and handed-over calendar events are among them." },
    links: &[],
};

/// `230062` (HTTP 400): No permission to forward to third-party encryption group.
///
/// The chat to forward to is encrypted by a third party, and nothing can be forwarded there.
///
/// 接收的群使用第三方加密，不能转发到那里。
pub const ENCRYPTED_CHAT_FORWARD_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230062,
    key: "",
    name: "EncryptedChatForwardDenied",
    status: Some(400),
    message: "No permission to forward to third-party encryption group.",
    rate_limited: false,
    fix: Text { zh: "接收的群使用第三方加密，不能转发到那里。", en: "The chat to forward to is encrypted by a third party, and nothing can be forwarded there." },
    links: &[],
};

/// `230063` (HTTP 400): The chat_id of group to forward is invalid.
///
/// The chat to forward to does not exist. Check the chat_id in `receive_id`.
///
/// 没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。
pub const TARGET_CHAT_INVALID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230063,
    key: "",
    name: "TargetChatInvalid",
    status: Some(400),
    message: "The chat_id of group to forward is invalid.",
    rate_limited: false,
    fix: Text { zh: "没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。", en: "The chat to forward to does not exist. Check the chat_id in `receive_id`." },
    links: &[],
};

/// `230064` (HTTP 400): The message to be forwarded is invalid.
///
/// The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID.
///
/// 这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。核对消息 ID。
pub const MESSAGE_NOT_FORWARDABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230064,
    key: "",
    name: "MessageNotForwardable",
    status: Some(400),
    message: "The message to be forwarded is invalid.",
    rate_limited: false,
    fix: Text { zh: "这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。核对消息 ID。", en: "The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID." },
    links: &[],
};

/// `230065` (HTTP 400): The message to be forwarded has been recalled.
///
/// The message has been recalled, and a recalled message cannot be forwarded.
///
/// 要转发的消息已被撤回，转发不了。
pub const SOURCE_RECALLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230065,
    key: "",
    name: "SourceRecalled",
    status: Some(400),
    message: "The message to be forwarded has been recalled.",
    rate_limited: false,
    fix: Text { zh: "要转发的消息已被撤回，转发不了。", en: "The message has been recalled, and a recalled message cannot be forwarded." },
    links: &[],
};

/// `230066` (HTTP 400): The message to be forwarded is in a secret group, forwarding is not supported.
///
/// The message is in a secret chat, and what is said there cannot be forwarded.
///
/// 消息在密聊群里，密聊的消息不能转发。
pub const SOURCE_IN_SECRET_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230066,
    key: "",
    name: "SourceInSecretChat",
    status: Some(400),
    message: "The message to be forwarded is in a secret group, forwarding is not supported.",
    rate_limited: false,
    fix: Text { zh: "消息在密聊群里，密聊的消息不能转发。", en: "The message is in a secret chat, and what is said there cannot be forwarded." },
    links: &[],
};

/// `230067` (HTTP 400): The source of the messages to be merged and forwarded are not in compliance.
///
/// The messages come from several threads, or partly from a thread and partly not. Forward them separately.
///
/// 消息不能来自几个话题，也不能一部分来自话题、一部分不是。分开转发。
pub const MIXED_SOURCES: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230067,
    key: "",
    name: "MixedSources",
    status: Some(400),
    message: "The source of the messages to be merged and forwarded are not in compliance.",
    rate_limited: false,
    fix: Text { zh: "消息不能来自几个话题，也不能一部分来自话题、一部分不是。分开转发。", en: "The messages come from several threads, or partly from a thread and partly not. Forward them separately." },
    links: &[],
};

/// `230069` (HTTP 400): Does not support forwarding messages from different groups.
///
/// The messages are not all in the same chat. Forward them chat by chat.
///
/// 消息不在同一个会话里。按会话分开转发。
pub const SOURCES_IN_SEVERAL_CHATS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230069,
    key: "",
    name: "SourcesInSeveralChats",
    status: Some(400),
    message: "Does not support forwarding messages from different groups.",
    rate_limited: false,
    fix: Text { zh: "消息不在同一个会话里。按会话分开转发。", en: "The messages are not all in the same chat. Forward them chat by chat." },
    links: &[],
};

/// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
///
/// Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on.
///
/// 保密消息不能转发：消息被设为保密，或群开启了防泄密模式。
pub const RESTRICTED_MODE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230070,
    key: "",
    name: "RestrictedMode",
    status: Some(400),
    message: "Forwarding of messages in restricted mode is not allowed.",
    rate_limited: false,
    fix: Text { zh: "保密消息不能转发：消息被设为保密，或群开启了防泄密模式。", en: "Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on." },
    links: &[],
};

/// `230071` (HTTP 400): The group to which the message belongs does not support reply in thread.
///
/// In this chat there are no replies in threads. Leave `reply_in_thread` out, or set it to `false`.
///
/// 这个群不支持以话题回复。去掉 `reply_in_thread`，或设为 `false`。
pub const THREAD_REPLY_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230071,
    key: "",
    name: "ThreadReplyUnsupported",
    status: Some(400),
    message: "The group to which the message belongs does not support reply in thread.",
    rate_limited: false,
    fix: Text { zh: "这个群不支持以话题回复。去掉 `reply_in_thread`，或设为 `false`。", en: "In this chat there are no replies in threads. Leave `reply_in_thread` out, or set it to `false`." },
    links: &[],
};

/// `230072` (HTTP 400): Aggregated messages do not support reply in thread.
///
/// Aggregated messages get no replies in threads. Leave `reply_in_thread` out, or set it to `false`.
///
/// 已聚合的消息不能以话题回复。去掉 `reply_in_thread`，或设为 `false`。
pub const AGGREGATED_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230072,
    key: "",
    name: "AggregatedMessage",
    status: Some(400),
    message: "Aggregated messages do not support reply in thread.",
    rate_limited: false,
    fix: Text { zh: "已聚合的消息不能以话题回复。去掉 `reply_in_thread`，或设为 `false`。", en: "Aggregated messages get no replies in threads. Leave `reply_in_thread` out, or set it to `false`." },
    links: &[],
};

/// `230073` (HTTP 400): The thread is invisible to the operator.
///
/// The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.
///
/// 操作者看不到这个话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。
pub const THREAD_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230073,
    key: "",
    name: "ThreadInvisible",
    status: Some(400),
    message: "The thread is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到这个话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。", en: "The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it." },
    links: &[],
};

/// `230074` (HTTP 400): The target thread is invisible to the operator.
///
/// The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.
///
/// 操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。
pub const TARGET_THREAD_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230074,
    key: "",
    name: "TargetThreadInvisible",
    status: Some(400),
    message: "The target thread is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。", en: "The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it." },
    links: &[],
};

/// `230075` (HTTP 400): Sending encrypted messages is not supported.
///
/// The chat is a secret one, or encrypted by a third party, and this operation does not send there.
///
/// 接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。
pub const ENCRYPTED_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230075,
    key: "",
    name: "EncryptedChat",
    status: Some(400),
    message: "Sending encrypted messages is not supported.",
    rate_limited: false,
    fix: Text { zh: "接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。", en: "The chat is a secret one, or encrypted by a third party, and this operation does not send there." },
    links: &[],
};

/// `230098` (HTTP 400): The message is fold, not support urgent.
///
/// The message has been aggregated with others, and such a message cannot be made urgent.
///
/// 被聚合的消息不能加急。
pub const MESSAGE_FOLDED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230098,
    key: "",
    name: "MessageFolded",
    status: Some(400),
    message: "The message is fold, not support urgent.",
    rate_limited: false,
    fix: Text { zh: "被聚合的消息不能加急。", en: "The message has been aggregated with others, and such a message cannot be made urgent." },
    links: &[],
};

/// `230099` (HTTP 400): Failed to create card content.
///
/// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31) are explained one by one.
///
/// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)。
pub const CARD_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230099,
    key: "",
    name: "CardRejected",
    status: Some(400),
    message: "Failed to create card content.",
    rate_limited: false,
    fix: Text { zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)。", en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31) are explained one by one." },
    links: &[Link { text: "子错误码", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31" }],
};

/// `230110` (HTTP 400): Action unavailable as the message has been deleted.
///
/// The message has been deleted, and nothing can be done with it.
///
/// 消息已被删除，什么也做不了。
pub const MESSAGE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230110,
    key: "",
    name: "MessageDeleted",
    status: Some(400),
    message: "Action unavailable as the message has been deleted.",
    rate_limited: false,
    fix: Text { zh: "消息已被删除，什么也做不了。", en: "The message has been deleted, and nothing can be done with it." },
    links: &[],
};

/// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
///
/// The message is set to delete itself, and nothing can be done with such a message.
///
/// 定时删除的消息无法进行操作。
pub const MESSAGE_SELF_DESTRUCTING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230111,
    key: "",
    name: "MessageSelfDestructing",
    status: Some(400),
    message: "Action unavailable as the message will self-destruct soon.",
    rate_limited: false,
    fix: Text { zh: "定时删除的消息无法进行操作。", en: "The message is set to delete itself, and nothing can be done with such a message." },
    links: &[],
};

/// `231001` (HTTP 400): reaction type is invalid.
///
/// There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`.
///
/// 没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
pub const INVALID_REACTION_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231001,
    key: "",
    name: "InvalidReactionType",
    status: Some(400),
    message: "reaction type is invalid.",
    rate_limited: false,
    fix: Text { zh: "没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。", en: "There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`." },
    links: &[Link { text: "表情文案说明", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce" }],
};

/// `231002` (HTTP 400): The operator has no permission to react on the specific message.
///
/// The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first.
///
/// 调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。
pub const REACTION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231002,
    key: "",
    name: "ReactionDenied",
    status: Some(400),
    message: "The operator has no permission to react on the specific message.",
    rate_limited: false,
    fix: Text { zh: "调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。", en: "The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first." },
    links: &[],
};

/// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
///
/// There is no such message: its ID is wrong, or it has been recalled.
///
/// 没有这条消息：ID 可能有误，消息也可能已被撤回。
pub const MESSAGE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231003,
    key: "",
    name: "MessageNotFound",
    status: Some(400),
    message: "The message is not found, maybe not exist or deleted.",
    rate_limited: false,
    fix: Text { zh: "没有这条消息：ID 可能有误，消息也可能已被撤回。", en: "There is no such message: its ID is wrong, or it has been recalled." },
    links: &[],
};

/// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
///
/// The chat of the message is gone: it may have been dissolved or archived.
///
/// 消息所在的会话不在了：可能已解散或归档。
pub const REACTION_CHAT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231004,
    key: "",
    name: "ReactionChatNotFound",
    status: Some(400),
    message: "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
    rate_limited: false,
    fix: Text { zh: "消息所在的会话不在了：可能已解散或归档。", en: "The chat of the message is gone: it may have been dissolved or archived." },
    links: &[],
};

/// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
///
/// The message is a thread that was removed without a trace, so nothing can be done with it.
///
/// 消息是一个话题，而话题已被无痕撤回，不能操作。
pub const THREAD_REMOVED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231005,
    key: "",
    name: "ThreadRemoved",
    status: Some(400),
    message: "The thread has been no-trace removed, cannot put reaction.",
    rate_limited: false,
    fix: Text { zh: "消息是一个话题，而话题已被无痕撤回，不能操作。", en: "The message is a thread that was removed without a trace, so nothing can be done with it." },
    links: &[],
};

/// `231006` (HTTP 400): The operator_id is invalid.
///
/// The platform does not know the bot or user that calls. Try again; if that does not help, ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.
///
/// 平台认不出调用的机器人或用户。重试；仍然如此，请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
pub const INVALID_OPERATOR: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231006,
    key: "",
    name: "InvalidOperator",
    status: Some(400),
    message: "The operator_id is invalid.",
    rate_limited: false,
    fix: Text { zh: "平台认不出调用的机器人或用户。重试；仍然如此，请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。", en: "The platform does not know the bot or user that calls. Try again; if that does not help, ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id." },
    links: &[Link { text: "技术支持", url: "https://applink.feishu.cn/TLJpeNdW" }],
};

/// `231007` (HTTP 400): The operator has no permission to delete this reaction.
///
/// Somebody else added the reaction, and only who added one can remove it.
///
/// 表情回复是别人加的，只有添加者能删除。
pub const NOT_REACTION_OWNER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231007,
    key: "",
    name: "NotReactionOwner",
    status: Some(400),
    message: "The operator has no permission to delete this reaction.",
    rate_limited: false,
    fix: Text { zh: "表情回复是别人加的，只有添加者能删除。", en: "Somebody else added the reaction, and only who added one can remove it." },
    links: &[],
};

/// `231008` (HTTP 400): The operator has no access to the message.
///
/// The operator has no access to the message, mostly because it is not in its chat. Join the chat first.
///
/// 操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。
pub const NO_MESSAGE_ACCESS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231008,
    key: "",
    name: "NoMessageAccess",
    status: Some(400),
    message: "The operator has no access to the message.",
    rate_limited: false,
    fix: Text { zh: "操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。", en: "The operator has no access to the message, mostly because it is not in its chat. Join the chat first." },
    links: &[],
};

/// `231010` (HTTP 400): The reaction does not belong to the message.
///
/// The reaction is not on this message. Compare `reaction_id` with `message_id`.
///
/// 表情回复不在这条消息上。核对 `reaction_id` 与 `message_id`。
pub const REACTION_NOT_ON_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231010,
    key: "",
    name: "ReactionNotOnMessage",
    status: Some(400),
    message: "The reaction does not belong to the message.",
    rate_limited: false,
    fix: Text { zh: "表情回复不在这条消息上。核对 `reaction_id` 与 `message_id`。", en: "The reaction is not on this message. Compare `reaction_id` with `message_id`." },
    links: &[],
};

/// `231011` (HTTP 400): The request has an invalid reaction_id.
///
/// There is no such `reaction_id`. Take it from the reply of adding or listing reactions.
///
/// 没有这个 `reaction_id`。从添加或列出表情回复的应答里取得正确的。
pub const INVALID_REACTION_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231011,
    key: "",
    name: "InvalidReactionId",
    status: Some(400),
    message: "The request has an invalid reaction_id.",
    rate_limited: false,
    fix: Text { zh: "没有这个 `reaction_id`。从添加或列出表情回复的应答里取得正确的。", en: "There is no such `reaction_id`. Take it from the reply of adding or listing reactions." },
    links: &[],
};

/// `231012` (HTTP 400): The request has an invalid pageToken.
///
/// The `page_token` is wrong. Use the one the page before returned, and none for the first page.
///
/// `page_token` 不对。要用上一页返回的那个，取第一页时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231012,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "The request has an invalid pageToken.",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不对。要用上一页返回的那个，取第一页时不传。", en: "The `page_token` is wrong. Use the one the page before returned, and none for the first page." },
    links: &[],
};

/// `231013` (HTTP 400): The request has an invalid AuthType.
///
/// The token is of the wrong kind. Use a tenant_access_token or a user_access_token.
///
/// 凭证的种类不对。用 tenant_access_token 或 user_access_token。
pub const INVALID_AUTH_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231013,
    key: "",
    name: "InvalidAuthType",
    status: Some(400),
    message: "The request has an invalid AuthType.",
    rate_limited: false,
    fix: Text { zh: "凭证的种类不对。用 tenant_access_token 或 user_access_token。", en: "The token is of the wrong kind. Use a tenant_access_token or a user_access_token." },
    links: &[],
};

/// `231014` (HTTP 400): user_id_type is invalid.
///
/// The `user_id_type` has to be open_id, union_id or user_id.
///
/// `user_id_type` 只能是 open_id、union_id 或 user_id。
pub const INVALID_USER_ID_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231014,
    key: "",
    name: "InvalidUserIdType",
    status: Some(400),
    message: "user_id_type is invalid.",
    rate_limited: false,
    fix: Text { zh: "`user_id_type` 只能是 open_id、union_id 或 user_id。", en: "The `user_id_type` has to be open_id, union_id or user_id." },
    links: &[],
};

/// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
///
/// The same request is being worked on. Wait for it before trying again.
///
/// 同样的请求正在处理。等它完成再试。
pub const REQUEST_IN_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231015,
    key: "",
    name: "RequestInProgress",
    status: Some(400),
    message: "Act on reaction failed, repeated request is processing.",
    rate_limited: false,
    fix: Text { zh: "同样的请求正在处理。等它完成再试。", en: "The same request is being worked on. Wait for it before trying again." },
    links: &[],
};

/// `231017` (HTTP 400): This operation is not supported for this message type.
///
/// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
///
/// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
pub const REACTION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231017,
    key: "",
    name: "ReactionUnsupported",
    status: Some(400),
    message: "This operation is not supported for this message type.",
    rate_limited: false,
    fix: Text { zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。", en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)." },
    links: &[Link { text: "消息与群组部分 API 增加不支持的消息类型校验", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification" }],
};

/// `231018` (HTTP 400): The message is invisible to the operator.
///
/// The operator cannot see the message, so nothing can be done with it.
///
/// 该消息对于操作者不可见，无法进行本操作。
pub const REACTION_MESSAGE_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231018,
    key: "",
    name: "ReactionMessageInvisible",
    status: Some(400),
    message: "The message is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "该消息对于操作者不可见，无法进行本操作。", en: "The operator cannot see the message, so nothing can be done with it." },
    links: &[],
};

/// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
///
/// The settings of who sent the message, such as a block, do not allow this.
///
/// 发消息的用户的设置（例如屏蔽）不允许这个操作。
pub const BLOCKED_BY_USER_SETTINGS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231019,
    key: "",
    name: "BlockedByUserSettings",
    status: Some(400),
    message: "Due to the settings of this user, you are temporarily unable to perform this operation.",
    rate_limited: false,
    fix: Text { zh: "发消息的用户的设置（例如屏蔽）不允许这个操作。", en: "The settings of who sent the message, such as a block, do not allow this." },
    links: &[],
};

/// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
///
/// The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator.
///
/// 企业的设置不允许对发消息的用户做这个操作。请问企业管理员。
pub const BLOCKED_BY_ADMINISTRATOR: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231020,
    key: "",
    name: "BlockedByAdministrator",
    status: Some(400),
    message: "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
    rate_limited: false,
    fix: Text { zh: "企业的设置不允许对发消息的用户做这个操作。请问企业管理员。", en: "The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator." },
    links: &[],
};

/// `231021` (HTTP 400): No permission to operate external chats.
///
/// The chat is an external one, where the caller may not do this.
///
/// 这是外部群，调用者在外部群里没有权限。
pub const EXTERNAL_CHAT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231021,
    key: "",
    name: "ExternalChatDenied",
    status: Some(400),
    message: "No permission to operate external chats.",
    rate_limited: false,
    fix: Text { zh: "这是外部群，调用者在外部群里没有权限。", en: "The chat is an external one, where the caller may not do this." },
    links: &[],
};

/// `231022` (HTTP 400): Bot has NO availability to this user.
///
/// The message is in a private chat, and the app is not available to its user, or is disabled for them.
/// What to do:
/// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
/// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
/// 3. On the **Version Details** page, find **Availability** and click **Edit**.
/// 4. In the dialog, extend the availability of the app so that it covers the user.
/// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
/// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
///
/// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
///
/// 消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。
/// 解决方案：
/// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
/// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
/// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
/// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
/// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
/// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
///
/// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
pub const REACTION_USER_OUT_OF_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231022,
    key: "",
    name: "ReactionUserOutOfScope",
    status: Some(400),
    message: "Bot has NO availability to this user.",
    rate_limited: false,
    fix: Text { zh: "消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。", en: "The message is in a private chat, and the app is not available to its user, or is disabled for them.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "管理后台", url: "https://feishu.cn/admin" }, Link { text: "配置应用可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }],
};

/// `232001` (HTTP 400): Your request contains an invalid request parameter.
///
/// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
///
/// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
pub const INVALID_CHAT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232001,
    key: "",
    name: "InvalidChatParameter",
    status: Some(400),
    message: "Your request contains an invalid request parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。", en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more." },
    links: &[],
};

/// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
///
/// In this chat only the owner and the managers may edit its information. Call as one of them, or have them open editing to all members.
///
/// 群里只有群主和管理员可以编辑群信息。请改由群主或管理员调用，或请他们放开编辑权限。
pub const CHAT_EDIT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232002,
    key: "",
    name: "ChatEditDenied",
    status: Some(400),
    message: "No Permission: Only chat owner or admin can edit chat information in the current situation.",
    rate_limited: false,
    fix: Text { zh: "群里只有群主和管理员可以编辑群信息。请改由群主或管理员调用，或请他们放开编辑权限。", en: "In this chat only the owner and the managers may edit its information. Call as one of them, or have them open editing to all members." },
    links: &[],
};

/// `232004` (HTTP 400): Such an app does NOT exist.
///
/// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
///
/// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
pub const APP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232004,
    key: "",
    name: "AppNotFound",
    status: Some(400),
    message: "Such an app does NOT exist.",
    rate_limited: false,
    fix: Text { zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。", en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982)." },
    links: &[Link { text: "技术支持", url: "https://applink.feishu.cn/TLJsX982" }],
};

/// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
///
/// The chat_id is not valid. Check it; these operations return chat_ids:
/// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
/// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
/// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
///
/// chat_id 无效，请检查取值。它可以从以下接口得到：
/// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
/// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
/// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
pub const INVALID_CHAT_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232006,
    key: "",
    name: "InvalidChatId",
    status: Some(400),
    message: "Your request specifies a chat_id which is invalid.",
    rate_limited: false,
    fix: Text { zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。", en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)." },
    links: &[Link { text: "创建群", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create" }, Link { text: "获取用户或机器人所在的群列表", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list" }, Link { text: "搜索对用户或机器人可见的群列表", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search" }],
};

/// `232007` (HTTP 400): Your request specifies a chat_id or user_id which is invalid.
///
/// The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID `member_id_type` names.
///
/// chat_id 或成员 ID 无效。请检查两者的取值，并确认成员 ID 的类型与 `member_id_type` 一致。
pub const INVALID_CHAT_OR_USER_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232007,
    key: "",
    name: "InvalidChatOrUserId",
    status: Some(400),
    message: "Your request specifies a chat_id or user_id which is invalid.",
    rate_limited: false,
    fix: Text { zh: "chat_id 或成员 ID 无效。请检查两者的取值，并确认成员 ID 的类型与 `member_id_type` 一致。", en: "The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID `member_id_type` names." },
    links: &[],
};

/// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
///
/// The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.
///
/// 本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。
pub const CHAT_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232008,
    key: "",
    name: "ChatTypeUnsupported",
    status: Some(400),
    message: "Your request specifies a chat whose type is NOT supported currently.",
    rate_limited: false,
    fix: Text { zh: "本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。", en: "The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for." },
    links: &[Link { text: "获取群信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get" }],
};

/// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
///
/// The chat has been dissolved, and nothing can be done in it any more.
///
/// 群已经解散，不能再操作。
pub const CHAT_DISSOLVED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232009,
    key: "",
    name: "ChatDissolved",
    status: Some(400),
    message: "Your request specifies a chat which has already been dissolved.",
    rate_limited: false,
    fix: Text { zh: "群已经解散，不能再操作。", en: "The chat has been dissolved, and nothing can be done in it any more." },
    links: &[],
};

/// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
///
/// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
///
/// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
pub const CHAT_IN_OTHER_TENANT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232010,
    key: "",
    name: "ChatInOtherTenant",
    status: Some(400),
    message: "Operator and chat can NOT be in different tenants.",
    rate_limited: false,
    fix: Text { zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。", en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat." },
    links: &[],
};

/// `232011` (HTTP 400): Operator can NOT be out of the chat.
///
/// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
///
/// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
pub const OPERATOR_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232011,
    key: "",
    name: "OperatorNotInChat",
    status: Some(400),
    message: "Operator can NOT be out of the chat.",
    rate_limited: false,
    fix: Text { zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。", en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry." },
    links: &[Link { text: "拉入群聊", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create" }],
};

/// `232012` (HTTP 400): New chat owner can NOT be out of the chat.
///
/// The new owner (`owner_id`) is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the user first.
///
/// 新群主（`owner_id`）不在群里。请先[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。
pub const NEW_OWNER_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232012,
    key: "",
    name: "NewOwnerNotInChat",
    status: Some(400),
    message: "New chat owner can NOT be out of the chat.",
    rate_limited: false,
    fix: Text { zh: "新群主（`owner_id`）不在群里。请先[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。", en: "The new owner (`owner_id`) is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the user first." },
    links: &[Link { text: "拉入群聊", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create" }],
};

/// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
///
/// The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat.
///
/// 群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。
pub const MEMBER_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232013,
    key: "",
    name: "MemberLimitReached",
    status: Some(400),
    message: "You have reached the limit of maximum number of members a chat can have.",
    rate_limited: false,
    fix: Text { zh: "群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。", en: "The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat." },
    links: &[],
};

/// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
///
/// The operator may not remove members: only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others. Call as one of them, or apply for the scope.
///
/// 操作者无权移出成员：只有群主、管理员，或者建群且具备 `im:chat:operate_as_owner` 权限的机器人可以移出他人。请换用他们的凭证，或开通相应权限。
pub const OPERATOR_NOT_PERMITTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232014,
    key: "",
    name: "OperatorNotPermitted",
    status: Some(400),
    message: "The token used in the request does NOT have the permissions necessary to complete the request.",
    rate_limited: false,
    fix: Text { zh: "操作者无权移出成员：只有群主、管理员，或者建群且具备 `im:chat:operate_as_owner` 权限的机器人可以移出他人。请换用他们的凭证，或开通相应权限。", en: "The operator may not remove members: only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others. Call as one of them, or apply for the scope." },
    links: &[],
};

/// `232016` (HTTP 400): Non-chat-owner or Non-chat-admin can only edit certain parts.
///
/// An ordinary member may only change `avatar`, `name`, `description` and `i18n_names`. Have the owner or a manager change the rest.
///
/// 普通成员只能修改群头像（`avatar`）、名称（`name`）、描述（`description`）和多语言名称（`i18n_names`）。修改其他设置请由群主或管理员调用。
pub const FIELD_NOT_EDITABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232016,
    key: "",
    name: "FieldNotEditable",
    status: Some(400),
    message: "Non-chat-owner or Non-chat-admin can only edit certain parts.",
    rate_limited: false,
    fix: Text { zh: "普通成员只能修改群头像（`avatar`）、名称（`name`）、描述（`description`）和多语言名称（`i18n_names`）。修改其他设置请由群主或管理员调用。", en: "An ordinary member may only change `avatar`, `name`, `description` and `i18n_names`. Have the owner or a manager change the rest." },
    links: &[],
};

/// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
///
/// The operator may not dissolve this chat. A chat can be dissolved by:
/// - An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.
/// - A user who owns it.
///
/// 操作者无权解散这个群。以下身份可以解散群：
/// - 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。
/// - 用户：是群主。
pub const OWNER_ONLY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232017,
    key: "",
    name: "OwnerOnly",
    status: Some(400),
    message: "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
    rate_limited: false,
    fix: Text { zh: "操作者无权解散这个群。以下身份可以解散群：\n- 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。\n- 用户：是群主。", en: "The operator may not dissolve this chat. A chat can be dissolved by:\n- An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.\n- A user who owns it." },
    links: &[],
};

/// `232019` (HTTP 400): The request has been rate limited.
///
/// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
///
/// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
pub const CHAT_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232019,
    key: "",
    name: "ChatRateLimited",
    status: Some(400),
    message: "The request has been rate limited.",
    rate_limited: true,
    fix: Text { zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。", en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)." },
    links: &[Link { text: "频控策略", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN" }],
};

/// `232020` (HTTP 400): Name can NOT be less than two characters for public chats.
///
/// The name of a public chat needs at least two characters. Make `name` longer, or create a chat whose `chat_type` is `private`.
///
/// 公开群的名称至少要有 2 个字符。请改长 `name`，或把 `chat_type` 设为 `private`。
pub const PUBLIC_NAME_TOO_SHORT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232020,
    key: "",
    name: "PublicNameTooShort",
    status: Some(400),
    message: "Name can NOT be less than two characters for public chats.",
    rate_limited: false,
    fix: Text { zh: "公开群的名称至少要有 2 个字符。请改长 `name`，或把 `chat_type` 设为 `private`。", en: "The name of a public chat needs at least two characters. Make `name` longer, or create a chat whose `chat_type` is `private`." },
    links: &[],
};

/// `232021` (HTTP 400): Bot can NOT be found.
///
/// A bot cannot be found. Check the App IDs in `bot_id_list`, and that these apps have their [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 查不到机器人。请检查 `bot_id_list` 中的 App ID，并确认这些应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
pub const BOT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232021,
    key: "",
    name: "BotNotFound",
    status: Some(400),
    message: "Bot can NOT be found.",
    rate_limited: false,
    fix: Text { zh: "查不到机器人。请检查 `bot_id_list` 中的 App ID，并确认这些应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。", en: "A bot cannot be found. Check the App IDs in `bot_id_list`, and that these apps have their [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on." },
    links: &[Link { text: "机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `232022` (HTTP 400): User has already resigned.
///
/// A user who was invited has left the company. Take them out of `user_id_list`.
///
/// 邀请的用户已经离职。请从 `user_id_list` 中去掉该用户。
pub const INVITED_USER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232022,
    key: "",
    name: "InvitedUserResigned",
    status: Some(400),
    message: "User has already resigned.",
    rate_limited: false,
    fix: Text { zh: "邀请的用户已经离职。请从 `user_id_list` 中去掉该用户。", en: "A user who was invited has left the company. Take them out of `user_id_list`." },
    links: &[],
};

/// `232023` (HTTP 400): Chat information review failed while updating the chat.
///
/// The information of the chat did not pass review. Remove what is sensitive from its name and description.
///
/// 群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。
pub const CONTENT_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232023,
    key: "",
    name: "ContentRejected",
    status: Some(400),
    message: "Chat information review failed while updating the chat.",
    rate_limited: false,
    fix: Text { zh: "群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。", en: "The information of the chat did not pass review. Remove what is sensitive from its name and description." },
    links: &[],
};

/// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
///
/// The app is not available to the user, or the operator and the user may not work together:
/// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.
///
/// 应用对该用户不可用，或者操作者与该用户之间不能协作：
/// - 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
/// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
pub const USER_NOT_VISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232024,
    key: "",
    name: "UserNotVisible",
    status: Some(400),
    message: "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
    rate_limited: false,
    fix: Text { zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。", en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "配置应用可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }],
};

/// `232025` (HTTP 400): Bot ability is not activated.
///
/// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
///
/// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
pub const CHAT_BOT_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232025,
    key: "",
    name: "ChatBotNotEnabled",
    status: Some(400),
    message: "Bot ability is not activated.",
    rate_limited: false,
    fix: Text { zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。", en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "如何启用机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `232026` (HTTP 400): This name is already used in an existing public chat. Names of public chats are supposed to be different.
///
/// Another public chat has this name, and the names of public chats must differ. Choose another one.
///
/// 已有同名的公开群，公开群的名称不能重复。请换一个名称。
pub const PUBLIC_NAME_TAKEN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232026,
    key: "",
    name: "PublicNameTaken",
    status: Some(400),
    message: "This name is already used in an existing public chat. Names of public chats are supposed to be different.",
    rate_limited: false,
    fix: Text { zh: "已有同名的公开群，公开群的名称不能重复。请换一个名称。", en: "Another public chat has this name, and the names of public chats must differ. Choose another one." },
    links: &[],
};

/// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
///
/// The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names.
///
/// ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。
pub const NO_VALID_MEMBER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232027,
    key: "",
    name: "NoValidMember",
    status: Some(400),
    message: "There are no valid members in the ID list specified in your request.",
    rate_limited: false,
    fix: Text { zh: "ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。", en: "The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names." },
    links: &[],
};

/// `232028` (HTTP 400): External members can Not be added to an internal group chat.
///
/// Members of other tenants cannot be added to an internal chat. Add only users of the tenant, or use an external chat.
///
/// 内部群不能加入其他企业的成员。请只添加本企业的用户，或改用外部群。
pub const EXTERNAL_MEMBER_REFUSED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232028,
    key: "",
    name: "ExternalMemberRefused",
    status: Some(400),
    message: "External members can Not be added to an internal group chat.",
    rate_limited: false,
    fix: Text { zh: "内部群不能加入其他企业的成员。请只添加本企业的用户，或改用外部群。", en: "Members of other tenants cannot be added to an internal chat. Add only users of the tenant, or use an external chat." },
    links: &[],
};

/// `232029` (HTTP 400): There are no available candidates for chat owner.
///
/// Nobody would be left to become the owner. Hand the chat to another owner first, or dissolve it.
///
/// 移出之后没有人可以接任群主。请先指定一位新群主，或直接解散群。
pub const NO_OWNER_CANDIDATE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232029,
    key: "",
    name: "NoOwnerCandidate",
    status: Some(400),
    message: "There are no available candidates for chat owner.",
    rate_limited: false,
    fix: Text { zh: "移出之后没有人可以接任群主。请先指定一位新群主，或直接解散群。", en: "Nobody would be left to become the owner. Hand the chat to another owner first, or dissolve it." },
    links: &[],
};

/// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
///
/// The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names.
///
/// 用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。
pub const INVALID_USER_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232030,
    key: "",
    name: "InvalidUserId",
    status: Some(400),
    message: "Your request specifies a user_id which is invalid.",
    rate_limited: false,
    fix: Text { zh: "用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。", en: "The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names." },
    links: &[],
};

/// `232031` (HTTP 400): The chat and the new designated chat owner must be in the same tenant.
///
/// A chat cannot be handed to a user of another tenant. Give as `owner_id` a user of the tenant of the chat who is in the chat.
///
/// 群主不能转让给其他企业的用户。请把 `owner_id` 改为群所在企业、并且在群里的用户。
pub const NEW_OWNER_IN_OTHER_TENANT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232031,
    key: "",
    name: "NewOwnerInOtherTenant",
    status: Some(400),
    message: "The chat and the new designated chat owner must be in the same tenant.",
    rate_limited: false,
    fix: Text { zh: "群主不能转让给其他企业的用户。请把 `owner_id` 改为群所在企业、并且在群里的用户。", en: "A chat cannot be handed to a user of another tenant. Give as `owner_id` a user of the tenant of the chat who is in the chat." },
    links: &[],
};

/// `232032` (HTTP 400): The operator who will create the chat and the designated chat owner must be in the same tenant.
///
/// The owner that was named and the app that calls belong to different tenants. Give as `owner_id` a user of the same tenant.
///
/// 指定的群主与调用本接口的应用不属于同一企业。请把 `owner_id` 改为本企业的用户。
pub const OWNER_IN_OTHER_TENANT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232032,
    key: "",
    name: "OwnerInOtherTenant",
    status: Some(400),
    message: "The operator who will create the chat and the designated chat owner must be in the same tenant.",
    rate_limited: false,
    fix: Text { zh: "指定的群主与调用本接口的应用不属于同一企业。请把 `owner_id` 改为本企业的用户。", en: "The owner that was named and the app that calls belong to different tenants. Give as `owner_id` a user of the same tenant." },
    links: &[],
};

/// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
///
/// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
///
/// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
pub const EXTERNAL_CHAT_SCOPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232033,
    key: "",
    name: "ExternalChatScopeMissing",
    status: Some(400),
    message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
    rate_limited: false,
    fix: Text { zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。", en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)." },
    links: &[Link { text: "机器人支持外部群和外部用户单聊", url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group" }],
};

/// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
///
/// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
///
/// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
pub const CHAT_APP_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232034,
    key: "",
    name: "ChatAppUnavailable",
    status: Some(400),
    message: "The app is unavailable or inactivated by the tenant.",
    rate_limited: false,
    fix: Text { zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。", en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry." },
    links: &[],
};

/// `232035` (HTTP 400): Your request specifies an owner_id which is invalid.
///
/// The `owner_id` is wrong. Check it, and that it is of the kind `user_id_type` names.
///
/// `owner_id` 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。
pub const INVALID_OWNER_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232035,
    key: "",
    name: "InvalidOwnerId",
    status: Some(400),
    message: "Your request specifies an owner_id which is invalid.",
    rate_limited: false,
    fix: Text { zh: "`owner_id` 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。", en: "The `owner_id` is wrong. Check it, and that it is of the kind `user_id_type` names." },
    links: &[],
};

/// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
///
/// The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have.
///
/// 操作者或受邀的机器人无权管理群标签。请检查它们的权限。
pub const CHAT_LABEL_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232037,
    key: "",
    name: "ChatLabelDenied",
    status: Some(400),
    message: "The operator or invited bots does NOT have the authority to manage chat labels without the scope.",
    rate_limited: false,
    fix: Text { zh: "操作者或受邀的机器人无权管理群标签。请检查它们的权限。", en: "The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have." },
    links: &[],
};

/// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
///
/// The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner.
///
/// 操作者不是群主，不能添加或删除管理员。请以群主身份调用。
pub const NOT_CHAT_OWNER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232038,
    key: "",
    name: "NotChatOwner",
    status: Some(400),
    message: "The operator is not chat owner, no permission to complete the request.",
    rate_limited: false,
    fix: Text { zh: "操作者不是群主，不能添加或删除管理员。请以群主身份调用。", en: "The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner." },
    links: &[],
};

/// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
///
/// The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW).
///
/// 操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
pub const MANAGERS_NOT_RETURNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232039,
    key: "",
    name: "ManagersNotReturned",
    status: Some(400),
    message: "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
    rate_limited: false,
    fix: Text { zh: "操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。", en: "The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW)." },
    links: &[Link { text: "技术支持", url: "https://applink.feishu.cn/TLJpeNdW" }],
};

/// `232040` (HTTP 400): The chat managers has reached the limit of maximum number.
///
/// The chat has as many managers as it may: 10 in an ordinary chat, 20 in a very large one. [Remove managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers) first.
///
/// 管理员人数已到上限：普通群 10 个，超大群 20 个。请先[删除管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers)，再添加。
pub const MANAGER_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232040,
    key: "",
    name: "ManagerLimitReached",
    status: Some(400),
    message: "The chat managers has reached the limit of maximum number.",
    rate_limited: false,
    fix: Text { zh: "管理员人数已到上限：普通群 10 个，超大群 20 个。请先[删除管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers)，再添加。", en: "The chat has as many managers as it may: 10 in an ordinary chat, 20 in a very large one. [Remove managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers) first." },
    links: &[Link { text: "删除管理员", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers" }],
};

/// `232041` (HTTP 400): The avatar key is illegal.
///
/// The `avatar` is no key of an avatar. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns.
///
/// `avatar` 不是可用的头像。请用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)上传，`image_type` 填 `avatar`，再用返回的 key。
pub const INVALID_AVATAR: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232041,
    key: "",
    name: "InvalidAvatar",
    status: Some(400),
    message: "The avatar key is illegal.",
    rate_limited: false,
    fix: Text { zh: "`avatar` 不是可用的头像。请用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)上传，`image_type` 填 `avatar`，再用返回的 key。", en: "The `avatar` is no key of an avatar. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns." },
    links: &[Link { text: "上传图片", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create" }],
};

/// `232042` (HTTP 400): Public group chat's name should not be empty.
///
/// A public chat needs a name. Set `name`, or create a chat whose `chat_type` is `private`.
///
/// 公开群必须有名称。请填写 `name`，或把 `chat_type` 设为 `private`。
pub const PUBLIC_NAME_MISSING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232042,
    key: "",
    name: "PublicNameMissing",
    status: Some(400),
    message: "Public group chat's name should not be empty.",
    rate_limited: false,
    fix: Text { zh: "公开群必须有名称。请填写 `name`，或把 `chat_type` 设为 `private`。", en: "A public chat needs a name. Set `name`, or create a chat whose `chat_type` is `private`." },
    links: &[],
};

/// `232043` (HTTP 400): Your request contains unavailable ids.
///
/// Some of the IDs are not valid. Check `user_id_list` and `bot_id_list`.
///
/// ID 列表里有无效的 ID。请检查 `user_id_list` 和 `bot_id_list`。
pub const UNAVAILABLE_IDS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232043,
    key: "",
    name: "UnavailableIds",
    status: Some(400),
    message: "Your request contains unavailable ids.",
    rate_limited: false,
    fix: Text { zh: "ID 列表里有无效的 ID。请检查 `user_id_list` 和 `bot_id_list`。", en: "Some of the IDs are not valid. Check `user_id_list` and `bot_id_list`." },
    links: &[],
};

/// `232044` (HTTP 400): You have reached maximum number of chat members set by admin.
///
/// The chat has as many members as the administrators of the tenant allow. Ask them for more, see [How administrators limit the members of chats](https://www.feishu.cn/hc/zh-CN/articles/001739931634).
///
/// 群成员人数已到企业管理员设置的上限。请向管理员申请提高，参见[管理员设置群成员人数上限](https://www.feishu.cn/hc/zh-CN/articles/001739931634)。
pub const TENANT_MEMBER_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232044,
    key: "",
    name: "TenantMemberLimitReached",
    status: Some(400),
    message: "You have reached maximum number of chat members set by admin.",
    rate_limited: false,
    fix: Text { zh: "群成员人数已到企业管理员设置的上限。请向管理员申请提高，参见[管理员设置群成员人数上限](https://www.feishu.cn/hc/zh-CN/articles/001739931634)。", en: "The chat has as many members as the administrators of the tenant allow. Ask them for more, see [How administrators limit the members of chats](https://www.feishu.cn/hc/zh-CN/articles/001739931634)." },
    links: &[Link { text: "管理员设置群成员人数上限", url: "https://www.feishu.cn/hc/zh-CN/articles/001739931634" }],
};

/// `232047` (HTTP 400): The length of the tab name reaches the limit.
///
/// The name of a tab of the chat is too long. Shorten it and retry.
///
/// 会话标签页的名称过长，请缩短后重试。
pub const TAB_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232047,
    key: "",
    name: "TabNameTooLong",
    status: Some(400),
    message: "The length of the tab name reaches the limit.",
    rate_limited: false,
    fix: Text { zh: "会话标签页的名称过长，请缩短后重试。", en: "The name of a tab of the chat is too long. Shorten it and retry." },
    links: &[],
};

/// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
///
/// The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out.
///
/// 操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。
pub const RESTRICTED_MODE_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232057,
    key: "",
    name: "RestrictedModeUnavailable",
    status: Some(400),
    message: "The operator tenant doesn't have the permission to use restricted mode.",
    rate_limited: false,
    fix: Text { zh: "操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。", en: "The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out." },
    links: &[Link { text: "会话保密模式", url: "https://www.feishu.cn/hc/zh-CN/articles/418691056559" }],
};

/// `232061` (HTTP 400): Secret chat cannot be share link.
///
/// Secret chats have no share link.
///
/// 密聊没有分享链接。
pub const SECRET_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232061,
    key: "",
    name: "SecretChat",
    status: Some(400),
    message: "Secret chat cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "密聊没有分享链接。", en: "Secret chats have no share link." },
    links: &[],
};

/// `232062` (HTTP 400): P2P chat cannot be share link.
///
/// Private chats have no share link.
///
/// 单聊没有分享链接。
pub const PRIVATE_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232062,
    key: "",
    name: "PrivateChat",
    status: Some(400),
    message: "P2P chat cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "单聊没有分享链接。", en: "Private chats have no share link." },
    links: &[],
};

/// `232063` (HTTP 400): Team cannot be share link.
///
/// Team chats have no share link.
///
/// 团队群没有分享链接。
pub const TEAM_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232063,
    key: "",
    name: "TeamChat",
    status: Some(400),
    message: "Team cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "团队群没有分享链接。", en: "Team chats have no share link." },
    links: &[],
};

/// `232064` (HTTP 400): The operator is not a group owner or administrator, no permission to share chat link.
///
/// Only the owner and the managers may add members and share the chat, and the operator is neither. Call as one of them, or have them open it to all members.
///
/// 群里只有群主和管理员可以添加成员、分享群，而操作者不是。请以群主或管理员身份调用，或请他们放开该设置。
pub const OWNER_OR_MANAGER_ONLY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232064,
    key: "",
    name: "OwnerOrManagerOnly",
    status: Some(400),
    message: "The operator is not a group owner or administrator, no permission to share chat link.",
    rate_limited: false,
    fix: Text { zh: "群里只有群主和管理员可以添加成员、分享群，而操作者不是。请以群主或管理员身份调用，或请他们放开该设置。", en: "Only the owner and the managers may add members and share the chat, and the operator is neither. Call as one of them, or have them open it to all members." },
    links: &[],
};

/// `232065` (HTTP 400): The User/Bot can NOT be found.
///
/// The platform does not know the user or the bot that the token stands for. Check the token in the header.
///
/// 平台查不到凭证所代表的用户或机器人。请检查请求头中的凭证。
pub const OPERATOR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232065,
    key: "",
    name: "OperatorNotFound",
    status: Some(400),
    message: "The User/Bot can NOT be found.",
    rate_limited: false,
    fix: Text { zh: "平台查不到凭证所代表的用户或机器人。请检查请求头中的凭证。", en: "The platform does not know the user or the bot that the token stands for. Check the token in the header." },
    links: &[],
};

/// `232068` (HTTP 400): The group is being created, please wait a moment.
///
/// The chat is being created. Wait a moment, and retry with the same `uuid`.
///
/// 群正在创建。请稍等片刻，用同一个 `uuid` 重试。
pub const CHAT_BEING_CREATED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232068,
    key: "",
    name: "ChatBeingCreated",
    status: Some(400),
    message: "The group is being created, please wait a moment.",
    rate_limited: false,
    fix: Text { zh: "群正在创建。请稍等片刻，用同一个 `uuid` 重试。", en: "The chat is being created. Wait a moment, and retry with the same `uuid`." },
    links: &[],
};

/// `232069` (HTTP 400): current chat type unsupported to set public.
///
/// An external chat cannot be public. Set `chat_type` to `private`.
///
/// 外部群不能设为公开群。请把 `chat_type` 设为 `private`。
pub const PUBLIC_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232069,
    key: "",
    name: "PublicUnsupported",
    status: Some(400),
    message: "current chat type unsupported to set public.",
    rate_limited: false,
    fix: Text { zh: "外部群不能设为公开群。请把 `chat_type` 设为 `private`。", en: "An external chat cannot be public. Set `chat_type` to `private`." },
    links: &[],
};

/// `232075` (HTTP 400): The public group needs to apply to join, and users or bots are not allowed to actively join the group.
///
/// To join this public chat takes approval, and it cannot be joined by the API. Apply in the client, or have a member [add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the operator.
///
/// 这个公开群入群需要审批，不能通过接口加入。请在客户端申请，或请群成员[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)。
pub const APPROVAL_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232075,
    key: "",
    name: "ApprovalRequired",
    status: Some(400),
    message: "The public group needs to apply to join, and users or bots are not allowed to actively join the group.",
    rate_limited: false,
    fix: Text { zh: "这个公开群入群需要审批，不能通过接口加入。请在客户端申请，或请群成员[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)。", en: "To join this public chat takes approval, and it cannot be joined by the API. Apply in the client, or have a member [add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the operator." },
    links: &[Link { text: "拉入群聊", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create" }],
};

/// `232076` (HTTP 400): Can't kick chat owner.
///
/// The owner of a chat cannot be removed. Hand the chat to another owner first.
///
/// 群主不能被移出。请先转让群主，再移出。
pub const OWNER_NOT_REMOVABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232076,
    key: "",
    name: "OwnerNotRemovable",
    status: Some(400),
    message: "Can't kick chat owner.",
    rate_limited: false,
    fix: Text { zh: "群主不能被移出。请先转让群主，再移出。", en: "The owner of a chat cannot be removed. Hand the chat to another owner first." },
    links: &[],
};

/// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
///
/// The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator.
///
/// 操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。
pub const MEMBER_COUNT_SETTING_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232078,
    key: "",
    name: "MemberCountSettingUnavailable",
    status: Some(400),
    message: "The operator tenant doesn't have the permission to use hide_member_count_setting.",
    rate_limited: false,
    fix: Text { zh: "操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。", en: "The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator." },
    links: &[],
};

/// `232079` (HTTP 400): Chat type not supported by hide_member_count_setting.
///
/// Chats of this type cannot hide the number of members. Leave `hide_member_count_setting` out.
///
/// 这种类型的群不能隐藏群成员人数。请不要传 `hide_member_count_setting`。
pub const MEMBER_COUNT_SETTING_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232079,
    key: "",
    name: "MemberCountSettingUnsupported",
    status: Some(400),
    message: "Chat type not supported by hide_member_count_setting.",
    rate_limited: false,
    fix: Text { zh: "这种类型的群不能隐藏群成员人数。请不要传 `hide_member_count_setting`。", en: "Chats of this type cannot hide the number of members. Leave `hide_member_count_setting` out." },
    links: &[],
};

/// `232090` (HTTP 400): Unsupported chat type.
///
/// Chats of this type are not supported. Look up `chat_mode` with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get): it must be `group` or `topic`.
///
/// 不支持这种类型的群。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_mode`，只有 `group` 和 `topic` 可以。
pub const UNSUPPORTED_CHAT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232090,
    key: "",
    name: "UnsupportedChatType",
    status: Some(400),
    message: "Unsupported chat type.",
    rate_limited: false,
    fix: Text { zh: "不支持这种类型的群。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_mode`，只有 `group` 和 `topic` 可以。", en: "Chats of this type are not supported. Look up `chat_mode` with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get): it must be `group` or `topic`." },
    links: &[Link { text: "获取群信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get" }],
};

/// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
///
/// The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`.
///
/// 企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。
pub const PUBLIC_CHAT_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232091,
    key: "",
    name: "PublicChatForbidden",
    status: Some(400),
    message: "Due to the security control requirements of this tenant, this tenant does not allow public group.",
    rate_limited: false,
    fix: Text { zh: "企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。", en: "The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`." },
    links: &[Link { text: "管理员管控公开群权限", url: "https://www.feishu.cn/hc/zh-CN/articles/847237870238" }],
};

/// `232093` (HTTP 400): This meeting has restricted access. Unable to turn off group membership approval.
///
/// The meeting of this chat is going on, and `membership_approval` cannot be switched off meanwhile. Retry when it has ended.
///
/// 群的会议正在进行，期间不能取消入群审批（`membership_approval`）。请在会议结束后重试。
pub const MEETING_IN_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232093,
    key: "",
    name: "MeetingInProgress",
    status: Some(400),
    message: "This meeting has restricted access. Unable to turn off group membership approval.",
    rate_limited: false,
    fix: Text { zh: "群的会议正在进行，期间不能取消入群审批（`membership_approval`）。请在会议结束后重试。", en: "The meeting of this chat is going on, and `membership_approval` cannot be switched off meanwhile. Retry when it has ended." },
    links: &[],
};

/// `232095` (HTTP 400): The operator does NOT have the authority to manage ocic type tag without the scope.
///
/// The operator may not manage chats of the type ocic. Check which scopes the app has.
///
/// 操作者无权操作 ocic 类型的群。请检查应用的权限。
pub const OCIC_TAG_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232095,
    key: "",
    name: "OcicTagDenied",
    status: Some(400),
    message: "The operator does NOT have the authority to manage ocic type tag without the scope.",
    rate_limited: false,
    fix: Text { zh: "操作者无权操作 ocic 类型的群。请检查应用的权限。", en: "The operator may not manage chats of the type ocic. Check which scopes the app has." },
    links: &[],
};

/// `232096` (HTTP 400): Meta writing has stopped, please try again later.
///
/// The platform does not write this app's data at the moment. Call again later.
///
/// 平台暂停写入该应用的数据，过一会儿再调用。
pub const WRITES_SUSPENDED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232096,
    key: "",
    name: "WritesSuspended",
    status: Some(400),
    message: "Meta writing has stopped, please try again later.",
    rate_limited: false,
    fix: Text { zh: "平台暂停写入该应用的数据，过一会儿再调用。", en: "The platform does not write this app's data at the moment. Call again later." },
    links: &[],
};

/// `234001` (HTTP 400): Invalid request param.
///
/// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
///
/// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
pub const INVALID_FILE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234001,
    key: "",
    name: "InvalidFileParameter",
    status: Some(400),
    message: "Invalid request param.",
    rate_limited: false,
    fix: Text { zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。", en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation." },
    links: &[],
};

/// `234002` (HTTP 401): Unauthorized.
///
/// The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.
///
/// 平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
pub const UNAUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234002,
    key: "",
    name: "Unauthorized",
    status: Some(401),
    message: "Unauthorized.",
    rate_limited: false,
    fix: Text { zh: "平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。", en: "The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id." },
    links: &[Link { text: "技术支持", url: "https://applink.feishu.cn/TLJpeNdW" }],
};

/// `234003` (HTTP 400): File not in message.
///
/// The message does not contain this. Take the `file_key` from the content of the same message.
///
/// 消息里没有这个资源。`file_key` 要取自同一条消息的内容。
pub const FILE_NOT_IN_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234003,
    key: "",
    name: "FileNotInMessage",
    status: Some(400),
    message: "File not in message.",
    rate_limited: false,
    fix: Text { zh: "消息里没有这个资源。`file_key` 要取自同一条消息的内容。", en: "The message does not contain this. Take the `file_key` from the content of the same message." },
    links: &[],
};

/// `234004` (HTTP 400): App not in chat.
///
/// The bot is not in the chat of the message. Add it first, or check the message's ID.
///
/// 机器人不在消息所在的会话里。先把它加进去，或核对消息 ID。
pub const APP_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234004,
    key: "",
    name: "AppNotInChat",
    status: Some(400),
    message: "App not in chat.",
    rate_limited: false,
    fix: Text { zh: "机器人不在消息所在的会话里。先把它加进去，或核对消息 ID。", en: "The bot is not in the chat of the message. Add it first, or check the message's ID." },
    links: &[],
};

/// `234005` (HTTP 400): Image has been deleted
///
/// There is nothing under this key: it is wrong, or what it stood for has been deleted. Compare it with the key that the upload returned.
///
/// 这个 Key 没有对应的资源：可能写错了，也可能已被删除。核对上传时返回的 Key。
pub const RESOURCE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234005,
    key: "",
    name: "ResourceDeleted",
    status: Some(400),
    message: "Image has been deleted",
    rate_limited: false,
    fix: Text { zh: "这个 Key 没有对应的资源：可能写错了，也可能已被删除。核对上传时返回的 Key。", en: "There is nothing under this key: it is wrong, or what it stood for has been deleted. Compare it with the key that the upload returned." },
    links: &[],
};

/// `234006` (HTTP 400): The file size exceed the max value.
///
/// It is too large: an image has at most 10 MB, a file at most 30 MB. Compress or split it.
///
/// 内容太大。图片最多 10 MB，文件最多 30 MB；压缩或拆分后再上传。
pub const TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234006,
    key: "",
    name: "TooLarge",
    status: Some(400),
    message: "The file size exceed the max value.",
    rate_limited: false,
    fix: Text { zh: "内容太大。图片最多 10 MB，文件最多 30 MB；压缩或拆分后再上传。", en: "It is too large: an image has at most 10 MB, a file at most 30 MB. Compress or split it." },
    links: &[],
};

/// `234007` (HTTP 400): App does not enable bot feature.
///
/// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
///
/// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
pub const FILE_BOT_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234007,
    key: "",
    name: "FileBotNotEnabled",
    status: Some(400),
    message: "App does not enable bot feature.",
    rate_limited: false,
    fix: Text { zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。", en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)." },
    links: &[Link { text: "如何启用机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `234008` (HTTP 400): The app is not the resource sender
///
/// Another app uploaded it. Call as the app that did.
///
/// 这是另一个应用上传的资源。用上传它的应用来调用。
pub const NOT_THE_UPLOADER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234008,
    key: "",
    name: "NotTheUploader",
    status: Some(400),
    message: "The app is not the resource sender",
    rate_limited: false,
    fix: Text { zh: "这是另一个应用上传的资源。用上传它的应用来调用。", en: "Another app uploaded it. Call as the app that did." },
    links: &[],
};

/// `234009` (HTTP 400): Lack of necessary permissions.
///
/// The chat is an external one, where this operation is not possible.
///
/// 这是外部群，这个操作不支持外部群。
pub const EXTERNAL_CHAT_FILE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234009,
    key: "",
    name: "ExternalChatFileDenied",
    status: Some(400),
    message: "Lack of necessary permissions.",
    rate_limited: false,
    fix: Text { zh: "这是外部群，这个操作不支持外部群。", en: "The chat is an external one, where this operation is not possible." },
    links: &[],
};

/// `234010` (HTTP 400): File's size can't be 0.
///
/// It has no bytes. Check the path or the stream it is read from.
///
/// 内容有 0 字节。检查读取的路径或流。
pub const EMPTY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234010,
    key: "",
    name: "Empty",
    status: Some(400),
    message: "File's size can't be 0.",
    rate_limited: false,
    fix: Text { zh: "内容有 0 字节。检查读取的路径或流。", en: "It has no bytes. Check the path or the stream it is read from." },
    links: &[],
};

/// `234011` (HTTP 400): Can't regonnize the image format.
///
/// The content is no image the platform knows. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first.
///
/// 内容不是平台认识的图片。先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。
pub const IMAGE_FORMAT_UNKNOWN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234011,
    key: "",
    name: "ImageFormatUnknown",
    status: Some(400),
    message: "Can't regonnize the image format.",
    rate_limited: false,
    fix: Text { zh: "内容不是平台认识的图片。先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。", en: "The content is no image the platform knows. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first." },
    links: &[],
};

/// `234019` (HTTP 400): scope CheckAppTenant fail.
///
/// The platform failed to read the permissions of the app. Try again.
///
/// 平台没能读到应用的权限。稍后重试。
pub const APP_TENANT_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234019,
    key: "",
    name: "AppTenantCheckFailed",
    status: Some(400),
    message: "scope CheckAppTenant fail.",
    rate_limited: false,
    fix: Text { zh: "平台没能读到应用的权限。稍后重试。", en: "The platform failed to read the permissions of the app. Try again." },
    links: &[],
};

/// `234037` (HTTP 400): Downloaded file size exceeds limit.
///
/// It has more than 100 MB, which is more than this operation hands out.
///
/// 资源大于 100 MB，不能通过这个接口取得。
pub const DOWNLOAD_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234037,
    key: "",
    name: "DownloadTooLarge",
    status: Some(400),
    message: "Downloaded file size exceeds limit.",
    rate_limited: false,
    fix: Text { zh: "资源大于 100 MB，不能通过这个接口取得。", en: "It has more than 100 MB, which is more than this operation hands out." },
    links: &[],
};

/// `234038` (HTTP 400): Do not allow downloading of message resources in restricted mode.
///
/// What is in restricted messages cannot be downloaded: the message is restricted, or the chat has its leak prevention on.
///
/// 保密消息里的资源不能下载：消息被设为保密，或群开启了防泄密模式。
pub const DOWNLOAD_RESTRICTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234038,
    key: "",
    name: "DownloadRestricted",
    status: Some(400),
    message: "Do not allow downloading of message resources in restricted mode.",
    rate_limited: false,
    fix: Text { zh: "保密消息里的资源不能下载：消息被设为保密，或群开启了防泄密模式。", en: "What is in restricted messages cannot be downloaded: the message is restricted, or the chat has its leak prevention on." },
    links: &[],
};

/// `234039` (HTTP 400): Image resolution exceeds limit.
///
/// It has too many pixels. The most on each side: 2000 for a GIF, 4096 for an avatar, 12000 for any other. Scale it down, or send it with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create).
///
/// 像素太多。各边上限：GIF 2000，头像 4096，其余 12000。缩小图片，或者改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)。
pub const RESOLUTION_TOO_HIGH: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234039,
    key: "",
    name: "ResolutionTooHigh",
    status: Some(400),
    message: "Image resolution exceeds limit.",
    rate_limited: false,
    fix: Text { zh: "像素太多。各边上限：GIF 2000，头像 4096，其余 12000。缩小图片，或者改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)。", en: "It has too many pixels. The most on each side: 2000 for a GIF, 4096 for an avatar, 12000 for any other. Scale it down, or send it with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)." },
    links: &[Link { text: "上传文件", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create" }],
};

/// `234040` (HTTP 400): The message is invisible to the operator.
///
/// The operator cannot see the message, perhaps because new members of the chat do not see its history. Ask the owner or an administrator of the chat to check its settings.
///
/// 操作者看不到这条消息，可能因为群里的新成员看不到历史消息。请群主或管理员检查群设置。
pub const FILE_MESSAGE_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234040,
    key: "",
    name: "FileMessageInvisible",
    status: Some(400),
    message: "The message is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到这条消息，可能因为群里的新成员看不到历史消息。请群主或管理员检查群设置。", en: "The operator cannot see the message, perhaps because new members of the chat do not see its history. Ask the owner or an administrator of the chat to check its settings." },
    links: &[],
};

/// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
///
/// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
///
/// 企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。
pub const FILE_TENANT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234041,
    key: "",
    name: "FileTenantKeyDeleted",
    status: Some(400),
    message: "Tenant master key has been deleted, please contact the tenant administrator.",
    rate_limited: false,
    fix: Text { zh: "企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。", en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that." },
    links: &[],
};

/// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
///
/// The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW).
///
/// 企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
pub const TENANT_STORAGE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234042,
    key: "",
    name: "TenantStorageFailed",
    status: Some(400),
    message: "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
    rate_limited: false,
    fix: Text { zh: "企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。", en: "The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW)." },
    links: &[Link { text: "技术支持", url: "https://applink.feishu.cn/TLJpeNdW" }],
};

/// `234043` (HTTP 400): Unsupported message type.
///
/// Nothing can be fetched from messages of this type: merged and forwarded ones, the messages in them, and cards.
///
/// 不能从这种消息里取资源：合并转发的消息、其中的子消息，以及卡片。
pub const FILE_MESSAGE_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234043,
    key: "",
    name: "FileMessageTypeUnsupported",
    status: Some(400),
    message: "Unsupported message type.",
    rate_limited: false,
    fix: Text { zh: "不能从这种消息里取资源：合并转发的消息、其中的子消息，以及卡片。", en: "Nothing can be fetched from messages of this type: merged and forwarded ones, the messages in them, and cards." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (230001, "INVALID_PARAMETER"),
    (230002, "BOT_NOT_IN_CHAT"),
    (230006, "BOT_NOT_ENABLED"),
    (230009, "RECALL_PERIOD_OVER"),
    (230011, "MESSAGE_RECALLED"),
    (230012, "NOT_SENDER"),
    (230013, "USER_OUT_OF_SCOPE"),
    (230015, "PRIVATE_CHAT_NOT_SHAREABLE"),
    (230017, "RESOURCE_NOT_OWNED"),
    (230018, "BLOCKED_BY_CHAT_SETTINGS"),
    (230019, "THREAD_NOT_FOUND"),
    (230020, "SEND_RATE_LIMITED"),
    (230022, "CONTENT_SENSITIVE"),
    (230023, "TOO_MANY_UNREAD_URGENT"),
    (230024, "URGENT_QUOTA_EXHAUSTED"),
    (230025, "CONTENT_TOO_LONG"),
    (230026, "RECALL_DENIED"),
    (230027, "PERMISSION_DENIED"),
    (230028, "AUDIT_FAILED"),
    (230029, "USER_RESIGNED"),
    (230031, "UPDATE_PERIOD_OVER"),
    (230033, "READ_STATUS_PERIOD_OVER"),
    (230034, "INVALID_RECEIVE_ID"),
    (230035, "SEND_DENIED"),
    (230036, "TENANT_KEY_DELETED"),
    (230038, "CROSS_TENANT_PRIVATE_CHAT"),
    (230045, "CHAT_NOT_FOUND"),
    (230046, "PIN_NOT_ALLOWED"),
    (230047, "MESSAGE_RATE_LIMITED"),
    (230048, "PIN_LIST_RATE_LIMITED"),
    (230049, "MESSAGE_SENDING"),
    (230050, "MESSAGE_INVISIBLE"),
    (230052, "URGENT_DENIED"),
    (230053, "BOT_BLOCKED_BY_USER"),
    (230054, "MESSAGE_TYPE_UNSUPPORTED"),
    (230055, "FILE_TYPE_MISMATCH"),
    (230061, "TYPE_NOT_FORWARDABLE"),
    (230062, "ENCRYPTED_CHAT_FORWARD_DENIED"),
    (230063, "TARGET_CHAT_INVALID"),
    (230064, "MESSAGE_NOT_FORWARDABLE"),
    (230065, "SOURCE_RECALLED"),
    (230066, "SOURCE_IN_SECRET_CHAT"),
    (230067, "MIXED_SOURCES"),
    (230069, "SOURCES_IN_SEVERAL_CHATS"),
    (230070, "RESTRICTED_MODE"),
    (230071, "THREAD_REPLY_UNSUPPORTED"),
    (230072, "AGGREGATED_MESSAGE"),
    (230073, "THREAD_INVISIBLE"),
    (230074, "TARGET_THREAD_INVISIBLE"),
    (230075, "ENCRYPTED_CHAT"),
    (230098, "MESSAGE_FOLDED"),
    (230099, "CARD_REJECTED"),
    (230110, "MESSAGE_DELETED"),
    (230111, "MESSAGE_SELF_DESTRUCTING"),
    (231001, "INVALID_REACTION_TYPE"),
    (231002, "REACTION_DENIED"),
    (231003, "MESSAGE_NOT_FOUND"),
    (231004, "REACTION_CHAT_NOT_FOUND"),
    (231005, "THREAD_REMOVED"),
    (231006, "INVALID_OPERATOR"),
    (231007, "NOT_REACTION_OWNER"),
    (231008, "NO_MESSAGE_ACCESS"),
    (231010, "REACTION_NOT_ON_MESSAGE"),
    (231011, "INVALID_REACTION_ID"),
    (231012, "INVALID_PAGE_TOKEN"),
    (231013, "INVALID_AUTH_TYPE"),
    (231014, "INVALID_USER_ID_TYPE"),
    (231015, "REQUEST_IN_PROGRESS"),
    (231017, "REACTION_UNSUPPORTED"),
    (231018, "REACTION_MESSAGE_INVISIBLE"),
    (231019, "BLOCKED_BY_USER_SETTINGS"),
    (231020, "BLOCKED_BY_ADMINISTRATOR"),
    (231021, "EXTERNAL_CHAT_DENIED"),
    (231022, "REACTION_USER_OUT_OF_SCOPE"),
    (232001, "INVALID_CHAT_PARAMETER"),
    (232002, "CHAT_EDIT_DENIED"),
    (232004, "APP_NOT_FOUND"),
    (232006, "INVALID_CHAT_ID"),
    (232007, "INVALID_CHAT_OR_USER_ID"),
    (232008, "CHAT_TYPE_UNSUPPORTED"),
    (232009, "CHAT_DISSOLVED"),
    (232010, "CHAT_IN_OTHER_TENANT"),
    (232011, "OPERATOR_NOT_IN_CHAT"),
    (232012, "NEW_OWNER_NOT_IN_CHAT"),
    (232013, "MEMBER_LIMIT_REACHED"),
    (232014, "OPERATOR_NOT_PERMITTED"),
    (232016, "FIELD_NOT_EDITABLE"),
    (232017, "OWNER_ONLY"),
    (232019, "CHAT_RATE_LIMITED"),
    (232020, "PUBLIC_NAME_TOO_SHORT"),
    (232021, "BOT_NOT_FOUND"),
    (232022, "INVITED_USER_RESIGNED"),
    (232023, "CONTENT_REJECTED"),
    (232024, "USER_NOT_VISIBLE"),
    (232025, "CHAT_BOT_NOT_ENABLED"),
    (232026, "PUBLIC_NAME_TAKEN"),
    (232027, "NO_VALID_MEMBER"),
    (232028, "EXTERNAL_MEMBER_REFUSED"),
    (232029, "NO_OWNER_CANDIDATE"),
    (232030, "INVALID_USER_ID"),
    (232031, "NEW_OWNER_IN_OTHER_TENANT"),
    (232032, "OWNER_IN_OTHER_TENANT"),
    (232033, "EXTERNAL_CHAT_SCOPE_MISSING"),
    (232034, "CHAT_APP_UNAVAILABLE"),
    (232035, "INVALID_OWNER_ID"),
    (232037, "CHAT_LABEL_DENIED"),
    (232038, "NOT_CHAT_OWNER"),
    (232039, "MANAGERS_NOT_RETURNED"),
    (232040, "MANAGER_LIMIT_REACHED"),
    (232041, "INVALID_AVATAR"),
    (232042, "PUBLIC_NAME_MISSING"),
    (232043, "UNAVAILABLE_IDS"),
    (232044, "TENANT_MEMBER_LIMIT_REACHED"),
    (232047, "TAB_NAME_TOO_LONG"),
    (232057, "RESTRICTED_MODE_UNAVAILABLE"),
    (232061, "SECRET_CHAT"),
    (232062, "PRIVATE_CHAT"),
    (232063, "TEAM_CHAT"),
    (232064, "OWNER_OR_MANAGER_ONLY"),
    (232065, "OPERATOR_NOT_FOUND"),
    (232068, "CHAT_BEING_CREATED"),
    (232069, "PUBLIC_UNSUPPORTED"),
    (232075, "APPROVAL_REQUIRED"),
    (232076, "OWNER_NOT_REMOVABLE"),
    (232078, "MEMBER_COUNT_SETTING_UNAVAILABLE"),
    (232079, "MEMBER_COUNT_SETTING_UNSUPPORTED"),
    (232090, "UNSUPPORTED_CHAT_TYPE"),
    (232091, "PUBLIC_CHAT_FORBIDDEN"),
    (232093, "MEETING_IN_PROGRESS"),
    (232095, "OCIC_TAG_DENIED"),
    (232096, "WRITES_SUSPENDED"),
    (234001, "INVALID_FILE_PARAMETER"),
    (234002, "UNAUTHORIZED"),
    (234003, "FILE_NOT_IN_MESSAGE"),
    (234004, "APP_NOT_IN_CHAT"),
    (234005, "RESOURCE_DELETED"),
    (234006, "TOO_LARGE"),
    (234007, "FILE_BOT_NOT_ENABLED"),
    (234008, "NOT_THE_UPLOADER"),
    (234009, "EXTERNAL_CHAT_FILE_DENIED"),
    (234010, "EMPTY"),
    (234011, "IMAGE_FORMAT_UNKNOWN"),
    (234019, "APP_TENANT_CHECK_FAILED"),
    (234037, "DOWNLOAD_TOO_LARGE"),
    (234038, "DOWNLOAD_RESTRICTED"),
    (234039, "RESOLUTION_TOO_HIGH"),
    (234040, "FILE_MESSAGE_INVISIBLE"),
    (234041, "FILE_TENANT_KEY_DELETED"),
    (234042, "TENANT_STORAGE_FAILED"),
    (234043, "FILE_MESSAGE_TYPE_UNSUPPORTED"),
];
