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

/// `230003` (HTTP 400): only support p2p chat.
///
/// Follow-up bubbles go only on messages in the private chat of the bot and a user. Pass the `message_id` of such a message.
///
/// 跟随气泡只能加在机器人与用户的单聊消息上。请改用单聊中的 `message_id`。
pub const PRIVATE_CHAT_ONLY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230003,
    key: "",
    name: "PrivateChatOnly",
    status: Some(400),
    message: "only support p2p chat.",
    rate_limited: false,
    fix: Text { zh: "跟随气泡只能加在机器人与用户的单聊消息上。请改用单聊中的 `message_id`。", en: "Follow-up bubbles go only on messages in the private chat of the bot and a user. Pass the `message_id` of such a message." },
    links: &[],
};

/// `230004` (HTTP 400): invisible message.
///
/// The bot cannot see the message. Check the `message_id`, and use a message that the bot itself sent in a private chat.
///
/// 机器人看不到这条消息。请检查 `message_id`，并使用机器人自己在单聊中发送的消息。
pub const FOLLOW_UP_MESSAGE_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230004,
    key: "",
    name: "FollowUpMessageInvisible",
    status: Some(400),
    message: "invisible message.",
    rate_limited: false,
    fix: Text { zh: "机器人看不到这条消息。请检查 `message_id`，并使用机器人自己在单聊中发送的消息。", en: "The bot cannot see the message. Check the `message_id`, and use a message that the bot itself sent in a private chat." },
    links: &[],
};

/// `230005` (HTTP 400): user is not visible to bot.
///
/// The bot is not available to the user. Add the user to the availability of the app in the developer console, and release a version.
///
/// 机器人对该用户不可用。请在开发者后台将用户加入应用的可用范围，并发布版本。
pub const FOLLOW_UP_USER_OUT_OF_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230005,
    key: "",
    name: "FollowUpUserOutOfScope",
    status: Some(400),
    message: "user is not visible to bot.",
    rate_limited: false,
    fix: Text { zh: "机器人对该用户不可用。请在开发者后台将用户加入应用的可用范围，并发布版本。", en: "The bot is not available to the user. Add the user to the availability of the app in the developer console, and release a version." },
    links: &[],
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

/// `230007` (HTTP 400): invalid follow up.
///
/// The content of a bubble is invalid. Check the texts and fields of `follow_ups`.
///
/// 气泡内容不合法。请检查 `follow_ups` 中各气泡的文本和字段是否符合要求。
pub const INVALID_FOLLOW_UP: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230007,
    key: "",
    name: "InvalidFollowUp",
    status: Some(400),
    message: "invalid follow up.",
    rate_limited: false,
    fix: Text { zh: "气泡内容不合法。请检查 `follow_ups` 中各气泡的文本和字段是否符合要求。", en: "The content of a bubble is invalid. Check the texts and fields of `follow_ups`." },
    links: &[],
};

/// `230008` (HTTP 400): follow up already exist.
///
/// The message already has follow-up bubbles and takes them only once. Send a new message and add the bubbles to that.
///
/// 这条消息已有跟随气泡，不能重复添加。请先发送一条新消息，再对它添加。
pub const FOLLOW_UP_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230008,
    key: "",
    name: "FollowUpAlreadyExists",
    status: Some(400),
    message: "follow up already exist.",
    rate_limited: false,
    fix: Text { zh: "这条消息已有跟随气泡，不能重复添加。请先发送一条新消息，再对它添加。", en: "The message already has follow-up bubbles and takes them only once. Send a new message and add the bubbles to that." },
    links: &[],
};

/// `230009` (HTTP 400): Message has expired when recall message.
///
/// The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible; ask for a longer time if needed, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
///
/// 消息发出太久，已过撤回时限。时限由企业管理员设定，需要时请管理员调整，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
pub const RECALL_PERIOD_OVER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230009,
    key: "",
    name: "RecallPeriodOver",
    status: Some(400),
    message: "Message has expired when recall message.",
    rate_limited: false,
    fix: Text { zh: "消息发出太久，已过撤回时限。时限由企业管理员设定，需要时请管理员调整，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。", en: "The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible; ask for a longer time if needed, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183)." },
    links: &[Link { text: "设置撤回和编辑消息的权限", url: "https://www.feishu.cn/hc/zh-CN/articles/325339752183" }],
};

/// `230011` (HTTP 400): The message is recalled.
///
/// The message has been recalled, and nothing can be done with a recalled message. / 消息已被撤回，不支持该操作。
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
/// Another bot or a user sent the message. Call as the app that sent it. / 消息不是当前机器人发送的。请用发送该消息的应用调用。
pub const NOT_SENDER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230012,
    key: "",
    name: "NotSender",
    status: Some(400),
    message: "Bot is NOT the sender of the message.",
    rate_limited: false,
    fix: Text { zh: "消息不是当前机器人发送的。请用发送该消息的应用调用。", en: "Another bot or a user sent the message. Call as the app that sent it." },
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
/// A key in the content belongs to another app. [Upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the app that sends it, and use the key that is returned.
///
/// 内容中的 Key 属于其他应用上传的资源。请用当前应用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再使用返回的 Key。
pub const RESOURCE_NOT_OWNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230017,
    key: "",
    name: "ResourceNotOwned",
    status: Some(400),
    message: "Bot is NOT the owner of the resource.",
    rate_limited: false,
    fix: Text { zh: "内容中的 Key 属于其他应用上传的资源。请用当前应用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再使用返回的 Key。", en: "A key in the content belongs to another app. [Upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the app that sends it, and use the key that is returned." },
    links: &[Link { text: "上传文件", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create" }],
};

/// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
///
/// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
///
/// 群设置不允许该操作，例如只有指定成员可以发言。请群管理员修改设置，或将机器人加入可发言的成员。
pub const BLOCKED_BY_CHAT_SETTINGS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230018,
    key: "",
    name: "BlockedByChatSettings",
    status: Some(400),
    message: "These operations are NOT allowed at current group settings.",
    rate_limited: false,
    fix: Text { zh: "群设置不允许该操作，例如只有指定成员可以发言。请群管理员修改设置，或将机器人加入可发言的成员。", en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak." },
    links: &[],
};

/// `230019` (HTTP 400): The topic does NOT exist.
///
/// The thread does not exist. Check its ID, and whether it has been deleted. / 话题不存在。请核对话题 ID，并确认话题未被删除。
pub const THREAD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230019,
    key: "",
    name: "ThreadNotFound",
    status: Some(400),
    message: "The topic does NOT exist.",
    rate_limited: false,
    fix: Text { zh: "话题不存在。请核对话题 ID，并确认话题未被删除。", en: "The thread does not exist. Check its ID, and whether it has been deleted." },
    links: &[],
};

/// `230020` (HTTP 400): This operation triggers the frequency limit.
///
/// Too many messages went to one user or one chat: the limit is 5 per second, which the bots of a chat share. Call less often; try again after a pause.
///
/// 向同一用户或同一群组发送消息过于频繁，上限为每秒 5 条，群组的额度由群内机器人共用。请降低调用频率，稍后重试。
pub const SEND_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230020,
    key: "",
    name: "SendRateLimited",
    status: Some(400),
    message: "This operation triggers the frequency limit.",
    rate_limited: true,
    fix: Text { zh: "向同一用户或同一群组发送消息过于频繁，上限为每秒 5 条，群组的额度由群内机器人共用。请降低调用频率，稍后重试。", en: "Too many messages went to one user or one chat: the limit is 5 per second, which the bots of a chat share. Call less often; try again after a pause." },
    links: &[],
};

/// `230022` (HTTP 400): The content of the message contains sensitive information.
///
/// The content was found to be sensitive. Change it and send it again. / 消息内容被判定为敏感。请修改后重新发送。
pub const CONTENT_SENSITIVE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230022,
    key: "",
    name: "ContentSensitive",
    status: Some(400),
    message: "The content of the message contains sensitive information.",
    rate_limited: false,
    fix: Text { zh: "消息内容被判定为敏感。请修改后重新发送。", en: "The content was found to be sensitive. Change it and send it again." },
    links: &[],
};

/// `230023` (HTTP 400): The user has too many unread urgent messages.
///
/// The user has 200 unread urgent messages, which is the limit. Have the user read some of them first:
/// - Messages count as read once the user opens them in the chat; closing the notice is not enough.
/// - If a chat holds many that need not be read one by one, **Clear chat history** in its **Settings** removes them.
///
/// 目标用户的未读加急消息已达 200 条的上限。请用户先阅读其中一部分：
/// - 在会话中打开消息才算已读，只关闭加急弹窗不算。
/// - 群组中积压较多且无需逐条查看时，可在群的 **设置** 中选择 **清空聊天记录**。
pub const TOO_MANY_UNREAD_URGENT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230023,
    key: "",
    name: "TooManyUnreadUrgent",
    status: Some(400),
    message: "The user has too many unread urgent messages.",
    rate_limited: false,
    fix: Text { zh: "目标用户的未读加急消息已达 200 条的上限。请用户先阅读其中一部分：\n- 在会话中打开消息才算已读，只关闭加急弹窗不算。\n- 群组中积压较多且无需逐条查看时，可在群的 **设置** 中选择 **清空聊天记录**。", en: "The user has 200 unread urgent messages, which is the limit. Have the user read some of them first:\n- Messages count as read once the user opens them in the chat; closing the notice is not enough.\n- If a chat holds many that need not be read one by one, **Clear chat history** in its **Settings** removes them." },
    links: &[],
};

/// `230024` (HTTP 400): Reach the upper limit of urgent message.
///
/// The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it.
///
/// 企业的加急额度已用完。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。
pub const URGENT_QUOTA_EXHAUSTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230024,
    key: "",
    name: "UrgentQuotaExhausted",
    status: Some(400),
    message: "Reach the upper limit of urgent message.",
    rate_limited: false,
    fix: Text { zh: "企业的加急额度已用完。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。", en: "The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it." },
    links: &[Link { text: "加急功能", url: "https://www.feishu.cn/hc/zh-CN/articles/360024757913" }],
};

/// `230025` (HTTP 400): The length of the message content reaches its limit.
///
/// The content is too long. Keep a text within 150 KB, and a card or a post within 30 KB, and note:
/// - For a card sent by its template (`template_id`), the data of the template counts as well.
/// - Many style tags make the message larger than the request body.
///
/// 消息内容过长。请将文本消息控制在 150 KB 以内、卡片和富文本消息控制在 30 KB 以内，并注意：
/// - 用模板（`template_id`）发送卡片时，模板的卡片数据也计入大小。
/// - 大量样式标签会使消息大于请求体。
pub const CONTENT_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230025,
    key: "",
    name: "ContentTooLong",
    status: Some(400),
    message: "The length of the message content reaches its limit.",
    rate_limited: false,
    fix: Text { zh: "消息内容过长。请将文本消息控制在 150 KB 以内、卡片和富文本消息控制在 30 KB 以内，并注意：\n- 用模板（`template_id`）发送卡片时，模板的卡片数据也计入大小。\n- 大量样式标签会使消息大于请求体。", en: "The content is too long. Keep a text within 150 KB, and a card or a post within 30 KB, and note:\n- For a card sent by its template (`template_id`), the data of the template counts as well.\n- Many style tags make the message larger than the request body." },
    links: &[],
};

/// `230026` (HTTP 400): No permission to recall this message.
///
/// The bot may not recall this message. Recall only messages of the bot itself; for those of others, the bot has to be the owner, an administrator or the creator of the chat, and the message less than a year old.
///
/// 机器人无权撤回这条消息。请只撤回机器人自己发送的消息；撤回群组中他人的消息时，机器人须是群主、管理员或创建者，且消息发出未满一年。
pub const RECALL_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230026,
    key: "",
    name: "RecallDenied",
    status: Some(400),
    message: "No permission to recall this message.",
    rate_limited: false,
    fix: Text { zh: "机器人无权撤回这条消息。请只撤回机器人自己发送的消息；撤回群组中他人的消息时，机器人须是群主、管理员或创建者，且消息发出未满一年。", en: "The bot may not recall this message. Recall only messages of the bot itself; for those of others, the bot has to be the owner, an administrator or the creator of the chat, and the message less than a year old." },
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
/// The content did not pass the tenant's data leak prevention, often because it contains a phone number or an email address in plain text. Change it as the `msg` of the reply says, then send it again.
///
/// 内容未通过企业的数据防泄漏审查，常见原因是含有明文的电话号码或邮箱地址。请按响应中的 `msg` 修改后重新发送。
pub const AUDIT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230028,
    key: "",
    name: "AuditFailed",
    status: Some(400),
    message: "The messages do NOT pass the audit.",
    rate_limited: false,
    fix: Text { zh: "内容未通过企业的数据防泄漏审查，常见原因是含有明文的电话号码或邮箱地址。请按响应中的 `msg` 修改后重新发送。", en: "The content did not pass the tenant's data leak prevention, often because it contains a phone number or an email address in plain text. Change it as the `msg` of the reply says, then send it again." },
    links: &[],
};

/// `230029` (HTTP 400): User has resigned.
///
/// The recipient has left the company and cannot receive messages. Choose another recipient.
///
/// 接收者已离职，无法接收消息。请更换接收者。
pub const USER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230029,
    key: "",
    name: "UserResigned",
    status: Some(400),
    message: "User has resigned.",
    rate_limited: false,
    fix: Text { zh: "接收者已离职，无法接收消息。请更换接收者。", en: "The recipient has left the company and cannot receive messages. Choose another recipient." },
    links: &[],
};

/// `230030` (HTTP 400): The message id is invalid, record not found.
///
/// No batch message has this ID. Check that `batch_message_id` is the one returned when the batch was sent.
///
/// 没有找到对应的批量消息。请检查 `batch_message_id` 是否为批量发送消息时返回的值。
pub const INVALID_BATCH_MESSAGE_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230030,
    key: "",
    name: "InvalidBatchMessageId",
    status: Some(400),
    message: "The message id is invalid, record not found.",
    rate_limited: false,
    fix: Text { zh: "没有找到对应的批量消息。请检查 `batch_message_id` 是否为批量发送消息时返回的值。", en: "No batch message has this ID. Check that `batch_message_id` is the one returned when the batch was sent." },
    links: &[],
};

/// `230031` (HTTP 400): Message can only be modified within 14 days after sending.
///
/// The message was sent more than 14 days ago and can no longer be changed. Send a new one instead.
///
/// 消息发出已超过 14 天，不能再更新。请改为发送一条新消息。
pub const UPDATE_PERIOD_OVER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230031,
    key: "",
    name: "UpdatePeriodOver",
    status: Some(400),
    message: "Message can only be modified within 14 days after sending.",
    rate_limited: false,
    fix: Text { zh: "消息发出已超过 14 天，不能再更新。请改为发送一条新消息。", en: "The message was sent more than 14 days ago and can no longer be changed. Send a new one instead." },
    links: &[],
};

/// `230033` (HTTP 400): Get the reading status must be done within 7 days after the message is sent.
///
/// The message was sent more than 7 days ago, and its read status is no longer available. Query within 7 days of sending.
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
    fix: Text { zh: "消息发出已满 7 天，平台不再提供已读情况。请在发出后 7 天内查询。", en: "The message was sent more than 7 days ago, and its read status is no longer available. Query within 7 days of sending." },
    links: &[],
};

/// `230034` (HTTP 400): The receive_id is invalid.
///
/// The `receive_id` is invalid. Pass an ID that exists and is of the kind that `receive_id_type` names.
///
/// `receive_id` 无效。请传入存在的 ID，并使其类型与 `receive_id_type` 一致。
pub const INVALID_RECEIVE_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230034,
    key: "",
    name: "InvalidReceiveId",
    status: Some(400),
    message: "The receive_id is invalid.",
    rate_limited: false,
    fix: Text { zh: "`receive_id` 无效。请传入存在的 ID，并使其类型与 `receive_id_type` 一致。", en: "The `receive_id` is invalid. Pass an ID that exists and is of the kind that `receive_id_type` names." },
    links: &[],
};

/// `230035` (HTTP 400): Send Message Permission deny.
///
/// The bot may not send here. Check whether the chat is muted, the recipient has blocked the bot, or the tenant restricts communication with the recipient.
///
/// 机器人无权在此发送消息。请检查群组是否禁言、接收者是否屏蔽了机器人，以及企业是否限制了与对方沟通。
pub const SEND_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230035,
    key: "",
    name: "SendDenied",
    status: Some(400),
    message: "Send Message Permission deny.",
    rate_limited: false,
    fix: Text { zh: "机器人无权在此发送消息。请检查群组是否禁言、接收者是否屏蔽了机器人，以及企业是否限制了与对方沟通。", en: "The bot may not send here. Check whether the chat is muted, the recipient has blocked the bot, or the tenant restricts communication with the recipient." },
    links: &[],
};

/// `230036` (HTTP 400): Tenant crypt key has been deleted.
///
/// The tenant has deleted its encryption key, so the data encrypted with it is unavailable. Contact the administrator of the tenant.
///
/// 企业删除了自己的加密密钥，用其加密的数据已不可用。请联系企业管理员处理。
pub const TENANT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230036,
    key: "",
    name: "TenantKeyDeleted",
    status: Some(400),
    message: "Tenant crypt key has been deleted.",
    rate_limited: false,
    fix: Text { zh: "企业删除了自己的加密密钥，用其加密的数据已不可用。请联系企业管理员处理。", en: "The tenant has deleted its encryption key, so the data encrypted with it is unavailable. Contact the administrator of the tenant." },
    links: &[],
};

/// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
///
/// The recipient is in another tenant, and the operation does not support private chats across tenants. Choose a recipient of the same tenant.
///
/// 接收者属于其他企业，该接口不支持跨企业的单聊。请更换为本企业的接收者。
pub const CROSS_TENANT_PRIVATE_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230038,
    key: "",
    name: "CrossTenantPrivateChat",
    status: Some(400),
    message: "Cross tenant p2p chat operate forbid.",
    rate_limited: false,
    fix: Text { zh: "接收者属于其他企业，该接口不支持跨企业的单聊。请更换为本企业的接收者。", en: "The recipient is in another tenant, and the operation does not support private chats across tenants. Choose a recipient of the same tenant." },
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
/// The app listed pins too often. Call less often; try again after a pause. / 应用查询 Pin 过于频繁。请降低调用频率，稍后重试。
pub const PIN_LIST_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230048,
    key: "",
    name: "PinListRateLimited",
    status: Some(400),
    message: "Get chat pins trigger app_id limit.",
    rate_limited: true,
    fix: Text { zh: "应用查询 Pin 过于频繁。请降低调用频率，稍后重试。", en: "The app listed pins too often. Call less often; try again after a pause." },
    links: &[],
};

/// `230049` (HTTP 400): The message is being sent.
///
/// The message is being sent. Wait until it is done; do not send it again. / 这条消息正在发送。请等待发送完成，不要重复发送。
pub const MESSAGE_SENDING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230049,
    key: "",
    name: "MessageSending",
    status: Some(400),
    message: "The message is being sent.",
    rate_limited: false,
    fix: Text { zh: "这条消息正在发送。请等待发送完成，不要重复发送。", en: "The message is being sent. Wait until it is done; do not send it again." },
    links: &[],
};

/// `230050` (HTTP 400): The message is invisible to the operator.
///
/// The operator cannot see the message, so nothing can be done with it. / 该消息对于操作者不可见，无法进行本操作。
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
/// The operator may not make this message urgent, or the operation was rated as risky. Check whether the chat lets only its owner and administrators do so, or ask the tenant's administrator.
///
/// 操作者无权加急，或该操作被判定为有风险。请查看群组的 **仅群主和管理员可加急** 设置，或向企业管理员求助。
pub const URGENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230052,
    key: "",
    name: "UrgentDenied",
    status: Some(400),
    message: "Can not urgent this message.",
    rate_limited: false,
    fix: Text { zh: "操作者无权加急，或该操作被判定为有风险。请查看群组的 **仅群主和管理员可加急** 设置，或向企业管理员求助。", en: "The operator may not make this message urgent, or the operation was rated as risky. Check whether the chat lets only its owner and administrators do so, or ask the tenant's administrator." },
    links: &[],
};

/// `230053` (HTTP 400): The user has stopped the bot from sending messages.
///
/// The user has chosen to receive no more messages from this bot. Have the user allow them again.
///
/// 用户已选择不再接收该机器人的消息，机器人无法主动发送。请让用户重新开启接收。
pub const BOT_BLOCKED_BY_USER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230053,
    key: "",
    name: "BotBlockedByUser",
    status: Some(400),
    message: "The user has stopped the bot from sending messages.",
    rate_limited: false,
    fix: Text { zh: "用户已选择不再接收该机器人的消息，机器人无法主动发送。请让用户重新开启接收。", en: "The user has chosen to receive no more messages from this bot. Have the user allow them again." },
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
/// The `file_type` of the upload does not fit the type of the message. Make them match: send a file uploaded as `mp4` as `media`, for example, and `opus` as `audio`.
///
/// 文件上传时的 `file_type` 与消息类型不符。请使两者对应，例如以 `mp4` 上传的文件用 `media` 发送，以 `opus` 上传的用 `audio` 发送。
pub const FILE_TYPE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230055,
    key: "",
    name: "FileTypeMismatch",
    status: Some(400),
    message: "The type of file upload does not match the type of message being sent.",
    rate_limited: false,
    fix: Text { zh: "文件上传时的 `file_type` 与消息类型不符。请使两者对应，例如以 `mp4` 上传的文件用 `media` 发送，以 `opus` 上传的用 `audio` 发送。", en: "The `file_type` of the upload does not fit the type of the message. Make them match: send a file uploaded as `mp4` as `media`, for example, and `opus` as `audio`." },
    links: &[],
};

/// `230061` (HTTP 400): The message type does not support forwarding.
///
/// Messages of this type cannot be forwarded, such as red packets, votes, voice messages, system messages and event transfers. Forward another message.
///
/// 这种类型的消息不能转发，例如红包、投票、语音、系统消息和日程转让。请改为转发其他消息。
pub const TYPE_NOT_FORWARDABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230061,
    key: "",
    name: "TypeNotForwardable",
    status: Some(400),
    message: "The message type does not support forwarding.",
    rate_limited: false,
    fix: Text { zh: "这种类型的消息不能转发，例如红包、投票、语音、系统消息和日程转让。请改为转发其他消息。", en: "Messages of this type cannot be forwarded, such as red packets, votes, voice messages, system messages and event transfers. Forward another message." },
    links: &[],
};

/// `230062` (HTTP 400): No permission to forward to third-party encryption group.
///
/// The target chat is encrypted by a third party, so nothing can be forwarded to it. Choose another chat.
///
/// 目标群组使用第三方加密，不能转发到该群。请更换目标群组。
pub const ENCRYPTED_CHAT_FORWARD_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230062,
    key: "",
    name: "EncryptedChatForwardDenied",
    status: Some(400),
    message: "No permission to forward to third-party encryption group.",
    rate_limited: false,
    fix: Text { zh: "目标群组使用第三方加密，不能转发到该群。请更换目标群组。", en: "The target chat is encrypted by a third party, so nothing can be forwarded to it. Choose another chat." },
    links: &[],
};

/// `230063` (HTTP 400): The chat_id of group to forward is invalid.
///
/// The target chat does not exist. Check the chat_id in `receive_id`.
///
/// 要转发到的群组不存在。请核对 `receive_id` 中的 chat_id。
pub const TARGET_CHAT_INVALID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230063,
    key: "",
    name: "TargetChatInvalid",
    status: Some(400),
    message: "The chat_id of group to forward is invalid.",
    rate_limited: false,
    fix: Text { zh: "要转发到的群组不存在。请核对 `receive_id` 中的 chat_id。", en: "The target chat does not exist. Check the chat_id in `receive_id`." },
    links: &[],
};

/// `230064` (HTTP 400): The message to be forwarded is invalid.
///
/// The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID.
///
/// 这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。请核对消息 ID。
pub const MESSAGE_NOT_FORWARDABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230064,
    key: "",
    name: "MessageNotForwardable",
    status: Some(400),
    message: "The message to be forwarded is invalid.",
    rate_limited: false,
    fix: Text { zh: "这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。请核对消息 ID。", en: "The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID." },
    links: &[],
};

/// `230065` (HTTP 400): The message to be forwarded has been recalled.
///
/// The message to forward has been recalled. Forward another message. / 要转发的消息已被撤回。请改为转发其他消息。
pub const SOURCE_RECALLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230065,
    key: "",
    name: "SourceRecalled",
    status: Some(400),
    message: "The message to be forwarded has been recalled.",
    rate_limited: false,
    fix: Text { zh: "要转发的消息已被撤回。请改为转发其他消息。", en: "The message to forward has been recalled. Forward another message." },
    links: &[],
};

/// `230066` (HTTP 400): The message to be forwarded is in a secret group, forwarding is not supported.
///
/// The message is in a secret chat, from which nothing can be forwarded. Forward messages of other chats.
///
/// 消息在密聊群中，密聊的消息不能转发。请改为转发其他群组的消息。
pub const SOURCE_IN_SECRET_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230066,
    key: "",
    name: "SourceInSecretChat",
    status: Some(400),
    message: "The message to be forwarded is in a secret group, forwarding is not supported.",
    rate_limited: false,
    fix: Text { zh: "消息在密聊群中，密聊的消息不能转发。请改为转发其他群组的消息。", en: "The message is in a secret chat, from which nothing can be forwarded. Forward messages of other chats." },
    links: &[],
};

/// `230067` (HTTP 400): The source of the messages to be merged and forwarded are not in compliance.
///
/// The messages come from several threads, or mix replies in a thread with ordinary messages. Forward them separately.
///
/// 消息来自多个话题，或同时包含话题回复与普通消息，不能合并转发。请分开转发。
pub const MIXED_SOURCES: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230067,
    key: "",
    name: "MixedSources",
    status: Some(400),
    message: "The source of the messages to be merged and forwarded are not in compliance.",
    rate_limited: false,
    fix: Text { zh: "消息来自多个话题，或同时包含话题回复与普通消息，不能合并转发。请分开转发。", en: "The messages come from several threads, or mix replies in a thread with ordinary messages. Forward them separately." },
    links: &[],
};

/// `230069` (HTTP 400): Does not support forwarding messages from different groups.
///
/// The messages are not all in the same chat. Forward them chat by chat. / 消息不在同一个群组中，不能合并转发。请按群组分开转发。
pub const SOURCES_IN_SEVERAL_CHATS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230069,
    key: "",
    name: "SourcesInSeveralChats",
    status: Some(400),
    message: "Does not support forwarding messages from different groups.",
    rate_limited: false,
    fix: Text { zh: "消息不在同一个群组中，不能合并转发。请按群组分开转发。", en: "The messages are not all in the same chat. Forward them chat by chat." },
    links: &[],
};

/// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
///
/// The message is restricted, or its chat has leak prevention on, so it cannot be forwarded. Forward another message.
///
/// 消息被设为保密，或群组开启了防泄密模式，因此不能转发。请改为转发其他消息。
pub const RESTRICTED_MODE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230070,
    key: "",
    name: "RestrictedMode",
    status: Some(400),
    message: "Forwarding of messages in restricted mode is not allowed.",
    rate_limited: false,
    fix: Text { zh: "消息被设为保密，或群组开启了防泄密模式，因此不能转发。请改为转发其他消息。", en: "The message is restricted, or its chat has leak prevention on, so it cannot be forwarded. Forward another message." },
    links: &[],
};

/// `230071` (HTTP 400): The group to which the message belongs does not support reply in thread.
///
/// The chat does not support replies in threads. Leave `reply_in_thread` out, or set it to `false`.
///
/// 该群组不支持以话题形式回复。请去掉 `reply_in_thread`，或将其设为 `false`。
pub const THREAD_REPLY_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230071,
    key: "",
    name: "ThreadReplyUnsupported",
    status: Some(400),
    message: "The group to which the message belongs does not support reply in thread.",
    rate_limited: false,
    fix: Text { zh: "该群组不支持以话题形式回复。请去掉 `reply_in_thread`，或将其设为 `false`。", en: "The chat does not support replies in threads. Leave `reply_in_thread` out, or set it to `false`." },
    links: &[],
};

/// `230072` (HTTP 400): Aggregated messages do not support reply in thread.
///
/// Aggregated messages cannot be replied to in threads. Leave `reply_in_thread` out, or set it to `false`.
///
/// 已聚合的消息不能以话题形式回复。请去掉 `reply_in_thread`，或将其设为 `false`。
pub const AGGREGATED_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230072,
    key: "",
    name: "AggregatedMessage",
    status: Some(400),
    message: "Aggregated messages do not support reply in thread.",
    rate_limited: false,
    fix: Text { zh: "已聚合的消息不能以话题形式回复。请去掉 `reply_in_thread`，或将其设为 `false`。", en: "Aggregated messages cannot be replied to in threads. Leave `reply_in_thread` out, or set it to `false`." },
    links: &[],
};

/// `230073` (HTTP 400): The thread is invisible to the operator.
///
/// The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the operator's membership. Have someone mention the operator in the thread, which makes it visible.
///
/// 操作者看不到该话题：群组未向新成员开放历史消息，而话题创建于操作者入群之前。请其他成员在话题中 @ 操作者，之后即可看到。
pub const THREAD_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230073,
    key: "",
    name: "ThreadInvisible",
    status: Some(400),
    message: "The thread is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到该话题：群组未向新成员开放历史消息，而话题创建于操作者入群之前。请其他成员在话题中 @ 操作者，之后即可看到。", en: "The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the operator's membership. Have someone mention the operator in the thread, which makes it visible." },
    links: &[],
};

/// `230074` (HTTP 400): The target thread is invisible to the operator.
///
/// The operator cannot see the target thread: new members of the chat do not see its history, and the thread is older than the operator's membership. Have someone mention the operator in the thread, which makes it visible.
///
/// 操作者看不到要转发到的话题：群组未向新成员开放历史消息，而话题创建于操作者入群之前。请其他成员在话题中 @ 操作者，之后即可看到。
pub const TARGET_THREAD_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230074,
    key: "",
    name: "TargetThreadInvisible",
    status: Some(400),
    message: "The target thread is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到要转发到的话题：群组未向新成员开放历史消息，而话题创建于操作者入群之前。请其他成员在话题中 @ 操作者，之后即可看到。", en: "The operator cannot see the target thread: new members of the chat do not see its history, and the thread is older than the operator's membership. Have someone mention the operator in the thread, which makes it visible." },
    links: &[],
};

/// `230075` (HTTP 400): Sending encrypted messages is not supported.
///
/// The chat is secret or encrypted by a third party, and the operation cannot send to it. Choose another recipient.
///
/// 接收者是密聊或第三方加密的会话，该接口不支持向其发送消息。请更换接收者。
pub const ENCRYPTED_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230075,
    key: "",
    name: "EncryptedChat",
    status: Some(400),
    message: "Sending encrypted messages is not supported.",
    rate_limited: false,
    fix: Text { zh: "接收者是密聊或第三方加密的会话，该接口不支持向其发送消息。请更换接收者。", en: "The chat is secret or encrypted by a third party, and the operation cannot send to it. Choose another recipient." },
    links: &[],
};

/// `230098` (HTTP 400): The message is fold, not support urgent.
///
/// The message has been aggregated with others and cannot be made urgent. Choose another message.
///
/// 消息已与其他消息聚合，不能加急。请改为加急其他消息。
pub const MESSAGE_FOLDED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230098,
    key: "",
    name: "MessageFolded",
    status: Some(400),
    message: "The message is fold, not support urgent.",
    rate_limited: false,
    fix: Text { zh: "消息已与其他消息聚合，不能加急。请改为加急其他消息。", en: "The message has been aggregated with others and cannot be made urgent. Choose another message." },
    links: &[],
};

/// `230099` (HTTP 400): Failed to create card content.
///
/// The content of the card was not accepted. Look up the ErrCode in the `msg` of the reply among the [sub-codes](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31), and correct the card.
///
/// 卡片内容未被接受。请按响应 `msg` 中的 ErrCode 查找[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)，并据此修改卡片。
pub const CARD_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230099,
    key: "",
    name: "CardRejected",
    status: Some(400),
    message: "Failed to create card content.",
    rate_limited: false,
    fix: Text { zh: "卡片内容未被接受。请按响应 `msg` 中的 ErrCode 查找[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)，并据此修改卡片。", en: "The content of the card was not accepted. Look up the ErrCode in the `msg` of the reply among the [sub-codes](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31), and correct the card." },
    links: &[Link { text: "子错误码", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31" }],
};

/// `230110` (HTTP 400): Action unavailable as the message has been deleted.
///
/// The message has been deleted. Use another message. / 消息已被删除，不能再操作。请换用其他消息。
pub const MESSAGE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 230110,
    key: "",
    name: "MessageDeleted",
    status: Some(400),
    message: "Action unavailable as the message has been deleted.",
    rate_limited: false,
    fix: Text { zh: "消息已被删除，不能再操作。请换用其他消息。", en: "The message has been deleted. Use another message." },
    links: &[],
};

/// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
///
/// The message is set to delete itself, and nothing can be done with such a message. / 定时删除的消息无法进行操作。
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
/// There is no such emoji. Choose an `emoji_type` from the [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce).
///
/// 没有这种表情。请从[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)中选择有效的 `emoji_type`。
pub const INVALID_REACTION_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231001,
    key: "",
    name: "InvalidReactionType",
    status: Some(400),
    message: "reaction type is invalid.",
    rate_limited: false,
    fix: Text { zh: "没有这种表情。请从[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)中选择有效的 `emoji_type`。", en: "There is no such emoji. Choose an `emoji_type` from the [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)." },
    links: &[Link { text: "表情文案说明", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce" }],
};

/// `231002` (HTTP 400): The operator has no permission to react on the specific message.
///
/// The operator may not add or remove reactions on the message, usually because it is not in the chat of the message. Join the chat first.
///
/// 操作者无权对这条消息添加或删除表情回复，通常是因为不在消息所在的会话中。请先加入会话。
pub const REACTION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231002,
    key: "",
    name: "ReactionDenied",
    status: Some(400),
    message: "The operator has no permission to react on the specific message.",
    rate_limited: false,
    fix: Text { zh: "操作者无权对这条消息添加或删除表情回复，通常是因为不在消息所在的会话中。请先加入会话。", en: "The operator may not add or remove reactions on the message, usually because it is not in the chat of the message. Join the chat first." },
    links: &[],
};

/// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
///
/// The message was not found: its ID is wrong, or it has been recalled. Check the ID.
///
/// 找不到这条消息：消息 ID 有误，或消息已被撤回。请核对消息 ID。
pub const MESSAGE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231003,
    key: "",
    name: "MessageNotFound",
    status: Some(400),
    message: "The message is not found, maybe not exist or deleted.",
    rate_limited: false,
    fix: Text { zh: "找不到这条消息：消息 ID 有误，或消息已被撤回。请核对消息 ID。", en: "The message was not found: its ID is wrong, or it has been recalled. Check the ID." },
    links: &[],
};

/// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
///
/// The chat of the message no longer exists; it may have been dissolved or archived. Use a message in another chat.
///
/// 消息所在的会话已不存在，可能已解散或归档。请换用其他会话中的消息。
pub const REACTION_CHAT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231004,
    key: "",
    name: "ReactionChatNotFound",
    status: Some(400),
    message: "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
    rate_limited: false,
    fix: Text { zh: "消息所在的会话已不存在，可能已解散或归档。请换用其他会话中的消息。", en: "The chat of the message no longer exists; it may have been dissolved or archived. Use a message in another chat." },
    links: &[],
};

/// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
///
/// The message is a thread that was recalled without a trace. Use another message.
///
/// 这条消息是话题，且已被无痕撤回。请换用其他消息。
pub const THREAD_REMOVED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231005,
    key: "",
    name: "ThreadRemoved",
    status: Some(400),
    message: "The thread has been no-trace removed, cannot put reaction.",
    rate_limited: false,
    fix: Text { zh: "这条消息是话题，且已被无痕撤回。请换用其他消息。", en: "The message is a thread that was recalled without a trace. Use another message." },
    links: &[],
};

/// `231006` (HTTP 400): The operator_id is invalid.
///
/// The platform does not recognize the calling bot or user. Try again; if it keeps failing, contact support with the log id.
///
/// 平台无法识别发起调用的机器人或用户。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INVALID_OPERATOR: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231006,
    key: "",
    name: "InvalidOperator",
    status: Some(400),
    message: "The operator_id is invalid.",
    rate_limited: false,
    fix: Text { zh: "平台无法识别发起调用的机器人或用户。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The platform does not recognize the calling bot or user. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `231007` (HTTP 400): The operator has no permission to delete this reaction.
///
/// Another user added the reaction, and only they can remove it. Call as the user who added it.
///
/// 表情回复由他人添加，只有添加者能删除。请以添加者的身份调用。
pub const NOT_REACTION_OWNER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231007,
    key: "",
    name: "NotReactionOwner",
    status: Some(400),
    message: "The operator has no permission to delete this reaction.",
    rate_limited: false,
    fix: Text { zh: "表情回复由他人添加，只有添加者能删除。请以添加者的身份调用。", en: "Another user added the reaction, and only they can remove it. Call as the user who added it." },
    links: &[],
};

/// `231008` (HTTP 400): The operator has no access to the message.
///
/// The operator has no access to the message, usually because it is not in the chat of the message. Join the chat first.
///
/// 操作者无权访问这条消息，通常是因为不在消息所在的会话中。请先加入会话。
pub const NO_MESSAGE_ACCESS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231008,
    key: "",
    name: "NoMessageAccess",
    status: Some(400),
    message: "The operator has no access to the message.",
    rate_limited: false,
    fix: Text { zh: "操作者无权访问这条消息，通常是因为不在消息所在的会话中。请先加入会话。", en: "The operator has no access to the message, usually because it is not in the chat of the message. Join the chat first." },
    links: &[],
};

/// `231010` (HTTP 400): The reaction does not belong to the message.
///
/// The reaction is not on this message. Check that `reaction_id` and `message_id` fit each other.
///
/// 表情回复不在这条消息上。请核对 `reaction_id` 与 `message_id` 是否对应。
pub const REACTION_NOT_ON_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231010,
    key: "",
    name: "ReactionNotOnMessage",
    status: Some(400),
    message: "The reaction does not belong to the message.",
    rate_limited: false,
    fix: Text { zh: "表情回复不在这条消息上。请核对 `reaction_id` 与 `message_id` 是否对应。", en: "The reaction is not on this message. Check that `reaction_id` and `message_id` fit each other." },
    links: &[],
};

/// `231011` (HTTP 400): The request has an invalid reaction_id.
///
/// The `reaction_id` does not exist. Take it from the reply of adding or listing reactions.
///
/// `reaction_id` 不存在。请从添加或查询表情回复的响应中取得。
pub const INVALID_REACTION_ID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231011,
    key: "",
    name: "InvalidReactionId",
    status: Some(400),
    message: "The request has an invalid reaction_id.",
    rate_limited: false,
    fix: Text { zh: "`reaction_id` 不存在。请从添加或查询表情回复的响应中取得。", en: "The `reaction_id` does not exist. Take it from the reply of adding or listing reactions." },
    links: &[],
};

/// `231012` (HTTP 400): The request has an invalid pageToken.
///
/// The `page_token` is invalid. Pass the one that the previous page returned, and none for the first page.
///
/// `page_token` 无效。请传入上一页返回的值；查询第一页时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231012,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "The request has an invalid pageToken.",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请传入上一页返回的值；查询第一页时不传。", en: "The `page_token` is invalid. Pass the one that the previous page returned, and none for the first page." },
    links: &[],
};

/// `231013` (HTTP 400): The request has an invalid AuthType.
///
/// The token is of the wrong kind. Use a `tenant_access_token` or a `user_access_token`.
///
/// 凭证类型不正确。请使用 `tenant_access_token` 或 `user_access_token`。
pub const INVALID_AUTH_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231013,
    key: "",
    name: "InvalidAuthType",
    status: Some(400),
    message: "The request has an invalid AuthType.",
    rate_limited: false,
    fix: Text { zh: "凭证类型不正确。请使用 `tenant_access_token` 或 `user_access_token`。", en: "The token is of the wrong kind. Use a `tenant_access_token` or a `user_access_token`." },
    links: &[],
};

/// `231014` (HTTP 400): user_id_type is invalid.
///
/// The kind of user ID is not supported. Set `user_id_type` to `open_id`, `union_id` or `user_id`.
///
/// 用户 ID 的类型不受支持。请将 `user_id_type` 设为 `open_id`、`union_id` 或 `user_id`。
pub const INVALID_USER_ID_TYPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231014,
    key: "",
    name: "InvalidUserIdType",
    status: Some(400),
    message: "user_id_type is invalid.",
    rate_limited: false,
    fix: Text { zh: "用户 ID 的类型不受支持。请将 `user_id_type` 设为 `open_id`、`union_id` 或 `user_id`。", en: "The kind of user ID is not supported. Set `user_id_type` to `open_id`, `union_id` or `user_id`." },
    links: &[],
};

/// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
///
/// The same request is being processed. Wait until it is done before trying again. / 相同的请求正在处理。请等待其完成后再试。
pub const REQUEST_IN_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231015,
    key: "",
    name: "RequestInProgress",
    status: Some(400),
    message: "Act on reaction failed, repeated request is processing.",
    rate_limited: false,
    fix: Text { zh: "相同的请求正在处理。请等待其完成后再试。", en: "The same request is being processed. Wait until it is done before trying again." },
    links: &[],
};

/// `231017` (HTTP 400): This operation is not supported for this message type.
///
/// Messages of this type cannot have reactions, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification). Use a message of another type.
///
/// 这种类型的消息不能添加表情回复，范围见[消息类型校验的说明](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。请换用其他类型的消息。
pub const REACTION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231017,
    key: "",
    name: "ReactionUnsupported",
    status: Some(400),
    message: "This operation is not supported for this message type.",
    rate_limited: false,
    fix: Text { zh: "这种类型的消息不能添加表情回复，范围见[消息类型校验的说明](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。请换用其他类型的消息。", en: "Messages of this type cannot have reactions, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification). Use a message of another type." },
    links: &[Link { text: "消息类型校验的说明", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification" }],
};

/// `231018` (HTTP 400): The message is invisible to the operator.
///
/// The operator cannot see the message. Make sure that it is in the chat and can view the message.
///
/// 操作者看不到这条消息。请确认操作者在消息所在的群组中，并能查看这条消息。
pub const REACTION_MESSAGE_INVISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231018,
    key: "",
    name: "ReactionMessageInvisible",
    status: Some(400),
    message: "The message is invisible to the operator.",
    rate_limited: false,
    fix: Text { zh: "操作者看不到这条消息。请确认操作者在消息所在的群组中，并能查看这条消息。", en: "The operator cannot see the message. Make sure that it is in the chat and can view the message." },
    links: &[],
};

/// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
///
/// The settings of the sender, such as a block, do not allow this. Use another message, or have the sender change the settings.
///
/// 消息发送者的设置（例如屏蔽）不允许该操作。请换用其他消息，或请发送者调整设置。
pub const BLOCKED_BY_USER_SETTINGS: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231019,
    key: "",
    name: "BlockedByUserSettings",
    status: Some(400),
    message: "Due to the settings of this user, you are temporarily unable to perform this operation.",
    rate_limited: false,
    fix: Text { zh: "消息发送者的设置（例如屏蔽）不允许该操作。请换用其他消息，或请发送者调整设置。", en: "The settings of the sender, such as a block, do not allow this. Use another message, or have the sender change the settings." },
    links: &[],
};

/// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
///
/// The tenant's configuration does not allow this on messages of this sender. Ask the tenant's administrator.
///
/// 企业管理员的配置不允许对该发送者的消息执行此操作。请联系企业管理员。
pub const BLOCKED_BY_ADMINISTRATOR: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231020,
    key: "",
    name: "BlockedByAdministrator",
    status: Some(400),
    message: "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
    rate_limited: false,
    fix: Text { zh: "企业管理员的配置不允许对该发送者的消息执行此操作。请联系企业管理员。", en: "The tenant's configuration does not allow this on messages of this sender. Ask the tenant's administrator." },
    links: &[],
};

/// `231021` (HTTP 400): No permission to operate external chats.
///
/// The message is in an external chat, where the operator may not do this. Use messages in internal chats only.
///
/// 消息在外部群中，操作者没有操作外部群的权限。请只对内部群的消息操作。
pub const EXTERNAL_CHAT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231021,
    key: "",
    name: "ExternalChatDenied",
    status: Some(400),
    message: "No permission to operate external chats.",
    rate_limited: false,
    fix: Text { zh: "消息在外部群中，操作者没有操作外部群的权限。请只对内部群的消息操作。", en: "The message is in an external chat, where the operator may not do this. Use messages in internal chats only." },
    links: &[],
};

/// `231022` (HTTP 400): Bot has NO availability to this user.
///
/// The message is in a private chat whose user is outside the availability of the app, or one of its disabled members. In the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, create a version that adds the user to **Availability** and release it, see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability). If the error stays, have an administrator check in the [admin console](https://feishu.cn/admin), under **Workplace** > **App Management**, whether the user is a **Disabled Member**.
///
/// 消息在单聊中，而单聊的用户不在应用的可用范围内，或是应用的禁用成员。请在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中创建版本，将用户加入 **可用范围** 并发布，见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。仍报错时，请企业管理员在[管理后台](https://feishu.cn/admin)的 **工作台** > **应用管理** 中检查用户是否为 **禁用成员**。
pub const REACTION_USER_OUT_OF_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231022,
    key: "",
    name: "ReactionUserOutOfScope",
    status: Some(400),
    message: "Bot has NO availability to this user.",
    rate_limited: false,
    fix: Text { zh: "消息在单聊中，而单聊的用户不在应用的可用范围内，或是应用的禁用成员。请在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中创建版本，将用户加入 **可用范围** 并发布，见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。仍报错时，请企业管理员在[管理后台](https://feishu.cn/admin)的 **工作台** > **应用管理** 中检查用户是否为 **禁用成员**。", en: "The message is in a private chat whose user is outside the availability of the app, or one of its disabled members. In the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, create a version that adds the user to **Availability** and release it, see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability). If the error stays, have an administrator check in the [admin console](https://feishu.cn/admin), under **Workplace** > **App Management**, whether the user is a **Disabled Member**." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "配置应用可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }, Link { text: "管理后台", url: "https://feishu.cn/admin" }],
};

/// `231203` (HTTP 400): The chat type is not supported.
///
/// Messages of this chat cannot be retrieved, for example because restricted mode forbids copying them. Use another chat, or have a chat manager change the setting.
///
/// 该群不支持获取消息，例如群开启了保密模式并禁止复制消息。请换用其他群，或由群管理员调整设置。
pub const CHAT_MESSAGES_NOT_READABLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231203,
    key: "",
    name: "ChatMessagesNotReadable",
    status: Some(400),
    message: "The chat type is not supported.",
    rate_limited: false,
    fix: Text { zh: "该群不支持获取消息，例如群开启了保密模式并禁止复制消息。请换用其他群，或由群管理员调整设置。", en: "Messages of this chat cannot be retrieved, for example because restricted mode forbids copying them. Use another chat, or have a chat manager change the setting." },
    links: &[],
};

/// `231204` (HTTP 400): The app type is not supported.
///
/// An app that is shared externally or with associated organizations cannot make this call as a user. Use a `tenant_access_token`.
///
/// 开启了对外共享或关联组织的应用不能以用户身份调用。请改用 `tenant_access_token`。
pub const APP_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 231204,
    key: "",
    name: "AppTypeUnsupported",
    status: Some(400),
    message: "The app type is not supported.",
    rate_limited: false,
    fix: Text { zh: "开启了对外共享或关联组织的应用不能以用户身份调用。请改用 `tenant_access_token`。", en: "An app that is shared externally or with associated organizations cannot make this call as a user. Use a `tenant_access_token`." },
    links: &[],
};

/// `232001` (HTTP 400): Your request contains an invalid request parameter.
///
/// A parameter is invalid. Compare the request with the fields of the operation; the `msg` of the reply tells the cause.
///
/// 请求参数不符合要求。请对照接口的参数说明检查取值，具体原因见响应中的 `msg`。
pub const INVALID_CHAT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232001,
    key: "",
    name: "InvalidChatParameter",
    status: Some(400),
    message: "Your request contains an invalid request parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数不符合要求。请对照接口的参数说明检查取值，具体原因见响应中的 `msg`。", en: "A parameter is invalid. Compare the request with the fields of the operation; the `msg` of the reply tells the cause." },
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

/// `232003` (HTTP 400): Chat announcement can NOT be found in chat information.
///
/// The announcement of the chat cannot be read. Check in the client that it opens; if it does and the error stays, contact support with the log id.
///
/// 群公告数据异常，无法读取。请在客户端确认该群组的群公告可以打开；若能打开但仍报错，请联系技术支持并提供 log id。
pub const ANNOUNCEMENT_INVALID: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232003,
    key: "",
    name: "AnnouncementInvalid",
    status: Some(400),
    message: "Chat announcement can NOT be found in chat information.",
    rate_limited: false,
    fix: Text { zh: "群公告数据异常，无法读取。请在客户端确认该群组的群公告可以打开；若能打开但仍报错，请联系技术支持并提供 log id。", en: "The announcement of the chat cannot be read. Check in the client that it opens; if it does and the error stays, contact support with the log id." },
    links: &[],
};

/// `232004` (HTTP 400): Such an app does NOT exist.
///
/// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact support with the log id.
///
/// 平台查不到发起调用的应用。请确认应用没有被删除；若仍报错，请联系技术支持并提供 log id。
pub const APP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232004,
    key: "",
    name: "AppNotFound",
    status: Some(400),
    message: "Such an app does NOT exist.",
    rate_limited: false,
    fix: Text { zh: "平台查不到发起调用的应用。请确认应用没有被删除；若仍报错，请联系技术支持并提供 log id。", en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact support with the log id." },
    links: &[],
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
/// The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID that `member_id_type` names.
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
    fix: Text { zh: "chat_id 或成员 ID 无效。请检查两者的取值，并确认成员 ID 的类型与 `member_id_type` 一致。", en: "The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID that `member_id_type` names." },
    links: &[],
};

/// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
///
/// The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and use a chat that meets the requirements of the operation.
///
/// 该接口不支持此群组的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看两者，并换用符合接口要求的群组。
pub const CHAT_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232008,
    key: "",
    name: "ChatTypeUnsupported",
    status: Some(400),
    message: "Your request specifies a chat whose type is NOT supported currently.",
    rate_limited: false,
    fix: Text { zh: "该接口不支持此群组的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看两者，并换用符合接口要求的群组。", en: "The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and use a chat that meets the requirements of the operation." },
    links: &[Link { text: "获取群信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get" }],
};

/// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
///
/// The chat has been dissolved, and nothing can be done in it any more. / 群已经解散，不能再操作。
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
/// The new owner (`owner_id`) is not in the chat. [Add the user](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) first, then hand the chat over.
///
/// 新群主（`owner_id`）不是群成员。请先[将其加入群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。
pub const NEW_OWNER_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232012,
    key: "",
    name: "NewOwnerNotInChat",
    status: Some(400),
    message: "New chat owner can NOT be out of the chat.",
    rate_limited: false,
    fix: Text { zh: "新群主（`owner_id`）不是群成员。请先[将其加入群组](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。", en: "The new owner (`owner_id`) is not in the chat. [Add the user](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) first, then hand the chat over." },
    links: &[Link { text: "将其加入群组", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create" }],
};

/// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
///
/// The chat is full. The default limits of verified tenants are 5000 members in an ordinary or topic chat and 3000 in the chat of a meeting. Remove members first, or create another chat.
///
/// 群组成员已满。企业认证后的默认上限为：普通群和话题群 5000 人，会议群 3000 人。请先移出一些成员，或另建群组。
pub const MEMBER_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232013,
    key: "",
    name: "MemberLimitReached",
    status: Some(400),
    message: "You have reached the limit of maximum number of members a chat can have.",
    rate_limited: false,
    fix: Text { zh: "群组成员已满。企业认证后的默认上限为：普通群和话题群 5000 人，会议群 3000 人。请先移出一些成员，或另建群组。", en: "The chat is full. The default limits of verified tenants are 5000 members in an ordinary or topic chat and 3000 in the chat of a meeting. Remove members first, or create another chat." },
    links: &[],
};

/// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
///
/// The operator may not do this. Check that the app has the scopes of the operation, and which role the operator has in the chat; to remove others, it has to be the owner, a manager, or the bot that created the chat with the scope `im:chat:operate_as_owner`.
///
/// 操作者无权执行该操作。请检查应用是否已开通接口所需的权限，以及操作者在群组中的身份：移出他人时，操作者须是群主、管理员，或具备 `im:chat:operate_as_owner` 权限且创建了该群组的机器人。
pub const OPERATOR_NOT_PERMITTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232014,
    key: "",
    name: "OperatorNotPermitted",
    status: Some(400),
    message: "The token used in the request does NOT have the permissions necessary to complete the request.",
    rate_limited: false,
    fix: Text { zh: "操作者无权执行该操作。请检查应用是否已开通接口所需的权限，以及操作者在群组中的身份：移出他人时，操作者须是群主、管理员，或具备 `im:chat:operate_as_owner` 权限且创建了该群组的机器人。", en: "The operator may not do this. Check that the app has the scopes of the operation, and which role the operator has in the chat; to remove others, it has to be the owner, a manager, or the bot that created the chat with the scope `im:chat:operate_as_owner`." },
    links: &[],
};

/// `232015` (HTTP 400): Your request specifies a member_id_type which is NOT supported.
///
/// The `user_id_type` or `member_id_type` is not supported. Use one of the kinds of ID that the operation lists.
///
/// `user_id_type` 或 `member_id_type` 的取值不受支持。请改为接口列出的 ID 类型之一。
pub const MEMBER_ID_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232015,
    key: "",
    name: "MemberIdTypeUnsupported",
    status: Some(400),
    message: "Your request specifies a member_id_type which is NOT supported.",
    rate_limited: false,
    fix: Text { zh: "`user_id_type` 或 `member_id_type` 的取值不受支持。请改为接口列出的 ID 类型之一。", en: "The `user_id_type` or `member_id_type` is not supported. Use one of the kinds of ID that the operation lists." },
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
/// The operator may not manage the chat. Call as one who may; to dissolve it, for example:
/// - An app (`tenant_access_token`) needs a bot that owns the chat, or that created it with the scope `im:chat:operate_as_owner`.
/// - A user (`user_access_token`) has to own the chat.
///
/// 操作者无权管理该群组。请以符合要求的身份调用，例如解散群组时：
/// - 应用（`tenant_access_token`）：机器人是群主，或创建了该群组且应用已开通 `im:chat:operate_as_owner`（更新应用所创建群的群信息）权限。
/// - 用户（`user_access_token`）：用户是群主。
pub const OWNER_ONLY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232017,
    key: "",
    name: "OwnerOnly",
    status: Some(400),
    message: "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
    rate_limited: false,
    fix: Text { zh: "操作者无权管理该群组。请以符合要求的身份调用，例如解散群组时：\n- 应用（`tenant_access_token`）：机器人是群主，或创建了该群组且应用已开通 `im:chat:operate_as_owner`（更新应用所创建群的群信息）权限。\n- 用户（`user_access_token`）：用户是群主。", en: "The operator may not manage the chat. Call as one who may; to dissolve it, for example:\n- An app (`tenant_access_token`) needs a bot that owns the chat, or that created it with the scope `im:chat:operate_as_owner`.\n- A user (`user_access_token`) has to own the chat." },
    links: &[],
};

/// `232018` (HTTP 400): Updating announcement failed.
///
/// The announcement was not updated. Correct the content as the `msg` of the reply says, and compare its structure with [Edit a legacy document](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN).
///
/// 群公告没有更新。请按响应中的 `msg` 修改内容，并对照[编辑旧版文档内容](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN)检查数据结构。
pub const ANNOUNCEMENT_UPDATE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232018,
    key: "",
    name: "AnnouncementUpdateFailed",
    status: Some(400),
    message: "Updating announcement failed.",
    rate_limited: false,
    fix: Text { zh: "群公告没有更新。请按响应中的 `msg` 修改内容，并对照[编辑旧版文档内容](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN)检查数据结构。", en: "The announcement was not updated. Correct the content as the `msg` of the reply says, and compare its structure with [Edit a legacy document](https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN)." },
    links: &[Link { text: "编辑旧版文档内容", url: "https://open.feishu.cn/document/ukTMukTMukTM/uYDM2YjL2AjN24iNwYjN" }],
};

/// `232019` (HTTP 400): The request has been rate limited.
///
/// There were too many requests for this chat. Call less often; try again after a pause, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
///
/// 对同一群组的操作过于频繁。请降低调用频率，稍后重试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
pub const CHAT_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232019,
    key: "",
    name: "ChatRateLimited",
    status: Some(400),
    message: "The request has been rate limited.",
    rate_limited: true,
    fix: Text { zh: "对同一群组的操作过于频繁。请降低调用频率，稍后重试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。", en: "There were too many requests for this chat. Call less often; try again after a pause, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)." },
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
/// - Not working together: one has blocked the other, for example, or they are not contacts. Have them get in touch first.
///
/// 应用对该用户不可用，或者操作者与该用户之间不能协作：
/// - 应用不可用：请在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
/// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
pub const USER_NOT_VISIBLE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232024,
    key: "",
    name: "UserNotVisible",
    status: Some(400),
    message: "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
    rate_limited: false,
    fix: Text { zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：请在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。", en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are not contacts. Have them get in touch first." },
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
/// The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind that `member_id_type` names.
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
    fix: Text { zh: "ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。", en: "The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind that `member_id_type` names." },
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
/// No one would be left to become the owner. Hand the chat to another owner first, or dissolve it.
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
    fix: Text { zh: "移出之后没有人可以接任群主。请先指定一位新群主，或直接解散群。", en: "No one would be left to become the owner. Hand the chat to another owner first, or dissolve it." },
    links: &[],
};

/// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
///
/// The ID of a user is wrong. Check it, and that it is of the kind that `user_id_type` names.
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
    fix: Text { zh: "用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。", en: "The ID of a user is wrong. Check it, and that it is of the kind that `user_id_type` names." },
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
/// 这是外部群，应用不能操作外部群。请先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
pub const EXTERNAL_CHAT_SCOPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232033,
    key: "",
    name: "ExternalChatScopeMissing",
    status: Some(400),
    message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
    rate_limited: false,
    fix: Text { zh: "这是外部群，应用不能操作外部群。请先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。", en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)." },
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
/// The `owner_id` is wrong. Check it, and that it is of the kind that `user_id_type` names.
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
    fix: Text { zh: "`owner_id` 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。", en: "The `owner_id` is wrong. Check it, and that it is of the kind that `user_id_type` names." },
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
/// The change was made, but the current managers were not returned. Call again if you need them; if that does not help, contact support with the log id.
///
/// 操作已成功，但没有返回当前的管理员名单。需要名单时请再调用一次；若仍未返回，请联系技术支持并提供 log id。
pub const MANAGERS_NOT_RETURNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232039,
    key: "",
    name: "ManagersNotReturned",
    status: Some(400),
    message: "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
    rate_limited: false,
    fix: Text { zh: "操作已成功，但没有返回当前的管理员名单。需要名单时请再调用一次；若仍未返回，请联系技术支持并提供 log id。", en: "The change was made, but the current managers were not returned. Call again if you need them; if that does not help, contact support with the log id." },
    links: &[],
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
/// The `avatar` is not the key of an avatar image. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns.
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
    fix: Text { zh: "`avatar` 不是可用的头像。请用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)上传，`image_type` 填 `avatar`，再用返回的 key。", en: "The `avatar` is not the key of an avatar image. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns." },
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

/// `232046` (HTTP 400): The number of chat tabs has reached the limit.
///
/// A chat has at most 20 custom tabs. [Delete](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs) those not in use, or [update](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs) an existing one.
///
/// 一个会话最多 20 个自定义标签页。请[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs)不用的，或[更新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs)已有的标签页。
pub const CHAT_TAB_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232046,
    key: "",
    name: "ChatTabLimitExceeded",
    status: Some(400),
    message: "The number of chat tabs has reached the limit.",
    rate_limited: false,
    fix: Text { zh: "一个会话最多 20 个自定义标签页。请[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs)不用的，或[更新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs)已有的标签页。", en: "A chat has at most 20 custom tabs. [Delete](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs) those not in use, or [update](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs) an existing one." },
    links: &[Link { text: "删除", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs" }, Link { text: "更新", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs" }],
};

/// `232047` (HTTP 400): The length of the tab name reaches the limit.
///
/// The name of a tab of the chat is too long: it may have 60 characters. Shorten it and retry.
///
/// 会话标签页的名称过长，最多 60 个字符。请缩短后重试。
pub const TAB_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232047,
    key: "",
    name: "TabNameTooLong",
    status: Some(400),
    message: "The length of the tab name reaches the limit.",
    rate_limited: false,
    fix: Text { zh: "会话标签页的名称过长，最多 60 个字符。请缩短后重试。", en: "The name of a tab of the chat is too long: it may have 60 characters. Shorten it and retry." },
    links: &[],
};

/// `232048` (HTTP 400): The chat tab content is illegal.
///
/// The `tab_content` is invalid. Check its values; a `url`, for example, has to start with http or https.
///
/// `tab_content` 不合法。请检查其中的值，例如 `url` 须以 http 或 https 开头。
pub const INVALID_CHAT_TAB_CONTENT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232048,
    key: "",
    name: "InvalidChatTabContent",
    status: Some(400),
    message: "The chat tab content is illegal.",
    rate_limited: false,
    fix: Text { zh: "`tab_content` 不合法。请检查其中的值，例如 `url` 须以 http 或 https 开头。", en: "The `tab_content` is invalid. Check its values; a `url`, for example, has to start with http or https." },
    links: &[],
};

/// `232049` (HTTP 400): Operate chat tab unsupported chat type.
///
/// Only tabs of the types `doc` and `url` can be updated or deleted. Leave tabs of other types out.
///
/// 只有 `doc` 和 `url` 类型的标签页可以更新或删除。请去掉其他类型的标签页。
pub const TAB_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232049,
    key: "",
    name: "TabTypeUnsupported",
    status: Some(400),
    message: "Operate chat tab unsupported chat type.",
    rate_limited: false,
    fix: Text { zh: "只有 `doc` 和 `url` 类型的标签页可以更新或删除。请去掉其他类型的标签页。", en: "Only tabs of the types `doc` and `url` can be updated or deleted. Leave tabs of other types out." },
    links: &[],
};

/// `232050` (HTTP 400): Operate chat tab unsupported chat type.
///
/// The chat cannot have tabs. Check with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) that its `chat_mode` is `group` or `p2p`.
///
/// 该会话不支持标签页。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)确认 `chat_mode` 为 `group` 或 `p2p`。
pub const CHAT_TAB_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232050,
    key: "",
    name: "ChatTabUnsupported",
    status: Some(400),
    message: "Operate chat tab unsupported chat type.",
    rate_limited: false,
    fix: Text { zh: "该会话不支持标签页。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)确认 `chat_mode` 为 `group` 或 `p2p`。", en: "The chat cannot have tabs. Check with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) that its `chat_mode` is `group` or `p2p`." },
    links: &[Link { text: "获取群信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get" }],
};

/// `232051` (HTTP 400): The operator does not have doc permission.
///
/// The operator has no permission on the document. Grant it with [Add a collaborator](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create), then retry.
///
/// 操作者没有该云文档的权限。请通过[增加协作者权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)给操作者授权后重试。
pub const TAB_DOC_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232051,
    key: "",
    name: "TabDocDenied",
    status: Some(400),
    message: "The operator does not have doc permission.",
    rate_limited: false,
    fix: Text { zh: "操作者没有该云文档的权限。请通过[增加协作者权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)给操作者授权后重试。", en: "The operator has no permission on the document. Grant it with [Add a collaborator](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create), then retry." },
    links: &[Link { text: "增加协作者权限", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create" }],
};

/// `232055` (HTTP 400): The operator does not have chat tab, chat menu, chat widget manage permission
///
/// The operator may not manage the tabs, menu and widgets of the chat. Where the settings of the chat leave that to the owner and managers, call as one of them, or have them open it to all members.
///
/// 操作者无权管理会话的标签页、菜单和小组件。群设置中 **谁可以管理标签页、小组件和会话菜单** 为 **仅群主和管理员** 时，请以群主或管理员调用，或请他们放开该设置。
pub const TAB_MANAGE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232055,
    key: "",
    name: "TabManageDenied",
    status: Some(400),
    message: "The operator does not have chat tab, chat menu, chat widget manage permission",
    rate_limited: false,
    fix: Text { zh: "操作者无权管理会话的标签页、菜单和小组件。群设置中 **谁可以管理标签页、小组件和会话菜单** 为 **仅群主和管理员** 时，请以群主或管理员调用，或请他们放开该设置。", en: "The operator may not manage the tabs, menu and widgets of the chat. Where the settings of the chat leave that to the owner and managers, call as one of them, or have them open it to all members." },
    links: &[],
};

/// `232056` (HTTP 400): The operator is not the image's owner, no permission to complete the request.
///
/// Another app uploaded the image. [Upload it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) as the same app, and use the key it returns.
///
/// 图片是其他应用上传的。请用当前应用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)，再使用返回的 key。
pub const OPERATOR_NOT_IMAGE_OWNER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232056,
    key: "",
    name: "OperatorNotImageOwner",
    status: Some(400),
    message: "The operator is not the image's owner, no permission to complete the request.",
    rate_limited: false,
    fix: Text { zh: "图片是其他应用上传的。请用当前应用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)，再使用返回的 key。", en: "Another app uploaded the image. [Upload it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) as the same app, and use the key it returns." },
    links: &[Link { text: "上传图片", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create" }],
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

/// `232060` (HTTP 400): This chat is banned.
///
/// Speaking in the chat has been banned, and who may speak cannot be changed. If the reason is unknown, contact support with the log id.
///
/// 群组已被禁言，不能修改发言权限。不清楚原因时，请联系技术支持并提供 log id。
pub const CHAT_BANNED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232060,
    key: "",
    name: "ChatBanned",
    status: Some(400),
    message: "This chat is banned.",
    rate_limited: false,
    fix: Text { zh: "群组已被禁言，不能修改发言权限。不清楚原因时，请联系技术支持并提供 log id。", en: "Speaking in the chat has been banned, and who may speak cannot be changed. If the reason is unknown, contact support with the log id." },
    links: &[],
};

/// `232061` (HTTP 400): Secret chat cannot be share link.
///
/// A secret chat cannot be shared by link. Use the `chat_id` of an ordinary group chat.
///
/// 密聊不能通过链接分享。请改用普通群组的 `chat_id`。
pub const SECRET_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232061,
    key: "",
    name: "SecretChat",
    status: Some(400),
    message: "Secret chat cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "密聊不能通过链接分享。请改用普通群组的 `chat_id`。", en: "A secret chat cannot be shared by link. Use the `chat_id` of an ordinary group chat." },
    links: &[],
};

/// `232062` (HTTP 400): P2P chat cannot be share link.
///
/// A private chat cannot be shared by link. Use the `chat_id` of an ordinary group chat.
///
/// 单聊不能通过链接分享。请改用普通群组的 `chat_id`。
pub const PRIVATE_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232062,
    key: "",
    name: "PrivateChat",
    status: Some(400),
    message: "P2P chat cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "单聊不能通过链接分享。请改用普通群组的 `chat_id`。", en: "A private chat cannot be shared by link. Use the `chat_id` of an ordinary group chat." },
    links: &[],
};

/// `232063` (HTTP 400): Team cannot be share link.
///
/// A team chat cannot be shared by link. Use the `chat_id` of an ordinary group chat.
///
/// 团队群不能通过链接分享。请改用普通群组的 `chat_id`。
pub const TEAM_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232063,
    key: "",
    name: "TeamChat",
    status: Some(400),
    message: "Team cannot be share link.",
    rate_limited: false,
    fix: Text { zh: "团队群不能通过链接分享。请改用普通群组的 `chat_id`。", en: "A team chat cannot be shared by link. Use the `chat_id` of an ordinary group chat." },
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

/// `232066` (HTTP 400): The operator does not have the doc permission.
///
/// The operator may not read the document of the announcement. [Give](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create) the app or user that calls permission to read it, then retry.
///
/// 操作者不能阅读群公告的文档。请为调用的应用或用户[添加阅读权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)后重试。
pub const ANNOUNCEMENT_READ_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232066,
    key: "",
    name: "AnnouncementReadDenied",
    status: Some(400),
    message: "The operator does not have the doc permission.",
    rate_limited: false,
    fix: Text { zh: "操作者不能阅读群公告的文档。请为调用的应用或用户[添加阅读权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)后重试。", en: "The operator may not read the document of the announcement. [Give](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create) the app or user that calls permission to read it, then retry." },
    links: &[Link { text: "添加阅读权限", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create" }],
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

/// `232070` (HTTP 400): The number of chat_menu_top_level has reached the limit.
///
/// A chat has at most 3 top-level menus. Send fewer in `chat_menu_top_levels`, or delete existing ones first.
///
/// 一个群组最多 3 个一级菜单。请减少 `chat_menu_top_levels` 中的菜单，或先删除已有的。
pub const TOP_LEVEL_MENU_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232070,
    key: "",
    name: "TopLevelMenuLimitReached",
    status: Some(400),
    message: "The number of chat_menu_top_level has reached the limit.",
    rate_limited: false,
    fix: Text { zh: "一个群组最多 3 个一级菜单。请减少 `chat_menu_top_levels` 中的菜单，或先删除已有的。", en: "A chat has at most 3 top-level menus. Send fewer in `chat_menu_top_levels`, or delete existing ones first." },
    links: &[],
};

/// `232071` (HTTP 400): The number of chat_menu_second_level has reached the limit.
///
/// A top-level menu holds at most 5 second-level menus. Reduce their number and retry.
///
/// 一个一级菜单最多包含 5 个二级菜单。请减少后重试。
pub const SECOND_LEVEL_MENU_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232071,
    key: "",
    name: "SecondLevelMenuLimitReached",
    status: Some(400),
    message: "The number of chat_menu_second_level has reached the limit.",
    rate_limited: false,
    fix: Text { zh: "一个一级菜单最多包含 5 个二级菜单。请减少后重试。", en: "A top-level menu holds at most 5 second-level menus. Reduce their number and retry." },
    links: &[],
};

/// `232072` (HTTP 400): Sort chat_menu_top_level's param is invalid.
///
/// The IDs do not match the top-level menus of the chat. Get the menu of the chat first, then pass the IDs of all its top-level menus in the new order.
///
/// 传入的一级菜单 ID 与群组现有的一级菜单不一致。请先查询群菜单，再按新的顺序传入全部一级菜单的 ID。
pub const TOP_LEVEL_MENU_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232072,
    key: "",
    name: "TopLevelMenuMismatch",
    status: Some(400),
    message: "Sort chat_menu_top_level's param is invalid.",
    rate_limited: false,
    fix: Text { zh: "传入的一级菜单 ID 与群组现有的一级菜单不一致。请先查询群菜单，再按新的顺序传入全部一级菜单的 ID。", en: "The IDs do not match the top-level menus of the chat. Get the menu of the chat first, then pass the IDs of all its top-level menus in the new order." },
    links: &[],
};

/// `232073` (HTTP 400): The group menu is being modified, please try again later.
///
/// Another request is changing the menu of the chat. Try again later. / 群菜单正在被其他请求修改。请稍后重试。
pub const CHAT_MENU_BEING_MODIFIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232073,
    key: "",
    name: "ChatMenuBeingModified",
    status: Some(400),
    message: "The group menu is being modified, please try again later.",
    rate_limited: false,
    fix: Text { zh: "群菜单正在被其他请求修改。请稍后重试。", en: "Another request is changing the menu of the chat. Try again later." },
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
/// The owner of a chat cannot be removed. Hand the chat to another owner first. / 群主不能被移出。请先转让群主，再移出。
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

/// `232092` (HTTP 400): Meeting in progress. Unable to modify group posting permissions.
///
/// The meeting of the chat is going on, and who may speak cannot be changed meanwhile. Retry when it has ended.
///
/// 群组的会议正在进行，期间不能修改发言权限。请在会议结束后重试。
pub const MODERATION_LOCKED_BY_MEETING: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232092,
    key: "",
    name: "ModerationLockedByMeeting",
    status: Some(400),
    message: "Meeting in progress. Unable to modify group posting permissions.",
    rate_limited: false,
    fix: Text { zh: "群组的会议正在进行，期间不能修改发言权限。请在会议结束后重试。", en: "The meeting of the chat is going on, and who may speak cannot be changed meanwhile. Retry when it has ended." },
    links: &[],
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
/// 操作者无权操作 ocic 类型的群。请检查应用是否已开通相应权限。
pub const OCIC_TAG_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232095,
    key: "",
    name: "OcicTagDenied",
    status: Some(400),
    message: "The operator does NOT have the authority to manage ocic type tag without the scope.",
    rate_limited: false,
    fix: Text { zh: "操作者无权操作 ocic 类型的群。请检查应用是否已开通相应权限。", en: "The operator may not manage chats of the type ocic. Check which scopes the app has." },
    links: &[],
};

/// `232096` (HTTP 400): Meta writing has stopped, please try again later.
///
/// The platform has suspended writing this app's data. Try again later. / 平台暂停写入该应用的数据。请稍后重试。
pub const WRITES_SUSPENDED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232096,
    key: "",
    name: "WritesSuspended",
    status: Some(400),
    message: "Meta writing has stopped, please try again later.",
    rate_limited: false,
    fix: Text { zh: "平台暂停写入该应用的数据。请稍后重试。", en: "The platform has suspended writing this app's data. Try again later." },
    links: &[],
};

/// `232097` (HTTP 400): Unable to operate docx type chat announcement.
///
/// The announcement is of the new type (docx), while this operation supports only the old one. Use the operations for docx announcements to get or update it.
///
/// 群公告是新版（docx）类型，该接口只支持旧版。请改用新版群公告的接口：查询用“获取新版本群公告信息”，修改用“更新新版本群公告”。
pub const DOCX_ANNOUNCEMENT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 232097,
    key: "",
    name: "DocxAnnouncementUnsupported",
    status: Some(400),
    message: "Unable to operate docx type chat announcement.",
    rate_limited: false,
    fix: Text { zh: "群公告是新版（docx）类型，该接口只支持旧版。请改用新版群公告的接口：查询用“获取新版本群公告信息”，修改用“更新新版本群公告”。", en: "The announcement is of the new type (docx), while this operation supports only the old one. Use the operations for docx announcements to get or update it." },
    links: &[],
};

/// `234001` (HTTP 400): Invalid request param.
///
/// A parameter is invalid. Compare the request with the parameters of the operation.
///
/// 请求参数不合法。请对照接口的参数说明检查各参数。
pub const INVALID_FILE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234001,
    key: "",
    name: "InvalidFileParameter",
    status: Some(400),
    message: "Invalid request param.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的参数说明检查各参数。", en: "A parameter is invalid. Compare the request with the parameters of the operation." },
    links: &[],
};

/// `234002` (HTTP 401): Unauthorized.
///
/// The platform did not accept the identity of the caller. Contact support with the log id.
///
/// 平台未认可本次调用的身份。请联系技术支持并提供 log id。
pub const UNAUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234002,
    key: "",
    name: "Unauthorized",
    status: Some(401),
    message: "Unauthorized.",
    rate_limited: false,
    fix: Text { zh: "平台未认可本次调用的身份。请联系技术支持并提供 log id。", en: "The platform did not accept the identity of the caller. Contact support with the log id." },
    links: &[],
};

/// `234003` (HTTP 400): File not in message.
///
/// The message does not contain this resource. Check the message ID, and take the `file_key` from the content of the same message.
///
/// 消息中没有该资源。请核对消息 ID，并从同一条消息的内容中取得 `file_key`。
pub const FILE_NOT_IN_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234003,
    key: "",
    name: "FileNotInMessage",
    status: Some(400),
    message: "File not in message.",
    rate_limited: false,
    fix: Text { zh: "消息中没有该资源。请核对消息 ID，并从同一条消息的内容中取得 `file_key`。", en: "The message does not contain this resource. Check the message ID, and take the `file_key` from the content of the same message." },
    links: &[],
};

/// `234004` (HTTP 400): App not in chat.
///
/// The bot is not in the chat of the message. Add it first, or correct the message ID.
///
/// 机器人不在消息所在的群组中。请先将其加入群组，或更正消息 ID。
pub const APP_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234004,
    key: "",
    name: "AppNotInChat",
    status: Some(400),
    message: "App not in chat.",
    rate_limited: false,
    fix: Text { zh: "机器人不在消息所在的群组中。请先将其加入群组，或更正消息 ID。", en: "The bot is not in the chat of the message. Add it first, or correct the message ID." },
    links: &[],
};

/// `234005` (HTTP 400): Image has been deleted
///
/// No resource has this key: the key is wrong, or the resource has been deleted. Compare it with the key that the upload returned.
///
/// Key 没有对应的资源：取值有误，或资源已被删除。请核对上传时返回的 Key。
pub const RESOURCE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234005,
    key: "",
    name: "ResourceDeleted",
    status: Some(400),
    message: "Image has been deleted",
    rate_limited: false,
    fix: Text { zh: "Key 没有对应的资源：取值有误，或资源已被删除。请核对上传时返回的 Key。", en: "No resource has this key: the key is wrong, or the resource has been deleted. Compare it with the key that the upload returned." },
    links: &[],
};

/// `234006` (HTTP 400): The file size exceed the max value.
///
/// The resource is too large: an image may have 10 MB, a file 30 MB. Compress or split it before the upload.
///
/// 资源过大：图片最多 10 MB，文件最多 30 MB。请压缩或拆分后再上传。
pub const TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234006,
    key: "",
    name: "TooLarge",
    status: Some(400),
    message: "The file size exceed the max value.",
    rate_limited: false,
    fix: Text { zh: "资源过大：图片最多 10 MB，文件最多 30 MB。请压缩或拆分后再上传。", en: "The resource is too large: an image may have 10 MB, a file 30 MB. Compress or split it before the upload." },
    links: &[],
};

/// `234007` (HTTP 400): App does not enable bot feature.
///
/// The bot capability of the app is off. [Switch it on](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) in the developer console and release a version.
///
/// 应用没有机器人能力。请在开发者后台[启用它](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本。
pub const FILE_BOT_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234007,
    key: "",
    name: "FileBotNotEnabled",
    status: Some(400),
    message: "App does not enable bot feature.",
    rate_limited: false,
    fix: Text { zh: "应用没有机器人能力。请在开发者后台[启用它](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本。", en: "The bot capability of the app is off. [Switch it on](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) in the developer console and release a version." },
    links: &[Link { text: "启用它", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `234008` (HTTP 400): The app is not the resource sender
///
/// Another app uploaded the resource. Call as that app. / 该资源由其他应用上传。请用上传它的应用调用。
pub const NOT_THE_UPLOADER: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234008,
    key: "",
    name: "NotTheUploader",
    status: Some(400),
    message: "The app is not the resource sender",
    rate_limited: false,
    fix: Text { zh: "该资源由其他应用上传。请用上传它的应用调用。", en: "Another app uploaded the resource. Call as that app." },
    links: &[],
};

/// `234009` (HTTP 400): Lack of necessary permissions.
///
/// The chat is an external one, which the operation does not support. Use it in internal chats only.
///
/// 消息在外部群中，该操作暂不支持外部群。请只在内部群中使用。
pub const EXTERNAL_CHAT_FILE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234009,
    key: "",
    name: "ExternalChatFileDenied",
    status: Some(400),
    message: "Lack of necessary permissions.",
    rate_limited: false,
    fix: Text { zh: "消息在外部群中，该操作暂不支持外部群。请只在内部群中使用。", en: "The chat is an external one, which the operation does not support. Use it in internal chats only." },
    links: &[],
};

/// `234010` (HTTP 400): File's size can't be 0.
///
/// The uploaded content is empty (0 bytes). Check the path or the stream that it is read from.
///
/// 上传的内容为空（0 字节）。请检查读取的文件路径或数据流。
pub const EMPTY: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234010,
    key: "",
    name: "Empty",
    status: Some(400),
    message: "File's size can't be 0.",
    rate_limited: false,
    fix: Text { zh: "上传的内容为空（0 字节）。请检查读取的文件路径或数据流。", en: "The uploaded content is empty (0 bytes). Check the path or the stream that it is read from." },
    links: &[],
};

/// `234011` (HTTP 400): Can't regonnize the image format.
///
/// The format of the image is not recognized. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first.
///
/// 无法识别图片的格式。请先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。
pub const IMAGE_FORMAT_UNKNOWN: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234011,
    key: "",
    name: "ImageFormatUnknown",
    status: Some(400),
    message: "Can't regonnize the image format.",
    rate_limited: false,
    fix: Text { zh: "无法识别图片的格式。请先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。", en: "The format of the image is not recognized. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first." },
    links: &[],
};

/// `234019` (HTTP 400): scope CheckAppTenant fail.
///
/// The platform could not read the permissions of the app. Try again later. / 平台未能读取应用的权限。请稍后重试。
pub const APP_TENANT_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234019,
    key: "",
    name: "AppTenantCheckFailed",
    status: Some(400),
    message: "scope CheckAppTenant fail.",
    rate_limited: false,
    fix: Text { zh: "平台未能读取应用的权限。请稍后重试。", en: "The platform could not read the permissions of the app. Try again later." },
    links: &[],
};

/// `234037` (HTTP 400): Downloaded file size exceeds limit.
///
/// The resource is larger than 100 MB, which the operation cannot download. Download only resources of up to 100 MB.
///
/// 资源超过 100 MB，该接口无法下载。请只下载不超过 100 MB 的资源。
pub const DOWNLOAD_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234037,
    key: "",
    name: "DownloadTooLarge",
    status: Some(400),
    message: "Downloaded file size exceeds limit.",
    rate_limited: false,
    fix: Text { zh: "资源超过 100 MB，该接口无法下载。请只下载不超过 100 MB 的资源。", en: "The resource is larger than 100 MB, which the operation cannot download. Download only resources of up to 100 MB." },
    links: &[],
};

/// `234038` (HTTP 400): Do not allow downloading of message resources in restricted mode.
///
/// The message is restricted, or its chat has leak prevention on, so its resources cannot be downloaded. Use another message.
///
/// 消息被设为保密，或群组开启了防泄密模式，其中的资源不能下载。请换用其他消息。
pub const DOWNLOAD_RESTRICTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234038,
    key: "",
    name: "DownloadRestricted",
    status: Some(400),
    message: "Do not allow downloading of message resources in restricted mode.",
    rate_limited: false,
    fix: Text { zh: "消息被设为保密，或群组开启了防泄密模式，其中的资源不能下载。请换用其他消息。", en: "The message is restricted, or its chat has leak prevention on, so its resources cannot be downloaded. Use another message." },
    links: &[],
};

/// `234039` (HTTP 400): Image resolution exceeds limit.
///
/// The resolution of the image is too high. Scale it down to at most 2000 x 2000 for a GIF, 4096 x 4096 for an avatar and 12000 x 12000 for any other image, or send it as a file with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create).
///
/// 图片的分辨率过高。请将 GIF 缩小到 2000 x 2000、头像 4096 x 4096、其他图片 12000 x 12000 以内，或改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)以文件形式发送。
pub const RESOLUTION_TOO_HIGH: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234039,
    key: "",
    name: "ResolutionTooHigh",
    status: Some(400),
    message: "Image resolution exceeds limit.",
    rate_limited: false,
    fix: Text { zh: "图片的分辨率过高。请将 GIF 缩小到 2000 x 2000、头像 4096 x 4096、其他图片 12000 x 12000 以内，或改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)以文件形式发送。", en: "The resolution of the image is too high. Scale it down to at most 2000 x 2000 for a GIF, 4096 x 4096 for an avatar and 12000 x 12000 for any other image, or send it as a file with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)." },
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
/// The tenant has deleted its encryption key, so its data can no longer be encrypted or decrypted. Contact the administrator of the tenant.
///
/// 企业删除了自己的加密密钥，平台无法再加密或解密其数据。请联系企业管理员处理。
pub const FILE_TENANT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234041,
    key: "",
    name: "FileTenantKeyDeleted",
    status: Some(400),
    message: "Tenant master key has been deleted, please contact the tenant administrator.",
    rate_limited: false,
    fix: Text { zh: "企业删除了自己的加密密钥，平台无法再加密或解密其数据。请联系企业管理员处理。", en: "The tenant has deleted its encryption key, so its data can no longer be encrypted or decrypted. Contact the administrator of the tenant." },
    links: &[],
};

/// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
///
/// The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator, or contact support with the log id.
///
/// 企业自有的存储出错，例如空间已满。请企业管理员检查，或联系技术支持并提供 log id。
pub const TENANT_STORAGE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234042,
    key: "",
    name: "TenantStorageFailed",
    status: Some(400),
    message: "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
    rate_limited: false,
    fix: Text { zh: "企业自有的存储出错，例如空间已满。请企业管理员检查，或联系技术支持并提供 log id。", en: "The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator, or contact support with the log id." },
    links: &[],
};

/// `234043` (HTTP 400): Unsupported message type.
///
/// Resources cannot be fetched from messages of this type, such as merged and forwarded messages, the messages in them, and cards. Use another message.
///
/// 该类型的消息不支持获取资源，例如合并转发的消息、其中的子消息和卡片。请换用其他消息。
pub const FILE_MESSAGE_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "im",
    code: 234043,
    key: "",
    name: "FileMessageTypeUnsupported",
    status: Some(400),
    message: "Unsupported message type.",
    rate_limited: false,
    fix: Text { zh: "该类型的消息不支持获取资源，例如合并转发的消息、其中的子消息和卡片。请换用其他消息。", en: "Resources cannot be fetched from messages of this type, such as merged and forwarded messages, the messages in them, and cards. Use another message." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (230001, "INVALID_PARAMETER"),
    (230002, "BOT_NOT_IN_CHAT"),
    (230003, "PRIVATE_CHAT_ONLY"),
    (230004, "FOLLOW_UP_MESSAGE_INVISIBLE"),
    (230005, "FOLLOW_UP_USER_OUT_OF_SCOPE"),
    (230006, "BOT_NOT_ENABLED"),
    (230007, "INVALID_FOLLOW_UP"),
    (230008, "FOLLOW_UP_ALREADY_EXISTS"),
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
    (230030, "INVALID_BATCH_MESSAGE_ID"),
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
    (231203, "CHAT_MESSAGES_NOT_READABLE"),
    (231204, "APP_TYPE_UNSUPPORTED"),
    (232001, "INVALID_CHAT_PARAMETER"),
    (232002, "CHAT_EDIT_DENIED"),
    (232003, "ANNOUNCEMENT_INVALID"),
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
    (232015, "MEMBER_ID_TYPE_UNSUPPORTED"),
    (232016, "FIELD_NOT_EDITABLE"),
    (232017, "OWNER_ONLY"),
    (232018, "ANNOUNCEMENT_UPDATE_FAILED"),
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
    (232046, "CHAT_TAB_LIMIT_EXCEEDED"),
    (232047, "TAB_NAME_TOO_LONG"),
    (232048, "INVALID_CHAT_TAB_CONTENT"),
    (232049, "TAB_TYPE_UNSUPPORTED"),
    (232050, "CHAT_TAB_UNSUPPORTED"),
    (232051, "TAB_DOC_DENIED"),
    (232055, "TAB_MANAGE_DENIED"),
    (232056, "OPERATOR_NOT_IMAGE_OWNER"),
    (232057, "RESTRICTED_MODE_UNAVAILABLE"),
    (232060, "CHAT_BANNED"),
    (232061, "SECRET_CHAT"),
    (232062, "PRIVATE_CHAT"),
    (232063, "TEAM_CHAT"),
    (232064, "OWNER_OR_MANAGER_ONLY"),
    (232065, "OPERATOR_NOT_FOUND"),
    (232066, "ANNOUNCEMENT_READ_DENIED"),
    (232068, "CHAT_BEING_CREATED"),
    (232069, "PUBLIC_UNSUPPORTED"),
    (232070, "TOP_LEVEL_MENU_LIMIT_REACHED"),
    (232071, "SECOND_LEVEL_MENU_LIMIT_REACHED"),
    (232072, "TOP_LEVEL_MENU_MISMATCH"),
    (232073, "CHAT_MENU_BEING_MODIFIED"),
    (232075, "APPROVAL_REQUIRED"),
    (232076, "OWNER_NOT_REMOVABLE"),
    (232078, "MEMBER_COUNT_SETTING_UNAVAILABLE"),
    (232079, "MEMBER_COUNT_SETTING_UNSUPPORTED"),
    (232090, "UNSUPPORTED_CHAT_TYPE"),
    (232091, "PUBLIC_CHAT_FORBIDDEN"),
    (232092, "MODERATION_LOCKED_BY_MEETING"),
    (232093, "MEETING_IN_PROGRESS"),
    (232095, "OCIC_TAG_DENIED"),
    (232096, "WRITES_SUSPENDED"),
    (232097, "DOCX_ANNOUNCEMENT_UNSUPPORTED"),
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
