// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_query;
pub use batch_query::*;
mod create_version;
pub use create_version::*;
mod remove_version;
pub use remove_version::*;
mod update_version;
pub use update_version::*;
/// The operations of `corehr.v2.default_cost_center`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
