// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod add;
pub use add::*;
mod batch_add;
pub use batch_add::*;
mod batch_remove;
pub use batch_remove::*;
mod remove;
pub use remove::*;
mod simplelist;
pub use simplelist::*;
/// The operations of `contact.v3.group_member`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
