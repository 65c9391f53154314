// Generated from spec/im/v1/image/create.yaml, spec/im/v1/image/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.image`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Upload an image / 上传图片. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().image().create("message", feishu_api::Upload::from_path("file")).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/create)
    pub fn create(
        &self,
        image_type: impl Into<ImageType>,
        image: impl Into<crate::Upload>,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(image_type, image))
    }
    /// Download an image / 下载图片. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().image().get("img_8d5181ca-0aed-40f0-b0d1-b1452132afbg").await?;
    /// reply.save("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/get)
    pub fn get(&self, image_key: impl Into<crate::id::ImageKey>) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(image_key))
    }
}
/// Upload an image / 上传图片.
///
/// Stores an image and returns its image_key. It may be a JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC; the last two are kept as JPG.
///
/// 把一张图片存到平台，换取它的 image_key。可以是 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC；后两种会存为 JPG。
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
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// What the image is for
    ///
    /// 这张图片的用途
    ///
    /// - Example: `"message"`
    pub image_type: ImageType,
    /// The image, of 1 byte to 10 MB
    ///
    /// 图片的内容，1 字节到 10 MB。
    ///
    /// - Size: 1 byte to 10 MB
    /// - Example: `"图片的字节"`
    pub image: crate::Upload,
}
impl Create {
    /// With the fields that are required.
    pub fn new(
        image_type: impl Into<ImageType>,
        image: impl Into<crate::Upload>,
    ) -> Self {
        Self {
            image_type: image_type.into(),
            image: image.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("image_type", wire::View::Text(self.image_type.as_str()));
        visit("image", wire::View::File(&self.image));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "image_type" => wire::Slot::FromText(&mut self.image_type),
            "image" => wire::Value::slot(&mut self.image),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.image.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/images",
        )
        .documented(
            text::Text {
                zh: "上传图片",
                en: "Upload an image",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/image/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_RESOURCE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_RESOURCE_UPLOAD]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Multipart,
            &[
                endpoint::Parameter::new(
                    "image_type",
                    "image_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "image",
                        "image",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::File,
                    )
                    .sizes(1, 10485760),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The key of the image
    ///
    /// 这张图片的 Key
    pub image_key: crate::id::ImageKey,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `image_key`.
    #[must_use]
    pub fn image_key(mut self, value: impl Into<crate::id::ImageKey>) -> Self {
        self.image_key = value.into();
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("image_key", wire::View::Text(self.image_key.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "image_key" => wire::Value::slot(&mut self.image_key),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Create CreateResponse
}
/// The errors that the page of [`Create`](struct@Create) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateError {
    /// `232096` (HTTP 400): Meta writing has stopped, please try again later.
    ///
    /// The platform does not write this app's data at the moment. Call again later.
    ///
    /// 平台暂停写入该应用的数据，过一会儿再调用。
    WritesSuspended,
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.
    ///
    /// 平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    Unauthorized,
    /// `234006` (HTTP 400): The file size exceed the max value.
    ///
    /// It is too large: an image has at most 10 MB, a file at most 30 MB. Compress or split it.
    ///
    /// 内容太大。图片最多 10 MB，文件最多 30 MB；压缩或拆分后再上传。
    TooLarge,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `234010` (HTTP 400): File's size can't be 0.
    ///
    /// It has no bytes. Check the path or the stream it is read from.
    ///
    /// 内容有 0 字节。检查读取的路径或流。
    Empty,
    /// `234011` (HTTP 400): Can't regonnize the image format.
    ///
    /// The content is no image the platform knows. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first.
    ///
    /// 内容不是平台认识的图片。先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。
    ImageFormatUnknown,
    /// `234039` (HTTP 400): Image resolution exceeds limit.
    ///
    /// It has too many pixels. The most on each side: 2000 for a GIF, 4096 for an avatar, 12000 for any other. Scale it down, or send it with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create).
    ///
    /// 像素太多。各边上限：GIF 2000，头像 4096，其余 12000。缩小图片，或者改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)。
    ResolutionTooHigh,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
    ///
    /// 企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。
    TenantKeyDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    TenantStorageFailed,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232096 => Self::WritesSuspended,
                234001 => Self::InvalidParameter,
                234002 => Self::Unauthorized,
                234006 => Self::TooLarge,
                234007 => Self::BotNotEnabled,
                234010 => Self::Empty,
                234011 => Self::ImageFormatUnknown,
                234039 => Self::ResolutionTooHigh,
                234041 => Self::TenantKeyDeleted,
                234042 => Self::TenantStorageFailed,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 10usize] = [
    endpoint::ErrorInfo {
        code: 232096,
        name: "WritesSuspended",
        status: Some(400),
        message: "Meta writing has stopped, please try again later.",
        fix: text::Text {
            zh: "平台暂停写入该应用的数据，过一会儿再调用。",
            en: "The platform does not write this app's data at the moment. Call again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Invalid request param.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234002,
        name: "Unauthorized",
        status: Some(401),
        message: "Unauthorized.",
        fix: text::Text {
            zh: "平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 234006,
        name: "TooLarge",
        status: Some(400),
        message: "The file size exceed the max value.",
        fix: text::Text {
            zh: "内容太大。图片最多 10 MB，文件最多 30 MB；压缩或拆分后再上传。",
            en: "It is too large: an image has at most 10 MB, a file at most 30 MB. Compress or split it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234007,
        name: "BotNotEnabled",
        status: Some(400),
        message: "App does not enable bot feature.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 234010,
        name: "Empty",
        status: Some(400),
        message: "File's size can't be 0.",
        fix: text::Text {
            zh: "内容有 0 字节。检查读取的路径或流。",
            en: "It has no bytes. Check the path or the stream it is read from.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234011,
        name: "ImageFormatUnknown",
        status: Some(400),
        message: "Can't regonnize the image format.",
        fix: text::Text {
            zh: "内容不是平台认识的图片。先转换为 JPG、JPEG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。",
            en: "The content is no image the platform knows. Convert it to JPG, JPEG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234039,
        name: "ResolutionTooHigh",
        status: Some(400),
        message: "Image resolution exceeds limit.",
        fix: text::Text {
            zh: "像素太多。各边上限：GIF 2000，头像 4096，其余 12000。缩小图片，或者改用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)。",
            en: "It has too many pixels. The most on each side: 2000 for a GIF, 4096 for an avatar, 12000 for any other. Scale it down, or send it with [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create).",
        },
        links: &[
            text::Link {
                text: "上传文件",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 234041,
        name: "TenantKeyDeleted",
        status: Some(400),
        message: "Tenant master key has been deleted, please contact the tenant administrator.",
        fix: text::Text {
            zh: "企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。",
            en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234042,
        name: "TenantStorageFailed",
        status: Some(400),
        message: "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
        fix: text::Text {
            zh: "企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
];
/// Download an image / 下载图片.
///
/// Returns an image that the app uploaded, by its image_key.
///
/// 凭 image_key 取回应用上传过的图片。
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
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/image/get)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The key of the image, as [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) returned it
    ///
    /// 图片的 Key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)返回
    ///
    /// - Example: `"img_8d5181ca-0aed-40f0-b0d1-b1452132afbg"`
    pub image_key: crate::id::ImageKey,
}
impl Get {
    /// With the fields that are required.
    pub fn new(image_key: impl Into<crate::id::ImageKey>) -> Self {
        Self {
            image_key: image_key.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("image_key", wire::View::Text(self.image_key.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "image_key" => wire::Value::slot(&mut self.image_key),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.image.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/images/:image_key",
        )
        .documented(
            text::Text {
                zh: "下载图片",
                en: "Download an image",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/image/get",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "image_key",
                    "image_key",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Binary)
        .errors(&GET_ERRORS);
}
/// What [`Get`](struct@Get) answers: a file.
pub type GetResponse = crate::Download;
crate::__impl_object! {
    Get
}
/// The errors that the page of [`Get`](struct@Get) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetError {
    /// `234001` (HTTP 400): Invalid request param.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `234002` (HTTP 401): Unauthorized.
    ///
    /// The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.
    ///
    /// 平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    Unauthorized,
    /// `234005` (HTTP 400): Image has been deleted
    ///
    /// There is nothing under this key: it is wrong, or what it stood for has been deleted. Compare it with the key that the upload returned.
    ///
    /// 这个 Key 没有对应的资源：可能写错了，也可能已被删除。核对上传时返回的 Key。
    ResourceDeleted,
    /// `234007` (HTTP 400): App does not enable bot feature.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `234008` (HTTP 400): The app is not the resource sender
    ///
    /// Another app uploaded it. Call as the app that did.
    ///
    /// 这是另一个应用上传的资源。用上传它的应用来调用。
    NotTheUploader,
    /// `234041` (HTTP 400): Tenant master key has been deleted, please contact the tenant administrator.
    ///
    /// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
    ///
    /// 企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。
    TenantKeyDeleted,
    /// `234042` (HTTP 400): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    ///
    /// The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    TenantStorageFailed,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                234001 => Self::InvalidParameter,
                234002 => Self::Unauthorized,
                234005 => Self::ResourceDeleted,
                234007 => Self::BotNotEnabled,
                234008 => Self::NotTheUploader,
                234041 => Self::TenantKeyDeleted,
                234042 => Self::TenantStorageFailed,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 7usize] = [
    endpoint::ErrorInfo {
        code: 234001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Invalid request param.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234002,
        name: "Unauthorized",
        status: Some(401),
        message: "Unauthorized.",
        fix: text::Text {
            zh: "平台没有认可这次调用的身份。请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The platform does not accept who calls. Ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 234005,
        name: "ResourceDeleted",
        status: Some(400),
        message: "Image has been deleted",
        fix: text::Text {
            zh: "这个 Key 没有对应的资源：可能写错了，也可能已被删除。核对上传时返回的 Key。",
            en: "There is nothing under this key: it is wrong, or what it stood for has been deleted. Compare it with the key that the upload returned.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234007,
        name: "BotNotEnabled",
        status: Some(400),
        message: "App does not enable bot feature.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 234008,
        name: "NotTheUploader",
        status: Some(400),
        message: "The app is not the resource sender",
        fix: text::Text {
            zh: "这是另一个应用上传的资源。用上传它的应用来调用。",
            en: "Another app uploaded it. Call as the app that did.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234041,
        name: "TenantKeyDeleted",
        status: Some(400),
        message: "Tenant master key has been deleted, please contact the tenant administrator.",
        fix: text::Text {
            zh: "企业删除了自己的加密密钥，平台无法再加密或解密其数据。请企业管理员处理。",
            en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234042,
        name: "TenantStorageFailed",
        status: Some(400),
        message: "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.",
        fix: text::Text {
            zh: "企业自有的存储出错，例如空间用完。请企业管理员检查，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The storage that the tenant runs itself failed; it may be full. Ask the tenant's administrator or the platform's [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
];
/// What the image is for
///
/// 这张图片的用途
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageType {
    /// `message`
    ///
    /// To be sent in messages
    ///
    /// 放在消息里
    Message,
    /// `avatar`
    ///
    /// To be an avatar
    ///
    /// 作为头像
    Avatar,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ImageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ImageType {
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
crate::__impl_enum! {
    ImageType
}
