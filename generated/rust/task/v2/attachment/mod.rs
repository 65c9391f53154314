// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod list;
pub use list::*;
mod upload;
pub use upload::*;
/// The operations of `task.v2.attachment`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
