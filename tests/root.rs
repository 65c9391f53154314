//! What stands at the root of the crate: services, and the few modules that no service may be called like.

use feishu_codegen::model::NOT_SERVICES;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn no_service_can_have_the_name_of_another_module() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = |file| fs::read_to_string(root.join(file)).unwrap();
    let mut names = modules(&source("src/lib.rs"));
    let generated = modules(&source("generated/rust/mod.rs"));
    names.extend(generated.into_iter().filter(|name| !root.join("spec").join(name).is_dir()));
    let reserved: BTreeSet<String> = NOT_SERVICES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(names, reserved, "the modules at the root, and NOT_SERVICES in codegen/src/model/head.rs");
}

/// The modules that a file declares.
fn modules(source: &str) -> BTreeSet<String> {
    let items = syn::parse_file(source).map(|file| file.items).unwrap_or_default();
    let names = items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    names.collect()
}
