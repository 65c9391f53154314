//! What no name may hold.
//!
//! A name is quoted in code, docs and messages, on one line. So no key of a mapping with free keys holds a line break
//! or another character that ends a line, hides, or turns the direction of what follows. The JSON Schema says it with
//! a `pattern`, and the validator goes by the same rule.

use schemars::Schema;
use serde_json::{Value, json};

/// What a name looks like, as a regular expression that editors know: without the characters of [`is_hidden`].
const PATTERN: &str = r"^[^\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]*$";

/// Whether a name must not hold a character: it ends a line, cannot be seen, or changes the direction of a line.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What is wrong with a name, and what to write instead; `None` where it is one.
pub fn wrong_name(name: &str) -> Option<(String, &'static str)> {
    let hidden = name.chars().find(|character| is_hidden(*character))?;
    let what = match hidden {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "a line break",
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark that changes the direction of text"
        }
        _ => "a control character",
    };
    let message = format!("a name cannot hold {what} (U+{:04X})", u32::from(hidden));
    Some((message, "write the name without it; if it holds two names, write two entries"))
}

/// Says in a schema what its free keys look like.
pub(super) fn mark(schema: &mut Schema) {
    let Some(schema) = schema.as_object_mut() else { return };
    let has_free_keys = matches!(schema.get("additionalProperties"), Some(Value::Object(_)));
    if has_free_keys && !schema.contains_key("propertyNames") {
        schema.insert("propertyNames".to_owned(), json!({ "pattern": PATTERN }));
    }
}
