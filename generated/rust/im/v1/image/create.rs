// Generated from spec/im/v1/image/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Upload an image / 上传图片: [`Create`](struct@Create).
    pub fn create(
        &self,
        image_type: CreateImageType,
        image: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(image_type, image))
    }
}
/// Upload an image / 上传图片.
///
/// Stores an image and returns its image_key. It may be a JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC; the last two are kept as JPG.
///
/// 把一张图片存到平台，换取它的 image_key。可以是 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC；后两种会存为 JPG。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::image::CreateImageType;
/// let reply = client.im().v1().image().create(CreateImageType::Message, feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/images`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:resource`, `im:resource:upload`
///
/// # Scenarios / 使用场景
///
/// Other operations take the image by its image_key, for example:
/// - [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create), as an image message: upload with the `image_type` `message`.
/// - [Create a user](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create), as an avatar: upload with the `image_type` `avatar`.
///
/// 其他接口凭 image_key 使用图片，例如：
/// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)：上传时 `image_type` 填 `message`，再把 image_key 写入图片消息。
/// - [创建用户](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create)：上传时 `image_type` 填 `avatar`，再把 image_key 作为头像。
///
/// # Prerequisites / 前提条件
///
/// The app must have its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用要有机器人。启用方法见[启用机器人](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - An image has 1 byte to 10 MB.
/// - Pixels on each side: at most 2000 for a GIF, 4096 for an avatar, 12000 for any other.
/// - An image of more pixels can be sent with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create), but cannot become an avatar.
///
/// - 一张图片 1 字节到 10 MB。
/// - 每边的像素：GIF 最多 2000，头像最多 4096，其余最多 12000。
/// - 像素更多的图片可以用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)发送，但不能作为头像。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What the image is for / 这张图片的用途
    pub image_type: CreateImageType,
    /// The image, of 1 byte to 10 MB / 图片的内容，1 字节到 10 MB。
    /// - Size: 1 byte to 10 MB
    /// - Example: `"图片的字节"`
    pub image: crate::codegen::Upload,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        image_type: CreateImageType,
        image: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            image_type,
            image: image.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_type", &mut self.image_type);
        f.field("image", &mut self.image);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.image.create", Post, "/open-apis/im/v1/images")
        .documented(text("上传图片", "Upload an image"), "https://open.feishu.cn/document/server-docs/im-v1/image/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_RESOURCE]),
            scopes(&[crate::scope::IM_RESOURCE_UPLOAD]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Multipart, &[
            body("image_type", String).required(),
            body("image", File).required().sizes(1, 10485760),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The key of the image / 这张图片的 Key
    pub image_key: id::ImageKey,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_key", &mut self.image_key);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`232096`](error::WRITES_SUSPENDED): Meta writing has stopped, please try again later.
    WritesSuspended = error::WRITES_SUSPENDED,
    /// [`234001`](error::INVALID_FILE_PARAMETER): Invalid request param.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`234002`](error::UNAUTHORIZED): Unauthorized.
    Unauthorized = error::UNAUTHORIZED,
    /// [`234006`](error::TOO_LARGE): The file size exceed the max value.
    TooLarge = error::TOO_LARGE,
    /// [`234007`](error::FILE_BOT_NOT_ENABLED): App does not enable bot feature.
    FileBotNotEnabled = error::FILE_BOT_NOT_ENABLED,
    /// [`234010`](error::EMPTY): File's size can't be 0.
    Empty = error::EMPTY,
    /// [`234011`](error::IMAGE_FORMAT_UNKNOWN): Can't regonnize the image format.
    ImageFormatUnknown = error::IMAGE_FORMAT_UNKNOWN,
    /// [`234039`](error::RESOLUTION_TOO_HIGH): Image resolution exceeds limit.
    ResolutionTooHigh = error::RESOLUTION_TOO_HIGH,
    /// [`234041`](error::FILE_TENANT_KEY_DELETED): Tenant master key has been deleted, please contact the tenant administrator.
    FileTenantKeyDeleted = error::FILE_TENANT_KEY_DELETED,
    /// [`234042`](error::TENANT_STORAGE_FAILED): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    TenantStorageFailed = error::TENANT_STORAGE_FAILED,
}
/// What the image is for / 这张图片的用途
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateImageType {
    /// `message`: To be sent in messages / 放在消息里
    Message,
    /// `avatar`: To be an avatar / 作为头像
    Avatar,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateImageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateImageType {
    fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::Avatar => "avatar",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "message" => Self::Message,
            "avatar" => Self::Avatar,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateImageType
}
