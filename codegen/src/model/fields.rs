//! Resolves a table of fields.

use super::distinct::{Entry, Style, distinct};
use super::names::{is_snake, snake};
use super::platform::{scope_rules, text};
use super::report::At;
use super::types::{Around, Resolved, Resolver};
use super::{Direction, Field, Row, Text};
use crate::source::closest;
use crate::spec::{self, Fields};
use std::collections::HashMap;

impl Resolver<'_, '_, '_> {
    /// Resolves a table of fields.
    pub(super) fn table(&mut self, written: &Fields, direction: Direction, around: &Around, at: &At) -> Vec<Row> {
        let entries: Vec<_> = written.iter().map(|(name, field)| Entry { name, wish: field.rust.as_deref() }).collect();
        let names = distinct(&entries, Style::Snake);
        let mut wishes: HashMap<&str, &str> = HashMap::new();
        for Entry { name, wish } in &entries {
            if let Some(wish) = wish {
                self.check_wish(name, wish, wishes.insert(wish, name), &at.key(*name).key("rust"));
            }
        }
        written
            .iter()
            .zip(names)
            .map(|((name, field), rust)| self.row(name, rust, field, direction, around, &at.key(name)))
            .collect()
    }

    pub(super) fn row(
        &mut self,
        name: &str,
        rust: String,
        own: &spec::Field,
        direction: Direction,
        around: &Around,
        at: &At,
    ) -> Row {
        let merged = own.uses.as_ref().and_then(|shared| self.merged(own, shared, at));
        let written = merged.as_ref().unwrap_or(own);
        let doc = text(&written.doc, &at.key("doc"), &mut self.report);
        let Resolved { ty, rows, values, shown } = self.field_type(name, written, direction, around, &doc, at);
        let required_if = written.required_if.as_ref().map(|when| text(when, &at.key("required_if"), &mut self.report));
        let deprecated = written.deprecated.as_ref().map(|why| text(why, &at.key("deprecated"), &mut self.report));
        if direction == Direction::Reply && written.required && !self.is_sent_as_well(around) {
            self.report.error(
                "required-in-reply",
                &at.key("required"),
                format!("`{name}` is a field of a reply, which cannot be required"),
                "remove `required`; mark fields whose absence means something as `optional: true`",
            );
        }
        let fixed = self.fixed(name, written, direction, around.open.is_empty(), at);
        let permissions =
            scope_rules(&written.permissions, None, self.file.resolved, &at.key("permissions"), &mut self.report);
        let field = Field {
            name: written.name.clone().unwrap_or_else(|| name.to_owned()),
            rust,
            ty,
            required: written.required && direction == Direction::Request,
            fixed,
            required_if,
            optional: match direction {
                Direction::Request => !written.required,
                Direction::Reply => written.optional,
            },
            // Set later, if the type turns out to contain itself.
            boxed: false,
            doc_of: own.uses.clone().filter(|_| own.doc.is_empty()),
            doc,
            values,
            example: written.example.clone(),
            default: written.default.clone(),
            rules: self.rules(written, at),
            bounds: self.bounds(written, at),
            deprecated,
            permissions,
        };
        Row {
            field,
            is_field: written.name.is_none(),
            cells: written.cells.clone(),
            page_type_is_own: written.page_type.is_some(),
            page_type: written.page_type.clone().or(shown).unwrap_or_else(|| written.ty.clone()),
            values_in_doc: matches!(written.values, Some(spec::Values::Listed(_))),
            example_text: written.example_text.clone(),
            default_text: written.default_text.clone(),
            rows,
        }
    }

    pub(super) fn rules(&mut self, written: &spec::Field, at: &At) -> Vec<Text> {
        let at = at.key("rules");
        written.rules.iter().enumerate().map(|(index, rule)| text(rule, &at.key(index), &mut self.report)).collect()
    }

    /// Returns a field of the platform, changed where the page differs.
    pub(super) fn merged(&mut self, own: &spec::Field, shared: &str, at: &At) -> Option<spec::Field> {
        let known = &self.file.resolved.fields;
        let Some(declared) = known.get(shared) else {
            if self.file.resolved.is_unread("fields") {
                return None;
            }
            let help = match closest(shared, known.keys().map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "declare it in platform/fields.yaml, or describe the field here".to_owned(),
            };
            self.report.error("unknown-field", &at.key("use"), format!("there is no shared field `{shared}`"), help);
            return None;
        };
        if !own.ty.is_empty() && own.ty != declared.ty {
            let message =
                format!("the field `{shared}` of platform/fields.yaml is of type `{}`, not `{}`", declared.ty, own.ty);
            let help = "remove `type`, or remove `use` if this is a different field";
            self.report.error("contradiction", &at.key("type"), message, help);
        }
        Some(overlaid(declared, own))
    }

    /// Whether the current fields belong to a shared type that is also sent.
    pub(super) fn is_sent_as_well(&self, around: &Around) -> bool {
        let declared = around.open.first().and_then(|(name, _)| self.siblings.get(name));
        declared.is_some_and(|sibling| sibling.request.is_some())
    }

    /// Checks a Rust name that the spec asks for; `other` is another field that asks for the same name.
    pub(super) fn check_wish(&mut self, name: &str, wish: &str, other: Option<&str>, at: &At) {
        if !is_snake(wish) {
            let help = match snake(wish) {
                better if better != wish && wish.is_ascii() => format!("write `{better}`"),
                _ => "write an ASCII name in `snake_case` that is not a keyword".to_owned(),
            };
            self.report.error("bad-rust-name", at, format!("`{wish}` is not a Rust field name"), help);
        } else if let Some(other) = other {
            let message = format!("the fields `{other}` and `{name}` both want the name `{wish}` in Rust");
            self.report.error("rust-name-collision", at, message, "give one of them another name");
        }
    }
}

/// Returns the fields that rows describe.
pub(super) fn facts(rows: &[Row]) -> Vec<Field> {
    rows.iter().filter(|row| row.is_field).map(|row| row.field.clone()).collect()
}

/// Returns a field in which the keys that `own` states replace those of `declared`.
pub(crate) fn overlaid(declared: &spec::Field, own: &spec::Field) -> spec::Field {
    let tree = |field: &spec::Field| serde_json::to_value(field).unwrap_or_default();
    let (mut merged, without, own) = (tree(declared), &own.without, tree(own));
    if let Some(merged) = merged.as_object_mut() {
        merged.retain(|key, _| !without.contains(key));
    }
    if let (Some(merged), serde_json::Value::Object(own)) = (merged.as_object_mut(), own) {
        merged.extend(own);
        merged.retain(|key, _| key != "without");
    }
    serde_json::from_value(merged).unwrap_or_else(|_| declared.clone())
}
