//! The vocabulary of cards: colours, sizes, lengths, directions.

use super::object::words;
use crate::content::object::{Field, Members};
use crate::wire::Json;

words! {
    /// The colour of a header.
    Template {
        Blue = "blue", Wathet = "wathet", Turquoise = "turquoise", Green = "green", Yellow = "yellow",
        Orange = "orange", Red = "red", Carmine = "carmine", Violet = "violet", Purple = "purple", Indigo = "indigo",
        Grey = "grey", Default = "default",
    }

    /// A colour: a family such as `blue`, one of its [shades](Self::shade) such as `blue-500`, or the name of a colour
    /// that the style of the card defines. RGB values are not allowed.
    Color {
        White = "white", BgWhite = "bg-white", Default = "default", Blue = "blue", Carmine = "carmine", Green = "green",
        Indigo = "indigo", Lime = "lime", Grey = "grey", Orange = "orange", Purple = "purple", Red = "red",
        Sunflower = "sunflower", Turquoise = "turquoise", Violet = "violet", Wathet = "wathet", Yellow = "yellow",
    }

    /// The colour of a tag.
    TagColor {
        Neutral = "neutral", Blue = "blue", Turquoise = "turquoise", Lime = "lime", Orange = "orange", Violet = "violet",
        Indigo = "indigo", Wathet = "wathet", Green = "green", Yellow = "yellow", Red = "red", Purple = "purple",
        Carmine = "carmine",
    }

    /// A text size, or the name of a size that the style of the card defines.
    TextSize {
        Heading0 = "heading-0", Heading1 = "heading-1", Heading2 = "heading-2", Heading3 = "heading-3",
        Heading4 = "heading-4", Heading = "heading", Normal = "normal", Notation = "notation",
        XxxxLarge = "xxxx-large", XxxLarge = "xxx-large", XxLarge = "xx-large", XLarge = "x-large", Large = "large",
        Medium = "medium", Small = "small", XSmall = "x-small",
    }

    /// A width or height: a word, a [length](Self::px), or a [percentage](Self::percent).
    Extent {
        Default = "default", Fill = "fill", Auto = "auto", Weighted = "weighted", AutoWhenFold = "auto_when_fold",
    }

    /// The height of the rows of a table: a word, or a [length](Self::px).
    RowHeight { Low = "low", Middle = "middle", High = "high", Auto = "auto", }

    /// The spacing between elements: a word, or a [length](Self::px).
    Spacing { Small = "small", Medium = "medium", Large = "large", ExtraLarge = "extra_large", }

    /// A padding or margin: `"4px"` on all sides, `"4px 12px"` for top and bottom, left and right, or `"1px 2px 3px
    /// 4px"` clockwise from the top. Build one with [`px`](Self::px) or [`sides`](Self::sides).
    Edges { None = "0", }

    /// A corner radius: a [length](Self::px) or a [percentage](Self::percent).
    Radius { None = "0px", }

    /// The direction in which elements follow each other.
    Direction { Vertical = "vertical", Horizontal = "horizontal", }

    /// A horizontal alignment.
    Align { Left = "left", Center = "center", Right = "right", }

    /// A vertical alignment.
    VerticalAlign { Top = "top", Center = "center", Bottom = "bottom", }

    /// The width of a card.
    WidthMode { Default = "default", Compact = "compact", Fill = "fill", }

    /// The handling of text that is not shown yet when more text arrives: show it at once (`fast`), or finish it at the
    /// set pace first (`delay`).
    PrintStrategy { Fast = "fast", Delay = "delay", }

    /// The kind of a text: plain, or with Markdown.
    TextTag { PlainText = "plain_text", LarkMd = "lark_md", Markdown = "markdown", }

    /// The source of an icon.
    IconTag { Standard = "standard_icon", Custom = "custom_icon", }

    /// The kind of an action.
    BehaviorType { Callback = "callback", OpenUrl = "open_url", FormAction = "form_action", }

    /// The layout of columns on narrow screens.
    FlexMode { None = "none", Stretch = "stretch", Flow = "flow", Bisect = "bisect", Trisect = "trisect", }

    /// The position of the icon of a panel.
    IconPosition { Left = "left", Right = "right", FollowText = "follow_text", }

    /// The way an image is cropped.
    ScaleType { CropCenter = "crop_center", CropTop = "crop_top", FitHorizontal = "fit_horizontal", }

    /// The size of an image: a word, or a [width and height](Self::px) for cropped images.
    ImageSize {
        Stretch = "stretch", Large = "large", Medium = "medium", Small = "small", Tiny = "tiny",
    }

    /// The layout of an image combination.
    Combination { Double = "double", Triple = "triple", Bisect = "bisect", Trisect = "trisect", }

    /// An aspect ratio, width to height.
    AspectRatio { Square = "1:1", TwoToOne = "2:1", FourToThree = "4:3", SixteenToNine = "16:9", }

    /// The colours of a chart.
    ChartTheme {
        Brand = "brand", Rainbow = "rainbow", Complementary = "complementary", Converse = "converse", Primary = "primary",
    }

    /// The type of the values in a table column.
    DataType {
        Text = "text", LarkMd = "lark_md", Options = "options", Number = "number", Persons = "persons", Date = "date",
        Markdown = "markdown",
    }

    /// The background of the column titles of a table.
    HeaderBackground { None = "none", Grey = "grey", }

    /// The size of a person.
    PersonSize { ExtraSmall = "extra_small", Small = "small", Medium = "medium", Large = "large", }

    /// The style of a person.
    PersonStyle { Normal = "normal", Capsule = "capsule", }

    /// The style of a recording.
    AudioStyle { Normal = "normal", Flat = "flat", Speak = "speak", }

    /// The times shown for a recording.
    TimeDisplay { Default = "default", Both = "both", }

    /// The position of the times of a recording.
    TimePosition { Start = "start", End = "end", BothSides = "both_sides", }

    /// The style of a button.
    ButtonType {
        Default = "default", Primary = "primary", Danger = "danger", Text = "text", PrimaryText = "primary_text",
        DangerText = "danger_text", PrimaryFilled = "primary_filled", DangerFilled = "danger_filled", Laser = "laser",
    }

    /// The size of a button.
    ButtonSize { Tiny = "tiny", Small = "small", Medium = "medium", Large = "large", }

    /// The action of a button on its form.
    FormAction { Submit = "submit", Reset = "reset", }

    /// The type of an input.
    InputType { Text = "text", Multiline = "multiline_text", Password = "password", }

    /// The position of the label of an input.
    LabelPosition { Top = "top", Left = "left", }

    /// Whether a menu has a border.
    MenuType { Default = "default", Text = "text", }

    /// The layout of images to select from.
    ImageLayout { Stretch = "stretch", Bisect = "bisect", Trisect = "trisect", }

    /// When the buttons of a checker are shown on desktop.
    ButtonRule { Always = "always", OnHover = "on_hover", }

    /// A language in which a card can be shown.
    Locale {
        ZhCn = "zh_cn", EnUs = "en_us", ZhHk = "zh_hk", ZhTw = "zh_tw", JaJp = "ja_jp", IdId = "id_id", ViVn = "vi_vn",
        ThTh = "th_th", PtBr = "pt_br", EsEs = "es_es", KoKr = "ko_kr", DeDe = "de_de", FrFr = "fr_fr", ItIt = "it_it",
        RuRu = "ru_ru", MsMy = "ms_my",
    }
}

impl Locale {
    /// Whether cards support this language.
    pub(super) fn is_known(word: &str) -> bool {
        Self::WORDS.contains(&word)
    }
}

/// The shades of every colour; grey has some more.
const SHADES: &[&str] = &["50", "100", "200", "300", "350", "400", "500", "600", "700", "800", "900"];
const GREY_SHADES: &[&str] = &["00", "650", "950", "1000"];

impl Color {
    /// A shade of the colour: 50, 100, 200, 300, 350, 400, 500, 600, 700, 800 or 900; grey also has 650, 950 and 1000.
    /// Higher numbers are darker.
    #[must_use]
    pub fn shade(&self, shade: u16) -> Self {
        Self::Other(format!("{}-{shade}", self.as_str()))
    }

    /// Whether every card knows this colour.
    pub(super) fn is_known(word: &str) -> bool {
        let families = |word: &str| Self::WORDS.contains(&word) && !matches!(word, "white" | "bg-white" | "default");
        let is_shade = |(family, shade): (&str, &str)| {
            families(family) && (SHADES.contains(&shade) || family == "grey" && GREY_SHADES.contains(&shade))
        };
        Self::WORDS.contains(&word) || word.split_once('-').is_some_and(is_shade)
    }
}

macro_rules! lengths {
    ($($type:ident)*) => {$(
        impl $type {
            /// A length in pixels.
            pub fn px(pixels: i64) -> Self {
                format!("{pixels}px").into()
            }
        }
    )*};
}

lengths! { Edges Extent Radius RowHeight Spacing }

impl Extent {
    /// A percentage of the available width or height.
    pub fn percent(percent: i64) -> Self {
        Self::Other(format!("{percent}%"))
    }
}

impl Radius {
    /// A percentage of the size.
    pub fn percent(percent: i64) -> Self {
        Self::Other(format!("{percent}%"))
    }
}

impl Edges {
    /// Pixels above and below, and left and right.
    pub fn sides(vertical: i64, horizontal: i64) -> Self {
        Self::Other(format!("{vertical}px {horizontal}px"))
    }
}

impl ImageSize {
    /// A width and height in pixels.
    pub fn px(width: i64, height: i64) -> Self {
        Self::Other(format!("{width}px {height}px"))
    }
}

/// A JSON number that keeps its spelling: 1 and 1.0 are different.
#[derive(Clone, Debug, PartialEq)]
pub struct Number(serde_json::Number);

impl Number {
    /// The number; `None` if an `f64` cannot represent it.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.as_f64()
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        Self(number.into())
    }
}

impl From<f64> for Number {
    /// Converts a number; values that JSON cannot represent become 0.
    fn from(number: f64) -> Self {
        Self(serde_json::Number::from_f64(number).unwrap_or_else(|| 0.into()))
    }
}

impl Field for Number {
    fn read(value: Option<&Json>) -> Option<Self> {
        match value? {
            Json::Number(number) => Some(Self(number.clone())),
            _ => None,
        }
    }

    fn write(&self) -> Option<Json> {
        Some(Json::Number(self.0.clone()))
    }
}

/// A text per language.
///
/// ```
/// use feishu_api::cards::{Locale, Text, Translations};
///
/// let text = Text::plain("Approve").i18n_content(Translations::new().locale(Locale::ZhCn, "批准"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translations(Members);

impl Translations {
    /// Creates an empty set of translations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the text in a language.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>, text: impl Into<String>) -> Self {
        self.0.insert(locale.into().as_str().to_owned(), Json::String(text.into()));
        self
    }

    /// Returns the text in a language.
    pub fn get(&self, locale: &Locale) -> Option<&str> {
        self.0.get(locale.as_str()).and_then(Json::as_str)
    }

    /// Returns the languages and their texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(locale, text)| Some((locale.as_str(), text.as_str()?)))
    }
}

impl<L: Into<Locale>, T: Into<String>, const N: usize> From<[(L, T); N]> for Translations {
    fn from(texts: [(L, T); N]) -> Self {
        texts.into_iter().fold(Self::new(), |all, (locale, text)| all.locale(locale, text))
    }
}

/// Reads only objects whose values are all strings.
impl Field for Translations {
    fn read(value: Option<&Json>) -> Option<Self> {
        let members = value?.as_object()?;
        members.values().all(Json::is_string).then(|| Self(members.clone()))
    }

    fn write(&self) -> Option<Json> {
        Some(Json::Object(self.0.clone()))
    }
}
