// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_delete_collaborator;
pub use batch_delete_collaborator::*;
mod batch_delete_follower;
pub use batch_delete_follower::*;
mod complete;
pub use complete::*;
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
mod uncomplete;
pub use uncomplete::*;
/// The operations of `task.v1.task`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
