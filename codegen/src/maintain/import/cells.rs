//! Reads what a row says in cells without a key in the language: in columns of the page's own, beyond the last column,
//! or in a wording that would be printed differently.

use super::marks::unmarked;
use super::page::{Row, Table};
use crate::maintain::page_format::columns::{FieldColumn, cell_key, field_columns};
use crate::maintain::page_format::{NOTHING, cell};
use crate::spec::Cells;

/// The columns of a table of fields.
pub(super) struct Columns<'a> {
    titles: Vec<&'a str>,
    /// The meaning of each column.
    pub(super) holds: Vec<Option<FieldColumn>>,
    /// Whether the lines of the table are kept as they are.
    is_drawn: bool,
}

impl<'a> Columns<'a> {
    /// Returns the columns of a table; `None` if it is not a table of fields.
    pub(super) fn of(table: &'a Table) -> Option<Self> {
        let titles: Vec<&str> = table.titles.iter().map(|title| title.text()).collect();
        let holds = field_columns(titles.iter().copied())?;
        Some(Self { titles, holds, is_drawn: table.drawn.is_some() })
    }

    /// Returns the content of a row's cell in a column.
    pub(super) fn cell<'r>(&self, row: &'r Row, wanted: FieldColumn) -> Option<&'r str> {
        let index = self.holds.iter().position(|column| *column == Some(wanted))?;
        row.cells.get(index).map(|cell| cell.text())
    }

    /// Returns the cells of a row that would be printed differently. `printed` returns what would be printed in a
    /// column, or `None` if that covers whatever the cell contains.
    pub(super) fn own_cells(&self, row: &Row, printed: impl Fn(FieldColumn) -> Option<String>) -> Cells {
        let mut own = Cells::new();
        if self.is_drawn {
            return own;
        }
        for index in 0..self.titles.len().max(row.cells.len()) {
            let words = row.cells.get(index).map_or("", |cell| cell.text());
            let (words, usual) = match self.holds.get(index).copied().flatten() {
                // The mark of the depth has been read already.
                Some(FieldColumn::Name) => (unmarked(words), printed(FieldColumn::Name)),
                Some(FieldColumn::Doc) if words.is_empty() => {
                    (words, printed(FieldColumn::Doc).or_else(|| Some(NOTHING.to_owned())))
                }
                Some(column) => (words, printed(column)),
                // Beyond the last column there is usually no cell.
                None => (words, (index < self.titles.len()).then(String::new)),
            };
            let is_usual = match usual {
                Some(usual) => cell(words) == usual || (words == "-" && usual == NOTHING),
                None => index < self.titles.len(),
            };
            if !is_usual {
                own.insert(cell_key(&self.titles, index), words.to_owned());
            }
        }
        own
    }
}
