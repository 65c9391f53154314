// Generated from spec/document_ai/v1/food_manage_license/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a food business license / 识别文件中的食品经营许可证: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a food business license / 识别文件中的食品经营许可证.
///
/// Recognizes a food business license in an image or PDF of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一份 10 MB 以内的食品经营许可证图片或 PDF，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().food_manage_license().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/food_manage_license/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:food_manage_license:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_manage_license/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the food business license to recognize. / 要识别的食品经营许可证的文件。
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
    Endpoint::new("document_ai.v1.food_manage_license.recognize", Post, "/open-apis/document_ai/v1/food_manage_license/recognize")
        .documented(text("识别文件中的食品经营许可证", "Recognize a food business license"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_manage_license/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_FOOD_MANAGE_LICENSE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the food business license. / 识别出的食品经营许可证信息。
    pub food_manage_license: RecognizeFoodManageLicense,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("food_manage_license", &mut self.food_manage_license);
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
pub struct RecognizeFoodManageEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeFoodManageEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The data found on the food business license. / 识别出的食品经营许可证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeFoodManageLicense {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeFoodManageEntity>,
}
impl wire::Object for RecognizeFoodManageLicense {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `validity_period`: Validity period / 有效期
    ValidityPeriod,
    /// `issuer`: Issuer / 签发人
    Issuer,
    /// `issuing_authority`: Issuing authority / 发证机关
    IssuingAuthority,
    /// `complaints_hotline`: Complaints hotline / 投诉举报电话
    ComplaintsHotline,
    /// `license_number`: License number / 许可证编号
    LicenseNumber,
    /// `domicile`: Domicile / 住所
    Domicile,
    /// `legal_representative`: Legal representative / 法定代表人
    LegalRepresentative,
    /// `credit_code`: Social credit code or ID card number / 社会信用代码或身份证号
    CreditCode,
    /// `operator`: Name of the operator / 经营者名称
    Operator,
    /// `premise`: Business premises / 经营场所
    Premise,
    /// `daily_supervisor`: Officer in charge of daily supervision / 日常监督管理人员
    DailySupervisor,
    /// `daily_supervisory_authorities`: Authority in charge of daily supervision / 日常监督管理机构
    DailySupervisoryAuthorities,
    /// `main_body`: Kind of business / 主体业态
    MainBody,
    /// `operating_item`: Business items / 经营项目
    OperatingItem,
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
            Self::ValidityPeriod => "validity_period",
            Self::Issuer => "issuer",
            Self::IssuingAuthority => "issuing_authority",
            Self::ComplaintsHotline => "complaints_hotline",
            Self::LicenseNumber => "license_number",
            Self::Domicile => "domicile",
            Self::LegalRepresentative => "legal_representative",
            Self::CreditCode => "credit_code",
            Self::Operator => "operator",
            Self::Premise => "premise",
            Self::DailySupervisor => "daily_supervisor",
            Self::DailySupervisoryAuthorities => "daily_supervisory_authorities",
            Self::MainBody => "main_body",
            Self::OperatingItem => "operating_item",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "validity_period" => Self::ValidityPeriod,
            "issuer" => Self::Issuer,
            "issuing_authority" => Self::IssuingAuthority,
            "complaints_hotline" => Self::ComplaintsHotline,
            "license_number" => Self::LicenseNumber,
            "domicile" => Self::Domicile,
            "legal_representative" => Self::LegalRepresentative,
            "credit_code" => Self::CreditCode,
            "operator" => Self::Operator,
            "premise" => Self::Premise,
            "daily_supervisor" => Self::DailySupervisor,
            "daily_supervisory_authorities" => Self::DailySupervisoryAuthorities,
            "main_body" => Self::MainBody,
            "operating_item" => Self::OperatingItem,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeFoodManageEntity RecognizeFoodManageLicense
}
crate::codegen::__impl_enum! {
    RecognizeType
}
