// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod modify;
pub use modify::*;
mod query;
pub use query::*;
/// The operations of `attendance.v1.user_setting`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
