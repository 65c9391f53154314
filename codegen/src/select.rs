//! Selects operations and events by glob.

use crate::model::{Event, Model, Operation};

/// Keeps the operations and events whose id matches one of the globs, and those that the client itself needs. Returns
/// the globs that matched nothing, which are probably typing mistakes.
///
/// In a glob, `*` matches any text, including dots: `im.*`, `*.list`.
pub fn select(model: &mut Model, globs: &[String]) -> Vec<String> {
    let unmatched = matching(model, globs).unmatched;
    let services = &model.platform.services;
    model.operations.retain(|operation| {
        services.get(operation.service()).is_some_and(|service| service.core)
            || globs.iter().any(|glob| matches(glob, &operation.id))
    });
    model.events.retain(|event| globs.iter().any(|glob| matches(glob, &event.id)));
    model.types_in_use = Some(model.reachable());
    unmatched
}

/// The operations and events that globs select.
#[derive(Clone, Debug, Default)]
pub struct Matching<'m> {
    /// The operations whose id matches one of the globs, in the order of the model.
    pub operations: Vec<&'m Operation>,
    /// The events whose id matches one of the globs.
    pub events: Vec<&'m Event>,
    /// The globs that matched nothing.
    pub unmatched: Vec<String>,
}

/// Finds the operations and events whose id matches one of the globs.
pub fn matching<'m>(model: &'m Model, globs: &[String]) -> Matching<'m> {
    let is_asked_for = |id: &str| globs.iter().any(|glob| matches(glob, id));
    let operations = model.operations.iter().map(|operation| operation.id.as_str());
    let ids: Vec<&str> = operations.chain(model.events.iter().map(|event| event.id.as_str())).collect();
    Matching {
        operations: model.operations.iter().filter(|operation| is_asked_for(&operation.id)).collect(),
        events: model.events.iter().filter(|event| is_asked_for(&event.id)).collect(),
        unmatched: globs.iter().filter(|glob| !ids.iter().any(|id| matches(glob, id))).cloned().collect(),
    }
}

fn matches(glob: &str, id: &str) -> bool {
    match glob.split_once('*') {
        None => glob == id,
        Some((start, rest)) => id.strip_prefix(start).is_some_and(|tail| {
            tail.char_indices().map(|(index, _)| index).chain([tail.len()]).any(|index| matches(rest, &tail[index..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs() {
        for glob in ["im.v1.pin.create", "im.*", "*", "*.create", "im.*.create", "im.v1.pin.create*", "**"] {
            assert!(matches(glob, "im.v1.pin.create"), "{glob}");
        }
        for glob in ["", "im", "im.v1.pin", "*.list", "im.*.createx", "v1*"] {
            assert!(!matches(glob, "im.v1.pin.create"), "{glob}");
        }
    }
}
