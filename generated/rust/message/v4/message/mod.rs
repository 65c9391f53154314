// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_send;
pub use batch_send::*;
/// The operations of `message.v4.message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
