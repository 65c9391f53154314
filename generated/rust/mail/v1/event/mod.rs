// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod user_mailbox_event_message_received;
#[cfg(feature = "events")]
pub use user_mailbox_event_message_received::*;
