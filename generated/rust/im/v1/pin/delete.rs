// Generated from spec/im/v1/pin/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Unpin a message / 取消消息的 Pin: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(message_id))
    }
}
/// Unpin a message / 取消消息的 Pin.
///
/// Takes the pin off a message. / 把消息上的 Pin 取消。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().pin().delete("om_dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
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
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/pin/delete)
#[derive(Clone, Default)]
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
    pub message_id: id::MessageId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("im.v1.pin.delete", Delete, "/open-apis/im/v1/pins/:message_id")
        .documented(text("取消消息的 Pin", "Unpin a message"), "https://open.feishu.cn/document/server-docs/im-v1/pin/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_PINS_WRITE_ONLY]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "message_id", Some(230047)),
        ])
        .idempotent()
        .request(NoBody, &[path("message_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230045`](error::CHAT_NOT_FOUND): The chat not exist.
    ChatNotFound = error::CHAT_NOT_FOUND,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    ///
    /// In this chat only the owner and the administrators may pin and unpin messages. Check which role the operator has in the chat.
    ///
    /// 该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。
    PinNotAllowed = &ErrorInfo {
        fix: Text { zh: "该群设置仅群主和群管理员可以 Pin 消息，请检查操作者在群内的身份。", en: "In this chat only the owner and the administrators may pin and unpin messages. Check which role the operator has in the chat." },
        ..*error::PIN_NOT_ALLOWED
    },
    /// [`230047`](error::MESSAGE_RATE_LIMITED): Pin/Unpin message trigger message_id limit.
    MessageRateLimited = error::MESSAGE_RATE_LIMITED,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message and therefore cannot unpin it. / 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible = &ErrorInfo {
        fix: Text { zh: "该消息对于操作者不可见，无法进行本操作。", en: "The operator cannot see the message and therefore cannot unpin it." },
        ..*error::MESSAGE_INVISIBLE
    },
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
