//! A parsed documentation page, the same for all dialects: blocks in their order, each with its position. It does not
//! interpret the blocks.

use std::ops::Range;

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    /// The address, if the page states it.
    pub(crate) address: Option<String>,
    /// The time of the last change in milliseconds, if the page states it.
    pub(crate) updated: Option<u64>,
    /// The blocks, in order.
    pub(crate) blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Block {
    /// A heading; level 1 is the title.
    Heading { level: usize, text: Traced },
    /// Prose in Markdown, up to the next heading, table or code block: with the line breaks of the page, without empty
    /// lines around it.
    Text(Traced),
    /// A table.
    Table(Table),
    /// A code block: its language as written, its lines.
    Code { language: String, text: Traced },
}

impl Block {
    /// Returns its position.
    pub(crate) fn range(&self) -> Range<usize> {
        match self {
            Self::Heading { text, .. } | Self::Text(text) | Self::Code { text, .. } => text.range(),
            Self::Table(table) => table.at.clone(),
        }
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Table {
    /// The titles of the columns.
    pub(crate) titles: Vec<Traced>,
    /// The rows.
    pub(crate) rows: Vec<Row>,
    /// The position: its first line, or its first tag.
    pub(crate) at: Range<usize>,
    /// Its lines, if they have an unusual layout, which can only be kept as it is.
    pub(crate) drawn: Option<String>,
}

impl Table {
    /// Appends cells beyond the last column to the last cell.
    pub(crate) fn fit(&mut self) {
        for row in &mut self.rows {
            let more = row.cells.split_off(self.titles.len().min(row.cells.len()));
            let Some(last) = row.cells.last_mut() else { continue };
            for cell in more.iter().filter(|cell| !cell.text().is_empty()) {
                last.push_instead(" | ", last.range().end..cell.range().start);
                last.append(cell);
            }
        }
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The depth of the row's field, if the page states it: 0 is the outermost.
    pub(crate) level: Option<usize>,
    /// The cells. A row may have fewer or more cells than the table has titles.
    pub(crate) cells: Vec<Traced>,
    /// The position.
    pub(crate) at: Range<usize>,
}

/// A text that knows from which position on the page each of its parts came.
///
/// The text is the Markdown of a cell in the official dialect, except that line breaks replace `<br>`, and that the
/// escapes of a table (`\|`, `\[`, `\-`) are removed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Traced {
    text: String,
    /// Where the text continues from another position: offset in the text, offset in the page. Ascending; between two
    /// entries both offsets advance together.
    origins: Vec<(usize, usize)>,
    /// The position in the page where the text ends.
    end: usize,
}

impl Traced {
    /// Creates an empty text at a position of the page.
    pub(crate) fn at(offset: usize) -> Self {
        Self { text: String::new(), origins: vec![(0, offset)], end: offset }
    }

    /// Creates a text that is on the page verbatim, from an offset on.
    pub(crate) fn verbatim(text: &str, offset: usize) -> Self {
        Self { text: text.to_owned(), origins: vec![(0, offset)], end: offset + text.len() }
    }

    /// Appends text that is on the page verbatim, from an offset on.
    pub(crate) fn push(&mut self, text: &str, offset: usize) {
        self.note(offset);
        self.text.push_str(text);
        self.end = offset + text.len();
    }

    /// Appends text that replaces the given range of the page.
    pub(crate) fn push_instead(&mut self, text: &str, range: Range<usize>) {
        self.note(range.start);
        self.text.push_str(text);
        self.end = range.end;
    }

    /// Appends another text of the page.
    pub(crate) fn append(&mut self, other: &Self) {
        let here = self.text.len();
        self.origins.extend(other.origins.iter().map(|(from, origin)| (here + from, *origin)));
        self.text.push_str(&other.text);
        self.end = other.end;
    }

    fn note(&mut self, offset: usize) {
        let here = self.text.len();
        match self.origins.last_mut() {
            Some((from, origin)) if *from == here => *origin = offset,
            Some((from, origin)) if *origin + (here - *from) == offset => {}
            _ => self.origins.push((here, offset)),
        }
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns its range on the page.
    pub(crate) fn range(&self) -> Range<usize> {
        self.origin(0)..self.end.max(self.origin(0))
    }

    /// Returns the range of a part of it on the page.
    pub(crate) fn part(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start);
        let end = if range.end >= self.text.len() { self.end } else { self.origin(range.end) };
        start..end.max(start)
    }

    /// Returns a part of it as a text.
    pub(crate) fn slice(&self, range: Range<usize>) -> Self {
        let first = self.origins.partition_point(|(from, _)| *from <= range.start);
        let last = self.origins.partition_point(|(from, _)| *from < range.end);
        let mut origins = vec![(0, self.origin(range.start))];
        origins.extend(self.origins[first.min(last)..last].iter().map(|(from, origin)| (from - range.start, *origin)));
        Self { text: self.text[range.clone()].to_owned(), origins, end: self.part(range).end }
    }

    /// Returns the text without white space around it.
    pub(crate) fn trimmed(&self) -> Self {
        let start = self.text.len() - self.text.trim_start().len();
        self.slice(start..start + self.text.trim().len())
    }

    /// Returns the text without white space at its end.
    pub(crate) fn trimmed_end(&self) -> Self {
        self.slice(0..self.text.trim_end().len())
    }

    fn origin(&self, offset: usize) -> usize {
        let index = self.origins.partition_point(|(from, _)| *from <= offset).saturating_sub(1);
        self.origins.get(index).map_or(0, |(from, origin)| origin + (offset - from))
    }
}
