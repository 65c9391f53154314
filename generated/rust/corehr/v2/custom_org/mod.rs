// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod active;
pub use active::*;
mod create;
pub use create::*;
mod delete_org;
pub use delete_org::*;
mod employment_custom_org_record;
pub use employment_custom_org_record::*;
mod patch;
pub use patch::*;
mod query;
pub use query::*;
mod query_recent_change;
pub use query_recent_change::*;
mod update_rule;
pub use update_rule::*;
/// The operations of `corehr.v2.custom_org`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
