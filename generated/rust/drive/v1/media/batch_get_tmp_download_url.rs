// Generated from spec/drive/v1/media/batch_get_tmp_download_url.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get temporary download URLs of media / 获取素材临时下载链接: [`BatchGetTmpDownloadUrl`](struct@BatchGetTmpDownloadUrl).
    ///
    /// Optional fields are set on the call: `.with(|request| request.extra(…))`.
    pub fn batch_get_tmp_download_url(
        &self,
        file_tokens: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGetTmpDownloadUrl> {
        crate::codegen::Call::new(self.client, BatchGetTmpDownloadUrl::new(file_tokens))
    }
}
/// Get temporary download URLs of media / 获取素材临时下载链接.
///
/// Returns temporary download URLs, valid for 24 hours, for several media of documents.
///
/// 批量返回云文档素材的临时下载链接，有效期 24 小时。
///
/// - `GET /open-apis/drive/v1/medias/batch_get_tmp_download_url`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `bitable:app:readonly`, `docs:doc`, `docs:doc:readonly`, `docs:document.media:download`, `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`BatchGetTmpDownloadUrlError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrl {
    /// The tokens of the media, at most 5, passed by repeating the parameter. They come from the document: from an image or file block, from the `fileToken` of an attachment in a spreadsheet, or from the `file_token` of an attachment in a base.
    ///
    /// 素材的 token，一次最多 5 个，多个时重复传递本参数。素材 token 由各云文档的接口返回：新版文档取自图片块或文件块，电子表格取自附件的 `fileToken`，多维表格取自附件的 `file_token`。
    /// - Example: `["boxcnrHpsg1QDqXAAAyachabcef"]`
    pub file_tokens: Vec<String>,
    /// Extra information for the permission check, needed for example for media in a base with advanced permissions; without it the call fails with HTTP 403. How to write it is described in the [overview of media](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction).
    ///
    /// 用于鉴权的附加信息，例如素材位于开启了高级权限的多维表格中时须填写，否则返回 HTTP 403。写法见[素材概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction)。
    /// - Example: `"text"`
    pub extra: Option<String>,
}
impl BatchGetTmpDownloadUrl {
    /// Creates the value from its required fields.
    pub fn new(file_tokens: impl Into<Vec<String>>) -> Self {
        Self {
            file_tokens: file_tokens.into(),
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
impl wire::Object for BatchGetTmpDownloadUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_tokens", &mut self.file_tokens);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    BatchGetTmpDownloadUrl
}
crate::codegen::__operation! {
    BatchGetTmpDownloadUrl => BatchGetTmpDownloadUrlResponse, BatchGetTmpDownloadUrlError:
    Endpoint::new("drive.v1.media.batch_get_tmp_download_url", Get, "/open-apis/drive/v1/medias/batch_get_tmp_download_url")
        .documented(text("获取素材临时下载链接", "Get temporary download URLs of media"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url")
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
        .request(NoBody, &[query("file_tokens", Array).required(), query("extra", String)])
}
/// The reply to [`BatchGetTmpDownloadUrl`](struct@BatchGetTmpDownloadUrl).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrlResponse {
    /// The temporary download links of the media. / 各素材的临时下载链接。
    pub tmp_download_urls: Vec<BatchGetTmpDownloadUrlTmpDownloadUrl>,
}
impl wire::Object for BatchGetTmpDownloadUrlResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tmp_download_urls", &mut self.tmp_download_urls);
    }
}
crate::codegen::__impl_object! {
    BatchGetTmpDownloadUrlResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGetTmpDownloadUrl`](struct@BatchGetTmpDownloadUrl).
    BatchGetTmpDownloadUrlError:
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
}
/// The temporary download links of the media. / 各素材的临时下载链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetTmpDownloadUrlTmpDownloadUrl {
    /// The token of the media. / 素材的 token。
    pub file_token: String,
    /// The temporary download link of the media, to be obtained anew once it expired. / 素材的临时下载链接，过期后须重新获取。
    pub tmp_download_url: String,
}
impl wire::Object for BatchGetTmpDownloadUrlTmpDownloadUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("tmp_download_url", &mut self.tmp_download_url);
    }
}
crate::codegen::__impl_object! {
    BatchGetTmpDownloadUrlTmpDownloadUrl
}
