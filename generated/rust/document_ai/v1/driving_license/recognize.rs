// Generated from spec/document_ai/v1/driving_license/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a driving license / 识别文件中的驾驶证: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a driving license / 识别文件中的驾驶证.
///
/// Recognizes a driving license in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的驾驶证图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().driving_license().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/driving_license/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:driving_license:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the driving license to recognize. / 要识别的驾驶证的文件。
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
    Endpoint::new("document_ai.v1.driving_license.recognize", Post, "/open-apis/document_ai/v1/driving_license/recognize")
        .documented(text("识别文件中的驾驶证", "Recognize a driving license"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_DRIVING_LICENSE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the driving license. / 识别出的驾驶证信息。
    pub driving_license: RecognizeDrvingLicense,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("driving_license", &mut self.driving_license);
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
    /// `2110010` (HTTP 500): Internal error, please try later
    ///
    /// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
    InternalError = &ErrorInfo {
        message: "Internal error, please try later",
        ..*error::INTERNAL_ERROR
    },
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeDrivingEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The data found on the driving license. / 识别出的驾驶证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrvingLicense {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeDrivingEntity>,
}
impl wire::Object for RecognizeDrvingLicense {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `id_number`: Document number / 证号
    IdNumber,
    /// `name`: Name / 姓名
    Name,
    /// `sex`: Sex / 性别
    Sex,
    /// `nationality`: Nationality / 国籍
    Nationality,
    /// `address`: Address / 住址
    Address,
    /// `date_of_birth`: Date of birth / 出生日期
    DateOfBirth,
    /// `date_of_first_issue`: Date of first issue / 初次领证日期
    DateOfFirstIssue,
    /// `class`: Vehicle class / 准驾车型
    Class,
    /// `valid_begin`: Start of validity / 有效期的起始
    ValidBegin,
    /// `valid_end`: End of validity / 有效期的截止
    ValidEnd,
    /// `license_issuing_authority`: Authority that issued the license / 发证机关
    LicenseIssuingAuthority,
    /// `document_id`: File number / 档案编号
    DocumentId,
    /// `record`: Record / 记录
    Record,
    /// `id_photo_location`: Position of the photo / 相片位置
    IdPhotoLocation,
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
            Self::IdNumber => "id_number",
            Self::Name => "name",
            Self::Sex => "sex",
            Self::Nationality => "nationality",
            Self::Address => "address",
            Self::DateOfBirth => "date_of_birth",
            Self::DateOfFirstIssue => "date_of_first_issue",
            Self::Class => "class",
            Self::ValidBegin => "valid_begin",
            Self::ValidEnd => "valid_end",
            Self::LicenseIssuingAuthority => "license_issuing_authority",
            Self::DocumentId => "document_id",
            Self::Record => "record",
            Self::IdPhotoLocation => "id_photo_location",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "id_number" => Self::IdNumber,
            "name" => Self::Name,
            "sex" => Self::Sex,
            "nationality" => Self::Nationality,
            "address" => Self::Address,
            "date_of_birth" => Self::DateOfBirth,
            "date_of_first_issue" => Self::DateOfFirstIssue,
            "class" => Self::Class,
            "valid_begin" => Self::ValidBegin,
            "valid_end" => Self::ValidEnd,
            "license_issuing_authority" => Self::LicenseIssuingAuthority,
            "document_id" => Self::DocumentId,
            "record" => Self::Record,
            "id_photo_location" => Self::IdPhotoLocation,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeDrivingEntity RecognizeDrvingLicense
}
crate::codegen::__impl_enum! {
    RecognizeType
}
