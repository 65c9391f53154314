//! Texts in both languages, and longer prose.

use serde::Serialize;

/// A text in both languages; a missing one is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// A piece of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// A text.
    Text(Text),
    /// A table: the titles of its columns, its rows.
    Table {
        /// The titles of the columns.
        columns: Vec<Text>,
        /// The rows.
        rows: Vec<Vec<Text>>,
    },
    /// Code.
    Code {
        /// The lines.
        code: String,
        /// The language; may be empty.
        language: String,
    },
}

/// A section of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The topic of the section.
    pub kind: SectionKind,
    /// The heading.
    pub title: Text,
    /// The prose.
    pub text: Vec<Piece>,
}

/// The topic of a section, derived from its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// The prerequisites of a call.
    Prerequisites,
    /// The limitations of the operation.
    Restrictions,
    /// Further notes.
    Notes,
    /// The use cases.
    Scenarios,
    /// A topic specific to the page.
    Other,
}
