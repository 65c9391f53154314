// Generated from spec/aily/v1/aily_session_aily_message/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Send a message / 发送 Aily 消息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.file_ids(…))`.
    pub fn create(
        &self,
        aily_session_id: impl Into<String>,
        idempotent_id: impl Into<String>,
        content_type: CreateContentType,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(aily_session_id, idempotent_id, content_type, content),
        )
    }
}
/// Send a message / 发送 Aily 消息.
///
/// Sends a message to an Aily app in an active session. / 在一个活跃会话中向 Aily 应用发送消息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::aily::v1::aily_session_aily_message::CreateContentType;
/// let reply = client.aily().v1().aily_session_aily_message().create("session_4dfunz7sp1g8m", "idempotent_id_1", CreateContentType::Mdx, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/sessions/:aily_session_id/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:message:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the session that the message is in, from `aily.v1.aily_session.create`.
    ///
    /// 消息所在会话的 ID，由 `aily.v1.aily_session.create` 返回。
    /// - Length: 9 to 32
    /// - Matches `session_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"session_4dfunz7sp1g8m"`
    pub aily_session_id: String,
    /// An idempotency key such as a UUID or timestamp; requests with the same key in one session within 72 hours count as the same message.
    ///
    /// 幂等标识，如 UUID 或时间戳；72 小时内，同一会话中标识相同的请求视为同一条消息。
    /// - Length: 0 to 64
    /// - Example: `"idempotent_id_1"`
    pub idempotent_id: String,
    /// The format of the message, which decides how `content` is read. / 消息内容的格式，决定 `content` 如何解析。
    pub content_type: CreateContentType,
    /// The content of the message. / 消息的内容。
    /// - Length: 0 to 61440
    /// - Example: `"text"`
    pub content: String,
    /// The IDs of the files that the message carries. / 消息附带的文件的 ID。
    /// - Length: 0 to 32
    /// - Example: `["file_4d9nu1ev3a2rq"]`
    pub file_ids: Option<Vec<String>>,
    /// The ID of the message that this one quotes. / 所引用的消息的 ID。
    /// - Length: 0 to 32
    /// - Matches `message_[0-9a-hjkmnp-z]{1,24}`
    /// - Example: `"message_4de9bpg70qskh"`
    pub quote_message_id: Option<String>,
    /// The entities that the message mentions. / 消息中 @ 到的实体。
    /// - Length: 0 to 32
    pub mentions: Option<Vec<v1::AilyMentionInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        aily_session_id: impl Into<String>,
        idempotent_id: impl Into<String>,
        content_type: CreateContentType,
        content: impl Into<String>,
    ) -> Self {
        Self {
            aily_session_id: aily_session_id.into(),
            idempotent_id: idempotent_id.into(),
            content_type,
            content: content.into(),
            file_ids: Default::default(),
            quote_message_id: Default::default(),
            mentions: Default::default(),
        }
    }
    /// Sets `file_ids`.
    #[must_use]
    pub fn file_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.file_ids = Some(value.into());
        self
    }
    /// Sets `quote_message_id`.
    #[must_use]
    pub fn quote_message_id(mut self, value: impl Into<String>) -> Self {
        self.quote_message_id = Some(value.into());
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<v1::AilyMentionInput>>) -> Self {
        self.mentions = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("aily_session_id", &mut self.aily_session_id);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("content_type", &mut self.content_type);
        f.field("content", &mut self.content);
        f.field("file_ids", &mut self.file_ids);
        f.field("quote_message_id", &mut self.quote_message_id);
        f.field("mentions", &mut self.mentions);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("aily.v1.aily_session_aily_message.create", Post, "/open-apis/aily/v1/sessions/:aily_session_id/messages")
        .documented(text("发送 Aily 消息", "Send a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_MESSAGE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("aily_session_id", String).required(),
            body("idempotent_id", String).required(),
            body("content_type", String).required(),
            body("content", String).required(),
            body("file_ids", Array),
            body("quote_message_id", String),
            body("mentions", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The message that was sent. / 所发送的消息。
    pub message: v1::AilyMessage,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The format of the message, which decides how `content` is read. / 消息内容的格式，决定 `content` 如何解析。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateContentType {
    /// `MDX`: Rich text in MDX / MDX 富文本
    Mdx,
    /// `TEXT`: Plain text / 纯文本
    Text,
    /// `CLIP`: GUI card / GUI 卡片
    Clip,
    /// `SmartCard`: Smart card / 智能卡片
    SmartCard,
    /// `JSON`: JSON / JSON 数据
    Json,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateContentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateContentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Mdx => "MDX",
            Self::Text => "TEXT",
            Self::Clip => "CLIP",
            Self::SmartCard => "SmartCard",
            Self::Json => "JSON",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "MDX" => Self::Mdx,
            "TEXT" => Self::Text,
            "CLIP" => Self::Clip,
            "SmartCard" => Self::SmartCard,
            "JSON" => Self::Json,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateContentType
}
