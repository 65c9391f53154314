// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `im`.
pub mod error;
/// `im.v1`
pub mod v1;
/// `im.v2`
pub mod v2;
/// The operations of `im`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `im.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `im.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::batch_message::Delete::ENDPOINT,
        v1::batch_message::GetProgress::ENDPOINT,
        v1::batch_message::ReadUser::ENDPOINT,
        v1::chat::Create::ENDPOINT,
        v1::chat::Delete::ENDPOINT,
        v1::chat::Get::ENDPOINT,
        v1::chat::Link::ENDPOINT,
        v1::chat::List::ENDPOINT,
        v1::chat::Search::ENDPOINT,
        v1::chat::Update::ENDPOINT,
        v1::chat_announcement::Get::ENDPOINT,
        v1::chat_announcement::Patch::ENDPOINT,
        v1::chat_managers::AddManagers::ENDPOINT,
        v1::chat_managers::DeleteManagers::ENDPOINT,
        v1::chat_members::Create::ENDPOINT,
        v1::chat_members::Delete::ENDPOINT,
        v1::chat_members::Get::ENDPOINT,
        v1::chat_members::IsInChat::ENDPOINT,
        v1::chat_members::MeJoin::ENDPOINT,
        v1::chat_menu_item::Patch::ENDPOINT,
        v1::chat_menu_tree::Create::ENDPOINT,
        v1::chat_menu_tree::Delete::ENDPOINT,
        v1::chat_menu_tree::Get::ENDPOINT,
        v1::chat_menu_tree::Sort::ENDPOINT,
        v1::chat_moderation::Get::ENDPOINT,
        v1::chat_moderation::Update::ENDPOINT,
        v1::chat_tab::Create::ENDPOINT,
        v1::chat_tab::DeleteTabs::ENDPOINT,
        v1::chat_tab::ListTabs::ENDPOINT,
        v1::chat_tab::SortTabs::ENDPOINT,
        v1::chat_tab::UpdateTabs::ENDPOINT,
        v1::chat_top_notice::DeleteTopNotice::ENDPOINT,
        v1::chat_top_notice::PutTopNotice::ENDPOINT,
        v1::file::Create::ENDPOINT,
        v1::file::Get::ENDPOINT,
        v1::image::Create::ENDPOINT,
        v1::image::Get::ENDPOINT,
        v1::message::Create::ENDPOINT,
        v1::message::Delete::ENDPOINT,
        v1::message::Forward::ENDPOINT,
        v1::message::Get::ENDPOINT,
        v1::message::List::ENDPOINT,
        v1::message::MergeForward::ENDPOINT,
        v1::message::Patch::ENDPOINT,
        v1::message::PushFollowUp::ENDPOINT,
        v1::message::ReadUsers::ENDPOINT,
        v1::message::Reply::ENDPOINT,
        v1::message::Update::ENDPOINT,
        v1::message::UrgentApp::ENDPOINT,
        v1::message::UrgentPhone::ENDPOINT,
        v1::message::UrgentSms::ENDPOINT,
        v1::message_reaction::BatchQuery::ENDPOINT,
        v1::message_reaction::Create::ENDPOINT,
        v1::message_reaction::Delete::ENDPOINT,
        v1::message_reaction::List::ENDPOINT,
        v1::message_resource::Get::ENDPOINT,
        v1::pin::Create::ENDPOINT,
        v1::pin::Delete::ENDPOINT,
        v1::pin::List::ENDPOINT,
        v1::thread::Forward::ENDPOINT,
        v2::app_feed_card::Create::ENDPOINT,
        v2::app_feed_card_batch::Delete::ENDPOINT,
        v2::app_feed_card_batch::Update::ENDPOINT,
        v2::biz_entity_tag_relation::Create::ENDPOINT,
        v2::biz_entity_tag_relation::Get::ENDPOINT,
        v2::biz_entity_tag_relation::Update::ENDPOINT,
        v2::chat_button::Update::ENDPOINT,
        v2::feed_card::BotTimeSentive::ENDPOINT,
        v2::feed_card::Patch::ENDPOINT,
        v2::tag::Create::ENDPOINT,
        v2::tag::List::ENDPOINT,
        v2::tag::Patch::ENDPOINT,
        v2::url_preview::BatchUpdate::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::CardActionTrigger::DESCRIPTOR,
        v1::event::ChatAccessEventBotP2pChatEntered::DESCRIPTOR,
        v1::event::ChatDisbanded::DESCRIPTOR,
        v1::event::ChatMemberBotAdded::DESCRIPTOR,
        v1::event::ChatMemberBotDeleted::DESCRIPTOR,
        v1::event::ChatMemberUserAdded::DESCRIPTOR,
        v1::event::ChatMemberUserDeleted::DESCRIPTOR,
        v1::event::ChatMemberUserWithdrawn::DESCRIPTOR,
        v1::event::ChatUpdated::DESCRIPTOR,
        v1::event::MessageReactionCreated::DESCRIPTOR,
        v1::event::MessageReactionDeleted::DESCRIPTOR,
        v1::event::MessageRead::DESCRIPTOR,
        v1::event::MessageRecalled::DESCRIPTOR,
        v1::event::MessageReceive::DESCRIPTOR,
        v1::event::UrlPreviewGet::DESCRIPTOR,
    ]
}
