// Generated from spec/optical_char_recognition/v1/image/basic_recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::optical_char_recognition::error;
impl super::Api<'_> {
    /// Recognize the text in an image / 识别图片中的文字: [`BasicRecognize`](struct@BasicRecognize).
    ///
    /// Optional fields are set on the call: `.with(|request| request.image(…))`.
    pub fn basic_recognize(&self) -> crate::codegen::Call<BasicRecognize> {
        crate::codegen::Call::new(self.client, BasicRecognize::new())
    }
}
/// Recognize the text in an image / 识别图片中的文字.
///
/// Recognizes the text in an image of up to 5 MB and returns it by region. / 识别 5 MB 以内图片中的文字，按区域分段返回。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.optical_char_recognition().v1().image().basic_recognize().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/optical_char_recognition/v1/image/basic_recognize`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `optical_char_recognition:image`
///
/// Errors: [`BasicRecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicRecognize {
    /// The picture to recognize, in Base64. / 要识别的图片，以 Base64 编码。
    /// - Example: `"text"`
    pub image: Option<String>,
}
impl BasicRecognize {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
}
impl wire::Object for BasicRecognize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image", &mut self.image);
    }
}
crate::codegen::__impl_object! {
    BasicRecognize
}
crate::codegen::__operation! {
    BasicRecognize => BasicRecognizeResponse, BasicRecognizeError:
    Endpoint::new("optical_char_recognition.v1.image.basic_recognize", Post, "/open-apis/optical_char_recognition/v1/image/basic_recognize")
        .documented(text("识别图片中的文字", "Recognize the text in an image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/optical_char_recognition-v1/image/basic_recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::OPTICAL_CHAR_RECOGNITION_IMAGE])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[body("image", String)])
}
/// The reply to [`BasicRecognize`](struct@BasicRecognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicRecognizeResponse {
    /// The texts that were found, one item per area. / 识别出的文字，每个区域一项。
    pub text_list: Vec<String>,
}
impl wire::Object for BasicRecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_list", &mut self.text_list);
    }
}
crate::codegen::__impl_object! {
    BasicRecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BasicRecognize`](struct@BasicRecognize).
    BasicRecognizeError:
    /// [`1150101`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1150102`](error::NETWORK_ANOMALY): network anomaly
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
