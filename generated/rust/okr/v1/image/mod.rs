// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod upload;
pub use upload::*;
/// The operations of `okr.v1.image`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
