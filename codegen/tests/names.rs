//! Names are stable: the output for a file depends on that file and on the files it refers to. And they are
//! unambiguous: if two items of a module have the same name, `check` reports it.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use feishu_codegen::model::{self, Deprecation, ErrorOwner, Model, Owner, TypeId};
use feishu_codegen::source::{Diagnostics, Style};
use feishu_codegen::{Target, emit, generate};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::{TestError, TestRunner};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::env;
use std::path::{Path, PathBuf};

/// The environment variable that names an additional spec directory to test.
const SPEC: &str = "FEISHU_SPEC";

/// A spec directory as files, and the output for all of them.
struct Whole {
    files: Vec<(String, String)>,
    /// The files of operations and events, with the files that each refers to.
    pages: Vec<(String, Vec<String>)>,
    generated: BTreeMap<String, String>,
}

impl Whole {
    fn new(directory: &Path) -> Self {
        let files = support::files(directory);
        let files: Vec<_> = files.into_iter().filter(|(path, _)| path.ends_with(".yaml")).collect();
        let (model, findings) = build(&files);
        assert_eq!(findings, "", "{}", directory.display());
        assert_eq!(twice(&model), [""; 0], "{}", directory.display());
        Self { pages: pages(&model), generated: generated(&model), files }
    }

    /// Returns what is different if only some of the pages exist.
    fn differences(&self, chosen: &[(String, Vec<String>)]) -> Vec<String> {
        let (mut wanted, mut pending) = (HashSet::new(), chosen.iter().map(|(page, _)| page).collect::<Vec<_>>());
        while let Some(file) = pending.pop() {
            if wanted.insert(file) {
                pending.extend(self.pages.iter().filter(|(page, _)| page == file).flat_map(|(_, referred)| referred));
            }
        }
        let is_wanted = |path: &String| path.starts_with("platform/") || wanted.contains(path);
        let part: Vec<_> = self.files.iter().filter(|(path, _)| is_wanted(path)).cloned().collect();
        let (model, findings) = build(&part);
        let differ = |(path, content): &(String, String)| self.generated.get(path) != Some(content);
        let differing = generated(&model).into_iter().filter(differ).map(|(path, _)| path);
        differing.chain(Some(findings).filter(|findings| !findings.is_empty())).collect()
    }
}

fn build(files: &[(String, String)]) -> (Model, String) {
    let mut diagnostics = Diagnostics::new();
    let sources = support::sources(files, &mut diagnostics);
    let model = model::build(&sources, &mut diagnostics);
    (model, diagnostics.render(Style::Plain))
}

/// Returns the pages of a model, with the files that each refers to.
fn pages(model: &Model) -> Vec<(String, Vec<String>)> {
    let types_of = |ids: &mut dyn Iterator<Item = TypeId>| {
        let (mut seen, mut pending) = (HashSet::new(), ids.collect::<Vec<_>>());
        while let Some(id) = pending.pop() {
            if seen.insert(id)
                && let model::Shape::Struct(fields) = &model.definition(id).shape
            {
                pending.extend(fields.iter().filter_map(|field| field.ty.id()));
            }
        }
        let shared = seen.into_iter().filter_map(|id| match &model.definition(id).owner {
            Owner::Version(version) => Some(format!("{}/types.yaml", version.replace('.', "/"))),
            Owner::Platform | Owner::Page(_) => None,
        });
        shared.collect::<Vec<_>>()
    };
    let replacements = |deprecation: &Option<Deprecation>| -> Vec<String> {
        let ids = deprecation.iter().flat_map(|deprecation| &deprecation.replaced_by);
        ids.map(|id| format!("{}.yaml", id.replace('.', "/"))).collect()
    };
    let operations = model.operations.iter().map(|operation| {
        let sent = operation.request.iter().map(|parameter| &parameter.field);
        let fields = sent.chain(&operation.response).filter_map(|field| field.ty.id());
        let mut shared = types_of(&mut fields.chain(operation.response_type));
        if operation.errors.iter().any(|error| error.owner == ErrorOwner::Service) {
            shared.push(format!("{}/errors.yaml", operation.service()));
        }
        shared.extend(replacements(&operation.deprecated));
        (operation.file.clone(), shared)
    });
    let events = model.events.iter().map(|event| {
        let mut shared = types_of(&mut event.fields.iter().filter_map(|field| field.ty.id()));
        shared.extend(replacements(&event.deprecated));
        (event.file.clone(), shared)
    });
    operations.chain(events).collect()
}

/// Returns the output without lists of modules and operations, and without the declarations of the platform. A file of
/// the catalog is a list of lines, each of which is compared separately.
fn generated(model: &Model) -> BTreeMap<String, String> {
    let output = generate(model, Target::Core).unwrap();
    let is_list = |path: &str| {
        ["mod.rs", "services.rs"].iter().any(|name| path.ends_with(name))
            || ["rust/id.rs", "rust/scope.rs", "rust/gateway.rs"].contains(&path)
            || ["catalog/codes.json", "catalog/scopes.json", "catalog/platform.json"].contains(&path)
    };
    let mut generated = BTreeMap::new();
    for (path, text) in output.files().filter(|(path, _)| !is_list(path)) {
        if path.starts_with("catalog/") {
            let lines = text.lines().map(|line| line.trim_end_matches(','));
            generated.extend(lines.map(|line| (format!("{path}: {line}"), line.to_owned())));
        } else {
            generated.insert(path.to_owned(), text.to_owned());
        }
    }
    generated
}

/// Tests random subsets of the pages; a failure is shrunk to the fewest pages. No two names of all pages may collide.
fn names_are_stable(directory: &Path, most: usize, cases: u32) {
    let whole = Whole::new(directory);
    let most = most.min(whole.pages.len());
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let subset = subsequence(whole.pages.clone(), 1..=most);
    let tried = TestRunner::new(config).run(&subset, |chosen| {
        prop_assert_eq!(whole.differences(&chosen), Vec::<String>::new());
        Ok(())
    });
    let failure = match tried {
        Ok(()) => return,
        Err(TestError::Fail(reason, chosen)) => format!("{chosen:#?}: {reason}"),
        Err(TestError::Abort(reason)) => reason.to_string(),
    };
    assert!(failure.is_empty(), "{failure}");
}

#[test]
fn names_of_the_made_up_service_are_stable_and_clear() {
    names_are_stable(&support::acme(), usize::MAX, 24);
}

#[test]
fn names_of_the_spec_are_stable_and_clear() {
    names_are_stable(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"), 12, 4);
}

#[test]
fn names_of_another_spec_are_stable_and_clear() {
    let Some(directory) = env::var_os(SPEC).map(PathBuf::from) else {
        eprintln!("skipped: {SPEC} names no spec directory");
        return;
    };
    names_are_stable(&directory, 60, 16);
}

/// A spec with few words, so that many items want the same names.
fn crowded() -> impl Strategy<Value = Vec<(String, String)>> {
    const PLACES: &[&str] = &["v1", "v1/box", "v1/box/lid", "v1/event", "v1/event/box", "error/box", "v1/types"];
    const OPERATIONS: &[&str] = &[
        "api",
        "box",
        "create",
        "create_error",
        "create_item",
        "create_request",
        "create_response",
        "error",
        "event",
        "item",
        "lid",
        "list",
        "option",
        "wire",
        "wire_",
    ];
    const TYPES: &[&str] =
        &["api", "box", "create", "error", "item", "item_input", "list_response", "option", "response", "wire"];
    let ty = || (select(TYPES), select(&["int", "string", "boolean"][..]), proptest::option::of(select(TYPES)));
    let page = (select(PLACES), select(OPERATIONS), proptest::collection::vec(ty(), 0..4));
    let pages = proptest::collection::btree_map((page.0, page.1), page.2, 1..6);
    let shared = proptest::collection::btree_map(select(TYPES), select(&["reply", "request", "both"][..]), 0..4);
    (pages, shared).prop_map(|(pages, shared)| {
        let head = "title: t\nsource: https://acme.example/t\nsummary: s\n";
        let field = |(name, inner, rust): (&str, &str, Option<&str>)| {
            let rust = rust.map_or_else(String::new, |rust| format!("rust_type: {}, ", camel(rust)));
            format!("  {name}: {{ type: {name}, {rust}doc: d, fields: {{ a_{inner}: {{ type: {inner}, doc: d }} }} }}\n")
        };
        let mut files: Vec<(String, String)> = vec![
            ("platform/services.yaml".to_owned(), "acme: { title: Acme }\n".to_owned()),
            ("acme/errors.yaml".to_owned(), "10001: { name: Lost, message: lost, fix: f }\n".to_owned()),
        ];
        for (number, ((place, name), types)) in pages.into_iter().enumerate() {
            let unique: BTreeMap<&str, _> = types.into_iter().map(|one| (one.0, one)).collect();
            let fields: String = unique.into_values().map(field).collect();
            let is_event = place.ends_with("event") && number % 2 == 0;
            let kind = match (is_event, fields.is_empty()) {
                (true, _) => format!("event: acme.event_{number}\nfields:{}\n{fields}", if fields.is_empty() { " {}" } else { "" }),
                (false, true) => format!("endpoint: GET /acme/{number}\n"),
                (false, false) => format!("endpoint: GET /acme/{number}\nresponse:\n{fields}"),
            };
            files.push((format!("acme/{place}/{name}.yaml"), format!("{head}{kind}")));
        }
        let declare = |(name, direction): (&str, &str)| {
            format!("{name}: {{ direction: {direction}, fields: {{ item: {{ type: object, doc: d, fields: {{ b: {{ type: int, doc: d }} }} }} }} }}\n")
        };
        let shared: String = shared.into_iter().map(declare).collect();
        if !shared.is_empty() {
            files.push(("acme/v1/types.yaml".to_owned(), shared));
        }
        files
    })
}

fn camel(name: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('_').map(capital).collect()
}

/// Returns the names in each generated module: types and modules, which share a namespace, and the methods of its
/// handle.
fn held(model: &Model) -> BTreeMap<String, Vec<String>> {
    let mut held: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in emit::rust::modules(model, Target::Core).files().unwrap() {
        let code = syn::parse_file(&file.content).unwrap();
        let (directory, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
        // The items of a file belong to the surrounding module, except for modules with their own path.
        let module = match (name, file.path.as_str()) {
            ("error.rs", path) if path.matches('/').count() == 1 => path,
            (_, path) if !path.contains('/') && name != "mod.rs" => path,
            _ => directory,
        };
        let names = held.entry(module.to_owned()).or_default();
        for item in code.items {
            match item {
                syn::Item::Struct(item) => names.push(item.ident.to_string()),
                syn::Item::Enum(item) => names.push(item.ident.to_string()),
                syn::Item::Type(item) => names.push(item.ident.to_string()),
                syn::Item::Mod(item) => names.push(item.ident.to_string()),
                syn::Item::Impl(item) if item.trait_.is_none() => {
                    let syn::Type::Path(path) = &*item.self_ty else { continue };
                    if path.path.segments.last().is_none_or(|last| last.ident != "Api") {
                        continue;
                    }
                    let method = |item: &syn::ImplItem| match item {
                        syn::ImplItem::Fn(method) => Some(format!("fn {}", method.sig.ident)),
                        _ => None,
                    };
                    names.extend(item.items.iter().filter_map(method));
                }
                _ => {}
            }
        }
    }
    held
}

/// Returns the duplicate names of a module.
fn twice(model: &Model) -> Vec<String> {
    let mut twice = Vec::new();
    for (module, names) in held(model) {
        let mut seen = BTreeSet::new();
        twice.extend(
            names.into_iter().filter(|name| !seen.insert(name.clone())).map(|name| format!("{module}: {name}")),
        );
    }
    twice
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_that_collide_are_found(files in crowded()) {
        let (model, findings) = build(&files);
        if findings.is_empty() {
            prop_assert_eq!(twice(&model), Vec::<String>::new());
        }
    }
}
