//! Checks a tree against the rules of a type: reports every mistake, and returns what was meant as JSON.
//!
//! Checking and converting are one walk, because a mistake with an obvious fix is reported and then corrected: a
//! misspelt key is read as the key it resembles, an unquoted number as the expected string. This way one slip gives one
//! finding, and later steps still see the rest.

use super::characters::{wrong_name, wrong_text};
use super::schema::{MapShape, RuleId, Rules, Shape};
use super::wording::{Owner, expected, found, remedy};
use super::{Diagnostic, Diagnostics, Entry, Key, Kind, Node, SourceText, closest, did_you_mean, list, quoted};
use serde_json::{Map, Number, Value};
use std::ops::Range;
use std::sync::Arc;

/// Checks a tree. Returns `None` if mistakes make it unclear what was meant.
pub(super) fn validate(
    source: &Arc<SourceText>,
    root: &Node,
    rules: &Rules,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let mut validator = Validator { source, rules, findings: Diagnostics::new() };
    let value = validator.value(root, Rules::ROOT, Owner::File);
    diagnostics.append(validator.findings);
    value
}

struct Validator<'a> {
    source: &'a Arc<SourceText>,
    rules: &'a Rules,
    findings: Diagnostics,
}

impl<'a> Validator<'a> {
    fn value(&mut self, node: &'a Node, rule: RuleId, owner: Owner<'a>) -> Option<Value> {
        if node.kind == Kind::Refused {
            return None;
        }
        let shapes = self.rules.shapes(rule);
        let mut fitting = shapes.iter().filter(|shape| fits(shape, &node.kind));
        let Some(first) = fitting.next() else { return self.wrong_kind(node, shapes, owner) };
        let rest: Vec<_> = fitting.collect();
        if rest.is_empty() {
            return self.shaped(node, first, shapes, owner);
        }
        // There are several shapes of this kind, such as two mappings. The shape that knows most of the keys was meant;
        // among equals, the one with the fewest mistakes. Types nest such unions at most two deep, so trying is cheap.
        let before = std::mem::take(&mut self.findings);
        let mut tried = Vec::new();
        for shape in std::iter::once(first).chain(rest) {
            let value = self.shaped(node, shape, shapes, owner);
            let findings = std::mem::take(&mut self.findings);
            if findings.is_empty() {
                self.findings = before;
                return value;
            }
            tried.push((unknown_keys(shape, &node.kind), findings, value));
        }
        self.findings = before;
        let (_, findings, value) =
            tried.into_iter().min_by_key(|(unknown, findings, _)| (*unknown, findings.count()))?;
        self.findings.append(findings);
        value
    }

    /// Checks a value against a shape of its kind.
    fn shaped(&mut self, node: &'a Node, shape: &'a Shape, shapes: &'a [Shape], owner: Owner<'a>) -> Option<Value> {
        match (&node.kind, shape) {
            (_, Shape::Any) => {
                self.check_texts(node);
                json(node)
            }
            (Kind::String(text), Shape::String { allowed, is_name }) => {
                if *is_name {
                    self.wrong_name(text, self.first_line(node));
                } else {
                    self.wrong_text(text, node.span.clone());
                }
                self.text(node, text, allowed, shapes, owner)
            }
            (Kind::Int(number), Shape::Integer { least, greatest }) => {
                if !(least..=greatest).contains(&number) {
                    self.out_of_range(node, &number.to_string(), &least.to_string(), &greatest.to_string(), owner);
                    return None;
                }
                integer(*number)
            }
            (Kind::Int(_) | Kind::Float(_), Shape::Number { least, greatest }) => {
                let value = json(node)?;
                let number = value.as_f64()?;
                if !(*least..=*greatest).contains(&number) {
                    self.out_of_range(node, &number.to_string(), &least.to_string(), &greatest.to_string(), owner);
                    return None;
                }
                Some(value)
            }
            (Kind::List(items), Shape::List { items: rule }) => {
                // An invalid item is dropped, so that the values beside the list are still checked.
                Some(Value::Array(items.iter().filter_map(|item| self.value(item, *rule, owner.item())).collect()))
            }
            (Kind::Map(entries), Shape::Map(shape)) => self.map(node, entries, shape, owner),
            _ => json(node),
        }
    }

    fn text(
        &mut self,
        node: &Node,
        text: &str,
        allowed: &'a [String],
        shapes: &[Shape],
        owner: Owner<'_>,
    ) -> Option<Value> {
        if allowed.is_empty() || allowed.iter().any(|one| one == text) {
            return Some(Value::String(text.to_owned()));
        }
        let message = format!("{} cannot be {}", owner.name(), quoted(text));
        let finding = self.finding(self.first_line(node), "unknown-value", message);
        let meant = closest(text, allowed.iter().map(String::as_str));
        let mut help = did_you_mean(text, allowed.iter().map(String::as_str)).unwrap_or_default();
        let others: Vec<_> = shapes.iter().filter(|shape| !matches!(shape, Shape::String { .. })).collect();
        let takes_text = |rule: RuleId| {
            self.rules
                .shapes(rule)
                .iter()
                .any(|shape| matches!(shape, Shape::String { allowed, .. } if allowed.is_empty()))
        };
        // A single string where a list of strings is allowed: the list with this string was meant.
        if meant.is_none() && others.iter().any(|shape| matches!(shape, Shape::List { items } if takes_text(*items))) {
            let help = format!("write a list: {}", quoted(&format!("[{text}]")));
            self.findings.push(finding.with_help(help));
            return Some(Value::Array(vec![Value::String(text.to_owned())]));
        }
        if !others.is_empty() && meant.is_none() {
            help = format!("{help}, or {}", expected(others));
        }
        self.findings.push(finding.with_help(help));
        meant.map(|meant| Value::String(meant.to_owned()))
    }

    fn map(&mut self, node: &'a Node, entries: &'a [Entry], shape: &'a MapShape, owner: Owner<'a>) -> Option<Value> {
        let mut map = Map::with_capacity(entries.len());
        let mut usable = true;
        let mut free = unused_keys(shape, entries);
        for entry in entries {
            let key = &entry.key;
            let (name, rule) = match (shape.property(&key.name), shape.rest) {
                (Some(rule), _) => (key.name.as_str(), rule),
                (None, Some(rule)) => {
                    usable &= self.rest_key(key, shape);
                    (key.name.as_str(), rule)
                }
                (None, None) => match self.unknown_key(key, &mut free, shape) {
                    Some(meant) => meant,
                    None => continue,
                },
            };
            let required = shape.required.iter().any(|one| one == name);
            match self.value(&entry.value, rule, Owner::Key { key, required }) {
                Some(value) => {
                    map.insert(name.to_owned(), value);
                }
                None => usable = false,
            }
            // A mistake in the value is enough; the key is not missing.
            map.entry(name).or_insert(Value::Null);
        }
        for name in shape.required.iter().filter(|name| !map.contains_key(name.as_str())) {
            usable = false;
            let message = match owner {
                Owner::File => format!("the file lacks the key {}", quoted(name)),
                owner => format!("{} lacks the key {}", owner.name(), quoted(name)),
            };
            let finding = self.finding(self.place_of_map(node, owner), "missing-key", message);
            self.findings.push(finding.with_help(format!("add {}", quoted(&format!("{name}: …")))));
        }
        usable.then_some(Value::Object(map))
    }

    /// Reports a key that the type does not have. If it was clearly meant to be one of the unused keys, that key is
    /// removed from them and returned.
    fn unknown_key(&mut self, key: &Key, free: &mut Vec<&'a str>, shape: &'a MapShape) -> Option<(&'a str, RuleId)> {
        let finding = self.finding(key.span.clone(), "unknown-key", format!("unknown key {}", quoted(&key.name)));
        let meant = closest(&key.name, free.iter().copied());
        let help = match meant {
            Some(meant) => format!("did you mean {}?", quoted(meant)),
            None if free.is_empty() => "remove it; there are no other keys here".to_owned(),
            None => format!("remove it; the keys that can still be added are {}", list(free.iter().copied(), "and")),
        };
        self.findings.push(finding.with_help(help));
        let meant = meant?;
        free.retain(|name| *name != meant);
        shape.property(meant).map(|rule| (meant, rule))
    }

    /// Whether a key of a mapping with free keys is allowed.
    fn rest_key(&mut self, key: &Key, shape: &MapShape) -> bool {
        if shape.rest_keys.is_empty() {
            return self.wrong_name(&key.name, key.span.clone());
        }
        if shape.rest_keys.contains(&key.name) {
            return true;
        }
        let finding = self.finding(key.span.clone(), "unknown-key", format!("unknown key {}", quoted(&key.name)));
        let help = did_you_mean(&key.name, shape.rest_keys.iter().map(String::as_str));
        self.findings.push(Diagnostic { help, ..finding });
        false
    }

    /// Reports an invalid name. Returns whether the name is valid.
    fn wrong_name(&mut self, name: &str, at: Range<usize>) -> bool {
        let Some((message, help)) = wrong_name(name) else { return true };
        let finding = self.finding(at, "hidden-character", message);
        self.findings.push(finding.with_help(help));
        false
    }

    /// Reports a hidden character in a string, at its position, unless it is written as an escape there.
    fn wrong_text(&mut self, text: &str, within: Range<usize>) {
        let Some((hidden, message, help)) = wrong_text(text) else { return };
        let written = self.source.text().get(within.clone()).unwrap_or_default();
        let at = match written.find(hidden) {
            Some(at) => within.start + at..within.start + at + hidden.len_utf8(),
            None => within.start..within.end.min(self.source.line_range(within.start).end),
        };
        let finding = self.finding(at, "hidden-character", message);
        self.findings.push(finding.with_help(help));
    }

    /// Checks the strings in a value of any shape, such as an example.
    fn check_texts(&mut self, node: &Node) {
        match &node.kind {
            Kind::String(text) => self.wrong_text(text, node.span.clone()),
            Kind::List(items) => items.iter().for_each(|item| self.check_texts(item)),
            Kind::Map(entries) => {
                for entry in entries {
                    self.wrong_text(&entry.key.name, entry.key.span.clone());
                    self.check_texts(&entry.value);
                }
            }
            _ => {}
        }
    }

    /// Reports a value whose kind no shape has.
    fn wrong_kind(&mut self, node: &'a Node, shapes: &'a [Shape], owner: Owner<'a>) -> Option<Value> {
        let expected = expected(shapes);
        if node.kind == Kind::Null {
            let at = match owner {
                Owner::Key { key, .. } => key.span.clone(),
                _ => node.span.clone(),
            };
            let finding = self.finding(at, "no-value", format!("{} has no value", owner.name()));
            let help = match owner {
                Owner::Key { required: false, .. } => "write one after the `:`, or leave the key out",
                Owner::Key { .. } => "write one after the `:`",
                _ => "write one",
            };
            self.findings.push(finding.with_label(format!("expected {expected}")).with_help(help));
            return None;
        }
        let found = found(&node.kind);
        let message = format!("{}: expected {expected}, found {found}", owner.name());
        let finding =
            self.finding(self.first_line(node), "wrong-kind", message).with_label(format!("expected {expected}"));
        let written = self.source.text().get(node.span.clone()).unwrap_or_default();
        let (help, meant) = remedy(node, shapes, written);
        self.findings.push(Diagnostic { help, ..finding });
        // The intended string may still not be one of those allowed.
        let Some(Value::String(meant)) = meant else { return meant };
        let allowed = shapes.iter().find_map(|shape| match shape {
            Shape::String { allowed, .. } => Some(allowed),
            _ => None,
        });
        allowed.is_none_or(|allowed| allowed.is_empty() || allowed.contains(&meant)).then_some(Value::String(meant))
    }

    fn out_of_range(&mut self, node: &Node, number: &str, least: &str, greatest: &str, owner: Owner<'_>) {
        let message = format!("{} cannot be {number}", owner.name());
        let finding = self.finding(node.span.clone(), "out-of-range", message);
        self.findings.push(finding.with_help(format!("it is between {least} and {greatest}")));
    }

    fn finding(&self, span: Range<usize>, slug: &'static str, message: String) -> Diagnostic {
        Diagnostic::new(self.source, span, slug, message)
    }

    /// Names a mapping by its key, because it may be long; a mapping without a key is shown by its first line.
    fn place_of_map(&self, node: &Node, owner: Owner<'_>) -> Range<usize> {
        match owner {
            Owner::Key { key, .. } => key.span.clone(),
            _ => self.first_line(node),
        }
    }

    fn first_line(&self, node: &Node) -> Range<usize> {
        let line_end = self.source.line_range(node.span.start).end;
        node.span.start..node.span.end.min(line_end)
    }
}

/// Returns the keys of a shape that the mapping lacks.
fn unused_keys<'a>(shape: &'a MapShape, entries: &[Entry]) -> Vec<&'a str> {
    let mut unused: Vec<_> = shape.keys().collect();
    for entry in entries {
        if unused.is_empty() {
            break;
        }
        unused.retain(|name| *name != entry.key.name);
    }
    unused
}

/// Counts the keys of a mapping that the shape does not know.
fn unknown_keys(shape: &Shape, kind: &Kind) -> usize {
    match (shape, kind) {
        (Shape::Map(shape), Kind::Map(entries)) if shape.rest.is_none() => {
            entries.iter().filter(|entry| shape.property(&entry.key.name).is_none()).count()
        }
        _ => 0,
    }
}

/// Whether a value of this kind can have the shape.
fn fits(shape: &Shape, kind: &Kind) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Null => matches!(kind, Kind::Null),
        Shape::Bool => matches!(kind, Kind::Bool(_)),
        Shape::String { .. } => matches!(kind, Kind::String(_)),
        Shape::Integer { .. } => matches!(kind, Kind::Int(_)),
        Shape::Number { .. } => matches!(kind, Kind::Int(_) | Kind::Float(_)),
        Shape::List { .. } => matches!(kind, Kind::List(_)),
        Shape::Map(_) => matches!(kind, Kind::Map(_)),
    }
}

/// Converts any value to JSON. Returns `None` if a part of it was refused.
fn json(node: &Node) -> Option<Value> {
    Some(match &node.kind {
        Kind::Null => Value::Null,
        Kind::Bool(value) => Value::Bool(*value),
        Kind::Int(number) => return integer(*number),
        Kind::Float(number) => Value::Number(Number::from_f64(*number)?),
        Kind::String(text) => Value::String(text.clone()),
        Kind::List(items) => Value::Array(items.iter().map(json).collect::<Option<_>>()?),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|entry| Some((entry.key.name.clone(), json(&entry.value)?)));
            Value::Object(entries.collect::<Option<_>>()?)
        }
        Kind::Refused => return None,
    })
}

fn integer(number: i128) -> Option<Value> {
    i64::try_from(number).map(Number::from).or_else(|_| u64::try_from(number).map(Number::from)).ok().map(Value::Number)
}
