//! Checks the examples of a page against its fields.

use super::event::is_type;
use super::report::{At, Report, root};
use super::{BodyKind, Envelope, Event, Example, Field, Location, Operation, Owner, Row, Shape, Type, TypeDef};
use crate::source::quoted;
use serde_json::Value as Json;
use std::collections::HashSet;

/// Checks every example of an operation: of its fields, its request and its reply.
pub(super) fn check(operation: &Operation, types: &[TypeDef], report: &mut Report<'_>) {
    let mut checker = Checker { types, owner: None, is_shared: false, report };
    let (page, request) = (&operation.page, root().key("request"));
    for (rows, table) in
        [(&page.headers, "headers"), (&page.path, "path"), (&page.query, "query"), (&page.body, "body")]
    {
        checker.row_examples(rows, &request.key(table));
    }
    if operation.response_type.is_none() {
        checker.row_examples(&page.response, &root().key("response"));
    }
    if let Some(example) = &operation.request_example
        && operation.body != BodyKind::Multipart
        && !page.examples_as_is.contains(&Example::Request)
    {
        let body: Vec<Field> = operation.parameters(Location::Body).map(|parameter| parameter.field.clone()).collect();
        checker.object(example, &body, &root().key("examples").key("request"), &[]);
    }
    // An example for a reply that is a file is reported elsewhere.
    if let Some(example) = &operation.response_example
        && operation.envelope != Envelope::Binary
        && !page.examples_as_is.contains(&Example::Response)
    {
        checker.reply(example, operation, &root().key("examples").key("response"));
    }
}

/// Checks the examples of an event: of its fields, and of the push.
pub(super) fn check_event(event: &Event, types: &[TypeDef], report: &mut Report<'_>) {
    let mut checker = Checker { types, owner: None, is_shared: false, report };
    checker.row_examples(&event.page.response, &root().key("fields"));
    if let Some(example) = &event.example
        && event.page.examples_as_is.is_empty()
    {
        checker.push(example, event, &root().key("examples").key("event"));
    }
}

/// Checks the examples of the fields of a shared type that `owner` declares.
pub(super) fn check_rows(rows: &[Row], owner: &Owner, types: &[TypeDef], at: &At, report: &mut Report<'_>) {
    Checker { types, owner: Some(owner), is_shared: false, report }.row_examples(rows, at);
}

/// The keys of a current push, apart from the event.
const PUSH: &[&str] = &["schema", "header", "event"];
/// The keys of a push of the first version, and the keys in it apart from the event's own fields.
const FIRST_PUSH: &[&str] = &["uuid", "ts", "token", "type", "event"];
const IN_FIRST_EVENT: &[&str] = &["type", "app_id", "tenant_key"];

/// Keys that every reply may have in addition to the operation's own.
const ENVELOPE: &[&str] = &["code", "msg", "error"];

struct Checker<'m, 'r, 'd> {
    types: &'m [TypeDef],
    /// The owner of the shared types to check, if any.
    owner: Option<&'m Owner>,
    /// Whether the current value is inside a shared type, for which other pages may list other values.
    is_shared: bool,
    report: &'r mut Report<'d>,
}

impl Checker<'_, '_, '_> {
    fn row_examples(&mut self, rows: &[Row], at: &At) {
        for row in rows {
            let (field, at) = (&row.field, at.key(&row.field.name));
            for (key, value) in [("example", &field.example), ("default", &field.default), ("fixed", &field.fixed)] {
                if let Some(value) = value {
                    self.value(value, &field.ty, field, &at.key(key));
                }
            }
            // Values of a shared type are checked where it is declared.
            let definition = field.ty.id().and_then(|id| self.types.get(id.0 as usize));
            if definition.is_some_and(|one| matches!(one.owner, Owner::Page(_)) || self.owner == Some(&one.owner)) {
                self.row_examples(&row.rows, &at.key("fields"));
            }
        }
    }

    fn reply(&mut self, example: &Json, operation: &Operation, at: &At) {
        let Json::Object(reply) = example else {
            let message = "the reply is an object, this example is not";
            self.report.error("example-mismatch", at, message, "write the reply as the page shows it");
            return;
        };
        match reply.get("code") {
            _ if operation.protocol => {}
            None => {
                let message = "the example of a reply has no `code`";
                self.report.error("example-mismatch", at, message, "add `code: 0`");
            }
            Some(code) if code.as_i64() != Some(0) => {
                let message = "the example of a reply shows an error";
                self.report.error("example-mismatch", &at.key("code"), message, "show a reply with `code: 0`");
            }
            Some(_) => {}
        }
        let fields: HashSet<&str> = operation.response.iter().map(|field| field.name.as_str()).collect();
        let is_field = |key: &str| fields.contains(key);
        match operation.envelope {
            Envelope::Top if operation.protocol => self.object(example, &operation.response, at, &[]),
            Envelope::Top if reply.contains_key("data") && !is_field("data") => {
                let message = "the fields of this reply are at its top level, not in `data`";
                let help = "take them out of `data`, or remove `envelope: top`";
                self.report.error("example-mismatch", &at.key("data").name(), message, help);
            }
            Envelope::Top => self.object(example, &operation.response, at, ENVELOPE),
            Envelope::Data | Envelope::Binary => {
                let (misplaced, others): (Vec<_>, Vec<_>) =
                    reply.keys().partition(|key| *key != "data" && !ENVELOPE.contains(&key.as_str()) && is_field(key));
                for key in misplaced {
                    let message = format!("the field `{key}` of this reply is in `data`, not at the top level");
                    let help = "put it into `data`, or write `envelope: top` above the fields";
                    self.report.error("example-mismatch", &at.key(key).name(), message, help);
                }
                self.unknown_keys(others.into_iter(), &["data"], ENVELOPE, at);
                if let Some(data) = reply.get("data") {
                    self.object(data, &operation.response, &at.key("data"), &[]);
                }
            }
        }
    }

    fn push(&mut self, example: &Json, event: &Event, at: &At) {
        let is_first = example.get("header").is_none() && example.get("uuid").is_some();
        let (around, inside) = if is_first { (FIRST_PUSH, IN_FIRST_EVENT) } else { (PUSH, &[][..]) };
        let Json::Object(push) = example else {
            let message = "a push is an object, this example is not";
            self.report.error("example-mismatch", at, message, "write the push as the page shows it");
            return;
        };
        self.unknown_keys(push.keys(), around, &[], at);
        let types = [("/header/event_type", ["header", "event_type"]), ("/event/type", ["event", "type"])];
        let (pointer, path) = types[usize::from(is_first)];
        if let Some(Json::String(shown)) = example.pointer(pointer)
            && *shown != event.event_type
            && is_type(&event.event_type)
        {
            let message = format!("the example has the type `{shown}`, but the event has `{}`", event.event_type);
            let at = path.iter().fold(at.clone(), |at, key| at.key(*key));
            self.report.error("example-mismatch", &at, message, "correct the one that is wrong");
        }
        if let Some(own) = push.get("event") {
            self.object(own, &event.fields, &at.key("event"), inside);
        }
    }

    fn object(&mut self, example: &Json, fields: &[Field], at: &At, also: &[&str]) {
        let Json::Object(entries) = example else {
            let message = format!("this should be an object, not {}", kind(example));
            self.report.error("example-mismatch", at, message, "compare the example with the fields");
            return;
        };
        let known: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        self.unknown_keys(entries.keys(), &known, also, at);
        for field in fields {
            match entries.get(&field.name) {
                Some(Json::Null) if !field.required => {}
                Some(value) => self.value(value, &field.ty, field, &at.key(&field.name)),
                None if field.required => self.report.error(
                    "example-mismatch",
                    at,
                    format!("the example lacks `{}`, which is required", field.name),
                    format!("add `{}`, or remove `required` from the field", field.name),
                ),
                None => {}
            }
        }
    }

    fn unknown_keys<'k>(&mut self, keys: impl Iterator<Item = &'k String>, known: &[&str], also: &[&str], at: &At) {
        let names: HashSet<&str> = known.iter().copied().collect();
        for key in keys {
            if names.contains(key.as_str()) || also.contains(&key.as_str()) {
                continue;
            }
            let help = match self.report.closest(key, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "describe the field, or remove it from the example".to_owned(),
            };
            let message = format!("the field `{key}` is not described");
            self.report.error("example-mismatch", &at.key(key).name(), message, help);
        }
    }

    fn value(&mut self, value: &Json, ty: &Type, field: &Field, at: &At) {
        let fits = match ty {
            // The example of a file is a remark.
            Type::Any | Type::File => true,
            Type::Array(element) if **element == Type::File => true,
            Type::Object(id) => {
                let Some(definition) = self.types.get(id.0 as usize) else { return };
                if let Shape::Struct(fields) = &definition.shape {
                    let around = self.is_shared;
                    self.is_shared |= !matches!(definition.owner, Owner::Page(_));
                    self.object(value, fields, at, &[]);
                    self.is_shared = around;
                }
                return;
            }
            Type::Array(element) => match value {
                Json::Array(elements) => {
                    for (index, inner) in elements.iter().enumerate() {
                        self.value(inner, element, field, &at.key(index));
                    }
                    return;
                }
                _ => false,
            },
            Type::Map(inner) => match value {
                Json::Object(entries) => {
                    for (key, value) in entries {
                        self.value(value, inner, field, &at.key(key));
                    }
                    return;
                }
                _ => false,
            },
            Type::Integer => value.is_i64() || value.is_u64(),
            Type::Number => value.is_number(),
            Type::Boolean => value.is_boolean(),
            // In a shared type, a timestamp may be any string.
            Type::TimestampMs | Type::TimestampSec if self.is_shared => value.is_string(),
            Type::TimestampMs | Type::TimestampSec | Type::IntegerText => {
                value.as_str().is_some_and(|digits| digits.is_empty() || digits.parse::<i64>().is_ok())
            }
            Type::String | Type::Secret | Type::Id(_) | Type::Enum(_) => value.is_string(),
        };
        if !fits {
            let found = match value {
                Json::String(text) if is_text(ty) => quoted(text),
                _ => kind(value).to_owned(),
            };
            let message = format!("`{}` should be {}, not {}", field.name, describe(ty), found);
            let help = match value {
                Json::Number(_) | Json::Bool(_) if is_text(ty) => format!("put it in quotes: `\"{value}\"`"),
                _ => "correct the example or the type".to_owned(),
            };
            self.report.error("example-mismatch", at, message, help);
            return;
        }
        if let Some(fixed) = field.fixed.as_ref().filter(|fixed| *fixed != value) {
            let message = format!("`{}` is always {fixed}, not {value}", field.name);
            self.report.error("example-mismatch", at, message, format!("write `{fixed}`, or correct `fixed`"));
        }
        self.listed(value, field, at);
    }

    fn listed(&mut self, value: &Json, field: &Field, at: &At) {
        let written = match value {
            Json::String(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            _ => return,
        };
        if self.is_shared || field.values.is_empty() || field.values.iter().any(|known| known.value == written) {
            return;
        }
        let help = match self.report.closest(&written, field.values.iter().map(|known| known.value.as_str())) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "list it under `values`, or use a listed one".to_owned(),
        };
        self.report.error(
            "example-mismatch",
            at,
            format!("`{written}` is not a listed value of `{}`", field.name),
            help,
        );
    }
}

fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(number) if number.is_f64() => "a fraction",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

/// Whether a value of this type is written as a string.
fn is_text(ty: &Type) -> bool {
    matches!(
        ty,
        Type::String
            | Type::Secret
            | Type::Id(_)
            | Type::Enum(_)
            | Type::TimestampMs
            | Type::TimestampSec
            | Type::IntegerText
    )
}

fn describe(ty: &Type) -> &'static str {
    match ty {
        Type::TimestampMs => "a string of digits, the milliseconds since 1970",
        Type::TimestampSec => "a string of digits, the seconds since 1970",
        Type::IntegerText => "a string of digits",
        Type::Integer => "a whole number",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::Array(_) => "a list",
        Type::Map(_) | Type::Object(_) => "an object",
        _ => "a string",
    }
}
