// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `im.v2.app_feed_card`
///
/// - [`Create`](struct@app_feed_card::Create): Create an app feed card / 创建应用消息流卡片
pub mod app_feed_card;
/// `im.v2.app_feed_card_batch`
///
/// - [`Delete`](struct@app_feed_card_batch::Delete): Delete app feed cards / 删除应用消息流卡片
/// - [`Update`](struct@app_feed_card_batch::Update): Update app feed cards / 更新应用消息流卡片
pub mod app_feed_card_batch;
/// `im.v2.biz_entity_tag_relation`
///
/// - [`Create`](struct@biz_entity_tag_relation::Create): Tag a chat / 绑定标签到群
/// - [`Get`](struct@biz_entity_tag_relation::Get): Get the tags of a chat / 查询实体与标签的绑定关系
/// - [`Update`](struct@biz_entity_tag_relation::Update): Untag a chat / 解绑标签与群
pub mod biz_entity_tag_relation;
/// `im.v2.chat_button`
///
/// - [`Update`](struct@chat_button::Update): Update the buttons of a feed card / 更新消息流卡片按钮
pub mod chat_button;
/// `im.v2.feed_card`
///
/// - [`BotTimeSentive`](struct@feed_card::BotTimeSentive): Set instant reminders for a bot chat / 机器人单聊会话即时提醒
/// - [`Patch`](struct@feed_card::Patch): Set instant reminders for a chat / 即时提醒
pub mod feed_card;
/// `im.v2.tag`
///
/// - [`Create`](struct@tag::Create): Create a tag / 创建标签
/// - [`List`](struct@tag::List): List tags / 查询标签信息
/// - [`Patch`](struct@tag::Patch): Rename a tag / 修改标签
pub mod tag;
mod types;
pub use types::*;
/// `im.v2.url_preview`
///
/// - [`BatchUpdate`](struct@url_preview::BatchUpdate): Update URL previews / 更新 URL 预览
pub mod url_preview;
/// The operations of `im.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v2.app_feed_card`.
    pub fn app_feed_card(&self) -> app_feed_card::Api<'c> {
        app_feed_card::Api::new(self.client)
    }
    /// The operations of `im.v2.app_feed_card_batch`.
    pub fn app_feed_card_batch(&self) -> app_feed_card_batch::Api<'c> {
        app_feed_card_batch::Api::new(self.client)
    }
    /// The operations of `im.v2.biz_entity_tag_relation`.
    pub fn biz_entity_tag_relation(&self) -> biz_entity_tag_relation::Api<'c> {
        biz_entity_tag_relation::Api::new(self.client)
    }
    /// The operations of `im.v2.chat_button`.
    pub fn chat_button(&self) -> chat_button::Api<'c> {
        chat_button::Api::new(self.client)
    }
    /// The operations of `im.v2.feed_card`.
    pub fn feed_card(&self) -> feed_card::Api<'c> {
        feed_card::Api::new(self.client)
    }
    /// The operations of `im.v2.tag`.
    pub fn tag(&self) -> tag::Api<'c> {
        tag::Api::new(self.client)
    }
    /// The operations of `im.v2.url_preview`.
    pub fn url_preview(&self) -> url_preview::Api<'c> {
        url_preview::Api::new(self.client)
    }
}
