// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_create;
pub use batch_create::*;
mod batch_del;
pub use batch_del::*;
mod get;
pub use get::*;
mod query;
pub use query::*;
/// The operations of `attendance.v1.user_flow`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
