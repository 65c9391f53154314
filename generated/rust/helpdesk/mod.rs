// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `helpdesk`.
pub mod error;
/// `helpdesk.v1`
pub mod v1;
/// The operations of `helpdesk`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `helpdesk.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::agent::AgentEmail::ENDPOINT,
        v1::agent::Patch::ENDPOINT,
        v1::agent_schedule::Create::ENDPOINT,
        v1::agent_schedule::List::ENDPOINT,
        v1::agent_schedules::Delete::ENDPOINT,
        v1::agent_schedules::Get::ENDPOINT,
        v1::agent_schedules::Patch::ENDPOINT,
        v1::agent_skill::Create::ENDPOINT,
        v1::agent_skill::Delete::ENDPOINT,
        v1::agent_skill::Get::ENDPOINT,
        v1::agent_skill::List::ENDPOINT,
        v1::agent_skill::Patch::ENDPOINT,
        v1::agent_skill_rule::List::ENDPOINT,
        v1::bot_message::Create::ENDPOINT,
        v1::category::Create::ENDPOINT,
        v1::category::Delete::ENDPOINT,
        v1::category::Get::ENDPOINT,
        v1::category::List::ENDPOINT,
        v1::category::Patch::ENDPOINT,
        v1::event::Subscribe::ENDPOINT,
        v1::event::Unsubscribe::ENDPOINT,
        v1::faq::Create::ENDPOINT,
        v1::faq::Delete::ENDPOINT,
        v1::faq::FaqImage::ENDPOINT,
        v1::faq::Get::ENDPOINT,
        v1::faq::List::ENDPOINT,
        v1::faq::Patch::ENDPOINT,
        v1::faq::Search::ENDPOINT,
        v1::notification::CancelApprove::ENDPOINT,
        v1::notification::CancelSend::ENDPOINT,
        v1::notification::Create::ENDPOINT,
        v1::notification::ExecuteSend::ENDPOINT,
        v1::notification::Get::ENDPOINT,
        v1::notification::Patch::ENDPOINT,
        v1::notification::Preview::ENDPOINT,
        v1::notification::SubmitApprove::ENDPOINT,
        v1::ticket::AnswerUserQuery::ENDPOINT,
        v1::ticket::CustomizedFields::ENDPOINT,
        v1::ticket::Get::ENDPOINT,
        v1::ticket::List::ENDPOINT,
        v1::ticket::StartService::ENDPOINT,
        v1::ticket::TicketImage::ENDPOINT,
        v1::ticket::Update::ENDPOINT,
        v1::ticket_customized_field::Create::ENDPOINT,
        v1::ticket_customized_field::Delete::ENDPOINT,
        v1::ticket_customized_field::Get::ENDPOINT,
        v1::ticket_customized_field::List::ENDPOINT,
        v1::ticket_customized_field::Patch::ENDPOINT,
        v1::ticket_message::Create::ENDPOINT,
        v1::ticket_message::List::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::NotificationApprove::DESCRIPTOR,
        v1::event::TicketCreated::DESCRIPTOR,
        v1::event::TicketMessageCreated::DESCRIPTOR,
        v1::event::TicketUpdated::DESCRIPTOR,
    ]
}
