//! The values a field may take.

use super::Kind;
use super::fields::Direction;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::scopes::scopes;
use super::text::text;
use crate::model::EnumValue;

/// Compares the values of two enums.
pub(super) fn variants(log: &mut Log, at: &At<'_>, old: &[EnumValue], new: &[EnumValue], direction: Direction) {
    let removed = match direction {
        Direction::Request => Kind::RequestValueRemoved,
        Direction::Reply => Kind::ReplyValueRemoved,
    };
    for pair in pairs(old, new, |value| value.value.as_str()) {
        match pair {
            Pair::Removed(value) => log.add(removed, &at.key(&value.value), value.rust.clone(), None),
            Pair::Added(value) => log.add(Kind::ValueAdded, &at.key(&value.value), None, value.rust.clone()),
            Pair::Both(old, new) => {
                log.changed(Kind::RustNameChanged, &at.key(&new.value).key("rust"), &old.rust, &new.rust);
                meaning(log, at, old, new);
            }
        }
    }
    reordered(log, at, old, new);
}

/// Compares the values of two numbers, which are bounds like others: they have no names in Rust.
pub(super) fn numbers(log: &mut Log, at: &At<'_>, old: &[EnumValue], new: &[EnumValue], direction: Direction) {
    let (mut fewer, mut more) = (!new.is_empty() && old.is_empty(), new.is_empty() && !old.is_empty());
    for pair in pairs(old, new, |value| value.value.as_str()) {
        match pair {
            Pair::Removed(_) => fewer |= !new.is_empty(),
            Pair::Added(_) => more |= !old.is_empty(),
            Pair::Both(old, new) => meaning(log, at, old, new),
        }
    }
    let kind = match (fewer, more, direction) {
        (false, false, _) => return reordered(log, at, old, new),
        (.., Direction::Reply) => Kind::ReplyBoundsChanged,
        (true, false, _) => Kind::BoundsTightened,
        (false, true, _) => Kind::BoundsLoosened,
        (true, true, _) => Kind::BoundsChanged,
    };
    let shown = |values: &[EnumValue]| {
        let values: Vec<_> = values.iter().map(|value| value.value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    };
    log.add(kind, at, shown(old), shown(new));
}

fn meaning(log: &mut Log, at: &At<'_>, old: &EnumValue, new: &EnumValue) {
    let EnumValue { value, rust: _, doc, permissions } = new;
    let at = at.key(value);
    text(log, &at.key("doc"), &old.doc, doc);
    scopes(log, &at.key("permissions"), &old.permissions, permissions, &[]);
}

fn reordered(log: &mut Log, at: &At<'_>, old: &[EnumValue], new: &[EnumValue]) {
    order(log, Kind::OrderChanged, at, old, new, |value| value.value.as_str());
}
