// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod meta;
pub use meta::*;
/// The operations of `suite.v1.docs_api`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
