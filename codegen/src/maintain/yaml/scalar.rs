//! Writes texts: plain if both versions of YAML allow it, otherwise in quotes or as a block.

use super::legacy;
use crate::source::Kind;
use crate::source::scalar::resolve;
use serde_json::Number;

/// The notation of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Scalar {
    /// On the line of its key.
    Line(String),
    /// On the lines below, behind this indicator.
    Block(&'static str),
}

/// Writes a text where block style is allowed.
pub(super) fn scalar(text: &str) -> Scalar {
    if is_plain(text, false) {
        return Scalar::Line(text.to_owned());
    }
    let block = block_header(text);
    if text.contains('\n') {
        return block.map_or_else(|| Scalar::Line(escaped(text)), Scalar::Block);
    }
    match (quoted(text), block) {
        (Some(line), _) => Scalar::Line(line),
        // Quotes that need no escapes are the most readable.
        (None, Some(header)) => Scalar::Block(header),
        (None, None) => Scalar::Line(escaped(text)),
    }
}

/// Writes a text in brackets; returns `None` if it is better written as a block.
pub(super) fn in_flow(text: &str) -> Option<String> {
    if is_plain(text, true) {
        return Some(text.to_owned());
    }
    match scalar(text) {
        Scalar::Line(_) => Some(quoted(text).unwrap_or_else(|| escaped(text))),
        Scalar::Block(_) => None,
    }
}

/// Writes a key. Numbers need no quotes, such as error codes: a key is always a text.
pub(super) fn key(text: &str, flow: bool) -> String {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.is_empty() && !digits.starts_with('0');
    if is_number || text == "0" || is_plain(text, flow) {
        return text.to_owned();
    }
    quoted(text).unwrap_or_else(|| escaped(text))
}

/// Writes a number. A float with an exponent gets a fraction and a sign, without which YAML 1.1 takes it for a string.
pub(super) fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else { return text };
    let fraction = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{fraction}e{sign}{exponent}")
}

/// Whether a text can be written without quotes and is then read as the same text.
fn is_plain(text: &str, flow: bool) -> bool {
    let mut chars = text.chars();
    let (Some(first), second, last) = (chars.next(), chars.next(), text.chars().next_back()) else { return false };
    let starts_plain = match first {
        '-' | '?' | ':' => second.is_some_and(|second| second != ' '),
        _ => !",[]{}#&*!|>'\"%@`".contains(first),
    };
    starts_plain
        && !first.is_whitespace()
        && !last.is_some_and(|last| last == ':' || last.is_whitespace())
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(|char| matches!(char, '\n' | '\t') || is_hidden(char))
        && !(flow && (first == ':' || text.contains([',', '[', ']', '{', '}', '?'])))
        && matches!(resolve(text), Ok(Kind::String(_)))
        && !legacy::is_special(text)
}

/// Writes a text in quotes, if nothing has to be escaped.
fn quoted(text: &str) -> Option<String> {
    if text.contains(|char| matches!(char, '\n' | '\t') || is_hidden(char)) {
        None
    } else if !text.contains(['"', '\\']) {
        Some(format!("\"{text}\""))
    } else if !text.contains('\'') {
        Some(format!("'{text}'"))
    } else {
        None
    }
}

/// Writes a text in double quotes, with escapes; this works for every text.
fn escaped(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 2);
    line.push('"');
    for char in text.chars() {
        match char {
            '"' | '\\' => line.extend(['\\', char]),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            char if is_hidden(char) => line.push_str(&match u32::from(char) {
                code @ ..=0xff => format!("\\x{code:02x}"),
                code @ ..=0xffff => format!("\\u{code:04x}"),
                code => format!("\\U{code:08x}"),
            }),
            char => line.push(char),
        }
    }
    line.push('"');
    line
}

/// Whether YAML does not allow a character, some tools take it for a line break, or it is invisible.
pub(super) fn is_hidden(char: char) -> bool {
    crate::source::is_unprintable(char) || u32::from(char) & 0xfffe == 0xfffe
}

/// Returns the indicator of a block that holds the text; `None` if no block can.
fn block_header(text: &str) -> Option<&'static str> {
    let (body, chomped) = match text.strip_suffix('\n') {
        Some(body) => (body, false),
        None => (text, true),
    };
    let is_blank = |line: &str| line.trim_matches(' ').is_empty();
    let last = body.rsplit('\n').next()?;
    let first = body.split('\n').find(|line| !is_blank(line))?;
    if is_blank(last) || first.starts_with('\t') || body.contains(is_hidden) {
        return None;
    }
    // If the text itself starts with spaces, they would be taken for indentation.
    let indented = body.split('\n').take_while(|line| is_blank(line)).any(|line| !line.is_empty());
    Some(match (indented || first.starts_with(' '), chomped) {
        (false, false) => "|",
        (false, true) => "|-",
        (true, false) => "|2",
        (true, true) => "|2-",
    })
}
