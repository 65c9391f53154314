// Generated from spec/spark/v1/app_storage/upload_initialize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Prepare a file upload in parts / 分片上传文件 - 创建上传请求: [`UploadInitialize`](struct@UploadInitialize).
    ///
    /// Optional fields are set on the call: `.with(|request| request.mime_type(…))`.
    pub fn upload_initialize(
        &self,
        app_id: impl Into<String>,
        file_name: impl Into<String>,
        file_size: i64,
    ) -> crate::codegen::Call<UploadInitialize> {
        crate::codegen::Call::new(
            self.client,
            UploadInitialize::new(app_id, file_name, file_size),
        )
    }
}
/// Prepare a file upload in parts / 分片上传文件 - 创建上传请求.
///
/// Starts an upload in parts to the storage of a Miaoda app, and returns its ID, valid for 24 hours, the size of a part and the number of parts.
///
/// 为妙搭应用的存储开始一次分片上传，返回 24 小时内有效的上传 ID、分片大小和分片数。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_storage().upload_initialize("app_4jcn5n11bpf5v", "text", 104857600).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.storage:write`
///
/// Errors: [`UploadInitializeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInitialize {
    /// The ID of the Miaoda app, which is the part after `/app/` in its URL, such as `app_4jcn5n11bpf5v`.
    ///
    /// 妙搭应用的 ID，即应用地址 `/app/` 之后的部分，如 `app_4jcn5n11bpf5v`。
    /// - Example: `"app_4jcn5n11bpf5v"`
    pub app_id: String,
    /// The name of the file, preferably of at most 100 characters. / 文件的名称，建议不超过 100 个字符。
    /// - Example: `"text"`
    pub file_name: String,
    /// The size of the file to upload, in bytes. / 要上传的文件的大小，单位为字节。
    /// - From 1 to 2147483648
    /// - Example: `104857600`
    pub file_size: i64,
    /// The MIME type of the file. / 文件的 MIME 类型。
    /// - Example: `"text"`
    pub mime_type: Option<String>,
}
impl UploadInitialize {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        file_name: impl Into<String>,
        file_size: i64,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            file_name: file_name.into(),
            file_size,
            mime_type: Default::default(),
        }
    }
    /// Sets `mime_type`.
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
}
impl wire::Object for UploadInitialize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("file_name", &mut self.file_name);
        f.field("file_size", &mut self.file_size);
        f.field("mime_type", &mut self.mime_type);
    }
}
crate::codegen::__impl_object! {
    UploadInitialize
}
crate::codegen::__operation! {
    UploadInitialize => UploadInitializeResponse, UploadInitializeError:
    Endpoint::new("spark.v1.app_storage.upload_initialize", Post, "/open-apis/spark/v1/apps/:app_id/storage/upload/initialize")
        .documented(text("分片上传文件 - 创建上传请求", "Prepare a file upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_STORAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            body("file_name", String).required(),
            body("file_size", Integer).required().between(Some(1), Some(2147483648)),
            body("mime_type", String),
        ])
}
/// The reply to [`UploadInitialize`](struct@UploadInitialize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadInitializeResponse {
    /// The ID of the multipart upload, valid for 24 hours. / 分片上传的 ID，24 小时内有效。
    pub upload_id: String,
    /// The suggested size of each part, in bytes. / 建议的分片大小，单位为字节。
    pub chunk_size: i64,
    /// How many parts there are expected to be. / 预计分为多少片。
    pub chunk_numbers: i64,
}
impl wire::Object for UploadInitializeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("upload_id", &mut self.upload_id);
        f.field("chunk_size", &mut self.chunk_size);
        f.field("chunk_numbers", &mut self.chunk_numbers);
    }
}
crate::codegen::__impl_object! {
    UploadInitializeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadInitialize`](struct@UploadInitialize).
    UploadInitializeError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
