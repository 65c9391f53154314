// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `group.v1`
pub mod v1;
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::P2pChatCreate::DESCRIPTOR]
}
