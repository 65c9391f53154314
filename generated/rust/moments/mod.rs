// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `moments`.
pub mod error;
/// `moments.v1`
pub mod v1;
/// The operations of `moments`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `moments.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[v1::post::Get::ENDPOINT]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v1::event::CommentCreated::DESCRIPTOR,
        v1::event::CommentDeleted::DESCRIPTOR,
        v1::event::PostCreated::DESCRIPTOR,
        v1::event::PostDeleted::DESCRIPTOR,
        v1::event::PostStatisticsUpdated::DESCRIPTOR,
        v1::event::ReactionCreated::DESCRIPTOR,
        v1::event::ReactionDeleted::DESCRIPTOR,
    ]
}
