//! Text styles.

use super::object::{Field, list};
use crate::wire::Json;

/// A text style.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// **Bold.**
    Bold,
    /// *Italic.*
    Italic,
    /// Underlined.
    Underline,
    /// Struck through.
    LineThrough,
    /// An unknown style.
    Other(String),
}

impl Style {
    /// Returns the name of the style in elements of a post, for example `lineThrough`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::LineThrough => "lineThrough",
            Self::Other(name) => name,
        }
    }

    /// Returns the tag for the style in a text, if there is one.
    pub(super) fn tag(&self) -> Option<&'static str> {
        match self {
            Self::Bold => Some("b"),
            Self::Italic => Some("i"),
            Self::Underline => Some("u"),
            Self::LineThrough => Some("s"),
            Self::Other(_) => None,
        }
    }
}

impl From<&str> for Style {
    fn from(name: &str) -> Self {
        let known = [Self::Bold, Self::Italic, Self::Underline, Self::LineThrough];
        known.into_iter().find(|style| style.as_str() == name).unwrap_or_else(|| Self::Other(name.to_owned()))
    }
}

/// The styles of an element; omitted if empty.
impl Field for Vec<Style> {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(list(value, |style| style.as_str().map(Style::from)).unwrap_or_default())
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| self.iter().map(Style::as_str).collect())
    }
}
