// Generated from spec/im/v1/message_resource/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Get a file of a message / 获取消息中的资源文件: [`Get`](struct@Get).
    pub fn get(
        &self,
        message_id: impl Into<id::MessageId>,
        file_key: impl Into<String>,
        r#type: ResourceType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(message_id, file_key, r#type))
    }
}
/// Get a file of a message / 获取消息中的资源文件.
///
/// Downloads an image, file, voice message or video from a message. / 下载一条消息里的图片、文件、语音或视频。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::message_resource::ResourceType;
/// let reply = client.im().v1().message_resource().get("om_dc13264520392913993dd051dba21dcf", "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g", ResourceType::Image).await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
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
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get-2)
#[derive(Clone, Default)]
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
    pub message_id: id::MessageId,
    /// The key of the file, as it stands in the content of the message; see [Get a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get). It has to be in the message that `message_id` names.
    ///
    /// 资源的 Key，取自消息的内容，见[获取指定消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)。它要属于 `message_id` 那条消息。
    /// - Example: `"file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"`
    pub file_key: String,
    /// The type of the resource. / 资源的类型。
    pub r#type: ResourceType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        file_key: impl Into<String>,
        r#type: ResourceType,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            file_key: file_key.into(),
            r#type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("file_key", &mut self.file_key);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v1.message_resource.get", Get, "/open-apis/im/v1/messages/:message_id/resources/:file_key")
        .documented(text("获取消息中的资源文件", "Get a file of a message"), "https://open.feishu.cn/document/server-docs/im-v1/message/get-2")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_HISTORY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(NoBody, &[
            path("message_id", String).required(),
            path("file_key", String).required(),
            query("type", String).required(),
        ])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// [`234001`](error::INVALID_FILE_PARAMETER): Invalid request param.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`234002`](error::UNAUTHORIZED): Unauthorized.
    Unauthorized = error::UNAUTHORIZED,
    /// [`234003`](error::FILE_NOT_IN_MESSAGE): File not in message.
    FileNotInMessage = error::FILE_NOT_IN_MESSAGE,
    /// [`234004`](error::APP_NOT_IN_CHAT): App not in chat.
    AppNotInChat = error::APP_NOT_IN_CHAT,
    /// [`234009`](error::EXTERNAL_CHAT_FILE_DENIED): Lack of necessary permissions.
    ExternalChatFileDenied = error::EXTERNAL_CHAT_FILE_DENIED,
    /// [`234019`](error::APP_TENANT_CHECK_FAILED): scope CheckAppTenant fail.
    AppTenantCheckFailed = error::APP_TENANT_CHECK_FAILED,
    /// [`234037`](error::DOWNLOAD_TOO_LARGE): Downloaded file size exceeds limit.
    DownloadTooLarge = error::DOWNLOAD_TOO_LARGE,
    /// [`234038`](error::DOWNLOAD_RESTRICTED): Do not allow downloading of message resources in restricted mode.
    DownloadRestricted = error::DOWNLOAD_RESTRICTED,
    /// [`234040`](error::FILE_MESSAGE_INVISIBLE): The message is invisible to the operator.
    FileMessageInvisible = error::FILE_MESSAGE_INVISIBLE,
    /// [`234041`](error::FILE_TENANT_KEY_DELETED): Tenant master key has been deleted, please contact the tenant administrator.
    FileTenantKeyDeleted = error::FILE_TENANT_KEY_DELETED,
    /// [`234042`](error::TENANT_STORAGE_FAILED): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    TenantStorageFailed = error::TENANT_STORAGE_FAILED,
    /// [`234043`](error::FILE_MESSAGE_TYPE_UNSUPPORTED): Unsupported message type.
    FileMessageTypeUnsupported = error::FILE_MESSAGE_TYPE_UNSUPPORTED,
}
/// The type of the resource. / 资源的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// `image`: An image, of an image message or of a post. / 图片消息或富文本消息里的图片。
    Image,
    /// `file`: A file, voice message or video; stickers are not among them. / 文件、语音或视频，不包括表情包。
    File,
    /// A value that the documentation does not list, unchanged.
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
crate::codegen::__impl_enum! {
    ResourceType
}
