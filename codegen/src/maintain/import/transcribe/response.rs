//! Transcribes the reply: the rows of its envelope, its fields, its example.

use super::{Scribe, field_table};
use crate::maintain::import::cells::Columns;
use crate::maintain::import::fields::{Travels, example_objects, fields};
use crate::maintain::import::keys::one_line;
use crate::maintain::import::page::{Block, Row, Table};
use crate::maintain::import::sheet::Sheet;
use crate::maintain::page_format::columns::{FieldColumn, REPLY_COLUMNS, field_column};
use crate::maintain::page_format::description::site_type;
use crate::maintain::page_format::phrases::{BINARY, says_binary};
use crate::maintain::page_format::rows::{self, reply_frame};
use crate::maintain::page_format::{NOTHING, is_nothing, line_or_nothing};
use crate::spec::{Envelope, FrameRow, PartName, Response, Text};
use indexmap::IndexMap;
use serde_json::Value as Json;

impl Scribe<'_, '_, '_> {
    pub(super) fn response(&mut self, sheet: &mut Sheet) {
        let example = sheet.take(PartName::ResponseExample);
        let shown = example.as_ref().and_then(|section| self.example_value(section));
        let response = sheet.take(PartName::Response);
        let body = sheet.take(PartName::ResponseBody);
        let section = body.as_ref().or(response.as_ref());
        let table = section.and_then(|section| field_table(&section.blocks));
        if let Some(section) = &response
            && (body.is_some() || table.is_none())
        {
            let blocks = self.binary(&section.blocks, table.is_some());
            self.around(section, PartName::Response, &blocks, &[]);
        }
        if let (Some(section), Some(index)) = (section, table)
            && let Block::Table(table) = &section.blocks[index]
        {
            if body.is_some() {
                self.around(section, PartName::ResponseBody, &section.blocks[..index], &section.blocks[index + 1..]);
            } else {
                self.around_data(PartName::Response, &section.blocks[..index], &[]);
                self.part(PartName::ResponseBody).heading = Some(String::new());
                self.around_data(PartName::ResponseBody, &[], &section.blocks[index + 1..]);
            }
            self.columns(PartName::ResponseBody, table, &REPLY_COLUMNS);
            self.reply(table, shown.as_ref());
        } else {
            if let Some(section) = &body {
                self.around(section, PartName::ResponseBody, &section.blocks, &[]);
            }
            if self.operation.envelope != Envelope::Binary {
                self.part(PartName::ResponseBody).without = ["code", "msg", "data"].map(str::to_owned).to_vec();
            }
        }
        if let Some(section) = example {
            let value = self.example(&section, PartName::ResponseExample, false);
            if self.operation.envelope != Envelope::Binary {
                self.operation.examples.response = value;
            }
        }
        if response.is_none() {
            self.part(PartName::Response).heading = Some(String::new());
        }
    }

    /// Determines whether the reply is a file. Returns the blocks that contain more than the usual sentences.
    fn binary(&mut self, blocks: &[Block], has_table: bool) -> Vec<Block> {
        let says = |block: &Block| matches!(block, Block::Text(text) if says_binary(text.text()));
        if has_table || !blocks.iter().any(says) {
            return blocks.to_vec();
        }
        self.operation.envelope = Envelope::Binary;
        let usual = |block: &Block| matches!(block, Block::Text(text) if without_empty_lines(text.text()) == BINARY);
        blocks.iter().filter(|block| !usual(block)).cloned().collect()
    }

    /// Reads the rows of a reply: those of the envelope, then the fields.
    fn reply(&mut self, table: &Table, shown: Option<&Json>) {
        let name = |row: &Row| row.cells.first().map_or("", |cell| cell.text().trim()).to_owned();
        let outer = |row: &Row| row.level.unwrap_or_default() == 0;
        let mut rows = &table.rows[..];
        let mut frame: IndexMap<&str, &Row> = IndexMap::new();
        let is_frame = table.titles.iter().any(|title| field_column(title.text()) == Some(FieldColumn::Type));
        for key in ["code", "msg"].into_iter().filter(|_| is_frame) {
            if let Some((row, rest)) = rows.split_first().filter(|(row, _)| name(row) == key && outer(row)) {
                frame.insert(key, row);
                rows = rest;
            }
        }
        let is_data = |row: &Row| matches!(name(row).as_str(), "data" | "Data") && outer(row);
        let flat = rows.iter().all(|row| row.level.is_none());
        // Rows of the envelope can follow `data` only if levels tell them apart from its fields.
        let inside = |rest: &[Row]| flat || rest.iter().all(|row| !outer(row));
        let is_list = |row: &Row| row.cells.get(1).is_some_and(|ty| ty.text().contains('['));
        match rows.split_first().filter(|(row, rest)| is_data(row) && inside(rest) && !is_list(row)) {
            Some((row, rest)) => {
                frame.insert("data", row);
                rows = rest;
            }
            None => self.operation.envelope = Envelope::Top,
        }
        let is_top = self.operation.envelope == Envelope::Top;
        let mut rows: Vec<Row> = rows.to_vec();
        if !is_top {
            rows.iter_mut().for_each(|row| row.level = row.level.map(|level| level.saturating_sub(1)));
        }
        let inner = if is_top { shown } else { shown.and_then(|shown| shown.get("data")) };
        let own = fields(table, &rows, Travels::Reply, &example_objects(inner), self.context);
        self.operation.response = Response::Fields(own);
        let keys = if is_top { &["code", "msg"][..] } else { &["code", "msg", "data"] };
        let usual = reply_frame(self.operation.envelope, self.operation.response != Response::default());
        let columns = Columns::of(table);
        for key in keys {
            let Some(row) = frame.get(key) else {
                self.part(PartName::ResponseBody).without.push((*key).to_owned());
                continue;
            };
            let usual = usual.iter().find(|[name, ..]| name == key);
            let own = columns.as_ref().zip(usual).and_then(|(columns, usual)| frame_row(columns, row, *usual));
            self.operation.frame.extend(own.map(|own| ((*key).to_owned(), own)));
        }
    }
}

/// Returns what a page states in a row that every page of its kind has; `None` if it is the usual text.
pub(in crate::maintain::import) fn frame_row(columns: &Columns<'_>, row: &Row, usual: rows::Row) -> Option<FrameRow> {
    let [key, usual_ty, usual_doc] = usual;
    let is_usual = |words: &str, usual: &str| words == usual || (usual == NOTHING && is_nothing(words));
    let own =
        |column, usual: &str| columns.cell(row, column).filter(|words| !words.is_empty() && !is_usual(words, usual));
    let ty = own(FieldColumn::Type, usual_ty).map(one_line);
    let doc = own(FieldColumn::Doc, usual_doc).map(|doc| if doc == NOTHING { "" } else { doc });
    let cells = columns.own_cells(row, |column| {
        Some(match column {
            FieldColumn::Name => key.to_owned(),
            FieldColumn::Type => ty.as_deref().map_or_else(|| usual_ty.to_owned(), site_type),
            FieldColumn::Doc => doc.map_or_else(|| usual_doc.to_owned(), line_or_nothing),
            FieldColumn::Required | FieldColumn::Example | FieldColumn::Default => String::new(),
        })
    });
    let row = FrameRow { ty, doc: doc.map(|doc| Text::Page(doc.to_owned())), cells };
    (row != FrameRow::default()).then_some(row)
}

fn without_empty_lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}
