//! A YAML document as a tree with positions.

use std::ops::Range;

/// A value and its position.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub kind: Kind,
    /// Its bytes in the text, including quotes and brackets, but not the `|` of a block text.
    pub span: Range<usize>,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `null`, `~`, or nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer from the smallest `i64` to the largest `u64`.
    Int(i128),
    /// A finite number with a fraction or an exponent.
    Float(f64),
    /// A string: quoted, a block, or a plain scalar of no other type.
    String(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the text, without duplicate keys.
    Map(Vec<Entry>),
    /// A value that was refused and reported, such as an alias. No further findings are made about it.
    Refused,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key of a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its text. A number or boolean is kept as it is written.
    pub name: String,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

impl Node {
    /// Returns the entry of a mapping.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        match &self.kind {
            Kind::Map(entries) => entries.iter().find(|entry| entry.key.name == key),
            _ => None,
        }
    }

    /// Returns the item of a list.
    pub fn item(&self, index: usize) -> Option<&Node> {
        match &self.kind {
            Kind::List(items) => items.get(index),
            _ => None,
        }
    }
}
