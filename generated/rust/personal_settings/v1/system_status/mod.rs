// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod batch_close;
pub use batch_close::*;
mod batch_open;
pub use batch_open::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod list;
pub use list::*;
mod patch;
pub use patch::*;
/// The operations of `personal_settings.v1.system_status`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
