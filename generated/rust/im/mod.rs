// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `im`.
pub mod error;
/// `im.v1`
pub mod v1;
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
}
/// What the documentation says of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::chat::Create::ENDPOINT,
        v1::chat::Delete::ENDPOINT,
        v1::chat::Get::ENDPOINT,
        v1::chat::Link::ENDPOINT,
        v1::chat::List::ENDPOINT,
        v1::chat::Search::ENDPOINT,
        v1::chat::Update::ENDPOINT,
        v1::chat_managers::AddManagers::ENDPOINT,
        v1::chat_managers::DeleteManagers::ENDPOINT,
        v1::chat_members::Create::ENDPOINT,
        v1::chat_members::Delete::ENDPOINT,
        v1::chat_members::Get::ENDPOINT,
        v1::chat_members::IsInChat::ENDPOINT,
        v1::chat_members::MeJoin::ENDPOINT,
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
        v1::message::ReadUsers::ENDPOINT,
        v1::message::Reply::ENDPOINT,
        v1::message::Update::ENDPOINT,
        v1::message::UrgentApp::ENDPOINT,
        v1::message_reaction::Create::ENDPOINT,
        v1::message_reaction::Delete::ENDPOINT,
        v1::message_reaction::List::ENDPOINT,
        v1::message_resource::Get::ENDPOINT,
        v1::pin::Create::ENDPOINT,
        v1::pin::Delete::ENDPOINT,
        v1::pin::List::ENDPOINT,
    ]
}
/// What the documentation says of each event of this service.
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
    ]
}
