// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod meeting_room_created;
#[cfg(feature = "events")]
pub use meeting_room_created::*;
#[cfg(feature = "events")]
mod meeting_room_deleted;
#[cfg(feature = "events")]
pub use meeting_room_deleted::*;
#[cfg(feature = "events")]
mod meeting_room_status_changed;
#[cfg(feature = "events")]
pub use meeting_room_status_changed::*;
#[cfg(feature = "events")]
mod meeting_room_updated;
#[cfg(feature = "events")]
pub use meeting_room_updated::*;
