//! Compares the tables of a page, row by row: which rows it shows, and what it states differently about them.
//!
//! What a row only repeats is compared at the declaration of its field; a change of a row is recorded if the old or the
//! new row differs from the declaration.

use super::Kind;
use super::fields::{Presence, Said, Tables, presence};
use super::log::At;
use super::models::fields_of;
use super::order::{Pair, order, pairs};
use super::text::words;
use super::types;
use super::values::{own, own_or};
use crate::model::{Field, Model, Row};
use serde_json::Value;

/// A table of one of the two models, with the fields that its rows describe.
pub(super) struct Shown<'m> {
    pub(super) rows: &'m [Row],
    pub(super) declared: Vec<&'m Field>,
}

impl<'m> Shown<'m> {
    pub(super) fn new(rows: &'m [Row], declared: &'m [Field]) -> Self {
        Self { rows, declared: declared.iter().collect() }
    }

    /// Returns the rows below a row.
    fn below(model: &'m Model, row: &'m Row) -> Self {
        Self::new(&row.rows, fields_of(model, &row.field.ty))
    }

    fn declared(&self, name: &str) -> Option<&'m Field> {
        self.declared.iter().find(|field| field.name == name).copied()
    }

    /// Whether all rows are fields, in the order of their declaration.
    fn is_as_declared(&self) -> bool {
        let mut declared = self.declared.iter();
        self.rows.iter().all(|row| row.is_field && declared.any(|field| field.name == row.field.name))
    }
}

impl Tables<'_, '_> {
    /// Compares the rows of two tables. The set of rows is significant only if a page shows a selection of the rows of
    /// a type that is declared elsewhere.
    pub(super) fn rows(&mut self, at: &At<'_>, old: &Shown<'_>, new: &Shown<'_>, of_shared_type: bool) {
        let models = self.models;
        for pair in pairs(old.rows, new.rows, |row| (row.is_field, row.field.name.as_str())) {
            match pair {
                Pair::Removed(row) => {
                    let kind = if of_shared_type && row.is_field { Kind::RowHidden } else { Kind::TextChanged };
                    if !row.is_field || new.declared(&row.field.name).is_some() {
                        let at = &at.key(&row.field.name);
                        self.log.add(kind, at, types::words(models.old, &row.field.ty), None);
                    }
                }
                Pair::Added(row) => {
                    let kind = match presence(&row.field) {
                        _ if !of_shared_type || !row.is_field => Kind::TextChanged,
                        Presence::Required => Kind::RowShownRequired,
                        Presence::Optional | Presence::Conditional => Kind::RowShown,
                    };
                    if !row.is_field || old.declared(&row.field.name).is_some() {
                        let at = &at.key(&row.field.name);
                        self.log.add(kind, at, None, types::words(models.new, &row.field.ty));
                    }
                }
                Pair::Both(was, is) if is.is_field => {
                    let at = &at.key(&is.field.name);
                    if let (Some(old), Some(new)) = (old.declared(&was.field.name), new.declared(&is.field.name)) {
                        self.facts(at, &own_words((&was.field, old), (&is.field, new)), &is.field, Said::ByPage);
                    }
                    self.row(at, was, is);
                }
                Pair::Both(was, is) => {
                    let (was, is) = (shown(models.old, was), shown(models.new, is));
                    words(self.log, Kind::TextChanged, &at.key(&text(&is, "name")), &was, &is);
                }
            }
        }
        if !old.is_as_declared() || !new.is_as_declared() {
            order(self.log, Kind::OrderChanged, at, old.rows, new.rows, |row| row.field.name.as_str());
        }
    }

    /// Compares what two rows state in addition to the facts of their field, and the rows below them.
    fn row(&mut self, at: &At<'_>, old: &Row, new: &Row) {
        let models = self.models;
        let Row {
            field,
            is_field: _,
            page_type,
            page_type_is_own,
            cells,
            values_in_doc,
            example_text,
            default_text,
            rows: _,
        } = new;
        if models.are_equal(&old.field.ty, &field.ty) {
            self.log.changed(Kind::TextChanged, &at.key("type"), &old.page_type, page_type);
        }
        words(self.log, Kind::TextChanged, &at.key("page_type"), &old.page_type_is_own, page_type_is_own);
        words(self.log, Kind::TextChanged, &at.key("cells"), &old.cells, cells);
        words(self.log, Kind::TextChanged, &at.key("values"), &old.values_in_doc, values_in_doc);
        words(self.log, Kind::ExampleChanged, &at.key("example_text"), &old.example_text, example_text);
        words(self.log, Kind::TextChanged, &at.key("default_text"), &old.default_text, default_text);
        let is_shared = match (old.field.ty.id(), field.ty.id()) {
            (Some(was), Some(is)) => models.are_one_shared(was, is),
            _ => false,
        };
        let key = if is_shared { "rows" } else { "fields" };
        self.rows(&at.key(key), &Shown::below(models.old, old), &Shown::below(models.new, new), is_shared);
    }
}

/// Returns the field of an old row, keeping only what the old or the new row states differently from its declaration.
/// Everything else is taken from the new row, including what a row cannot change. Each pair is the row and the
/// declaration.
fn own_words((old, old_declared): (&Field, &Field), (new, new_declared): (&Field, &Field)) -> Field {
    let Field { name, rust, fixed, optional, boxed, .. } = new.clone();
    macro_rules! own {
        ($key:ident) => {
            own_or(&old.$key, &old_declared.$key, new.$key.clone(), &new_declared.$key)
        };
    }
    Field {
        name,
        rust,
        ty: old.ty.clone(),
        fixed,
        optional,
        boxed,
        required: own!(required),
        required_if: own!(required_if),
        doc: own!(doc),
        doc_of: own!(doc_of),
        values: own((&old.values, &old_declared.values), (&new.values, &new_declared.values)),
        example: own!(example),
        default: own!(default),
        bounds: own!(bounds),
        rules: own!(rules),
        deprecated: own!(deprecated),
        permissions: own!(permissions),
    }
}

/// Renders a row that is not a field: its type in words, since the ids of two models differ.
fn shown(model: &Model, row: &Row) -> Value {
    let mut shown = serde_json::to_value(row).unwrap_or_default();
    shown["type"] = types::words(model, &row.field.ty).into();
    shown["rows"] = row.rows.iter().map(|row| self::shown(model, row)).collect();
    shown
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}
