// Generated from spec/spark/v1/app_storage/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Download a file / 下载文件: [`Download`](struct@Download).
    ///
    /// Optional fields are set on the call: `.with(|request| request.file_key(…))`.
    pub fn download(&self, app_id: impl Into<String>) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(app_id))
    }
}
/// Download a file / 下载文件.
///
/// Downloads a file of at most 20 MB from the storage of a Miaoda app by its ID or URL; the header `Range` selects a part.
///
/// 按 ID 或 URL 从妙搭应用的存储下载一个不超过 20 MB 的文件，可用 `Range` 请求头只取一段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_storage().download("app_4jcn5n11bpf5v").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps/:app_id/storage`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.storage:write`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The ID of the file. Either this or `file_url` is needed; `file_key` takes precedence.
    ///
    /// 文件的 ID，与 `file_url` 至少填一个，都填时以 `file_key` 为准。
    /// - Example: `"1859988692091946"`
    pub file_key: Option<String>,
    /// The URL of the file. Either this or `file_key` is needed. / 文件的 URL，与 `file_key` 至少填一个。
    /// - Example: `"/app/app_4jmwuym484u90/runtime/api/v1/storage/object/bucket_aadju74v6daba/1859988692091946"`
    pub file_url: Option<String>,
    /// The part of the file to download, written `bytes=start-end` in bytes from 0, such as `bytes=0-1024`.
    ///
    /// 只下载文件的一段，写作 `bytes=start-end`，以字节计，从 0 开始，如 `bytes=0-1024`。
    /// - Example: `"text"`
    pub range: Option<String>,
}
impl Download {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            file_key: Default::default(),
            file_url: Default::default(),
            range: Default::default(),
        }
    }
    /// Sets `file_key`.
    #[must_use]
    pub fn file_key(mut self, value: impl Into<String>) -> Self {
        self.file_key = Some(value.into());
        self
    }
    /// Sets `file_url`.
    #[must_use]
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }
    /// Sets `Range`.
    #[must_use]
    pub fn range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}
impl wire::Object for Download {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("file_key", &mut self.file_key);
        f.field("file_url", &mut self.file_url);
        f.field("Range", &mut self.range);
    }
}
crate::codegen::__impl_object! {
    Download
}
crate::codegen::__operation! {
    Download => DownloadResponse, DownloadError:
    Endpoint::new("spark.v1.app_storage.download", Get, "/open-apis/spark/v1/apps/:app_id/storage")
        .documented(text("下载文件", "Download a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_STORAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("file_key", String),
            query("file_url", String),
            header("Range", String),
        ])
}
/// The reply to [`Download`](struct@Download).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadResponse {
    /// The MIME type of the file. / 文件的 MIME 类型。
    pub content_type: String,
}
impl wire::Object for DownloadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content_type", &mut self.content_type);
    }
}
crate::codegen::__impl_object! {
    DownloadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
