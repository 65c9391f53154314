// Generated from spec/document_ai/v1/id_card/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize an ID card / 识别文件中的身份证: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize an ID card / 识别文件中的身份证.
///
/// Recognizes an identity card in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的身份证图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().id_card().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/id_card/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:id_card:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the ID card to recognize. / 要识别的身份证的文件。
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
    Endpoint::new("document_ai.v1.id_card.recognize", Post, "/open-apis/document_ai/v1/id_card/recognize")
        .documented(text("识别文件中的身份证", "Recognize an ID card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_ID_CARD_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the ID card. / 识别出的身份证信息。
    pub id_card: RecognizeIdCard,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id_card", &mut self.id_card);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// `2110001` (HTTP 400): param is invalid
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): no valid entity
    ///
    /// The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible.
    ///
    /// 未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。
    NoValidEntity = &ErrorInfo {
        message: "no valid entity",
        ..*error::NO_VALID_ENTITY
    },
    /// `2110010` (HTTP 500): internal error, please try later
    ///
    /// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
    InternalError = &ErrorInfo {
        message: "internal error, please try later",
        ..*error::INTERNAL_ERROR
    },
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The data found on the ID card. / 识别出的身份证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdCard {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeIdEntity>,
    /// Which side of the ID card it is: `1` for the one with the name, `0` for the one with the emblem.
    ///
    /// 识别的是身份证的哪一面：`1` 为姓名页，`0` 为国徽页。
    pub side: i64,
    /// The coordinates of the four corners of the card in the picture: `[x0,y0,x1,y1,x2,y2,x3,y3]`.
    ///
    /// 身份证四角在图中的坐标，依次为 `[x0,y0,x1,y1,x2,y2,x3,y3]`。
    pub conners: Vec<i64>,
}
impl wire::Object for RecognizeIdCard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
        f.field("side", &mut self.side);
        f.field("conners", &mut self.conners);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeIdEntity {
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
    /// `identity_code`: Citizen ID number / 公民身份号码
    IdentityCode,
    /// `identity_name`: Name / 姓名
    IdentityName,
    /// `address`: Address / 住址
    Address,
    /// `valid_date_start`: Start of validity / 有效期的起始
    ValidDateStart,
    /// `valid_date_end`: End of validity, or the Chinese word for unlimited / 有效期的截止，长期有效时为“长期”
    ValidDateEnd,
    /// `gender`: Gender / 性别
    Gender,
    /// `race`: Ethnicity / 民族
    Race,
    /// `issued_by`: Issuing authority / 发证机关
    IssuedBy,
    /// `birth`: Date of birth / 出生日期
    Birth,
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
            Self::IdentityCode => "identity_code",
            Self::IdentityName => "identity_name",
            Self::Address => "address",
            Self::ValidDateStart => "valid_date_start",
            Self::ValidDateEnd => "valid_date_end",
            Self::Gender => "gender",
            Self::Race => "race",
            Self::IssuedBy => "issued_by",
            Self::Birth => "birth",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "identity_code" => Self::IdentityCode,
            "identity_name" => Self::IdentityName,
            "address" => Self::Address,
            "valid_date_start" => Self::ValidDateStart,
            "valid_date_end" => Self::ValidDateEnd,
            "gender" => Self::Gender,
            "race" => Self::Race,
            "issued_by" => Self::IssuedBy,
            "birth" => Self::Birth,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeIdCard RecognizeIdEntity
}
crate::codegen::__impl_enum! {
    RecognizeType
}
