// Generated from spec/im/v1/message/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Get a message / 获取指定消息的内容: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        message_id: impl Into<id::MessageId>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(message_id))
    }
}
/// Get a message / 获取指定消息的内容.
///
/// Returns a message by its ID, and with a merged and forwarded one the messages it consists of.
///
/// 按 ID 取得一条消息。对合并转发的消息，还返回其中的各条消息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().message().get("om_dc13264520392913993dd051dba21dcf").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:readonly` (with a `tenant_access_token`), `im:message` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message` with `im:message.group_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.group_msg:get_as_user` (with a `user_access_token`)
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在消息所在的群里。
///
/// # Scopes / 权限说明
///
/// - As the app, one of `im:message`, `im:message:readonly` opens private chats. Group chats take `im:message.group_msg` as well.
/// - As a user, one of `im:message` and `im:message:readonly` is needed; with it `im:message.p2p_msg:get_as_user` for private chats, or `im:message.group_msg:get_as_user` for group chats.
///
/// - 以应用身份调用，`im:message`、`im:message:readonly` 有一个就能读单聊；要读群聊，还要有 `im:message.group_msg`。
/// - 以用户身份调用，`im:message` 和 `im:message:readonly` 之一是必需的；此外读单聊要有 `im:message.p2p_msg:get_as_user`，读群聊要有 `im:message.group_msg:get_as_user`。
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The message to get. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 要取得的消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The type of user ID to return. / 返回的用户 ID 类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// In which form cards are returned; it changes nothing of other messages. Without it they are as [Content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content) has them, and not the JSON they were sent as.
    ///
    /// 卡片以哪种结构返回，其他类型的消息不受影响。不传时，返回[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)中的卡片结构，得不到发送时的 JSON。
    pub card_msg_content_type: Option<v1::CardMsgContentType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(message_id: impl Into<id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: Default::default(),
            card_msg_content_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `card_msg_content_type`.
    #[must_use]
    pub fn card_msg_content_type(mut self, value: v1::CardMsgContentType) -> Self {
        self.card_msg_content_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("card_msg_content_type", &mut self.card_msg_content_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.message.get", Get, "/open-apis/im/v1/messages/:message_id")
        .documented(text("获取指定消息的内容", "Get a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_READONLY]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE_READONLY, crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER]),
            scopes_of(User, &[crate::scope::IM_MESSAGE_READONLY, crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            path("message_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("card_msg_content_type", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The message. For a merged and forwarded one (merge_forward) it is followed by the messages it consists of.
    ///
    /// 消息。查询合并转发的消息（merge_forward）时，有那条消息和它的各条子消息。
    pub items: Vec<v1::Message>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
    /// [`230050`](error::MESSAGE_INVISIBLE): The message is invisible to the operator.
    MessageInvisible = error::MESSAGE_INVISIBLE,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
}
