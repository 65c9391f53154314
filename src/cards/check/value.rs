//! Checks values against the limits of their properties.

use super::super::shape::Limit;
use super::super::vocabulary::Color;

/// Whether a property may have this word: one of its words, or a value that its limits allow.
pub(super) fn is_allowed(word: &str, words: &[&str], limits: &[Limit], named: impl Fn(&str) -> bool) -> bool {
    let only = limits.iter().find_map(|limit| if let Limit::Only(only) = limit { Some(*only) } else { None });
    let by_limit = |limit: &Limit| match limit {
        Limit::Px(least, most) => px(word).is_some_and(|px| (*least..=*most).contains(&px)),
        Limit::Percent(least, most) => {
            let percent = word.strip_suffix('%').and_then(|number| number.parse().ok());
            percent.is_some_and(|percent: i64| (*least..=*most).contains(&percent))
        }
        Limit::Area(least, most) => {
            let lengths: Vec<i64> = word.split(' ').filter_map(px).collect();
            lengths.len() == 2 && word.split(' ').count() == 2 && lengths.iter().all(|px| (*least..=*most).contains(px))
        }
        Limit::Sides(least, most) => {
            let sides: Vec<&str> = word.split_whitespace().collect();
            let is_length = |side: &&str| px(side).is_some_and(|px| (*least..=*most).contains(&px));
            matches!(sides.len(), 1 | 2 | 4) && sides.iter().all(is_length)
        }
        Limit::Colour => Color::is_known(word) || named(word),
        Limit::Size => named(word),
        Limit::Digits(form) => has_form(word, form),
        _ => false,
    };
    only.unwrap_or(words).contains(&word) || limits.iter().any(by_limit)
}

/// Describes the allowed values of a property for users.
pub(super) fn allowed(words: &[&str], limits: &[Limit]) -> String {
    let only = limits.iter().find_map(|limit| if let Limit::Only(only) = limit { Some(*only) } else { None });
    let words = only.unwrap_or(words).iter().map(|word| format!("`{word}`"));
    let by_limit = |limit: &Limit| match limit {
        Limit::Px(least, i64::MAX) => Some(format!("`{least}px` …")),
        Limit::Px(least, most) => Some(format!("`{least}px` … `{most}px`")),
        Limit::Percent(least, most) => Some(format!("`{least}%` … `{most}%`")),
        Limit::Area(least, most) => Some(format!("`{least}px {least}px` … `{most}px {most}px`")),
        Limit::Sides(least, most) => Some(format!("1, 2, 4 × `{least}px` … `{most}px`")),
        Limit::Digits(form) => Some(format!("`{form}`")),
        Limit::Size => Some("`config.style.text_size`".to_owned()),
        _ => None,
    };
    words.chain(limits.iter().filter_map(by_limit)).collect::<Vec<_>>().join(", ")
}

/// Parses a length. Zero needs no unit.
fn px(length: &str) -> Option<i64> {
    if length == "0" { Some(0) } else { length.strip_suffix("px")?.parse().ok() }
}

/// Whether a text matches a format in which letters stand for digits.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(character, place): (char, char)| match place {
        place if place.is_ascii_alphabetic() => character.is_ascii_digit(),
        place => character == place,
    };
    text.chars().count() == form.chars().count() && text.chars().zip(form.chars()).all(fits)
}

/// Whether a text is a valid `element_id`.
pub(super) fn is_id(id: &str) -> bool {
    let is_inner = |character: char| character.is_ascii_alphanumeric() || character == '_';
    id.starts_with(|first: char| first.is_ascii_alphabetic()) && id.len() <= 20 && id.chars().all(is_inner)
}

/// Counts the tables in a Markdown text, outside of code.
pub(super) fn tables(markdown: &str) -> usize {
    let (mut in_code, mut tables, mut above) = (false, 0, "");
    for line in markdown.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            in_code = !in_code;
        }
        let is_rule =
            line.contains('-') && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
        tables += usize::from(!in_code && is_rule && above.contains('|'));
        above = line;
    }
    tables
}
