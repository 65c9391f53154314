//! Resolves the rows of a shared type as a page shows them: which rows, and what differs in them.

use super::platform::{scope_rules, text};
use super::report::{At, root};
use super::shared::{SharedType, or_declared};
use super::types::Resolver;
use super::{Bounds, Direction, Row, Type, TypeId};
use crate::source::closest;
use crate::spec;

/// The largest number of rows. A page of the platform has a few hundred; more are a sign of types that multiply each
/// other.
const MOST_ROWS: usize = 20_000;

impl<'d> Resolver<'_, '_, 'd> {
    /// Returns the rows of a shared type, with those of the types in it. `open` are the surrounding types.
    pub(super) fn shown(
        &mut self,
        shared: &SharedType<'d>,
        direction: Direction,
        written: Option<&spec::Rows>,
        open: &mut Vec<TypeId>,
        at: &At,
    ) -> Vec<Row> {
        let Some(id) = shared.id(direction) else { return Vec::new() };
        // A page does not list the rows of a type inside itself unless it states them.
        if open.contains(&id) && written.is_none() {
            return Vec::new();
        }
        open.push(id);
        let rows = self.chosen(shared.rows(direction), shared, direction, written, open, at);
        open.pop();
        rows
    }

    /// Returns the declared rows that a page shows.
    fn chosen(
        &mut self,
        declared: &[Row],
        shared: &SharedType<'d>,
        direction: Direction,
        written: Option<&spec::Rows>,
        open: &mut Vec<TypeId>,
        at: &At,
    ) -> Vec<Row> {
        let Some(written) = written else {
            let all = declared.iter().filter(|row| row.is_field);
            return all.map(|row| self.with_inner(row, shared, direction, None, open, at)).collect();
        };
        let mut rows = Vec::new();
        for (index, entry) in written.iter().enumerate() {
            let at = at.key(index);
            let names: Vec<(&String, Option<&spec::Field>)> = match entry {
                spec::Row::AsDeclared(name) => vec![(name, None)],
                spec::Row::Own(own) => own.iter().map(|(name, own)| (name, Some(own))).collect(),
            };
            for (name, own) in names {
                let at = if own.is_some() { at.key(name) } else { at.clone() };
                let Some(row) = declared.iter().find(|row| row.is_field && row.field.name == *name) else {
                    let help = match closest(name, declared.iter().map(|row| row.field.name.as_str())) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => "add the row where the type is declared, or remove it here".to_owned(),
                    };
                    let message = format!("the shared type ({}) has no row `{name}`", shared.place());
                    let at = if own.is_some() { at.name() } else { at };
                    self.report.error("contradiction", &at, message, help);
                    continue;
                };
                let inner = own.and_then(|own| own.rows.as_ref());
                let mut row = self.with_inner(row, shared, direction, inner, open, &at.key("rows"));
                if let Some(own) = own {
                    self.say_differently(&mut row, own, shared, &at);
                }
                rows.push(row);
            }
        }
        rows
    }

    /// Returns a row with the rows below it: as declared, or those of its shared type.
    fn with_inner(
        &mut self,
        row: &Row,
        around: &SharedType<'d>,
        direction: Direction,
        written: Option<&spec::Rows>,
        open: &mut Vec<TypeId>,
        at: &At,
    ) -> Row {
        self.shown_rows += 1;
        if self.shown_rows >= MOST_ROWS {
            if self.shown_rows == MOST_ROWS {
                let message = format!("the page shows more than {MOST_ROWS} rows of shared types");
                let help = "list the rows of the page under `rows`; nested shared types multiply their number";
                self.report.error("too-many-rows", &root(), message, help);
            }
            return Row { rows: Vec::new(), ..row.clone() };
        }
        let shared = row.field.ty.id().and_then(|id| self.file.shared.of(id)).filter(|shared| shared.values.is_none());
        let rows = match shared {
            Some(shared) => self.shown(shared, direction, written, open, at),
            None => self.chosen(&row.rows, around, direction, written, open, at),
        };
        Row { rows, ..row.clone() }
    }

    /// Applies what a page states differently about a row. The type and the possible values come from the declaration.
    fn say_differently(&mut self, row: &mut Row, own: &spec::Field, shared: &SharedType<'d>, at: &At) {
        let declared = &row.field.name;
        for (key, differs) in [
            ("type", !own.ty.is_empty() && own.ty != row.page_type),
            ("format", own.format.is_some()),
            ("optional", own.optional),
            ("fields", own.fields.is_some()),
            ("rust", own.rust.is_some()),
            ("rust_type", own.rust_type.is_some()),
            ("fixed", own.fixed.is_some()),
            ("use", own.uses.is_some()),
        ] {
            if differs {
                let message =
                    format!("`{key}` contradicts the declaration of `{declared}` ({})", shared.row_place(declared));
                let help = "change it where the type is declared, or describe a type of the page's own";
                self.report.error("contradiction", &at.key(key).name(), message, help);
            }
        }
        let values = self.values(own, at);
        // A page may explain the values of a type that is not an enum, even if other pages do not.
        if row.field.values.is_empty() && !matches!(row.field.ty, Type::Enum(_)) {
            row.field.values.clone_from(&values);
        }
        for value in values {
            if let Some(known) = row.field.values.iter_mut().find(|known| known.value == value.value) {
                known.doc = or_declared(value.doc, &known.doc);
                if !value.permissions.is_empty() {
                    known.permissions = value.permissions;
                }
            } else {
                let message =
                    format!("`{}` is not a value of `{declared}` ({})", value.value, shared.row_place(declared));
                let help = "list it where the type is declared, or correct it";
                self.report.error("contradiction", &at.key("values").key(&value.value).name(), message, help);
            }
        }
        if let Some(listed) = &own.values {
            let listed = listed.names();
            row.field.values.retain(|value| listed.contains(&value.value.as_str()));
            row.field.values.sort_by_key(|value| listed.iter().position(|name| *name == value.value));
            row.values_in_doc = matches!(own.values, Some(spec::Values::Listed(_)));
        }
        self.leave_out(row, &own.without, &at.key("without"));
        let doc = text(&own.doc, &at.key("doc"), &mut self.report);
        let field = &mut row.field;
        field.doc = or_declared(doc, &field.doc);
        field.doc_of = field.doc_of.take().filter(|_| own.doc.is_empty());
        field.required |= own.required;
        let words = |text: &Option<spec::Text>, key: &str, report: &mut super::report::Report<'_>| {
            text.as_ref().map(|words| super::platform::text(words, &at.key(key), report))
        };
        field.required_if = words(&own.required_if, "required_if", &mut self.report).or(field.required_if.take());
        field.deprecated = words(&own.deprecated, "deprecated", &mut self.report).or(field.deprecated.take());
        field.example = own.example.clone().or(field.example.take());
        field.default = own.default.clone().or(field.default.take());
        field.bounds = own_or_declared(self.bounds(own, at), &field.bounds);
        let rules = self.rules(own, at);
        if !rules.is_empty() {
            row.field.rules = rules;
        }
        let scopes = scope_rules(&own.permissions, None, self.file.resolved, &at.key("permissions"), &mut self.report);
        if !scopes.is_empty() {
            row.field.permissions = scopes;
        }
        if !own.cells.is_empty() {
            row.cells.clone_from(&own.cells);
        }
        row.example_text = own.example_text.clone().or(row.example_text.take());
        row.default_text = own.default_text.clone().or(row.default_text.take());
        if let Some(shown) = &own.page_type {
            (row.page_type, row.page_type_is_own) = (shown.clone(), true);
        }
    }

    /// Removes what the declaration states about a row and the page does not.
    fn leave_out(&mut self, row: &mut Row, without: &[String], at: &At) {
        let field = &mut row.field;
        for (index, key) in without.iter().enumerate() {
            match key.as_str() {
                "doc" => field.doc = Default::default(),
                "values" => field.values.clear(),
                "example" => field.example = None,
                "example_text" => row.example_text = None,
                "default" => field.default = None,
                "default_text" => row.default_text = None,
                "required_if" => field.required_if = None,
                "deprecated" => field.deprecated = None,
                "permissions" => field.permissions.clear(),
                "rules" => field.rules.clear(),
                "min" => field.bounds.min = None,
                "max" => field.bounds.max = None,
                "min_length" => field.bounds.min_length = None,
                "max_length" => field.bounds.max_length = None,
                "pattern" => field.bounds.pattern = None,
                other => {
                    let message = format!("a page cannot leave out `{other}`");
                    let help = "name a key of the declaration, such as `example`";
                    self.report.error("bad-value", &at.key(index), message, help);
                }
            }
        }
    }
}

/// Returns the bounds of a page, completed by those of the declaration.
fn own_or_declared(own: Bounds, declared: &Bounds) -> Bounds {
    Bounds {
        min: own.min.or(declared.min.clone()),
        max: own.max.or(declared.max.clone()),
        min_length: own.min_length.or(declared.min_length),
        max_length: own.max_length.or(declared.max_length),
        min_size: own.min_size.or(declared.min_size),
        max_size: own.max_size.or(declared.max_size),
        pattern: own.pattern.or(declared.pattern.clone()),
    }
}
