// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod bot_time_sentive;
pub use bot_time_sentive::*;
mod patch;
pub use patch::*;
/// The operations of `im.v2.feed_card`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
