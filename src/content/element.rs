//! The elements of a post.

use super::object::{Field, Members, list, object};
use super::style::Style;
use crate::id::{FileKey, ImageKey};
use crate::wire::Json;

/// An element of a paragraph.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Element {
    /// Text in one style.
    Text(TextRun),
    /// A link.
    Link(Link),
    /// A mention.
    Mention(Mention),
    /// A built-in emoji.
    Emotion(Emotion),
    /// An image, in its own paragraph.
    Image(InlineImage),
    /// A video, in its own paragraph.
    Media(InlineMedia),
    /// Code, in its own paragraph.
    Code(CodeBlock),
    /// Markdown, in its own paragraph. It can only be sent; received messages contain the elements it was converted to.
    Markdown(Markdown),
    /// A horizontal line, in its own paragraph.
    Rule(Rule),
    /// An unknown element, unchanged.
    Other(Json),
}

object! {
    /// Text in one style. It is shown verbatim, even if it looks like markup.
    TextRun {
        /// The text.
        text: String,
        /// The style.
        style: Vec<Style>,
        /// Whether the platform should unescape the text.
        un_escape: Option<bool>,
    }
}

object! {
    /// A link.
    Link {
        /// The text that is shown.
        text: String,
        /// The URL. The platform refuses a post with an invalid URL.
        href: String,
        /// The style.
        style: Vec<Style>,
    }
}

object! {
    /// A mention of a user, who is notified.
    Mention {
        /// The user's `open_id`, `union_id` or `user_id`, or `all`. In a received message it is a key such as
        /// `@_user_1`, which the message's `mentions` map to a user.
        user_id: String,
        /// The user's name; only in received messages.
        user_name: Option<String>,
        /// The style.
        style: Vec<Style>,
    }
}

object! {
    /// A built-in emoji.
    Emotion {
        /// The name, for example `SMILE`.
        emoji_type: String,
    }
}

object! {
    /// An image in a post.
    InlineImage {
        /// The key of the image.
        image_key: ImageKey,
    }
}

object! {
    /// A video in a post.
    InlineMedia {
        /// The key of the file, which is in the mp4 format.
        file_key: FileKey,
        /// The key of the preview image.
        image_key: Option<ImageKey>,
    }
}

object! {
    /// A code block.
    CodeBlock {
        /// The programming language, for example `RUST`, in upper or lower case.
        language: Option<String>,
        /// The code.
        text: String,
    }
}

object! {
    /// Markdown: mentions, links, lists, code, quotes, lines and styles, as far as the platform supports them.
    Markdown {
        /// The Markdown.
        text: String,
    }
}

object! {
    /// A horizontal line.
    Rule {}
}

/// The key that identifies the type of an element.
const TAG: &str = "tag";

impl Element {
    fn known(tag: &str, members: &Members) -> Option<Self> {
        match tag {
            "text" => TextRun::read(members).map(Self::Text),
            "a" => Link::read(members).map(Self::Link),
            "at" => Mention::read(members).map(Self::Mention),
            "emotion" => Emotion::read(members).map(Self::Emotion),
            "img" => InlineImage::read(members).map(Self::Image),
            "media" => InlineMedia::read(members).map(Self::Media),
            "code_block" => CodeBlock::read(members).map(Self::Code),
            "md" => Markdown::read(members).map(Self::Markdown),
            "hr" => Rule::read(members).map(Self::Rule),
            _ => None,
        }
    }

    pub(super) fn read(value: &Json) -> Self {
        let known = || {
            let mut members = value.as_object()?.clone();
            let tag = members.remove(TAG)?;
            Self::known(tag.as_str()?, &members)
        };
        known().unwrap_or_else(|| Self::Other(value.clone()))
    }

    pub(super) fn write(&self) -> Json {
        let (tag, members) = match self {
            Self::Text(text) => ("text", text.write()),
            Self::Link(link) => ("a", link.write()),
            Self::Mention(mention) => ("at", mention.write()),
            Self::Emotion(emotion) => ("emotion", emotion.write()),
            Self::Image(image) => ("img", image.write()),
            Self::Media(media) => ("media", media.write()),
            Self::Code(code) => ("code_block", code.write()),
            Self::Markdown(markdown) => ("md", markdown.write()),
            Self::Rule(rule) => ("hr", rule.write()),
            Self::Other(value) => return value.clone(),
        };
        let tag = (TAG.to_owned(), Json::from(tag));
        Json::Object(std::iter::once(tag).chain(members).collect())
    }

    /// Returns the plain text of the element, as in [`Content::plain_text`](super::Content::plain_text).
    pub fn plain_text(&self) -> String {
        self.plain(&|_| None)
    }
}

/// A paragraph: a line of elements.
///
/// ```
/// use feishu_api::content::Paragraph;
///
/// let paragraph = Paragraph::new().text("Deployed ").bold("api").text(", ").mention("ou_7d8a6e6d").text(" approves");
/// assert_eq!(paragraph.elements.len(), 5);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Paragraph {
    /// The elements.
    pub elements: Vec<Element>,
}

impl Paragraph {
    /// Creates a paragraph without elements: an empty line.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an element.
    #[must_use]
    pub fn push(mut self, element: impl Into<Element>) -> Self {
        self.elements.push(element.into());
        self
    }

    /// Adds text, which is shown verbatim.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.styled(text, &[])
    }

    /// Adds text in the given style.
    #[must_use]
    pub fn styled(self, text: impl Into<String>, styles: &[Style]) -> Self {
        self.push(TextRun { text: text.into(), style: styles.to_vec(), ..TextRun::default() })
    }

    /// Adds bold text.
    #[must_use]
    pub fn bold(self, text: impl Into<String>) -> Self {
        self.styled(text, &[Style::Bold])
    }

    /// Adds a link.
    #[must_use]
    pub fn link(self, text: impl Into<String>, href: impl Into<String>) -> Self {
        self.push(Link { text: text.into(), href: href.into(), ..Link::default() })
    }

    /// Mentions a user, who is notified, by `open_id`, `union_id` or `user_id`.
    #[must_use]
    pub fn mention(self, user_id: impl AsRef<str>) -> Self {
        self.push(Mention { user_id: user_id.as_ref().to_owned(), ..Mention::default() })
    }

    /// Mentions everyone in the chat, which must allow this.
    #[must_use]
    pub fn mention_all(self) -> Self {
        self.mention("all")
    }

    /// Adds a built-in emoji, for example `SMILE`.
    #[must_use]
    pub fn emotion(self, emoji_type: impl Into<String>) -> Self {
        self.push(Emotion { emoji_type: emoji_type.into(), ..Emotion::default() })
    }

    /// Returns the plain text of the paragraph, as in [`Content::plain_text`](super::Content::plain_text).
    pub fn plain_text(&self) -> String {
        self.plain(&|_| None)
    }
}

impl<E: Into<Element>> From<E> for Paragraph {
    fn from(element: E) -> Self {
        Self::new().push(element)
    }
}

/// The paragraphs of a post, which are required.
impl Field for Vec<Paragraph> {
    fn read(value: Option<&Json>) -> Option<Self> {
        list(value, |paragraph| {
            let elements = paragraph.as_array()?.iter().map(Element::read).collect();
            Some(Paragraph { elements })
        })
    }

    fn write(&self) -> Option<Json> {
        let paragraph = |paragraph: &Paragraph| paragraph.elements.iter().map(Element::write).collect::<Json>();
        Some(self.iter().map(paragraph).collect())
    }
}

macro_rules! elements {
    ($($variant:ident($type:ident))*) => {$(
        impl From<$type> for Element {
            fn from(element: $type) -> Self {
                Self::$variant(element)
            }
        }
    )*};
}

elements! {
    Text(TextRun)
    Link(Link)
    Mention(Mention)
    Emotion(Emotion)
    Image(InlineImage)
    Media(InlineMedia)
    Code(CodeBlock)
    Markdown(Markdown)
    Rule(Rule)
}
