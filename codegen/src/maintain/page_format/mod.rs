//! The format of a documentation page: its headings and their order, its columns, its usual rows and its set phrases.
//!
//! `import` reads pages by it and `page` prints them by it. Neither knows the other, so what one prints the other
//! reads as long as both take their words from here.
//!
//! Phrases of several lines have `\n` between them here. In the cell of a table that is `<br>`: see [`line()`].

pub(crate) mod columns;
pub(crate) mod description;
pub(crate) mod example;
pub(crate) mod facts;
pub(crate) mod headings;
pub(crate) mod phrases;
pub(crate) mod rows;

/// What stands in a cell where there is nothing to say.
pub(crate) const NOTHING: &str = r"\-";

/// A text in the cell of a table, without the line breaks at its end.
pub(crate) fn line(text: &str) -> String {
    cell(text.trim_end_matches('\n'))
}

/// A text in one line, or the mark for nothing.
pub(crate) fn line_or_nothing(text: &str) -> String {
    let line = line(text);
    if line.is_empty() { NOTHING.to_owned() } else { line }
}

/// A text in the cell of a table. The site leaves `|` alone; only between spaces would it end the cell.
pub(crate) fn cell(text: &str) -> String {
    text.replace(" | ", r" \| ").replace('\n', "<br>")
}

/// Whether the cell of a table says nothing.
pub(crate) fn is_nothing(cell: &str) -> bool {
    matches!(cell, NOTHING | "-" | "")
}
