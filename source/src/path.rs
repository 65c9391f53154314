//! Addresses inside a document, for those who hold its typed value.

use std::ops::Deref;

/// One step down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment<'a> {
    /// To the value of a key. Keys that are numbers, such as error codes, are addressed by their text.
    Key(&'a str),
    /// To an item of a list, from 0.
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

/// The way from the root of a document to a place in it. It is a slice of [`Segment`]s.
///
/// For a walk through nested values; where the address is known as it stands, `at!` is shorter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path<'a>(Vec<Segment<'a>>);

impl<'a> Path<'a> {
    /// The root.
    pub fn root() -> Self {
        Self::default()
    }

    /// The place one step below: a key or an index.
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

/// An address in a document, from keys and indices: `at!["errors", code, "status"]`.
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
