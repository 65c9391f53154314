//! The format of a documentation page: its headings and their order, its columns, its usual rows and its fixed phrases.
//!
//! `import` reads pages and `page` prints them in this format. They do not depend on each other, so both take the
//! wording of pages from here.
//!
//! Lines of a phrase are separated by `\n` here, and by `<br>` in the cell of a table: see [`line()`].

pub(crate) mod columns;
pub(crate) mod description;
pub(crate) mod example;
pub(crate) mod facts;
pub(crate) mod headings;
pub(crate) mod phrases;
pub(crate) mod rows;

/// The text of an empty cell.
pub(crate) const NOTHING: &str = r"\-";

/// Returns a text for the cell of a table, without the line breaks at its end.
pub(crate) fn line(text: &str) -> String {
    cell(text.trim_end_matches('\n'))
}

/// Returns a text in one line, or the mark for an empty cell.
pub(crate) fn line_or_nothing(text: &str) -> String {
    let line = line(text);
    if line.is_empty() { NOTHING.to_owned() } else { line }
}

/// Returns a text in the cell of a table. The site does not escape `|`; it would end the cell only between spaces.
pub(crate) fn cell(text: &str) -> String {
    text.replace(" | ", r" \| ").replace('\n', "<br>")
}

/// Whether the cell of a table is empty.
pub(crate) fn is_nothing(cell: &str) -> bool {
    matches!(cell, NOTHING | "-" | "")
}
