//! The format of a reply.

/// The location of the operation's own fields in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Envelope {
    /// In `data`, next to `code` and `msg`.
    Data,
    /// At the top level, next to `code` and `msg`.
    #[cfg_attr(feature = "catalog", serde(rename = "top"))]
    TopLevel,
    /// Like [`Data`](Self::Data), or with `StatusCode` and `StatusMessage` instead of `code` and `msg`.
    StatusCode,
    /// The body is the file itself; errors are still JSON.
    Binary,
}

/// How the pages of a list are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Paging {
    /// The key of the request field for the page token.
    pub token: &'static str,
    /// The key of the request field for the page size, if there is one.
    pub size: Option<&'static str>,
    /// The reply field with the token of the next page.
    pub next: &'static str,
    /// The reply field that says whether there is a next page; `None` if the presence of a token says so.
    pub more: Option<&'static str>,
    /// The reply field with the items.
    pub items: &'static str,
}

impl Paging {
    /// Creates a description of pages that are requested with `token`, which the previous reply returned as `next` next
    /// to its `items`.
    pub const fn new(token: &'static str, next: &'static str, items: &'static str) -> Self {
        Self { token, size: None, next, more: None, items }
    }

    /// Sets the request field for the page size.
    pub const fn size(mut self, size: &'static str) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets the reply field that says whether there is a next page.
    pub const fn more(mut self, more: &'static str) -> Self {
        self.more = Some(more);
        self
    }
}
