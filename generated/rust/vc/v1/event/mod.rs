// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod meeting_all_meeting_ended;
#[cfg(feature = "events")]
pub use meeting_all_meeting_ended::*;
#[cfg(feature = "events")]
mod meeting_all_meeting_started;
#[cfg(feature = "events")]
pub use meeting_all_meeting_started::*;
#[cfg(feature = "events")]
mod meeting_ended;
#[cfg(feature = "events")]
pub use meeting_ended::*;
#[cfg(feature = "events")]
mod meeting_join_meeting;
#[cfg(feature = "events")]
pub use meeting_join_meeting::*;
#[cfg(feature = "events")]
mod meeting_leave_meeting;
#[cfg(feature = "events")]
pub use meeting_leave_meeting::*;
#[cfg(feature = "events")]
mod meeting_recording_ended;
#[cfg(feature = "events")]
pub use meeting_recording_ended::*;
#[cfg(feature = "events")]
mod meeting_recording_ready;
#[cfg(feature = "events")]
pub use meeting_recording_ready::*;
#[cfg(feature = "events")]
mod meeting_recording_started;
#[cfg(feature = "events")]
pub use meeting_recording_started::*;
#[cfg(feature = "events")]
mod meeting_share_ended;
#[cfg(feature = "events")]
pub use meeting_share_ended::*;
#[cfg(feature = "events")]
mod meeting_share_started;
#[cfg(feature = "events")]
pub use meeting_share_started::*;
#[cfg(feature = "events")]
mod meeting_started;
#[cfg(feature = "events")]
pub use meeting_started::*;
#[cfg(feature = "events")]
mod reserve_config_updated;
#[cfg(feature = "events")]
pub use reserve_config_updated::*;
#[cfg(feature = "events")]
mod room_created;
#[cfg(feature = "events")]
pub use room_created::*;
#[cfg(feature = "events")]
mod room_deleted;
#[cfg(feature = "events")]
pub use room_deleted::*;
#[cfg(feature = "events")]
mod room_level_created;
#[cfg(feature = "events")]
pub use room_level_created::*;
#[cfg(feature = "events")]
mod room_level_deleted;
#[cfg(feature = "events")]
pub use room_level_deleted::*;
#[cfg(feature = "events")]
mod room_level_updated;
#[cfg(feature = "events")]
pub use room_level_updated::*;
#[cfg(feature = "events")]
mod room_updated;
#[cfg(feature = "events")]
pub use room_updated::*;
