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
        /// What is above the elements.
        header: Header,
        /// How the card behaves.
        config: Config,
        /// Where a click on the card leads, apart from what can be clicked in it.
        card_link as link: Link,
        /// The elements.
        body: Body,
    }

    /// The settings of a card.
    Config legacy("wide_screen_mode") {
        /// Whether text is written into the card as it grows.
        streaming_mode as streaming: flag,
        /// How fast text that grows is shown.
        streaming_config: StreamingConfig,
        /// What the list of chats shows of the card. Left out, it is its title or its first text.
        summary: Summary,
        /// The languages it is shown in. Left out, it is all that it has.
        locales as locale: [Locale],
        /// Whether it can be forwarded.
        enable_forward: bool = "true",
        /// Whether all who see it see the same. Cards of JSON 2.0 cannot be otherwise.
        update_multi: bool = "true",
        /// How wide it is.
        width_mode as width: WidthMode = "default",
        /// Whether the translations of messages are those that the card has.
        use_custom_translation: flag = "false",
        /// Whether forwarded cards can be clicked.
        enable_forward_interaction: flag = "false",
        /// Sizes and colours of its own.
        style: Style,
    }

    /// What the list of chats shows of a card.
    Summary new(content: String) {
        /// The text.
        content: String,
        /// The text by language.
        i18n_content: Translations,
    }

    /// How fast text that grows is shown. It does not change while the text grows.
    StreamingConfig {
        /// After how many milliseconds more is shown.
        print_frequency_ms as frequency: Pace [Since("7.23")],
        /// How many characters are shown at a time.
        print_step as step: Pace [Since("7.23")],
        /// What is done with text that is not shown yet.
        print_strategy as strategy: PrintStrategy = "fast",
    }

    /// A number, by kind of client.
    Pace new(default: i64) {
        /// On all kinds of clients that have none of their own.
        default as everywhere: i64 [Required],
        /// On Android.
        android: i64,
        /// On iOS.
        ios: i64,
        /// On computers.
        pc: i64,
    }

    /// Sizes and colours that the card names itself.
    Style {
        /// The sizes, by name.
        text_size: Sizes,
        /// The colours, by name.
        color: Colors,
    }

    /// A size that differs between computers and phones.
    SizePair new(pc: TextSize, mobile: TextSize) {
        /// On old clients.
        default as everywhere: TextSize [Size],
        /// On computers.
        pc: TextSize [Size],
        /// On phones.
        mobile: TextSize [Size],
    }

    /// A colour that differs between light and dark, each as `rgba(r,g,b,a)`.
    ColorPair new(light_mode: String, dark_mode: String) {
        /// In light mode.
        light_mode: String [Required],
        /// In dark mode.
        dark_mode: String [Required],
    }

    /// What is above the elements of a card.
    Header new(title: Text) {
        /// The title, in up to four lines.
        title: Text [Required, Tags(&["plain_text", "lark_md"])],
        /// The line below the title.
        subtitle: Text [Tags(&["plain_text", "lark_md"])],
        /// Tags behind the title, of which three are shown.
        text_tag_list as tag: [TextTagItem] [Items(3)],
        /// The tags by language. They count more than the others.
        i18n_text_tag_list as i18n_tags: Json,
        /// Its colour.
        template: Template = "default",
        /// The icon before the title.
        icon: Icon,
        /// The space on its sides.
        padding: Edges = "12px" [Sides(-99, 99)],
    }

    /// A tag behind a title.
    TextTagItem ["tag" = "text_tag"] new(text: Text) {
        /// The ID by which the app changes it later.
        element_id as id: String [Id],
        /// What it says.
        text: Text [Required, Tags(&["plain_text"])],
        /// Its colour.
        color: TagColor = "blue",
    }

    /// The elements of a card.
    Body {
        /// The elements.
        elements as element: [Element],
        /// In which direction they follow one another.
        direction: Direction = "vertical",
        /// The space on the sides.
        padding: Edges [Sides(0, 99)],
        /// The space between elements beside one another.
        horizontal_spacing: Spacing [Px(0, 99)],
        /// The space between elements below one another.
        vertical_spacing: Spacing [Px(0, 99)],
        /// Where they stand from left to right.
        horizontal_align: Align = "left",
        /// Where they stand from top to bottom.
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
            /// Defines one.
            #[must_use]
            pub fn $set(mut self, name: impl Into<String>, value: impl Into<$type>) -> Self {
                self.0.insert(name.into(), value.into());
                self
            }

            /// The names, and what they stand for.
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
    /// Sizes of text by name.
    Sizes(SizePair) size;
    /// Colours by name.
    Colors(ColorPair) color;
}

impl Card {
    /// A card without anything in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The card of this JSON; `None` where it is no card of JSON 2.0, but one of 1.0, a template or anything else.
    ///
    /// Nothing is lost: [`to_json`](Self::to_json) makes the same JSON of it.
    pub fn from_json(json: &Json) -> Option<Self> {
        Self::read(Some(json))
    }

    /// The JSON of the card.
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

    /// Sets what the list of chats shows of the card.
    #[must_use]
    pub fn summary(self, text: impl Into<String>) -> Self {
        self.configure(|config| config.summary(Summary::new(text)))
    }

    /// The elements of the body.
    pub fn elements(&self) -> &[Element] {
        self.body.as_ref().map(|body| body.elements.as_slice()).unwrap_or_default()
    }

    /// The element of an ID, wherever it is in the card.
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
