// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod convert;
pub use convert::*;
mod create;
pub use create::*;
mod get;
pub use get::*;
mod raw_content;
pub use raw_content::*;
/// The operations of `docx.v1.document`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
