//! Fields: as rows of a table for what is sent, as a tree for what comes back.

use super::markdown::{Table, both, code, codes, line};
use crate::emit::size::sizes;
use crate::maintain::page_format::example::bare;
use crate::model::{Bounds, EnumValue, Field, Model, Row, ScopeRule, Type};

/// What a request sends in one place, as a table; fields of objects stand by their path.
pub(super) fn table(rows: &[Row], model: &Model) -> Option<String> {
    let mut table = Table::new(["Field", "Type", "Required", "Meaning"]);
    rows.iter().for_each(|row| add_row(row, "", model, &mut table));
    (!rows.is_empty()).then(|| table.finish())
}

fn add_row(row: &Row, prefix: &str, model: &Model, table: &mut Table<4>) {
    let field = &row.field;
    let name = format!("{prefix}{}", field.name);
    let required = match (&field.required_if, field.required) {
        (_, true) => "yes",
        (Some(_), false) => "sometimes",
        (None, false) => "no",
    };
    let mut meaning: Vec<String> = doc(field).into_iter().collect();
    meaning.extend(field.values.iter().map(|known| format!("• {}", value(known))));
    meaning.extend(remarks(field));
    table.row([code(&name), type_name(&field.ty, model), required.to_owned(), meaning.join("<br>")]);
    let prefix = format!("{name}{}.", suffix(&field.ty));
    for row in &row.rows {
        add_row(row, &prefix, model, table);
    }
}

/// What a path adds for the lists and maps between a field and the fields below it.
fn suffix(ty: &Type) -> String {
    match ty {
        Type::Array(element) => format!("[]{}", suffix(element)),
        Type::Map(value) => format!(".*{}", suffix(value)),
        _ => String::new(),
    }
}

/// What a reply holds, as a nested list; `None` where it holds nothing.
pub(super) fn tree(rows: &[Row], model: &Model) -> Option<String> {
    let mut lines = Vec::new();
    branches(rows, 0, model, &mut lines);
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn branches(rows: &[Row], depth: usize, model: &Model, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    for row in rows {
        let field = &row.field;
        let mut head = format!("{indent}- **{}** · {}", code(&field.name), type_name(&field.ty, model));
        if field.optional {
            head.push_str(" · may be absent");
        }
        let parts: Vec<_> = doc(field).into_iter().chain(remarks(field)).collect();
        if !parts.is_empty() {
            head.push_str(&format!("<br>{}", parts.join("<br>")));
        }
        lines.push(head);
        lines.extend(field.values.iter().map(|known| format!("{indent}  - {}", value(known))));
        branches(&row.rows, depth + 1, model, lines);
    }
}

fn doc(field: &Field) -> Option<String> {
    let doc = both(&field.doc);
    (!doc.is_empty()).then_some(doc)
}

fn value(value: &EnumValue) -> String {
    let mut text = code(&value.value);
    let doc = both(&value.doc);
    if !doc.is_empty() {
        text.push_str(&format!(": {doc}"));
    }
    if let Some(scopes) = scopes(&value.permissions) {
        text.push_str(&format!(" (needs {scopes})"));
    }
    text
}

/// What is to be said of a field beside its meaning.
fn remarks(field: &Field) -> Vec<String> {
    let mut remarks = Vec::new();
    if let Some(reason) = &field.deprecated {
        remarks.push(format!("**Deprecated.** {}", both(reason)));
    }
    if let Some(condition) = &field.required_if {
        remarks.push(format!("**Required if:** {}", both(condition)));
    }
    if let Some(fixed) = &field.fixed {
        remarks.push(format!("Always {}", code(&bare(fixed))));
    }
    if let Some(default) = &field.default {
        remarks.push(format!("Default: {}", code(&bare(default))));
    }
    remarks.extend(bounds(&field.bounds));
    if let Some(scopes) = scopes(&field.permissions) {
        remarks.push(format!("Needs {scopes}"));
    }
    if let Some(example) = &field.example {
        remarks.push(format!("Example: {}", code(&bare(example))));
    }
    remarks
}

fn bounds(bounds: &Bounds) -> Vec<String> {
    let value = range(bounds.min.as_ref(), bounds.max.as_ref()).map(|range| format!("Value: {range}"));
    let length = range(bounds.min_length.as_ref(), bounds.max_length.as_ref()).map(|range| format!("Length: {range}"));
    let size = sizes(bounds).map(|sizes| format!("Size: {sizes}"));
    let pattern = bounds.pattern.as_ref().map(|pattern| format!("Pattern: {}", code(pattern)));
    [value, length, size, pattern].into_iter().flatten().collect()
}

fn range<T: std::fmt::Display>(least: Option<&T>, greatest: Option<&T>) -> Option<String> {
    match (least, greatest) {
        (Some(least), Some(greatest)) => Some(format!("{least} to {greatest}")),
        (Some(least), None) => Some(format!("at least {least}")),
        (None, Some(greatest)) => Some(format!("at most {greatest}")),
        (None, None) => None,
    }
}

/// Scope rules in words: any one of them suffices.
pub(super) fn scopes(rules: &[ScopeRule]) -> Option<String> {
    let rules: Vec<_> = rules.iter().map(|rule| codes(rule.all_of.iter().map(String::as_str), " and ")).collect();
    (!rules.is_empty()).then(|| rules.join(" or "))
}

/// A type in words; types with a Rust name by that name.
fn type_name(ty: &Type, model: &Model) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Secret => "secret string".to_owned(),
        Type::Id(format) => {
            model.platform.formats.get(format).map_or_else(|| line(format), |format| code(&format.rust))
        }
        Type::TimestampMs => "time in milliseconds (string)".to_owned(),
        Type::TimestampSec => "time in seconds (string)".to_owned(),
        Type::IntegerText => "integer (string)".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Enum(id) | Type::Object(id) => code(&model.definition(*id).name),
        Type::Array(element) => format!("list of {}", type_name(element, model)),
        Type::Map(value) => format!("map of {}", type_name(value, model)),
        Type::File => "file".to_owned(),
        Type::Any => "any JSON".to_owned(),
    }
}
