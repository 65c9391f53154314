// Generated from spec/group/v1/event/p2p_chat_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
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
pub struct P2pChatCreate {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The ID of the chat of the user with the bot. / 用户与机器人的会话 ID。
    pub chat_id: id::ChatId,
    /// Who started the chat, be it the user or the bot. / 会话的发起者，可能是用户，也可能是机器人。
    pub operator: P2pChatCreateOperator,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `p2p_chat_create`. / 事件类型，固定为 `p2p_chat_create`。
    pub r#type: String,
    /// The user in the chat with the bot. / 与机器人会话的用户。
    pub user: P2pChatCreateUser,
}
impl wire::Object for P2pChatCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("operator", &mut self.operator);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("user", &mut self.user);
    }
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
/// Who started the chat, be it the user or the bot. / 会话的发起者，可能是用户，也可能是机器人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct P2pChatCreateOperator {
    /// The open ID of the person who started it, within this app. / 发起者在此应用中的 Open ID。
    pub open_id: id::OpenId,
    /// The user ID of the person who started it; only custom apps get it. / 发起者的 User ID，仅自建应用返回。
    pub user_id: id::UserId,
}
impl wire::Object for P2pChatCreateOperator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
/// The user in the chat with the bot. / 与机器人会话的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct P2pChatCreateUser {
    /// The name of the user. / 用户的姓名。
    pub name: String,
    /// The open ID of the user, within this app. / 用户在此应用中的 Open ID。
    pub open_id: id::OpenId,
    /// The user ID of the user; only custom apps get it. / 用户的 User ID，仅自建应用返回。
    pub user_id: id::UserId,
}
impl wire::Object for P2pChatCreateUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    P2pChatCreateOperator P2pChatCreateUser
}
