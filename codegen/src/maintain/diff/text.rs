//! Compares texts, and everything else that only people read.

use super::Kind;
use super::log::{At, Log};
use crate::model::{Piece, Text};
use serde::Serialize;
use serde_json::Value;

/// Compares a text, language by language.
pub(super) fn text(log: &mut Log, at: &At<'_>, old: &Text, new: &Text) {
    let Text { zh, en } = new;
    for (language, old, new) in [("zh", &old.zh, zh), ("en", &old.en, en)] {
        if old != new {
            let shown = |text: &String| (!text.is_empty()).then(|| text.clone());
            log.add(Kind::TextChanged, &at.key(language), shown(old), shown(new));
        }
    }
}

/// Compares a text that may be missing.
pub(super) fn optional_text(log: &mut Log, at: &At<'_>, old: Option<&Text>, new: Option<&Text>) {
    let none = Text::default();
    text(log, at, old.unwrap_or(&none), new.unwrap_or(&none));
}

/// Compares prose: a single text as text, everything else piece by piece.
pub(super) fn prose(log: &mut Log, at: &At<'_>, old: &[Piece], new: &[Piece]) {
    let single = |pieces: &[Piece]| match pieces {
        [] => Some(Text::default()),
        [Piece::Text(text)] => Some(text.clone()),
        _ => None,
    };
    match (single(old), single(new)) {
        (Some(old), Some(new)) => text(log, at, &old, &new),
        _ => words(log, Kind::TextChanged, at, old, new),
    }
}

/// Compares values of any shape that matter only to people: every different value is a change.
pub(super) fn words<T: Serialize + PartialEq + ?Sized>(log: &mut Log, kind: Kind, at: &At<'_>, old: &T, new: &T) {
    if old != new {
        let value = |value: &T| serde_json::to_value(value).ok().filter(|value| !value.is_null());
        json(log, kind, at, value(old).as_ref(), value(new).as_ref());
    }
}

fn json(log: &mut Log, kind: Kind, at: &At<'_>, old: Option<&Value>, new: Option<&Value>) {
    match (old, new) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            for (key, value) in old {
                json(log, kind, &at.key(key), Some(value), new.get(key));
            }
            for (key, value) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
                json(log, kind, &at.key(key), None, Some(value));
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for index in 0..old.len().max(new.len()) {
                json(log, kind, &at.key(&index.to_string()), old.get(index), new.get(index));
            }
        }
        (old, new) if old != new => log.add(kind, at, old.map(shown), new.map(shown)),
        _ => {}
    }
}

/// Renders a value: a string as it is, everything else as JSON.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
