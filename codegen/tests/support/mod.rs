//! What the tests share: spec directories and models.

#![allow(dead_code, reason = "each test uses a part of it")]

use feishu_codegen::load;
use feishu_codegen::model::Model;
use feishu_codegen::source::Style;
use std::fs;
use std::path::{Path, PathBuf};

/// The specs of the made-up service, which use every construct of the language.
pub(crate) fn acme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/acme")
}

/// The model of a spec directory without mistakes.
pub(crate) fn model(spec: &Path) -> Model {
    let loaded = load(spec).unwrap();
    assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
    loaded.model
}

/// Writes a file, with the directories it lies in.
pub(crate) fn write(directory: &Path, path: &str, text: &str) {
    let path = directory.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The files below a directory, as paths relative to it with their texts, by path.
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
