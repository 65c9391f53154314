// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
/// The operations of `corehr.v2.process_query_flow_data_template`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
