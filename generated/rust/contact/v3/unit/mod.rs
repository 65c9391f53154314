// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod bind_department;
pub use bind_department::*;
mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod list_department;
pub use list_department::*;
mod patch;
pub use patch::*;
mod unbind_department;
pub use unbind_department::*;
/// The operations of `contact.v3.unit`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
