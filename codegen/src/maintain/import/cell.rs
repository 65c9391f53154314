//! Splits the description of a field: doc, example, values, default, rules, scopes.
//!
//! A part that would be printed differently stays in the wording of the page, so that nothing of the description is
//! lost.

use super::scope::scope_line;
use crate::maintain::page_format::description::{LENGTH_RULES, Mark, PATTERN_RULE, VALUE_RULES, marked, rules};
use crate::maintain::page_format::example::{self, Quotes, bare, shown};
use crate::maintain::page_format::{NOTHING, cell};
use crate::model::Bounds;
use crate::source::is_hidden;
use crate::spec::{Field, FullValueDoc, ScopeTerm, Text, ValueDoc, Values};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value as Json;
use std::collections::HashSet;

/// A part of a description.
#[derive(Clone, Copy)]
enum Part<'a> {
    Marked(Mark<'a>),
    /// Values in the wording of the page.
    OtherValues,
}

/// The parts that have their own columns; in the description, they stay text.
#[derive(Clone, Copy)]
pub(super) struct Apart {
    pub(super) example: bool,
    pub(super) default: bool,
}

impl Apart {
    fn has(self, part: Part<'_>) -> bool {
        match part {
            Part::Marked(Mark::Example) => self.example,
            Part::Marked(Mark::Default) => self.default,
            _ => false,
        }
    }
}

/// The scopes that a description names: id and name of each.
pub(super) type ScopeNames = Vec<(String, String)>;

/// Splits a description into a field whose type is known. `text` tells whether the type is written as a string.
pub(super) fn describe(words: &str, field: &mut Field, apart: Apart, quotes: Quotes, names: &mut ScopeNames) {
    let mut doc: Vec<&str> = Vec::new();
    let mut parts: Vec<(Part<'_>, Vec<&str>)> = Vec::new();
    for line in words.split('\n') {
        match mark(line) {
            Some((part, rest)) => parts.push((part, if rest.is_empty() { vec![line] } else { vec![line, rest] })),
            None => match parts.last_mut() {
                Some((_, lines)) => lines.push(line),
                None => doc.push(line),
            },
        }
    }
    let mut kept: Vec<String> = Vec::new();
    for (announced, lines) in parts {
        let (head, body) = (lines[0], &lines[1..]);
        if apart.has(announced) || !part(announced, head, body, field, quotes, names) {
            let inline = mark_ends_inline(head);
            kept.push(head.to_owned());
            kept.extend(body.iter().skip(usize::from(inline)).map(|line| (*line).to_owned()));
            if field.values.is_none() && has_values(field) {
                field.values = listed(body, true).filter(|values| fit(values, field));
            }
        }
    }
    // A list of parameters of another call is not a list of values.
    let may_list = field.values.is_none() && has_values(field) && !doc.iter().any(|line| announces_parameters(line));
    let introduced = if may_list { introduced(&doc) } else { None };
    let introduced = introduced.filter(|(_, values)| fit(&Values::Explained(values.clone()), field));
    let is_introduced = introduced.is_some();
    let mut text = match introduced {
        Some((end, values)) => {
            field.values = Some(Values::Explained(values));
            doc[..end].join("\n")
        }
        None => {
            if may_list {
                field.values = listed(&doc, false).filter(|values| fit(values, field));
            }
            doc.join("\n")
        }
    };
    if !kept.is_empty() {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&kept.join("\n"));
    }
    // A doc with such an end introduces the values that follow. These values have their own mark, which the doc would
    // replace.
    if !is_introduced && text.ends_with('：') && matches!(field.values, Some(Values::Explained(_))) {
        text.push('\n');
        text.push_str(&Mark::Values.print(false));
    }
    if text != NOTHING {
        field.doc = Text::Page(text);
    }
}

/// Whether the line ends by introducing the parameters of another call: `查询参数如下：`.
pub(super) fn announces_parameters(line: &str) -> bool {
    let last = line.rsplit(['，', '。']).next().unwrap_or(line);
    last.ends_with('：') && last.contains("参数") && !last.contains('值')
}

/// The texts that introduce values in the wording of the page.
const OTHER_VALUES: [&str; 3] = ["可能值有", "可选值", "取值范围"];

/// Returns the mark at the start of a line, and the rest of the line.
fn mark(line: &str) -> Option<(Part<'_>, &str)> {
    let (name, rest) = marked(line)?;
    let part = match Mark::of(name) {
        // It is at the end of a doc, and is removed from the doc at the end.
        Some(Mark::Fixed) => return None,
        Some(mark) => Part::Marked(mark),
        None if OTHER_VALUES.contains(&name) => Part::OtherValues,
        None => return None,
    };
    Some((part, rest))
}

/// Whether the mark is followed by text on its line.
fn mark_ends_inline(head: &str) -> bool {
    mark(head).is_some_and(|(_, rest)| !rest.is_empty())
}

/// Adds a part. Returns whether it could be read as data.
fn part(part: Part<'_>, head: &str, body: &[&str], field: &mut Field, quotes: Quotes, names: &mut ScopeNames) -> bool {
    let Part::Marked(mark) = part else { return false };
    match mark {
        Mark::Fixed => false,
        Mark::Example => {
            if field.example.is_some() || field.example_text.is_some() {
                return false;
            }
            let text = body.join("\n");
            if text.is_empty() {
                return false;
            }
            field.example = example(&text, field, quotes);
            field.example_text = own_words(head, text, field.example.is_some());
            true
        }
        Mark::Values if !has_values(field) => false,
        Mark::Values => match explained(body) {
            Some(values)
                if field.values.is_none()
                    && !mark_ends_inline(head)
                    && fit(&Values::Explained(values.clone()), field) =>
            {
                field.values = Some(Values::Explained(values));
                true
            }
            _ => false,
        },
        Mark::Default => {
            if field.default.is_some() || field.default_text.is_some() || body.is_empty() {
                return false;
            }
            let text = body.join("\n");
            field.default = default(&text, field);
            field.default_text = own_words(head, text, field.default.is_some());
            true
        }
        Mark::Rules => {
            let is_first = field.rules.is_empty() && rules(&bounds(field), false).is_empty();
            is_first && !mark_ends_inline(head) && !body.is_empty() && take_rules(body, field)
        }
        Mark::Scopes | Mark::ValueScopes(_) if mark_ends_inline(head) => false,
        Mark::Scopes => match scopes(body, names) {
            Some(scopes) if field.permissions.is_empty() => {
                field.permissions = scopes;
                true
            }
            _ => false,
        },
        Mark::ValueScopes(value) => value_permissions(value, body, field, names),
    }
}

/// Returns the text of a value that is invalid, or that the page puts on the line below its mark.
fn own_words(head: &str, words: String, is_value: bool) -> Option<String> {
    if !mark_ends_inline(head) {
        return Some(format!("\n{words}"));
    }
    (!is_value).then_some(words)
}

/// Whether a field of this type can have listed values.
fn has_values(field: &Field) -> bool {
    matches!(base(&field.ty).0, "string" | "int" | "float" | "boolean")
}

/// Whether the values match the type.
fn fit(values: &Values, field: &Field) -> bool {
    let whole = |value: &String| value.parse::<i64>().is_ok();
    match (base(&field.ty).0, values) {
        ("int", Values::Explained(values)) => values.keys().all(whole),
        ("int", Values::Listed(values)) => values.iter().all(whole),
        _ => true,
    }
}

/// Returns the value of a field's text, if that value would be printed as this text.
pub(super) fn example(text: &str, field: &Field, quotes: Quotes) -> Option<Json> {
    let (base, depth) = base(&field.ty);
    let is_text = base == "string" && depth == 0;
    let parsed = serde_json::from_str::<Json>(text).ok();
    let bare = Json::String(text.to_owned());
    let single = Json::Array(vec![parsed.clone().filter(|_| base != "string").unwrap_or_else(|| bare.clone())]);
    // A space at an end belongs to the page, not to the value.
    let trimmed = text.trim() == text;
    let candidates =
        [parsed, Some(bare).filter(|_| is_text && trimmed), Some(single).filter(|_| depth == 1 && trimmed)];
    let fits = |value: &Json| fits(value, base, depth) && is_listed(value, field.values.as_ref());
    candidates.into_iter().flatten().find(|value| fits(value) && shown(value, is_text, quotes) == cell(text))
}

fn default(text: &str, field: &Field) -> Option<Json> {
    let inner = text.strip_prefix('`')?.strip_suffix('`').filter(|inner| !inner.contains('`'))?;
    let (base, depth) = base(&field.ty);
    let parsed = || serde_json::from_str::<Json>(inner).ok();
    let value = if base == "string" && depth == 0 { Json::String(inner.to_owned()) } else { parsed()? };
    (fits(&value, base, depth) && is_listed(&value, field.values.as_ref()) && bare(&value) == inner).then_some(value)
}

/// Returns the type inside its lists, and the number of lists.
fn base(ty: &str) -> (&str, usize) {
    let mut base = ty;
    let mut depth = 0;
    while let Some(inner) = base.strip_suffix("[]") {
        base = inner;
        depth += 1;
    }
    (base, depth)
}

/// Whether a value matches the type, so that `check` accepts it.
fn fits(value: &Json, base: &str, depth: usize) -> bool {
    if depth > 0 {
        return value.as_array().is_some_and(|items| items.iter().all(|item| fits(item, base, depth - 1)));
    }
    match base {
        "string" => value.is_string(),
        "int" => value.is_i64() || value.is_u64(),
        "float" => value.is_number(),
        "boolean" => value.is_boolean(),
        "any" | "file" => value.is_object() || value.is_array(),
        _ => false,
    }
}

/// Whether a value, or each element of a list, is among the listed values.
fn is_listed(value: &Json, values: Option<&Values>) -> bool {
    let listed: HashSet<&str> = match values {
        None => return true,
        Some(Values::Explained(values)) => values.keys().map(String::as_str).collect(),
        Some(Values::Listed(values)) => values.iter().map(String::as_str).collect(),
    };
    fn are_among(value: &Json, listed: &HashSet<&str>) -> bool {
        match value {
            Json::String(text) => listed.contains(text.as_str()),
            Json::Number(number) => listed.contains(number.to_string().as_str()),
            Json::Array(items) => items.iter().all(|item| are_among(item, listed)),
            _ => true,
        }
    }
    are_among(value, &listed)
}

/// Removes an example or a default that is not among the values, which come later in the description.
pub(super) fn settle(field: &mut Field, quotes: Quotes) {
    let (base, depth) = base(&field.ty);
    let is_text = base == "string" && depth == 0;
    if let Some(value) = field.example.take_if(|value| !is_listed(value, field.values.as_ref())) {
        field.example_text.get_or_insert_with(|| shown(&value, is_text, quotes).replace("<br>", "\n"));
    }
    if let Some(value) = field.default.take_if(|value| !is_listed(value, field.values.as_ref())) {
        field.default_text.get_or_insert_with(|| example::default(&value));
    }
}

/// Returns the values of a list with lines of the form `- value：meaning`; a line without a dash continues the line
/// above.
fn explained(lines: &[&str]) -> Option<IndexMap<String, ValueDoc>> {
    let mut values: IndexMap<String, String> = IndexMap::new();
    for line in lines {
        match line.strip_prefix("- ").and_then(|item| item.split_once('：')) {
            Some((value, doc))
                if !values.contains_key(value)
                    && value == value.trim()
                    && !value.contains(|c| matches!(c, '`' | '*' | '[') || is_hidden(c)) =>
            {
                values.insert(value.to_owned(), doc.to_owned());
            }
            _ => {
                let (_, doc) = values.last_mut()?;
                doc.push('\n');
                doc.push_str(line);
            }
        }
    }
    let doc = |(value, doc)| (value, ValueDoc::Doc(Text::Page(doc)));
    (!values.is_empty()).then(|| values.into_iter().map(doc).collect())
}

/// Returns the values that a doc introduces itself: it ends in `：`, and a list follows. Returns where the doc ends as
/// well.
fn introduced(lines: &[&str]) -> Option<(usize, IndexMap<String, ValueDoc>)> {
    let start = lines.iter().position(|line| line.starts_with("- "))?;
    let list = &lines[start..];
    let is_item = |line: &&str| {
        let value = line.strip_prefix("- ").and_then(|item| item.split_once('：')).map(|(value, _)| value);
        value.is_some_and(is_value)
    };
    let is_list = start > 0 && lines[start - 1].ends_with('：') && list.iter().all(is_item);
    let values = is_list.then(|| explained(list)).flatten()?;
    (values.len() == list.len()).then_some((start, values))
}

/// Whether this looks like a value: an ASCII word, or a number.
pub(super) fn is_value(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':' | '/' | '+');
    (1..=64).contains(&text.len()) && text.chars().all(allowed) && !text.starts_with("http")
}

/// Returns the values that a text lists, each at the start of a list item: `` - `text`：… ``, `- text: …`. After a mark
/// that introduces values, they end at the first item that is not a value; without a mark, a list with an item that is
/// not a value is not a list of values.
fn listed(lines: &[&str], marked: bool) -> Option<Values> {
    let mut values: IndexSet<&str> = IndexSet::new();
    for item in lines.iter().filter_map(|line| line.trim_start().strip_prefix("- ")) {
        match item_value(item.trim_start()).filter(|value| values.insert(value)) {
            Some(_) => {}
            None if marked => break,
            None => return None,
        }
    }
    let enough = if marked { 1 } else { 2 };
    (values.len() >= enough).then(|| Values::Listed(values.into_iter().map(str::to_owned).collect()))
}

/// Returns the value at the start of a list item.
fn item_value(item: &str) -> Option<&str> {
    let quoted = item.strip_prefix('`').and_then(|rest| rest.find('`')).map(|at| at + 2);
    let end = item.find(['：', ':']).or(quoted)?;
    let value = item[..end].trim().trim_matches(['`', '*', '"']).trim();
    is_value(value).then_some(value)
}

/// Adds rules: as bounds where possible, otherwise as text.
fn take_rules(lines: &[&str], field: &mut Field) -> bool {
    let is_text = base(&field.ty) == ("string", 0);
    for (index, line) in lines.iter().enumerate() {
        let Some(rule) = line.strip_prefix("- ") else {
            // A rule of several lines.
            match field.rules.last_mut() {
                Some(Text::Page(rule)) if index > 0 => {
                    rule.push('\n');
                    rule.push_str(line);
                    continue;
                }
                _ => return false,
            }
        };
        // Bounds are printed in a fixed order and before all other rules.
        if field.rules.is_empty() {
            let printed = |field: &Field| rules(&bounds(field), is_text);
            let before = field.clone();
            let mut expected = printed(&before);
            expected.push(rule.to_owned());
            if bound(rule, field) && printed(field) == expected {
                continue;
            }
            *field = before;
        }
        field.rules.push(Text::Page(rule.to_owned()));
    }
    true
}

fn bounds(field: &Field) -> Bounds {
    Bounds {
        min: field.min.clone(),
        max: field.max.clone(),
        min_length: field.min_length,
        max_length: field.max_length,
        pattern: field.pattern.clone(),
        ..Bounds::default()
    }
}

/// Adds a rule as a bound, if it is one.
fn bound(rule: &str, field: &mut Field) -> bool {
    let Some((name, value)) = rule.split_once('：') else { return false };
    let numbers: Vec<&str> = value.split('`').skip(1).step_by(2).collect();
    let number =
        |index: usize| numbers.get(index).and_then(|text| serde_json::from_str::<serde_json::Number>(text).ok());
    let length = |index: usize| numbers.get(index).and_then(|text| text.parse::<u64>().ok());
    let is = |of: [&str; 3]| of.iter().position(|one| *one == name);
    match (is(VALUE_RULES), is(LENGTH_RULES)) {
        (Some(0), _) => (field.min, field.max) = (number(0), number(1)),
        (Some(1), _) => field.min = number(0),
        (Some(_), _) => field.max = number(0),
        (None, Some(0)) => (field.min_length, field.max_length) = (length(0), length(1)),
        (None, Some(1)) => field.min_length = length(0),
        (None, Some(_)) => field.max_length = length(0),
        (None, None) if name == PATTERN_RULE => {
            let pattern = value.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
            // An invalid regular expression stays a rule in words.
            field.pattern = pattern.filter(|pattern| regex_syntax::parse(pattern).is_ok()).map(str::to_owned);
        }
        (None, None) => return false,
    }
    let ordered = field.min_length.zip(field.max_length).is_none_or(|(min, max)| min <= max);
    let floats = field
        .min
        .as_ref()
        .and_then(serde_json::Number::as_f64)
        .zip(field.max.as_ref().and_then(serde_json::Number::as_f64));
    ordered && floats.is_none_or(|(min, max)| min <= max)
}

/// Returns the scopes of some lines, each `name(id)`.
fn scopes(lines: &[&str], names: &mut ScopeNames) -> Option<Vec<ScopeTerm>> {
    let found: Option<Vec<_>> = lines.iter().map(|line| scope_line(line)).collect();
    // A scope has one name on a page.
    let is_named = |(name, id): &(&str, &str)| names.iter().all(|(known, other)| known != id || other == name);
    let found = found.filter(|found| !found.is_empty() && found.iter().all(is_named))?;
    names.extend(found.iter().map(|(name, id)| (id.to_string(), name.to_string())));
    Some(found.into_iter().map(|(_, id)| ScopeTerm::One(id.to_owned())).collect())
}

fn value_permissions(value: &str, lines: &[&str], field: &mut Field, names: &mut ScopeNames) -> bool {
    let Some(Values::Explained(values)) = &mut field.values else { return false };
    let Some(entry) = values.get_mut(value) else { return false };
    let ValueDoc::Doc(doc) = &*entry else { return false };
    let Some(permissions) = scopes(lines, names) else { return false };
    *entry = ValueDoc::Full(FullValueDoc { doc: doc.clone(), permissions, rust: None });
    true
}
