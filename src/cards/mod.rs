//! Cards as types: build, check, send, read and change cards, and stream text into them.
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
//! **Cards** use JSON 2.0. A [`Card`] has a header, settings and elements. Each object has a public field and a setter
//! for each property. The setter of a flag that is off by default takes no argument (`.required()`); if it is on by
//! default, the setter takes a `bool`. The setter of a list appends to it. A string converts to a [`Text`], and every
//! element to an [`Element`].
//!
//! **Lossless.** [`Card::from_json`] reads the JSON of any 2.0 card, and [`Card::to_json`] produces the same JSON:
//! unknown elements and properties are kept, and so are values of an unexpected type. Cards of JSON 1.0 stay JSON, as
//! in [`content::Card`](crate::content::Card).
//!
//! **Checks.** [`Card::check`] and [`check_json`] find all problems in a card at once, each with its location, the
//! limit, the error code with which the platform refuses the card, and advice.
//! [`Client::messages`](crate::Client::messages) and [`Client::cards`](crate::Client::cards) do not send a card with
//! errors; warnings do not prevent sending.
//!
//! **Limits** are listed in the documentation of the fields:
//!
//! | Limit | Meaning |
//! |---|---|
//! | `Required`, `Expected` | required by the object, or required by the documentation page |
//! | `NotEmpty`, `Chars(n)` | a text that is not empty; a text of at most `n` characters |
//! | `Range(a, b)`, `Items(n)` | a number from `a` to `b`; a list of at most `n` entries |
//! | `Only(…)` | only these of the type's values |
//! | `Px(a, b)`, `Percent(a, b)` | a length such as `16px`, a share such as `50%` |
//! | `Area(a, b)`, `Sides(a, b)` | two lengths from `a` to `b`; one, two or four lengths from `a` to `b` |
//! | `Colour`, `Size` | a known colour or size, or one that the card's style defines |
//! | `Digits(form)` | digits in this format |
//! | `Id` | an `element_id`: a letter followed by letters, digits and `_`, at most 20 characters, unique in the card |
//! | `Tags(…)` | a text object with one of these tags |
//! | `InForm` | only for elements in a form |
//! | `Since(version)` | requires this client version or later |
//! | `Refused(code)` | the platform refuses a card that violates the other limits, with this code if it is known |
//!
//! **Clicks** are read by name: `click.form_text("reason")`, `click.choice()`; with the feature `events`, the response
//! can replace the card. **Streaming** text while a model generates it: [`Cards::stream`].

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
