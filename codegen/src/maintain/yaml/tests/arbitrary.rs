//! Arbitrary values of the language, drawn from its JSON Schema, so that new keys are covered automatically.

use crate::source::{NAME_PATTERN, is_hidden, json_schema, printable};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use schemars::JsonSchema;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The depth of references below which optional keys are left out.
const DEPTH: usize = 5;

/// Generates a value that the schema of the type allows.
pub(super) fn arbitrary<T: JsonSchema>() -> BoxedStrategy<Value> {
    let root = json_schema::<T>().to_value();
    Drawing { root: &root, drawn: HashMap::new() }.value(&root, DEPTH)
}

struct Drawing<'a> {
    root: &'a Value,
    drawn: HashMap<(&'a str, usize), BoxedStrategy<Value>>,
}

impl<'a> Drawing<'a> {
    fn value(&mut self, schema: &'a Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if let Some(known) = self.drawn.get(&(reference, depth)) {
                return known.clone();
            }
            let target = self.root.pointer(reference.trim_start_matches('#')).expect("a reference leads somewhere");
            let strategy = self.value(target, depth.saturating_sub(1));
            self.drawn.insert((reference, depth), strategy.clone());
            return strategy;
        }
        for choice in ["anyOf", "oneOf"] {
            if let Some(Value::Array(schemas)) = schema.get(choice) {
                let strategies: Vec<_> = schemas.iter().map(|schema| self.value(schema, depth)).collect();
                return proptest::strategy::Union::new(strategies).boxed();
            }
        }
        if let Some(constant) = schema.get("const") {
            return Just(constant.clone()).boxed();
        }
        if let Some(Value::Array(allowed)) = schema.get("enum") {
            return select(allowed.clone()).boxed();
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") if schema["pattern"] == NAME_PATTERN => name().prop_map(Value::String).boxed(),
            Some("string") => printable_text().prop_map(Value::String).boxed(),
            Some("boolean") => any::<bool>().prop_map(Value::Bool).boxed(),
            Some("integer") => integer(schema).prop_map(Value::from).boxed(),
            Some("number") => number().boxed(),
            Some("array") => {
                let items = self.value(&schema["items"], depth);
                vec(items, 0..3).prop_map(Value::Array).boxed()
            }
            Some("object") => self.object(schema, depth),
            _ => json().boxed(),
        }
    }

    fn object(&mut self, schema: &'a Value, depth: usize) -> BoxedStrategy<Value> {
        let is_required =
            |key: &str| schema["required"].as_array().is_some_and(|keys| keys.iter().any(|one| one == key));
        let mut entries: Vec<BoxedStrategy<Option<(String, Value)>>> = Vec::new();
        for (key, schema) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let key = key.clone();
            if is_required(&key) {
                let value = self.value(schema, depth);
                entries.push(value.prop_map(move |value| Some((key.clone(), value))).boxed());
            } else if depth > 0 {
                let value = self.value(schema, depth).prop_map(move |value| (key.clone(), value));
                entries.push(option::weighted(0.25, value).boxed());
            }
        }
        let mut rest = Just(Vec::new()).boxed();
        if let Some(schema @ Value::Object(_)) = schema.get("additionalProperties")
            && depth > 0
        {
            rest = vec((name(), self.value(schema, depth)), 0..3).boxed();
        }
        let entries = (entries, rest);
        entries.prop_map(|(known, rest)| Value::Object(known.into_iter().flatten().chain(rest).collect())).boxed()
    }
}

fn integer(schema: &Value) -> BoxedStrategy<i64> {
    let bound = |key: &str, default| schema.get(key).and_then(Value::as_i64).unwrap_or(default);
    let (least, greatest) = (bound("minimum", i64::MIN), bound("maximum", i64::MAX));
    prop_oneof![least..=greatest, Just(least), Just(greatest)].boxed()
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        proptest::num::f64::NORMAL.prop_map(Value::from),
        select(vec![0.0, -0.0, 1.0, 0.1, 1e300, -1e-300, f64::MIN_POSITIVE]).prop_map(Value::from),
    ]
}

/// Generates any JSON that a spec can contain.
pub(super) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number(),
        printable_text().prop_map(Value::String),
    ];
    leaf.prop_recursive(6, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::Array),
            vec((printable_text(), inner), 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Generates texts: words, YAML syntax, text that looks like another kind of value, characters that are hard to see,
/// several lines; and any mixture.
pub(super) fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z 中。]{0,12}",
    ];
    let mixture = vec(piece, 0..8).prop_map(|pieces| pieces.concat());
    prop_oneof![2 => select(WHOLE).prop_map(str::to_owned), 6 => mixture, 1 => any::<String>()]
}

/// Texts without the characters that a text of a spec must not contain.
pub(super) fn printable_text() -> impl Strategy<Value = String> {
    text().prop_map(|text| printable(&text).into_owned())
}

/// Names: texts without the characters that a name must not contain.
pub(super) fn name() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace(is_hidden, ""))
}

const WHOLE: &[&str] = &[
    "",
    " ",
    "\n",
    "\n\n",
    "~",
    "null",
    "Null",
    "true",
    "FALSE",
    "yes",
    "no",
    "on",
    "off",
    "y",
    "2024-01-01",
    "12:30:45",
    "0",
    "-0",
    "1",
    "-1",
    "+1",
    "007",
    "0x1F",
    "0o17",
    "0b1",
    "1_000",
    "1e3",
    "1.",
    ".5",
    ".inf",
    "-.INF",
    ".nan",
    "NaN",
    "18446744073709551616",
    "1615380573211",
    "<<",
    "=",
    "-",
    "--",
    "---",
    "...",
    "--- a",
    "... a",
    "?",
    ":",
    "? a",
    ": a",
    "- a",
    "-a",
    "?a",
    ":a",
    "a:",
    "a: b",
    "a :b",
    "a #b",
    "a#b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "|a",
    "%a",
    "@a",
    "`a`",
    "'",
    "\"",
    "'a'",
    "\"a\"",
    "it's",
    "it's \"b\"",
    "it's \\ b",
    "\\",
    "\\n",
    "[a]",
    "{a}",
    "a]",
    "a,b",
    "a, b",
    "string[]",
    "map<string>",
    "im:message",
    "https://a.example/b?c=d#e",
    "a\n",
    "a\nb",
    "a\nb\n",
    "a\n\nb\n\n",
    "\na",
    "\n a\nb",
    " a",
    " a\nb\n",
    "  a\n b\nc",
    "a\n b",
    "a ",
    "a \nb \n",
    "a\n   \nb",
    "a\n   ",
    "a\n ",
    "   \na",
    "   \n\na\n",
    "\ta",
    "\ta\nb",
    "a\tb",
    "a\t",
    "a\n\tb\n",
    "a\n\t\n",
    "a\t#b",
    "a:\tb",
    "a\r",
    "a\r\nb",
    "\r",
    "\u{feff}a",
    "a\u{feff}",
    "a\u{2028}b",
    "a\u{85}b",
    "\0",
    "\u{7f}",
    "\u{1b}[0m",
    "\u{202e}a",
    "\u{a0}a\u{a0}",
    "\u{3000}",
    "\u{fffe}",
    "\u{10ffff}",
    "😀",
    "# a\nb",
    "- a\n- b",
    "a: b\nc: d\n",
    "---\na",
    "a\n---\nb",
    "a\n...\n",
    "key: |\n  a\n",
    "zh",
    "en",
    "type",
];

const PIECES: &[&str] = &[
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r",
    "\r\n",
    ":",
    ": ",
    " #",
    "#",
    ",",
    "[",
    "]",
    "{",
    "}",
    "- ",
    "? ",
    "'",
    "\"",
    "\\",
    "|",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "~",
    "---",
    "...",
    "null",
    "1",
    "0x",
    "e",
    ".",
    "中文",
    "，",
    "😀",
    "\u{feff}",
    "\u{2028}",
    "\u{85}",
    "\u{a0}",
    "\u{200b}",
    "\u{3000}",
    "\u{202e}",
    "\0",
    "\u{7f}",
    "a",
    "word",
    "<br>",
    "**b**",
    "[l](https://a.example)",
];
