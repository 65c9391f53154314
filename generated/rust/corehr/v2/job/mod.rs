// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get;
pub use batch_get::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod query_multi_timeline;
pub use query_multi_timeline::*;
mod query_recent_change;
pub use query_recent_change::*;
/// The operations of `corehr.v2.job`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
