// Generated from spec/im/v1/file/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Download a file / 下载文件: [`Get`](struct@Get).
    pub fn get(&self, file_key: impl Into<id::FileKey>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(file_key))
    }
}
/// Download a file / 下载文件.
///
/// Returns a file that the app uploaded, by its file_key. / 凭 file_key 取回应用上传过的文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().file().get("file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/files/:file_key`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app must have its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用要有机器人。启用方法见[启用机器人](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - Only the bot that uploaded a file can fetch it.
/// - It may have at most 100 MB.
/// - For what users send in messages there is [Get a file of a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get).
/// - The reply has a `Content-Disposition` only where the request has the `Content-Type` `application/json`, which the client sends.
///
/// - 只有上传文件的机器人能取回它。
/// - 最多 100 MB。
/// - 用户在消息里发来的文件不在此列，请用[获取消息中的资源文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get)。
/// - 请求头 `Content-Type` 为 `application/json` 时，应答才带有 `Content-Disposition`。
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The key of the file, as [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) returned it
    ///
    /// 文件的 Key，由[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)返回
    /// - Example: `"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"`
    pub file_key: id::FileKey,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(file_key: impl Into<id::FileKey>) -> Self {
        Self { file_key: file_key.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_key", &mut self.file_key);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.file.get", Get, "/open-apis/im/v1/files/:file_key")
        .documented(text("下载文件", "Download a file"), "https://open.feishu.cn/document/server-docs/im-v1/file/get")
        .access(&[Tenant], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[path("file_key", String).required()])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`234001`](error::INVALID_FILE_PARAMETER): Invalid request param.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`234002`](error::UNAUTHORIZED): Unauthorized.
    Unauthorized = error::UNAUTHORIZED,
    /// [`234008`](error::NOT_THE_UPLOADER): The app is not the resource sender
    NotTheUploader = error::NOT_THE_UPLOADER,
    /// [`234005`](error::RESOURCE_DELETED): Image has been deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`234037`](error::DOWNLOAD_TOO_LARGE): Downloaded file size exceeds limit.
    DownloadTooLarge = error::DOWNLOAD_TOO_LARGE,
    /// [`234041`](error::FILE_TENANT_KEY_DELETED): Tenant master key has been deleted, please contact the tenant administrator.
    FileTenantKeyDeleted = error::FILE_TENANT_KEY_DELETED,
    /// [`234042`](error::TENANT_STORAGE_FAILED): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    TenantStorageFailed = error::TENANT_STORAGE_FAILED,
}
