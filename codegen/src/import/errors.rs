//! The error table, and the tables of what one error can mean.

use super::error_name::{self, error_names};
use super::fields::Context;
use super::keys::Numbers;
use super::page::{Block, Row, Table};
use crate::columns::{ErrorColumn, SUB_ERROR_COLUMNS, error_columns};
use crate::source::quoted;
use crate::spec::{Error, SubError, Text};
use indexmap::{IndexMap, IndexSet};

/// Reads the rows of an error table.
pub(super) fn errors(table: &Table, context: &mut Context<'_>) -> IndexMap<String, Error> {
    let Some(columns) = error_columns(table.titles.iter().map(|title| title.text())) else { return IndexMap::new() };
    let rows: Vec<(Option<i64>, Error)> = table.rows.iter().map(|row| error(row, &columns, context)).collect();
    let mut seen: IndexSet<i64> = IndexSet::new();
    let mut named: Vec<error_name::Row<'_>> = Vec::new();
    for (code, error) in &rows {
        if let Some(code) = code.filter(|code| seen.insert(*code)) {
            named.push(error_name::Row { code, status: error.status.unwrap_or_default(), message: &error.message });
        }
    }
    let names: IndexMap<i64, String> = seen.iter().copied().zip(error_names(&named)).collect();
    let mut errors: IndexMap<String, Error> = IndexMap::new();
    let mut numbers = Numbers::default();
    for ((code, mut error), row) in rows.into_iter().zip(&table.rows) {
        let first = code.map(|code| code.to_string()).filter(|key| !errors.contains_key(key));
        let key = match (first, code) {
            (Some(key), Some(code)) => {
                error.name = names.get(&code).cloned();
                key
            }
            _ => {
                let text = cell(row, &columns, ErrorColumn::Code).unwrap_or_default();
                if code.is_some() {
                    let message = format!("the code {} stands in the table already", quoted(text));
                    context.defect(row.at.clone(), "duplicate-code", message, "it is kept as a row of the page only");
                } else {
                    let message = format!("{} is no error code", quoted(text));
                    context.defect(row.at.clone(), "bad-code", message, "it is kept as a row of the page only");
                }
                let base = code.map_or_else(|| text.replace('\n', " "), |code| code.to_string());
                let first = if code.is_some() { 2 } else { 1 };
                numbers.free(&base, first, &errors, |number| format!("{base}/{number}"))
            }
        };
        errors.insert(key, error);
    }
    errors
}

fn cell<'a>(row: &'a Row, columns: &[Option<ErrorColumn>], wanted: ErrorColumn) -> Option<&'a str> {
    let index = columns.iter().position(|column| *column == Some(wanted))?;
    row.cells.get(index).map(|cell| cell.text())
}

/// A row, and its code if it has one.
fn error(row: &Row, columns: &[Option<ErrorColumn>], context: &mut Context<'_>) -> (Option<i64>, Error) {
    let text = |wanted| cell(row, columns, wanted).filter(|text| !matches!(*text, r"\-" | "-")).unwrap_or_default();
    let code = cell(row, columns, ErrorColumn::Code).unwrap_or_default();
    let digits = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()) && !code.starts_with('0');
    let status = text(ErrorColumn::Status);
    let number = status.parse::<u16>().ok().filter(|status| (200..=599).contains(status));
    if number.is_none() && !status.is_empty() {
        let message = format!("{} is not the HTTP status of a reply", quoted(status));
        context.defect(row.at.clone(), "bad-status", message, "the status is left open");
    }
    let error = Error {
        status: number,
        message: text(ErrorColumn::Message).to_owned(),
        fix: Text::Page(text(ErrorColumn::Fix).to_owned()),
        ..Error::default()
    };
    (code.parse().ok().filter(|_| digits), error)
}

/// Reads what one error can mean: the first table of some blocks, if it is one of codes.
pub(super) fn sub_errors(blocks: &[Block]) -> Option<IndexMap<String, SubError>> {
    let [Block::Table(table)] = blocks else { return None };
    let columns = error_columns(table.titles.iter().map(|title| title.text()))?;
    if !table.titles.iter().map(|title| title.text()).eq(SUB_ERROR_COLUMNS) {
        return None;
    }
    let mut sub_errors = IndexMap::new();
    for row in &table.rows {
        let text = |wanted| cell(row, &columns, wanted).filter(|text| *text != r"\-").unwrap_or_default().to_owned();
        let sub = SubError { message: text(ErrorColumn::Message), fix: Text::Page(text(ErrorColumn::Fix)) };
        // A table with a code twice stays prose.
        if sub_errors.insert(text(ErrorColumn::Code), sub).is_some() {
            return None;
        }
    }
    Some(sub_errors)
}
