//! Helpers that the tests share: spec directories and models.

#![allow(dead_code, reason = "each test uses a part of these helpers")]

use feishu_codegen::load;
use feishu_codegen::model::{EventSource, Model, OperationSource, SharedSource, Sources};
use feishu_codegen::source::{Diagnostics, Document, Style};
use std::fs;
use std::path::{Path, PathBuf};

/// The specs of the made-up service, which use every construct of the language.
pub(crate) fn acme() -> PathBuf {
    fixture("acme")
}

/// The specs of made-up services. Those of `depot` share whatever they can.
pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// Returns the model of a spec directory without mistakes.
pub(crate) fn model(spec: &Path) -> Model {
    let loaded = load(spec).unwrap();
    assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
    loaded.model
}

/// Returns files as `load` would read them, in this order.
pub(crate) fn sources(files: &[(String, String)], diagnostics: &mut Diagnostics) -> Sources {
    let mut sources = Sources::default();
    for (path, text) in files {
        let document = Document::parse(path.as_str(), text.as_str(), diagnostics).unwrap();
        let id = path.strip_suffix(".yaml").unwrap().replace('/', ".");
        let parts: Vec<&str> = id.split('.').collect();
        match parts.as_slice() {
            ["platform", name] => sources.platform.push(((*name).to_owned(), document)),
            [service, version, "types"] => {
                let written = document.read(diagnostics).unwrap();
                sources.types.push(SharedSource { id: format!("{service}.{version}"), document, written });
            }
            [service, "errors"] => {
                let written = document.read(diagnostics).unwrap();
                sources.errors.push(SharedSource { id: (*service).to_owned(), document, written });
            }
            _ if document.root.entry("event").is_some() => {
                let written = document.read(diagnostics).unwrap();
                sources.events.push(EventSource { id, placed: true, document, written });
            }
            _ => {
                let written = document.read(diagnostics).unwrap();
                sources.operations.push(OperationSource { id, placed: true, document, written });
            }
        }
    }
    sources
}

/// Writes a file, and creates its directories.
pub(crate) fn write(directory: &Path, path: &str, text: &str) {
    let path = directory.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Returns the files below a directory: relative paths and texts, by path.
pub(crate) fn files(directory: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(inner) = pending.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let shown = path.strip_prefix(directory).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((shown, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}
