// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `meeting_room.v1`
pub mod v1;
/// The operations of `meeting_room`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `meeting_room.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::building::BatchGet::ENDPOINT,
        v1::building::BatchGetId::ENDPOINT,
        v1::building::Create::ENDPOINT,
        v1::building::Delete::ENDPOINT,
        v1::building::List::ENDPOINT,
        v1::building::Update::ENDPOINT,
        v1::country::List::ENDPOINT,
        v1::district::List::ENDPOINT,
        v1::freebusy::BatchGet::ENDPOINT,
        v1::instance::Reply::ENDPOINT,
        v1::room::BatchGet::ENDPOINT,
        v1::room::BatchGetId::ENDPOINT,
        v1::room::Create::ENDPOINT,
        v1::room::Customization::ENDPOINT,
        v1::room::Delete::ENDPOINT,
        v1::room::List::ENDPOINT,
        v1::room::Update::ENDPOINT,
        v1::summary::BatchGet::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::MeetingRoomCreated::DESCRIPTOR,
        v1::event::MeetingRoomDeleted::DESCRIPTOR,
        v1::event::MeetingRoomStatusChanged::DESCRIPTOR,
        v1::event::MeetingRoomUpdated::DESCRIPTOR,
    ]
}
