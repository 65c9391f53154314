// Generated from spec/document_ai/v1/tw_mainland_travel_permit/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::{error, v1};
impl super::Api<'_> {
    /// Recognize a mainland travel permit (Taiwan) / 识别文件中的台湾居民来往大陆通行证: [`Recognize`](struct@Recognize).
    ///
    /// Optional fields are set on the call: `.with(|request| request.file(…))`.
    pub fn recognize(&self) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new())
    }
}
/// Recognize a mainland travel permit (Taiwan) / 识别文件中的台湾居民来往大陆通行证.
///
/// Recognizes a mainland travel permit for Taiwan residents in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的台湾居民来往大陆通行证图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().tw_mainland_travel_permit().recognize().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:tw_mainland_travel_permit:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/tw_mainland_travel_permit/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the mainland travel permit for Taiwan residents to recognize. / 要识别的台湾居民来往大陆通行证的文件。
    pub file: Option<crate::codegen::Upload>,
}
impl Recognize {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl Into<crate::codegen::Upload>) -> Self {
        self.file = Some(value.into());
        self
    }
}
impl wire::Object for Recognize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Recognize
}
crate::codegen::__operation! {
    Recognize => RecognizeResponse, RecognizeError:
    Endpoint::new("document_ai.v1.tw_mainland_travel_permit.recognize", Post, "/open-apis/document_ai/v1/tw_mainland_travel_permit/recognize")
        .documented(text("识别文件中的台湾居民来往大陆通行证", "Recognize a mainland travel permit (Taiwan)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/tw_mainland_travel_permit/recognize")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DOCUMENT_AI_TW_MAINLAND_TRAVEL_PERMIT_RECOGNIZE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File)])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the mainland travel permit for Taiwan residents. / 识别出的台湾居民来往大陆通行证信息。
    pub tw_mainland_travel_permit: RecognizeTwMainlandTravelPermit,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tw_mainland_travel_permit", &mut self.tw_mainland_travel_permit);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// [`2110001`](error::INVALID_PARAMETER): Param is invalid.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2110002`](error::NO_VALID_ENTITY): No valid entity.
    NoValidEntity = error::NO_VALID_ENTITY,
    /// [`2110010`](error::INTERNAL_ERROR): Internal error, please try later.
    InternalError = error::INTERNAL_ERROR,
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The data found on the mainland travel permit for Taiwan residents. / 识别出的台湾居民来往大陆通行证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTwMainlandTravelPermit {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeTwMainlandTravelPermitEntity>,
}
impl wire::Object for RecognizeTwMainlandTravelPermit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTwMainlandTravelPermitEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: v1::Type,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeTwMainlandTravelPermitEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    RecognizeTwMainlandTravelPermit RecognizeTwMainlandTravelPermitEntity
}
