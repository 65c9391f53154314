//! Repairs almost valid JSON.
//!
//! The platform sometimes truncates a text in the middle of a character. A parser then rejects the whole reply,
//! although only this text is damaged.

use std::fmt::Write;

/// The byte order mark that some put before UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Returns a text without a leading byte order mark.
pub(crate) fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix(MARK).unwrap_or(text)
}

/// Reads JSON; if that fails and the text can be repaired, tries once more.
pub(super) fn lenient<T>(
    json: &[u8],
    mut read: impl FnMut(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<T, serde_json::Error> {
    read(json).or_else(|error| match repair(json) {
        Some(repaired) => read(&repaired),
        None => Err(error),
    })
}

/// Returns JSON without what a parser rejects; `None` if there is nothing to repair.
///
/// Unpaired surrogates (`\ud83d`) and bytes that are not UTF-8 become U+FFFD. Control characters in strings are
/// escaped, and a leading byte order mark is removed.
fn repair(json: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(without_mark(json));
    let mut repaired = String::with_capacity(text.len() + 16);
    let (mut rest, mut in_string) = (&*text, false);
    while let Some(at) = rest.find(|character: char| character == '"' || character == '\\' || character < ' ') {
        let (before, found) = rest.split_at(at);
        repaired.push_str(before);
        let length = match found.as_bytes() {
            [b'"', ..] => {
                in_string = !in_string;
                repaired.push('"');
                1
            }
            [b'\\', b'u', ..] if in_string => escape(found, &mut repaired),
            // An escaped character, such as a quote or another backslash, does not end the string.
            [b'\\', ..] => {
                let length = 1 + found.chars().nth(1).map_or(0, char::len_utf8);
                repaired.push_str(&found[..length]);
                length
            }
            [control, ..] if in_string => {
                // Writing to a string does not fail.
                let _ = write!(repaired, "\\u{control:04x}");
                1
            }
            _ => {
                repaired.push_str(&found[..1]);
                1
            }
        };
        rest = &found[length..];
    }
    repaired.push_str(rest);
    (repaired.as_bytes() != json).then(|| repaired.into_bytes())
}

/// Copies a `\u` escape, or two if they are a surrogate pair, and returns the length. An unpaired surrogate becomes
/// U+FFFD.
fn escape(text: &str, repaired: &mut String) -> usize {
    let unit = |at: usize| {
        let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))
    };
    let (copied, length) = match (unit(0), unit(6)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (text.get(..12), 12),
        (Some(0xd800..=0xdfff), _) => (Some("\\ufffd"), 6),
        (Some(_), _) => (text.get(..6), 6),
        // This is not a valid escape, and the parser will report it.
        (None, _) => (Some("\\u"), 2),
    };
    repaired.push_str(copied.unwrap_or_default());
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_what_a_parser_rejects() {
        for (json, expected) in [
            (r#"{"a":"\ud83d"}"#, "\u{fffd}"),
            (r#"{"a":"\uDC00"}"#, "\u{fffd}"),
            (r#"{"a":"x\ude00\ud83dy"}"#, "x\u{fffd}\u{fffd}y"),
            (r#"{"a":"\ud83d\u0041"}"#, "\u{fffd}A"),
            (r#"{"a":"\ud83d\ud83d\ude00"}"#, "\u{fffd}😀"),
            (r#"{"a":"\ud83d\\ude00"}"#, "\u{fffd}\\ude00"),
            (r#"{"a":"\\\ud83d\""}"#, "\\\u{fffd}\""),
            (r#"{"\udead":1,"a":"\n\ud83d\n"}"#, "\n\u{fffd}\n"),
            ("{\"a\":\"one\ntwo\0\"}\n", "one\ntwo\0"),
            ("\u{feff}{\"a\":\"b\"}", "b"),
        ] {
            assert!(serde_json::from_str::<serde_json::Value>(json).is_err(), "{json}");
            let repaired = repair(json.as_bytes()).unwrap();
            let value: serde_json::Value = serde_json::from_slice(&repaired).unwrap();
            assert_eq!(value["a"], expected, "{json}");
        }
        let value: serde_json::Value = serde_json::from_slice(&repair(b"{\"a\":\"x\xe6\xb5y\"}").unwrap()).unwrap();
        assert_eq!(value["a"], "x\u{fffd}y");
    }

    #[test]
    fn leaves_valid_and_otherwise_broken_json_unchanged() {
        for json in [
            "",
            "{",
            r#"{"a":"\ud83d\ude00 \u00e9 \" \\"}"#,
            r#"{"a":"\u12"}"#,
            r#"{"a":"\ux"#,
            r#"{"a":"\"#,
            "{\n\t\"a\": 1\r\n}",
            "<html>\\ud83d</html>",
        ] {
            assert_eq!(repair(json.as_bytes()), None, "{json}");
        }
    }
}
