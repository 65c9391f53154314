// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod calendar_acl_created;
#[cfg(feature = "events")]
pub use calendar_acl_created::*;
#[cfg(feature = "events")]
mod calendar_acl_deleted;
#[cfg(feature = "events")]
pub use calendar_acl_deleted::*;
#[cfg(feature = "events")]
mod calendar_changed;
#[cfg(feature = "events")]
pub use calendar_changed::*;
#[cfg(feature = "events")]
mod calendar_event_changed;
#[cfg(feature = "events")]
pub use calendar_event_changed::*;
#[cfg(feature = "events")]
mod third_party_meeting_room_event_created;
#[cfg(feature = "events")]
pub use third_party_meeting_room_event_created::*;
