// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod calendar_by_scope;
pub use calendar_by_scope::*;
mod leave_balances;
pub use leave_balances::*;
mod leave_request_history;
pub use leave_request_history::*;
mod leave_types;
pub use leave_types::*;
mod work_calendar;
pub use work_calendar::*;
mod work_calendar_date;
pub use work_calendar_date::*;
/// The operations of `corehr.v1.leave`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
