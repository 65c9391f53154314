// Generated from spec/im/v1/event/message_read.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// Messages were read / 消息已读.
///
/// Pushed when a user has read what the bot wrote in a private chat. / 用户读了机器人在单聊中发送的消息时推送。
///
/// - Type: `im.message.message_read_v1`
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
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/message_read)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageRead {
    /// Who read them / 谁读的
    pub reader: Reader,
    /// The messages. They can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get).
    ///
    /// 读了哪些消息，可以[获取其内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。
    pub message_id_list: Vec<id::MessageId>,
}
impl wire::Object for MessageRead {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reader", &mut self.reader);
        f.field("message_id_list", &mut self.message_id_list);
    }
}
crate::codegen::__impl_object! {
    MessageRead
}
crate::codegen::__event! {
    MessageRead:
    Descriptor::new("im.v1.event.message_read", "im.message.message_read_v1")
        .documented(text("消息已读", "Messages were read"), "https://open.feishu.cn/document/server-docs/im-v1/message/events/message_read")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
        ])
        .guards(&[
            Guard::received("reader.reader_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// Who read them / 谁读的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reader {
    /// The IDs of the reader / 读者的 ID
    pub reader_id: v1::UserIds,
    /// When they read them (timestamp in milliseconds) / 何时读的（毫秒时间戳）
    pub read_time: wire::TimestampMs,
    /// The tenant of the reader / 读者所属的企业
    pub tenant_key: String,
}
impl wire::Object for Reader {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reader_id", &mut self.reader_id);
        f.field("read_time", &mut self.read_time);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    Reader
}
