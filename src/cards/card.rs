//! The card as a whole: its header, its settings, and its body.

use super::element::Element;
use super::object::object;
use super::part::{Icon, Link, Text};
use super::vocabulary::{
    Align, Direction, Edges, Locale, PrintStrategy, Spacing, TagColor, Template, TextSize, Translations, VerticalAlign,
    WidthMode,
};
use crate::content::object::{Field, Members};
use crate::wire::Json;

object! {
    /// A card of JSON 2.0. Clients before 7.20 show its title only, and ask for an update.
    ///
    /// ```
    /// use feishu_api::cards::{Button, Card, Form, Header, Input, Markdown, Template};
    ///
    /// let card = Card::new()
    ///     .header(Header::new("Leave request").template(Template::Blue))
    ///     .element(Markdown::new("**Ada** asks for 2 days"))
    ///     .element(
    ///         Form::new("leave")
    ///             .element(Input::new("reason").label("Reason").required())
    ///             .element(Button::primary("Approve").submit().name("ok")),
    ///     );
    /// assert!(card.check().is_empty());
    /// ```
    Card ["schema" = "2.0"] {
        /// The header, above the elements.
        header: Header,
        /// The settings of the card.
        config: Config,
        /// The link that a click on the card opens, outside its interactive elements.
        card_link as link: Link,
        /// The elements.
        body: Body,
    }

    /// The settings of a card.
    Config legacy("wide_screen_mode") {
        /// Whether the card is in streaming mode, where text is added to it step by step.
        streaming_mode as streaming: flag,
        /// The speed at which streamed text is shown.
        streaming_config: StreamingConfig,
        /// The preview in the chat list. If omitted, it is the title or the first text.
        summary: Summary,
        /// The languages the card is shown in. If omitted, all languages that it has.
        locales as locale: [Locale],
        /// Whether it can be forwarded.
        enable_forward: bool = "true",
        /// Whether everyone sees the same card. Cards of JSON 2.0 require `true`.
        update_multi: bool = "true",
        /// The width of the card.
        width_mode as width: WidthMode = "default",
        /// Whether the translation of a message uses the card's own translations.
        use_custom_translation: flag = "false",
        /// Whether forwarded cards can be clicked.
        enable_forward_interaction: flag = "false",
        /// Custom sizes and colours.
        style: Style,
    }

    /// The preview of a card in the chat list.
    Summary new(content: String) {
        /// The text.
        content: String,
        /// The text per language.
        i18n_content: Translations,
    }

    /// The speed at which streamed text is shown. It cannot change during streaming.
    StreamingConfig {
        /// The interval between updates, in milliseconds.
        print_frequency_ms as frequency: Pace [Since("7.23")],
        /// The number of characters shown per update.
        print_step as step: Pace [Since("7.23")],
        /// The handling of text that is not shown yet.
        print_strategy as strategy: PrintStrategy = "fast",
    }

    /// A number per platform.
    Pace new(default: i64) {
        /// On every platform without its own number.
        default as everywhere: i64 [Required],
        /// On Android.
        android: i64,
        /// On iOS.
        ios: i64,
        /// On desktop.
        pc: i64,
    }

    /// Custom sizes and colours of a card.
    Style {
        /// The sizes, by name.
        text_size: Sizes,
        /// The colours, by name.
        color: Colors,
    }

    /// A text size that differs between desktop and mobile.
    SizePair new(pc: TextSize, mobile: TextSize) {
        /// On old clients.
        default as everywhere: TextSize [Size],
        /// On desktop.
        pc: TextSize [Size],
        /// On mobile.
        mobile: TextSize [Size],
    }

    /// A colour that differs between light and dark mode, each as `rgba(r,g,b,a)`.
    ColorPair new(light_mode: String, dark_mode: String) {
        /// In light mode.
        light_mode: String [Required],
        /// In dark mode.
        dark_mode: String [Required],
    }

    /// The header of a card.
    Header new(title: Text) {
        /// The title, in up to four lines.
        title: Text [Required, Tags(&["plain_text", "lark_md"])],
        /// The subtitle, below the title.
        subtitle: Text [Tags(&["plain_text", "lark_md"])],
        /// The tags after the title; three are shown.
        text_tag_list as tag: [TextTagItem] [Items(3)],
        /// The tags per language, which take precedence over the others.
        i18n_text_tag_list as i18n_tags: Json,
        /// The colour of the header.
        template: Template = "default",
        /// The icon before the title.
        icon: Icon,
        /// The padding on each side.
        padding: Edges = "12px" [Sides(-99, 99)],
    }

    /// A tag after a title.
    TextTagItem ["tag" = "text_tag"] new(text: Text) {
        /// The ID with which the app changes the tag later.
        element_id as id: String [Id],
        /// The text of the tag.
        text: Text [Required, Tags(&["plain_text"])],
        /// The colour of the tag.
        color: TagColor = "blue",
    }

    /// The body of a card.
    Body {
        /// The elements.
        elements as element: [Element],
        /// The direction in which the elements follow each other.
        direction: Direction = "vertical",
        /// The padding on each side.
        padding: Edges [Sides(0, 99)],
        /// The spacing between elements in a row.
        horizontal_spacing: Spacing [Px(0, 99)],
        /// The spacing between elements in a column.
        vertical_spacing: Spacing [Px(0, 99)],
        /// The horizontal alignment of the elements.
        horizontal_align: Align = "left",
        /// The vertical alignment of the elements.
        vertical_align: VerticalAlign = "top",
    }
}

/// Objects by name.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident($type:ident) $set:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name(std::collections::BTreeMap<String, $type>);

        impl $name {
            /// Defines a name.
            #[must_use]
            pub fn $set(mut self, name: impl Into<String>, value: impl Into<$type>) -> Self {
                self.0.insert(name.into(), value.into());
                self
            }

            /// Returns the names and their values.
            pub fn iter(&self) -> impl Iterator<Item = (&str, &$type)> {
                self.0.iter().map(|(name, value)| (name.as_str(), value))
            }
        }

        impl Field for $name {
            fn read(value: Option<&Json>) -> Option<Self> {
                let read = |(name, value): (&String, &Json)| Some((name.clone(), $type::read(Some(value))?));
                value?.as_object()?.iter().map(read).collect::<Option<_>>().map(Self)
            }

            fn write(&self) -> Option<Json> {
                let members = self.0.iter().filter_map(|(name, value)| Some((name.clone(), value.write()?)));
                Some(Json::Object(members.collect::<Members>()))
            }
        }

        impl super::shape::Described for $name {
            const KIND: super::shape::Kind = super::shape::Kind::Named(&$type::SHAPE);
        }
    )*};
}

named! {
    /// Named text sizes.
    Sizes(SizePair) size;
    /// Named colours.
    Colors(ColorPair) color;
}

impl Card {
    /// Creates an empty card.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a card from JSON; `None` if the JSON is not a card of JSON 2.0 (for example a card of JSON 1.0 or a
    /// template).
    ///
    /// Nothing is lost: [`to_json`](Self::to_json) produces the same JSON.
    pub fn from_json(json: &Json) -> Option<Self> {
        Self::read(Some(json))
    }

    /// Returns the JSON of the card.
    pub fn to_json(&self) -> Json {
        Json::Object(self.members())
    }

    /// Adds an element to the body.
    #[must_use]
    pub fn element(mut self, element: impl Into<Element>) -> Self {
        self.body.get_or_insert_default().elements.push(element.into());
        self
    }

    /// Changes the settings.
    #[must_use]
    pub fn configure(mut self, change: impl FnOnce(Config) -> Config) -> Self {
        self.config = Some(change(self.config.unwrap_or_default()));
        self
    }

    /// Sets the preview in the chat list.
    #[must_use]
    pub fn summary(self, text: impl Into<String>) -> Self {
        self.configure(|config| config.summary(Summary::new(text)))
    }

    /// Returns the elements of the body.
    pub fn elements(&self) -> &[Element] {
        self.body.as_ref().map(|body| body.elements.as_slice()).unwrap_or_default()
    }

    /// Finds the element with this ID, at any depth.
    ///
    /// ```
    /// use feishu_api::cards::{Card, Element, Markdown};
    ///
    /// let mut card = Card::new().element(Markdown::new("…").id("state"));
    /// if let Some(Element::Markdown(state)) = card.find_mut("state") {
    ///     state.content = Some("Done".to_owned());
    /// }
    /// ```
    pub fn find_mut(&mut self, element_id: &str) -> Option<&mut Element> {
        find(&mut self.body.as_mut()?.elements, element_id)
    }
}

fn find<'e>(elements: &'e mut [Element], id: &str) -> Option<&'e mut Element> {
    for element in elements {
        if element.element_id() == Some(id) {
            return Some(element);
        }
        let found = element.inner_mut().into_iter().find_map(|inner| find(inner, id));
        if found.is_some() {
            return found;
        }
    }
    None
}

impl From<Card> for Json {
    fn from(card: Card) -> Self {
        card.to_json()
    }
}

impl From<Card> for crate::content::Card {
    fn from(card: Card) -> Self {
        Self::Json(card.to_json())
    }
}

impl From<Card> for crate::content::Content {
    fn from(card: Card) -> Self {
        Self::Card(card.into())
    }
}
