//! Code that the targets share: the paths of a text through the generator.

/// The law of quoting, and the structure that it compares; the tests use the same files.
#[path = "../../tests/quoting/law.rs"]
pub mod law;
#[path = "../../tests/quoting/shape.rs"]
mod shape;

use feishu_codegen::page::{event_page, page};
use feishu_codegen::import::{Dialect, Imported, Known, Options, import};
use feishu_codegen::source::{Diagnostics, Document, SourceText, Style};
use feishu_codegen::{Loaded, load_operation};
use std::path::Path;
use std::sync::Arc;

/// The spec directory whose platform files are used.
fn spec() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/shop"))
}

/// The declarations of the platform files.
pub fn known() -> Known {
    Known::load(spec()).expect("the platform files of the fixtures can be read")
}

/// Imports a text as a page of a dialect.
pub fn imported(text: &str, dialect: Dialect, facts: bool, known: &Known) -> Option<Imported> {
    let source = Arc::new(SourceText::new("page.md", text));
    let options = Options { dialect: Some(dialect), facts, ..Options::default() };
    import(&source, &options, known, &mut Diagnostics::new(), &mut Diagnostics::new())
}

/// Reads a text as a spec file, as `check` does.
pub fn checked(text: &str) -> Option<Loaded> {
    let mut diagnostics = Diagnostics::new();
    let document = Document::from_reader("spec.yaml", text.as_bytes(), &mut diagnostics).ok().flatten()?;
    let mut loaded = load_operation(spec(), None, document).expect("the platform files of the fixtures can be read");
    loaded.diagnostics.append(diagnostics);
    // Findings are always rendered for people, so render them here as well.
    loaded.diagnostics.render(Style::Plain);
    Some(loaded)
}

/// Returns the page of a spec file without mistakes.
pub fn printed(loaded: &Loaded) -> Option<String> {
    if !loaded.diagnostics.is_empty() {
        return None;
    }
    let platform = &loaded.model.platform;
    let operation = loaded.model.operations.first().map(|operation| page(operation, platform));
    operation.or_else(|| loaded.model.events.first().map(|event| event_page(event, platform)))
}
