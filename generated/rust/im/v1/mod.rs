// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `im.v1.batch_message`
///
/// - [`Delete`](struct@batch_message::Delete): Recall a batch message / 批量撤回消息
/// - [`GetProgress`](struct@batch_message::GetProgress): Get the progress of a batch message / 查询批量消息整体进度
/// - [`ReadUser`](struct@batch_message::ReadUser): Count who received and read a batch message / 查询批量消息推送和阅读人数
pub mod batch_message;
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
/// `im.v1.chat_announcement`
///
/// - [`Get`](struct@chat_announcement::Get): Get a chat announcement in the old format / 获取群公告信息
/// - [`Patch`](struct@chat_announcement::Patch): Update a chat announcement in the old format / 更新群公告信息
pub mod chat_announcement;
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
/// `im.v1.chat_menu_item`
///
/// - [`Patch`](struct@chat_menu_item::Patch): Update a chat menu item / 修改群菜单元信息
pub mod chat_menu_item;
/// `im.v1.chat_menu_tree`
///
/// - [`Create`](struct@chat_menu_tree::Create): Add menus to a chat / 添加群菜单
/// - [`Delete`](struct@chat_menu_tree::Delete): Delete menus of a chat / 删除群菜单
/// - [`Get`](struct@chat_menu_tree::Get): Get the menus of a chat / 获取群菜单
/// - [`Sort`](struct@chat_menu_tree::Sort): Sort the menus of a chat / 排序群菜单
pub mod chat_menu_tree;
/// `im.v1.chat_moderation`
///
/// - [`Get`](struct@chat_moderation::Get): Get who may speak in a chat / 获取群成员发言权限
/// - [`Update`](struct@chat_moderation::Update): Update who may speak in a chat / 更新群发言权限
pub mod chat_moderation;
/// `im.v1.chat_tab`
///
/// - [`Create`](struct@chat_tab::Create): Add tabs to a chat / 添加会话标签页
/// - [`DeleteTabs`](struct@chat_tab::DeleteTabs): Delete tabs of a chat / 删除会话标签页
/// - [`ListTabs`](struct@chat_tab::ListTabs): List the tabs of a chat / 拉取会话标签页
/// - [`SortTabs`](struct@chat_tab::SortTabs): Sort the tabs of a chat / 会话标签页排序
/// - [`UpdateTabs`](struct@chat_tab::UpdateTabs): Update tabs of a chat / 更新会话标签页
pub mod chat_tab;
/// `im.v1.chat_top_notice`
///
/// - [`DeleteTopNotice`](struct@chat_top_notice::DeleteTopNotice): Remove the top notice of a chat / 撤销群置顶
/// - [`PutTopNotice`](struct@chat_top_notice::PutTopNotice): Set the top notice of a chat / 更新群置顶
pub mod chat_top_notice;
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
/// - [`UrlPreviewGet`](struct@event::UrlPreviewGet): A link is shown / 拉取链接预览数据
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
/// - [`PushFollowUp`](struct@message::PushFollowUp): Add follow-up bubbles to a message / 添加跟随气泡
/// - [`ReadUsers`](struct@message::ReadUsers): List who read a message / 查询消息已读信息
/// - [`Reply`](struct@message::Reply): Reply to a message / 回复消息
/// - [`Update`](struct@message::Update): Edit a message / 编辑消息
/// - [`UrgentApp`](struct@message::UrgentApp): Make a message urgent in the app / 发送应用内加急
/// - [`UrgentPhone`](struct@message::UrgentPhone): Make a message urgent by phone call / 发送电话加急
/// - [`UrgentSms`](struct@message::UrgentSms): Make a message urgent by SMS / 发送短信加急
pub mod message;
/// `im.v1.message_reaction`
///
/// - [`BatchQuery`](struct@message_reaction::BatchQuery): Get reactions in bulk / 批量获取消息表情回复
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
/// `im.v1.thread`
///
/// - [`Forward`](struct@thread::Forward): Forward a thread / 转发话题
pub mod thread;
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
    /// The operations of `im.v1.batch_message`.
    pub fn batch_message(&self) -> batch_message::Api<'c> {
        batch_message::Api::new(self.client)
    }
    /// The operations of `im.v1.chat`.
    pub fn chat(&self) -> chat::Api<'c> {
        chat::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_announcement`.
    pub fn chat_announcement(&self) -> chat_announcement::Api<'c> {
        chat_announcement::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_managers`.
    pub fn chat_managers(&self) -> chat_managers::Api<'c> {
        chat_managers::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_members`.
    pub fn chat_members(&self) -> chat_members::Api<'c> {
        chat_members::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_menu_item`.
    pub fn chat_menu_item(&self) -> chat_menu_item::Api<'c> {
        chat_menu_item::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_menu_tree`.
    pub fn chat_menu_tree(&self) -> chat_menu_tree::Api<'c> {
        chat_menu_tree::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_moderation`.
    pub fn chat_moderation(&self) -> chat_moderation::Api<'c> {
        chat_moderation::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_tab`.
    pub fn chat_tab(&self) -> chat_tab::Api<'c> {
        chat_tab::Api::new(self.client)
    }
    /// The operations of `im.v1.chat_top_notice`.
    pub fn chat_top_notice(&self) -> chat_top_notice::Api<'c> {
        chat_top_notice::Api::new(self.client)
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
    /// The operations of `im.v1.thread`.
    pub fn thread(&self) -> thread::Api<'c> {
        thread::Api::new(self.client)
    }
}
