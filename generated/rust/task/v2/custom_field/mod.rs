// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add;
pub use add::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod remove;
pub use remove::*;
/// The operations of `task.v2.custom_field`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
