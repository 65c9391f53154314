//! Elements that show something.

use super::object::{element, object};
use super::part::{Icon, StyledText, Text};
use super::vocabulary::{
    Align, AspectRatio, AudioStyle, ChartTheme, Color, Combination, DataType, Edges, Extent, HeaderBackground,
    ImageSize, PersonSize, PersonStyle, Radius, RowHeight, ScaleType, TextSize, TimeDisplay, TimePosition,
    Translations, VerticalAlign,
};
use crate::wire::Json;

element! {
    /// Text in Markdown: CommonMark without HTML blocks, with tags such as `<at id=…></at>`, `<font color=…>`, `<person>`,
    /// `<local_datetime>` and `<number_tag>`.
    Markdown "markdown" new(content: String) legacy("href") {
        /// The Markdown.
        content: String [Required],
        /// The Markdown by language.
        i18n_content: Translations,
        /// How large it is.
        text_size as size: TextSize = "normal" [Size],
        /// Where it stands.
        text_align as align: Align = "left",
        /// The icon before it.
        icon: Icon,
    }

    /// Text in one size and colour.
    Div "div" new(text: StyledText) legacy("fields", "extra") {
        /// The text.
        text: StyledText,
        /// How wide it is.
        width: Extent = "fill" [Only(&["fill", "auto"]), Px(16, 999)],
        /// The icon before it.
        icon: Icon,
    }

    /// An image.
    Img "img" legacy("mode", "custom_width", "compact_width") {
        /// The key of the image.
        img_key: String [Required, NotEmpty, Refused(11310)],
        /// The key of the image by language.
        i18n_img_key: Translations,
        /// What is shown while the pointer is on it; it may be empty.
        alt: Text [Expected, Tags(&["plain_text"])],
        /// The title above it.
        title: Text [Tags(&["plain_text", "lark_md"])],
        /// How round the corners are.
        corner_radius: Radius [Px(0, i64::MAX), Percent(0, 100)],
        /// How it is cut to its size.
        scale_type as scale: ScaleType = "crop_center",
        /// How large it is; a length counts where it is cut.
        size: ImageSize [Area(1, 1000)],
        /// Whether what is behind it is seen through it.
        transparent: flag = "false",
        /// Whether a click shows it large.
        preview: bool = "true",
    }

    /// Several images as one.
    ImgCombination "img_combination" new(combination_mode: Combination) {
        /// How they are put together: two, three, six or nine at most.
        combination_mode as mode: Combination [Required],
        /// The images.
        img_list as image: [CombinedImage] [Required],
        /// Whether what is behind them is seen through them.
        combination_transparent as transparent: flag = "false",
        /// How round the corners are.
        corner_radius: Radius [Px(0, i64::MAX), Percent(0, 100)],
    }

    /// A line across.
    Hr "hr" {}

    /// A chart, drawn by VChart.
    Chart "chart" new(chart_spec: Json) {
        /// What VChart draws.
        chart_spec as spec: Json [Required, Refused(200550)],
        /// Width to height.
        aspect_ratio: AspectRatio,
        /// Its colours.
        color_theme as theme: ChartTheme = "brand",
        /// Whether it can be opened in a window of its own.
        preview: bool = "true",
        /// How high it is.
        height: Extent = "auto" [Only(&["auto"]), Px(1, 999)],
    }

    /// A table. It stands in the body of the card only, which may have five.
    Table "table" {
        /// The columns.
        columns as column: [TableColumn] [Required, Items(50)],
        /// The rows: objects whose keys are names of columns.
        rows as row: [Json] [Required],
        /// How many rows are shown at a time.
        page_size: i64 = "5" [Range(1.0, 10.0)],
        /// How high rows are. `auto` is for clients from 7.33.
        row_height: RowHeight = "low" [Px(32, 124)],
        /// How high rows get, where the height is `auto`.
        row_max_height: RowHeight = "124px" [Only(&[]), Px(32, 999)],
        /// Whether the first column stays when one scrolls.
        freeze_first_column: flag = "false",
        /// What the titles of the columns look like.
        header_style: HeaderStyle,
    }

    /// A person.
    Person "person" new(user_id: String) {
        /// Their `open_id`, `union_id` or `user_id`.
        user_id: String [Required, NotEmpty],
        /// How large they are shown.
        size: PersonSize = "medium",
        /// Whether the picture is shown.
        show_avatar: bool = "true",
        /// Whether the name is shown.
        show_name: flag = "false",
        /// How they are shown.
        style: PersonStyle = "normal",
    }

    /// Several people.
    PersonList "person_list" {
        /// The people.
        persons as person: [PersonItem] [Required],
        /// Whether those who do not exist are left out; else the card is refused.
        drop_invalid_user_id as drop_invalid: flag = "false",
        /// After how many lines the rest is left out.
        lines: i64,
        /// Whether names are shown.
        show_name: bool = "true",
        /// Whether pictures are shown.
        show_avatar: flag = "false",
        /// How large they are shown.
        size: PersonSize,
        /// The icon before them.
        icon: Icon,
        /// The icon before them, in the form of older cards.
        ud_icon: Json,
    }

    /// A recording. The card must not be one that can be forwarded.
    Audio "audio" new(file_key: String) {
        /// The key of the file, which is in the opus format and was uploaded by the app that sends the card.
        file_key: String [Required, NotEmpty, Since("7.49")],
        /// The key of the file by language.
        i18n_file_key: Translations,
        /// What tells it from other recordings of the card.
        audio_id: String,
        /// Whether it shows how far it has come.
        show_progress_bar: bool = "true",
        /// Whether times are shown.
        show_time: bool = "true",
        /// Which times are shown.
        time_display: TimeDisplay,
        /// Where they are shown.
        time_position: TimePosition = "end",
        /// Its border.
        border: Json,
        /// How it is shown.
        style: AudioStyle,
        /// The space on the sides.
        padding: Edges,
        /// What is behind it.
        background_style as background: Color [Colour],
        /// Its colour.
        fill_color: Color = "grey-800" [Colour],
        /// How wide it is.
        width: Extent [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// Whether it cannot be played.
        disabled: flag = "false",
        /// What is shown on a click, where it cannot be played.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What older clients show.
        fallback: Json,
    }
}

object! {
    /// An image of an [`ImgCombination`].
    CombinedImage new(img_key: String) {
        /// The key of the image.
        img_key: String [Required, NotEmpty],
        /// Whether what is behind it is seen through it.
        transparent: flag,
    }

    /// A column of a [`Table`].
    TableColumn new(name: String, data_type: DataType) {
        /// The key of its cells in the rows.
        name: String [Required, NotEmpty],
        /// Its title.
        display_name as title: String,
        /// How wide it is.
        width: Extent = "auto" [Only(&["auto"]), Px(80, 600), Percent(1, 100)],
        /// What it holds.
        data_type: DataType [Required],
        /// Where cells stand from left to right.
        horizontal_align: Align = "left",
        /// Where cells stand from top to bottom.
        vertical_align: VerticalAlign = "center",
        /// How numbers are written.
        format: NumberFormat,
        /// How dates are written, for example `YYYY/MM/DD`.
        date_format: String,
    }

    /// How the numbers of a column are written.
    NumberFormat {
        /// How many digits stand behind the point.
        precision: i64 [Range(0.0, 10.0)],
        /// The sign before a number.
        symbol: String [Chars(1)],
        /// Whether thousands are set apart.
        separator: flag,
    }

    /// What the titles of the columns of a table look like.
    HeaderStyle {
        /// Where they stand.
        text_align as align: Align = "left",
        /// How large they are.
        text_size as size: TextSize = "normal" [Only(&["normal", "heading"])],
        /// What is behind them.
        background_style as background: HeaderBackground = "none",
        /// Their colour.
        text_color as color: Color = "default" [Only(&["default", "grey"])],
        /// Whether they are bold.
        bold: bool = "true",
        /// After how many lines they are cut.
        lines: i64 = "1" [Range(1.0, f64::INFINITY)],
    }

    /// One of a [`PersonList`].
    PersonItem new(id: String) {
        /// Their `open_id`, `union_id` or `user_id`.
        id: String [Required, NotEmpty],
    }
}

impl Img {
    /// An image, and what is shown while the pointer is on it.
    pub fn new(img_key: impl Into<String>, alt: impl Into<String>) -> Self {
        Self { img_key: Some(img_key.into()), alt: Some(Text::plain(alt)), ..Self::default() }
    }
}

impl Hr {
    /// A line across.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Table {
    /// A table without columns and rows.
    pub fn new() -> Self {
        Self::default()
    }
}

impl PersonList {
    /// The people of these IDs.
    pub fn new<I: IntoIterator<Item: Into<String>>>(ids: I) -> Self {
        Self { persons: ids.into_iter().map(PersonItem::new).collect(), ..Self::default() }
    }
}
