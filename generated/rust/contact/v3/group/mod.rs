// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod delete;
pub use delete::*;
mod get;
pub use get::*;
mod member_belong;
pub use member_belong::*;
mod patch;
pub use patch::*;
mod simplelist;
pub use simplelist::*;
/// The operations of `contact.v3.group`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
