// Generated from spec/im/v1/file/create.yaml, spec/im/v1/file/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.file`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Upload a file / 上传文件. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().file().create("mp4", "演示.mp4", feishu_api::Upload::from_path("file")).await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/create)
    pub fn create(
        &self,
        file_type: impl Into<FileType>,
        file_name: impl Into<String>,
        file: impl Into<crate::Upload>,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(file_type, file_name, file))
    }
    /// Download a file / 下载文件. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().file().get("file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g").await?;
    /// reply.save("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/get)
    pub fn get(&self, file_key: impl Into<crate::id::FileKey>) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(file_key))
    }
}
/// Upload a file / 上传文件.
///
/// Stores a file and returns its file_key: audio, video, a document or anything else. With the key it can be [sent in a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create).
///
/// 把一个文件存到平台，换取它的 file_key：音频、视频、文档或其他。之后可以用它[发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)。
///
/// - `POST /open-apis/im/v1/files`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:resource`, `im:resource:upload`
///
/// # Prerequisites / 前提条件
///
/// The app must have its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用要有机器人。启用方法见[启用机器人](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// A file has 1 byte to 30 MB.
///
/// 一个文件 1 字节到 30 MB。
///
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of file it is
    ///
    /// 文件属于哪一种
    ///
    /// - Example: `"mp4"`
    pub file_type: FileType,
    /// The name of the file, with its extension
    ///
    /// 文件名，要有扩展名
    ///
    /// - Example: `"演示.mp4"`
    pub file_name: String,
    /// How many milliseconds the audio or video lasts; without it no duration is shown
    ///
    /// 音频或视频有多少毫秒；不填则不显示时长
    ///
    /// - Example: `3000`
    pub duration: Option<i64>,
    /// The file, of 1 byte to 30 MB
    ///
    /// 文件的内容，1 字节到 30 MB。
    ///
    /// - Size: 1 byte to 30 MB
    /// - Example: `"文件的字节"`
    pub file: crate::Upload,
}
impl Create {
    /// With the fields that are required.
    pub fn new(
        file_type: impl Into<FileType>,
        file_name: impl Into<String>,
        file: impl Into<crate::Upload>,
    ) -> Self {
        Self {
            file_type: file_type.into(),
            file_name: file_name.into(),
            duration: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("file_type", wire::View::Text(self.file_type.as_str()));
        visit("file_name", wire::View::Text(&self.file_name));
        visit("duration", wire::Value::view(&self.duration));
        visit("file", wire::View::File(&self.file));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "file_type" => wire::Slot::FromText(&mut self.file_type),
            "file_name" => wire::Slot::Text(&mut self.file_name),
            "duration" => wire::Slot::Optional(&mut self.duration),
            "file" => wire::Value::slot(&mut self.file),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.file.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/files",
        )
        .documented(
            text::Text {
                zh: "上传文件",
                en: "Upload a file",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/file/create",
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
                    "file_type",
                    "file_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "file_name",
                    "file_name",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "duration",
                    "duration",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Integer,
                ),
                endpoint::Parameter::new(
                        "file",
                        "file",
                        endpoint::Location::Body,
                        true,
                        endpoint::ValueKind::File,
                    )
                    .sizes(1, 31457280),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The key of the file
    ///
    /// 这个文件的 Key
    pub file_key: crate::id::FileKey,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file_key`.
    #[must_use]
    pub fn file_key(mut self, value: impl Into<crate::id::FileKey>) -> Self {
        self.file_key = value.into();
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("file_key", wire::View::Text(self.file_key.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "file_key" => wire::Value::slot(&mut self.file_key),
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
static CREATE_ERRORS: [endpoint::ErrorInfo; 8usize] = [
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
/// Download a file / 下载文件.
///
/// Returns a file that the app uploaded, by its file_key.
///
/// 凭 file_key 取回应用上传过的文件。
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
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/get)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The key of the file, as [Upload a file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) returned it
    ///
    /// 文件的 Key，由[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)返回
    ///
    /// - Example: `"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"`
    pub file_key: crate::id::FileKey,
}
impl Get {
    /// With the fields that are required.
    pub fn new(file_key: impl Into<crate::id::FileKey>) -> Self {
        Self { file_key: file_key.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("file_key", wire::View::Text(self.file_key.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "file_key" => wire::Value::slot(&mut self.file_key),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.file.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/files/:file_key",
        )
        .documented(
            text::Text {
                zh: "下载文件",
                en: "Download a file",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/file/get",
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
                    "file_key",
                    "file_key",
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
    /// `234008` (HTTP 400): The app is not the resource sender
    ///
    /// Another app uploaded it. Call as the app that did.
    ///
    /// 这是另一个应用上传的资源。用上传它的应用来调用。
    NotTheUploader,
    /// `234005` (HTTP 400): Image has been deleted
    ///
    /// There is nothing under this key: it is wrong, or what it stood for has been deleted. Compare it with the key that the upload returned.
    ///
    /// 这个 Key 没有对应的资源：可能写错了，也可能已被删除。核对上传时返回的 Key。
    ResourceDeleted,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    ///
    /// It has more than 100 MB, which is more than this operation hands out.
    ///
    /// 资源大于 100 MB，不能通过这个接口取得。
    DownloadTooLarge,
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
                234008 => Self::NotTheUploader,
                234005 => Self::ResourceDeleted,
                234037 => Self::DownloadTooLarge,
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
        code: 234037,
        name: "DownloadTooLarge",
        status: Some(400),
        message: "Downloaded file size exceeds limit.",
        fix: text::Text {
            zh: "资源大于 100 MB，不能通过这个接口取得。",
            en: "It has more than 100 MB, which is more than this operation hands out.",
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
/// What kind of file it is
///
/// 文件属于哪一种
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `opus`
    ///
    /// OPUS audio. Convert other audio first, for example with `ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus`
    ///
    /// OPUS 音频；其他音频要先转换，例如用 `ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus`
    Opus,
    /// `mp4`
    ///
    /// MP4 video
    ///
    /// MP4 视频
    Mp4,
    /// `pdf`
    ///
    /// A PDF
    ///
    /// PDF 文档
    Pdf,
    /// `doc`
    ///
    /// A Word document
    ///
    /// Word 文档
    Doc,
    /// `xls`
    ///
    /// An Excel sheet
    ///
    /// Excel 表格
    Xls,
    /// `ppt`
    ///
    /// A PowerPoint presentation
    ///
    /// PowerPoint 演示文稿
    Ppt,
    /// `stream`
    ///
    /// Any other file
    ///
    /// 其他任何文件
    Stream,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for FileType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileType {
    fn as_str(&self) -> &str {
        match self {
            Self::Opus => "opus",
            Self::Mp4 => "mp4",
            Self::Pdf => "pdf",
            Self::Doc => "doc",
            Self::Xls => "xls",
            Self::Ppt => "ppt",
            Self::Stream => "stream",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "opus" => Self::Opus,
            "mp4" => Self::Mp4,
            "pdf" => Self::Pdf,
            "doc" => Self::Doc,
            "xls" => Self::Xls,
            "ppt" => Self::Ppt,
            "stream" => Self::Stream,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::__impl_enum! {
    FileType
}
