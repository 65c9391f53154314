// Generated from spec/translation/v1/text/detect.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::translation::error;
impl super::Api<'_> {
    /// Detect the language of a text / 识别文本语种: [`Detect`](struct@Detect).
    pub fn detect(&self, text: impl Into<String>) -> crate::codegen::Call<Detect> {
        crate::codegen::Call::new(self.client, Detect::new(text))
    }
}
/// Detect the language of a text / 识别文本语种.
///
/// Detects the language of a text out of more than 100, at up to 20 requests per second and tenant, not in the free edition.
///
/// 识别一段文本的语种，支持 100 多种，租户限 20 QPS，免费版不可用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.translation().v1().text_().detect("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/translation/v1/text/detect`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `translation:text`
///
/// Errors: [`DetectError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Detect {
    /// The text whose language to detect. / 要识别语种的文本。
    /// - Example: `"text"`
    pub text: String,
}
impl Detect {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
impl wire::Object for Detect {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
crate::codegen::__impl_object! {
    Detect
}
crate::codegen::__operation! {
    Detect => DetectResponse, DetectError:
    Endpoint::new("translation.v1.text.detect", Post, "/open-apis/translation/v1/text/detect")
        .documented(text("识别文本语种", "Detect the language of a text"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::TRANSLATION_TEXT])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("text", String).required()])
}
/// The reply to [`Detect`](struct@Detect).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectResponse {
    /// The language that was detected, as an ISO 639-1 code. / 识别出的语种，为 ISO 639-1 代码。
    pub language: String,
}
impl wire::Object for DetectResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
    }
}
crate::codegen::__impl_object! {
    DetectResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Detect`](struct@Detect).
    DetectError:
    /// [`1140101`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1140102`](error::NETWORK_ANOMALY): network anomaly
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
