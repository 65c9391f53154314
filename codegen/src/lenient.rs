//! Reads JSON as people write it: with comments, trailing commas and missing ends.

use serde_json::{Map, Value as Json};
use std::ops::Range;

/// The deepest nesting of JSON.
const DEEPEST: usize = 96;

/// The number of mistakes reported for a text. A text with more is probably not JSON at all.
const MAX_FAULTS: usize = 8;

/// A mistake: its position and its description.
pub(crate) type Fault = (Range<usize>, &'static str);

/// The JSON that was probably meant, and the mistakes in the text.
pub(crate) fn read(text: &str) -> (Option<Json>, Vec<Fault>) {
    if let Ok(value) = serde_json::from_str(text) {
        return (Some(value), Vec::new());
    }
    let mut reader = Lenient { text, at: 0, faults: Vec::new() };
    let value = reader.value(0);
    reader.space();
    if value.is_some() && reader.at < text.len() {
        reader.fault(reader.at..text.len(), "unexpected text after the end of the JSON");
    }
    if reader.faults.is_empty() {
        reader.fault(0..text.len().min(1), "this is not JSON");
    }
    (value, reader.faults)
}

/// Reads JSON with common mistakes.
struct Lenient<'a> {
    text: &'a str,
    at: usize,
    faults: Vec<(Range<usize>, &'static str)>,
}

impl Lenient<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn fault(&mut self, range: Range<usize>, message: &'static str) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push((range, message));
        }
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Skips white space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
            let rest = self.rest();
            let length = if rest.starts_with("//") || rest.starts_with('#') {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            self.fault(self.at..self.at + length, "JSON does not allow comments");
            self.at += length;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.space();
        if depth > DEEPEST {
            return None;
        }
        match self.peek()? {
            '{' => Some(self.object(depth)),
            '[' => Some(self.array(depth)),
            '"' => self.string().map(Json::String),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Json {
        self.at += 1;
        let mut entries = Map::new();
        loop {
            self.space();
            match self.peek() {
                None => {
                    self.fault(self.text.len()..self.text.len(), "the JSON ends inside an object");
                    break;
                }
                Some('}') => {
                    self.at += 1;
                    break;
                }
                Some(',') => self.at += 1,
                Some('"') => {
                    let start = self.at;
                    let Some(key) = self.string() else { break };
                    let end = self.at;
                    self.space();
                    if self.peek() == Some(':') {
                        self.at += 1;
                    } else {
                        self.fault(start..end, "a key without `:`");
                    }
                    let Some(value) = self.value(depth + 1) else { break };
                    if entries.insert(key, value).is_some() {
                        self.fault(start..start + 1, "this object has the same key twice");
                    }
                    self.separator('}');
                }
                Some(other) => {
                    self.fault(self.at..self.at + other.len_utf8(), "expected a key in quotes here");
                    if !self.skip_word() {
                        break;
                    }
                }
            }
        }
        Json::Object(entries)
    }

    fn array(&mut self, depth: usize) -> Json {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None => {
                    self.fault(self.text.len()..self.text.len(), "the JSON ends inside a list");
                    break;
                }
                Some(']') => {
                    self.at += 1;
                    break;
                }
                Some(',') => self.at += 1,
                Some(_) => {
                    let Some(item) = self.value(depth + 1) else { break };
                    items.push(item);
                    self.separator(']');
                }
            }
        }
        Json::Array(items)
    }

    /// Skips the separator between two entries: a comma, but none before the end.
    fn separator(&mut self, end: char) {
        self.space();
        match self.peek() {
            Some(',') => {
                let comma = self.at;
                self.at += 1;
                self.space();
                if self.peek() == Some(end) {
                    self.fault(comma..comma + 1, "a comma before the closing bracket");
                }
            }
            Some(next) if next != end => self.fault(self.at..self.at + next.len_utf8(), "a comma is missing here"),
            _ => {}
        }
    }

    /// Reads a string. If its escapes are invalid, keeps its characters as they are.
    fn string(&mut self) -> Option<String> {
        let start = self.at;
        let mut escaped = false;
        let end = self.text[start + 1..].char_indices().find_map(|(index, c)| {
            let ends = (c == '"' && !escaped).then_some(start + 1 + index);
            escaped = c == '\\' && !escaped;
            ends
        });
        let Some(end) = end else {
            self.fault(start..start + 1, "this string has no end");
            self.at = self.text.len();
            return None;
        };
        self.at = end + 1;
        let raw = &self.text[start..self.at];
        Some(serde_json::from_str(raw).unwrap_or_else(|_| {
            self.fault(start..self.at, "this string is not valid JSON");
            raw[1..raw.len() - 1].to_owned()
        }))
    }

    /// Reads `true`, `null`, a number, or a word that should be quoted.
    fn word(&mut self) -> Option<Json> {
        let start = self.at;
        let length =
            self.rest().find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | ']')).unwrap_or(self.rest().len());
        if length == 0 {
            self.fault(start..start + 1, "expected a value here");
            return None;
        }
        self.at += length;
        let word = &self.text[start..self.at];
        Some(serde_json::from_str(word).unwrap_or_else(|_| {
            self.fault(start..self.at, "expected a number or a text in quotes");
            Json::String(word.to_owned())
        }))
    }

    /// Skips a word that is not a key. Returns whether there was one.
    fn skip_word(&mut self) -> bool {
        let rest = self.rest();
        let length = rest.find(['"', '}', ',']).unwrap_or(rest.len());
        self.at += length.max(usize::from(length == 0 && !rest.is_empty()));
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        length > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A text, the value read from it, and the words of its mistakes.
    #[test]
    fn mistakes_that_people_make() {
        let cases: &[(&str, Json, &[&str])] = &[
            (r#"{"a": 1}"#, json!({ "a": 1 }), &[]),
            (
                "{\"a\": 1, // one\n# two\n/* three */ \"b\": 2}",
                json!({ "a": 1, "b": 2 }),
                &["// one", "# two", "/* three */"],
            ),
            (r#"{"a": [1, 2,],}"#, json!({ "a": [1, 2] }), &[",", ","]),
            (r#"{"a": {"b": [1"#, json!({ "a": { "b": [1] } }), &["", "", ""]),
            (r#"{"a": 1 "b": 2}"#, json!({ "a": 1, "b": 2 }), &["\""]),
            (r#"{"a" 1}"#, json!({ "a": 1 }), &["\"a\""]),
            (r#"{"a": ou_1, "b": 文}"#, json!({ "a": "ou_1", "b": "文" }), &["ou_1", "文"]),
            (r#"{"a": 1, "a": 2,}"#, json!({ "a": 2 }), &["\"", ","]),
            (r#"{a: 1, "b": 2}"#, json!({ "b": 2 }), &["a"]),
            (r#"{"a": "\q"}"#, json!({ "a": "\\q" }), &[r#""\q""#]),
            (r#"{"a": 1} {"a": 2}"#, json!({ "a": 1 }), &[r#"{"a": 2}"#]),
        ];
        for (text, expected, faults) in cases {
            let (value, found) = read(text);
            assert_eq!(value.as_ref(), Some(expected), "{text}");
            let found: Vec<&str> = found.iter().map(|(range, _)| &text[range.clone()]).collect();
            assert_eq!(&found, faults, "{text}");
        }
    }

    #[test]
    fn reports_text_without_a_value() {
        for text in ["", " ", "{", "\"", "// a"] {
            let (value, faults) = read(text);
            assert!(!faults.is_empty() && value.is_none_or(|value| value == json!({})), "{text}");
        }
        let deep = "[".repeat(100_000);
        assert!(!read(&deep).1.is_empty());
    }
}
