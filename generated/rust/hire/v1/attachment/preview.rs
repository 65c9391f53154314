// Generated from spec/hire/v1/attachment/preview.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Get the PDF of a resume attachment / 获取人才简历附件 PDF 格式下载链接: [`Preview`](struct@Preview).
    pub fn preview(
        &self,
        attachment_id: impl Into<String>,
    ) -> crate::codegen::Call<Preview> {
        crate::codegen::Call::new(self.client, Preview::new(attachment_id))
    }
}
/// Get the PDF of a resume attachment / 获取人才简历附件 PDF 格式下载链接.
///
/// Returns the URL at which a resume attachment can be downloaded as a PDF. / 返回人才简历附件的 PDF 下载地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().attachment().preview("64352523512563462").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/attachments/:attachment_id/preview`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:attachment`
///
/// Errors: [`PreviewError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Preview {
    /// The ID of the resume attachment to preview, taken from the talent. / 要预览的简历附件的 ID，取自人才信息。
    /// - Example: `"64352523512563462"`
    pub attachment_id: String,
}
impl Preview {
    /// Creates the value from its required fields.
    pub fn new(attachment_id: impl Into<String>) -> Self {
        Self {
            attachment_id: attachment_id.into(),
        }
    }
}
impl wire::Object for Preview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attachment_id", &mut self.attachment_id);
    }
}
crate::codegen::__impl_object! {
    Preview
}
crate::codegen::__operation! {
    Preview => PreviewResponse, PreviewError:
    Endpoint::new("hire.v1.attachment.preview", Get, "/open-apis/hire/v1/attachments/:attachment_id/preview")
        .documented(text("获取人才简历附件 PDF 格式下载链接", "Get the PDF of a resume attachment"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_ATTACHMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("attachment_id", String).required()])
}
/// The reply to [`Preview`](struct@Preview).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewResponse {
    /// The URL of the PDF to download, valid for 30 minutes. / 转换后的 PDF 文件的下载链接，30 分钟后失效。
    pub url: String,
}
impl wire::Object for PreviewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    PreviewResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Preview`](struct@Preview).
    PreviewError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
