//! Texts in both languages, and what longer prose is made of.

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
    /// What the section is about.
    pub kind: SectionKind,
    /// The heading.
    pub title: Text,
    /// The prose.
    pub text: Vec<Piece>,
}

/// What a section is about, told from its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    /// What must be so before the call.
    Prerequisites,
    /// What the operation does not do.
    Restrictions,
    /// What else to know.
    Notes,
    /// When it is used.
    Scenarios,
    /// Something of the page's own.
    Other,
}
