// Generated from spec/im/v1/pin/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Pin a message / Pin 消息: [`Create`](struct@Create).
    pub fn create(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(message_id))
    }
}
/// Pin a message / Pin 消息.
///
/// Pins a message in its chat. [About pinned messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/pin-overview) shows what members of the chat see.
///
/// Pin 一条指定的消息。Pin 消息的效果可参见[Pin 消息概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/pin-overview)。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().pin().create("om_dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
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
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/create)
#[derive(Clone, Default)]
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
    pub message_id: id::MessageId,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.pin.create", Post, "/open-apis/im/v1/pins")
        .documented(text("Pin 消息", "Pin a message"), "https://open.feishu.cn/document/server-docs/im-v1/pin/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_PINS_WRITE_ONLY]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "message_id", Some(230047)),
        ])
        .idempotent()
        .request(Json, &[body("message_id", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The pin and who made it / Pin 的操作信息
    pub pin: v1::Pin,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pin", &mut self.pin);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230111`](error::MESSAGE_SELF_DESTRUCTING): Action unavailable as the message will self-destruct soon.
    MessageSelfDestructing = error::MESSAGE_SELF_DESTRUCTING,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message has been recalled, and a recalled message cannot be pinned. / 消息已被撤回，不支持该操作。
    MessageRecalled = &ErrorInfo {
        fix: Text { zh: "消息已被撤回，不支持该操作。", en: "The message has been recalled, and a recalled message cannot be pinned." },
        ..*error::MESSAGE_RECALLED
    },
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230045`](error::CHAT_NOT_FOUND): The chat not exist.
    ChatNotFound = error::CHAT_NOT_FOUND,
    /// [`230046`](error::PIN_NOT_ALLOWED): No Permission to Pin/Unpin messages in the chat.
    PinNotAllowed = error::PIN_NOT_ALLOWED,
    /// [`230047`](error::MESSAGE_RATE_LIMITED): Pin/Unpin message trigger message_id limit.
    MessageRateLimited = error::MESSAGE_RATE_LIMITED,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message and therefore cannot pin it. / 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible = &ErrorInfo {
        fix: Text { zh: "该消息对于操作者不可见，无法进行本操作。", en: "The operator cannot see the message and therefore cannot pin it." },
        ..*error::MESSAGE_INVISIBLE
    },
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Messages of this type cannot be pinned, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分API增加不支持的消息类型校验
    /// ](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported = &ErrorInfo {
        fix: Text { zh: "该消息类型不支持本操作，详情参见[消息与群组部分API增加不支持的消息类型校验\n](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。", en: "Messages of this type cannot be pinned, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)." },
        links: &[Link { text: "消息与群组部分API增加不支持的消息类型校验", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification" }],
        ..*error::MESSAGE_TYPE_UNSUPPORTED
    },
}
