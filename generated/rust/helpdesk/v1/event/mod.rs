// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod notification_approve;
#[cfg(feature = "events")]
pub use notification_approve::*;
mod subscribe;
pub use subscribe::*;
#[cfg(feature = "events")]
mod ticket_created;
#[cfg(feature = "events")]
pub use ticket_created::*;
#[cfg(feature = "events")]
mod ticket_message_created;
#[cfg(feature = "events")]
pub use ticket_message_created::*;
#[cfg(feature = "events")]
mod ticket_updated;
#[cfg(feature = "events")]
pub use ticket_updated::*;
mod unsubscribe;
pub use unsubscribe::*;
/// The operations of `helpdesk.v1.event`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
