// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod ask;
pub use ask::*;
/// The operations of `aily.v1.app_knowledge`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
