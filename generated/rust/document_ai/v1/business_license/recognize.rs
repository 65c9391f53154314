// Generated from spec/document_ai/v1/business_license/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a business license / 识别文件中的营业执照: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a business license / 识别文件中的营业执照.
///
/// Recognizes a business license in an image or PDF of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一份 10 MB 以内的营业执照图片或 PDF，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().business_license().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/business_license/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:business_license:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the business license to recognize. / 要识别的营业执照的文件。
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
    Endpoint::new("document_ai.v1.business_license.recognize", Post, "/open-apis/document_ai/v1/business_license/recognize")
        .documented(text("识别文件中的营业执照", "Recognize a business license"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_BUSINESS_LICENSE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the business license. / 识别出的营业执照信息。
    pub business_license: RecognizeBusinessLicense,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("business_license", &mut self.business_license);
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
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeBusinessEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The data found on the business license. / 识别出的营业执照信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicense {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeBusinessEntity>,
}
impl wire::Object for RecognizeBusinessLicense {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `certificate_type`: Certificate type / 证书类型
    CertificateType,
    /// `unified_social_credit_code`: Unified social credit code / 统一社会信用代码
    UnifiedSocialCreditCode,
    /// `company_name`: Company name / 公司名称
    CompanyName,
    /// `company_type`: Company type / 公司类型
    CompanyType,
    /// `domicile`: Domicile / 住所
    Domicile,
    /// `legal_representative`: Legal representative / 法定代表人
    LegalRepresentative,
    /// `registered_capital`: Registered capital / 注册资本
    RegisteredCapital,
    /// `established_time`: Date of establishment / 成立日期
    EstablishedTime,
    /// `established_date`: Term of operation / 营业期限
    EstablishedDate,
    /// `business_scope`: Business scope / 经营范围
    BusinessScope,
    /// `website`: Address of the enterprise credit information system / 企业信用信息公示系统网址
    Website,
    /// `approval_date`: Date of approval / 核准日期
    ApprovalDate,
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
            Self::CertificateType => "certificate_type",
            Self::UnifiedSocialCreditCode => "unified_social_credit_code",
            Self::CompanyName => "company_name",
            Self::CompanyType => "company_type",
            Self::Domicile => "domicile",
            Self::LegalRepresentative => "legal_representative",
            Self::RegisteredCapital => "registered_capital",
            Self::EstablishedTime => "established_time",
            Self::EstablishedDate => "established_date",
            Self::BusinessScope => "business_scope",
            Self::Website => "website",
            Self::ApprovalDate => "approval_date",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "certificate_type" => Self::CertificateType,
            "unified_social_credit_code" => Self::UnifiedSocialCreditCode,
            "company_name" => Self::CompanyName,
            "company_type" => Self::CompanyType,
            "domicile" => Self::Domicile,
            "legal_representative" => Self::LegalRepresentative,
            "registered_capital" => Self::RegisteredCapital,
            "established_time" => Self::EstablishedTime,
            "established_date" => Self::EstablishedDate,
            "business_scope" => Self::BusinessScope,
            "website" => Self::Website,
            "approval_date" => Self::ApprovalDate,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeBusinessEntity RecognizeBusinessLicense
}
crate::codegen::__impl_enum! {
    RecognizeType
}
