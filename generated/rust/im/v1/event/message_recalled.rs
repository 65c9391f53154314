// Generated from spec/im/v1/event/message_recalled.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// A message was recalled / 撤回消息.
///
/// Pushed when a message of a chat that the bot is in has been recalled. / 机器人所在会话中的消息被撤回时推送。
///
/// - Type: `im.message.recalled_v1`
/// - Scopes, any of: `im:message`, `im:message:readonly`
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
/// It is pushed to those bots only that are in the chat. / 只推送给在该群内的机器人。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/recalled)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageRecalled {
    /// The message / 被撤回的消息
    pub message_id: id::MessageId,
    /// The chat that it was in. It can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get).
    ///
    /// 消息所在的会话，可以[获取其信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)。
    pub chat_id: id::ChatId,
    /// When it was recalled (timestamp in milliseconds) / 何时撤回（毫秒时间戳）
    pub recall_time: wire::TimestampMs,
    /// Who recalled it / 由谁撤回
    pub recall_type: MessageRecalledRecallType,
}
impl wire::Object for MessageRecalled {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("recall_time", &mut self.recall_time);
        f.field("recall_type", &mut self.recall_type);
    }
}
crate::codegen::__impl_object! {
    MessageRecalled
}
crate::codegen::__event! {
    MessageRecalled:
    Descriptor::new("im.v1.event.message_recalled", "im.message.recalled_v1")
        .documented(text("撤回消息", "A message was recalled"), "https://open.feishu.cn/document/server-docs/im-v1/message/events/recalled")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
}
/// Who recalled it / 由谁撤回
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessageRecalledRecallType {
    /// `message_owner`: Its sender / 发送者
    MessageOwner,
    /// `group_owner`: The owner of the group / 群主
    GroupOwner,
    /// `group_manager`: A manager of the group / 群管理员
    GroupManager,
    /// `enterprise_manager`: An administrator of the tenant / 企业管理员
    EnterpriseManager,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MessageRecalledRecallType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageRecalledRecallType {
    fn as_str(&self) -> &str {
        match self {
            Self::MessageOwner => "message_owner",
            Self::GroupOwner => "group_owner",
            Self::GroupManager => "group_manager",
            Self::EnterpriseManager => "enterprise_manager",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "message_owner" => Self::MessageOwner,
            "group_owner" => Self::GroupOwner,
            "group_manager" => Self::GroupManager,
            "enterprise_manager" => Self::EnterpriseManager,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    MessageRecalledRecallType
}
