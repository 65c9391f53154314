// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod open_query_department_change_list_by_ids;
pub use open_query_department_change_list_by_ids::*;
mod open_query_job_change_list_by_ids;
pub use open_query_job_change_list_by_ids::*;
mod open_query_position_change_list_by_ids;
pub use open_query_position_change_list_by_ids::*;
/// The operations of `corehr.v2.approval_group`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
