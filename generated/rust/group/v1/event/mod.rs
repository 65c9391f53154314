// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod p2p_chat_create;
#[cfg(feature = "events")]
pub use p2p_chat_create::*;
