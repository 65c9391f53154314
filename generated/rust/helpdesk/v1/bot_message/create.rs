// Generated from spec/helpdesk/v1/bot_message/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Send a message as the help desk bot / 服务台机器人向工单绑定的群内发送消息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        msg_type: CreateMsgType,
        content: impl Into<String>,
        receiver_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(msg_type, content, receiver_id),
        )
    }
}
/// Send a message as the help desk bot / 服务台机器人向工单绑定的群内发送消息.
///
/// Sends text, rich text, a card or an image as the help desk bot to a user's group without open tickets or private chat; not for store apps.
///
/// 以服务台机器人向用户的专属群或私聊发送文本、富文本、卡片或图片，群内不能有进行中的工单，不支持商店应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::helpdesk::v1::bot_message::CreateMsgType;
/// let reply = client.helpdesk().v1().bot_message().create(CreateMsgType::Post, "text", "ou_7346484524").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/message`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The type of the message, which decides the structure of `content`. / 消息的类型，决定 `content` 的结构。
    pub msg_type: CreateMsgType,
    /// The content of the message, as JSON serialized to a string; its structure depends on `msg_type`, see [the content of messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json).
    ///
    /// 消息内容，是序列化为字符串的 JSON，结构随 `msg_type` 而异，见[各类消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json)。
    /// - Example: `"text"`
    pub content: String,
    /// The user to send the message to, as a `user_id_type` ID. / 接收消息的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7346484524"`
    pub receiver_id: String,
    /// Where the user gets the message; in the dedicated service chat if omitted. Sending to the service chat fails while the user has a ticket in progress.
    ///
    /// 在哪里把消息发给用户，不填则发到专属服务群；用户有正在处理的工单时，发到专属服务群会失败。
    pub receive_type: Option<CreateReceiveType>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        msg_type: CreateMsgType,
        content: impl Into<String>,
        receiver_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            msg_type,
            content: content.into(),
            receiver_id: receiver_id.into(),
            receive_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `receive_type`.
    #[must_use]
    pub fn receive_type(mut self, value: CreateReceiveType) -> Self {
        self.receive_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("msg_type", &mut self.msg_type);
        f.field("content", &mut self.content);
        f.field("receiver_id", &mut self.receiver_id);
        f.field("receive_type", &mut self.receive_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.bot_message.create", Post, "/open-apis/helpdesk/v1/message")
        .documented(text("服务台机器人向工单绑定的群内发送消息", "Send a message as the help desk bot"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("msg_type", String).required(),
            body("content", String).required(),
            body("receiver_id", String).required(),
            body("receive_type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The open ID of the message in the chat. / 消息在聊天中的 Open ID。
    pub message_id: id::MessageId,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`154005`](error::METHOD_FORBIDDEN): Method Forbidden
    MethodForbidden = error::METHOD_FORBIDDEN,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The type of the message, which decides the structure of `content`. / 消息的类型，决定 `content` 的结构。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMsgType {
    /// `text`: Plain text / 纯文本
    Text,
    /// `post`: Rich text / 富文本
    Post,
    /// `image`: Image / 图片
    Image,
    /// `interactive`: Card / 卡片
    Interactive,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateMsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateMsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::Interactive => "interactive",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "interactive" => Self::Interactive,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Where the user gets the message; in the dedicated service chat if omitted. Sending to the service chat fails while the user has a ticket in progress.
///
/// 在哪里把消息发给用户，不填则发到专属服务群；用户有正在处理的工单时，发到专属服务群会失败。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateReceiveType {
    /// `chat`: The dedicated service chat of the help desk / 服务台专属服务群
    Chat,
    /// `user`: A direct chat with the help desk bot / 与服务台机器人的私聊
    User,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateReceiveType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateReceiveType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "user" => Self::User,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateMsgType CreateReceiveType
}
