// Generated from spec/im/v1/event/message_reaction_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A reaction was removed / 删除消息表情回复.
///
/// Pushed when a reaction to a message of a chat that the bot is in has been removed.
///
/// 机器人所在会话中的消息的表情回复被删除时推送。
///
/// - Type: `im.message.reaction.deleted_v1`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
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
/// # Notes / 注意事项
///
/// In the console it is called `消息被取消reaction`; a search for its type `im.message.reaction.deleted_v1` finds it as well.
///
/// 订阅时，该事件叫做 `消息被取消reaction`，也可以按类型 `im.message.reaction.deleted_v1` 搜索。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageReactionDeleted {
    /// The message. It can be [read](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 被回复的消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub message_id: id::MessageId,
    /// Which reaction it is / 是哪一种表情
    pub reaction_type: v1::Emoji,
    /// The operator. One of: / 操作者是用户还是应用：
    pub operator_type: v1::OperatorType,
    /// The user who did it. It is left out where an app did. / 操作的用户；由应用操作时不推送。
    pub user_id: Option<v1::UserIds>,
    /// The app that did it. It is left out where a user did. / 操作的应用；由用户操作时不推送。
    pub app_id: Option<id::AppId>,
    /// When it was removed (timestamp in milliseconds) / 何时删除（毫秒时间戳）
    pub action_time: wire::TimestampMs,
}
impl wire::Object for MessageReactionDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("reaction_type", &mut self.reaction_type);
        f.field("operator_type", &mut self.operator_type);
        f.field("user_id", &mut self.user_id);
        f.field("app_id", &mut self.app_id);
        f.field("action_time", &mut self.action_time);
    }
}
crate::codegen::__impl_object! {
    MessageReactionDeleted
}
crate::codegen::__event! {
    MessageReactionDeleted:
    Descriptor::new("im.v1.event.message_reaction_deleted", "im.message.reaction.deleted_v1")
        .documented(text("删除消息表情回复", "A reaction was removed"), "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/event/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_REACTIONS_READ]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
