//! The `content` of messages, as types.
//!
//! The platform uses a string of JSON whose shape depends on `msg_type`. A [`Content`] knows both:
//!
//! ```
//! use feishu_api::content::{Content, Text};
//!
//! let content = Content::from(Text::new("Deployed ").bold("api"));
//! assert_eq!(content.msg_type(), "text");
//! assert_eq!(content.encode()?, r#"{"text":"Deployed <b>api</b>"}"#);
//!
//! // Received content, from a reply or an event:
//! match Content::decode("text", r#"{"text":"@_user_1 hello"}"#) {
//!     Content::Text(text) => assert_eq!(text.mention_keys().next(), Some("@_user_1")),
//!     other => println!("a message of type {}", other.msg_type()),
//! }
//! # Ok::<_, feishu_api::Error>(())
//! ```
//!
//! It can be passed to any operation that takes `msg_type` and `content`:
//!
//! ```no_run
//! use feishu_api::im::v1::{MsgType, ReceiveIdType};
//! # use feishu_api::{Client, Error, content::{Content, PostBody}};
//! # async fn send(client: &Client, chat: &str) -> Result<(), Error> {
//! let content = Content::from(PostBody::titled("Deployed").text("api").rule().markdown("to **production**"));
//! client.im().v1().message().create(ReceiveIdType::ChatId, chat, MsgType::parse(content.msg_type()), content.encode()?).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Everything unknown is kept unchanged: message types, elements of a post, keys of an object.

mod attachment;
mod card;
mod element;
pub(crate) mod object;
mod plain;
mod post;
mod share;
mod style;
mod system;
mod text;

pub use attachment::{Audio, File, Image, Media, Sticker};
pub use card::{Card, Entity, Template};
pub use element::{
    CodeBlock, Element, Emotion, InlineImage, InlineMedia, Link, Markdown, Mention, Paragraph, Rule, TextRun,
};
pub use post::{Post, PostBody};
pub use share::{ShareChat, ShareUser};
pub use style::Style;
pub use system::{Divider, Notice, System};
pub use text::Text;

use crate::error::{ContentError, ContentProblem};
use crate::wire::{Json, any_json};

/// The maximum size of a text, in bytes of its encoded content.
pub const TEXT_LIMIT: usize = 150 * 1024;

/// The maximum size of a post, in bytes of its encoded content.
pub const POST_LIMIT: usize = 30 * 1024;

/// The documented maximum size of a card, in bytes of its encoded content. A template counts with the card it expands
/// to, so a template shorter than this can still be too large.
pub const CARD_LIMIT: usize = 30 * 1024;

/// The actual maximum size of a card, in bytes of its encoded content: the platform accepts more than it documents.
pub const CARD_MOST: usize = 128 * 1024;

/// The content of a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// Text: `text`.
    Text(Text),
    /// Rich text: `post`.
    Post(Post),
    /// An image: `image`.
    Image(Image),
    /// A file: `file`.
    File(File),
    /// A voice message: `audio`.
    Audio(Audio),
    /// A video: `media`.
    Media(Media),
    /// A sticker: `sticker`.
    Sticker(Sticker),
    /// A card: `interactive`.
    Card(Card),
    /// A shared chat: `share_chat`.
    ShareChat(ShareChat),
    /// A shared user: `share_user`.
    ShareUser(ShareUser),
    /// A divider in the chat, or a notice about it: `system`.
    System(System),
    /// An unknown message type, or content that does not have the shape of its type.
    Other(Other),
}

/// The content of an unknown message, unchanged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Other {
    /// The type of the message.
    pub msg_type: String,
    /// The content, usually JSON.
    pub content: String,
}

impl Other {
    /// Creates content of this type, which is sent as is.
    pub fn new(msg_type: impl Into<String>, content: impl Into<String>) -> Self {
        Self { msg_type: msg_type.into(), content: content.into() }
    }
}

impl Content {
    /// Returns the type of the message, for `msg_type`.
    pub fn msg_type(&self) -> &str {
        match self {
            Self::Text(_) => "text",
            Self::Post(_) => "post",
            Self::Image(_) => "image",
            Self::File(_) => "file",
            Self::Audio(_) => "audio",
            Self::Media(_) => "media",
            Self::Sticker(_) => "sticker",
            Self::Card(_) => "interactive",
            Self::ShareChat(_) => "share_chat",
            Self::ShareUser(_) => "share_user",
            Self::System(_) => "system",
            Self::Other(other) => &other.msg_type,
        }
    }

    /// Returns the maximum size of content of this type in bytes; `None` if no limit is documented.
    pub fn limit(&self) -> Option<usize> {
        match self.msg_type() {
            "text" => Some(TEXT_LIMIT),
            "post" => Some(POST_LIMIT),
            "interactive" => Some(CARD_MOST),
            _ => None,
        }
    }

    /// Returns the string to send as `content`. A post without a language, such as a received one, is sent as `zh_cn`:
    /// the platform requires a language, and shows a post with a single language to all readers.
    ///
    /// # Errors
    /// Fails if the content is too large for the platform. The platform also counts the request around it, so it may
    /// refuse content slightly below the limit. With the feature `cards`, this also fails if the platform would refuse
    /// a card of JSON 2.0 because of its content.
    pub fn encode(&self) -> Result<String, ContentError> {
        let content = match self {
            Self::Post(post) => Json::Object(post.by_language()).to_string(),
            _ => self.to_json(),
        };
        match self.limit() {
            Some(limit) if content.len() > limit => {
                let problem = ContentProblem::TooLarge { size: content.len(), limit };
                Err(ContentError::new(self.msg_type(), problem))
            }
            _ => self.check().map(|()| content),
        }
    }

    /// Checks that the content is not a card that the platform refuses.
    #[cfg(feature = "cards")]
    fn check(&self) -> Result<(), ContentError> {
        match self {
            Self::Card(Card::Json(card)) => crate::cards::accept(card),
            _ => Ok(()),
        }
    }

    #[cfg(not(feature = "cards"))]
    #[allow(clippy::unused_self, clippy::unnecessary_wraps, reason = "it does something with the feature `cards`")]
    fn check(&self) -> Result<(), ContentError> {
        Ok(())
    }

    /// Returns the content as JSON, as read by [`decode`](Self::decode), for example to store it. The order of keys may
    /// differ, and numbers are kept within 64 bits; content that was not understood is returned unchanged.
    pub fn to_json(&self) -> String {
        let members = match self {
            Self::Text(text) => text.write(),
            Self::Post(post) => post.write(),
            Self::Image(image) => image.write(),
            Self::File(file) => file.write(),
            Self::Audio(audio) => audio.write(),
            Self::Media(media) => media.write(),
            Self::Sticker(sticker) => sticker.write(),
            Self::Card(card) => return card.write().to_string(),
            Self::ShareChat(chat) => chat.write(),
            Self::ShareUser(user) => user.write(),
            Self::System(system) => system.write(),
            Self::Other(other) => return other.content.clone(),
        };
        Json::Object(members).to_string()
    }

    /// Decodes the content of a message according to its type. Content that is unknown or does not have the shape of
    /// its type becomes [`Other`](Self::Other): for example, the content of a recalled message is not JSON. So does
    /// content nested more than about 120 levels deep.
    pub fn decode(msg_type: &str, content: &str) -> Self {
        let whole = any_json(content.as_bytes()).ok().filter(|(_, is_cut)| !is_cut);
        let other = || Self::Other(Other::new(msg_type, content));
        whole.and_then(|(value, _)| Self::known(msg_type, &value)).unwrap_or_else(other)
    }

    fn known(msg_type: &str, value: &Json) -> Option<Self> {
        let members = value.as_object()?;
        match msg_type {
            "text" => Text::read(members).map(Self::Text),
            "post" => Post::read(members).map(Self::Post),
            "image" => Image::read(members).map(Self::Image),
            "file" => File::read(members).map(Self::File),
            "audio" => Audio::read(members).map(Self::Audio),
            "media" => Media::read(members).map(Self::Media),
            "sticker" => Sticker::read(members).map(Self::Sticker),
            "interactive" => Some(Self::Card(Card::read(value))),
            "share_chat" => ShareChat::read(members).map(Self::ShareChat),
            "share_user" => ShareUser::read(members).map(Self::ShareUser),
            "system" => System::read(members).map(Self::System),
            _ => None,
        }
    }

    /// Returns the content as plain text, whatever its type: words without formatting, and placeholders in brackets for
    /// everything else.
    ///
    /// | Message | In plain text |
    /// |---|---|
    /// | `text` | the text; markup is kept, except mentions |
    /// | `post` | the title and the paragraphs, one line each, in its first language |
    /// | a mention | `@Ada`; the key if the name is unknown, such as `@_user_1`; `@all` for everyone |
    /// | a link | `text (URL)` |
    /// | code, Markdown | unchanged |
    /// | an emoji, a horizontal line | `[emoji: SMILE]`, `---` |
    /// | an image, a video, in any message | `[image]`, `[video]` |
    /// | `image`, `audio`, `sticker` | `[image]`, `[audio]`, `[sticker]` |
    /// | `file`, `folder`, `media` | `[file: report.pdf]`, `[folder: reports]`, `[video: tour.mp4]` |
    /// | `interactive` | the words of the card, see below; `[card]` if it has none |
    /// | `hongbao` | `[red packet]` |
    /// | `share_calendar_event`, `calendar`, `general_calendar` | `[calendar event: …]`, `[calendar invitation: …]`, `[calendar: …]` |
    /// | `share_chat`, `share_user` | `[chat: oc_…]`, `[person: ou_…]` |
    /// | `system` | the notice with all names; the words of a divider |
    /// | `location`, `video_chat`, `todo`, `vote` | `[location: Office]`, `[video call: Standup]`, `[task: Buy milk]`, `[poll: Lunch? / rice / noodles]` |
    /// | `merge_forward` | `[merged messages]` |
    /// | any other type | `[its type: its words]`, found as for a card |
    /// | content that is not JSON, such as that of a recalled message | unchanged |
    ///
    /// **A card** has one line per piece of text, in both versions of its JSON and in its received form. The words of
    /// an element, known or unknown, are the strings under `title`, `subtitle`, `text`, `content`, `label`, `summary`,
    /// `topic`, `display_name` and `options`, at any depth. They come in the order of the card; those of one object in
    /// the order given here, with its header first and other parts last. Values sent by clicks (`value`, `behaviors`),
    /// tooltips and confirmations are omitted. Tables have one line per row. If a text exists only per language, the
    /// first language is used. The words of a template are the values of its variables. An unknown element of a post is
    /// read by the same rules.
    ///
    /// [`plain_text_with`](Self::plain_text_with) replaces the keys of mentions by names.
    pub fn plain_text(&self) -> String {
        self.plain(&|_| None)
    }

    /// Returns the content as plain text, with the names of mentioned users. `name` returns the name for a key such as
    /// `@_user_1`, as in the message's `mentions`:
    ///
    /// ```
    /// use feishu_api::content::Content;
    ///
    /// # struct Mention { key: String, name: String }
    /// # let mentions = [Mention { key: "@_user_1".to_owned(), name: "Ada".to_owned() }];
    /// let content = Content::decode("text", r#"{"text":"@_user_1 please help"}"#);
    /// let name = |key: &str| mentions.iter().find(|one| one.key == key).map(|one| one.name.as_str());
    /// assert_eq!(content.plain_text_with(name), "@Ada please help");
    /// ```
    pub fn plain_text_with<'n>(&self, name: impl Fn(&str) -> Option<&'n str>) -> String {
        self.plain(&|key| name(key).map(str::to_owned))
    }
}

macro_rules! contents {
    ($($variant:ident($type:ident): $($source:ty)*;)*) => {$($(
        impl From<$source> for Content {
            fn from(content: $source) -> Self {
                Self::$variant($type::from(content))
            }
        }
    )*)*};
}

contents! {
    Text(Text): Text String &str;
    Post(Post): Post PostBody;
    Image(Image): Image;
    File(File): File;
    Audio(Audio): Audio;
    Media(Media): Media;
    Sticker(Sticker): Sticker;
    Card(Card): Card Template;
    ShareChat(ShareChat): ShareChat;
    ShareUser(ShareUser): ShareUser;
    System(System): System Divider;
    Other(Other): Other;
}

#[cfg(test)]
mod tests;
