//! Elements that hold other elements.

use super::element::Element;
use super::object::{element, object};
use super::part::{Action, Behavior, Confirm, Icon, Text};
use super::vocabulary::{
    Align, Color, Direction, Edges, Extent, FlexMode, IconPosition, Radius, Spacing, VerticalAlign,
};

element! {
    /// Columns beside one another.
    ColumnSet "column_set" {
        /// The columns.
        columns as column: [Column] [Required],
        /// The space between them.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// Where they stand from left to right.
        horizontal_align: Align = "left",
        /// How they fit a narrow screen.
        flex_mode: FlexMode = "none",
        /// What is behind them.
        background_style as background: Color = "default" [Colour],
        /// Where a click on them leads.
        action: Action,
    }

    /// A column of a [`ColumnSet`].
    Column "column" {
        /// The elements.
        elements as element: [Element],
        /// How wide it is: `auto`, `weighted` or a length. It counts where the `flex_mode` of the set is `none`.
        width: Extent = "auto" [Only(&["auto", "weighted"]), Px(16, 600)],
        /// Its share of the width, where that is `weighted`.
        weight: i64 = "1" [Range(1.0, 5.0), Refused(0)],
        /// What is behind it.
        background_style as background: Color = "default" [Colour, Since("7.9")],
        /// The space between elements beside one another.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The space between elements below one another.
        vertical_spacing: Spacing = "8px" [Px(0, 99)],
        /// Where the elements stand from left to right.
        horizontal_align: Align = "left",
        /// Where the elements stand from top to bottom.
        vertical_align: VerticalAlign = "top",
        /// In which direction the elements follow one another.
        direction: Direction = "vertical",
        /// The space on the sides.
        padding: Edges = "0" [Sides(0, 99)],
        /// Where a click on it leads.
        action: Action,
    }

    /// A form: what is entered in it is sent when a button in it is clicked that [submits](super::Button::submit) it. It stands
    /// in the body of the card only.
    Form "form" new(name: String) {
        /// Its name.
        name: String [Required, NotEmpty, Refused(11310)],
        /// The elements.
        elements as element: [Element] [Required],
        /// In which direction they follow one another.
        direction: Direction = "vertical",
        /// The space on the sides.
        padding: Edges = "0" [Sides(0, 99)],
        /// The space between elements beside one another.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The space between elements below one another.
        vertical_spacing: Spacing = "12px" [Px(0, 99)],
        /// Where the elements stand from left to right.
        horizontal_align: Align = "left",
        /// Where the elements stand from top to bottom.
        vertical_align: VerticalAlign = "top",
    }

    /// Elements that are clicked as one. Elements in it that can be clicked themselves come first.
    InteractiveContainer "interactive_container" {
        /// The elements.
        elements as element: [Element] [Required],
        /// What happens on a click. Without any it cannot be clicked.
        behaviors as behavior: [Behavior],
        /// How wide it is.
        width: Extent = "fill" [Only(&["fill", "auto"]), Px(16, 999)],
        /// How high it is.
        height: Extent = "auto" [Only(&["auto"]), Px(10, 999)],
        /// In which direction the elements follow one another.
        direction: Direction = "vertical",
        /// The space between elements beside one another.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The space between elements below one another.
        vertical_spacing: Spacing [Px(0, 99)],
        /// Where the elements stand from left to right.
        horizontal_align: Align = "left",
        /// Where the elements stand from top to bottom.
        vertical_align: VerticalAlign = "top",
        /// What is behind them: a colour, or `laser`.
        background_style as background: Color = "default" [Colour, Only(&["laser"])],
        /// Whether it has a border.
        has_border as bordered: flag = "false",
        /// The colour of the border.
        border_color: Color = "grey" [Colour],
        /// How round the corners are.
        corner_radius: Radius = "0px" [Px(0, i64::MAX), Percent(0, 100)],
        /// The space on the sides.
        padding: Edges = "4px 12px" [Sides(0, 99)],
        /// What is shown while the pointer is on it.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether it cannot be clicked.
        disabled: flag = "false",
        /// What is shown on a click, where it cannot be clicked.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What is asked before a click counts.
        confirm: Confirm,
    }

    /// Elements that can be folded away under a title.
    CollapsiblePanel "collapsible_panel" new(header: PanelHeader) {
        /// The title.
        header: PanelHeader [Required],
        /// Whether it is open at first.
        expanded: flag = "false",
        /// The elements.
        elements as element: [Element],
        /// In which direction they follow one another.
        direction: Direction = "vertical",
        /// The space between elements beside one another.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The space between elements below one another.
        vertical_spacing: Spacing = "12px" [Px(0, 99)],
        /// Where the elements stand from left to right.
        horizontal_align: Align = "left",
        /// Where the elements stand from top to bottom.
        vertical_align: VerticalAlign = "top",
        /// The space around the elements.
        padding: Edges [Sides(0, 99)],
        /// What is behind them.
        background_color as background: Color [Colour],
        /// The border.
        border: Border,
    }
}

object! {
    /// The title of a [`CollapsiblePanel`].
    PanelHeader new(title: Text) {
        /// What it says: plain text, or [Markdown](Text::markdown).
        title: Text [Required, Tags(&["plain_text", "markdown"])],
        /// What is behind it.
        background_color as background: Color [Colour],
        /// How wide it is. `auto_when_fold` is for clients from 7.32.
        width: Extent = "fill" [Only(&["fill", "auto", "auto_when_fold"])],
        /// Where the title stands from top to bottom.
        vertical_align: VerticalAlign = "center",
        /// The space on the sides: one length, or four.
        padding: Edges [Sides(0, 99)],
        /// Where the title stands.
        position: String [Only(&["top"])],
        /// The icon.
        icon: Icon,
        /// Where the icon stands.
        icon_position: IconPosition = "right",
        /// How far the icon turns when the panel is opened, in degrees.
        icon_expanded_angle as icon_angle: i64 = "180" [Range(-180.0, 180.0)],
    }

    /// A border.
    Border {
        /// Its colour.
        color: Color = "grey" [Colour],
        /// How round the corners are.
        corner_radius: Radius = "5px" [Px(0, i64::MAX), Percent(0, 100)],
    }
}

impl ColumnSet {
    /// Columns; none yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Column {
    /// A column that is as wide as what is in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// A column that takes a share of the width, from 1 to 5.
    pub fn weighted(weight: i64) -> Self {
        Self::default().width(Extent::Weighted).weight(weight)
    }
}

impl InteractiveContainer {
    /// A container that does nothing on a click.
    pub fn new() -> Self {
        Self::default()
    }
}

impl From<&str> for PanelHeader {
    fn from(title: &str) -> Self {
        Self::new(title)
    }
}
