//! Splits name cells that contain more than a name: two names become two rows, and a word about whether the field is
//! required moves to its column. A name is a single line; other text of its cell moves to the description.

use super::fields::{Context, Travels};
use super::page::{Row, Traced};
use crate::maintain::page_format::columns::{FieldColumn, read_required};
use crate::maintain::page_format::is_nothing;
use crate::source::is_control;

/// A row with one name.
pub(super) struct Named {
    pub(super) row: Row,
    /// The original row, if its name cell contains text that does not move to another cell.
    pub(super) whole: Option<Row>,
    /// What the name cell says about whether the field is required.
    pub(super) required: Option<&'static str>,
}

/// Returns the rows of a table of fields, each with a single name.
pub(super) fn split(
    rows: &[Row],
    columns: &[Option<FieldColumn>],
    travels: Travels,
    context: &mut Context<'_>,
) -> Vec<Named> {
    let column = |wanted| columns.iter().position(|column| *column == Some(wanted));
    let (name, required, doc) = (column(FieldColumn::Name), column(FieldColumn::Required), column(FieldColumn::Doc));
    let may_be_required = !matches!(travels, Travels::Reply | Travels::Push);
    let mut named = Vec::with_capacity(rows.len());
    for row in rows {
        let cell = name.and_then(|name| row.cells.get(name)).filter(|cell| cell.text().contains(is_control));
        let (Some(name), Some(cell)) = (name, cell) else {
            named.push(Named { row: row.clone(), whole: None, required: None });
            continue;
        };
        let first = named.len();
        for line in lines(cell) {
            let Some(last) = named[first..].last_mut() else {
                named.push(Named { row: with(row, name, line), whole: None, required: None });
                continue;
            };
            let is_open =
                required.and_then(|at| last.row.cells.get(at)).is_none_or(|cell| is_nothing(cell.text().trim()));
            let word = word(line.text()).filter(|_| may_be_required && is_open && last.required.is_none());
            if is_name(line.text()) {
                named.push(Named { row: with(row, name, line), whole: None, required: None });
            } else if word.is_some() {
                last.required = word;
            } else if doc.is_none_or(|at| at >= last.row.cells.len()) {
                last.whole = Some(row.clone());
            } else if let Some(cell) = doc.and_then(|at| last.row.cells.get_mut(at)) {
                let mut text = line.clone();
                text.push_instead("\n", line.range().end..cell.range().start);
                text.append(cell);
                *cell = text;
            }
        }
        if let [only] = &mut named[first..]
            && only.required.is_some()
        {
            only.whole = Some(row.clone());
        }
        let is_clean = named[first..].len() == 1 && lines(cell).len() == 1;
        if is_clean {
            continue;
        }
        let message = match named.len() - first {
            count @ 2.. => format!("this cell holds {count} names"),
            _ => "this cell holds more than a name".to_owned(),
        };
        let help =
            "two names are read as two fields, a word such as 必填 as the required column, and the rest as description";
        context.defect(cell.range(), "broken-name", message, help);
    }
    named
}

/// Returns a row with a cell replaced.
fn with(row: &Row, index: usize, cell: Traced) -> Row {
    let mut row = row.clone();
    if let Some(old) = row.cells.get_mut(index) {
        *old = cell;
    }
    row
}

/// Returns the non-empty lines of a cell, whatever character ends them.
fn lines(cell: &Traced) -> Vec<Traced> {
    let text = cell.text();
    let mut lines = Vec::new();
    let mut start = 0;
    for (end, next) in
        text.match_indices(is_control).map(|(at, c)| (at, at + c.len())).chain([(text.len(), text.len())])
    {
        let line = cell.slice(start..end).trimmed();
        if !unmarked(line.text()).is_empty() {
            lines.push(line);
        }
        start = next;
    }
    lines
}

/// Returns a line without the marks of depth and without formatting.
fn unmarked(line: &str) -> String {
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '∟' | '└' | '`' | '*');
    line.replace("&emsp;", "").replace("&nbsp;", "").trim_matches(is_mark).to_owned()
}

/// Whether a line is the name of a field: marks of depth, then an identifier.
fn is_name(line: &str) -> bool {
    let name = unmarked(line);
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    word(&name).is_none()
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(is_word)
}

/// Returns the text for the required column that a word stands for.
fn word(line: &str) -> Option<&'static str> {
    let word = line.trim().trim_matches(['(', ')', '（', '）', '*', '`']);
    read_required(word).map(|required| if required { "是" } else { "否" })
}
