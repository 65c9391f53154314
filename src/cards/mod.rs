//! Cards as types: built, checked before they are sent, read, changed, and written into as text grows.
//!
//! ```no_run
//! use feishu_api::cards::{Button, Card, Form, Header, Input, Markdown, Template};
//! use feishu_api::messages::To;
//!
//! # async fn ask(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
//! let card = Card::new()
//!     .header(Header::new("Leave request").template(Template::Blue))
//!     .element(Markdown::new("**Ada** asks for 2 days"))
//!     .element(
//!         Form::new("leave")
//!             .element(Input::new("reason").label("Reason").required())
//!             .element(Button::primary("Approve").submit().name("ok")),
//!     );
//! client.messages().send(To::chat("oc_1"), card).await?;
//! # Ok(())
//! # }
//! ```
//!
//! **Cards** are of JSON 2.0. A [`Card`] has a header, settings and elements; each object has a public field and a method for
//! each of its properties. What is on or off is switched by name where it is off by default (`.required()`), and takes a
//! `bool` where it is on. Lists have a method that adds to them. A string is a [`Text`], and any element an [`Element`].
//!
//! **Nothing is lost.** [`Card::from_json`] reads the JSON of any card of 2.0, and [`Card::to_json`] makes the same JSON of it:
//! elements and properties that are not known are kept, and so are values of another kind than expected. Cards of JSON
//! 1.0 stay JSON, as [`content::Card`](crate::content::Card) has them.
//!
//! **Checks.** [`Card::check`] and [`check_json`] find all that is wrong with a card at once, each with its place, what it may be,
//! the code by which the platform refuses it, and what to do. [`Client::messages`](crate::Client::messages) and
//! [`Client::cards`](crate::Client::cards) do not send a card with errors; warnings do not stop them.
//!
//! **Limits** stand in the documentation of the fields:
//!
//! | Limit | The property is |
//! |---|---|
//! | `Required`, `Expected` | there: an object is nothing without it, or the page asks for it |
//! | `NotEmpty`, `Chars(n)` | a text that is not empty; of so many characters at most |
//! | `Range(a, b)`, `Items(n)` | a number from `a` to `b`; a list of so many entries at most |
//! | `Only(…)` | one of these words, of all that its type has |
//! | `Px(a, b)`, `Percent(a, b)` | a length such as `16px`, a share such as `50%` |
//! | `Area(a, b)`, `Sides(a, b)` | two lengths; one, two or four lengths |
//! | `Colour`, `Size` | a colour or size that cards know, or that the style of the card defines |
//! | `Digits(form)` | digits in this form |
//! | `Id` | an `element_id`: a letter, then letters, digits and `_`, 20 at most, unique in the card |
//! | `Tags(…)` | a text of one of these kinds |
//! | `InForm` | for elements in a form only |
//! | `Since(version)` | shown by clients of this version and later |
//! | `Refused(code)` | not one to exceed: the platform refuses the card, with this code if it is known |
//!
//! **Clicks** are read by name: `click.form_text("reason")`, `click.choice()`; the answer takes a card (feature `events`).
//! **Text that grows** while a model writes it: [`Cards::stream`].

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
