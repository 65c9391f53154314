// Generated from spec/corehr/v2/signature_file/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Download an e-signature file / 下载电子签文件: [`Download`](struct@Download).
    pub fn download(
        &self,
        signature_file_id: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(signature_file_id))
    }
}
/// Download an e-signature file / 下载电子签文件.
///
/// Downloads an e-signature file by its ID. / 按 ID 下载一个电子签文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().signature_file().download("6891251722631890445").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/signature_files/:signature_file_id/download`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature_file:read`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The ID of the e-signature file to download; `corehr.v2.signature_file.list` returns it.
    ///
    /// 要下载的电子签文件 ID，可由 `corehr.v2.signature_file.list` 获取。
    /// - Example: `"6891251722631890445"`
    pub signature_file_id: String,
}
impl Download {
    /// Creates the value from its required fields.
    pub fn new(signature_file_id: impl Into<String>) -> Self {
        Self {
            signature_file_id: signature_file_id.into(),
        }
    }
}
impl wire::Object for Download {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
    }
}
crate::codegen::__impl_object! {
    Download
}
crate::codegen::__operation! {
    Download => DownloadResponse, DownloadError:
    Endpoint::new("corehr.v2.signature_file.download", Post, "/open-apis/corehr/v2/signature_files/:signature_file_id/download")
        .documented(text("下载电子签文件", "Download an e-signature file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ_2])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("signature_file_id", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// `1160001` (HTTP 500): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(500),
        message: "system error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 500): not found file by id
    ///
    /// No signature file has this ID. Correct `signature_file_id`; the operation that lists the signature files shows which exist.
    ///
    /// 找不到该电子签文件。请确认 `signature_file_id` 正确，并通过获取电子签文件列表接口确认文件存在。
    InvalidGrantingUnit = &ErrorInfo {
        status: Some(500),
        message: "not found file by id",
        fix: Text { zh: "找不到该电子签文件。请确认 `signature_file_id` 正确，并通过获取电子签文件列表接口确认文件存在。", en: "No signature file has this ID. Correct `signature_file_id`; the operation that lists the signature files shows which exist." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
