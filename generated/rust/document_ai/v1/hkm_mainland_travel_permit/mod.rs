// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod recognize;
pub use recognize::*;
/// The operations of `document_ai.v1.hkm_mainland_travel_permit`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
