// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_assignee;
pub use add_assignee::*;
mod agree;
pub use agree::*;
mod reject;
pub use reject::*;
mod transfer;
pub use transfer::*;
/// The operations of `apaas.v1.approval_task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
