//! What the feature `from-spec` generates while building is what is checked in.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

use feishu_codegen::{Builder, Target, load};
use quote::ToTokens;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use syn::{Item, ItemMod};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const CORE: [&str; 5] = [
    "auth.v3.app_access_token.create",
    "auth.v3.app_access_token.internal",
    "auth.v3.app_ticket.resend",
    "auth.v3.tenant_access_token.create",
    "auth.v3.tenant_access_token.internal",
];
const PIN: &str = "im.v1.pin.create";
const UNPIN: &str = "im.v1.pin.delete";
const PINS: &str = "im.v1.pin.list";

/// An empty directory of a test's own.
fn scratch(test: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("from_spec").join(test);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// The bindings in one file, as the build script makes them.
fn generate(spec: &Path, out: &Path, globs: &[&str]) -> Result<syn::File, feishu_codegen::BuildError> {
    let builder = Builder::new(spec).target(Target::Core).out_file(out);
    globs.iter().fold(builder, |builder, glob| builder.operations(*glob)).generate()?;
    Ok(syn::parse_file(&fs::read_to_string(out).unwrap()).unwrap())
}

/// An item, with the path of the module it stands in.
type Entry = (String, String);

/// An item, formatted as if it stood alone: how deep it stands must make no difference.
fn formatted(item: Item) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

/// Every item of a module, those of the modules inside it too. `file` is where the module stands if it
/// is one of a tree of files.
fn flatten(path: &str, items: &[Item], file: Option<&Path>, entries: &mut Vec<Entry>) {
    for item in items {
        let Item::Mod(module) = item else {
            entries.push((path.to_owned(), formatted(item.clone())));
            continue;
        };
        let declaration = ItemMod { content: None, semi: Some(Default::default()), ..module.clone() };
        entries.push((path.to_owned(), formatted(Item::Mod(declaration))));
        let inner = format!("{path}::{}", module.ident);
        match (&module.content, file) {
            (Some((_, items)), _) => flatten(&inner, items, None, entries),
            (None, Some(file)) => flatten_file(&inner, &file_of(module, file), entries),
            (None, None) => panic!("{inner} is nowhere"),
        }
    }
}

fn flatten_file(path: &str, file: &Path, entries: &mut Vec<Entry>) {
    let parsed = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(parsed.attrs.is_empty(), "{}", file.display());
    flatten(path, &parsed.items, Some(file), entries);
}

fn file_of(module: &ItemMod, parent: &Path) -> PathBuf {
    let name = module.ident.to_string();
    let name = name.trim_start_matches("r#");
    let directory = parent.parent().unwrap();
    let flat = directory.join(format!("{name}.rs"));
    if flat.exists() { flat } else { directory.join(name).join("mod.rs") }
}

#[test]
fn the_same_items_come_of_it() {
    let directory = scratch("same");
    let spec = part_of_the_spec(&directory);
    let generated = generate(&spec, &directory.join("feishu.rs"), &[]).unwrap();
    let output = feishu_codegen::generate(&load(&spec).unwrap().model, Target::Core).unwrap();
    output.write(&spec, &directory.join("generated")).unwrap();
    let (mut built, mut checked_in) = (Vec::new(), Vec::new());
    flatten("", &generated.items, None, &mut built);
    flatten_file("", &directory.join("generated/rust/mod.rs"), &mut checked_in);
    // The order of modules and items may differ; what they are may not.
    built.sort();
    checked_in.sort();
    for (left, right) in built.iter().zip(&checked_in) {
        assert_eq!(left, right);
    }
    assert_eq!(built.len(), checked_in.len());
    assert!(built.iter().any(|(path, item)| path == "::im::v1::pin::create" && item.contains("pub struct Create")));
}

/// Whether a macro takes the descriptor of an operation or an event.
fn is_descriptor(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "__operation" || last.ident == "__event")
}

/// The ids of the operations and events among items.
fn operations(file: &syn::File) -> BTreeSet<String> {
    fn collect(items: &[Item], ids: &mut BTreeSet<String>) {
        for item in items {
            match item {
                Item::Mod(ItemMod { content: Some((_, items)), .. }) => collect(items, ids),
                // The descriptor starts with the id.
                Item::Macro(item) if is_descriptor(&item.mac.path) => {
                    ids.insert(item.mac.tokens.to_string().split('"').nth(1).unwrap().to_owned());
                }
                _ => {}
            }
        }
    }
    let mut ids = BTreeSet::new();
    collect(&file.items, &mut ids);
    ids
}

/// A part of the spec, with an operation more. Operations that were replaced are left out: what replaces them may be in
/// another service.
fn part_of_the_spec(directory: &Path) -> PathBuf {
    let spec = directory.join("spec");
    for part in ["platform", "auth", "authen", "im"] {
        copy(&Path::new(ROOT).join("spec").join(part), &spec.join(part));
    }
    let pin = fs::read_to_string(spec.join("im/v1/pin/create.yaml")).unwrap();
    fs::create_dir_all(spec.join("im/v1/star")).unwrap();
    let star = pin.replace("/im/v1/pins", "/im/v1/stars");
    assert_ne!(star, pin);
    fs::write(spec.join("im/v1/star/create.yaml"), star).unwrap();
    spec
}

/// The operations and events of a spec, by the paths of their files; what they share has files of its own.
fn written(spec: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut pending = vec![spec.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(spec).unwrap().to_str().unwrap().replace(['/', '\\'], ".");
            match name.strip_suffix(".yaml") {
                _ if path.is_dir() && name != "platform" => pending.push(path),
                Some(id) if !id.ends_with(".types") && !id.ends_with(".errors") => drop(ids.insert(id.to_owned())),
                _ => {}
            }
        }
    }
    ids
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        if !text.contains("\ndeprecated:") {
            fs::write(target, text).unwrap();
        }
    }
}

#[test]
fn only_what_was_asked_for_is_generated() {
    let directory = scratch("selection");
    let spec = part_of_the_spec(&directory);
    let star = "im.v1.star.create";
    for (globs, expected) in [
        (&["im.v1.pin.*"][..], &[PIN, UNPIN, PINS][..]),
        (&["im.v1.pin.create"], &[PIN]),
        (&["im.v1.star.create"], &[star]),
        (&["*.pin.*", "im.v1.star.create"], &[PIN, UNPIN, PINS, star]),
        (&["auth.*"], &[]),
    ] {
        let file = generate(&spec, &directory.join("feishu.rs"), globs).unwrap();
        let ids = CORE.iter().chain(expected).map(|id| (*id).to_owned()).collect();
        assert_eq!(operations(&file), ids, "{globs:?}");
        let text = file.to_token_stream().to_string();
        assert_eq!(text.contains("pub mod star"), expected.contains(&star), "{globs:?}");
        assert_eq!(text.contains("pub mod im"), !expected.is_empty(), "{globs:?}");
        // What the client itself needs is always there.
        assert!(text.contains("pub mod gateway") && text.contains("MessageId"), "{globs:?}");
    }
}

#[test]
fn without_globs_everything_is_generated() {
    let directory = scratch("all");
    let spec = part_of_the_spec(&directory);
    let file = generate(&spec, &directory.join("feishu.rs"), &[]).unwrap();
    let generated = operations(&file);
    assert_eq!(generated, written(&spec));
    assert!(generated.contains("im.v1.star.create"));
}

#[test]
fn a_glob_that_matches_nothing_is_an_error() {
    let directory = scratch("unmatched");
    let (spec, out) = (part_of_the_spec(&directory), directory.join("feishu.rs"));
    let error = generate(&spec, &out, &["im.v1.pin.*", "im.v1.pins.*", "calendars.*"]);
    let error = error.err().unwrap().to_string();
    assert!(error.contains("im.v1.pins.*") && error.contains("calendars.*"), "{error}");
    assert!(!error.contains("im.v1.pin.*"), "{error}");
    assert!(!out.exists());
}

fn check(operations: &str) -> Output {
    Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--package", "feishu-api", "--lib", "--features", "from-spec"])
        .env("FEISHU_API_OPERATIONS", operations)
        .current_dir(ROOT)
        .output()
        .unwrap()
}

/// The feature as a user of the crate turns it on.
#[test]
fn the_crate_builds_from_the_spec() {
    // All operations are compiled where the tests themselves are built with the feature, by `.ci/run`.
    for operations in ["im.v1.pin.*", " im.v1.pin.create , auth.* ,"] {
        let Output { status, stderr, .. } = check(operations);
        assert!(status.success(), "{operations:?}: {}", String::from_utf8_lossy(&stderr));
    }
    let Output { status, stderr, .. } = check("im.v1.pin.*,im.v1.pins.*");
    let stderr = String::from_utf8_lossy(&stderr);
    assert!(!status.success());
    assert!(stderr.contains("the bindings cannot be generated from spec/"), "{stderr}");
    assert!(stderr.contains("im.v1.pins.*") && !stderr.contains("panicked"), "{stderr}");
}
