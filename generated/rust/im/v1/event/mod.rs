// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod card_action_trigger;
#[cfg(feature = "events")]
pub use card_action_trigger::*;
#[cfg(feature = "events")]
mod chat_access_event_bot_p2p_chat_entered;
#[cfg(feature = "events")]
pub use chat_access_event_bot_p2p_chat_entered::*;
#[cfg(feature = "events")]
mod chat_disbanded;
#[cfg(feature = "events")]
pub use chat_disbanded::*;
#[cfg(feature = "events")]
mod chat_member_bot_added;
#[cfg(feature = "events")]
pub use chat_member_bot_added::*;
#[cfg(feature = "events")]
mod chat_member_bot_deleted;
#[cfg(feature = "events")]
pub use chat_member_bot_deleted::*;
#[cfg(feature = "events")]
mod chat_member_user_added;
#[cfg(feature = "events")]
pub use chat_member_user_added::*;
#[cfg(feature = "events")]
mod chat_member_user_deleted;
#[cfg(feature = "events")]
pub use chat_member_user_deleted::*;
#[cfg(feature = "events")]
mod chat_member_user_withdrawn;
#[cfg(feature = "events")]
pub use chat_member_user_withdrawn::*;
#[cfg(feature = "events")]
mod chat_updated;
#[cfg(feature = "events")]
pub use chat_updated::*;
#[cfg(feature = "events")]
mod message_reaction_created;
#[cfg(feature = "events")]
pub use message_reaction_created::*;
#[cfg(feature = "events")]
mod message_reaction_deleted;
#[cfg(feature = "events")]
pub use message_reaction_deleted::*;
#[cfg(feature = "events")]
mod message_read;
#[cfg(feature = "events")]
pub use message_read::*;
#[cfg(feature = "events")]
mod message_recalled;
#[cfg(feature = "events")]
pub use message_recalled::*;
#[cfg(feature = "events")]
mod message_receive;
#[cfg(feature = "events")]
pub use message_receive::*;
#[cfg(feature = "events")]
mod url_preview_get;
#[cfg(feature = "events")]
pub use url_preview_get::*;
