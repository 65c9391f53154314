// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_to_folder;
pub use add_to_folder::*;
mod batch_get_id;
pub use batch_get_id::*;
mod combined_create;
pub use combined_create::*;
mod combined_update;
pub use combined_update::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod onboard_status;
pub use onboard_status::*;
mod remove_to_folder;
pub use remove_to_folder::*;
mod tag;
pub use tag::*;
/// The operations of `hire.v1.talent`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
