// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod del_report;
pub use del_report::*;
mod list;
pub use list::*;
mod upload_report;
pub use upload_report::*;
mod user_stats_fields_query;
pub use user_stats_fields_query::*;
/// The operations of `attendance.v1.archive_rule`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
