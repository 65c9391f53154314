// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `im.v1.chat`
///
/// - [`Create`](struct@chat::Create): Create a chat / 创建群
/// - [`Delete`](struct@chat::Delete): Dissolve a chat / 解散群
/// - [`Get`](struct@chat::Get): Get a chat / 获取群信息
/// - [`Link`](struct@chat::Link): Get the share link of a chat / 获取群分享链接
/// - [`List`](struct@chat::List): List chats / 获取用户或机器人所在的群列表
/// - [`Search`](struct@chat::Search): Search chats / 搜索对用户或机器人可见的群列表
/// - [`Update`](struct@chat::Update): Update a chat / 更新群信息
pub mod chat;
/// `im.v1.chat_managers`
///
/// - [`AddManagers`](struct@chat_managers::AddManagers): Add managers to a chat / 指定群管理员
/// - [`DeleteManagers`](struct@chat_managers::DeleteManagers): Remove managers from a chat / 删除群管理员
pub mod chat_managers;
/// `im.v1.chat_members`
///
/// - [`Create`](struct@chat_members::Create): Add members to a chat / 将用户或机器人拉入群聊
/// - [`Delete`](struct@chat_members::Delete): Remove members from a chat / 将用户或机器人移出群聊
/// - [`Get`](struct@chat_members::Get): List the members of a chat / 获取群成员列表
/// - [`IsInChat`](struct@chat_members::IsInChat): Tell whether the operator is in a chat / 判断用户或机器人是否在群里
/// - [`MeJoin`](struct@chat_members::MeJoin): Join a chat / 用户或机器人主动加入群聊
pub mod chat_members;
/// `im.v1.event`
///
/// - [`CardActionTrigger`](struct@event::CardActionTrigger): A card was clicked / 卡片回传交互
/// - [`ChatAccessEventBotP2pChatEntered`](struct@event::ChatAccessEventBotP2pChatEntered): A user opened the chat with the bot / 用户进入与机器人的会话
/// - [`ChatDisbanded`](struct@event::ChatDisbanded): A chat was disbanded / 群解散
/// - [`ChatMemberBotAdded`](struct@event::ChatMemberBotAdded): The bot was added to a chat / 机器人进群
/// - [`ChatMemberBotDeleted`](struct@event::ChatMemberBotDeleted): The bot was removed from a chat / 机器人被移出群
/// - [`ChatMemberUserAdded`](struct@event::ChatMemberUserAdded): Users joined a chat / 用户进群
/// - [`ChatMemberUserDeleted`](struct@event::ChatMemberUserDeleted): Users left a chat / 用户出群
/// - [`ChatMemberUserWithdrawn`](struct@event::ChatMemberUserWithdrawn): Invitations to a chat were withdrawn / 撤销拉用户进群
/// - [`ChatUpdated`](struct@event::ChatUpdated): A chat was changed / 群配置修改
/// - [`MessageReactionCreated`](struct@event::MessageReactionCreated): A reaction was added / 新增消息表情回复
/// - [`MessageReactionDeleted`](struct@event::MessageReactionDeleted): A reaction was removed / 删除消息表情回复
/// - [`MessageRead`](struct@event::MessageRead): Messages were read / 消息已读
/// - [`MessageRecalled`](struct@event::MessageRecalled): A message was recalled / 撤回消息
/// - [`MessageReceive`](struct@event::MessageReceive): A message was received / 接收消息
#[cfg(feature = "events")]
pub mod event;
/// `im.v1.file`
///
/// - [`Create`](struct@file::Create): Upload a file / 上传文件
/// - [`Get`](struct@file::Get): Download a file / 下载文件
pub mod file;
/// `im.v1.image`
///
/// - [`Create`](struct@image::Create): Upload an image / 上传图片
/// - [`Get`](struct@image::Get): Download an image / 下载图片
pub mod image;
/// `im.v1.message`
///
/// - [`Create`](struct@message::Create): Send a message / 发送消息
/// - [`Delete`](struct@message::Delete): Recall a message / 撤回消息
/// - [`Forward`](struct@message::Forward): Forward a message / 转发消息
/// - [`Get`](struct@message::Get): Get a message / 获取指定消息的内容
/// - [`List`](struct@message::List): List the messages of a chat / 获取会话历史消息
/// - [`MergeForward`](struct@message::MergeForward): Merge and forward messages / 合并转发消息
/// - [`Patch`](struct@message::Patch): Update a card / 更新已发送的消息卡片
/// - [`ReadUsers`](struct@message::ReadUsers): List who read a message / 查询消息已读信息
/// - [`Reply`](struct@message::Reply): Reply to a message / 回复消息
/// - [`Update`](struct@message::Update): Edit a message / 编辑消息
/// - [`UrgentApp`](struct@message::UrgentApp): Make a message urgent in the app / 发送应用内加急
pub mod message;
/// `im.v1.message_reaction`
///
/// - [`Create`](struct@message_reaction::Create): Add a reaction / 添加消息表情回复
/// - [`Delete`](struct@message_reaction::Delete): Remove a reaction / 删除消息表情回复
/// - [`List`](struct@message_reaction::List): List reactions / 获取消息表情回复
pub mod message_reaction;
/// `im.v1.message_resource`
///
/// - [`Get`](struct@message_resource::Get): Get a file of a message / 获取消息中的资源文件
pub mod message_resource;
/// `im.v1.pin`
///
/// - [`Create`](struct@pin::Create): Pin a message / Pin 消息
/// - [`Delete`](struct@pin::Delete): Unpin a message / 取消消息的 Pin
/// - [`List`](struct@pin::List): List the pins of a chat / 列出群内的 Pin
pub mod pin;
mod types;
pub use types::*;
/// The operations of `im.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1.chat`.
    pub fn chat(&self) -> chat::Api<'c> {
        chat::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_managers`.
    pub fn chat_managers(&self) -> chat_managers::Api<'c> {
        chat_managers::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_members`.
    pub fn chat_members(&self) -> chat_members::Api<'c> {
        chat_members::Api::new(self.client)
    }
    /// The operations of `im.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `im.v1.image`.
    pub fn image(&self) -> image::Api<'c> {
        image::Api::new(self.client)
    }
    /// The operations of `im.v1.message`.
    pub fn message(&self) -> message::Api<'c> {
        message::Api::new(self.client)
    }
    /// The operations of `im.v1.message_reaction`.
    pub fn message_reaction(&self) -> message_reaction::Api<'c> {
        message_reaction::Api::new(self.client)
    }
    /// The operations of `im.v1.message_resource`.
    pub fn message_resource(&self) -> message_resource::Api<'c> {
        message_resource::Api::new(self.client)
    }
    /// The operations of `im.v1.pin`.
    pub fn pin(&self) -> pin::Api<'c> {
        pin::Api::new(self.client)
    }
}
