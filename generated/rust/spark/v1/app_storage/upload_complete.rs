// Generated from spec/spark/v1/app_storage/upload_complete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Finish a file upload in parts / 分片上传文件 - 完成上传: [`UploadComplete`](struct@UploadComplete).
    pub fn upload_complete(
        &self,
        app_id: impl Into<String>,
        upload_id: impl Into<String>,
    ) -> crate::codegen::Call<UploadComplete> {
        crate::codegen::Call::new(self.client, UploadComplete::new(app_id, upload_id))
    }
}
/// Finish a file upload in parts / 分片上传文件 - 完成上传.
///
/// Finishes an upload in parts once all of them are uploaded, and returns the ID and relative URL of the file.
///
/// 在所有分片上传之后结束分片上传，返回文件的 ID 和相对 URL。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app_storage().upload_complete("app_4jcn5n11bpf5v", "upload_abc123xyz456").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app.storage:write`
///
/// Errors: [`UploadCompleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadComplete {
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
}
impl UploadComplete {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, upload_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            upload_id: upload_id.into(),
        }
    }
}
impl wire::Object for UploadComplete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("upload_id", &mut self.upload_id);
    }
}
crate::codegen::__impl_object! {
    UploadComplete
}
crate::codegen::__operation! {
    UploadComplete => UploadCompleteResponse, UploadCompleteError:
    Endpoint::new("spark.v1.app_storage.upload_complete", Post, "/open-apis/spark/v1/apps/:app_id/storage/upload/complete")
        .documented(text("分片上传文件 - 完成上传", "Finish a file upload in parts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_STORAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[path("app_id", String).required(), body("upload_id", String).required()])
}
/// The reply to [`UploadComplete`](struct@UploadComplete).
pub type UploadCompleteResponse = v1::AppStorage;
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadComplete`](struct@UploadComplete).
    UploadCompleteError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
