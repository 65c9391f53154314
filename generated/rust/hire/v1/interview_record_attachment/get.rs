// Generated from spec/hire/v1/interview_record_attachment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Get the interview records as a PDF / 获取面试记录附件: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.interview_record_id(…))`.
    pub fn get(&self, application_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(application_id))
    }
}
/// Get the interview records as a PDF / 获取面试记录附件.
///
/// Returns interview records as a PDF attachment with the basics of the application and the assessments.
///
/// 返回面试记录的 PDF 附件，含投递基本信息和面试评价。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().interview_record_attachment().get("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interview_records/attachments`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the application whose interview feedback is wanted, taken from the application.
    ///
    /// 要获取其面试评价附件的投递的 ID，取自投递信息。
    /// - Example: `"6949805467799537964"`
    pub application_id: String,
    /// The ID of the one piece of feedback wanted, taken from the interview. Without it, all feedback on the application is included.
    ///
    /// 只取该条面试评价，ID 取自面试信息；不填则包含投递下的全部面试评价。
    /// - Example: `"6969137186734393644"`
    pub interview_record_id: Option<String>,
    /// The language of the attachment. / 附件使用的语言。
    /// - Default: `1`
    /// - `1`: Chinese / 中文
    /// - `2`: English / 英文
    pub language: Option<i64>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            interview_record_id: Default::default(),
            language: Default::default(),
        }
    }
    /// Sets `interview_record_id`.
    #[must_use]
    pub fn interview_record_id(mut self, value: impl Into<String>) -> Self {
        self.interview_record_id = Some(value.into());
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: i64) -> Self {
        self.language = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("interview_record_id", &mut self.interview_record_id);
        f.field("language", &mut self.language);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.interview_record_attachment.get", Get, "/open-apis/hire/v1/interview_records/attachments")
        .documented(text("获取面试记录附件", "Get the interview records as a PDF"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[
            query("application_id", String).required(),
            query("interview_record_id", String),
            query("language", Integer).default("1"),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The attachment. / 查询到的附件。
    pub attachment: GetAttachmentInfo,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment", &mut self.attachment);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The attachment. / 查询到的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAttachmentInfo {
    /// The ID of the attachment. / 附件 ID。
    pub id: String,
    /// The URL to download the attachment, valid for 30 minutes. / 附件的下载链接，30 分钟后失效。
    pub url: String,
    /// The file name of the attachment. / 附件的文件名。
    pub name: String,
    /// The MIME type of the attachment, always `application/pdf`. / 附件的 MIME 类型，固定为 `application/pdf`。
    pub mime: String,
    /// When the attachment was created, in milliseconds since 1970. / 附件的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for GetAttachmentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("url", &mut self.url);
        f.field("name", &mut self.name);
        f.field("mime", &mut self.mime);
        f.field("create_time", &mut self.create_time);
    }
}
crate::codegen::__impl_object! {
    GetAttachmentInfo
}
