// Generated from spec/ephemeral/v1/ephemeral/send.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Send an ephemeral card / 发送仅特定人可见的消息卡片: [`Send`](struct@Send).
    ///
    /// Optional fields are set on the call: `.with(|request| request.open_id(…))`.
    pub fn send(
        &self,
        chat_id: impl Into<id::ChatId>,
        msg_type: impl Into<String>,
        card: impl Into<wire::Json>,
    ) -> crate::codegen::Call<Send> {
        crate::codegen::Call::new(self.client, Send::new(chat_id, msg_type, card))
    }
}
/// Send an ephemeral card / 发送仅特定人可见的消息卡片.
///
/// Sends a card as the bot to a group chat that only the given user sees. / 由机器人在群聊中发送仅指定用户可见的消息卡片。
///
/// - `POST /open-apis/ephemeral/v1/send`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
///
/// Errors: [`SendError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Send {
    /// The ID of the chat to send to, which must be an ordinary one; topic chats are not supported.
    ///
    /// 发往哪个群组，须为对话模式的普通群，不支持话题群。
    pub chat_id: id::ChatId,
    /// The open_id of the user who sees the card. At least one of `open_id`, `user_id` and `email` must be given; of several, the first in this order counts. `open_id` is recommended.
    ///
    /// 能看到卡片的用户的 open_id。`open_id`、`user_id` 和 `email` 至少填写一个，同时填写时按此先后取用，建议用 `open_id`。
    pub open_id: Option<id::OpenId>,
    /// The user_id of the user who sees the card. At least one of `open_id`, `user_id` and `email` must be given; of several, the first in this order counts. `open_id` is recommended.
    ///
    /// 能看到卡片的用户的 user_id。`open_id`、`user_id` 和 `email` 至少填写一个，同时填写时按此先后取用，建议用 `open_id`。
    pub user_id: Option<String>,
    /// The email address of the user who sees the card. At least one of `open_id`, `user_id` and `email` must be given; of several, the first in this order counts. `open_id` is recommended.
    ///
    /// 能看到卡片的用户的邮箱。`open_id`、`user_id` 和 `email` 至少填写一个，同时填写时按此先后取用，建议用 `open_id`。
    pub email: Option<String>,
    /// The type of the message, always `interactive`, that is, a card. / 消息的类型，固定为 `interactive`，即卡片。
    pub msg_type: String,
    /// The content of the card: the [card JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure), or `type` and `data` to use a template made with the card builder.
    ///
    /// 卡片的内容，可以是[卡片 JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)，也可以用 `type` 和 `data` 引用卡片搭建工具制作的模板。
    pub card: wire::Json,
}
impl Send {
    /// Creates the value from its required fields.
    pub fn new(
        chat_id: impl Into<id::ChatId>,
        msg_type: impl Into<String>,
        card: impl Into<wire::Json>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            open_id: Default::default(),
            user_id: Default::default(),
            email: Default::default(),
            msg_type: msg_type.into(),
            card: card.into(),
        }
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}
impl wire::Object for Send {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
        f.field("email", &mut self.email);
        f.field("msg_type", &mut self.msg_type);
        f.field("card", &mut self.card);
    }
}
crate::codegen::__impl_object! {
    Send
}
crate::codegen::__operation! {
    Send => SendResponse, SendError:
    Endpoint::new("ephemeral.v1.ephemeral.send", Post, "/open-apis/ephemeral/v1/send")
        .documented(text("发送仅特定人可见的消息卡片", "Send an ephemeral card"), "https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("chat_id", String).required(),
            body("open_id", String),
            body("user_id", String),
            body("email", String),
            body("msg_type", String).required(),
            body("card", Any).required(),
        ])
}
/// The reply to [`Send`](struct@Send).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// The ID of the message that was sent, for deleting it. / 所发送消息的 ID，可用来删除该消息。
    pub message_id: id::MessageId,
}
impl wire::Object for SendResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    SendResponse
}
/// The documented errors of [`Send`](struct@Send).
pub type SendError = crate::codegen::NoError;
