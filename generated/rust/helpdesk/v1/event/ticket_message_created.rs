// Generated from spec/helpdesk/v1/event/ticket_message_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::helpdesk::v1;
/// Ticket message created / 工单消息事件.
///
/// Is pushed when there is a new message in a ticket; requires a subscription through the API.
///
/// 工单中产生新消息时推送，需先调用订阅接口。
///
/// - Type: `helpdesk.ticket_message.created_v1`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketMessageCreated {
    /// The ID of the message as a ticket message, unlike `message_id`. / 该消息作为工单消息的 ID，不同于 `message_id`。
    pub ticket_message_id: String,
    /// The open ID of the message in the chat, which starts with `om_`. / 消息在聊天中的 Open ID，以 `om_` 开头。
    pub message_id: id::MessageId,
    /// The type of the message; only `text` is supported. / 消息的类型，目前只支持 `text`。
    pub msg_type: String,
    /// The position of the message in the chat. / 消息在会话中的位置序号。
    pub position: String,
    /// The user who sent the message. / 发送消息的用户。
    pub sender_id: v1::UserId,
    /// The sender of the message: `1` for the bot, `2` for the user who opened the ticket, `3` for an agent.
    ///
    /// 消息由谁发出：`1` 为机器人，`2` 为提出工单的用户，`3` 为客服。
    pub sender_type: i64,
    /// The text of the message. / 消息的文本。
    pub text: String,
    /// The ticket that the message belongs to. / 消息所属的工单。
    pub ticket: v1::Ticket,
    /// The ID of the event, to be passed to `helpdesk.v1.ticket.answer_user_query` to answer the question.
    ///
    /// 事件的 ID，用 `helpdesk.v1.ticket.answer_user_query` 回复提问时要带上。
    pub event_id: String,
    /// The ID of the chat that the message is in. / 消息所在会话的 ID。
    pub chat_id: String,
    /// The content of the message, with text and images. / 消息的内容，含文本和图片。
    pub content: TicketMessageCreatedTicketMessageContent,
}
impl wire::Object for TicketMessageCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_message_id", &mut self.ticket_message_id);
        f.field("message_id", &mut self.message_id);
        f.field("msg_type", &mut self.msg_type);
        f.field("position", &mut self.position);
        f.field("sender_id", &mut self.sender_id);
        f.field("sender_type", &mut self.sender_type);
        f.field("text", &mut self.text);
        f.field("ticket", &mut self.ticket);
        f.field("event_id", &mut self.event_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    TicketMessageCreated
}
crate::codegen::__event! {
    TicketMessageCreated:
    Descriptor::new("helpdesk.v1.event.ticket_message_created", "helpdesk.ticket_message.created_v1")
        .documented(text("工单消息事件", "Ticket message created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created")
        .access(&[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .guards(&[
            Guard::received("sender_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The content of the message, with text and images. / 消息的内容，含文本和图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketMessageCreatedTicketMessageContent {
    /// The content of the message or piece of rich text. / 消息或富文本片段的内容。
    pub content: String,
    /// The type of the message: `text` for plain text, `post` for rich text, `image` for an image.
    ///
    /// 消息的类型：`text` 为纯文本，`post` 为富文本，`image` 为图片。
    pub msg_type: String,
    /// The keys of the images, if the message has several. / 消息含多张图片时，各图片的 key。
    pub image_keys: Vec<String>,
    /// The key of the image in the message. / 消息中图片的 key。
    pub image_key: String,
}
impl wire::Object for TicketMessageCreatedTicketMessageContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("msg_type", &mut self.msg_type);
        f.field("image_keys", &mut self.image_keys);
        f.field("image_key", &mut self.image_key);
    }
}
crate::codegen::__impl_object! {
    TicketMessageCreatedTicketMessageContent
}
