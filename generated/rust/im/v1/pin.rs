// Generated from spec/im/v1/pin/create.yaml, spec/im/v1/pin/delete.yaml, spec/im/v1/pin/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.pin`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Pin a message / Pin 消息. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().pin().create("om_dc13264520392913993dd051dba21dcf").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/create)
    pub fn create(
        &self,
        message_id: impl Into<crate::id::MessageId>,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(message_id))
    }
    /// Unpin a message / 取消消息的 Pin. See [`Delete`](struct@Delete).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().pin().delete("om_dc13264520392913993dd051dba21dcf").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/delete)
    pub fn delete(
        &self,
        message_id: impl Into<crate::id::MessageId>,
    ) -> crate::Call<Delete> {
        crate::Call::new(self.client, Delete::new(message_id))
    }
    /// List the pins of a chat / 列出群内的 Pin. See [`List`](struct@List).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().pin().list("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](crate::Call::stream) gets the items of all pages one by
    /// one, [`pages`](crate::Call::pages) page by page.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let mut items = client.im().v1().pin().list("oc_a0553eda9014c201e6969b478895c230").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ListError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/list)
    pub fn list(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<List> {
        crate::Call::new(self.client, List::new(chat_id))
    }
}
/// Pin a message / Pin 消息.
///
/// Pins a message in its chat. [About pinned messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/pin-overview) shows what members of the chat see.
///
/// Pin 一条指定的消息。Pin 消息的效果可参见[Pin 消息概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/pin-overview)。
///
/// - `POST /open-apis/im/v1/pins`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app must have its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot must be a member of the chat the message belongs to when it pins the message.
///
/// - 应用需要开启[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - Pin 消息时，机器人必须在消息所属的会话内。
///
/// # Restrictions / 使用限制
///
/// - A message that the operator cannot see cannot be pinned.
/// - One and the same message can be pinned at most 5 times per second.
///
/// - 当前操作者不可见的消息无法 Pin。
/// - 对同一条消息的 Pin 操作不能超过 5 QPS。
///
/// # Notes / 注意事项
///
/// If the message is pinned already, the reply describes the pin that exists.
///
/// 如果消息已经被 Pin，则该接口会返回该 Pin 的操作信息。
///
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the message to pin. Where to get it:
    /// - [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create) and take `message_id` from the reply.
    /// - Subscribe to the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive) and take the message's `message_id` from the event body.
    /// - [List the messages of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list) and take `message_id` from the reply.
    ///
    /// 待 Pin 的消息 ID。ID 获取方式：
    /// - 调用[发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)接口后，从响应结果的 `message_id` 参数获取。
    /// - 监听[接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件，当触发该事件后可以从事件体内获取消息的 `message_id`。
    /// - 调用[获取会话历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)接口，从响应结果的 `message_id` 参数获取。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
}
impl Create {
    /// With the fields that are required.
    pub fn new(message_id: impl Into<crate::id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.pin.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/pins",
        )
        .documented(
            text::Text {
                zh: "Pin 消息",
                en: "Pin a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/pin/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_PINS_WRITE_ONLY],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "message_id",
                    Some(230047),
                ),
            ],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The pin and who made it
    ///
    /// Pin 的操作信息
    pub pin: Pin,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `pin`.
    #[must_use]
    pub fn pin(mut self, value: Pin) -> Self {
        self.pin = value;
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("pin", wire::View::Object(&self.pin));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "pin" => wire::Slot::Object(&mut self.pin),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Create CreateResponse
}
/// The errors that the page of [`Create`](struct@Create) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message is set to delete itself, and nothing can be done with such a message.
    ///
    /// 定时删除的消息无法进行操作。
    MessageSelfDestructing,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message has been recalled, and a recalled message cannot be pinned.
    ///
    /// 消息已被撤回，不支持该操作。
    MessageRecalled,
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
    UserOutOfScope,
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
    PermissionDenied,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat the message belongs to does not exist. Check whether it has been dissolved.
    ///
    /// 消息所属的群聊不存在，请检查群聊是否已解散。
    ChatNotFound,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    ///
    /// In this chat only the owner and the administrators may pin messages. Check which role the operator has in the chat.
    ///
    /// 该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。
    PinNotAllowed,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    ///
    /// The same message was pinned or unpinned too often. Slow down and try again later.
    ///
    /// 对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。
    MessageRateLimited,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message and therefore cannot pin it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Messages of this type cannot be pinned, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分API增加不支持的消息类型校验
    /// ](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230111 => Self::MessageSelfDestructing,
                232009 => Self::ChatDissolved,
                230011 => Self::MessageRecalled,
                230013 => Self::UserOutOfScope,
                230027 => Self::PermissionDenied,
                230045 => Self::ChatNotFound,
                230046 => Self::PinNotAllowed,
                230047 => Self::MessageRateLimited,
                230050 => Self::MessageInvisible,
                230054 => Self::MessageTypeUnsupported,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 13usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230111,
        name: "MessageSelfDestructing",
        status: Some(400),
        message: "Action unavailable as the message will self-destruct soon.",
        fix: text::Text {
            zh: "定时删除的消息无法进行操作。",
            en: "The message is set to delete itself, and nothing can be done with such a message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230011,
        name: "MessageRecalled",
        status: Some(400),
        message: "The message is recalled.",
        fix: text::Text {
            zh: "消息已被撤回，不支持该操作。",
            en: "The message has been recalled, and a recalled message cannot be pinned.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230045,
        name: "ChatNotFound",
        status: Some(400),
        message: "The chat not exist.",
        fix: text::Text {
            zh: "消息所属的群聊不存在，请检查群聊是否已解散。",
            en: "The chat the message belongs to does not exist. Check whether it has been dissolved.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230046,
        name: "PinNotAllowed",
        status: Some(400),
        message: "No Permission to Pin/Unpin messages in the chat.",
        fix: text::Text {
            zh: "该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。",
            en: "In this chat only the owner and the administrators may pin messages. Check which role the operator has in the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230047,
        name: "MessageRateLimited",
        status: Some(400),
        message: "Pin/Unpin message trigger message_id limit.",
        fix: text::Text {
            zh: "对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。",
            en: "The same message was pinned or unpinned too often. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message and therefore cannot pin it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230054,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "This operation is not supported for this message type.",
        fix: text::Text {
            zh: "该消息类型不支持本操作，详情参见[消息与群组部分API增加不支持的消息类型校验\n](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。",
            en: "Messages of this type cannot be pinned, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).",
        },
        links: &[
            text::Link {
                text: "消息与群组部分API增加不支持的消息类型校验",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification",
            },
        ],
    },
];
/// Unpin a message / 取消消息的 Pin.
///
/// Takes the pin off a message.
///
/// 把消息上的 Pin 取消。
///
/// - `DELETE /open-apis/im/v1/pins/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app's bot is in the chat of the message when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，应用的机器人在该消息所在的会话中。
///
/// # Restrictions / 使用限制
///
/// - An operator cannot unpin a message that they do not see.
/// - One message can be unpinned at most 5 times per second.
///
/// - 操作者看不到的消息，不能由其取消 Pin。
/// - 每条消息每秒最多可以取消 5 次 Pin。
///
/// # Notes / 注意事项
///
/// A message that is not pinned, or that has been recalled, is no error: the call succeeds (`"msg": "success"`).
///
/// 对没有 Pin 的消息，或撤回了的消息调用，同样返回成功（`"msg": "success"`）。
///
/// # Errors
///
/// [`DeleteError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/delete)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The message to unpin. Its ID comes from:
    /// - the `message_id` that [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create) returns;
    /// - the `message_id` in the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the `message_id` that [List the messages of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list) returns.
    ///
    /// 要取消 Pin 的消息。其 ID 来自：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)返回的 `message_id`。
    /// - 事件[接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)中的 `message_id`。
    /// - [查询会话历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)返回的 `message_id`。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
}
impl Delete {
    /// With the fields that are required.
    pub fn new(message_id: impl Into<crate::id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Delete {
    type Response = DeleteResponse;
    type Error = DeleteError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.pin.delete",
            endpoint::Method::Delete,
            "/open-apis/im/v1/pins/:message_id",
        )
        .documented(
            text::Text {
                zh: "取消消息的 Pin",
                en: "Unpin a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/pin/delete",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_PINS_WRITE_ONLY],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "message_id",
                    Some(230047),
                ),
            ],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&DELETE_ERRORS);
}
/// What [`Delete`](struct@Delete) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}
impl DeleteResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Delete DeleteResponse
}
/// The errors that the page of [`Delete`](struct@Delete) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
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
    UserOutOfScope,
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
    PermissionDenied,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat the message belongs to does not exist. Check whether it has been dissolved.
    ///
    /// 消息所属的群聊不存在，请检查群聊是否已解散。
    ChatNotFound,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    ///
    /// In this chat only the owner and the administrators may pin and unpin messages. Check which role the operator has in the chat.
    ///
    /// 该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。
    PinNotAllowed,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    ///
    /// The same message was pinned or unpinned too often. Slow down and try again later.
    ///
    /// 对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。
    MessageRateLimited,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message and therefore cannot unpin it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    DeleteError
}
impl crate::OperationError for DeleteError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230027 => Self::PermissionDenied,
                230045 => Self::ChatNotFound,
                230046 => Self::PinNotAllowed,
                230047 => Self::MessageRateLimited,
                230050 => Self::MessageInvisible,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_ERRORS[self as usize]
    }
}
static DELETE_ERRORS: [endpoint::ErrorInfo; 10usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230045,
        name: "ChatNotFound",
        status: Some(400),
        message: "The chat not exist.",
        fix: text::Text {
            zh: "消息所属的群聊不存在，请检查群聊是否已解散。",
            en: "The chat the message belongs to does not exist. Check whether it has been dissolved.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230046,
        name: "PinNotAllowed",
        status: Some(400),
        message: "No Permission to Pin/Unpin messages in the chat.",
        fix: text::Text {
            zh: "该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。",
            en: "In this chat only the owner and the administrators may pin and unpin messages. Check which role the operator has in the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230047,
        name: "MessageRateLimited",
        status: Some(400),
        message: "Pin/Unpin message trigger message_id limit.",
        fix: text::Text {
            zh: "对同一条消息 Pin/Unpin 触发限流策略，请降低请求速度，稍后再试。",
            en: "The same message was pinned or unpinned too often. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message and therefore cannot unpin it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// List the pins of a chat / 列出群内的 Pin.
///
/// Lists the pins of a chat, all of them or those made within a time.
///
/// 列出一个群里的 Pin，可以限定 Pin 的时间段。
///
/// - `GET /open-apis/im/v1/pins`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.pins:read`, `im:message:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app's bot is in the chat when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，应用的机器人在该群中。
///
/// # Notes / 注意事项
///
/// - The newest pin comes first.
/// - Unless another limit was agreed on, 50 calls per second are let through.
///
/// - 最新的 Pin 排在最前。
/// - 默认限流：每秒 50 次。
///
/// # Errors
///
/// [`ListError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/list)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// The chat whose pins are listed. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get it.
    ///
    /// 要列出其 Pin 的群。如何得到群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// Where the time begins (timestamp in milliseconds).
    /// **Note**:
    /// - Left out, it begins with the first pin of the chat.
    /// - It must be before `end_time`.
    ///
    /// 时间段的开始（毫秒时间戳）。
    /// **注意**：
    /// - 不传时，从群里最早的 Pin 算起。
    /// - 必须早于 `end_time`。
    ///
    /// - Example: `"1658632251800"`
    pub start_time: Option<wire::TimestampMs>,
    /// Where the time ends (timestamp in milliseconds).
    /// **Note**:
    /// - Left out, it ends with the latest pin of the chat.
    /// - It must be after `start_time`.
    ///
    /// 时间段的结束（毫秒时间戳）。
    /// **注意**：
    /// - 不传时，到群里最新的 Pin 为止。
    /// - 必须晚于 `start_time`。
    ///
    /// - Example: `"1658731646425"`
    pub end_time: Option<wire::TimestampMs>,
    /// How many pins a page holds at most.
    ///
    /// 每页最多返回多少个 Pin。
    ///
    /// - Default: `20`
    /// - From 1 to 50
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"cGFnZS0yLW9mLXBpbnM="`
    pub page_token: Option<String>,
}
impl List {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("start_time", wire::Value::view(&self.start_time));
        visit("end_time", wire::Value::view(&self.end_time));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "start_time" => wire::Slot::Optional(&mut self.start_time),
            "end_time" => wire::Slot::Optional(&mut self.end_time),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for List {
    type Response = ListResponse;
    type Error = ListError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.pin.list",
            endpoint::Method::Get,
            "/open-apis/im/v1/pins",
        )
        .documented(
            text::Text {
                zh: "列出群内的 Pin",
                en: "List the pins of a chat",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/pin/list",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_PINS_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "start_time",
                    "start_time",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "end_time",
                    "end_time",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(Some(1), Some(50))
                    .default("20"),
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&LIST_ERRORS);
}
impl crate::Paged for List {
    type Item = Pin;
    fn items(response: ListResponse) -> Vec<Pin> {
        response.items
    }
}
/// What [`List`](struct@List) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The pins of this page
    ///
    /// 这一页的 Pin
    pub items: Vec<Pin>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl ListResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<Pin>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    List ListResponse
}
/// The errors that the page of [`List`](struct@List) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
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
    UserOutOfScope,
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
    PermissionDenied,
    /// `230048` (HTTP 400): Get chat pins trigger app_id limit.
    ///
    /// The app listed pins too often. Slow down and try again later.
    ///
    /// 应用查询 Pin 过于频繁。请放慢速度，过一会儿再试。
    RateLimited,
}
crate::__impl_error! {
    ListError
}
impl crate::OperationError for ListError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230027 => Self::PermissionDenied,
                230048 => Self::RateLimited,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &LIST_ERRORS[self as usize]
    }
}
static LIST_ERRORS: [endpoint::ErrorInfo; 6usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230048,
        name: "RateLimited",
        status: Some(400),
        message: "Get chat pins trigger app_id limit.",
        fix: text::Text {
            zh: "应用查询 Pin 过于频繁。请放慢速度，过一会儿再试。",
            en: "The app listed pins too often. Slow down and try again later.",
        },
        links: &[],
    },
];
/// What kind of ID `operator_id` is. One of:
///
/// Pin 的操作人 ID 类型。可能值有：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatorIdType {
    /// `open_id`
    ///
    /// A user pinned the message, and `operator_id` is that user's open_id.
    ///
    /// 表示操作人为用户，此时 `operator_id` 返回值为用户的 open_id。
    OpenId,
    /// `app_id`
    ///
    /// An app pinned the message, and `operator_id` is that app's app_id.
    ///
    /// 表示操作人为应用，此时 `operator_id` 返回值为应用的 app_id。
    AppId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for OperatorIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OperatorIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The pin and who made it
///
/// Pin 的操作信息
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Pin {
    /// The ID of the pinned message
    ///
    /// Pin 的消息 ID
    pub message_id: crate::id::MessageId,
    /// The ID of the chat that holds the pinned message
    ///
    /// Pin 消息所在的群聊 ID
    pub chat_id: crate::id::ChatId,
    /// The ID of the user or app that pinned the message
    ///
    /// Pin 的操作人 ID
    pub operator_id: String,
    /// What kind of ID `operator_id` is. One of:
    ///
    /// Pin 的操作人 ID 类型。可能值有：
    pub operator_id_type: OperatorIdType,
    /// When the message was pinned (timestamp in milliseconds)
    ///
    /// Pin 的创建时间（毫秒级时间戳）
    pub create_time: wire::TimestampMs,
}
impl Pin {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = value.into();
        self
    }
    /// Sets `operator_id_type`.
    #[must_use]
    pub fn operator_id_type(mut self, value: impl Into<OperatorIdType>) -> Self {
        self.operator_id_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
}
impl wire::Object for Pin {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("operator_id", wire::View::Text(&self.operator_id));
        visit("operator_id_type", wire::View::Text(self.operator_id_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "operator_id" => wire::Slot::Text(&mut self.operator_id),
            "operator_id_type" => wire::Slot::FromText(&mut self.operator_id_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Pin
}
crate::__impl_object_value! {
    Pin
}
crate::__impl_enum! {
    OperatorIdType
}
