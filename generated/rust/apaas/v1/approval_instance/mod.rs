// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod cancel;
pub use cancel::*;
/// The operations of `apaas.v1.approval_instance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
