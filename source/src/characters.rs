//! Which characters a file may hold, in its names and in its texts.
//!
//! A name is quoted in code, docs and messages, on one line. A text may have several lines. Neither holds a character
//! that nobody sees, or that turns the direction of what follows, since no reader could tell what is written there.
//! The validator, the JSON Schema and everything that quotes a name or a text go by these rules.

use schemars::Schema;
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// The characters of [`is_control`] and [`is_invisible`], as they stand between the brackets of a regular expression.
macro_rules! hidden {
    () => {
        concat!(
            r"\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e",
            r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}",
            r"\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}"
        )
    };
}

/// What a name looks like, as a regular expression that editors know: without the characters of [`is_hidden`].
pub const NAME_PATTERN: &str = concat!("^[^", hidden!(), "]*$");

/// What a text looks like: it may have line breaks, tabs, and what emoji are joined with.
pub const TEXT_PATTERN: &str = concat!(
    r"^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e",
    r"\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}",
    r"\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]*$"
);

/// Control characters, and those that end a line.
pub fn is_control(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// Characters that have no form of their own: they change the direction of writing, join, or are not seen.
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Whether no name holds this character.
pub fn is_hidden(character: char) -> bool {
    is_control(character) || is_invisible(character)
}

/// Whether no text holds this character. Emoji are made with joiners and with selectors of a form.
pub fn is_unprintable(character: char) -> bool {
    is_hidden(character)
        && !matches!(character,
            '\n' | '\t' | '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// A text without the characters that no text holds.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.contains(is_unprintable) { Cow::Owned(text.replace(is_unprintable, "")) } else { Cow::Borrowed(text) }
}

/// A text in which every hidden character but a line break is written as `\u{202e}`, for messages.
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

/// What is wrong with a name, and what to write instead; `None` where it is one.
pub fn wrong_name(name: &str) -> Option<(String, &'static str)> {
    let hidden = name.chars().find(|character| is_hidden(*character))?;
    let message = format!("a name cannot hold {}", called(hidden));
    Some((message, "write the name without it; if it holds two names, write two entries"))
}

/// What is wrong with a text, and what to write instead.
pub(super) fn wrong_text(text: &str) -> Option<(char, String, &'static str)> {
    let hidden = text.chars().find(|character| is_unprintable(*character))?;
    let message = format!("a text cannot hold {}", called(hidden));
    Some((hidden, message, "write the text without it; a line break is that of the YAML"))
}

/// What a hidden character is.
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

/// Says in a schema what its free keys and its texts look like.
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

/// Whether a schema of a string is that of a name.
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
