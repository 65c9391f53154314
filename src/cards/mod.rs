//! Cards as types.

mod card;
mod check;
#[cfg(feature = "events")]
mod click;
mod client;
mod container;
mod display;
mod element;
mod interactive;
mod object;
mod part;
mod shape;
mod stream;
mod vocabulary;

pub use card::{
    Body, Card, ColorPair, Colors, Config, Header, Pace, SizePair, Sizes, StreamingConfig, Style, Summary, TextTagItem,
};
pub(crate) use check::accept;
pub use check::{Finding, Rule, Severity, check_json};
pub use client::Cards;
pub use container::{Border, CollapsiblePanel, Column, ColumnSet, Form, InteractiveContainer, PanelHeader};
pub use display::{
    Audio, Chart, CombinedImage, Div, HeaderStyle, Hr, Img, ImgCombination, Markdown, NumberFormat, Person, PersonItem,
    PersonList, Table, TableColumn,
};
pub use element::Element;
pub use interactive::{
    Button, ButtonArea, CheckedStyle, Checker, DatePicker, DatetimePicker, ImageOption, Input, MultiSelectPerson,
    MultiSelectStatic, Overflow, OverflowOption, PersonOption, SelectImg, SelectOption, SelectPerson, SelectStatic,
    TimePicker,
};
pub use part::{Action, Behavior, Confirm, Icon, Link, StyledText, Text};
pub use stream::{CardStream, StreamBuilder};
#[cfg(test)]
mod tests;

pub use vocabulary::{
    Align, AspectRatio, AudioStyle, BehaviorType, ButtonRule, ButtonSize, ButtonType, ChartTheme, Color, Combination,
    DataType, Direction, Edges, Extent, FlexMode, FormAction, HeaderBackground, IconPosition, IconTag, ImageLayout,
    ImageSize, InputType, LabelPosition, Locale, MenuType, Number, PersonSize, PersonStyle, PrintStrategy, Radius,
    RowHeight, ScaleType, Spacing, TagColor, Template, TextSize, TextTag, TimeDisplay, TimePosition, Translations,
    VerticalAlign, WidthMode,
};
