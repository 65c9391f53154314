//! Reads the parts that only the page of an event has.

use super::cells::Columns;
use super::facts::{facts, is_event_facts};
use super::fields::{Context, Travels, example_objects, fields};
use super::page::{Block, Row, Table};
use super::sheet::{Section, Sheet};
use super::transcribe::{Scribe, field_table, frame_row};
use super::{Draft, Known};
use crate::maintain::page_format::columns::REPLY_COLUMNS;
use crate::maintain::page_format::rows::EVENT_FRAME;
use crate::spec::{Fields, PartName, Response};
use serde_json::Value as Json;
use std::collections::HashSet;

/// Transcribes the page of an event. Returns `None` if it does not state the type of the event.
pub(super) fn transcribe(
    section: Section,
    mut sheet: Sheet,
    address: Option<String>,
    known: &Known,
    context: &mut Context<'_>,
) -> Option<Draft> {
    let table =
        section.blocks.iter().position(|block| matches!(block, Block::Table(table) if is_event_facts(table)))?;
    let Block::Table(facts_table) = &section.blocks[table] else { return None };
    let facts = facts(facts_table, &known.tiers, context);
    let event_type = facts.event_type.clone()?;
    let mut scribe = Scribe { operation: Default::default(), form: None, known, context };
    scribe.head(&sheet, address);
    scribe.facts(facts);
    scribe.operation.endpoint = event_type;
    scribe.title();
    scribe.around(&section, PartName::Event, &section.blocks[..table], &[]);
    scribe.around_data(PartName::Endpoint, &[], &section.blocks[table + 1..]);
    let example = sheet.take(PartName::EventExample);
    let shown = example.as_ref().and_then(|section| scribe.example_value(section));
    body(&mut scribe, sheet.take(PartName::EventBody), shown.as_ref());
    if let Some(section) = example {
        scribe.operation.examples.response = scribe.example(&section, PartName::EventExample, false);
    }
    scribe.scope_names();
    Some(Draft { operation: scribe.operation, form: None, is_event: true })
}

/// Reads the table of the body: the rows that every event has, then the event's own.
fn body(scribe: &mut Scribe<'_, '_, '_>, section: Option<Section>, shown: Option<&Json>) {
    let name = PartName::EventBody;
    let index = section.as_ref().and_then(|section| field_table(&section.blocks));
    let (Some(section), Some(index)) = (&section, index) else {
        match &section {
            Some(section) => scribe.around(section, name, &section.blocks, &[]),
            None => scribe.part(name).heading = Some(String::new()),
        }
        scribe.part(name).without = EVENT_FRAME.iter().map(|[key, ..]| (*key).to_owned()).collect();
        return;
    };
    scribe.around(section, name, &section.blocks[..index], &section.blocks[index + 1..]);
    let Block::Table(table) = &section.blocks[index] else { return };
    scribe.columns(name, table, &REPLY_COLUMNS);
    let (rows, without) = own_rows(scribe, table);
    if !without.is_empty() {
        scribe.part(name).without = without;
    }
    scribe.operation.response = Response::Fields(own_fields(table, &rows, shown, scribe.context));
}

fn own_fields(table: &Table, rows: &[Row], shown: Option<&Json>, context: &mut Context<'_>) -> Fields {
    let own = shown.map(|shown| shown.get("event").unwrap_or(shown));
    fields(table, rows, Travels::Push, &example_objects(own), context)
}

/// Returns the rows of the event itself, and which of the usual rows in front of them are missing. Usual rows with the
/// page's own wording are kept as the frame.
fn own_rows(scribe: &mut Scribe<'_, '_, '_>, table: &Table) -> (Vec<Row>, Vec<String>) {
    let cell = |row: &Row, index: usize| row.cells.get(index).map_or("", |cell| cell.text().trim()).to_owned();
    let names: HashSet<String> = table.rows.iter().map(|row| cell(row, 0)).collect();
    // Without these two rows it is a table of the event's own fields.
    let framed = names.contains("header") && names.contains("event");
    let (mut next, mut without) = (0, Vec::new());
    let columns = Columns::of(table);
    for usual in EVENT_FRAME {
        let key = usual[0].to_owned();
        match table.rows.get(next).filter(|row| framed && cell(row, 0) == key) {
            Some(row) => {
                next += 1;
                let own = columns.as_ref().and_then(|columns| frame_row(columns, row, usual));
                scribe.operation.frame.extend(own.map(|own| (key, own)));
            }
            None => without.push(key),
        }
    }
    let mut rows = table.rows[next..].to_vec();
    let outermost = rows.iter().filter_map(|row| row.level).min().unwrap_or_default();
    rows.iter_mut().for_each(|row| row.level = row.level.map(|level| level - outermost));
    (rows, without)
}
