//! The modules at the root of the crate: services, and a few names that no service may have.

#![allow(clippy::unwrap_used, reason = "clippy.toml lets tests do so; this is for what they share")]

use feishu_codegen::model::NOT_SERVICES;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn no_service_can_have_the_name_of_another_module() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let source = |file| fs::read_to_string(root.join(file)).unwrap();
    let mut names = modules(&source("src/lib.rs"));
    let generated = modules(&source("generated/rust/mod.rs"));
    names.extend(generated.into_iter().filter(|name| !root.join("spec").join(name).is_dir()));
    let reserved: BTreeSet<String> = NOT_SERVICES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(names, reserved, "the modules at the root, and NOT_SERVICES in codegen/src/model/head.rs");
}

/// Returns the modules that a file declares.
fn modules(source: &str) -> BTreeSet<String> {
    let items = syn::parse_file(source).map(|file| file.items).unwrap_or_default();
    let names = items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    names.collect()
}

/// The lists of a service match its directory.
#[test]
fn a_service_lists_its_operations_and_events() {
    let ids = |service: &str| files(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("spec"), service);
    let services = [
        ("auth", feishu_api::auth::operations(), [].as_slice()),
        ("authen", feishu_api::authen::operations(), &[]),
        ("im", feishu_api::im::operations(), feishu_api::im::events()),
    ];
    for (service, operations, events) in services {
        let listed: Vec<&str> = operations.iter().map(|one| one.id).chain(events.iter().map(|one| one.id)).collect();
        let distinct: BTreeSet<String> = listed.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!((distinct.len(), distinct), (listed.len(), ids(service)), "{service}");
    }
}

/// Returns the ids of the operations and events in a directory.
fn files(spec: &Path, id: &str) -> BTreeSet<String> {
    let directory = spec.join(id.replace('.', "/"));
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(directory).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        match name.strip_suffix(".yaml") {
            Some("types" | "errors") => {}
            Some(name) => drop(ids.insert(format!("{id}.{name}"))),
            None => ids.extend(files(spec, &format!("{id}.{name}"))),
        }
    }
    ids
}
