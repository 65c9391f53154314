// Generated from spec/drive/v1/media/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Download a media file / 下载素材: [`Download`](struct@Download).
    ///
    /// Optional fields are set on the call: `.with(|request| request.extra(…))`.
    pub fn download(
        &self,
        file_token: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(file_token))
    }
}
/// Download a media file / 下载素材.
///
/// Downloads a media file of a document, such as an image, in ranges if a `Range` header says so.
///
/// 下载云文档中的图片等素材，可用 `Range` 请求头分段下载。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().media().download("boxcnrHpsg1QDqXAAAyachabcef").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/medias/:file_token/download`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The token of the media. It comes from the document: from an image or file block, from the `fileToken` of an attachment in a spreadsheet, or from the `file_token` of an attachment in a base.
    ///
    /// 素材的 token，由各云文档的接口返回：新版文档取自图片块或文件块，电子表格取自附件的 `fileToken`，多维表格取自附件的 `file_token`。
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub file_token: String,
    /// Extra information for the permission check, needed for media in a base with advanced permissions; how to write it is described in the [overview of media](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction).
    ///
    /// 用于鉴权的附加信息，素材位于开启了高级权限的多维表格中时须填写，写法见[素材概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction)。
    /// - Example: `"text"`
    pub extra: Option<String>,
}
impl Download {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            extra: Default::default(),
        }
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}
impl wire::Object for Download {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    Download
}
crate::codegen::__operation! {
    Download => DownloadResponse, DownloadError:
    Endpoint::new("drive.v1.media.download", Get, "/open-apis/drive/v1/medias/:file_token/download")
        .documented(text("下载素材", "Download a media file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_DOC_READONLY]),
            scopes(&[crate::scope::DOCS_DOCUMENT_MEDIA_DOWNLOAD]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("file_token", String).required(), query("extra", String)])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
/// The documented errors of [`Download`](struct@Download).
pub type DownloadError = crate::codegen::NoError;
