//! Checks that each operation and event has a unique id and a unique Rust path, as have their types.

use super::report::{Report, root};
use super::tables::Arena;
use super::{Event, Operation, Owner};
use crate::source::{Diagnostics, Document};
use std::collections::HashMap;

/// The position of an operation or an event.
pub(super) struct Place<'a> {
    document: &'a Document,
    id: &'a str,
    module: &'a [String],
    file: &'a str,
    /// The names that it adds to the surrounding module: the module of its file, and the method of the client.
    names: [&'a str; 2],
    /// The names of the types that it always has.
    types: Vec<&'a str>,
}

impl<'a> Place<'a> {
    pub(super) fn operation(operation: &'a Operation, document: &'a Document) -> Self {
        let Operation { id, module, file, rust, .. } = operation;
        let types = vec![rust.request.as_str(), &rust.response, &rust.error];
        Self { document, id, module, file, names: [&rust.module, &rust.method], types }
    }

    pub(super) fn event(event: &'a Event, document: &'a Document) -> Self {
        let Event { id, module, file, rust, rust_module, .. } = event;
        Self { document, id, module, file, names: [rust_module, rust_module], types: vec![rust] }
    }

    fn module_id(&self) -> &'a str {
        self.id.rsplit_once('.').map_or("", |(module, _)| module)
    }
}

/// Reports duplicate ids, modules with the same Rust name, and operations with the name of a module beside them.
pub(super) fn check_places(places: &[Place<'_>], diagnostics: &mut Diagnostics) {
    let mut modules: HashMap<&[String], (&str, &Place<'_>)> = HashMap::new();
    let mut seen: HashMap<&str, &Place<'_>> = HashMap::new();
    for place in places {
        let mut collision = |slug, message, other: &Place<'_>| {
            let help = format!("also declared in {}; remove or rename one of the two", other.file);
            Report::new(place.document, diagnostics).error(slug, &root(), message, help);
        };
        if let Some(other) = seen.insert(place.id, place) {
            collision("duplicate-operation", format!("the operation `{}` is described twice", place.id), other);
        }
        let (mut path, mut id) = (place.module, place.module_id());
        while let [outer @ .., name] = path {
            let (known, other) = *modules.entry(path).or_insert((id, place));
            if known != id {
                let message = format!("`{known}` and `{id}` both become the module `{name}` in Rust");
                collision("rust-name-collision", message, other);
                break;
            }
            (path, id) = (outer, id.rsplit_once('.').map_or("", |(outer, _)| outer));
        }
    }
    for place in places {
        let inside = |name: &str| place.module.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>();
        let found = place.names.into_iter().find_map(|name| modules.get(inside(name).as_slice()));
        if let Some((_, other)) = found {
            let message = format!("`{}` is named like the module of `{}`", place.id, other.id);
            let help = format!("also declared in {}; remove or rename one of the two", other.file);
            Report::new(place.document, diagnostics).error("rust-name-collision", &root(), message, help);
        }
    }
}

/// Reports types with the same name in one Rust module. A name depends only on the file that declares it, so one of the
/// two files has to state another name.
pub(super) fn check_names(places: &[Place<'_>], arena: &Arena, diagnostics: &mut Diagnostics) {
    let pages: HashMap<&str, &Place<'_>> = places.iter().map(|place| (place.id, place)).collect();
    // The names of each module: the file that declares each, and its place in words.
    let mut seen: HashMap<(&str, &str), (&str, String)> = HashMap::new();
    for (definition, _) in arena.placed() {
        if let Owner::Version(version) = &definition.owner {
            let place = format!("{}/types.yaml", version.replace('.', "/"));
            seen.insert((version, &definition.name), ("", place));
        }
    }
    let own = places.iter().flat_map(|place| place.types.iter().map(move |name| (place, *name, root())));
    let declared = arena.placed().filter_map(|(definition, at)| match &definition.owner {
        Owner::Page(id) => pages.get(id.as_str()).map(|place| (*place, definition.name.as_str(), at.name())),
        Owner::Platform | Owner::Version(_) => None,
    });
    for (place, name, at) in own.chain(declared) {
        match seen.get(&(place.module_id(), name)) {
            // Collisions within one file are reported where its types are named.
            Some((file, _)) if *file == place.file => {}
            Some((_, other)) => {
                let message = format!("`{name}` is also a type of {other}");
                let help = "give one of the types another Rust name with the key `rust_type`, or rename a file";
                Report::new(place.document, diagnostics).error("rust-name-collision", &at, message, help);
            }
            None => {
                seen.insert((place.module_id(), name), (place.file, at.place(place.document)));
            }
        }
    }
}
