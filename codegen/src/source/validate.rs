//! A tree against the rules of a type: every mistake, and the JSON of what was meant.
//!
//! Checking and converting are one walk, because a mistake whose remedy is beyond doubt is reported
//! and then mended: a key that is nearly one of the language is read as that one, an unquoted number
//! as the text that is wanted. So one slip gives one finding, and later steps still see the rest.

use super::schema::{MapShape, RuleId, Rules, Shape};
use super::{Diagnostic, Diagnostics, Entry, Key, Kind, Node, SourceText, closest, did_you_mean, list, quoted};
use serde_json::{Map, Number, Value};
use std::ops::Range;
use std::sync::Arc;

/// Checks a tree. `None` where mistakes leave it open what was meant.
pub(super) fn validate(
    source: &Arc<SourceText>,
    root: &Node,
    rules: &Rules,
    diagnostics: &mut Diagnostics,
) -> Option<Value> {
    let mut validator = Validator { source, rules, findings: Vec::new() };
    let value = validator.value(root, Rules::ROOT, Owner::File);
    diagnostics.extend(validator.findings);
    value
}

/// What a value belongs to, so that a message can name it.
#[derive(Clone, Copy)]
enum Owner<'a> {
    File,
    Key {
        key: &'a Key,
        required: bool,
    },
    /// An item of what belongs to a key.
    ItemOf(&'a Key),
    Item,
}

impl<'a> Owner<'a> {
    fn item(self) -> Self {
        match self {
            Self::Key { key, .. } | Self::ItemOf(key) => Self::ItemOf(key),
            Self::File | Self::Item => Self::Item,
        }
    }

    fn name(self) -> String {
        match self {
            Self::File => "the file".to_owned(),
            Self::Key { key, .. } => quoted(&key.name),
            Self::ItemOf(key) => format!("an item of {}", quoted(&key.name)),
            Self::Item => "an item".to_owned(),
        }
    }
}

struct Validator<'a> {
    source: &'a Arc<SourceText>,
    rules: &'a Rules,
    findings: Vec<Diagnostic>,
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
        // Several shapes of one kind, such as two kinds of mapping: the one that knows most of the keys,
        // and among those the one with the fewest mistakes, is what was meant. The language nests such
        // unions two deep at most, so trying is cheap.
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
        let (_, findings, value) = tried.into_iter().min_by_key(|(unknown, findings, _)| (*unknown, findings.len()))?;
        self.findings.extend(findings);
        value
    }

    /// A value against a shape of its kind.
    fn shaped(&mut self, node: &'a Node, shape: &'a Shape, shapes: &'a [Shape], owner: Owner<'a>) -> Option<Value> {
        match (&node.kind, shape) {
            (_, Shape::Any) => json(node),
            (Kind::String(text), Shape::String { allowed }) => self.text(node, text, allowed, shapes, owner),
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
                // All items are looked at before one that is wrong makes the list unusable.
                let values: Vec<_> = items.iter().map(|item| self.value(item, *rule, owner.item())).collect();
                values.into_iter().collect::<Option<Vec<_>>>().map(Value::Array)
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
        let mut help = did_you_mean(text, allowed.iter().map(String::as_str)).unwrap_or_default();
        let others: Vec<_> = shapes.iter().filter(|shape| !matches!(shape, Shape::String { .. })).collect();
        if !others.is_empty() && closest(text, allowed.iter().map(String::as_str)).is_none() {
            help = format!("{help}, or {}", expected(others));
        }
        self.findings.push(finding.with_help(help));
        None
    }

    fn map(&mut self, node: &'a Node, entries: &'a [Entry], shape: &'a MapShape, owner: Owner<'a>) -> Option<Value> {
        let mut map = Map::with_capacity(entries.len());
        let mut usable = true;
        for entry in entries {
            let key = &entry.key;
            let (name, rule) = match (shape.property(&key.name), shape.rest) {
                (Some(rule), _) => (key.name.as_str(), rule),
                (None, Some(rule)) => {
                    usable &= self.rest_key(key, shape);
                    (key.name.as_str(), rule)
                }
                (None, None) => match self.unknown_key(key, entries, shape) {
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
            // A mistake in the value says enough; the key is there.
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

    /// Reports a key that is not of the language; gives the one it was meant to be, if that is clear.
    fn unknown_key(&mut self, key: &Key, entries: &[Entry], shape: &'a MapShape) -> Option<(&'a str, RuleId)> {
        let finding = self.finding(key.span.clone(), "unknown-key", format!("unknown key {}", quoted(&key.name)));
        let present = |name: &&str| entries.iter().any(|entry| entry.key.name == *name);
        let meant = closest(&key.name, shape.keys().filter(|name| !present(name)));
        let free = || list(shape.keys().filter(|name| !present(name)));
        let help = match meant {
            Some(meant) => format!("did you mean {}?", quoted(meant)),
            None if shape.keys().next().is_none() => "there are no keys here".to_owned(),
            None => match free() {
                keys if keys.is_empty() => "remove it: all the keys there are stand here already".to_owned(),
                keys => format!("remove it; the keys still free here are {keys}"),
            },
        };
        self.findings.push(finding.with_help(help));
        let meant = meant?;
        shape.properties.iter().find(|(name, _)| name == meant).map(|(name, rule)| (name.as_str(), *rule))
    }

    /// Whether a key of a mapping with free keys is one it can have.
    fn rest_key(&mut self, key: &Key, shape: &MapShape) -> bool {
        if shape.rest_keys.is_empty() || shape.rest_keys.contains(&key.name) {
            return true;
        }
        let finding = self.finding(key.span.clone(), "unknown-key", format!("unknown key {}", quoted(&key.name)));
        let help = did_you_mean(&key.name, shape.rest_keys.iter().map(String::as_str));
        self.findings.push(Diagnostic { help, ..finding });
        false
    }

    /// A value of a kind that none of the shapes has.
    fn wrong_kind(&mut self, node: &'a Node, shapes: &'a [Shape], owner: Owner<'a>) -> Option<Value> {
        let expected = expected(shapes);
        if node.kind == Kind::Null {
            let at = match owner {
                Owner::Key { key, .. } => key.span.clone(),
                _ => node.span.clone(),
            };
            let finding = self.finding(at, "no-value", format!("{} has no value", owner.name()));
            let help = match owner {
                Owner::Key { required: false, .. } => "write one behind the `:`, or leave the key out",
                Owner::Key { .. } => "write one behind the `:`",
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
        // The text that was meant may still not be one of those allowed.
        let Some(Value::String(meant)) = meant else { return meant };
        let allowed = shapes.iter().find_map(|shape| match shape {
            Shape::String { allowed } => Some(allowed),
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

    /// A mapping is called by its key, because it may be long; one without is shown by its first line.
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

/// How many keys of a mapping the shape does not know.
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

/// What to write instead of a value of the wrong kind, and what was meant, if that is clear.
fn remedy(node: &Node, shapes: &[Shape], written: &str) -> (Option<String>, Option<Value>) {
    let wanted = |wanted: fn(&Shape) -> bool| shapes.iter().any(wanted);
    match &node.kind {
        Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) if wanted(|shape| matches!(shape, Shape::String { .. })) => {
            let help = format!("quote it: {}", quoted(&format!("\"{written}\"")));
            (Some(help), Some(Value::String(written.to_owned())))
        }
        Kind::String(text) if wanted(|shape| matches!(shape, Shape::Bool)) => {
            let meant = match text.to_lowercase().as_str() {
                "yes" | "on" | "true" | "y" => "true",
                "no" | "off" | "false" | "n" => "false",
                _ => return (Some("write `true` or `false`".to_owned()), None),
            };
            (Some(format!("write {}", quoted(meant))), Some(Value::Bool(meant == "true")))
        }
        Kind::String(text) if wanted(|shape| matches!(shape, Shape::Integer { .. } | Shape::Number { .. })) => {
            match super::scalar::resolve(text) {
                Ok(Kind::Int(_) | Kind::Float(_)) => (Some(format!("write it without quotes: {}", quoted(text))), None),
                _ => (None, None),
            }
        }
        Kind::String(_) | Kind::Int(_) if wanted(|shape| matches!(shape, Shape::List { .. })) => {
            (Some(format!("write a list: {}", quoted(&format!("[{written}]")))), None)
        }
        _ => (None, None),
    }
}

/// The kinds the shapes have.
fn expected<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> String {
    let mut kinds: Vec<_> = shapes
        .into_iter()
        .map(|shape| match shape {
            Shape::Any => "a value",
            Shape::Null => "nothing",
            Shape::Bool => "`true` or `false`",
            Shape::String { .. } => "a string",
            Shape::Integer { .. } => "a whole number",
            Shape::Number { .. } => "a number",
            Shape::List { .. } => "a list",
            Shape::Map(_) => "a mapping",
        })
        .collect();
    kinds.dedup();
    let last = kinds.pop().unwrap_or("nothing");
    if kinds.is_empty() { last.to_owned() } else { format!("{} or {last}", kinds.join(", ")) }
}

fn found(kind: &Kind) -> &'static str {
    match kind {
        Kind::Null | Kind::Refused => "nothing",
        Kind::Bool(true) => "`true`",
        Kind::Bool(false) => "`false`",
        Kind::Int(_) | Kind::Float(_) => "a number",
        Kind::String(_) => "a string",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a mapping",
    }
}

/// A value as JSON, whatever it is. `None` where a part of it was refused.
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
