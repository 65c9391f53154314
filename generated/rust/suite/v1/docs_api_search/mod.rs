// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod object;
pub use object::*;
/// The operations of `suite.v1.docs_api_search`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
