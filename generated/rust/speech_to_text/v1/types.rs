// Generated from spec/speech_to_text/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The audio to recognize. / 要识别的音频。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Speech {
    /// The PCM audio or a chunk of it, in Base64. / PCM 音频文件或其分片，以 Base64 编码。
    /// - Example: `"PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg=="`
    pub speech: Option<String>,
}
impl Speech {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `speech`.
    #[must_use]
    pub fn speech(mut self, value: impl Into<String>) -> Self {
        self.speech = Some(value.into());
        self
    }
}
impl wire::Object for Speech {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("speech", &mut self.speech);
    }
}
crate::codegen::__impl_object! {
    Speech
}
