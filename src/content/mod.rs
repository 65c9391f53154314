//! What messages say: the `content` of a message, as types.
//!
//! The platform takes and gives it as a string of JSON whose shape depends on `msg_type`. A [`Content`] knows both:
//!
//! ```
//! use feishu_api::content::{Content, Text};
//!
//! let content = Content::from(Text::new("Deployed ").bold("api"));
//! assert_eq!(content.msg_type(), "text");
//! assert_eq!(content.encode()?, r#"{"text":"Deployed <b>api</b>"}"#);
//!
//! // What was received, from a reply or an event:
//! match Content::decode("text", r#"{"text":"@_user_1 hello"}"#) {
//!     Content::Text(text) => assert_eq!(text.mention_keys().next(), Some("@_user_1")),
//!     other => println!("a message of type {}", other.msg_type()),
//! }
//! # Ok::<_, feishu_api::Error>(())
//! ```
//!
//! It goes into any operation that takes `msg_type` and `content`:
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
//! What is not known is kept as it came: a type of message, an element of a post, a key of an object.

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

/// The largest text that can be sent, in bytes of its encoded content.
pub const TEXT_LIMIT: usize = 150 * 1024;

/// The largest post that can be sent, in bytes of its encoded content.
pub const POST_LIMIT: usize = 30 * 1024;

/// The largest card that the documentation promises to be taken, in bytes of its encoded content. A template counts with
/// the card it stands for, so one can be too large that is shorter than this.
pub const CARD_LIMIT: usize = 30 * 1024;

/// The largest card that can be sent, in bytes of its encoded content: the platform takes more than it documents.
pub const CARD_MOST: usize = 128 * 1024;

/// What a message says.
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
    /// A recording of somebody's voice: `audio`.
    Audio(Audio),
    /// A video: `media`.
    Media(Media),
    /// A sticker: `sticker`.
    Sticker(Sticker),
    /// A card: `interactive`.
    Card(Card),
    /// A chat, introduced: `share_chat`.
    ShareChat(ShareChat),
    /// A person, introduced: `share_user`.
    ShareUser(ShareUser),
    /// A line across the chat, or a sentence about it: `system`.
    System(System),
    /// A type of message that is not known, or content that does not have the shape of its type.
    Other(Other),
}

/// The content of a message as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Other {
    /// The type of the message.
    pub msg_type: String,
    /// Its content: JSON, most often.
    pub content: String,
}

impl Other {
    /// Content of this type. It is sent as it is.
    pub fn new(msg_type: impl Into<String>, content: impl Into<String>) -> Self {
        Self { msg_type: msg_type.into(), content: content.into() }
    }
}

impl Content {
    /// The type of the message, for its `msg_type`.
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

    /// The largest content of its type that can be sent, in bytes; `None` where no limit is documented.
    pub fn limit(&self) -> Option<usize> {
        match self.msg_type() {
            "text" => Some(TEXT_LIMIT),
            "post" => Some(POST_LIMIT),
            "interactive" => Some(CARD_MOST),
            _ => None,
        }
    }

    /// The string to send as `content`. A post without a language, such as one that was received, is sent as `zh_cn`:
    /// the platform wants a language, and shows a post that has one to readers of all.
    ///
    /// # Errors
    /// Fails where the platform refuses content of that size. It counts the request around it as well, so content
    /// that is not quite as large can be refused by it. With the feature `cards`, so it does where the platform refuses a
    /// card of JSON 2.0 for what is in it.
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

    /// Whether it is no card that the platform refuses.
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

    /// The content as it was received: the same JSON that [`decode`](Self::decode) read, to be stored for example. Keys may
    /// stand in another order, and numbers are kept as far as 64 bits hold them; what was not understood is the same to
    /// the byte.
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

    /// The content of a message, by its type. What is not known, or not of the shape of its type, is
    /// [`Other`](Self::Other): the content of a message that was recalled, for example, is no JSON. So is content in which
    /// objects and lists stand in one another more than some 120 deep.
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

    /// What it says in plain text, whatever its type: words without their looks, and a placeholder in brackets for what has
    /// none.
    ///
    /// | Message | In plain text |
    /// |---|---|
    /// | `text` | the text; markup in it stays, but for mentions |
    /// | `post` | the title and the paragraphs, a line each, in the first of its languages |
    /// | a mention | `@Ada`; the key where the name is not known, such as `@_user_1`; `@all` for everyone |
    /// | a link | `text (address)` |
    /// | code, Markdown | as it is |
    /// | an emoji, a line across | `[emoji: SMILE]`, `---` |
    /// | an image, a video, in any message | `[image]`, `[video]` |
    /// | `image`, `audio`, `sticker` | `[image]`, `[audio]`, `[sticker]` |
    /// | `file`, `folder`, `media` | `[file: report.pdf]`, `[folder: reports]`, `[video: tour.mp4]` |
    /// | `interactive` | the words of the card, see below; `[card]` where it has none |
    /// | `hongbao` | `[red packet]` |
    /// | `share_calendar_event`, `calendar`, `general_calendar` | `[calendar event: …]`, `[calendar invitation: …]`, `[calendar: …]` |
    /// | `share_chat`, `share_user` | `[chat: oc_…]`, `[person: ou_…]` |
    /// | `system` | the sentence, with everyone's name; the words of a divider |
    /// | `location`, `video_chat`, `todo`, `vote` | `[location: Office]`, `[video call: Standup]`, `[task: Buy milk]`, `[poll: Lunch? / rice / noodles]` |
    /// | `merge_forward` | `[merged messages]` |
    /// | any other type | `[its type: its words]`, found as in a card |
    /// | content that is no JSON, such as that of a recalled message | as it is |
    ///
    /// **A card** has a line for each piece of text, in either version of its JSON and in what is received of it. The words of
    /// an element, known or not, are the strings under `title`, `subtitle`, `text`, `content`, `label`, `summary`, `topic`,
    /// `display_name` and `options`, in it and in all that is inside it. They come in the order of the card; those of one
    /// object in the order given here, with its header first and other parts last. What a click sends (`value`,
    /// `behaviors`), tips and questions are not among them. Tables have a line for each row. Where a text is there by
    /// language only, it is that of the first. Of a template the words are the values of its variables. An element of a
    /// post that is not known is read by the same rule.
    ///
    /// [`plain_text_with`](Self::plain_text_with) puts names in place of the keys of mentions.
    pub fn plain_text(&self) -> String {
        self.plain(&|_| None)
    }

    /// The same, with the names of those who are mentioned. `name` gives the name behind a key such as `@_user_1`, as the
    /// message's `mentions` have it:
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
