// Generated from spec/hire/v1/attachment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Get an attachment / 获取附件信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.r#type(…))`.
    pub fn get(&self, attachment_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(attachment_id))
    }
}
/// Get an attachment / 获取附件信息.
///
/// Returns the name, creation time and download URL of an attachment by ID and type.
///
/// 按 ID 和类型返回附件的名称、创建时间和下载地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().attachment().get("6960663240925956555").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:attachment:readonly`, `hire:attachment`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the attachment to get: that of a resume or portfolio is part of the talent, that of a general attachment comes from creating one or from an offer.
    ///
    /// 要获取的附件的 ID。简历和作品附件的 ID 见人才信息，通用附件的 ID 来自创建附件或 Offer 的返回结果。
    /// - Example: `"6960663240925956555"`
    pub attachment_id: String,
    /// Which kind of attachment `attachment_id` names; it must fit where that ID comes from.
    ///
    /// 附件的类型，须与 `attachment_id` 的来源一致。
    /// - Default: `1`
    /// - `1`: Resume of a talent / 人才的简历附件
    /// - `2`: Portfolio of a talent / 人才的作品附件
    /// - `3`: General attachment, created directly or part of an offer / 通用附件，来自创建附件或 Offer
    pub r#type: Option<i64>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(attachment_id: impl Into<String>) -> Self {
        Self {
            attachment_id: attachment_id.into(),
            r#type: Default::default(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_id", &mut self.attachment_id);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.attachment.get", Get, "/open-apis/hire/v1/attachments/:attachment_id")
        .documented(text("获取附件信息", "Get an attachment"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_ATTACHMENT_READONLY]),
            scopes(&[crate::scope::HIRE_ATTACHMENT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("attachment_id", String).required(), query("type", Integer).default("1")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The attachment. / 查询到的附件。
    pub attachment: GetAttachment,
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
pub struct GetAttachment {
    /// The ID of the attachment. / 附件 ID。
    pub id: String,
    /// The URL to download the attachment, valid for 30 minutes. / 附件的下载链接，30 分钟后失效。
    pub url: String,
    /// The file name of the attachment. / 附件的文件名。
    pub name: String,
    /// The MIME type of the attachment. / 附件的 MIME 类型。
    pub mime: String,
    /// When the attachment was created, in milliseconds since 1970. / 附件的创建时间，毫秒级时间戳。
    pub create_time: i64,
}
impl wire::Object for GetAttachment {
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
    GetAttachment
}
