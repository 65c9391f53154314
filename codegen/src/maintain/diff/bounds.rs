//! Compares bounds: whether a value that was within the old bounds is within the new ones.

use super::Kind;
use super::log::{At, Log};
use crate::model::{Bounds, Direction};
use std::cmp::Ordering;

/// Compares the bounds of a value, each separately.
pub(super) fn bounds(log: &mut Log, at: &At<'_>, old: &Bounds, new: &Bounds, direction: Direction) {
    let Bounds { min, max, min_length, max_length, min_size, max_size, pattern } = new;
    let mut one = |key: &str, kind: Kind, old: Option<String>, new: Option<String>| {
        if old != new {
            let kind = if direction == Direction::Reply { Kind::ReplyBoundsChanged } else { kind };
            log.add(kind, &at.key(key), old, new);
        }
    };
    let text = |number: &Option<u64>| number.map(|number| number.to_string());
    let value = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    let float = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_f64);
    let (old_min, old_max) = (float(&old.min), float(&old.max));
    one("min", least(old_min, float(min)), value(&old.min), value(min));
    one("max", greatest(old_max, float(max)), value(&old.max), value(max));
    one("min_length", least(old.min_length, *min_length), text(&old.min_length), text(min_length));
    one("max_length", greatest(old.max_length, *max_length), text(&old.max_length), text(max_length));
    one("min_size", least(old.min_size, *min_size), text(&old.min_size), text(min_size));
    one("max_size", greatest(old.max_size, *max_size), text(&old.max_size), text(max_size));
    let kind = match (&old.pattern, pattern) {
        (None, _) => Kind::BoundsTightened,
        (_, None) => Kind::BoundsLoosened,
        // Comparing what two regular expressions accept is not worth the effort.
        _ => Kind::BoundsChanged,
    };
    one("pattern", kind, old.pattern.clone(), pattern.clone());
}

fn least<T: PartialOrd>(old: Option<T>, new: Option<T>) -> Kind {
    bound(old, new, Ordering::Greater)
}

fn greatest<T: PartialOrd>(old: Option<T>, new: Option<T>) -> Kind {
    bound(old, new, Ordering::Less)
}

/// Returns the change of a bound. The new bound is tighter if it compares to the old one as `tighter`.
fn bound<T: PartialOrd>(old: Option<T>, new: Option<T>, tighter: Ordering) -> Kind {
    match (old, new) {
        (None, _) => Kind::BoundsTightened,
        (_, None) => Kind::BoundsLoosened,
        (Some(old), Some(new)) => match new.partial_cmp(&old) {
            Some(ordering) if ordering == tighter => Kind::BoundsTightened,
            Some(ordering) if ordering == tighter.reverse() => Kind::BoundsLoosened,
            _ => Kind::BoundsChanged,
        },
    }
}
