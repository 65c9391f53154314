// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod list_by_file_id;
pub use list_by_file_id::*;
/// The operations of `corehr.v2.signature_node`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
