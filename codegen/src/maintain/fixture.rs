//! Models for the tests of the emitters.

use crate::load::load;
use crate::model::{Model, Operation};
use crate::source::Style;
use std::fs;
use std::path::Path;

/// Returns the model of a spec directory without mistakes, given relative to this package.
pub(super) fn model(directory: &str) -> Model {
    load_clean(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory))
}

fn load_clean(directory: &Path) -> Model {
    let loaded = load(directory).unwrap();
    let mistakes = loaded.diagnostics.render(Style::Plain);
    assert!(mistakes.is_empty(), "{mistakes}");
    loaded.model
}

/// Returns the model of one service of the platform, without deprecated pages: their replacements may be in another
/// service.
pub(super) fn part_of_the_spec(service: &str) -> Model {
    let (spec, part) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"), tempfile::tempdir().unwrap());
    let mut pending = vec![spec.join("platform"), spec.join(service)];
    while let Some(directory) = pending.pop() {
        fs::create_dir_all(part.path().join(directory.strip_prefix(&spec).unwrap())).unwrap();
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            if !text.contains("\ndeprecated:") {
                fs::write(part.path().join(path.strip_prefix(&spec).unwrap()), text).unwrap();
            }
        }
    }
    load_clean(part.path())
}

/// Returns the operation with an id.
pub(super) fn operation<'a>(model: &'a Model, id: &str) -> &'a Operation {
    model.operations.iter().find(|operation| operation.id == id).unwrap()
}
