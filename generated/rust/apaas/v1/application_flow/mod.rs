// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod execute;
pub use execute::*;
/// The operations of `apaas.v1.application_flow`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
