//! The wording of the validator: names for values, for what was expected and found, and for what was meant.

use super::schema::Shape;
use super::{Key, Kind, Node, list, quoted, scalar};
use serde_json::Value;

/// The owner of a value, so that a message can name the value.
#[derive(Clone, Copy)]
pub(super) enum Owner<'a> {
    File,
    Key {
        key: &'a Key,
        required: bool,
    },
    /// An item of a list that belongs to a key.
    ItemOf(&'a Key),
    Item,
}

impl<'a> Owner<'a> {
    /// Returns the owner of the items of this value.
    pub(super) fn item(self) -> Self {
        match self {
            Self::Key { key, .. } | Self::ItemOf(key) => Self::ItemOf(key),
            Self::File | Self::Item => Self::Item,
        }
    }

    /// Returns the name of the value in a message.
    pub(super) fn name(self) -> String {
        match self {
            Self::File => "the file".to_owned(),
            Self::Key { key, .. } => quoted(&key.name),
            Self::ItemOf(key) => format!("an item of {}", quoted(&key.name)),
            Self::Item => "an item".to_owned(),
        }
    }
}

/// Returns what to write instead of a value of the wrong kind, and the intended value if it is clear.
pub(super) fn remedy(node: &Node, shapes: &[Shape], written: &str) -> (Option<String>, Option<Value>) {
    let wanted = |wanted: fn(&Shape) -> bool| shapes.iter().any(wanted);
    match &node.kind {
        Kind::Bool(_) | Kind::Int(_) | Kind::Float(_) if wanted(|shape| matches!(shape, Shape::String { .. })) => {
            let help = format!("quote it: {}", quoted(&format!("\"{written}\"")));
            (Some(help), Some(Value::String(written.to_owned())))
        }
        Kind::String(text) if wanted(|shape| matches!(shape, Shape::Bool)) => {
            let meant = match text.to_lowercase().as_str() {
                "yes" | "on" | "true" | "y" => "true",
                "no" | "off" | "false" | "n" => "false",
                _ => return (Some("write `true` or `false`".to_owned()), None),
            };
            (Some(format!("write {}", quoted(meant))), Some(Value::Bool(meant == "true")))
        }
        Kind::String(text) if wanted(|shape| matches!(shape, Shape::Integer { .. } | Shape::Number { .. })) => {
            match scalar::resolve(text) {
                Ok(Kind::Int(_) | Kind::Float(_)) => (Some(format!("write it without quotes: {}", quoted(text))), None),
                _ => (None, None),
            }
        }
        Kind::String(_) | Kind::Int(_) if wanted(|shape| matches!(shape, Shape::List { .. })) => {
            (Some(format!("write a list: {}", quoted(&format!("[{written}]")))), None)
        }
        _ => (None, None),
    }
}

/// The number of listed values that are named when the value is of another kind.
const MAX_NAMED: usize = 6;

/// Describes what the shapes allow.
pub(super) fn expected<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> String {
    let mut kinds: Vec<_> = shapes
        .into_iter()
        .map(|shape| match shape {
            Shape::Any => "a value".to_owned(),
            Shape::Null => "nothing".to_owned(),
            Shape::Bool => "`true` or `false`".to_owned(),
            Shape::String { allowed, .. } if (1..=MAX_NAMED).contains(&allowed.len()) => {
                list(allowed.iter().map(String::as_str), "or")
            }
            Shape::String { .. } => "a string".to_owned(),
            Shape::Integer { .. } => "a whole number".to_owned(),
            Shape::Number { .. } => "a number".to_owned(),
            Shape::List { .. } => "a list".to_owned(),
            Shape::Map(_) => "a mapping".to_owned(),
        })
        .collect();
    kinds.dedup();
    let last = kinds.pop().unwrap_or_default();
    if kinds.is_empty() { last } else { format!("{} or {last}", kinds.join(", ")) }
}

/// Describes the kind of a value.
pub(super) fn found(kind: &Kind) -> &'static str {
    match kind {
        Kind::Null | Kind::Refused => "nothing",
        Kind::Bool(true) => "`true`",
        Kind::Bool(false) => "`false`",
        Kind::Int(_) => "a number",
        Kind::Float(_) => "a number with a fraction",
        Kind::String(_) => "a string",
        Kind::List(_) => "a list",
        Kind::Map(_) => "a mapping",
    }
}
