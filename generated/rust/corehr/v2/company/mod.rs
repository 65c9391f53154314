// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod active;
pub use active::*;
mod batch_get;
pub use batch_get::*;
mod query_multi_timeline;
pub use query_multi_timeline::*;
mod query_recent_change;
pub use query_recent_change::*;
/// The operations of `corehr.v2.company`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
