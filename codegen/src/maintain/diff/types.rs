//! Compares types of values: the effect of a change on the wire and in Rust.

use super::Kind;
use super::models::{Models, name};
use crate::model::{Direction, Model, Type};

/// The relation of a new type's values to the old type's values, on the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Same,
    Narrower,
    Wider,
    Other,
}

/// Returns the kind of change from one type to another; `None` if they are the same.
pub(super) fn change(models: &Models<'_>, old: &Type, new: &Type, direction: Direction) -> Option<Kind> {
    use {Direction::*, Relation::*};
    Some(match (relation(old, new, direction), direction) {
        _ if models.are_equal(old, new) => return None,
        _ if matches!((old, new), (Type::Integer, Type::IntegerText) | (Type::IntegerText, Type::Integer)) => {
            Kind::NumberEncodingChanged
        }
        (Same, _) => Kind::RustTypeChanged,
        (Other, _) => Kind::TypeChanged,
        (Narrower, Request) => Kind::RequestTypeNarrowed,
        (Wider, Request) => Kind::RequestTypeWidened,
        (Narrower, Reply) => Kind::ReplyTypeNarrowed,
        (Wider, Reply) => Kind::ReplyTypeWidened,
    })
}

fn relation(old: &Type, new: &Type, direction: Direction) -> Relation {
    use Relation::*;
    let plain = |ty: &Type| matches!(ty, Type::String | Type::Secret);
    match (old, new) {
        (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => relation(old, new, direction),
        // The contents of objects and enums are compared field by field, value by value.
        (Type::Object(_), Type::Object(_)) | (Type::Enum(_), Type::Enum(_)) => Same,
        _ if old == new || (plain(old) && plain(new)) => Same,
        // An enum of a reply is open: any string may occur, listed or not.
        (Type::Enum(_), other) | (other, Type::Enum(_)) if direction == Direction::Reply && plain(other) => Same,
        (Type::Any, _) => Narrower,
        (_, Type::Any) => Wider,
        (Type::Integer, Type::Number) => Wider,
        (Type::Number, Type::Integer) => Narrower,
        (old, new) if plain(old) && is_text(new) => Narrower,
        (old, new) if is_text(old) && plain(new) => Wider,
        _ => Other,
    }
}

/// Whether a value is a string on the wire.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::String
        | Type::Secret
        | Type::Id(_)
        | Type::TimestampMs
        | Type::TimestampSec
        | Type::IntegerText
        | Type::Enum(_) => true,
        Type::Integer
        | Type::Number
        | Type::Boolean
        | Type::Object(_)
        | Type::Array(_)
        | Type::Map(_)
        | Type::File
        | Type::Any => false,
    }
}

/// Returns the innermost type, and the lists and maps around it.
pub(super) fn base(ty: &Type) -> (&Type, String) {
    match ty {
        Type::Array(element) => {
            let (base, around) = self::base(element);
            (base, around + "[]")
        }
        Type::Map(value) => {
            let (base, around) = self::base(value);
            (base, around + "{}")
        }
        other => (other, String::new()),
    }
}

/// Renders a type: `string`, `string (message_id)`, `ListPin[]`, `map<int>`, `im::v1::Message`.
pub(super) fn words(model: &Model, ty: &Type) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Secret => "string (secret)".to_owned(),
        Type::Id(format) => format!("string ({format})"),
        Type::TimestampMs => "string (timestamp_ms)".to_owned(),
        Type::TimestampSec => "string (timestamp_s)".to_owned(),
        Type::IntegerText => "string (int64)".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Enum(id) => format!("enum {}", name(model.definition(*id))),
        Type::Object(id) => name(model.definition(*id)),
        Type::Array(element) => format!("{}[]", words(model, element)),
        Type::Map(value) => format!("map<{}>", words(model, value)),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
    }
}
