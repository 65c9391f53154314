// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `group.v1.event`
///
/// - [`P2pChatCreate`](struct@event::P2pChatCreate): First chat with the bot created / 用户和机器人的会话首次被创建
#[cfg(feature = "events")]
pub mod event;
