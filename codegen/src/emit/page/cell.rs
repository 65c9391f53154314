//! The cells of a table: texts in one line, and the description of a field.
//!
//! The parts of a description stand in this order: the doc, 示例值 (example), 可选值有 (values),
//! 默认值 (default), 当值为 … 字段权限要求 (scopes of one value), 数据校验规则 (rules), 字段权限要求
//! (scopes of the field). A doc that ends in `：` introduces the values itself: they follow directly.

use super::original;
use crate::emit::example::bare;
use crate::model::{Bounds, EnumValue, Field, Platform, ScopeRule, Type};
use serde_json::Value as Json;

/// What stands where there is nothing to say.
pub(super) const NOTHING: &str = r"\-";

/// How a table prints examples.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Strings in quotes, as JSON.
    Json,
    /// Strings as they travel in a query string.
    Bare,
}

/// A text in one line. The site leaves `|` alone; only between spaces would it end the cell.
pub(super) fn line(text: &str) -> String {
    text.trim_end_matches('\n').replace(" | ", r" \| ").replace('\n', "<br>")
}

/// A text in one line, or the mark for nothing.
pub(super) fn line_or_nothing(text: &str) -> String {
    let line = line(text);
    if line.is_empty() { NOTHING.to_owned() } else { line }
}

/// What the type column says: brackets escaped, and the types of the language as the site names them.
pub(super) fn page_type(ty: &str) -> String {
    if let Some(element) = ty.strip_suffix("[]") {
        return page_type(element) + r"\[\]";
    }
    if let Some(value) = ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("map&lt;string, {}&gt;", page_type(value.trim()));
    }
    if ty == "float" { "number(float)".to_owned() } else { ty.to_owned() }
}

/// The description of a field.
pub(super) fn description(field: &Field, quotes: Quotes, platform: &Platform) -> String {
    let doc = line(original(&field.doc));
    let introduced = doc.ends_with('：');
    let mut parts = Vec::new();
    if !doc.is_empty() {
        parts.push(doc);
    }
    if introduced {
        values(&field.values, &mut parts);
    }
    if let Some(example) = &field.example {
        parts.push(format!("**示例值**：{}", shown(example, &field.ty, quotes)));
    }
    if !introduced && !field.values.is_empty() {
        parts.push("**可选值有**：".to_owned());
        values(&field.values, &mut parts);
    }
    if let Some(default) = &field.default {
        parts.push(format!("**默认值**：`{}`", bare(default)));
    }
    for value in &field.values {
        scopes(&value.permissions, &format!("当值为 `{}`，字段权限要求", value.value), platform, &mut parts);
    }
    let rules = rules(&field.bounds, is_text(&field.ty));
    if !rules.is_empty() {
        parts.push("**数据校验规则**：".to_owned());
        parts.extend(rules.into_iter().map(|rule| format!("- {rule}")));
    }
    scopes(&field.permissions, "字段权限要求", platform, &mut parts);
    if parts.is_empty() { NOTHING.to_owned() } else { parts.join("<br>") }
}

fn values(values: &[EnumValue], parts: &mut Vec<String>) {
    parts.extend(values.iter().map(|value| format!("- {}：{}", value.value, line(original(&value.doc)))));
}

fn scopes(rules: &[ScopeRule], mark: &str, platform: &Platform, parts: &mut Vec<String>) {
    let ids = scope_ids(rules);
    let several = if ids.len() > 1 { "（满足任一）" } else { "" };
    if !ids.is_empty() {
        parts.push(format!("**{mark}{several}**："));
        parts.extend(ids.into_iter().map(|id| scope(id, platform)));
    }
}

/// The scopes of some rules, each once, in their order.
pub(super) fn scope_ids(rules: &[ScopeRule]) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    for id in rules.iter().flat_map(|rule| &rule.all_of) {
        if !ids.contains(&id.as_str()) {
            ids.push(id);
        }
    }
    ids
}

/// A scope as the console names it, with its id.
pub(super) fn scope(id: &str, platform: &Platform) -> String {
    let name = platform.scopes.get(id).map_or("", |scope| original(&scope.name));
    format!("{name}({id})")
}

/// An example as its table shows it. A text in place of a list, a number or a file is a remark.
fn shown(example: &Json, ty: &Type, quotes: Quotes) -> String {
    let shown = match example {
        Json::String(text) if quotes == Quotes::Bare || is_remark(ty) => text.clone(),
        Json::Array(items) if quotes == Quotes::Bare && items.len() == 1 => items.iter().map(bare).collect(),
        other => other.to_string(),
    };
    line(&shown)
}

fn is_remark(ty: &Type) -> bool {
    !is_text(ty) && *ty != Type::Any
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

fn rules(bounds: &Bounds, text: bool) -> Vec<String> {
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
