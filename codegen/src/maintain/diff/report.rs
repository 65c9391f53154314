//! Renders the changes as text for people: grouped by operation, one line each.

use super::{Change, Class};

/// The number of characters that are shown of the old and of the new content.
const MOST_SHOWN: usize = 60;
/// The number of characters that are shown of the common start of two long texts.
const MOST_COMMON: usize = 12;

/// Renders the changes as text, with a line of totals at the end.
///
/// A line states the effect on source code and on the wire, whether the place is in the old spec (`-`), in the new one
/// (`+`) or in both (`~`), and the old and the new content.
pub fn diff_text(changes: &[Change]) -> String {
    let mut text = String::new();
    if !changes.is_empty() {
        text.push_str("  source        wire\n");
    }
    let mut group = None;
    for change in changes {
        let subject = (&change.operation, &change.file);
        if group != Some(subject) {
            text.push('\n');
            group = Some(subject);
            let name = change.operation.as_deref().map(|id| format!("{id}  ")).unwrap_or_default();
            text.push_str(&format!("{}({})\n", visible(&name), visible(&change.file)));
        }
        text.push_str(&line(change));
        text.push('\n');
    }
    if !changes.is_empty() {
        text.push('\n');
    }
    text + &counts(changes) + "\n"
}

fn line(change: &Change) -> String {
    let sign = match (&change.old, &change.new) {
        (Some(_), None) => '-',
        (None, Some(_)) => '+',
        _ => '~',
    };
    format!("  {:<13} {:<13} {sign} {}", change.source(), change.wire(), described(change))
}

/// Returns a change in words: its place, its kind, and its old and new content.
pub(super) fn described(change: &Change) -> String {
    let place = if change.path.is_empty() { String::new() } else { format!("{}: ", visible(&change.path)) };
    let what = change.kind.slug().replace('-', " ");
    let values = match (&change.old, &change.new) {
        (Some(old), Some(new)) => {
            let (old, new) = differing(old, new);
            format!(": {old} → {new}")
        }
        (Some(one), None) | (None, Some(one)) => format!(": {}", cut(one, 0)),
        (None, None) => String::new(),
    };
    let hint = change.hint.as_deref().map(|hint| format!(" ({})", visible(hint))).unwrap_or_default();
    format!("{place}{what}{values}{hint}")
}

/// Returns the number of changes, and of those that break something.
pub(super) fn counts(changes: &[Change]) -> String {
    if changes.is_empty() {
        return "nothing changed".to_owned();
    }
    let breaking = |class: fn(&Change) -> Class| changes.iter().filter(|one| class(one) == Class::Breaking).count();
    let changes_word = if changes.len() == 1 { "change" } else { "changes" };
    let (source, wire) = (breaking(Change::source), breaking(Change::wire));
    format!("{} {changes_word}; breaking: {source} for source code, {wire} on the wire", changes.len())
}

/// Returns the shown part of two texts: from shortly before their first difference.
fn differing(old: &str, new: &str) -> (String, String) {
    let common = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    let is_long = |text: &str| text.chars().nth(MOST_SHOWN).is_some();
    let skip = if is_long(old) || is_long(new) { common.saturating_sub(MOST_COMMON) } else { 0 };
    (cut(old, skip), cut(new, skip))
}

/// Returns a part of a text, on one line.
fn cut(text: &str, skip: usize) -> String {
    let mut shown = String::from(if skip > 0 { "…" } else { "" });
    let mut rest = text.chars().skip(skip);
    shown.push_str(&visible(&rest.by_ref().take(MOST_SHOWN).collect::<String>()));
    if rest.next().is_some() {
        shown.push('…');
    }
    if shown.is_empty() { "\"\"".to_owned() } else { shown }
}

/// Returns a text without control characters that a terminal would interpret.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                shown.extend(character.escape_unicode());
            }
            character if character.is_control() => shown.extend(character.escape_default()),
            character => shown.push(character),
        }
    }
    shown
}
