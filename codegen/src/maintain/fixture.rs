//! Models for the tests of the emitters.

use crate::load::load;
use crate::model::{Model, Operation};
use crate::source::Style;
use std::path::Path;

/// The model of a spec directory without mistakes, given relative to this package.
pub(super) fn model(directory: &str) -> Model {
    let loaded = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory)).unwrap();
    let mistakes = loaded.diagnostics.render(Style::Plain);
    assert!(mistakes.is_empty(), "{mistakes}");
    loaded.model
}

/// The operation of an id.
pub(super) fn operation<'a>(model: &'a Model, id: &str) -> &'a Operation {
    model.operations.iter().find(|operation| operation.id == id).unwrap()
}
