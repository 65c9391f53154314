// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod query;
pub use query::*;
/// The operations of `corehr.v1.transfer_type`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
