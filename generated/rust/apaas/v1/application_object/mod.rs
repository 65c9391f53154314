// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod oql_query;
pub use oql_query::*;
mod search;
pub use search::*;
/// The operations of `apaas.v1.application_object`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
