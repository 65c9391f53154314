// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod forward;
pub use forward::*;
/// The operations of `im.v1.thread`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
