// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod copy;
pub use copy::*;
mod create_folder;
pub use create_folder::*;
mod create_shortcut;
pub use create_shortcut::*;
mod delete;
pub use delete::*;
mod delete_subscribe;
pub use delete_subscribe::*;
mod download;
pub use download::*;
mod get_subscribe;
pub use get_subscribe::*;
mod list;
pub use list::*;
mod r#move;
pub use r#move::*;
mod subscribe;
pub use subscribe::*;
mod task_check;
pub use task_check::*;
mod upload_all;
pub use upload_all::*;
mod upload_finish;
pub use upload_finish::*;
mod upload_part;
pub use upload_part::*;
mod upload_prepare;
pub use upload_prepare::*;
/// The operations of `drive.v1.file`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
