//! The cells of a table: texts in one line, and the description of a field.
//!
//! The parts of a description stand in this order: the doc, 固定值 (fixed), 示例值 (example), 可选值有 (values),
//! 默认值 (default), 当值为 … 字段权限要求 (scopes of one value), 数据校验规则 (rules), 字段权限要求
//! (scopes of the field). A doc that ends in `：` introduces the values itself: they follow directly.

use super::original;
use crate::emit::example::bare;
use crate::model::{Bounds, EnumValue, Field, Platform, ScopeRule, Text, Type};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value as Json;

/// What stands where there is nothing to say.
pub(super) const NOTHING: &str = r"\-";

/// How a table prints examples.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// Strings in quotes, as JSON.
    Json,
    /// Strings as they travel in a query string.
    Bare,
}

/// Where the names of scopes come from: those of the page first.
pub(super) struct Names<'a> {
    pub(super) scopes: &'a IndexMap<String, Text>,
    pub(super) platform: &'a Platform,
}

/// A text in one line. The site leaves `|` alone; only between spaces would it end the cell.
pub(crate) fn line(text: &str) -> String {
    text.trim_end_matches('\n').replace(" | ", r" \| ").replace('\n', "<br>")
}

/// A text in one line, or the mark for nothing.
pub(super) fn line_or_nothing(text: &str) -> String {
    let line = line(text);
    if line.is_empty() { NOTHING.to_owned() } else { line }
}

/// What the type column says: brackets escaped, and the types of the language as the site names them.
pub(super) fn page_type(field: &Field) -> String {
    if field.page_type_is_own {
        return line_or_nothing(&field.page_type);
    }
    site_type(&field.page_type)
}

/// The site's way to write a type of the language.
pub(crate) fn site_type(ty: &str) -> String {
    if let Some(element) = ty.strip_suffix("[]") {
        return site_type(element) + r"\[\]";
    }
    if let Some(value) = ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("map&lt;string, {}&gt;", site_type(value.trim()));
    }
    if ty == "float" { "number(float)".to_owned() } else { ty.to_owned() }
}

/// Which parts of a description stand in columns of their own.
#[derive(Clone, Copy, Default)]
pub(super) struct Apart {
    pub(super) example: bool,
    pub(super) default: bool,
}

/// The description of a field.
pub(super) fn description(field: &Field, quotes: Quotes, apart: Apart, names: &Names<'_>) -> String {
    let doc = line(original(&field.doc));
    let introduced = doc.ends_with('：');
    let mut parts = Vec::new();
    if !doc.is_empty() {
        parts.push(doc);
    }
    if let Some(fixed) = &field.fixed {
        parts.push(format!("**固定值**：`{}`", bare(fixed)));
    }
    let explained = if field.values_in_doc { &[][..] } else { &field.values[..] };
    if introduced {
        values(explained, &mut parts);
    }
    if let Some(example) = example(field, quotes).filter(|_| !apart.example) {
        parts.push(format!("**示例值**：{example}"));
    }
    if !introduced && !explained.is_empty() {
        parts.push("**可选值有**：".to_owned());
        values(explained, &mut parts);
    }
    if let Some(default) = default(field).filter(|_| !apart.default) {
        parts.push(format!("**默认值**：{default}"));
    }
    for value in &field.values {
        scopes(&value.permissions, &format!("当值为 `{}`，字段权限要求", value.value), names, &mut parts);
    }
    let mut rules = rules(&field.bounds, is_text(&field.ty));
    rules.extend(field.rules.iter().map(|rule| line(original(rule))));
    if !rules.is_empty() {
        parts.push("**数据校验规则**：".to_owned());
        parts.extend(rules.into_iter().map(|rule| format!("- {rule}")));
    }
    scopes(&field.permissions, "字段权限要求", names, &mut parts);
    if parts.is_empty() { NOTHING.to_owned() } else { parts.join("<br>") }
}

fn values(values: &[EnumValue], parts: &mut Vec<String>) {
    parts.extend(values.iter().map(|value| format!("- {}：{}", value.value, line(original(&value.doc)))));
}

/// The example as the page shows it.
pub(super) fn example(field: &Field, quotes: Quotes) -> Option<String> {
    let words = field.example_text.as_ref().map(|text| line(text));
    words.or_else(|| field.example.as_ref().map(|example| shown(example, is_text(&field.ty), quotes)))
}

/// The default as the page shows it.
pub(super) fn default(field: &Field) -> Option<String> {
    let words = field.default_text.as_ref().map(|text| line(text));
    words.or_else(|| field.default.as_ref().map(|default| format!("`{}`", bare(default))))
}

fn scopes(rules: &[ScopeRule], mark: &str, names: &Names<'_>, parts: &mut Vec<String>) {
    let ids = scope_ids(rules);
    let several = if ids.len() > 1 { "（满足任一）" } else { "" };
    if !ids.is_empty() {
        parts.push(format!("**{mark}{several}**："));
        parts.extend(ids.into_iter().map(|id| scope(id, names)));
    }
}

/// The scopes of some rules, each once, in their order.
pub(super) fn scope_ids(rules: &[ScopeRule]) -> Vec<&str> {
    let ids: IndexSet<&str> = rules.iter().flat_map(|rule| &rule.all_of).map(String::as_str).collect();
    ids.into_iter().collect()
}

/// A scope as the page names it, with its id.
pub(super) fn scope(id: &str, names: &Names<'_>) -> String {
    let own = names.scopes.get(id);
    let name = own.or_else(|| names.platform.scopes.get(id).map(|scope| &scope.name));
    format!("{}({id})", name.map_or("", original))
}

/// An example as its table shows it. A text in place of a list, a number or a file is a remark.
pub(crate) fn shown(example: &Json, text: bool, quotes: Quotes) -> String {
    let shown = match example {
        Json::String(words) if quotes == Quotes::Bare || !text => words.clone(),
        Json::Array(items) if quotes == Quotes::Bare && items.len() == 1 => items.iter().map(bare).collect(),
        other => other.to_string(),
    };
    line(&shown)
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

/// The rules that bounds stand for.
pub(crate) fn rules(bounds: &Bounds, text: bool) -> Vec<String> {
    let unit = if text { " 字符" } else { "" };
    let value = range(bounds.min.as_ref(), bounds.max.as_ref(), ["取值范围", "最小值", "最大值"], "");
    let length =
        range(bounds.min_length.as_ref(), bounds.max_length.as_ref(), ["长度范围", "最小长度", "最大长度"], unit);
    let pattern = bounds.pattern.as_ref().map(|pattern| format!("正则校验：`{}`", line(pattern)));
    [value, length, pattern].into_iter().flatten().collect()
}

fn range<T: std::fmt::Display>(
    least: Option<&T>,
    greatest: Option<&T>,
    [both, only_least, only_greatest]: [&str; 3],
    unit: &str,
) -> Option<String> {
    match (least, greatest) {
        (Some(least), Some(greatest)) => Some(format!("{both}：`{least}` ～ `{greatest}`{unit}")),
        (Some(least), None) => Some(format!("{only_least}：`{least}`{unit}")),
        (None, Some(greatest)) => Some(format!("{only_greatest}：`{greatest}`{unit}")),
        (None, None) => None,
    }
}
