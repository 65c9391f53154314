// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `vc`.
pub mod error;
/// `vc.v1`
pub mod v1;
/// The operations of `vc`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `vc.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::alert::List::ENDPOINT,
        v1::export::Download::ENDPOINT,
        v1::export::Get::ENDPOINT,
        v1::export::MeetingList::ENDPOINT,
        v1::export::ParticipantList::ENDPOINT,
        v1::export::ParticipantQualityList::ENDPOINT,
        v1::export::ResourceReservationList::ENDPOINT,
        v1::meeting::End::ENDPOINT,
        v1::meeting::Get::ENDPOINT,
        v1::meeting::Invite::ENDPOINT,
        v1::meeting::Kickout::ENDPOINT,
        v1::meeting::ListByNo::ENDPOINT,
        v1::meeting::Search::ENDPOINT,
        v1::meeting::SetHost::ENDPOINT,
        v1::meeting_list::Get::ENDPOINT,
        v1::meeting_recording::Get::ENDPOINT,
        v1::meeting_recording::SetPermission::ENDPOINT,
        v1::meeting_recording::Start::ENDPOINT,
        v1::meeting_recording::Stop::ENDPOINT,
        v1::note::Get::ENDPOINT,
        v1::participant_list::Get::ENDPOINT,
        v1::participant_quality_list::Get::ENDPOINT,
        v1::report::GetDaily::ENDPOINT,
        v1::report::GetTopUser::ENDPOINT,
        v1::reserve::Apply::ENDPOINT,
        v1::reserve::Delete::ENDPOINT,
        v1::reserve::Get::ENDPOINT,
        v1::reserve::GetActiveMeeting::ENDPOINT,
        v1::reserve::Update::ENDPOINT,
        v1::reserve_config::Patch::ENDPOINT,
        v1::reserve_config::ReserveScope::ENDPOINT,
        v1::reserve_config_admin::Get::ENDPOINT,
        v1::reserve_config_admin::Patch::ENDPOINT,
        v1::reserve_config_disable_inform::Get::ENDPOINT,
        v1::reserve_config_disable_inform::Patch::ENDPOINT,
        v1::reserve_config_form::Get::ENDPOINT,
        v1::reserve_config_form::Patch::ENDPOINT,
        v1::resource_reservation_list::Get::ENDPOINT,
        v1::room::Create::ENDPOINT,
        v1::room::Delete::ENDPOINT,
        v1::room::Get::ENDPOINT,
        v1::room::List::ENDPOINT,
        v1::room::Mget::ENDPOINT,
        v1::room::Patch::ENDPOINT,
        v1::room::Search::ENDPOINT,
        v1::room_config::Query::ENDPOINT,
        v1::room_config::Set::ENDPOINT,
        v1::room_config::SetCheckboardAccessCode::ENDPOINT,
        v1::room_config::SetRoomAccessCode::ENDPOINT,
        v1::room_level::Create::ENDPOINT,
        v1::room_level::Del::ENDPOINT,
        v1::room_level::Get::ENDPOINT,
        v1::room_level::List::ENDPOINT,
        v1::room_level::Mget::ENDPOINT,
        v1::room_level::Patch::ENDPOINT,
        v1::room_level::Search::ENDPOINT,
        v1::scope_config::Create::ENDPOINT,
        v1::scope_config::Get::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::MeetingAllMeetingEnded::DESCRIPTOR,
        v1::event::MeetingAllMeetingStarted::DESCRIPTOR,
        v1::event::MeetingEnded::DESCRIPTOR,
        v1::event::MeetingJoinMeeting::DESCRIPTOR,
        v1::event::MeetingLeaveMeeting::DESCRIPTOR,
        v1::event::MeetingRecordingEnded::DESCRIPTOR,
        v1::event::MeetingRecordingReady::DESCRIPTOR,
        v1::event::MeetingRecordingStarted::DESCRIPTOR,
        v1::event::MeetingShareEnded::DESCRIPTOR,
        v1::event::MeetingShareStarted::DESCRIPTOR,
        v1::event::MeetingStarted::DESCRIPTOR,
        v1::event::ReserveConfigUpdated::DESCRIPTOR,
        v1::event::RoomCreated::DESCRIPTOR,
        v1::event::RoomDeleted::DESCRIPTOR,
        v1::event::RoomLevelCreated::DESCRIPTOR,
        v1::event::RoomLevelDeleted::DESCRIPTOR,
        v1::event::RoomLevelUpdated::DESCRIPTOR,
        v1::event::RoomUpdated::DESCRIPTOR,
    ]
}
