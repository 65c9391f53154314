//! Elements that hold other elements.

use super::element::Element;
use super::object::{element, object};
use super::part::{Action, Behavior, Confirm, Icon, Text};
use super::vocabulary::{
    Align, Color, Direction, Edges, Extent, FlexMode, IconPosition, Radius, Spacing, VerticalAlign,
};

element! {
    /// Columns side by side.
    ColumnSet "column_set" {
        /// The columns.
        columns as column: [Column] [Required],
        /// The spacing between the columns.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The horizontal alignment of the columns.
        horizontal_align: Align = "left",
        /// The layout on narrow screens.
        flex_mode: FlexMode = "none",
        /// The background colour.
        background_style as background: Color = "default" [Colour],
        /// The link that a click on the columns opens.
        action: Action,
    }

    /// A column of a [`ColumnSet`].
    Column "column" {
        /// The elements.
        elements as element: [Element],
        /// The width: `auto`, `weighted` or a length. It only applies if the `flex_mode` of the set is `none`.
        width: Extent = "auto" [Only(&["auto", "weighted"]), Px(16, 600)],
        /// The share of the width, if the width is `weighted`.
        weight: i64 = "1" [Range(1.0, 5.0), Refused(0)],
        /// The background colour.
        background_style as background: Color = "default" [Colour, Since("7.9")],
        /// The spacing between elements in a row.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The spacing between elements in a column.
        vertical_spacing: Spacing = "8px" [Px(0, 99)],
        /// The horizontal alignment of the elements.
        horizontal_align: Align = "left",
        /// The vertical alignment of the elements.
        vertical_align: VerticalAlign = "top",
        /// The direction in which the elements follow each other.
        direction: Direction = "vertical",
        /// The padding on each side.
        padding: Edges = "0" [Sides(0, 99)],
        /// The link that a click opens.
        action: Action,
    }

    /// A form: its values are sent when a user clicks a [submit](super::Button::submit) button in it. A form is only
    /// allowed directly in the body of the card.
    Form "form" new(name: String) {
        /// The name of the form.
        name: String [Required, NotEmpty, Refused(11310)],
        /// The elements.
        elements as element: [Element] [Required],
        /// The direction in which the elements follow each other.
        direction: Direction = "vertical",
        /// The padding on each side.
        padding: Edges = "0" [Sides(0, 99)],
        /// The spacing between elements in a row.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The spacing between elements in a column.
        vertical_spacing: Spacing = "12px" [Px(0, 99)],
        /// The horizontal alignment of the elements.
        horizontal_align: Align = "left",
        /// The vertical alignment of the elements.
        vertical_align: VerticalAlign = "top",
    }

    /// A container that is clicked as a whole. Interactive elements inside it take precedence.
    InteractiveContainer "interactive_container" {
        /// The elements.
        elements as element: [Element] [Required],
        /// The actions on a click. Without any, the container is not clickable.
        behaviors as behavior: [Behavior],
        /// The width.
        width: Extent = "fill" [Only(&["fill", "auto"]), Px(16, 999)],
        /// The height.
        height: Extent = "auto" [Only(&["auto"]), Px(10, 999)],
        /// The direction in which the elements follow each other.
        direction: Direction = "vertical",
        /// The spacing between elements in a row.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The spacing between elements in a column.
        vertical_spacing: Spacing [Px(0, 99)],
        /// The horizontal alignment of the elements.
        horizontal_align: Align = "left",
        /// The vertical alignment of the elements.
        vertical_align: VerticalAlign = "top",
        /// The background: a colour, or `laser`.
        background_style as background: Color = "default" [Colour, Only(&["laser"])],
        /// Whether it has a border.
        has_border as bordered: flag = "false",
        /// The colour of the border.
        border_color: Color = "grey" [Colour],
        /// The corner radius.
        corner_radius: Radius = "0px" [Px(0, i64::MAX), Percent(0, 100)],
        /// The padding on each side.
        padding: Edges = "4px 12px" [Sides(0, 99)],
        /// The tooltip.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The confirmation shown before a click takes effect.
        confirm: Confirm,
    }

    /// A panel whose elements can be collapsed under a title.
    CollapsiblePanel "collapsible_panel" new(header: PanelHeader) {
        /// The title.
        header: PanelHeader [Required],
        /// Whether the panel is initially expanded.
        expanded: flag = "false",
        /// The elements.
        elements as element: [Element],
        /// The direction in which the elements follow each other.
        direction: Direction = "vertical",
        /// The spacing between elements in a row.
        horizontal_spacing: Spacing = "8px" [Px(0, 99)],
        /// The spacing between elements in a column.
        vertical_spacing: Spacing = "12px" [Px(0, 99)],
        /// The horizontal alignment of the elements.
        horizontal_align: Align = "left",
        /// The vertical alignment of the elements.
        vertical_align: VerticalAlign = "top",
        /// The padding around the elements.
        padding: Edges [Sides(0, 99)],
        /// The background colour.
        background_color as background: Color [Colour],
        /// The border.
        border: Border,
    }
}

object! {
    /// The header of a [`CollapsiblePanel`].
    PanelHeader new(title: Text) {
        /// The title: plain text or [Markdown](Text::markdown).
        title: Text [Required, Tags(&["plain_text", "markdown"])],
        /// The background colour.
        background_color as background: Color [Colour],
        /// The width. `auto_when_fold` requires client 7.32 or later.
        width: Extent = "fill" [Only(&["fill", "auto", "auto_when_fold"])],
        /// The vertical alignment of the title.
        vertical_align: VerticalAlign = "center",
        /// The padding on each side: one length, or four.
        padding: Edges [Sides(0, 99)],
        /// The position of the title.
        position: String [Only(&["top"])],
        /// The icon.
        icon: Icon,
        /// The position of the icon.
        icon_position: IconPosition = "right",
        /// The rotation of the icon when the panel is expanded, in degrees.
        icon_expanded_angle as icon_angle: i64 = "180" [Range(-180.0, 180.0)],
    }

    /// A border.
    Border {
        /// The colour.
        color: Color = "grey" [Colour],
        /// The corner radius.
        corner_radius: Radius = "5px" [Px(0, i64::MAX), Percent(0, 100)],
    }
}

impl ColumnSet {
    /// Creates an empty set of columns.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Column {
    /// Creates a column as wide as its content.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a column with a relative width from 1 to 5.
    pub fn weighted(weight: i64) -> Self {
        Self::default().width(Extent::Weighted).weight(weight)
    }
}

impl InteractiveContainer {
    /// Creates a container without actions.
    pub fn new() -> Self {
        Self::default()
    }
}

impl From<&str> for PanelHeader {
    fn from(title: &str) -> Self {
        Self::new(title)
    }
}
