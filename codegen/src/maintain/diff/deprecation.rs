//! Compares deprecations.

use super::Kind;
use super::log::{At, Log};
use crate::model::Deprecation;

/// Compares whether an operation or event is deprecated, and its replacements.
pub(super) fn deprecation(log: &mut Log, old: Option<&Deprecation>, new: Option<&Deprecation>) {
    let kind = match (old, new) {
        (None, Some(_)) => Kind::Deprecated,
        (Some(_), None) => Kind::Undeprecated,
        (Some(old), Some(new)) if old != new => Kind::ReplacementChanged,
        _ => return,
    };
    let shown = |deprecated: &Deprecation| match deprecated.replaced_by.as_slice() {
        [] => "without a replacement".to_owned(),
        ids => format!("replaced by {}", ids.join(", ")),
    };
    log.add(kind, &At::ROOT.key("deprecated"), old.map(shown), new.map(shown));
}
