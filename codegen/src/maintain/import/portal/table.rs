//! Reads tables made of components.
//!
//! The tags are read one by one, without building a tree: a row ends where the next row starts, and content outside of
//! a cell opens a cell. A table with a missing tag is therefore reported and still read.

use super::code;
use super::cursor::{Cursor, Kind, Tag, Token};
use super::flow::Layout;
use super::inline::Inline;
use crate::maintain::import::marks;
use crate::maintain::import::page::{Row, Table, Traced};
use std::ops::Range;

/// The maximum depth of fields.
const MAX_LEVEL: usize = 100;

/// The meaning of a tag in a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Table,
    Head,
    Body,
    Row,
    Cell,
}

impl Part {
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "md-table" | "md-dt-table" => Self::Table,
            "md-thead" | "md-dt-thead" => Self::Head,
            "md-tbody" | "md-dt-tbody" | "tbody" => Self::Body,
            "md-tr" | "md-dt-tr" | "tr" => Self::Row,
            "md-th" | "md-td" | "md-dt-th" | "md-dt-td" => Self::Cell,
            _ => return None,
        })
    }
}

/// Reads the table that the tag starts, to its end.
pub(super) fn read<'a>(start: &Tag<'a>, cursor: &mut Cursor<'a>) -> Table {
    let mut reader = Reader {
        table: Table { titles: Vec::new(), rows: Vec::new(), at: start.at.clone(), drawn: None },
        in_head: false,
        depth: 1,
        notices: 0,
        row: None,
        cell: None,
    };
    reader.read(cursor);
    let mut table = reader.table;
    marks::set_levels(&mut table.rows);
    table
}

struct Reader<'a> {
    table: Table,
    in_head: bool,
    /// The number of tables inside this one; their rows become rows of this table.
    depth: usize,
    /// The number of Markdown blocks (`:::note`) that are open in a cell.
    notices: usize,
    row: Option<Row>,
    cell: Option<Inline<'a>>,
}

impl<'a> Reader<'a> {
    fn read(&mut self, cursor: &mut Cursor<'a>) {
        let has_end = loop {
            if let Some(fence) = cursor.block_fence() {
                if !self.is_within(fence) {
                    break false;
                }
                cursor.at = cursor.line().1;
                continue;
            }
            match cursor.next() {
                None => break false,
                Some(Token::Text(text)) => self.text(text, cursor),
                Some(Token::Tag(tag)) => match Part::of(tag.name) {
                    Some(part) => {
                        self.part(part, &tag, cursor);
                        if self.depth == 0 {
                            break true;
                        }
                    }
                    None if code::starts(&tag) => self.code(&tag, cursor),
                    None if code::is_group(tag.name) => {}
                    None => self.cell(tag.at.clone(), cursor).tag(&tag, cursor),
                },
            }
        };
        if !has_end {
            let message = "the table has no end";
            cursor.defect(self.table.at.clone(), "broken-table", message, "close it before the block ends");
        }
        self.end_row(true, cursor.at, cursor);
    }

    /// Whether a `:::` belongs to a notice in a cell, and not to the block that contains this table.
    fn is_within(&mut self, fence: &str) -> bool {
        match fence {
            "" if self.notices == 0 => return false,
            "" => self.notices -= 1,
            "html" => return false,
            _ => self.notices += 1,
        }
        true
    }

    fn part(&mut self, part: Part, tag: &Tag<'a>, cursor: &mut Cursor<'a>) {
        let opens = tag.kind != Kind::Close;
        match part {
            Part::Table if opens => {
                self.broken(&tag.at, "a table starts inside a table", "close the table before it", cursor);
                self.depth += 1;
            }
            Part::Table => self.depth -= 1,
            Part::Head | Part::Body => {
                self.end_row(true, tag.at.start, cursor);
                self.in_head = part == Part::Head && opens;
            }
            Part::Row => {
                self.end_row(opens, if opens { tag.at.start } else { tag.at.end }, cursor);
                if opens {
                    self.start_row(tag, cursor);
                }
            }
            Part::Cell if opens => {
                self.end_cell(true, cursor);
                if self.row.is_none() {
                    self.broken(&tag.at, "a cell is outside of a row", "put it into a row", cursor);
                    self.start_row(tag, cursor);
                }
                self.cell = Some(Inline::new(Layout::Cell, tag.at.end));
                if tag.kind == Kind::Void {
                    self.end_cell(false, cursor);
                }
            }
            Part::Cell if self.cell.is_none() => {
                self.broken(&tag.at, "a cell ends without a start", "delete the tag", cursor);
            }
            Part::Cell => self.end_cell(false, cursor),
        }
    }

    fn start_row(&mut self, tag: &Tag<'a>, cursor: &mut Cursor<'a>) {
        let written = tag.attribute("level");
        let level = written.and_then(|level| level.trim().parse().ok()).filter(|&level| level <= MAX_LEVEL);
        if written.is_some() && level.is_none() {
            self.broken(&tag.at, "the level of the row is not a number up to 100", "count from 0", cursor);
        }
        self.row = Some(Row { level, cells: Vec::new(), at: tag.at.clone() });
    }

    fn end_row(&mut self, unclosed: bool, end: usize, cursor: &mut Cursor<'a>) {
        self.end_cell(true, cursor);
        let Some(mut row) = self.row.take() else { return };
        row.at.end = row.at.end.max(end);
        if unclosed {
            let at = row.at.start..row.at.start;
            self.broken(&at, "the row has no end", "close it", cursor);
        }
        if self.in_head && self.table.titles.is_empty() {
            self.table.titles = row.cells.into_iter().map(title).collect();
        } else if !row.cells.is_empty() {
            self.table.rows.push(row);
        }
    }

    fn end_cell(&mut self, unclosed: bool, cursor: &mut Cursor<'a>) {
        let Some(cell) = self.cell.take() else { return };
        let text = cell.finish(cursor);
        if unclosed {
            let at = text.range();
            self.broken(&at, "the cell has no end", "close it", cursor);
        }
        if let Some(row) = &mut self.row {
            row.cells.push(text);
        }
    }

    fn text(&mut self, range: Range<usize>, cursor: &mut Cursor<'a>) {
        let is_blank = cursor.text[range.clone()].trim().is_empty();
        if is_blank && self.cell.is_none() {
            return;
        }
        self.cell(range.clone(), cursor).text(range, cursor);
    }

    /// Reads a code block in a cell.
    fn code(&mut self, tag: &Tag<'a>, cursor: &mut Cursor<'a>) {
        let (language, text) = code::read(tag, cursor);
        let cell = self.cell(tag.at.clone(), cursor);
        cell.break_line(&tag.at);
        cell.insert(&format!("```{language}"), &tag.at);
        cell.break_line(&tag.at);
        cell.text(text.range(), cursor);
        let end = cursor.at..cursor.at;
        cell.break_line(&end);
        cell.insert("```", &end);
        cell.break_line(&end);
    }

    /// Returns the open cell. Content outside of a cell opens one.
    fn cell(&mut self, at: Range<usize>, cursor: &mut Cursor<'a>) -> &mut Inline<'a> {
        if self.cell.is_none() {
            self.broken(&at, "this is outside of a cell", "put it into one", cursor);
        }
        self.row.get_or_insert_with(|| Row { level: None, cells: Vec::new(), at: at.clone() });
        self.cell.get_or_insert_with(|| Inline::new(Layout::Cell, at.start))
    }

    fn broken(&self, at: &Range<usize>, message: &str, help: &str, cursor: &mut Cursor<'a>) {
        cursor.defect(at.clone(), "broken-table", message, help);
    }
}

/// Gives a column without a title an invisible title, as in the official dialect.
fn title(mut text: Traced) -> Traced {
    if text.text().is_empty() {
        let at = text.range();
        text.push_instead("&nbsp;", at);
    }
    text
}
