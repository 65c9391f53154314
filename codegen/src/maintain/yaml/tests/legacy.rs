//! A YAML 1.1 reader reads the same values from what was written.

use super::arbitrary::text;
use crate::maintain::yaml::entries;
use indexmap::IndexMap;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// Reads YAML from standard input and prints it as JSON. A numeric key must read the same as a text.
const READER: &str = "
import json, sys, yaml
def plain(value):
    if isinstance(value, dict): return {key if isinstance(key, str) else int.__str__(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list): return [plain(inner) for inner in value]
    assert value is None or isinstance(value, (str, bool, int, float)), repr(value)
    return value
print(json.dumps(plain(yaml.safe_load(sys.stdin.buffer.read().decode()))))
";

/// Returns what PyYAML, a YAML 1.1 reader, makes of a text; `None` if it is not installed.
fn read(yaml: &str) -> Option<Value> {
    let installed = Command::new("python3").args(["-c", "import yaml"]).stderr(Stdio::null()).status();
    if !installed.is_ok_and(|status| status.success()) {
        return None;
    }
    let mut python = Command::new("python3")
        .args(["-c", READER])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let mut input = python.stdin.take().expect("standard input is a pipe");
    input.write_all(yaml.as_bytes()).expect("PyYAML reads all of it");
    drop(input);
    let output = python.wait_with_output().expect("python3 ends");
    assert!(output.status.success(), "{yaml}");
    Some(serde_json::from_slice(&output.stdout).expect("it prints JSON"))
}

/// Texts that the older version, or a tool, might not take for strings.
const TEXTS: &[&str] = &[
    "2020-00-00",
    "2024-01-31",
    "2024-1-31 12:30:00",
    "2001-12-14t21:59:43.10-05:00",
    "12:30:00",
    "190:20:30.15",
    "1:2",
    "0777",
    "08",
    "0o17",
    "0x1F",
    "0b101",
    "1_000",
    "1.",
    ".5",
    ".",
    "1.2.3",
    "1e5",
    "1.5e+3",
    ".inf",
    "-.INF",
    ".NaN",
    "on",
    "On",
    "OFF",
    "y",
    "N",
    "yes",
    "no",
    "true",
    "~",
    "null",
    "",
    "<<",
    "=",
    "-",
    "--",
    "---",
    "...",
    "?",
    ":",
    "?a",
    ":a",
    "-a",
    "a:b",
    "a,b",
    "[a",
    "a]",
    "{a",
    "}",
    "#a",
    "a #b",
    "a: b",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'a'",
    "\"a\"",
    "%a",
    "@a",
    "`a`",
    " a",
    "a ",
    "a\tb",
    "a\u{85}b",
    "a\u{2028}b",
    "a\u{202e}b",
    "\u{feff}a",
    "\r",
    "a\nb",
    "灯",
    "\u{1f600}",
    "\\",
    "a\\nb",
    "0",
    "-1",
    "17",
    "1.5",
    "-0",
    "+1",
];

#[test]
fn a_reader_of_the_older_version_reads_the_same() {
    let mut runner = TestRunner::deterministic();
    let mut texts: Vec<String> = TEXTS.iter().map(|text| (*text).to_owned()).collect();
    texts.extend((0..400).map(|_| text().new_tree(&mut runner).expect("there is a text").current()));
    let numbers = json!([0, -1, u64::MAX, 1.5, 1e16, 1.5e300, -1e-7, 0.1]);
    let mut map: IndexMap<String, Value> = IndexMap::new();
    for (index, text) in texts.iter().enumerate() {
        map.insert(
            format!("text{index}"),
            json!({ "value": text, "list": [text, [text]], "keys": { text: { text: 1 } } }),
        );
        map.insert(text.clone(), numbers.clone());
    }
    let yaml = entries(&map);
    match read(&yaml) {
        Some(read) => {
            for (key, value) in &map {
                assert_eq!(read.get(key), Some(value), "{key:?}");
            }
        }
        None => eprintln!("skipped: python3 has no module yaml"),
    }
}
