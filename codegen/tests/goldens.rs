//! The output for the made-up service matches what is checked in. Cargo compiles and tests it as the package
//! feishu-goldens.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use feishu_codegen::openapi::{Language, Scope, openapi, save, text};
use feishu_codegen::page;
use feishu_codegen::{Output, Target, generate};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The environment variable that makes the test update the goldens instead of comparing them.
const UPDATE: &str = "UPDATE_GOLDENS";
const HOW: &str = "run: UPDATE_GOLDENS=1 cargo test --package feishu-codegen --test goldens";

fn goldens() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens")
}

fn update() -> bool {
    std::env::var_os(UPDATE).is_some_and(|value| value != "0")
}

#[test]
fn bindings_and_schema() {
    compare(&generate(&support::model(&support::acme()), Target::Dependent).unwrap(), &goldens());
}

#[test]
fn openapi_documents() {
    let model = support::model(&support::acme());
    for (file, language) in [("openapi.json", Language::En), ("openapi.zh.json", Language::Zh)] {
        let (path, document) = (goldens().join(file), openapi(&model, Scope::Platform, language).unwrap());
        if update() {
            save(&document, &path).unwrap();
        }
        // Without carriage returns, for a checkout that has them.
        let golden = fs::read_to_string(&path).unwrap_or_default().replace('\r', "");
        assert!(golden == text(&document), "{file} differs\n{HOW}");
    }
}

fn compare(output: &Output, golden: &Path) {
    if update() {
        output.write(&support::acme(), golden).unwrap();
    }
    let differences = output.differences(&support::acme(), golden).unwrap();
    assert!(differences.is_empty(), "{}\n{HOW}", differences.join("\n"));
}

#[test]
fn pages() {
    let model = support::model(&support::acme());
    let pages = model.operations.iter().map(|one| (format!("{}.md", one.id), page::page(one, &model.platform)));
    let events = model.events.iter().map(|one| (format!("{}.md", one.id), page::event_page(one, &model.platform)));
    let pages: BTreeMap<String, String> = pages.chain(events).collect();
    let directory = goldens().join("pages");
    if update() {
        let _ = fs::remove_dir_all(&directory);
        pages.iter().for_each(|(path, page)| support::write(&directory, path, page));
    }
    let present: BTreeMap<String, String> = support::files(&directory).into_iter().collect();
    let differing: Vec<_> =
        pages.keys().chain(present.keys()).filter(|path| pages.get(*path) != present.get(*path)).collect();
    assert!(differing.is_empty(), "{differing:?} differ\n{HOW}");
}
