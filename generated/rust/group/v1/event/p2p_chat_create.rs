// Generated from spec/group/v1/event/p2p_chat_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// First chat with the bot created / 用户和机器人的会话首次被创建.
///
/// Is pushed when a user opens a chat with the bot for the first time, a chance to explain the app.
///
/// 用户首次与应用机器人会话时推送，可借此发送使用说明。
///
/// - Type: `p2p_chat_create`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct P2pChatCreate {}
impl wire::Object for P2pChatCreate {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    P2pChatCreate
}
crate::codegen::__event! {
    P2pChatCreate:
    Descriptor::new("group.v1.event.p2p_chat_create", "p2p_chat_create")
        .documented(text("用户和机器人的会话首次被创建", "First chat with the bot created"), "https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events")
        .access(&[Custom, Store], &[])
}
