//! Reads the error table, and the tables of an error's detailed causes.

use super::error_name::{self, error_names};
use super::fields::Context;
use super::keys::one_line;
use super::page::{Block, Row, Table};
use crate::maintain::page_format::columns::{ErrorColumn, SUB_ERROR_COLUMNS, error_columns};
use crate::maintain::page_format::{NOTHING, is_nothing};
use crate::source::quoted;
use crate::spec::{Error, ErrorRow, SubError, Text};
use indexmap::{IndexMap, IndexSet};

/// Reads the rows of an error table.
pub(super) fn errors(table: &Table, context: &mut Context<'_>) -> Vec<ErrorRow> {
    let Some(columns) = error_columns(table.titles.iter().map(|title| title.text())) else { return Vec::new() };
    let mut table = table.clone();
    table.fit();
    let rows: Vec<(Option<i64>, Error)> = table.rows.iter().map(|row| error(row, &columns, context)).collect();
    let mut seen: IndexSet<i64> = IndexSet::new();
    let mut named: Vec<error_name::Row<'_>> = Vec::new();
    for (code, error) in &rows {
        if let Some(code) = code.filter(|code| seen.insert(*code)) {
            named.push(error_name::Row { code, status: error.status.unwrap_or_default(), message: &error.message });
        }
    }
    let mut names: IndexMap<i64, String> = seen.iter().copied().zip(error_names(&named)).collect();
    let mut errors = Vec::new();
    for ((code, mut error), row) in rows.into_iter().zip(&table.rows) {
        let text = cell(row, &columns, ErrorColumn::Code).unwrap_or_default();
        match code {
            // A repeated code is a row of the page, not an error.
            Some(code) => error.name = names.shift_remove(&code),
            None => {
                let message = format!("{} is not an error code", quoted(text));
                context.defect(row.at.clone(), "bad-code", message, "it is kept only as a row of the page");
            }
        }
        let key = code.map_or_else(|| one_line(text), |code| code.to_string());
        errors.push(ErrorRow::Own([(key, error)].into()));
    }
    errors
}

/// Returns the error with a code in the rows of a page.
pub(super) fn error_of<'e>(errors: &'e mut [ErrorRow], code: &str) -> Option<&'e mut Error> {
    errors.iter_mut().find_map(|row| match row {
        ErrorRow::Code(_) | ErrorRow::Word(_) => None,
        ErrorRow::Own(own) => own.get_mut(code),
    })
}

fn cell<'a>(row: &'a Row, columns: &[Option<ErrorColumn>], wanted: ErrorColumn) -> Option<&'a str> {
    let index = columns.iter().position(|column| *column == Some(wanted))?;
    row.cells.get(index).map(|cell| cell.text())
}

/// A row, and its code if it has one.
fn error(row: &Row, columns: &[Option<ErrorColumn>], context: &mut Context<'_>) -> (Option<i64>, Error) {
    let text = |wanted| cell(row, columns, wanted).filter(|text| !is_nothing(text)).unwrap_or_default();
    let code = cell(row, columns, ErrorColumn::Code).unwrap_or_default();
    let digits = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()) && !code.starts_with('0');
    let status = text(ErrorColumn::Status);
    let number = status.parse::<u16>().ok().filter(|status| (200..=599).contains(status));
    if number.is_none() && !status.is_empty() {
        let message = format!("{} is not the HTTP status of a reply", quoted(status));
        let at =
            columns.iter().position(|column| *column == Some(ErrorColumn::Status)).and_then(|at| row.cells.get(at));
        let at = at.map_or_else(|| row.at.clone(), |cell| cell.range());
        context.defect(at, "bad-status", message, "the status is left open");
    }
    let error = Error {
        status: number,
        message: text(ErrorColumn::Message).to_owned(),
        fix: Text::Page(text(ErrorColumn::Fix).to_owned()),
        ..Error::default()
    };
    (code.parse().ok().filter(|_| digits), error)
}

/// Reads the detailed causes of an error: the first table of some blocks, if it is a table of codes.
pub(super) fn sub_errors(blocks: &[Block]) -> Option<IndexMap<String, SubError>> {
    let [Block::Table(table)] = blocks else { return None };
    let columns = error_columns(table.titles.iter().map(|title| title.text()))?;
    let is_even = table.rows.iter().all(|row| row.cells.len() == table.titles.len());
    // A table that would be printed differently stays prose.
    if !is_even || table.drawn.is_some() || !table.titles.iter().map(|title| title.text()).eq(SUB_ERROR_COLUMNS) {
        return None;
    }
    let mut sub_errors = IndexMap::new();
    for row in &table.rows {
        let text = |wanted| cell(row, &columns, wanted).filter(|text| *text != NOTHING).unwrap_or_default().to_owned();
        let sub = SubError { message: text(ErrorColumn::Message), fix: Text::Page(text(ErrorColumn::Fix)) };
        // A table with a duplicate code stays prose.
        if sub_errors.insert(one_line(&text(ErrorColumn::Code)), sub).is_some() {
            return None;
        }
    }
    Some(sub_errors)
}
