//! Elements that display content.

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
        /// The Markdown per language.
        i18n_content: Translations,
        /// The size.
        text_size as size: TextSize = "normal" [Size],
        /// The alignment.
        text_align as align: Align = "left",
        /// The icon in front.
        icon: Icon,
    }

    /// Text in one size and colour.
    Div "div" new(text: StyledText) legacy("fields", "extra") {
        /// The text.
        text: StyledText,
        /// The width.
        width: Extent = "fill" [Only(&["fill", "auto"]), Px(16, 999)],
        /// The icon in front.
        icon: Icon,
    }

    /// An image.
    Img "img" legacy("mode", "custom_width", "compact_width") {
        /// The key of the image.
        img_key: String [Required, NotEmpty, Refused(11310)],
        /// The key of the image per language.
        i18n_img_key: Translations,
        /// The alternative text, shown as a tooltip; it may be empty.
        alt: Text [Expected, Tags(&["plain_text"])],
        /// The title above the image.
        title: Text [Tags(&["plain_text", "lark_md"])],
        /// The corner radius.
        corner_radius: Radius [Px(0, i64::MAX), Percent(0, 100)],
        /// The way the image is cropped.
        scale_type as scale: ScaleType = "crop_center",
        /// The size; a length only applies if the image is cropped.
        size: ImageSize [Area(1, 1000)],
        /// Whether the background is visible through transparent parts.
        transparent: flag = "false",
        /// Whether a click opens a preview.
        preview: bool = "true",
    }

    /// Several images shown as one.
    ImgCombination "img_combination" new(combination_mode: Combination) {
        /// The layout: at most two, three, six or nine images.
        combination_mode as mode: Combination [Required],
        /// The images.
        img_list as image: [CombinedImage] [Required],
        /// Whether the background is visible through transparent parts.
        combination_transparent as transparent: flag = "false",
        /// The corner radius.
        corner_radius: Radius [Px(0, i64::MAX), Percent(0, 100)],
    }

    /// A horizontal line.
    Hr "hr" {}

    /// A chart drawn by VChart.
    Chart "chart" new(chart_spec: Json) {
        /// The VChart specification.
        chart_spec as spec: Json [Required, Refused(200550)],
        /// The aspect ratio, width to height.
        aspect_ratio: AspectRatio,
        /// The colours.
        color_theme as theme: ChartTheme = "brand",
        /// Whether the chart can be opened in its own window.
        preview: bool = "true",
        /// The height.
        height: Extent = "auto" [Only(&["auto"]), Px(1, 999)],
    }

    /// A table. It is only allowed directly in the body of the card, which can have five tables.
    Table "table" {
        /// The columns.
        columns as column: [TableColumn] [Required, Items(50)],
        /// The rows: objects whose keys are column names.
        rows as row: [Json] [Required],
        /// The number of rows per page.
        page_size: i64 = "5" [Range(1.0, 10.0)],
        /// The height of the rows. `auto` requires client 7.33 or later.
        row_height: RowHeight = "low" [Px(32, 124)],
        /// The maximum height of a row, if the row height is `auto`.
        row_max_height: RowHeight = "124px" [Only(&[]), Px(32, 999)],
        /// Whether the first column stays in place when scrolling.
        freeze_first_column: flag = "false",
        /// The style of the column titles.
        header_style: HeaderStyle,
    }

    /// A person.
    Person "person" new(user_id: String) {
        /// Their `open_id`, `union_id` or `user_id`.
        user_id: String [Required, NotEmpty],
        /// The size.
        size: PersonSize = "medium",
        /// Whether the avatar is shown.
        show_avatar: bool = "true",
        /// Whether the name is shown.
        show_name: flag = "false",
        /// The style.
        style: PersonStyle = "normal",
    }

    /// Several people.
    PersonList "person_list" {
        /// The people in the list.
        persons as person: [PersonItem] [Required],
        /// Whether unknown users are dropped; otherwise the platform refuses the card.
        drop_invalid_user_id as drop_invalid: flag = "false",
        /// The maximum number of lines; the rest is left out.
        lines: i64,
        /// Whether names are shown.
        show_name: bool = "true",
        /// Whether avatars are shown.
        show_avatar: flag = "false",
        /// The size.
        size: PersonSize,
        /// The icon in front of the list.
        icon: Icon,
        /// The icon in front of the list, in the format of older cards.
        ud_icon: Json,
    }

    /// A recording. The card must not be forwardable.
    Audio "audio" new(file_key: String) {
        /// The key of the file, which must be in the opus format and uploaded by the app that sends the card.
        file_key: String [Required, NotEmpty, Since("7.49")],
        /// The key of the file per language.
        i18n_file_key: Translations,
        /// The ID of the recording, unique in the card.
        audio_id: String,
        /// Whether a progress bar is shown.
        show_progress_bar: bool = "true",
        /// Whether the time is shown.
        show_time: bool = "true",
        /// The times that are shown.
        time_display: TimeDisplay,
        /// The position of the times.
        time_position: TimePosition = "end",
        /// The border.
        border: Json,
        /// The style.
        style: AudioStyle,
        /// The padding on each side.
        padding: Edges,
        /// The background colour.
        background_style as background: Color [Colour],
        /// The colour.
        fill_color: Color = "grey-800" [Colour],
        /// The width.
        width: Extent [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// Whether playback is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The fallback for older clients.
        fallback: Json,
    }
}

object! {
    /// An image of an [`ImgCombination`].
    CombinedImage new(img_key: String) {
        /// The key of the image.
        img_key: String [Required, NotEmpty],
        /// Whether the background is visible through transparent parts.
        transparent: flag,
    }

    /// A column of a [`Table`].
    TableColumn new(name: String, data_type: DataType) {
        /// The name: the key of the column's cells in the rows.
        name: String [Required, NotEmpty],
        /// The title.
        display_name as title: String,
        /// The width.
        width: Extent = "auto" [Only(&["auto"]), Px(80, 600), Percent(1, 100)],
        /// The type of the values.
        data_type: DataType [Required],
        /// The horizontal alignment of the cells.
        horizontal_align: Align = "left",
        /// The vertical alignment of the cells.
        vertical_align: VerticalAlign = "center",
        /// The number format.
        format: NumberFormat,
        /// The date format, for example `YYYY/MM/DD`.
        date_format: String,
    }

    /// The number format of a column.
    NumberFormat {
        /// The number of decimal places.
        precision: i64 [Range(0.0, 10.0)],
        /// The symbol before a number.
        symbol: String [Chars(1)],
        /// Whether thousands are separated.
        separator: flag,
    }

    /// The style of the column titles of a table.
    HeaderStyle {
        /// The alignment.
        text_align as align: Align = "left",
        /// The size.
        text_size as size: TextSize = "normal" [Only(&["normal", "heading"])],
        /// The background colour.
        background_style as background: HeaderBackground = "none",
        /// The colour.
        text_color as color: Color = "default" [Only(&["default", "grey"])],
        /// Whether the titles are bold.
        bold: bool = "true",
        /// The maximum number of lines of a title.
        lines: i64 = "1" [Range(1.0, f64::INFINITY)],
    }

    /// A person in a [`PersonList`].
    PersonItem new(id: String) {
        /// Their `open_id`, `union_id` or `user_id`.
        id: String [Required, NotEmpty],
    }
}

impl Img {
    /// Creates an image with its alternative text.
    pub fn new(img_key: impl Into<String>, alt: impl Into<String>) -> Self {
        Self { img_key: Some(img_key.into()), alt: Some(Text::plain(alt)), ..Self::default() }
    }
}

impl Hr {
    /// Creates a horizontal line.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Table {
    /// Creates a table without columns and rows.
    pub fn new() -> Self {
        Self::default()
    }
}

impl PersonList {
    /// Creates a list of the people with these IDs.
    pub fn new<I: IntoIterator<Item: Into<String>>>(ids: I) -> Self {
        Self { persons: ids.into_iter().map(PersonItem::new).collect(), ..Self::default() }
    }
}
