// Generated from spec/speech_to_text/v1/speech/stream_recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::speech_to_text::{error, v1};
impl super::Api<'_> {
    /// Recognize a speech stream / 识别流式语音 (ASR): [`StreamRecognize`](struct@StreamRecognize).
    pub fn stream_recognize(
        &self,
        speech: v1::Speech,
        config: StreamRecognizeStreamConfig,
    ) -> crate::codegen::Call<StreamRecognize> {
        crate::codegen::Call::new(self.client, StreamRecognize::new(speech, config))
    }
}
/// Recognize a speech stream / 识别流式语音 (ASR).
///
/// Recognizes a speech stream sent in pieces in real time, at most 20 streams at once, not in the free edition.
///
/// 识别分片上传的语音流并实时返回结果，每租户最多 20 路，免费版不可用。
///
/// - `POST /open-apis/speech_to_text/v1/speech/stream_recognize`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `speech_to_text:speech`
///
/// Errors: [`StreamRecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamRecognize {
    /// The audio to recognize. / 要识别的音频。
    pub speech: v1::Speech,
    /// The settings: the format of the audio, its identifier and so on. / 音频的格式、标识等设置。
    pub config: StreamRecognizeStreamConfig,
}
impl StreamRecognize {
    /// Creates the value from its required fields.
    pub fn new(speech: v1::Speech, config: StreamRecognizeStreamConfig) -> Self {
        Self { speech, config }
    }
}
impl wire::Object for StreamRecognize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("speech", &mut self.speech);
        f.field("config", &mut self.config);
    }
}
crate::codegen::__impl_object! {
    StreamRecognize
}
crate::codegen::__operation! {
    StreamRecognize => StreamRecognizeResponse, StreamRecognizeError:
    Endpoint::new("speech_to_text.v1.speech.stream_recognize", Post, "/open-apis/speech_to_text/v1/speech/stream_recognize")
        .documented(text("识别流式语音 (ASR)", "Recognize a speech stream"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SPEECH_TO_TEXT_SPEECH])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("speech", Object).required(), body("config", Object).required()])
}
/// The reply to [`StreamRecognize`](struct@StreamRecognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamRecognizeResponse {
    /// The identifier of the stream, as in the request. / 数据流的标识，与请求中的相同。
    pub stream_id: String,
    /// The number of the chunk, starting with 0 and growing by 1. / 分片的序号，从 0 起，每次加 1。
    pub sequence_id: i64,
    /// The text recognized from the stream. / 从语音流中识别出的文字。
    pub recognition_text: String,
}
impl wire::Object for StreamRecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stream_id", &mut self.stream_id);
        f.field("sequence_id", &mut self.sequence_id);
        f.field("recognition_text", &mut self.recognition_text);
    }
}
crate::codegen::__impl_object! {
    StreamRecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`StreamRecognize`](struct@StreamRecognize).
    StreamRecognizeError:
    /// [`1040101`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1040102`](error::NETWORK_ANOMALY): network anomaly
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The settings: the format of the audio, its identifier and so on. / 音频的格式、标识等设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StreamRecognizeStreamConfig {
    /// An identifier of the stream of your own making: 16 letters, digits or underscores, the same for all chunks of an audio.
    ///
    /// 调用方生成的数据流标识，16 位字母、数字或下划线，同一段音频的各分片相同。
    /// - Example: `"asd1234567890ddd"`
    pub stream_id: String,
    /// The number of the chunk, starting with 0 and growing by 1. / 分片的序号，从 0 起，每次加 1。
    /// - Example: `1`
    pub sequence_id: i64,
    /// What the chunk means for the stream: `1` the first, `0` one in the middle, `2` the last, wait for the result, `3` abort without a final result.
    ///
    /// 该分片在流中的作用：`1` 首个分片，`0` 中间分片，`2` 结束并等待结果，`3` 中断且不返回最终结果。
    /// - Example: `1`
    pub action: i64,
    /// The format of the audio; only `pcm` so far. / 音频的格式，目前只支持 `pcm`。
    /// - Example: `"pcm"`
    pub format: String,
    /// The recognition engine; only `16k_auto` so far, for mixed Chinese and English.
    ///
    /// 识别引擎，目前只支持 `16k_auto`，即中英混合。
    /// - Example: `"16k_auto"`
    pub engine_type: String,
}
impl StreamRecognizeStreamConfig {
    /// Creates the value from its required fields.
    pub fn new(
        stream_id: impl Into<String>,
        sequence_id: i64,
        action: i64,
        format: impl Into<String>,
        engine_type: impl Into<String>,
    ) -> Self {
        Self {
            stream_id: stream_id.into(),
            sequence_id,
            action,
            format: format.into(),
            engine_type: engine_type.into(),
        }
    }
}
impl wire::Object for StreamRecognizeStreamConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stream_id", &mut self.stream_id);
        f.field("sequence_id", &mut self.sequence_id);
        f.field("action", &mut self.action);
        f.field("format", &mut self.format);
        f.field("engine_type", &mut self.engine_type);
    }
}
crate::codegen::__impl_object! {
    StreamRecognizeStreamConfig
}
