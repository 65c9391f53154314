// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod detect;
pub use detect::*;
mod translate;
pub use translate::*;
/// The operations of `translation.v1.text_`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
