// Generated from spec/drive/v1/export_task/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Download an exported file / 下载导出文件: [`Download`](struct@Download).
    pub fn download(
        &self,
        file_token: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(file_token))
    }
}
/// Download an exported file / 下载导出文件.
///
/// Downloads the exported file by the token that the result of the export task contains.
///
/// 凭导出结果中的 token 下载导出的文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().export_task().download("boxcnxe5OdjlAkNgSNdsJvabcef").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/export_tasks/file/:file_token/download`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:export`, `drive:export:readonly`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The token of the exported file, as returned when the result of the export task is queried.
    ///
    /// 导出产物的 token，由查询导出任务结果的接口返回。
    /// - Example: `"boxcnxe5OdjlAkNgSNdsJvabcef"`
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
    Endpoint::new("drive.v1.export_task.download", Get, "/open-apis/drive/v1/export_tasks/file/:file_token/download")
        .documented(text("下载导出文件", "Download an exported file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_EXPORT]),
            scopes(&[crate::scope::DRIVE_EXPORT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("file_token", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// [`1060001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
