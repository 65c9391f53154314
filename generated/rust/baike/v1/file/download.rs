// Generated from spec/baike/v1/file/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::baike::error;
impl super::Api<'_> {
    /// Download an image / 下载图片: [`Download`](struct@Download).
    #[deprecated(note = "use `lingo.v1.file.download` instead")]
    pub fn download(
        &self,
        file_token: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(file_token))
    }
}
/// Download an image / 下载图片.
///
/// Downloads the original image of an entry by its file token. Deprecated: use `lingo.v1.file.download` instead.
///
/// 按文件 token 下载词条的原图。已废弃，请改用 `lingo.v1.file.download`。
///
/// **Deprecated**: use `lingo.v1.file.download` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.baike().v1().file().download("boxbcEcmKiD3***vgqWTpvdc7jc").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/baike/v1/files/:file_token/download`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The token of the picture to download. / 要下载的图片的 token。
    /// - Example: `"boxbcEcmKiD3***vgqWTpvdc7jc"`
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
    Endpoint::new("baike.v1.file.download", Get, "/open-apis/baike/v1/files/:file_token/download")
        .documented(text("下载图片", "Download an image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("file_token", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
