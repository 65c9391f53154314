// Generated from spec/spark/v1/app_storage/upload_part.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Upload a part of a file / 分片上传文件 - 上传分片: [`UploadPart`](struct@UploadPart).
    ///
    /// Optional fields are set on the call: `.with(|request| request.chunk_check_sum(…))`.
    pub fn upload_part(
        &self,
        app_id: impl Into<String>,
        upload_id: impl Into<String>,
        chunk_index: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadPart> {
        crate::codegen::Call::new(
            self.client,
            UploadPart::new(app_id, upload_id, chunk_index, file),
        )
    }
}
/// Upload a part of a file / 分片上传文件 - 上传分片.
///
/// Uploads one part of a file; parts are numbered from 1. / 上传文件的一个分片，分片编号从 1 开始。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_storage().upload_part("app_4jcn5n11bpf5v", "upload_abc123xyz456", 1, feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/part`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.storage:write`
///
/// Errors: [`UploadPartError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadPart {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The ID of the multipart upload, from `spark.v1.app_storage.upload_initialize`.
    ///
    /// 分片上传的 ID，由 `spark.v1.app_storage.upload_initialize` 返回。
    /// - Example: `"upload_abc123xyz456"`
    pub upload_id: String,
    /// The number of the part, starting at 1. / 这是第几片，从 1 开始。
    /// - From 1 to 10000
    /// - Example: `1`
    pub chunk_index: i64,
    /// The binary content of the part, of any file format that agrees with the MIME type given when the upload was created.
    ///
    /// 该分片的二进制内容，文件格式不限，但须与创建上传时的 MIME 类型一致。
    pub file: crate::codegen::Upload,
    /// The MD5 of the part. / 该分片的 MD5 值。
    /// - Example: `"ef176a6c424f954fa42d4cde03949897"`
    pub chunk_check_sum: Option<String>,
}
impl UploadPart {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        upload_id: impl Into<String>,
        chunk_index: i64,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            upload_id: upload_id.into(),
            chunk_index,
            file: file.into(),
            chunk_check_sum: Default::default(),
        }
    }
    /// Sets `chunk_check_sum`.
    #[must_use]
    pub fn chunk_check_sum(mut self, value: impl Into<String>) -> Self {
        self.chunk_check_sum = Some(value.into());
        self
    }
}
impl wire::Object for UploadPart {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("upload_id", &mut self.upload_id);
        f.field("chunk_index", &mut self.chunk_index);
        f.field("file", &mut self.file);
        f.field("chunk_check_sum", &mut self.chunk_check_sum);
    }
}
crate::codegen::__impl_object! {
    UploadPart
}
crate::codegen::__operation! {
    UploadPart => UploadPartResponse, UploadPartError:
    Endpoint::new("spark.v1.app_storage.upload_part", Post, "/open-apis/spark/v1/apps/:app_id/storage/upload/part")
        .documented(text("分片上传文件 - 上传分片", "Upload a part of a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_STORAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[
            path("app_id", String).required(),
            body("upload_id", String).required(),
            body("chunk_index", Integer).required().between(Some(1), Some(10000)),
            body("file", File).required(),
            body("chunk_check_sum", String),
        ])
}
/// The reply to [`UploadPart`](struct@UploadPart).
pub type UploadPartResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadPart`](struct@UploadPart).
    UploadPartError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
