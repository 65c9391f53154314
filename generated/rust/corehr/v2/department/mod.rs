// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get;
pub use batch_get::*;
mod delete;
pub use delete::*;
mod parents;
pub use parents::*;
mod patch;
pub use patch::*;
mod query_multi_timeline;
pub use query_multi_timeline::*;
mod query_operation_logs;
pub use query_operation_logs::*;
mod query_recent_change;
pub use query_recent_change::*;
mod query_timeline;
pub use query_timeline::*;
mod search;
pub use search::*;
mod tree;
pub use tree::*;
/// The operations of `corehr.v2.department`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
