// Generated from spec/document_ai/v1/business_card/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a business card / 识别文件中的名片: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a business card / 识别文件中的名片.
///
/// Recognizes an English or Japanese business card in an image or PDF of up to 20 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 20 MB 以内的英文或日文名片，支持图片和 PDF，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().business_card().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/business_card/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:business_card:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the business cards to recognize: JPG, PNG or PDF. / 要识别的名片文件，支持 JPG、PNG 和 PDF。
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
    Endpoint::new("document_ai.v1.business_card.recognize", Post, "/open-apis/document_ai/v1/business_card/recognize")
        .documented(text("识别文件中的名片", "Recognize a business card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_BUSINESS_CARD_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The business cards that were found. / 识别出的各张名片。
    pub business_cards: Vec<RecognizeRecognizedEntities>,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("business_cards", &mut self.business_cards);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// `2110001` (HTTP 400): Invalid file
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "Invalid file",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): No business card detected.
    ///
    /// The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible.
    ///
    /// 未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。
    NoValidEntity = &ErrorInfo {
        message: "No business card detected.",
        ..*error::NO_VALID_ENTITY
    },
    /// `2110010` (HTTP 500): Network anomaly, please try again.
    ///
    /// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
    InternalError = &ErrorInfo {
        message: "Network anomaly, please try again.",
        ..*error::INTERNAL_ERROR
    },
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The business cards that were found. / 识别出的各张名片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRecognizedEntities {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeRecognizedEntity>,
}
impl wire::Object for RecognizeRecognizedEntities {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeRecognizedEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeRecognizedEntity {
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
    /// `contact_names`: Contact name / 联系人姓名
    ContactNames,
    /// `company_names`: Company name / 公司名
    CompanyNames,
    /// `departments`: Department / 部门
    Departments,
    /// `job_titles`: Job title / 职位
    JobTitles,
    /// `emails`: Email / 邮箱
    Emails,
    /// `websites`: Website / 网站
    Websites,
    /// `addresses`: Address / 地址
    Addresses,
    /// `mobile_phones`: Mobile phone / 移动电话
    MobilePhones,
    /// `work_phones`: Work phone / 工作电话
    WorkPhones,
    /// `other_phones`: Other phone / 其他电话
    OtherPhones,
    /// `faxes`: Fax / 传真
    Faxes,
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
            Self::ContactNames => "contact_names",
            Self::CompanyNames => "company_names",
            Self::Departments => "departments",
            Self::JobTitles => "job_titles",
            Self::Emails => "emails",
            Self::Websites => "websites",
            Self::Addresses => "addresses",
            Self::MobilePhones => "mobile_phones",
            Self::WorkPhones => "work_phones",
            Self::OtherPhones => "other_phones",
            Self::Faxes => "faxes",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "contact_names" => Self::ContactNames,
            "company_names" => Self::CompanyNames,
            "departments" => Self::Departments,
            "job_titles" => Self::JobTitles,
            "emails" => Self::Emails,
            "websites" => Self::Websites,
            "addresses" => Self::Addresses,
            "mobile_phones" => Self::MobilePhones,
            "work_phones" => Self::WorkPhones,
            "other_phones" => Self::OtherPhones,
            "faxes" => Self::Faxes,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeRecognizedEntities RecognizeRecognizedEntity
}
crate::codegen::__impl_enum! {
    RecognizeType
}
