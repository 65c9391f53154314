// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod create;
pub use create::*;
mod result;
pub use result::*;
/// The operations of `sheets.v2.import`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
