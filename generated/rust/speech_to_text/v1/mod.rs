// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `speech_to_text.v1.speech`
///
/// - [`FileRecognize`](struct@speech::FileRecognize): Recognize a speech file / 识别语音文件 (ASR)
/// - [`StreamRecognize`](struct@speech::StreamRecognize): Recognize a speech stream / 识别流式语音 (ASR)
pub mod speech;
mod types;
pub use types::*;
/// The operations of `speech_to_text.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `speech_to_text.v1.speech`.
    pub fn speech(&self) -> speech::Api<'c> {
        speech::Api::new(self.client)
    }
}
