// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_get;
pub use batch_get::*;
mod batch_get_id;
pub use batch_get_id::*;
mod create;
pub use create::*;
mod customization;
pub use customization::*;
mod delete;
pub use delete::*;
mod list;
pub use list::*;
mod update;
pub use update::*;
/// The operations of `meeting_room.v1.room`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
