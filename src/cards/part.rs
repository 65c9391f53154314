//! Parts that many elements have: text, icons, links, and what happens on a click.

use super::object::object;
use super::vocabulary::{Align, BehaviorType, Color, IconTag, TextSize, TextTag, Translations};
use crate::wire::Json;

object! {
    /// A text: plain, or with Markdown in it where the place allows it. A string is plain text.
    Text {
        /// Whether it is plain or Markdown.
        tag: TextTag [Required],
        /// The text.
        content: String [Required],
        /// The text by language.
        i18n_content: Translations,
        /// The ID by which the app changes it later.
        element_id as id: String [Id],
    }

    /// The text of a [`Div`](super::Div). A string is plain text.
    StyledText {
        /// Whether it is plain or Markdown.
        tag: TextTag [Only(&["plain_text", "lark_md"]), Required],
        /// The text.
        content: String [Required],
        /// The text by language.
        i18n_content: Translations,
        /// The ID by which the app changes it later.
        element_id as id: String [Id],
        /// How large it is.
        text_size as size: TextSize = "normal" [Size],
        /// Its colour, where it is plain.
        text_color as color: Color = "default" [Colour],
        /// Where it stands.
        text_align as align: Align = "left",
        /// After how many lines it is cut.
        lines: i64 [Range(1.0, f64::INFINITY)],
    }

    /// An icon.
    Icon {
        /// Where it comes from.
        tag: IconTag [Required],
        /// Its name in the library of icons, for example `chat_outlined`.
        token: String,
        /// Its colour, where its name ends with `_outlined` or `_filled`.
        color: Color [Colour],
        /// The key of an image, for an icon of one's own.
        img_key: String,
        /// Its size in the header of a panel, for example `16px 16px`.
        size: String = "10px 10px" [Area(1, 99)],
    }

    /// A question that is asked before a click counts. The client adds the buttons.
    Confirm new(title: Text, text: Text) {
        /// What it is about.
        title: Text [Required, Tags(&["plain_text"])],
        /// The question.
        text: Text [Required, Tags(&["plain_text"])],
    }

    /// Addresses by kind of client. `url` is for those that have none of their own; without it, all three are needed. The
    /// address `lark://msgcard/unsupported_action` switches a kind of client off.
    Link new(url: String) {
        /// The address.
        url: String,
        /// The address on computers.
        pc_url: String,
        /// The address on iOS.
        ios_url: String,
        /// The address on Android.
        android_url: String,
    }

    /// Where a click on something that holds other elements leads. Elements inside it that can be clicked come first.
    Action {
        /// The addresses.
        multi_url as link: Link [Required],
    }

    /// What happens on a click: the app is called, or an address is opened, or both by one behaviour each.
    Behavior {
        /// Which of them.
        kind "type": BehaviorType [Required],
        /// What the app is called with. What the user chose comes beside it.
        value: Json,
        /// The address that is opened.
        default_url: String,
        /// The address on computers.
        pc_url: String,
        /// The address on iOS.
        ios_url: String,
        /// The address on Android.
        android_url: String,
        /// What is done with the form.
        behavior: String,
    }
}

impl Text {
    /// A text that is shown as it is.
    pub fn plain(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::PlainText), content: Some(content.into()), ..Self::default() }
    }

    /// A text with Markdown in it.
    pub fn lark_md(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::LarkMd), ..Self::plain(content) }
    }

    /// A text with Markdown in it, for the title of a panel.
    pub fn markdown(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::Markdown), ..Self::plain(content) }
    }
}

impl StyledText {
    /// A text that is shown as it is.
    pub fn plain(content: impl Into<String>) -> Self {
        Self { tag: Some(TextTag::PlainText), content: Some(content.into()), ..Self::default() }
    }

    /// A text with Markdown in it.
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
    /// An icon of the library, for example `chat_outlined`.
    pub fn standard(token: impl Into<String>) -> Self {
        Self { tag: Some(IconTag::Standard), token: Some(token.into()), ..Self::default() }
    }

    /// An icon that is an image.
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
    /// The app is called with this value, which it reads by [`CardAction::value`](crate::im::v1::event::CardAction).
    pub fn callback(value: impl Into<Json>) -> Self {
        Self { kind: Some(BehaviorType::Callback), value: Some(value.into()), ..Self::default() }
    }

    /// An address is opened.
    pub fn open_url(url: impl Into<String>) -> Self {
        Self { kind: Some(BehaviorType::OpenUrl), default_url: Some(url.into()), ..Self::default() }
    }
}
