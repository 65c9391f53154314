//! The official dialect: the `.md` file of a page, in which tables are flat and cells contain `<br>`.

use super::markdown::{self, Fence, line_at};
use super::marks;
use super::page::{Block, Page, Row, Table, Traced};
use crate::source::{Diagnostic, Diagnostics, SourceText};
use std::ops::Range;
use std::sync::Arc;

/// Reads a page. Mistakes are reported, and the rest is read.
pub(crate) fn read(source: &Arc<SourceText>, defects: &mut Diagnostics) -> Page {
    Page { blocks: blocks(source, 0, defects), ..Page::default() }
}

/// Reads the blocks of a page, from an offset on.
pub(super) fn blocks(source: &Arc<SourceText>, start: usize, defects: &mut Diagnostics) -> Vec<Block> {
    let mut reader = Reader { source, text: source.text(), at: start, prose: None, blocks: Vec::new(), defects };
    while reader.at < reader.text.len() {
        reader.line();
    }
    reader.end_prose();
    reader.blocks
}

struct Reader<'a> {
    source: &'a Arc<SourceText>,
    text: &'a str,
    at: usize,
    /// The range of the prose since the last other block.
    prose: Option<Range<usize>>,
    blocks: Vec<Block>,
    defects: &'a mut Diagnostics,
}

impl<'a> Reader<'a> {
    /// Reads a line, or all lines of the code block or table that starts with it.
    fn line(&mut self) {
        let (line, next) = line_at(self.text, self.at);
        let words = &self.text[line.clone()];
        if let Some(fence) = Fence::opening(words) {
            self.end_prose();
            self.at = next;
            self.code(&fence, line);
        } else if let Some((level, title)) = markdown::heading(words) {
            self.end_prose();
            self.at = next;
            let text = Traced::verbatim(&words[title.clone()], line.start + title.start).trimmed();
            self.blocks.push(Block::Heading { level, text });
        } else if words.contains('|') && next < self.text.len() && is_rule(&self.text[line_at(self.text, next).0]) {
            self.end_prose();
            self.table();
        } else {
            self.at = next;
            if !words.trim().is_empty() {
                let start = self.prose.as_ref().map_or(line.start, |prose| prose.start);
                self.prose = Some(start..line.end);
            }
        }
    }

    fn end_prose(&mut self) {
        if let Some(prose) = self.prose.take() {
            // A page may end its lines with CRLF.
            let mut text = Traced::at(prose.start);
            let mut at = prose.start;
            while at < prose.end {
                let (line, next) = line_at(self.text, at);
                text.push(&self.text[line.start..line.end.min(prose.end)], line.start);
                if next < prose.end {
                    text.push("\n", next - 1);
                }
                at = next;
            }
            self.blocks.push(Block::Text(text));
        }
    }

    fn code(&mut self, fence: &Fence<'_>, opening: Range<usize>) {
        let mut code = Traced::at(self.at);
        let mut first = true;
        loop {
            if self.at >= self.text.len() {
                let finding = Diagnostic::new(self.source, opening, "broken-fence", "this code block has no end")
                    .with_help("the rest of the page was read as code; end it with a line of as many backticks");
                self.defects.push(finding);
                break;
            }
            let (line, next) = line_at(self.text, self.at);
            self.at = next;
            let words = &self.text[line.clone()];
            if fence.is_closed_by(words) {
                break;
            }
            if !first {
                code.push("\n", line.start - 1);
            }
            first = false;
            code.push(words, line.start);
        }
        self.blocks.push(Block::Code { language: fence.language.to_owned(), text: code });
    }

    fn table(&mut self) {
        let start = self.at;
        let (titles, next) = line_at(self.text, self.at);
        let (rule, next) = line_at(self.text, next);
        self.at = next;
        let columns = markdown::cells(&self.text[rule]).len();
        let titles = self.cells(&titles, columns);
        let mut rows = Vec::new();
        let mut end = next;
        while self.at < self.text.len() {
            let (line, next) = line_at(self.text, self.at);
            if !self.text[line.clone()].contains('|') {
                break;
            }
            self.at = next;
            let cells = self.cells(&line, titles.len());
            if cells.len() != titles.len() {
                let message = format!("this row has {} cells, and the table {} columns", cells.len(), titles.len());
                let finding = Diagnostic::new(self.source, line.clone(), "broken-table", message)
                    .with_help("the cells were taken in their order");
                self.defects.push(finding);
            }
            end = line.end;
            rows.push(Row { level: None, cells, at: line });
        }
        marks::set_levels(&mut rows);
        let drawn = drawn(&self.text[start..end]);
        self.blocks.push(Block::Table(Table { titles, rows, at: start..end, drawn }));
    }

    /// Returns the cells of a line. Only a bar between spaces ends a cell, as the site writes tables, unless the number
    /// of cells then differs from the number of columns.
    fn cells(&self, line: &Range<usize>, columns: usize) -> Vec<Traced> {
        let words = &self.text[line.clone()];
        let spaced = spaced_cells(words);
        let drawn = if spaced.len() == columns { Vec::new() } else { markdown::cells(words) };
        let cells = if drawn.len() == columns || spaced.len() < 2 { drawn } else { spaced };
        cells.into_iter().map(|cell| self.cell(line.start + cell.start..line.start + cell.end)).collect()
    }

    fn cell(&self, range: Range<usize>) -> Traced {
        let mut cell = Traced::at(range.start);
        let text = &self.text[range.clone()];
        let mut from = 0;
        for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '<' | '\\')) {
            if at < from {
                continue;
            }
            let length =
                if mark == '<' { break_length(&text[at..]) } else { usize::from(text[at..].starts_with(r"\| ")) };
            if length == 0 || (mark == '\\' && !text[..at].ends_with(' ')) {
                continue;
            }
            cell.push(&text[from..at], range.start + from);
            if mark == '<' {
                cell.push_instead("\n", range.start + at..range.start + at + length);
            }
            from = at + length;
        }
        cell.push(&text[from..], range.start + from);
        cell.trimmed()
    }
}

/// Returns the length of the `<br>` at the start of a text; 0 if there is none.
fn break_length(text: &str) -> usize {
    ["<br>", "<br/>", "<br />"].iter().find(|tag| text.starts_with(**tag)).map_or(0, |tag| tag.len())
}

/// Whether this is the line between titles and rows: dashes, with any number of cells.
fn is_rule(line: &str) -> bool {
    markdown::is_rule(line)
}

/// Returns the lines of a table if one of them does not look like a row by itself: without ` | ` and without a bar at
/// its start.
fn drawn(table: &str) -> Option<String> {
    let is_row = |line: &str| line.contains(" | ") || line.trim_start().starts_with('|') || is_rule(line);
    let lines: Vec<&str> = table.lines().collect();
    (!lines.iter().all(|line| is_row(line))).then(|| lines.join("\n"))
}

/// Returns the cells of a line, separated by ` | `. A bar at the start or the end of the line does not belong to a
/// cell.
fn spaced_cells(line: &str) -> Vec<Range<usize>> {
    let start = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    let inner = &line[start..end];
    let (open, close) = (inner.starts_with('|'), inner.ends_with('|') && !inner.ends_with(r"\|") && inner.len() > 1);
    let from = if open { start + 1 } else { start };
    let to = if close { end - 1 } else { end };
    let mut cells = Vec::new();
    if open && !close && start > 0 {
        // ` | a | b`: the first cell is empty. Without the space, the bar is where the row starts.
        cells.push(start..start);
    }
    let mut at = from;
    while let Some(found) = line[at..to].find(" | ") {
        cells.push(at..at + found);
        // The space behind the bar may be the space before the next bar.
        at += found + 2;
    }
    cells.push(at..to);
    if close && !open {
        // `a | b |`: the last cell is empty.
        cells.push(to..to);
    }
    cells
}
