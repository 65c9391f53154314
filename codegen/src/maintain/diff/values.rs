//! Compares the possible values of a field.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::renames::Renames;
use super::scopes::scopes;
use super::text::text;
use crate::model::{Direction, EnumValue, Text};

/// Compares the values of two enums.
pub(super) fn variants(log: &mut Log, at: &At<'_>, old: &[EnumValue], new: &[EnumValue], direction: Direction) {
    let removed = match direction {
        Direction::Request => Kind::RequestValueRemoved,
        Direction::Reply => Kind::ReplyValueRemoved,
    };
    let found = pairs(old, new, |value| value.value.as_str());
    let are_alike = |old: &EnumValue, new: &EnumValue| old.doc == new.doc && old.doc != Text::default();
    let renames = Renames::new(&found, |value| value.value.clone(), are_alike);
    for pair in found {
        match pair {
            Pair::Removed(EnumValue { value, rust, .. }) => {
                log.add_with(removed, &at.key(value), rust.clone(), None, renames.to(value));
            }
            Pair::Added(EnumValue { value, rust, .. }) => {
                log.add_with(Kind::ValueAdded, &at.key(value), None, rust.clone(), renames.from(value));
            }
            Pair::Both(old, new) => {
                log.changed(Kind::RustNameChanged, &at.key(&new.value).key("rust"), &old.rust, &new.rust);
                meaning(log, at, old, new);
            }
        }
    }
    reordered(log, at, old, new);
}

/// Compares values that act as bounds: they have no names in Rust, or the names of a type that is declared elsewhere.
pub(super) fn listed(log: &mut Log, at: &At<'_>, old: &[EnumValue], new: &[EnumValue], direction: Direction) {
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

/// Returns the old values, keeping only what one of the pages states differently; what both pages leave to the
/// declaration is taken from the new values. Each pair is what the page lists and what is declared.
pub(super) fn own(
    (old, old_declared): (&[EnumValue], &[EnumValue]),
    (new, new_declared): (&[EnumValue], &[EnumValue]),
) -> Vec<EnumValue> {
    if old == old_declared && new == new_declared {
        return new.to_vec();
    }
    let find = |values: &'_ [EnumValue], value: &EnumValue| values.iter().find(|one| one.value == value.value).cloned();
    let own = |was: &EnumValue| {
        let EnumValue { value, rust: _, doc, permissions } = was;
        let (Some(is), Some(old), Some(new)) = (find(new, was), find(old_declared, was), find(new_declared, was))
        else {
            return was.clone();
        };
        EnumValue {
            value: value.clone(),
            rust: is.rust,
            doc: own_or(doc, &old.doc, is.doc, &new.doc),
            permissions: own_or(permissions, &old.permissions, is.permissions, &new.permissions),
        }
    };
    old.iter().map(own).collect()
}

/// Returns the old value, or the new one if both pages leave it to the declaration.
pub(super) fn own_or<T: Clone + PartialEq>(old: &T, old_declared: &T, new: T, new_declared: &T) -> T {
    if old == old_declared && new == *new_declared { new } else { old.clone() }
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
