// Generated from spec/hire/v1/attachment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Upload an attachment / 创建附件: [`Create`](struct@Create).
    pub fn create(
        &self,
        content: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(content))
    }
}
/// Upload an attachment / 创建附件.
///
/// Uploads a general attachment to the hiring system and returns its ID. / 在招聘系统中上传一个通用附件，返回其 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().attachment().create(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/attachments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:attachment`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The content of the file, at most 300 MB. / 文件的二进制内容，不超过 300 MB。
    pub content: crate::codegen::Upload,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<crate::codegen::Upload>) -> Self {
        Self { content: content.into() }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.attachment.create", Post, "/open-apis/hire/v1/attachments")
        .documented(text("创建附件", "Upload an attachment"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_ATTACHMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Multipart, &[body("content", File).required()])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// A description of the error, if any. / 出错时的说明。
    pub message: String,
    /// The attachment that was uploaded. / 上传的附件。
    pub data: CreateData,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The attachment that was uploaded. / 上传的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateData {
    /// The ID of the uploaded attachment. / 上传所得附件的 ID。
    pub id: String,
    /// The name of the uploaded file. / 所上传文件的文件名。
    pub name: String,
    /// The URL of the uploaded file, valid for 30 minutes. / 所上传文件的下载链接，30 分钟后失效。
    pub url: String,
}
impl wire::Object for CreateData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    CreateData
}
