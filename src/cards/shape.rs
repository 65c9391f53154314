//! The tables of the objects as data, used by the checks.

use super::element::Element;
use super::vocabulary::{Number, Translations};
use crate::wire::Json;

/// An object of a card.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The name of the Rust type.
    pub(crate) name: &'static str,
    /// The key and value that identify the object; empty if its place identifies it.
    pub(crate) constant: &'static [(&'static str, &'static str)],
    pub(crate) properties: &'static [Property],
    /// Keys that the platform still reads but new cards should not use.
    pub(crate) legacy: &'static [&'static str],
}

impl Shape {
    /// The tag of an element.
    pub(crate) fn tag(&self) -> Option<&'static str> {
        self.constant.iter().find(|(key, _)| *key == "tag").map(|(_, tag)| *tag)
    }
}

/// A property of an object.
#[derive(Debug)]
pub(crate) struct Property {
    pub(crate) key: &'static str,
    pub(crate) kind: Kind,
    pub(crate) limits: &'static [Limit],
}

/// The type of a property's value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// An object with a string per language.
    Translations,
    /// Any JSON value.
    Any,
    /// One of these words, or a value that the limits of the property allow.
    Words(&'static [&'static str]),
    /// An object.
    Object(&'static Shape),
    /// An object of named objects.
    Named(&'static Shape),
    /// A list.
    List(&'static Kind),
    /// Any element.
    Element,
}

/// A limit of a property. If the platform is known to refuse cards that violate it, the row has [`Limit::Refused`];
/// otherwise a violation is a warning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// The object requires the property.
    Required,
    /// The documentation page requires the property.
    Expected,
    /// A string that is not empty.
    NotEmpty,
    /// At most this many characters in a text, or in the content of a text object.
    Chars(usize),
    /// A number from the first to the second value.
    Range(f64, f64),
    /// At most this many entries.
    Items(usize),
    /// Only these words, of all words of the type.
    Only(&'static [&'static str]),
    /// A length such as `16px`, from the first to the second value.
    Px(i64, i64),
    /// A percentage such as `50%`, from the first to the second value.
    Percent(i64, i64),
    /// Two lengths such as `40px 40px`, width and height, from the first to the second value.
    Area(i64, i64),
    /// One, two or four lengths such as `4px 12px`, from the first to the second value.
    Sides(i64, i64),
    /// A known colour, or one that `config.style.color` defines.
    Colour,
    /// A known text size, or one that `config.style.text_size` defines.
    Size,
    /// Digits in this format, such as `yyyy-MM-dd`.
    Digits(&'static str),
    /// An `element_id`.
    Id,
    /// A text object with one of these tags.
    Tags(&'static [&'static str]),
    /// Only allowed in a form.
    InForm,
    /// Requires this client version or later.
    Since(&'static str),
    /// The platform refuses a card that violates the other limits, with this code; 0 if the code is unknown.
    Refused(i64),
}

/// A type that a property can have.
pub(crate) trait Described {
    /// The kind of value.
    const KIND: Kind;
}

macro_rules! described {
    ($($type:ty => $kind:ident,)*) => {$(
        impl Described for $type {
            const KIND: Kind = Kind::$kind;
        }
    )*};
}

described! {
    String => Text,
    bool => Boolean,
    i64 => Integer,
    Number => Number,
    Translations => Translations,
    Json => Any,
    Element => Element,
}

impl<T: Described> Described for Option<T> {
    const KIND: Kind = T::KIND;
}

impl<T: Described> Described for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
}
