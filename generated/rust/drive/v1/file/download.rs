// Generated from spec/drive/v1/file/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Download a file / 下载文件: [`Download`](struct@Download).
    pub fn download(
        &self,
        file_token: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(file_token))
    }
}
/// Download a file / 下载文件.
///
/// Downloads a file such as a PDF from the drive, in ranges if a `Range` header says so; online documents cannot be downloaded this way.
///
/// 下载云空间中的文件（如 PDF），可用 `Range` 请求头分段下载，不适用于在线文档。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().download("boxcnabCdefgabcef").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/download`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `drive:file`, `drive:file:download`, `drive:file:readonly`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The token of the file to download, found in its URL. / 要下载的文件的 token，可从文件的 URL 中获得。
    /// - Example: `"boxcnabCdefgabcef"`
    pub file_token: String,
}
impl Download {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}
impl wire::Object for Download {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
    }
}
crate::codegen::__impl_object! {
    Download
}
crate::codegen::__operation! {
    Download => DownloadResponse, DownloadError:
    Endpoint::new("drive.v1.file.download", Get, "/open-apis/drive/v1/files/:file_token/download")
        .documented(text("下载文件", "Download a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/download")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::DRIVE_FILE_DOWNLOAD]),
            scopes(&[crate::scope::DRIVE_FILE_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("file_token", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
/// The documented errors of [`Download`](struct@Download).
pub type DownloadError = crate::codegen::NoError;
