//! Parts shared by many elements: text, icons, links and actions.

use super::object::object;
use super::vocabulary::{Align, BehaviorType, Color, IconTag, TextSize, TextTag, Translations};
use crate::wire::Json;

object! {
    /// A text: plain, or Markdown where it is allowed. A string converts to plain text.
    Text {
        /// Whether the text is plain or Markdown.
        tag: TextTag [Required],
        /// The text.
        content: String [Required],
        /// The text per language.
        i18n_content: Translations,
        /// The ID with which the app changes the element later.
        element_id as id: String [Id],
    }

    /// The text of a [`Div`](super::Div). A string converts to plain text.
    StyledText {
        /// Whether the text is plain or Markdown.
        tag: TextTag [Only(&["plain_text", "lark_md"]), Required],
        /// The text.
        content: String [Required],
        /// The text per language.
        i18n_content: Translations,
        /// The ID with which the app changes the element later.
        element_id as id: String [Id],
        /// The size.
        text_size as size: TextSize = "normal" [Size],
        /// The colour, if the text is plain.
        text_color as color: Color = "default" [Colour],
        /// The alignment.
        text_align as align: Align = "left",
        /// The maximum number of lines.
        lines: i64 [Range(1.0, f64::INFINITY)],
    }

    /// An icon.
    Icon {
        /// The source of the icon.
        tag: IconTag [Required],
        /// The name in the icon library, for example `chat_outlined`.
        token: String,
        /// The colour, for icons whose name ends with `_outlined` or `_filled`.
        color: Color [Colour],
        /// The key of an image, for a custom icon.
        img_key: String,
        /// The size in the header of a panel, for example `16px 16px`.
        size: String = "10px 10px" [Area(1, 99)],
    }

    /// A confirmation shown before a click takes effect. The client adds the buttons.
    Confirm new(title: Text, text: Text) {
        /// The title.
        title: Text [Required, Tags(&["plain_text"])],
        /// The question.
        text: Text [Required, Tags(&["plain_text"])],
    }

    /// URLs per platform. `url` is the default for platforms without their own URL; without it, all three are required.
    /// The URL `lark://msgcard/unsupported_action` disables the link on a platform.
    Link new(url: String) {
        /// The default URL.
        url: String,
        /// The URL on desktop.
        pc_url: String,
        /// The URL on iOS.
        ios_url: String,
        /// The URL on Android.
        android_url: String,
    }

    /// The link that a click on a container opens. Interactive elements inside the container take precedence.
    Action {
        /// The URLs.
        multi_url as link: Link [Required],
    }

    /// An action on a click: calls the app or opens a URL. Use two behaviors for both.
    Behavior {
        /// The kind of action.
        kind "type": BehaviorType [Required],
        /// The value sent to the app, together with the user's selection.
        value: Json,
        /// The URL to open.
        default_url: String,
        /// The URL on desktop.
        pc_url: String,
        /// The URL on iOS.
        ios_url: String,
        /// The URL on Android.
        android_url: String,
        /// The action on the form.
        behavior: String,
    }
}

impl Text {
    /// Creates a plain text.
    pub fn plain(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::PlainText), content: Some(content.into()), ..Self::default() }
    }

    /// Creates a text that may contain Markdown.
    pub fn lark_md(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::LarkMd), ..Self::plain(content) }
    }

    /// Creates a text that may contain Markdown, for the title of a panel.
    pub fn markdown(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::Markdown), ..Self::plain(content) }
    }
}

impl StyledText {
    /// Creates a plain text.
    pub fn plain(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::PlainText), content: Some(content.into()), ..Self::default() }
    }

    /// Creates a text that may contain Markdown.
    pub fn lark_md(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::LarkMd), ..Self::plain(content) }
    }
}

macro_rules! from_text {
    ($($type:ident)*) => {$(
        impl From<&str> for $type {
            fn from(content: &str) -> Self {
                Self::plain(content)
            }
        }

        impl From<String> for $type {
            fn from(content: String) -> Self {
                Self::plain(content)
            }
        }
    )*};
}

from_text! { StyledText Text }

impl Icon {
    /// Creates an icon from the library, for example `chat_outlined`.
    pub fn standard(token: impl Into<String>) -> Self {
        Self { tag: Some(IconTag::Standard), token: Some(token.into()), ..Self::default() }
    }

    /// Creates an icon from an image.
    pub fn custom(img_key: impl Into<String>) -> Self {
        Self { tag: Some(IconTag::Custom), img_key: Some(img_key.into()), ..Self::default() }
    }
}

impl From<&str> for Link {
    fn from(url: &str) -> Self {
        Self::new(url)
    }
}

impl From<Link> for Action {
    fn from(link: Link) -> Self {
        Self::default().link(link)
    }
}

impl From<&str> for Action {
    fn from(url: &str) -> Self {
        Link::new(url).into()
    }
}

impl Behavior {
    /// Calls the app with this value, which it reads from [`CardAction::value`](crate::im::v1::event::CardAction).
    pub fn callback(value: impl Into<Json>) -> Self {
        Self { kind: Some(BehaviorType::Callback), value: Some(value.into()), ..Self::default() }
    }

    /// Opens a URL.
    pub fn open_url(url: impl Into<String>) -> Self {
        Self { kind: Some(BehaviorType::OpenUrl), default_url: Some(url.into()), ..Self::default() }
    }
}
