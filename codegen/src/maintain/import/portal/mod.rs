//! The portal dialect: the source text of the documentation site. It is Markdown with front matter, in which tables,
//! notices and most code are components such as `<md-table>`.

mod code;
mod cursor;
mod flow;
mod inline;
mod table;

use super::front_matter::FrontMatter;
use super::markdown::{self, Fence};
use super::marks;
use super::page::{Block, Page, Row, Table, Traced};
use crate::source::{Diagnostics, SourceText, quoted};
use code::Lines;
use cursor::{Cursor, Tag, Token};
use flow::Layout;
use inline::Inline;
use std::ops::Range;
use std::sync::Arc;
use table::Part;

/// Whether a page is in this dialect.
pub(crate) fn is_portal(text: &str) -> bool {
    FrontMatter::read(text).is_some()
        || text.lines().any(|line| line.starts_with(":::") || line.trim_start().starts_with("<md-"))
}

/// Reads a page. Mistakes are reported, and the rest is read.
pub(crate) fn read(source: &Arc<SourceText>, defects: &mut Diagnostics) -> Page {
    let mut cursor = Cursor::new(source, defects);
    let mut page = Page::default();
    let front_matter = FrontMatter::read(cursor.text).unwrap_or_default();
    (page.address, page.updated) = (front_matter.address, front_matter.updated);
    cursor.at = FrontMatter::skip(cursor.text);
    let prose = Inline::new(Layout::Prose, cursor.at);
    page.blocks = Reader { cursor, prose, blocks: Vec::new() }.read();
    page
}

struct Reader<'a> {
    cursor: Cursor<'a>,
    /// The prose since the last other block.
    prose: Inline<'a>,
    blocks: Vec<Block>,
}

impl<'a> Reader<'a> {
    fn read(mut self) -> Vec<Block> {
        loop {
            if self.cursor.starts_line() && self.line() {
                continue;
            }
            match self.cursor.next() {
                None => break,
                Some(Token::Text(text)) => self.prose.text(text, &self.cursor),
                Some(Token::Tag(tag)) => self.tag(&tag),
            }
        }
        let text = self.prose.finish(&mut self.cursor);
        self.blocks.extend(prose_block(text));
        self.blocks
    }

    /// Reads lines that are more than prose.
    fn line(&mut self) -> bool {
        let (line, next) = self.cursor.line();
        let text = &self.cursor.text[line.clone()];
        if let Some(name) = self.cursor.block_fence() {
            self.prose.block_fence(name, &mut self.cursor);
            self.cursor.at = line.end;
        } else if let Some(fence) = Fence::opening(text) {
            self.end_prose();
            self.cursor.at = next;
            let text = self.fenced(&fence, line);
            self.blocks.push(Block::Code { language: fence.language.to_owned(), text });
        } else if let Some((level, title)) = markdown::heading(text) {
            self.end_prose();
            self.cursor.at = next;
            let text = self.inline(line.start + title.start..line.start + title.end);
            self.blocks.push(Block::Heading { level, text });
        } else if text.contains('|') && next < self.cursor.text.len() && self.is_rule(next) {
            self.end_prose();
            let table = self.bars();
            self.blocks.push(Block::Table(table));
        } else {
            return false;
        }
        true
    }

    fn tag(&mut self, tag: &Tag<'a>) {
        if code::starts(tag) {
            self.end_prose();
            let (language, text) = code::read(tag, &mut self.cursor);
            self.blocks.push(Block::Code { language: language.to_owned(), text });
            return;
        }
        match Part::of(tag.name) {
            Some(Part::Table) if tag.kind == cursor::Kind::Open => {
                self.end_prose();
                let table = table::read(tag, &mut self.cursor);
                self.blocks.push(Block::Table(table));
            }
            Some(_) => {
                let message = format!("{} is outside of a table", quoted(tag.name));
                self.cursor.defect(tag.at.clone(), "broken-table", message, "start the table before it");
            }
            None if code::is_group(tag.name) => {}
            None => self.prose.tag(tag, &mut self.cursor),
        }
    }

    fn end_prose(&mut self) {
        let text = self.prose.cut(self.cursor.at);
        self.blocks.extend(prose_block(text));
    }

    /// Reads the lines of a code block behind its fence.
    fn fenced(&mut self, fence: &Fence<'_>, opening: Range<usize>) -> Traced {
        let mut lines = Lines::new(self.cursor.at);
        while self.cursor.at < self.cursor.text.len() {
            let (line, next) = self.cursor.line();
            let text = &self.cursor.text[line.clone()];
            self.cursor.at = next;
            if fence.is_closed_by(text) {
                return lines.finish();
            }
            let indent = text.bytes().take(fence.indent).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            lines.push(&text[indent..], line.start + indent);
        }
        self.cursor.defect(opening, "broken-fence", "the code block has no end", "close it with a line of backticks");
        lines.finish()
    }

    fn is_rule(&self, start: usize) -> bool {
        markdown::is_rule(&self.cursor.text[markdown::line_at(self.cursor.text, start).0])
    }

    /// Reads a table of bars.
    fn bars(&mut self) -> Table {
        let mut table = Table { titles: Vec::new(), rows: Vec::new(), at: self.cursor.line().0, drawn: None };
        table.titles = self.row().cells;
        self.cursor.at = self.cursor.line().1;
        while self.cursor.at < self.cursor.text.len() {
            let line = &self.cursor.text[self.cursor.line().0];
            let is_row = line.contains('|') && !line.trim_start().starts_with("<md-") && Fence::opening(line).is_none();
            if !is_row || markdown::heading(line).is_some() || line.starts_with(":::") {
                break;
            }
            let row = self.row();
            table.rows.push(row);
        }
        marks::set_levels(&mut table.rows);
        table
    }

    fn row(&mut self) -> Row {
        let (line, next) = self.cursor.line();
        let cells = markdown::cells(&self.cursor.text[line.clone()]);
        let cells = cells.into_iter().map(|cell| self.inline(line.start + cell.start..line.start + cell.end)).collect();
        self.cursor.at = next;
        Row { level: None, cells, at: line }
    }

    /// Reads text up to a known end.
    fn inline(&mut self, range: Range<usize>) -> Traced {
        self.cursor.within(range.clone(), |cursor| {
            let mut inline = Inline::new(Layout::Cell, range.start);
            while let Some(token) = cursor.next() {
                match token {
                    Token::Tag(tag) => inline.tag(&tag, cursor),
                    Token::Text(text) => inline.text(text, cursor),
                }
            }
            inline.finish(cursor)
        })
    }
}

fn prose_block(text: Traced) -> Option<Block> {
    (!text.text().is_empty()).then_some(Block::Text(text))
}

#[cfg(test)]
mod tests;
