//! Transcribes the error table with the prose around it, and the detailed causes of errors.

use super::Scribe;
use crate::maintain::import::errors::{error_of, errors, sub_errors};
use crate::maintain::import::page::{Block, Traced};
use crate::maintain::import::prose::prose;
use crate::maintain::import::sheet::Sheet;
use crate::maintain::page_format::columns::{ERROR_COLUMNS, error_columns};
use crate::maintain::page_format::headings;
use crate::maintain::page_format::phrases::ERRORS_NOTE;
use crate::spec::{PartName, Prose, Text};

impl Scribe<'_, '_, '_> {
    pub(super) fn errors(&mut self, sheet: &mut Sheet) {
        let section = sheet.take(PartName::Errors);
        let mut note: Vec<Block> = Vec::new();
        if let Some(section) = &section {
            let is_table = |block: &Block| {
                matches!(block, Block::Table(table)
                if !table.rows.is_empty() && error_columns(table.titles.iter().map(|title| title.text())).is_some())
            };
            let index = section.blocks.iter().position(is_table);
            let (above, below) = match index {
                Some(index) => (&section.blocks[..index], &section.blocks[index + 1..]),
                None => (&section.blocks[..0], &section.blocks[..]),
            };
            if let Some(Block::Table(table)) = index.map(|index| &section.blocks[index]) {
                self.columns(PartName::Errors, table, &ERROR_COLUMNS);
                self.operation.errors = errors(table, self.context);
                // An error that the platform declares has its name there.
                for declared in &self.known.platform().errors {
                    if let Some(error) = error_of(&mut self.operation.errors, &declared.code.to_string()) {
                        error.name = None;
                    }
                }
            }
            if sheet.sub_errors.is_empty() {
                self.around(section, PartName::Errors, above, &[]);
                note = below.to_vec();
            } else {
                self.around(section, PartName::Errors, above, below);
            }
        }
        for (code, blocks) in std::mem::take(&mut sheet.sub_errors) {
            match (sub_errors(&blocks), error_of(&mut self.operation.errors, &code)) {
                (Some(sub), Some(error)) => error.sub_errors = sub,
                _ => {
                    note.push(Block::Heading { level: 3, text: Traced::verbatim(&headings::sub_errors(&code), 0) });
                    note.extend(blocks);
                }
            }
        }
        note.append(&mut sheet.closing);
        let note = prose(&note);
        let usual = matches!(&note, Some(Prose::Text(Text::Page(text))) if text.trim() == ERRORS_NOTE);
        // Below no table, the usual sentence is not printed by default.
        if section.is_some() && (!usual || self.operation.errors.is_empty()) {
            self.operation.errors_note = Some(note.unwrap_or_else(|| Prose::Text(Text::default())));
        }
        if section.is_none() {
            self.operation.errors_note = Some(Prose::Text(Text::default()));
        }
    }
}
