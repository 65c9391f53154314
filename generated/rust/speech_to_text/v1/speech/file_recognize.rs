// Generated from spec/speech_to_text/v1/speech/file_recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::speech_to_text::{error, v1};
impl super::Api<'_> {
    /// Recognize a speech file / 识别语音文件 (ASR): [`FileRecognize`](struct@FileRecognize).
    pub fn file_recognize(
        &self,
        speech: v1::Speech,
        config: FileRecognizeFileConfig,
    ) -> crate::codegen::Call<FileRecognize> {
        crate::codegen::Call::new(self.client, FileRecognize::new(speech, config))
    }
}
/// Recognize a speech file / 识别语音文件 (ASR).
///
/// Recognizes a speech file of up to 60 seconds at up to 20 requests per second and tenant, not in the free edition.
///
/// 一次性识别 60 秒以内的语音文件，租户限 20 QPS，免费版不可用。
///
/// - `POST /open-apis/speech_to_text/v1/speech/file_recognize`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `speech_to_text:speech`
///
/// Errors: [`FileRecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRecognize {
    /// The audio to recognize. / 要识别的音频。
    pub speech: v1::Speech,
    /// The settings: the format of the audio, its identifier and so on. / 音频的格式、标识等设置。
    pub config: FileRecognizeFileConfig,
}
impl FileRecognize {
    /// Creates the value from its required fields.
    pub fn new(speech: v1::Speech, config: FileRecognizeFileConfig) -> Self {
        Self { speech, config }
    }
}
impl wire::Object for FileRecognize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("speech", &mut self.speech);
        f.field("config", &mut self.config);
    }
}
crate::codegen::__impl_object! {
    FileRecognize
}
crate::codegen::__operation! {
    FileRecognize => FileRecognizeResponse, FileRecognizeError:
    Endpoint::new("speech_to_text.v1.speech.file_recognize", Post, "/open-apis/speech_to_text/v1/speech/file_recognize")
        .documented(text("识别语音文件 (ASR)", "Recognize a speech file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SPEECH_TO_TEXT_SPEECH])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("speech", Object).required(), body("config", Object).required()])
}
/// The reply to [`FileRecognize`](struct@FileRecognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRecognizeResponse {
    /// The text that was recognized. / 识别出的文字。
    pub recognition_text: String,
}
impl wire::Object for FileRecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("recognition_text", &mut self.recognition_text);
    }
}
crate::codegen::__impl_object! {
    FileRecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`FileRecognize`](struct@FileRecognize).
    FileRecognizeError:
    /// [`1040101`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1040102`](error::NETWORK_ANOMALY): network anomaly
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The settings: the format of the audio, its identifier and so on. / 音频的格式、标识等设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileRecognizeFileConfig {
    /// An identifier of the file of your own making: 16 letters, digits or underscores.
    ///
    /// 调用方生成的文件标识，16 位字母、数字或下划线。
    /// - Example: `"qwe12dd34567890w"`
    pub file_id: String,
    /// The format of the audio; only `pcm` so far. / 音频的格式，目前只支持 `pcm`。
    /// - Example: `"pcm"`
    pub format: String,
    /// The recognition engine; only `16k_auto` so far, for mixed Chinese and English.
    ///
    /// 识别引擎，目前只支持 `16k_auto`，即中英混合。
    /// - Example: `"16k_auto"`
    pub engine_type: String,
}
impl FileRecognizeFileConfig {
    /// Creates the value from its required fields.
    pub fn new(
        file_id: impl Into<String>,
        format: impl Into<String>,
        engine_type: impl Into<String>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            format: format.into(),
            engine_type: engine_type.into(),
        }
    }
}
impl wire::Object for FileRecognizeFileConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("format", &mut self.format);
        f.field("engine_type", &mut self.engine_type);
    }
}
crate::codegen::__impl_object! {
    FileRecognizeFileConfig
}
