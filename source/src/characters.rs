//! Which characters names and texts of a file may contain.
//!
//! A name is quoted in code, docs and messages, on one line. A text may have several lines. Neither may contain an
//! invisible character or one that changes the direction of the text behind it, since a reader could not tell what is
//! written there. The validator, the JSON Schema and all code that quotes a name or a text apply these rules.

use schemars::Schema;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// The characters of [`is_control`] and [`is_invisible`], in the form of a regular expression's character class,
/// without the brackets.
macro_rules! hidden {
    () => {
        concat!(
            r"\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e",
            r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}",
            r"\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}"
        )
    };
}

/// The pattern of a name, as a regular expression that editors understand: no characters of [`is_hidden`].
pub const NAME_PATTERN: &str = concat!("^[^", hidden!(), "]*$");

/// The pattern of a text: it may contain line breaks, tabs, and the joiners that emoji consist of.
pub const TEXT_PATTERN: &str = concat!(
    r"^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e",
    r"\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}",
    r"\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]*$"
);

/// Whether this is a control character or a character that ends a line.
pub fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Whether this is a character without a visible form: it changes the direction of the text, joins characters, or is
/// invisible.
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a name must not contain this character.
pub fn is_hidden(character: char) -> bool {
    is_control(character) || is_invisible(character)
}

/// Whether a text must not contain this character. Joiners and variation selectors are allowed, since emoji use them.
pub fn is_unprintable(character: char) -> bool {
    is_hidden(character)
        && !matches!(character,
            '\n' | '\t' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Returns the text without the characters that a text must not contain.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(is_unprintable) { Cow::Owned(text.replace(is_unprintable, "")) } else { Cow::Borrowed(text) }
}

/// Returns the text with every hidden character except line breaks written as `\u{202e}`, for messages.
pub(super) fn escaped(text: String) -> String {
    let is_escaped = |character: char| is_hidden(character) && character != '\n';
    if !text.contains(is_escaped) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_escaped(character) { escaped.extend(character.escape_default()) } else { escaped.push(character) }
    }
    escaped
}

/// Returns what is wrong with a name and what to write instead, or `None` if the name is valid.
pub fn wrong_name(name: &str) -> Option<(String, &'static str)> {
    let hidden = name.chars().find(|character| is_hidden(*character))?;
    let message = format!("a name cannot contain {}", called(hidden));
    Some((message, "write the name without it; if these are two names, write two entries"))
}

/// Returns what is wrong with a text and what to write instead, or `None` if the text is valid.
pub(super) fn wrong_text(text: &str) -> Option<(char, String, &'static str)> {
    let hidden = text.chars().find(|character| is_unprintable(*character))?;
    let message = format!("a text cannot contain {}", called(hidden));
    Some((hidden, message, "write the text without it; for a line break, use one in the YAML"))
}

/// Describes a hidden character.
fn called(character: char) -> String {
    let what = match character {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a line break",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark that changes the direction of text"
        }
        _ if is_control(character) => "a control character",
        _ => "an invisible character",
    };
    format!("{what} (U+{:04X})", u32::from(character))
}

/// Adds the patterns of names and texts to the free keys and strings of a schema.
pub(super) fn mark(schema: &mut Schema) {
    let Some(schema) = schema.as_object_mut() else { return };
    let has_free_keys = matches!(schema.get("additionalProperties"), Some(Value::Object(_)));
    if has_free_keys && !schema.contains_key("propertyNames") {
        schema.insert("propertyNames".to_owned(), json!({ "type": "string", "pattern": NAME_PATTERN }));
    }
    let is_free_text = schema.get("type").is_some_and(|ty| ty == "string")
        && !["enum", "const", "pattern"].into_iter().any(|key| schema.contains_key(key));
    if is_free_text {
        schema.insert("pattern".to_owned(), TEXT_PATTERN.into());
    }
}

/// Whether a string schema describes a name.
pub(super) fn is_name(schema: &Map<String, Value>) -> bool {
    schema.get("pattern").is_some_and(|pattern| pattern == NAME_PATTERN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_lines_and_emoji() {
        for (character, in_name, in_text) in [
            ('a', true, true),
            ('消', true, true),
            (' ', true, true),
            ('\u{a0}', true, true),
            ('\n', false, true),
            ('\t', false, true),
            ('\u{200d}', false, true),
            ('\u{fe0f}', false, true),
            ('\r', false, false),
            ('\0', false, false),
            ('\u{85}', false, false),
            ('\u{2028}', false, false),
            ('\u{202e}', false, false),
            ('\u{2066}', false, false),
            ('\u{200b}', false, false),
            ('\u{e0041}', false, false),
        ] {
            assert_eq!((!is_hidden(character), !is_unprintable(character)), (in_name, in_text), "{character:?}");
        }
    }

    #[test]
    fn messages_escape_what_is_hidden() {
        assert_eq!(escaped("a\nb\u{202e}c\u{1b}".to_owned()), "a\nb\\u{202e}c\\u{1b}");
    }
}
