// Generated from spec/spark/v1/app_storage/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Upload a file / 上传文件: [`Upload`](struct@Upload).
    ///
    /// Optional fields are set on the call: `.with(|request| request.check_sum(…))`.
    pub fn upload(
        &self,
        app_id: impl Into<String>,
        file_name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(app_id, file_name, file))
    }
}
/// Upload a file / 上传文件.
///
/// Uploads a file of at most 20 MB to the storage of a Miaoda app, and returns its ID and relative URL.
///
/// 向妙搭应用的存储上传一个不超过 20 MB 的文件，返回其 ID 和相对 URL。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_storage().upload("app_4jcn5n11bpf5v", "file_name", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.storage:write`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The name of the file. / 文件的名称。
    /// - Example: `"file_name"`
    pub file_name: String,
    /// The SHA-256 of the file in hexadecimal. If given, the server compares it with the file received, and the upload fails if they differ.
    ///
    /// 文件的 SHA-256 值，以十六进制表示；填写后服务端会与收到的文件核对，不一致则上传失败。
    /// - Example: `"f8d80a7f68b820d99f5612b952140319991d6599d95f29699d076684b0977f99"`
    pub check_sum: Option<String>,
    /// The binary content of the file. / 文件的二进制内容。
    pub file: crate::codegen::Upload,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        file_name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            file_name: file_name.into(),
            check_sum: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `check_sum`.
    #[must_use]
    pub fn check_sum(mut self, value: impl Into<String>) -> Self {
        self.check_sum = Some(value.into());
        self
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("file_name", &mut self.file_name);
        f.field("check_sum", &mut self.check_sum);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("spark.v1.app_storage.upload", Post, "/open-apis/spark/v1/apps/:app_id/storage/upload")
        .documented(text("上传文件", "Upload a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_STORAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Multipart, &[
            path("app_id", String).required(),
            body("file_name", String).required(),
            body("check_sum", String),
            body("file", File).required(),
        ])
}
/// The reply to [`Upload`](struct@Upload).
pub type UploadResponse = v1::AppStorage;
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
