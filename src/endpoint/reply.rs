//! The shape of a reply.

/// Where a reply keeps the operation's own fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Envelope {
    /// In `data`, beside `code` and `msg`.
    Data,
    /// At the top level, beside `code` and `msg`.
    #[cfg_attr(feature = "catalog", serde(rename = "top"))]
    TopLevel,
    /// As [`Data`](Self::Data), or else with `StatusCode` and `StatusMessage` in place of `code` and `msg`.
    StatusCode,
    /// The body is the file itself; an error still comes as JSON.
    Binary,
}

/// How the pages of a list follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Paging {
    /// The key of the request field that takes the token of a page.
    pub token: &'static str,
    /// The key of the request field that says how many items a page holds, where there is one.
    pub size: Option<&'static str>,
    /// The reply field that holds the token of the next page.
    pub next: &'static str,
    /// The reply field that says whether there is a next page; `None`: there is one where there is a token.
    pub more: Option<&'static str>,
    /// The reply field that holds the items.
    pub items: &'static str,
}

impl Paging {
    /// Pages that are asked for by `token`, which the reply before gave as `next` beside its `items`.
    pub const fn new(token: &'static str, next: &'static str, items: &'static str) -> Self {
        Self { token, size: None, next, more: None, items }
    }

    /// Sets the request field that says how many items a page holds.
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
