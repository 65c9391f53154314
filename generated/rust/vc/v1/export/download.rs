// Generated from spec/vc/v1/export/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
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
/// Downloads the file that an asynchronous export has produced and returns its binary content.
///
/// 下载一次异步导出任务生成的文件，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().export().download("6yHu7Igp7Igy62Ez6fLr6IJz7j9i5WMe6fHq5yZeY2Jz6yLqYAMAY46fZfEz64Lr5fYyYQ==").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/exports/download`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:export`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The exported file to download, which is the `file_token` that `vc.v1.export.get` returns.
    ///
    /// 要下载的导出文件，取 `vc.v1.export.get` 返回的 `file_token`。
    /// - Example: `"6yHu7Igp7Igy62Ez6fLr6IJz7j9i5WMe6fHq5yZeY2Jz6yLqYAMAY46fZfEz64Lr5fYyYQ=="`
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
    Endpoint::new("vc.v1.export.download", Get, "/open-apis/vc/v1/exports/download")
        .documented(text("下载导出文件", "Download an exported file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_EXPORT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("file_token", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
