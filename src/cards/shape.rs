//! What the tables of the objects say, as data: the checks go by it.

use super::element::Element;
use super::vocabulary::{Number, Translations};
use crate::wire::Json;

/// An object of a card.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The name of its type.
    pub(crate) name: &'static str,
    /// What says which object it is: its key and its value. None where the place says it.
    pub(crate) constant: &'static [(&'static str, &'static str)],
    pub(crate) properties: &'static [Property],
    /// Keys that the platform still reads, and that a card had better not have.
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

/// What stands in a property.
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
    /// An object of strings, by language.
    Translations,
    /// Any JSON.
    Any,
    /// One of these words, or what the limits of the property allow.
    Words(&'static [&'static str]),
    /// An object.
    Object(&'static Shape),
    /// Objects by name.
    Named(&'static Shape),
    /// A list.
    List(&'static Kind),
    /// Any element.
    Element,
}

/// What a property has to keep to. Where the platform is known to refuse a card for it, a row says so by [`Limit::Refused`];
/// else what does not keep to it is a warning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// The object is nothing without it.
    Required,
    /// The page asks for it.
    Expected,
    /// A string that is not empty.
    NotEmpty,
    /// At most so many characters, of a text or of the content of a text object.
    Chars(usize),
    /// A number from one to the other.
    Range(f64, f64),
    /// At most so many entries.
    Items(usize),
    /// Only these words, of all that the type has.
    Only(&'static [&'static str]),
    /// A length such as `16px`, from one to the other.
    Px(i64, i64),
    /// A share such as `50%`, from one to the other.
    Percent(i64, i64),
    /// Two lengths such as `40px 40px`, width and height, from one to the other.
    Area(i64, i64),
    /// One, two or four lengths such as `4px 12px`, from one to the other.
    Sides(i64, i64),
    /// A colour, or the name of one that `config.style.color` defines.
    Colour,
    /// A size of text, or the name of one that `config.style.text_size` defines.
    Size,
    /// Digits in this form, such as `yyyy-MM-dd`.
    Digits(&'static str),
    /// An `element_id`.
    Id,
    /// A text object with one of these tags.
    Tags(&'static [&'static str]),
    /// Only in a form.
    InForm,
    /// Clients of this version and later.
    Since(&'static str),
    /// The platform refuses a card that does not keep to the other limits, with this code; 0 where it is not known.
    Refused(i64),
}

/// A type that stands in a property.
pub(crate) trait Described {
    /// What it is.
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
