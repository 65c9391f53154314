// Generated from spec/im/v1/message/push_follow_up.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Add follow-up bubbles to a message / 添加跟随气泡: [`PushFollowUp`](struct@PushFollowUp).
    pub fn push_follow_up(
        &self,
        message_id: impl Into<id::MessageId>,
        follow_ups: impl Into<Vec<PushFollowUpFollowUp>>,
    ) -> crate::codegen::Call<PushFollowUp> {
        crate::codegen::Call::new(self.client, PushFollowUp::new(message_id, follow_ups))
    }
}
/// Add follow-up bubbles to a message / 添加跟随气泡.
///
/// Shows bubbles under the latest message of a chat; they vanish once the recipient taps one or a new message arrives.
///
/// 在会话最新的一条消息下方显示气泡，有人点击气泡或新消息到达后消失。
///
/// - `POST /open-apis/im/v1/messages/:message_id/push_follow_up`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`
///
/// Errors: [`PushFollowUpError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushFollowUp {
    /// The message to show bubbles under, which the bot must have sent. Its ID is in the replies of `im.v1.message.create` and `im.v1.message.list`, and in the event for a received message.
    ///
    /// 要在其下方显示气泡的消息，须由机器人发送。其 ID 可从 `im.v1.message.create` 或 `im.v1.message.list` 的响应以及接收消息事件中取得。
    /// - Example: `"om_3210a18894e206715a4359115f4cf2f5"`
    pub message_id: id::MessageId,
    /// The follow-up bubbles under the message. / 消息下方的跟随气泡。
    /// - Length: 1 to 3
    pub follow_ups: Vec<PushFollowUpFollowUp>,
}
impl PushFollowUp {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        follow_ups: impl Into<Vec<PushFollowUpFollowUp>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            follow_ups: follow_ups.into(),
        }
    }
}
impl wire::Object for PushFollowUp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("follow_ups", &mut self.follow_ups);
    }
}
crate::codegen::__impl_object! {
    PushFollowUp
}
crate::codegen::__operation! {
    PushFollowUp => PushFollowUpResponse, PushFollowUpError:
    Endpoint::new("im.v1.message.push_follow_up", Post, "/open-apis/im/v1/messages/:message_id/push_follow_up")
        .documented(text("添加跟随气泡", "Add follow-up bubbles to a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("message_id", String).required(), body("follow_ups", Array).required()])
}
/// The reply to [`PushFollowUp`](struct@PushFollowUp).
pub type PushFollowUpResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`PushFollowUp`](struct@PushFollowUp).
    PushFollowUpError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// `230002` (HTTP 400): expired message.
    ///
    /// The message was sent more than 600 seconds ago and can no longer get follow-up bubbles. Add them within 600 seconds of sending.
    ///
    /// 消息发出已超过 600 秒，不能再添加跟随气泡。请在消息发出后 600 秒内添加。
    BotNotInChat = &ErrorInfo {
        message: "expired message.",
        fix: Text { zh: "消息发出已超过 600 秒，不能再添加跟随气泡。请在消息发出后 600 秒内添加。", en: "The message was sent more than 600 seconds ago and can no longer get follow-up bubbles. Add them within 600 seconds of sending." },
        links: &[],
        ..*error::BOT_NOT_IN_CHAT
    },
    /// [`230003`](error::PRIVATE_CHAT_ONLY): only support p2p chat.
    PrivateChatOnly = error::PRIVATE_CHAT_ONLY,
    /// [`230004`](error::FOLLOW_UP_MESSAGE_INVISIBLE): invisible message.
    FollowUpMessageInvisible = error::FOLLOW_UP_MESSAGE_INVISIBLE,
    /// [`230005`](error::FOLLOW_UP_USER_OUT_OF_SCOPE): user is not visible to bot.
    FollowUpUserOutOfScope = error::FOLLOW_UP_USER_OUT_OF_SCOPE,
    /// `230006` (HTTP 400): only support latest message.
    ///
    /// The message is not the latest in the chat. Add the follow-up bubbles to the latest one.
    ///
    /// 这条消息不是会话中的最新消息。请对最新的一条消息添加跟随气泡。
    BotNotEnabled = &ErrorInfo {
        message: "only support latest message.",
        fix: Text { zh: "这条消息不是会话中的最新消息。请对最新的一条消息添加跟随气泡。", en: "The message is not the latest in the chat. Add the follow-up bubbles to the latest one." },
        links: &[],
        ..*error::BOT_NOT_ENABLED
    },
    /// [`230007`](error::INVALID_FOLLOW_UP): invalid follow up.
    InvalidFollowUp = error::INVALID_FOLLOW_UP,
    /// [`230008`](error::FOLLOW_UP_ALREADY_EXISTS): follow up already exist.
    FollowUpAlreadyExists = error::FOLLOW_UP_ALREADY_EXISTS,
}
/// The follow-up bubbles under the message. / 消息下方的跟随气泡。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushFollowUpFollowUp {
    /// The text of the bubble. / 气泡上的文字。
    /// - Length: 1 to 200
    /// - Example: `"text"`
    pub content: String,
    /// The text of the bubble by language. / 气泡文字的各语言版本。
    /// - Length: 0 to 50
    pub i18n_contents: Option<Vec<PushFollowUpI18nContent>>,
}
impl PushFollowUpFollowUp {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            i18n_contents: Default::default(),
        }
    }
    /// Sets `i18n_contents`.
    #[must_use]
    pub fn i18n_contents(
        mut self,
        value: impl Into<Vec<PushFollowUpI18nContent>>,
    ) -> Self {
        self.i18n_contents = Some(value.into());
        self
    }
}
impl wire::Object for PushFollowUpFollowUp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("i18n_contents", &mut self.i18n_contents);
    }
}
/// The text of the bubble by language. / 气泡文字的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PushFollowUpI18nContent {
    /// The text of the bubble in `language`. / 该 `language` 对应的气泡文字。
    /// - Length: 1 to 200
    /// - Example: `"hello"`
    pub content: String,
    /// The language that `content` is in. / `content` 使用的语言。
    pub language: PushFollowUpLanguage,
}
impl PushFollowUpI18nContent {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>, language: PushFollowUpLanguage) -> Self {
        Self {
            content: content.into(),
            language,
        }
    }
}
impl wire::Object for PushFollowUpI18nContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("language", &mut self.language);
    }
}
/// The language that `content` is in. / `content` 使用的语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PushFollowUpLanguage {
    /// `en_us`: English / 英语
    EnUs,
    /// `zh_cn`: Simplified Chinese / 简体中文
    ZhCn,
    /// `zh_hk`: Traditional Chinese (Hong Kong) / 繁体中文（香港）
    ZhHk,
    /// `zh_tw`: Traditional Chinese (Taiwan) / 繁体中文（台湾）
    ZhTw,
    /// `ja_jp`: Japanese / 日语
    JaJp,
    /// `id_id`: Indonesian / 印尼语
    IdId,
    /// `vi_vn`: Vietnamese / 越南语
    ViVn,
    /// `th_th`: Thai / 泰语
    ThTh,
    /// `pt_br`: Portuguese (Brazil) / 葡萄牙语（巴西）
    PtBr,
    /// `es_es`: Spanish / 西班牙语
    EsEs,
    /// `ko_kr`: Korean / 韩语
    KoKr,
    /// `de_de`: German / 德语
    DeDe,
    /// `fr_fr`: French / 法语
    FrFr,
    /// `it_it`: Italian / 意大利语
    ItIt,
    /// `ru_ru`: Russian / 俄语
    RuRu,
    /// `ms_my`: Malay / 马来语
    MsMy,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PushFollowUpLanguage {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PushFollowUpLanguage {
    fn as_str(&self) -> &str {
        match self {
            Self::EnUs => "en_us",
            Self::ZhCn => "zh_cn",
            Self::ZhHk => "zh_hk",
            Self::ZhTw => "zh_tw",
            Self::JaJp => "ja_jp",
            Self::IdId => "id_id",
            Self::ViVn => "vi_vn",
            Self::ThTh => "th_th",
            Self::PtBr => "pt_br",
            Self::EsEs => "es_es",
            Self::KoKr => "ko_kr",
            Self::DeDe => "de_de",
            Self::FrFr => "fr_fr",
            Self::ItIt => "it_it",
            Self::RuRu => "ru_ru",
            Self::MsMy => "ms_my",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "en_us" => Self::EnUs,
            "zh_cn" => Self::ZhCn,
            "zh_hk" => Self::ZhHk,
            "zh_tw" => Self::ZhTw,
            "ja_jp" => Self::JaJp,
            "id_id" => Self::IdId,
            "vi_vn" => Self::ViVn,
            "th_th" => Self::ThTh,
            "pt_br" => Self::PtBr,
            "es_es" => Self::EsEs,
            "ko_kr" => Self::KoKr,
            "de_de" => Self::DeDe,
            "fr_fr" => Self::FrFr,
            "it_it" => Self::ItIt,
            "ru_ru" => Self::RuRu,
            "ms_my" => Self::MsMy,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PushFollowUpFollowUp PushFollowUpI18nContent
}
crate::codegen::__impl_enum! {
    PushFollowUpLanguage
}
