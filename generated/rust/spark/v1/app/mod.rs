// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod get_app_visibility;
pub use get_app_visibility::*;
mod icon;
pub use icon::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
mod sql_commands;
pub use sql_commands::*;
mod update_app_visibility;
pub use update_app_visibility::*;
mod upload_html_code_and_release;
pub use upload_html_code_and_release::*;
/// The operations of `spark.v1.app`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
