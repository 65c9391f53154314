//! Removes characters from a page that a spec must not contain.

use crate::source::{Diagnostic, Diagnostics, SourceText, is_unprintable};
use crate::spec::Operation;
use serde_json::Value as Json;
use std::sync::Arc;

/// Returns the content of a page without the characters that a text of a spec must not contain.
pub(super) fn printable(operation: Operation) -> Operation {
    let mut tree = serde_json::to_value(&operation).unwrap_or_default();
    if !clean(&mut tree) {
        return operation;
    }
    serde_json::from_value(tree).unwrap_or(operation)
}

/// Removes these characters from all texts and keys of a value. Returns whether there were any.
fn clean(value: &mut Json) -> bool {
    match value {
        Json::String(text) => {
            let is_wrong = text.contains(is_unprintable);
            text.retain(|character| !is_unprintable(character));
            is_wrong
        }
        Json::Array(items) => items.iter_mut().fold(false, |changed, item| clean(item) | changed),
        Json::Object(entries) => {
            let changed = entries.values_mut().fold(false, |changed, value| clean(value) | changed);
            if !entries.keys().any(|key| key.contains(is_unprintable)) {
                return changed;
            }
            let cleaned = std::mem::take(entries).into_iter();
            *entries = cleaned.map(|(key, value)| (key.replace(is_unprintable, ""), value)).collect();
            true
        }
        _ => false,
    }
}

/// Reports these characters, at the first of them.
pub(super) fn report(source: &Arc<SourceText>, defects: &mut Diagnostics) {
    // A carriage return ends a line in some files.
    let mut hidden = source.text().char_indices().filter(|(_, c)| is_unprintable(*c) && *c != '\r');
    if let Some((at, character)) = hidden.next() {
        let message = format!("the page contains an invisible character (U+{:04X})", u32::from(character));
        let finding = Diagnostic::new(source, at..at + character.len_utf8(), "hidden-character", message);
        defects.push(finding.with_help("it is left out, like all others of this kind"));
    }
}
