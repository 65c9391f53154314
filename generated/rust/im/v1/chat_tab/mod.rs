// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete_tabs;
pub use delete_tabs::*;
mod list_tabs;
pub use list_tabs::*;
mod sort_tabs;
pub use sort_tabs::*;
mod update_tabs;
pub use update_tabs::*;
/// The operations of `im.v1.chat_tab`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
