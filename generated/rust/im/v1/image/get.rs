// Generated from spec/im/v1/image/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Download an image / 下载图片: [`Get`](struct@Get).
    pub fn get(&self, image_key: impl Into<id::ImageKey>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(image_key))
    }
}
/// Download an image / 下载图片.
///
/// Returns an image that the app uploaded, by its image_key. / 凭 image_key 取回应用上传过的图片。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().image().get("img_8d5181ca-0aed-40f0-b0d1-b1452132afbg").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v1/images/:image_key`
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
/// - Only the bot that uploaded an image can fetch it, and only one of the `image_type` `message`: not an avatar.
/// - For what users send in messages there is [Get a file of a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get).
///
/// - 只有上传图片的机器人能取回它，且只限 `image_type` 为 `message` 的图片；头像取不回。
/// - 用户在消息里发来的图片不在此列，请用[获取消息中的资源文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get)。
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The key of the image, as [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) returned it
    ///
    /// 图片的 Key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)返回
    /// - Example: `"img_8d5181ca-0aed-40f0-b0d1-b1452132afbg"`
    pub image_key: id::ImageKey,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(image_key: impl Into<id::ImageKey>) -> Self {
        Self {
            image_key: image_key.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_key", &mut self.image_key);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.image.get", Get, "/open-apis/im/v1/images/:image_key")
        .documented(text("下载图片", "Download an image"), "https://open.feishu.cn/document/server-docs/im-v1/image/get")
        .access(&[Tenant], &[Custom, Store], &[])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[path("image_key", String).required()])
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
    /// [`234005`](error::RESOURCE_DELETED): Image has been deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`234007`](error::FILE_BOT_NOT_ENABLED): App does not enable bot feature.
    FileBotNotEnabled = error::FILE_BOT_NOT_ENABLED,
    /// [`234008`](error::NOT_THE_UPLOADER): The app is not the resource sender
    NotTheUploader = error::NOT_THE_UPLOADER,
    /// [`234041`](error::FILE_TENANT_KEY_DELETED): Tenant master key has been deleted, please contact the tenant administrator.
    FileTenantKeyDeleted = error::FILE_TENANT_KEY_DELETED,
    /// [`234042`](error::TENANT_STORAGE_FAILED): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    TenantStorageFailed = error::TENANT_STORAGE_FAILED,
}
