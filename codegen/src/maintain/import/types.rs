//! Reads the type column of a table as a type of the language.

use super::keys::one_line;
use crate::maintain::page_format::description::{own_type, site_type};

/// A parsed type column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// The type inside its lists and maps: a built-in type, the name of an object type, or `any`.
    pub(super) base: String,
    /// The lists and maps around the base, with `{}` in its place.
    pub(super) around: String,
    /// Whether the language knows the page's word for it.
    pub(super) known: bool,
}

/// Parses a type column, without its escapes.
pub(super) fn column(text: &str) -> Column {
    let plain = plain(text);
    let mut around = "{}".to_owned();
    let mut inner = plain.trim();
    loop {
        if let Some(element) = inner.strip_suffix("[]") {
            around = around.replace("{}", "{}[]");
            inner = element.trim();
        } else if let Some(element) = generic(inner, &["array", "list", "Array", "List"]) {
            around = around.replace("{}", "{}[]");
            inner = element;
        } else if let Some(pair) = generic(inner, &["map", "Map"]) {
            around = around.replace("{}", "map<{}>");
            inner = pair.split_once(',').map_or(pair, |(_, value)| value).trim();
        } else {
            break;
        }
        if around.len() > 32 {
            return Column { base: "any".to_owned(), around: "{}".to_owned(), known: false };
        }
    }
    let (base, known) = match inner.to_ascii_lowercase().as_str() {
        "string" | "str" => ("string", true),
        "int" | "integer" | "int32" | "int64" | "long" | "number(int)" | "uint64" | "timestamp" => ("int", true),
        "float" | "number" | "double" | "number(float)" | "float64" => ("float", true),
        "boolean" | "bool" => ("boolean", true),
        "object" | "obj" | "struct" => ("object", true),
        "file" => ("file", true),
        "any" => ("any", true),
        "list" | "array" => {
            around = around.replace("{}", "{}[]");
            ("any", true)
        }
        "map" => {
            around = around.replace("{}", "map<{}>");
            ("any", true)
        }
        "enum" => ("string", true),
        _ if named(inner) => return Column { base: inner.to_owned(), around, known: true },
        _ => ("any", false),
    };
    Column { base: base.to_owned(), around, known }
}

/// Whether this can be the name of an object type.
fn named(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    !text.is_empty() && text.chars().all(allowed) && text.chars().any(char::is_alphabetic)
}

fn generic<'a>(text: &'a str, names: &[&str]) -> Option<&'a str> {
    let rest = names.iter().find_map(|name| text.strip_prefix(name))?;
    Some(rest.strip_prefix('<')?.strip_suffix('>')?.trim())
}

impl Column {
    /// Returns the type with another base.
    pub(super) fn with(&self, base: &str) -> String {
        self.around.replace("{}", base)
    }
}

/// Returns the text of the page's column on one line, if the site would write the type differently.
pub(super) fn own_words(ty: &str, text: &str) -> Option<String> {
    let site = site_type(ty);
    (site != text && site != own_type(text)).then(|| one_line(text))
}

/// Returns a type column without its escapes.
fn plain(text: &str) -> String {
    text.replace(r"\[", "[").replace(r"\]", "]").replace(r"\-", "-").replace("&lt;", "<").replace("&gt;", ">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_columns() {
        for (text, ty, known) in [
            ("string", "string", true),
            ("String", "string", true),
            ("int64", "int", true),
            ("number(float)", "float", true),
            ("bool", "boolean", true),
            (r"string\[\]", "string[]", true),
            ("int[][]", "int[][]", true),
            ("array&lt;int&gt;", "int[]", true),
            ("list<box>", "box[]", true),
            ("map&lt;string, box\\[\\]&gt;", "map<box[]>", true),
            ("map", "map<any>", true),
            ("list", "any[]", true),
            ("enum", "string", true),
            ("box.lid", "box.lid", true),
            ("", "any", false),
            (r"\-", "any", false),
            ("string or int", "any", false),
        ] {
            let column = column(text);
            assert_eq!((column.with(&column.base).as_str(), column.known), (ty, known), "{text:?}");
        }
        assert!(!column(&"[]".repeat(1000)).known);
    }

    #[test]
    fn words_of_the_page_are_kept_where_the_site_has_others() {
        assert_eq!(own_words("int[]", r"int\[\]"), None);
        assert_eq!(own_words("map<int>", "map&lt;string, int&gt;"), None);
        assert_eq!(own_words("int", "int64"), Some("int64".to_owned()));
    }
}
