//! Addresses inside a document, for code that holds its typed value.

use std::ops::Deref;

/// One step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment<'a> {
    /// To the value of a key. A numeric key, such as an error code, is addressed by its text.
    Key(&'a str),
    /// To an item of a list, counted from 0.
    Index(usize),
}

impl<'a> From<&'a str> for Segment<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl<'a> From<&'a String> for Segment<'a> {
    fn from(key: &'a String) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Segment<'_> {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// The path from the root of a document to a place in it. It dereferences to a slice of [`Segment`]s.
///
/// Use it to walk through nested values; for a fixed address, `at!` is shorter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path<'a>(Vec<Segment<'a>>);

impl<'a> Path<'a> {
    /// Returns the root.
    pub fn root() -> Self {
        Self::default()
    }

    /// Returns the place one step below: a key or an index.
    #[must_use]
    pub fn then(&self, segment: impl Into<Segment<'a>>) -> Self {
        let mut segments = Vec::with_capacity(self.0.len() + 1);
        segments.extend_from_slice(&self.0);
        segments.push(segment.into());
        Self(segments)
    }
}

impl<'a> Deref for Path<'a> {
    type Target = [Segment<'a>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'a, S: Into<Segment<'a>>> FromIterator<S> for Path<'a> {
    fn from_iter<I: IntoIterator<Item = S>>(segments: I) -> Self {
        Self(segments.into_iter().map(Into::into).collect())
    }
}

/// Makes an address in a document from keys and indices: `at!["errors", code, "status"]`.
///
/// ```
/// use feishu_source::{Segment, at};
///
/// let code = String::from("230002");
/// assert_eq!(at!["errors", &code, 0], [Segment::Key("errors"), Segment::Key("230002"), Segment::Index(0)]);
/// ```
#[macro_export]
macro_rules! at {
    ($($segment:expr),* $(,)?) => {{
        let path: [$crate::Segment<'_>; _] = [$($crate::Segment::from($segment)),*];
        path
    }};
}
