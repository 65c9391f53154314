// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_dependencies;
pub use add_dependencies::*;
mod add_members;
pub use add_members::*;
mod add_reminders;
pub use add_reminders::*;
mod add_tasklist;
pub use add_tasklist::*;
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
mod remove_dependencies;
pub use remove_dependencies::*;
mod remove_members;
pub use remove_members::*;
mod remove_reminders;
pub use remove_reminders::*;
mod remove_tasklist;
pub use remove_tasklist::*;
mod tasklists;
pub use tasklists::*;
/// The operations of `task.v2.task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
