//! Reads the type column of a field: whether it may have fields of its own.

/// A parsed type column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) nests: Nests,
    pub(super) array: bool,
    /// Whether it is a `map<…>`: the example has additional keys between the field and its parts.
    pub(super) map: bool,
}

/// Whether a row may have fields of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nests {
    /// `string`, `int[]`: a plain value, without fields.
    Never,
    /// `-`, `enum`, `map<…>`, `file`, unknown text: possible.
    Perhaps,
    /// `object`, `pin`, `pin[]`: a structure, normally with fields.
    Normally,
}

/// Types of plain values.
const PLAIN: &[&str] = &[
    "string",
    "str",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "integer",
    "long",
    "bool",
    "boolean",
    "float",
    "float32",
    "float64",
    "double",
    "number",
    "decimal",
    "timestamp",
    "byte",
    "bytes",
    "binary",
];

/// Types that are plain values on some pages and structures on others.
const EITHER: &[&str] = &["file", "image", "text", "date", "datetime", "time", "url"];

/// Type names without information.
const VAGUE: &[&str] = &["", "-", "enum", "any", "null", "json", "map", "interface", "unknown"];

/// Types of structures without a name.
const NAMELESS: &[&str] = &["object", "objects", "struct", "array", "list"];

impl Kind {
    /// Parses a type column: its kind, and the name of the structure if there is one.
    pub(super) fn read(column: &str) -> (Self, Option<String>) {
        let column = column.replace("&lt;", "<").replace("&gt;", ">").replace(['\\', '`', ' '], "").to_lowercase();
        let mut name = column.as_str();
        while let Some(element) = element(name) {
            name = element;
        }
        let array = name.len() < column.len() || matches!(name, "array" | "list");
        let map = bracketed(name, "map");
        let nests = match map {
            Some(of) if plain(of.rsplit(',').next().unwrap_or_default()) => Nests::Never,
            Some(_) => Nests::Perhaps,
            None if plain(name) => Nests::Never,
            None if VAGUE.contains(&name) || EITHER.contains(&name) || !identifier(name) => Nests::Perhaps,
            None => Nests::Normally,
        };
        let named = nests != Nests::Never && identifier(name) && !VAGUE.contains(&name) && !NAMELESS.contains(&name);
        (Self { nests, array, map: map.is_some() }, named.then(|| name.to_owned()))
    }
}

/// Returns the type of the elements: `pin[]`, `[]pin`, `array<pin>`, `list(pin)`.
fn element(name: &str) -> Option<&str> {
    let brackets = name.strip_suffix("[]").or_else(|| name.strip_prefix("[]"));
    brackets.or_else(|| bracketed(name, "array")).or_else(|| bracketed(name, "list"))
}

/// Returns the inner part of `outer<…>`, `outer(…)` or `outer[…]`.
fn bracketed<'a>(name: &'a str, outer: &str) -> Option<&'a str> {
    let rest = name.strip_prefix(outer)?;
    [('<', '>'), ('(', ')'), ('[', ']')]
        .iter()
        .find_map(|(open, close)| rest.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close)))
}

/// Whether this is a combination of plain types: `string`, `number(float)`, `string/int`.
fn plain(name: &str) -> bool {
    name.split(['/', '|', '或']).all(|part| PLAIN.contains(&part.split('(').next().unwrap_or_default()))
}

fn identifier(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-'))
}
