// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod invoke;
pub use invoke::*;
/// The operations of `apaas.v1.application_function`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
