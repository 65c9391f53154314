//! What all parts of a card are said in: colours, sizes, lengths, directions.

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

    /// A colour: a family such as `blue`, one of its [shades](Self::shade) such as `blue-500`, or the name of a colour that
    /// the style of the card defines. RGB values are no colours.
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

    /// The size of text, or the name of a size that the style of the card defines.
    TextSize {
        Heading0 = "heading-0", Heading1 = "heading-1", Heading2 = "heading-2", Heading3 = "heading-3",
        Heading4 = "heading-4", Heading = "heading", Normal = "normal", Notation = "notation",
        XxxxLarge = "xxxx-large", XxxLarge = "xxx-large", XxLarge = "xx-large", XLarge = "x-large", Large = "large",
        Medium = "medium", Small = "small", XSmall = "x-small",
    }

    /// How wide or high something is: a word, a [length](Self::px), or a [share](Self::percent).
    Extent {
        Default = "default", Fill = "fill", Auto = "auto", Weighted = "weighted", AutoWhenFold = "auto_when_fold",
    }

    /// How high the rows of a table are: a word, or a [length](Self::px).
    RowHeight { Low = "low", Middle = "middle", High = "high", Auto = "auto", }

    /// The space between things: a word, or a [length](Self::px).
    Spacing { Small = "small", Medium = "medium", Large = "large", ExtraLarge = "extra_large", }

    /// The space on the sides of something: `"4px"` on all, `"4px 12px"` above and below, left and right, or `"1px 2px 3px
    /// 4px"` from the top clockwise. [`px`](Self::px) and [`sides`](Self::sides) write it.
    Edges { None = "0", }

    /// How round corners are: a [length](Self::px) or a [share](Self::percent).
    Radius { None = "0px", }

    /// In which direction elements follow one another.
    Direction { Vertical = "vertical", Horizontal = "horizontal", }

    /// Where things stand from left to right.
    Align { Left = "left", Center = "center", Right = "right", }

    /// Where things stand from top to bottom.
    VerticalAlign { Top = "top", Center = "center", Bottom = "bottom", }

    /// How wide a card is.
    WidthMode { Default = "default", Compact = "compact", Fill = "fill", }

    /// What is done with text that is not shown yet when more of it comes: shown at once (`fast`), or shown at the set pace
    /// first (`delay`).
    PrintStrategy { Fast = "fast", Delay = "delay", }

    /// What a text is: as it is, or with Markdown in it.
    TextTag { PlainText = "plain_text", LarkMd = "lark_md", Markdown = "markdown", }

    /// Where an icon comes from.
    IconTag { Standard = "standard_icon", Custom = "custom_icon", }

    /// What happens on a click.
    BehaviorType { Callback = "callback", OpenUrl = "open_url", FormAction = "form_action", }

    /// How columns fit a narrow screen.
    FlexMode { None = "none", Stretch = "stretch", Flow = "flow", Bisect = "bisect", Trisect = "trisect", }

    /// Where the icon of a panel stands.
    IconPosition { Left = "left", Right = "right", FollowText = "follow_text", }

    /// How an image is cut to its size.
    ScaleType { CropCenter = "crop_center", CropTop = "crop_top", FitHorizontal = "fit_horizontal", }

    /// How large an image is: a word, or a [width and height](Self::px) for images that are cut.
    ImageSize {
        Stretch = "stretch", Large = "large", Medium = "medium", Small = "small", Tiny = "tiny",
    }

    /// How several images are put together.
    Combination { Double = "double", Triple = "triple", Bisect = "bisect", Trisect = "trisect", }

    /// Width to height.
    AspectRatio { Square = "1:1", TwoToOne = "2:1", FourToThree = "4:3", SixteenToNine = "16:9", }

    /// The colours of a chart.
    ChartTheme {
        Brand = "brand", Rainbow = "rainbow", Complementary = "complementary", Converse = "converse", Primary = "primary",
    }

    /// What a column of a table holds.
    DataType {
        Text = "text", LarkMd = "lark_md", Options = "options", Number = "number", Persons = "persons", Date = "date",
        Markdown = "markdown",
    }

    /// What is behind the titles of a table.
    HeaderBackground { None = "none", Grey = "grey", }

    /// How large a person is shown.
    PersonSize { ExtraSmall = "extra_small", Small = "small", Medium = "medium", Large = "large", }

    /// How a person is shown.
    PersonStyle { Normal = "normal", Capsule = "capsule", }

    /// How a recording is shown.
    AudioStyle { Normal = "normal", Flat = "flat", Speak = "speak", }

    /// Which times of a recording are shown.
    TimeDisplay { Default = "default", Both = "both", }

    /// Where the times of a recording are shown.
    TimePosition { Start = "start", End = "end", BothSides = "both_sides", }

    /// What a button looks like.
    ButtonType {
        Default = "default", Primary = "primary", Danger = "danger", Text = "text", PrimaryText = "primary_text",
        DangerText = "danger_text", PrimaryFilled = "primary_filled", DangerFilled = "danger_filled", Laser = "laser",
    }

    /// How large a button is.
    ButtonSize { Tiny = "tiny", Small = "small", Medium = "medium", Large = "large", }

    /// What a button does with the form that it is in.
    FormAction { Submit = "submit", Reset = "reset", }

    /// What is typed into an input.
    InputType { Text = "text", Multiline = "multiline_text", Password = "password", }

    /// Where the label of an input stands.
    LabelPosition { Top = "top", Left = "left", }

    /// Whether a menu has a frame.
    MenuType { Default = "default", Text = "text", }

    /// How images are laid out that one can choose from.
    ImageLayout { Stretch = "stretch", Bisect = "bisect", Trisect = "trisect", }

    /// When the buttons of a checker are shown on computers.
    ButtonRule { Always = "always", OnHover = "on_hover", }

    /// A language in which a card can be shown.
    Locale {
        ZhCn = "zh_cn", EnUs = "en_us", ZhHk = "zh_hk", ZhTw = "zh_tw", JaJp = "ja_jp", IdId = "id_id", ViVn = "vi_vn",
        ThTh = "th_th", PtBr = "pt_br", EsEs = "es_es", KoKr = "ko_kr", DeDe = "de_de", FrFr = "fr_fr", ItIt = "it_it",
        RuRu = "ru_ru", MsMy = "ms_my",
    }
}

impl Locale {
    /// Whether it is a language that cards know.
    pub(super) fn is_known(word: &str) -> bool {
        Self::WORDS.contains(&word)
    }
}

/// The shades of every colour, and those that grey alone has.
const SHADES: &[&str] = &["50", "100", "200", "300", "350", "400", "500", "600", "700", "800", "900"];
const GREY_SHADES: &[&str] = &["00", "650", "950", "1000"];

impl Color {
    /// A shade of it: 50, 100, 200, 300, 350, 400, 500, 600, 700, 800 or 900; grey has 650, 950 and 1000 as well. Greater is
    /// darker.
    #[must_use]
    pub fn shade(&self, shade: u16) -> Self {
        Self::Other(format!("{}-{shade}", self.as_str()))
    }

    /// Whether it is a colour that every card knows.
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
            /// So many pixels.
            pub fn px(pixels: i64) -> Self {
                format!("{pixels}px").into()
            }
        }
    )*};
}

lengths! { Edges Extent Radius RowHeight Spacing }

impl Extent {
    /// A share of the whole.
    pub fn percent(percent: i64) -> Self {
        Self::Other(format!("{percent}%"))
    }
}

impl Radius {
    /// A share of the size.
    pub fn percent(percent: i64) -> Self {
        Self::Other(format!("{percent}%"))
    }
}

impl Edges {
    /// So many pixels above and below, and left and right.
    pub fn sides(vertical: i64, horizontal: i64) -> Self {
        Self::Other(format!("{vertical}px {horizontal}px"))
    }
}

impl ImageSize {
    /// So many pixels wide and high.
    pub fn px(width: i64, height: i64) -> Self {
        Self::Other(format!("{width}px {height}px"))
    }
}

/// A number, as it is written: 1 and 1.0 are told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Number(serde_json::Number);

impl Number {
    /// The number; `None` where a float cannot hold it.
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
    /// The number; what JSON cannot hold is 0.
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

/// A text by language.
///
/// ```
/// use feishu_api::cards::{Locale, Text, Translations};
///
/// let text = Text::plain("Approve").i18n_content(Translations::new().locale(Locale::ZhCn, "批准"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translations(Members);

impl Translations {
    /// No text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the text in a language.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<Locale>, text: impl Into<String>) -> Self {
        self.0.insert(locale.into().as_str().to_owned(), Json::String(text.into()));
        self
    }

    /// The text in a language.
    pub fn get(&self, locale: &Locale) -> Option<&str> {
        self.0.get(locale.as_str()).and_then(Json::as_str)
    }

    /// The languages and the texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(locale, text)| Some((locale.as_str(), text.as_str()?)))
    }
}

impl<L: Into<Locale>, T: Into<String>, const N: usize> From<[(L, T); N]> for Translations {
    fn from(texts: [(L, T); N]) -> Self {
        texts.into_iter().fold(Self::new(), |all, (locale, text)| all.locale(locale, text))
    }
}

/// An object of strings only.
impl Field for Translations {
    fn read(value: Option<&Json>) -> Option<Self> {
        let members = value?.as_object()?;
        members.values().all(Json::is_string).then(|| Self(members.clone()))
    }

    fn write(&self) -> Option<Json> {
        Some(Json::Object(self.0.clone()))
    }
}
