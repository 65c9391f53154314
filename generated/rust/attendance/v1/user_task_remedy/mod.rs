// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod query;
pub use query::*;
mod query_user_allowed_remedys;
pub use query_user_allowed_remedys::*;
/// The operations of `attendance.v1.user_task_remedy`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
