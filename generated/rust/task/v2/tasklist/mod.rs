// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_members;
pub use add_members::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod remove_members;
pub use remove_members::*;
mod tasks;
pub use tasks::*;
/// The operations of `task.v2.tasklist`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
