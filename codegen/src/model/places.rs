//! Whether operations and events can lie where they do: each has an id and a Rust path of its own.

use super::event::is_placed;
use super::report::{Report, root};
use super::{Event, Operation};
use crate::source::{Diagnostics, Document};
use std::collections::HashMap;

/// Where an operation or an event lies.
pub(super) struct Place<'a> {
    document: &'a Document,
    id: &'a str,
    module: &'a [String],
    file: &'a str,
    /// The method of the client; an event has none.
    method: Option<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn operation(operation: &'a Operation, document: &'a Document) -> Self {
        let Operation { id, module, file, rust, .. } = operation;
        Self { document, id, module, file, method: Some(&rust.method) }
    }

    pub(super) fn event(event: &'a Event, document: &'a Document) -> Self {
        let Event { id, module, file, .. } = event;
        Self { document, id, module, file, method: None }
    }

    fn module_id(&self) -> &'a str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }
}

/// Reports what shares an id, modules that share a Rust name, operations named like a module beside them, and
/// operations among events.
pub(super) fn check_places(places: &[Place<'_>], diagnostics: &mut Diagnostics) {
    let mut modules: HashMap<&[String], (&str, &Place<'_>)> = HashMap::new();
    let mut seen: HashMap<&str, &Place<'_>> = HashMap::new();
    let mut events: HashMap<&[String], &Place<'_>> = HashMap::new();
    for place in places {
        let mut collision = |slug, message, other: &Place<'_>| {
            let help = format!("the other one is {}; remove or rename one of them", other.file);
            Report::new(place.document, diagnostics).error(slug, &root(), message, help);
        };
        if let Some(other) = seen.insert(place.id, place) {
            collision("duplicate-operation", format!("the operation `{}` is described twice", place.id), other);
        }
        if place.method.is_none() && is_placed(place.id) {
            events.entry(place.module).or_insert(place);
        }
        let (mut path, mut id) = (place.module, place.module_id());
        while let [outer @ .., name] = path {
            let (known, other) = *modules.entry(path).or_insert((id, place));
            if known != id {
                let message = format!("`{known}` and `{id}` are both the module `{name}` in Rust");
                collision("rust-name-collision", message, other);
                break;
            }
            (path, id) = (outer, id.rsplit_once('.').map_or("", |(outer, _)| outer));
        }
    }
    for place in places {
        let Some(method) = place.method else { continue };
        let path: Vec<String> = place.module.iter().cloned().chain([method.to_owned()]).collect();
        if let Some((_, other)) = modules.get(path.as_slice()) {
            let message = format!("`{}` is named like the module of `{}`", place.id, other.id);
            let help = format!("the other one is {}; remove or rename one of them", other.file);
            Report::new(place.document, diagnostics).error("rust-name-collision", &root(), message, help);
        }
        let mut around = (1..=place.module.len()).map(|length| &place.module[..length]);
        if let Some(event) = around.find_map(|module| events.get(module)) {
            let message = format!("`{}` lies among events, such as `{}`", place.id, event.id);
            let help = "events have a directory of their own: move the operation, or the events";
            Report::new(place.document, diagnostics).error("misplaced-event", &root(), message, help);
        }
    }
}
