//! The structure of the output, which no text may change.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// The structure of everything that is generated from a spec.
#[derive(Debug, Default)]
pub struct Shape {
    /// The tokens of Rust files without docs and literals, by path.
    rust: BTreeMap<String, Vec<String>>,
    /// The items of Rust files, by path.
    items: BTreeMap<String, Vec<String>>,
    /// The structure of the model.
    pub model: Vec<String>,
    /// Other files, unchanged.
    catalog: BTreeMap<String, Vec<String>>,
    other: BTreeMap<String, String>,
}

impl Shape {
    /// Adds a generated file, which must have the type that its name says.
    pub fn add(&mut self, path: &str, text: &str) {
        let is_other = |c: char| feishu_codegen::source::is_unprintable(c);
        assert!(!text.contains(is_other), "{path} hides {:?}", text.chars().find(|c| is_other(*c)));
        if path.ends_with(".rs") {
            // A file that the catalog includes is a single expression, every other file is items.
            let parsed = match path.starts_with("catalog/") {
                true => syn::parse_str::<syn::Expr>(text).map(|_| Vec::new()),
                false => syn::parse_file(text).map(|file| file.items),
            };
            let parsed = parsed.unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            items(&parsed, self.items.entry(path.to_owned()).or_default());
            let tokens: TokenStream = text.parse().expect("a file that was parsed has tokens");
            let mut found = Vec::new();
            skeleton(tokens, &mut found);
            self.rust.insert(path.to_owned(), found);
        } else if path.starts_with("catalog/") {
            let json = serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            self.catalog.insert(path.to_owned(), of_json(&json));
        } else {
            self.other.insert(path.to_owned(), text.to_owned());
        }
    }

    /// Fails if the other shape has a different structure. With other names, the descriptors may be longer or shorter.
    pub fn assert_like(&self, expected: &Self, renamed: bool) {
        assert!(self.rust.keys().eq(expected.rust.keys()), "other files");
        if renamed {
            // With another name, fields may lose a meaning: that of a page, for example.
            let kinds = |shape: &Self| -> BTreeSet<String> {
                let letters = |item: &String| item.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
                shape.items.values().flatten().map(letters).collect()
            };
            let (new, old) = (kinds(self), kinds(expected));
            assert!(new.is_subset(&old), "{new:?}, not only {old:?}");
        } else {
            assert_eq!(self.items, expected.items);
        }
        for (path, tokens) in self.rust.iter().filter(|_| !renamed) {
            let other = &expected.rust[path];
            let differs = tokens.iter().zip(other).position(|(a, b)| a != b);
            let near = |tokens: &[String], at: usize| tokens[at.saturating_sub(8)..tokens.len().min(at + 8)].join(" ");
            if let Some(at) = differs {
                panic!("{path}: {}\nin place of {}", near(tokens, at), near(other, at));
            }
            assert_eq!(tokens.len(), other.len(), "{path}");
        }
        if !renamed {
            assert_eq!(self.model, expected.model);
            assert_eq!(self.catalog, expected.catalog);
        }
        assert_eq!(self.other, expected.other);
    }
}

/// The placeholder for a text.
const TEXT: &str = "\"…\"";

/// The items of a file, in modules of all depths: kind, size, and implemented trait of each.
fn items(all: &[syn::Item], found: &mut Vec<String>) {
    for item in all {
        let shape = match item {
            syn::Item::Struct(one) => format!("struct {}", one.fields.len()),
            syn::Item::Enum(one) => format!("enum {}", one.variants.len()),
            syn::Item::Impl(one) => {
                let of =
                    one.trait_.as_ref().and_then(|(path, _)| path.segments.last()).map(|last| last.ident.to_string());
                format!("impl {} {}", of.unwrap_or_default(), one.items.len())
            }
            syn::Item::Mod(one) => {
                if let Some((_, inner)) = &one.content {
                    items(inner, found);
                }
                "mod".to_owned()
            }
            syn::Item::Macro(one) => {
                let name = one.mac.path.segments.last().map(|last| last.ident.to_string());
                format!("macro {}", name.unwrap_or_default())
            }
            syn::Item::Use(_) => continue,
            syn::Item::Fn(_) => "fn".to_owned(),
            syn::Item::Const(_) => "const".to_owned(),
            syn::Item::Type(_) => "type".to_owned(),
            syn::Item::Trait(_) => "trait".to_owned(),
            _ => "another".to_owned(),
        };
        found.push(shape);
    }
}

/// Returns the tokens without docs; literals are replaced by their kind.
fn skeleton(tokens: TokenStream, found: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                // An inner attribute has a `!` in between.
                let inner = tokens.next_if(|next| matches!(next, TokenTree::Punct(punct) if punct.as_char() == '!'));
                let is_doc = |next: &TokenTree| {
                    matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket
                        && group.stream().to_string().starts_with("doc"))
                };
                if tokens.next_if(is_doc).is_none() {
                    found.push(if inner.is_some() { "#!".to_owned() } else { "#".to_owned() });
                }
            }
            TokenTree::Group(group) => {
                let start = found.len();
                found.push(format!("open {:?}", group.delimiter()));
                skeleton(group.stream(), found);
                without_last_comma(found);
                found.push("close".to_owned());
                // A long text behind an arrow is in braces.
                if found.len() == start + 3 && found[start + 1] == TEXT && group.delimiter() == Delimiter::Brace {
                    found.truncate(start);
                    found.push(TEXT.to_owned());
                }
            }
            TokenTree::Literal(literal) => {
                let is_text = literal.to_string().contains('"');
                found.push(if is_text { TEXT.to_owned() } else { literal.to_string() });
            }
            other => {
                if other.to_string() == ">" {
                    without_last_comma(found);
                }
                found.push(other.to_string());
            }
        }
    }
}

/// A list over several lines ends in a comma, a list on one line does not.
fn without_last_comma(found: &mut Vec<String>) {
    found.pop_if(|last| last == ",");
}

/// Returns the keys and kinds of a JSON value.
pub fn of_json(value: &Json) -> Vec<String> {
    fn add(value: &Json, found: &mut Vec<String>) {
        match value {
            Json::Object(entries) => {
                found.push(format!("{{ {}", entries.len()));
                entries.values().for_each(|value| add(value, found));
            }
            Json::Array(items) => {
                found.push("[".to_owned());
                items.iter().for_each(|item| add(item, found));
            }
            Json::String(_) => found.push("text".to_owned()),
            other => found.push(other.to_string()),
        }
        found.push("end".to_owned());
    }
    let mut found = Vec::new();
    add(value, &mut found);
    found
}
