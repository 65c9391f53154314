//! Prints the cells of a table: texts in one line, and the description of a field.
//!
//! The parts of a description have this order: the doc, 固定值 (fixed), 示例值 (example), 可选值有 (values), 默认值 (default), 当值为 …
//! 字段权限要求 (scopes of one value), 数据校验规则 (rules), 字段权限要求 (scopes of the field). A doc that ends in `：` introduces the
//! values itself: they follow directly.

use super::original;
use crate::maintain::page_format::description::{Mark, own_type, rules, site_type};
use crate::maintain::page_format::example::{self, Quotes, bare, shown};
use crate::maintain::page_format::{NOTHING, line};
use crate::model::{EnumValue, Platform, Row, ScopeRule, Text, Type};
use indexmap::{IndexMap, IndexSet};

/// The names of scopes: those of the page come first.
pub(super) struct Names<'a> {
    pub(super) scopes: &'a IndexMap<String, Text>,
    pub(super) platform: &'a Platform,
}

/// Returns the content of the type column, with brackets escaped and the site's names for the types of the language.
pub(super) fn page_type(row: &Row) -> String {
    if row.page_type_is_own { own_type(&row.page_type) } else { site_type(&row.page_type) }
}

/// The parts of a description that have their own columns.
#[derive(Clone, Copy, Default)]
pub(super) struct Apart {
    pub(super) example: bool,
    pub(super) default: bool,
}

/// Returns the description of a field.
pub(super) fn description(row: &Row, quotes: Quotes, apart: Apart, names: &Names<'_>) -> String {
    let field = &row.field;
    let doc = line(original(&field.doc));
    let introduced = doc.ends_with('：');
    let mut parts = Vec::new();
    if !doc.is_empty() {
        parts.push(doc);
    }
    if let Some(fixed) = &field.fixed {
        parts.push(format!("{}`{}`", Mark::Fixed.print(false), bare(fixed)));
    }
    let explained = if row.values_in_doc { &[][..] } else { &field.values[..] };
    if introduced {
        values(explained, &mut parts);
    }
    if let Some(example) = example(row, quotes).filter(|_| !apart.example) {
        parts.push(format!("{}{example}", Mark::Example.print(false)));
    }
    if !introduced && !explained.is_empty() {
        parts.push(Mark::Values.print(false));
        values(explained, &mut parts);
    }
    if let Some(default) = default(row).filter(|_| !apart.default) {
        parts.push(format!("{}{default}", Mark::Default.print(false)));
    }
    for value in &field.values {
        scopes(&value.permissions, Mark::ValueScopes(&value.value), names, &mut parts);
    }
    let mut rules = rules(&field.bounds, is_text(&field.ty));
    rules.extend(field.rules.iter().map(|rule| line(original(rule))));
    if !rules.is_empty() {
        parts.push(Mark::Rules.print(false));
        parts.extend(rules.into_iter().map(|rule| format!("- {rule}")));
    }
    scopes(&field.permissions, Mark::Scopes, names, &mut parts);
    if parts.is_empty() { NOTHING.to_owned() } else { parts.join("<br>") }
}

fn values(values: &[EnumValue], parts: &mut Vec<String>) {
    parts.extend(values.iter().map(|value| format!("- {}：{}", value.value, line(original(&value.doc)))));
}

/// Returns the example as the page shows it.
pub(super) fn example(row: &Row, quotes: Quotes) -> Option<String> {
    let field = &row.field;
    let words = row.example_text.as_ref().map(|text| line(text));
    words.or_else(|| field.example.as_ref().map(|example| shown(example, is_text(&field.ty), quotes)))
}

/// Returns the default as the page shows it.
pub(super) fn default(row: &Row) -> Option<String> {
    let words = row.default_text.as_ref().map(|text| line(text));
    words.or_else(|| row.field.default.as_ref().map(example::default))
}

fn scopes(rules: &[ScopeRule], mark: Mark<'_>, names: &Names<'_>, parts: &mut Vec<String>) {
    let ids = scope_ids(rules);
    if !ids.is_empty() {
        parts.push(mark.print(ids.len() > 1));
        parts.extend(ids.into_iter().map(|id| scope(id, names)));
    }
}

/// Returns the scopes of some rules without duplicates, in their order.
pub(super) fn scope_ids(rules: &[ScopeRule]) -> Vec<&str> {
    let ids: IndexSet<&str> = rules.iter().flat_map(|rule| &rule.all_of).map(String::as_str).collect();
    ids.into_iter().collect()
}

/// Returns a scope as the page names it, with its id.
pub(super) fn scope(id: &str, names: &Names<'_>) -> String {
    let own = names.scopes.get(id);
    let name = own.or_else(|| names.platform.scopes.get(id).map(|scope| &scope.name));
    format!("{}({id})", name.map_or("", original))
}

/// Whether a value of this type is a string.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::String
        | Type::Secret
        | Type::Id(_)
        | Type::TimestampMs
        | Type::TimestampSec
        | Type::IntegerText
        | Type::Enum(_) => true,
        Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Object(_)
        | Type::Array(_)
        | Type::Map(_)
        | Type::File
        | Type::Any => false,
    }
}
