// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `calendar`.
pub mod error;
/// `calendar.v4`
pub mod v4;
/// The operations of `calendar`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `calendar.v4`.
    pub fn v4(&self) -> v4::Api<'c> {
        v4::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v4::calendar::Create::ENDPOINT,
        v4::calendar::Delete::ENDPOINT,
        v4::calendar::Get::ENDPOINT,
        v4::calendar::List::ENDPOINT,
        v4::calendar::Mget::ENDPOINT,
        v4::calendar::Patch::ENDPOINT,
        v4::calendar::Primary::ENDPOINT,
        v4::calendar::Primarys::ENDPOINT,
        v4::calendar::Search::ENDPOINT,
        v4::calendar::Subscribe::ENDPOINT,
        v4::calendar::Subscription::ENDPOINT,
        v4::calendar::Unsubscribe::ENDPOINT,
        v4::calendar::Unsubscription::ENDPOINT,
        v4::calendar_acl::Create::ENDPOINT,
        v4::calendar_acl::Delete::ENDPOINT,
        v4::calendar_acl::List::ENDPOINT,
        v4::calendar_acl::Subscription::ENDPOINT,
        v4::calendar_acl::Unsubscription::ENDPOINT,
        v4::calendar_event::Create::ENDPOINT,
        v4::calendar_event::Delete::ENDPOINT,
        v4::calendar_event::Get::ENDPOINT,
        v4::calendar_event::InstanceView::ENDPOINT,
        v4::calendar_event::Instances::ENDPOINT,
        v4::calendar_event::List::ENDPOINT,
        v4::calendar_event::Patch::ENDPOINT,
        v4::calendar_event::Reply::ENDPOINT,
        v4::calendar_event::Search::ENDPOINT,
        v4::calendar_event::Subscription::ENDPOINT,
        v4::calendar_event::Unsubscription::ENDPOINT,
        v4::calendar_event_attendee::BatchDelete::ENDPOINT,
        v4::calendar_event_attendee::Create::ENDPOINT,
        v4::calendar_event_attendee::List::ENDPOINT,
        v4::calendar_event_attendee_chat_member::List::ENDPOINT,
        v4::calendar_event_meeting_chat::Create::ENDPOINT,
        v4::calendar_event_meeting_chat::Delete::ENDPOINT,
        v4::calendar_event_meeting_minute::Create::ENDPOINT,
        v4::exchange_binding::Create::ENDPOINT,
        v4::exchange_binding::Delete::ENDPOINT,
        v4::exchange_binding::Get::ENDPOINT,
        v4::freebusy::Batch::ENDPOINT,
        v4::freebusy::List::ENDPOINT,
        v4::setting::GenerateCaldavConf::ENDPOINT,
        v4::timeoff_event::Create::ENDPOINT,
        v4::timeoff_event::Delete::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v4::event::CalendarAclCreated::DESCRIPTOR,
        v4::event::CalendarAclDeleted::DESCRIPTOR,
        v4::event::CalendarChanged::DESCRIPTOR,
        v4::event::CalendarEventChanged::DESCRIPTOR,
        v4::event::ThirdPartyMeetingRoomEventCreated::DESCRIPTOR,
    ]
}
