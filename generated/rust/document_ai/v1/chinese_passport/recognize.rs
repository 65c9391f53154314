// Generated from spec/document_ai/v1/chinese_passport/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a Chinese passport / 识别文件中的中国护照: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a Chinese passport / 识别文件中的中国护照.
///
/// Recognizes a Chinese passport in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的中国护照图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().chinese_passport().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/chinese_passport/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:chinese_passport:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the Chinese passport to recognize. / 要识别的中国护照的文件。
    pub file: crate::codegen::Upload,
}
impl Recognize {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<crate::codegen::Upload>) -> Self {
        Self { file: file.into() }
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
    Endpoint::new("document_ai.v1.chinese_passport.recognize", Post, "/open-apis/document_ai/v1/chinese_passport/recognize")
        .documented(text("识别文件中的中国护照", "Recognize a Chinese passport"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_CHINESE_PASSPORT_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found in the passport. / 识别出的护照信息。
    pub chinese_passport: RecognizeChinesePassport,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chinese_passport", &mut self.chinese_passport);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// `2110001` (HTTP 400): Param is invalid
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "Param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): No valid entity
    ///
    /// The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible.
    ///
    /// 未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。
    NoValidEntity = &ErrorInfo {
        message: "No valid entity",
        ..*error::NO_VALID_ENTITY
    },
    /// [`2110010`](error::INTERNAL_ERROR): Internal error, please try later.
    InternalError = error::INTERNAL_ERROR,
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The data found in the passport. / 识别出的护照信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeChinesePassport {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeChinesePassportEntity>,
}
impl wire::Object for RecognizeChinesePassport {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeChinesePassportEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeChinesePassportEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `full_name_cn`: Name in Chinese / 中文姓名
    FullNameCn,
    /// `full_name_en`: Name in English / 英文姓名
    FullNameEn,
    /// `date_of_birth`: Date of birth / 出生日期
    DateOfBirth,
    /// `date_of_expiry`: Date of expiry / 有效日期
    DateOfExpiry,
    /// `place_of_issue`: Place of issue / 签发地点
    PlaceOfIssue,
    /// `passport_number`: Passport number / 护照号码
    PassportNumber,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RecognizeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecognizeType {
    fn as_str(&self) -> &str {
        match self {
            Self::FullNameCn => "full_name_cn",
            Self::FullNameEn => "full_name_en",
            Self::DateOfBirth => "date_of_birth",
            Self::DateOfExpiry => "date_of_expiry",
            Self::PlaceOfIssue => "place_of_issue",
            Self::PassportNumber => "passport_number",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "full_name_cn" => Self::FullNameCn,
            "full_name_en" => Self::FullNameEn,
            "date_of_birth" => Self::DateOfBirth,
            "date_of_expiry" => Self::DateOfExpiry,
            "place_of_issue" => Self::PlaceOfIssue,
            "passport_number" => Self::PassportNumber,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeChinesePassport RecognizeChinesePassportEntity
}
crate::codegen::__impl_enum! {
    RecognizeType
}
