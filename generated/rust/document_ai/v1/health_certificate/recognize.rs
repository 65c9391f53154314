// Generated from spec/document_ai/v1/health_certificate/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a health certificate / 识别文件中的健康证: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a health certificate / 识别文件中的健康证.
///
/// Recognizes a health certificate in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的健康证图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().health_certificate().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/health_certificate/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `document_ai:health_certificate:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the health certificate to recognize. / 要识别的健康证的文件。
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
    Endpoint::new("document_ai.v1.health_certificate.recognize", Post, "/open-apis/document_ai/v1/health_certificate/recognize")
        .documented(text("识别文件中的健康证", "Recognize a health certificate"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCUMENT_AI_HEALTH_CERTIFICATE_RECOGNIZE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the health certificate. / 识别出的健康证信息。
    pub health_certificate: RecognizeHealthCertificate,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("health_certificate", &mut self.health_certificate);
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
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The page of this operation lists the code as a failure of the service or the network. Try again later; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls.
    ///
    /// 该接口的文档将此错误码标为服务或网络异常。请稍后重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。
    ParsingQuotaExceeded = &ErrorInfo {
        fix: Text { zh: "该接口的文档将此错误码标为服务或网络异常。请稍后重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。", en: "The page of this operation lists the code as a failure of the service or the network. Try again later; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls." },
        ..*error::PARSING_QUOTA_EXCEEDED
    },
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The page of this operation lists the code as a used-up parsing quota. Try again first; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls.
    ///
    /// 该接口的文档将此错误码标为解析次数用完。请先重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。
    InternalError = &ErrorInfo {
        fix: Text { zh: "该接口的文档将此错误码标为解析次数用完。请先重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。", en: "The page of this operation lists the code as a used-up parsing quota. Try again first; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls." },
        ..*error::INTERNAL_ERROR
    },
}
/// The data found on the health certificate. / 识别出的健康证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHealthCertificate {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeHealthCertificateEntity>,
}
impl wire::Object for RecognizeHealthCertificate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeHealthCertificateEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeHealthCertificateEntity {
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
    /// `name`: Name / 姓名
    Name,
    /// `issued_by`: Issuing authority / 发证机关
    IssuedBy,
    /// `date_of_handling`: Date of handling / 办证日期
    DateOfHandling,
    /// `date_of_issue`: Date of issue / 发证日期
    DateOfIssue,
    /// `date_of_medical_examination`: Date of the medical examination / 体检日期
    DateOfMedicalExamination,
    /// `valid_date`: Valid until / 有效日期
    ValidDate,
    /// `other_date`: Other date / 其他日期
    OtherDate,
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
            Self::Name => "name",
            Self::IssuedBy => "issued_by",
            Self::DateOfHandling => "date_of_handling",
            Self::DateOfIssue => "date_of_issue",
            Self::DateOfMedicalExamination => "date_of_medical_examination",
            Self::ValidDate => "valid_date",
            Self::OtherDate => "other_date",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "issued_by" => Self::IssuedBy,
            "date_of_handling" => Self::DateOfHandling,
            "date_of_issue" => Self::DateOfIssue,
            "date_of_medical_examination" => Self::DateOfMedicalExamination,
            "valid_date" => Self::ValidDate,
            "other_date" => Self::OtherDate,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeHealthCertificate RecognizeHealthCertificateEntity
}
crate::codegen::__impl_enum! {
    RecognizeType
}
