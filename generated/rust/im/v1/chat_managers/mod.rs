// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add_managers;
pub use add_managers::*;
mod delete_managers;
pub use delete_managers::*;
/// The operations of `im.v1.chat_managers`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
