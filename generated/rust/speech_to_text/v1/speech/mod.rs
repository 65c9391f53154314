// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

mod file_recognize;
pub use file_recognize::*;
mod stream_recognize;
pub use stream_recognize::*;
/// The operations of `speech_to_text.v1.speech`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
}
