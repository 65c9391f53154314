// Generated from spec/im/v1/message_resource/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.message_resource`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Get a file of a message / 获取消息中的资源文件. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message_resource().get("om_dc13264520392913993dd051dba21dcf", "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g", "image").await?;
    /// reply.save("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get-2)
    pub fn get(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        file_key: impl Into<String>,
        r#type: impl Into<ResourceType>,
    ) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(message_id, file_key, r#type))
    }
}
/// Get a file of a message / 获取消息中的资源文件.
///
/// Downloads an image, file, voice message or video from a message.
///
/// 下载一条消息里的图片、文件、语音或视频。
///
/// - `GET /open-apis/im/v1/messages/:message_id/resources/:file_key`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:readonly`, `im:message.history:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 机器人在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A file may have 100 MB.
/// - Stickers cannot be had.
/// - Neither can what is in merged and forwarded messages, in the messages they consist of, and in cards: the answer is 234043.
/// - Files come as they are; their format is not converted.
///
/// - 最多 100 MB。
/// - 不能取得表情包。
/// - 合并转发的消息、其中的子消息和卡片里的资源不能取得，返回 234043。
/// - 文件照原样返回，不转换格式。
///
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get-2)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The message with the file. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 资源所在的消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// The key of the file, as it stands in the content of the message; see [Get a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get). It has to be in the message that `message_id` names.
    ///
    /// 资源的 Key，取自消息的内容，见[获取指定消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。它要属于 `message_id` 那条消息。
    ///
    /// - Example: `"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"`
    pub file_key: String,
    /// What it is.
    ///
    /// 是哪一种资源。
    ///
    /// - Example: `"image"`
    pub r#type: ResourceType,
}
impl Get {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        file_key: impl Into<String>,
        r#type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            file_key: file_key.into(),
            r#type: r#type.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("file_key", wire::View::Text(&self.file_key));
        visit("type", wire::View::Text(self.r#type.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "file_key" => wire::Slot::Text(&mut self.file_key),
            "type" => wire::Slot::FromText(&mut self.r#type),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message_resource.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/messages/:message_id/resources/:file_key",
        )
        .documented(
            text::Text {
                zh: "获取消息中的资源文件",
                en: "Get a file of a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/get-2",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_HISTORY_READONLY],
                ),
            ],
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
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "file_key",
                    "file_key",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "type",
                    "type",
                    endpoint::Location::Query,
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
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
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
    /// `234003` (HTTP 400): File not in message.
    ///
    /// The message does not contain this. Take the `file_key` from the content of the same message.
    ///
    /// 消息里没有这个资源。`file_key` 要取自同一条消息的内容。
    FileNotInMessage,
    /// `234004` (HTTP 400): App not in chat.
    ///
    /// The bot is not in the chat of the message. Add it first, or check the message's ID.
    ///
    /// 机器人不在消息所在的会话里。先把它加进去，或核对消息 ID。
    AppNotInChat,
    /// `234009` (HTTP 400): Lack of necessary permissions.
    ///
    /// The chat is an external one, where this operation is not possible.
    ///
    /// 这是外部群，这个操作不支持外部群。
    PermissionDenied,
    /// `234019` (HTTP 400): scope CheckAppTenant fail.
    ///
    /// The platform failed to read the permissions of the app. Try again.
    ///
    /// 平台没能读到应用的权限。稍后重试。
    AppTenantCheckFailed,
    /// `234037` (HTTP 400): Downloaded file size exceeds limit.
    ///
    /// It has more than 100 MB, which is more than this operation hands out.
    ///
    /// 资源大于 100 MB，不能通过这个接口取得。
    DownloadTooLarge,
    /// `234038` (HTTP 400): Do not allow downloading of message resources in restricted mode.
    ///
    /// What is in restricted messages cannot be downloaded: the message is restricted, or the chat has its leak prevention on.
    ///
    /// 保密消息里的资源不能下载：消息被设为保密，或群开启了防泄密模式。
    RestrictedMode,
    /// `234040` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, perhaps because new members of the chat do not see its history. Ask the owner or an administrator of the chat to check its settings.
    ///
    /// 操作者看不到这条消息，可能因为群里的新成员看不到历史消息。请群主或管理员检查群设置。
    MessageInvisible,
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
    /// `234043` (HTTP 400): Unsupported message type.
    ///
    /// Nothing can be fetched from messages of this type: merged and forwarded ones, the messages in them, and cards.
    ///
    /// 不能从这种消息里取资源：合并转发的消息、其中的子消息，以及卡片。
    MessageTypeUnsupported,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230110 => Self::MessageDeleted,
                234001 => Self::InvalidParameter,
                234002 => Self::Unauthorized,
                234003 => Self::FileNotInMessage,
                234004 => Self::AppNotInChat,
                234009 => Self::PermissionDenied,
                234019 => Self::AppTenantCheckFailed,
                234037 => Self::DownloadTooLarge,
                234038 => Self::RestrictedMode,
                234040 => Self::MessageInvisible,
                234041 => Self::TenantKeyDeleted,
                234042 => Self::TenantStorageFailed,
                234043 => Self::MessageTypeUnsupported,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 13usize] = [
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
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
        code: 234003,
        name: "FileNotInMessage",
        status: Some(400),
        message: "File not in message.",
        fix: text::Text {
            zh: "消息里没有这个资源。`file_key` 要取自同一条消息的内容。",
            en: "The message does not contain this. Take the `file_key` from the content of the same message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234004,
        name: "AppNotInChat",
        status: Some(400),
        message: "App not in chat.",
        fix: text::Text {
            zh: "机器人不在消息所在的会话里。先把它加进去，或核对消息 ID。",
            en: "The bot is not in the chat of the message. Add it first, or check the message's ID.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234009,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "这是外部群，这个操作不支持外部群。",
            en: "The chat is an external one, where this operation is not possible.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234019,
        name: "AppTenantCheckFailed",
        status: Some(400),
        message: "scope CheckAppTenant fail.",
        fix: text::Text {
            zh: "平台没能读到应用的权限。稍后重试。",
            en: "The platform failed to read the permissions of the app. Try again.",
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
        code: 234038,
        name: "RestrictedMode",
        status: Some(400),
        message: "Do not allow downloading of message resources in restricted mode.",
        fix: text::Text {
            zh: "保密消息里的资源不能下载：消息被设为保密，或群开启了防泄密模式。",
            en: "What is in restricted messages cannot be downloaded: the message is restricted, or the chat has its leak prevention on.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 234040,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "操作者看不到这条消息，可能因为群里的新成员看不到历史消息。请群主或管理员检查群设置。",
            en: "The operator cannot see the message, perhaps because new members of the chat do not see its history. Ask the owner or an administrator of the chat to check its settings.",
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
    endpoint::ErrorInfo {
        code: 234043,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "Unsupported message type.",
        fix: text::Text {
            zh: "不能从这种消息里取资源：合并转发的消息、其中的子消息，以及卡片。",
            en: "Nothing can be fetched from messages of this type: merged and forwarded ones, the messages in them, and cards.",
        },
        links: &[],
    },
];
/// What it is.
///
/// 是哪一种资源。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// `image`
    ///
    /// An image, of an image message or of a post.
    ///
    /// 图片消息或富文本消息里的图片。
    Image,
    /// `file`
    ///
    /// A file, voice message or video; stickers are not among them.
    ///
    /// 文件、语音或视频，不包括表情包。
    File,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ResourceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ResourceType {
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "image" => Self::Image,
            "file" => Self::File,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::__impl_enum! {
    ResourceType
}
