// Generated from spec/im/v1/event/chat_access_event_bot_p2p_chat_entered.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A user opened the chat with the bot / 用户进入与机器人的会话.
///
/// Pushed when a user has opened their private chat with the bot. / 用户打开与机器人的单聊时推送。
///
/// - Type: `im.chat.access_event.bot_p2p_chat_entered_v1`
/// - Needs no scope
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// # Restrictions / 使用限制
///
/// The client of the user has to be version 7.18 or later. / 用户的客户端须是 7.18 或更高版本。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/event/bot_p2p_chat_entered)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAccessEventBotP2pChatEntered {
    /// The chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says more.
    ///
    /// 群的 ID，参见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)
    pub chat_id: id::ChatId,
    /// Who opened it. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds of ID.
    ///
    /// 打开会话的用户。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub operator_id: v1::UserIds,
    /// The latest message of the chat that the user can see. It can be [read](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 会话中该用户可见的最新消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub last_message_id: Option<id::MessageId>,
    /// When that message was sent (timestamp in milliseconds) / 最新消息的发送时间（毫秒时间戳）
    pub last_message_create_time: Option<wire::TimestampMs>,
}
impl wire::Object for ChatAccessEventBotP2pChatEntered {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("last_message_id", &mut self.last_message_id);
        f.field("last_message_create_time", &mut self.last_message_create_time);
    }
}
crate::codegen::__impl_object! {
    ChatAccessEventBotP2pChatEntered
}
crate::codegen::__event! {
    ChatAccessEventBotP2pChatEntered:
    Descriptor::new("im.v1.event.chat_access_event_bot_p2p_chat_entered", "im.chat.access_event.bot_p2p_chat_entered_v1")
        .documented(text("用户进入与机器人的会话", "A user opened the chat with the bot"), "https://open.feishu.cn/document/server-docs/group/chat-member/event/bot_p2p_chat_entered")
        .access(&[Custom, Store], &[])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
