// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod audit_log_list;
pub use audit_log_list::*;
mod data_change_log_detail;
pub use data_change_log_detail::*;
mod data_change_logs_list;
pub use data_change_logs_list::*;
mod get;
pub use get::*;
/// The operations of `apaas.v1.application_audit_log`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
