//! The made-up pages, and how they are imported.

use feishu_codegen::import::{Imported, Known, Options, import};
use feishu_codegen::load_operation;
use feishu_codegen::page::{event_page, page};
use feishu_codegen::source::{Diagnostic, Diagnostics, Document, SourceText, Style};
use feishu_codegen::spec::{Operation, Written};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The dialects.
pub(crate) const DIALECTS: [&str; 3] = ["official", "portal", "mirror"];

/// A page to be imported.
pub(crate) struct Page {
    /// `official/standard.md`
    pub(crate) name: String,
    pub(crate) text: String,
}

/// The result of importing a page.
pub(crate) struct Outcome {
    pub(crate) imported: Option<Imported>,
    /// The defects and the uncertain places, one line each.
    pub(crate) findings: Vec<String>,
    /// The number of defects.
    pub(crate) defects: usize,
    /// The ranges of the page that are missing in the spec, according to warnings.
    pub(crate) left_out: Vec<Range<usize>>,
}

/// The warnings about content of a page that its spec lacks.
const LEFT_OUT: [&str; 3] = ["lost", "sdk-code", "bad-status"];

/// The directory of the made-up pages.
pub(crate) fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/pages")
}

/// The spec directory whose platform files are used.
pub(crate) fn spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/acme")
}

/// The made-up pages of all dialects.
pub(crate) fn pages() -> Vec<Page> {
    let found: Vec<Page> = DIALECTS.iter().flat_map(|dialect| below(&directory(), dialect)).collect();
    assert!(found.len() > 10, "the pages are missing");
    found
}

/// One made-up page.
pub(crate) fn text(name: &str) -> String {
    fs::read_to_string(directory().join(name)).unwrap()
}

/// Returns the pages in a part of a directory, by path.
pub(crate) fn below(directory: &Path, part: &str) -> Vec<Page> {
    let read = |path: PathBuf| Page {
        name: path.strip_prefix(directory).unwrap().to_str().unwrap().replace('\\', "/"),
        text: fs::read_to_string(&path).unwrap(),
    };
    feishu_codegen::import::pages(&directory.join(part)).unwrap().into_iter().map(read).collect()
}

/// The declarations that are used for the made-up pages.
pub(crate) fn known() -> Known {
    Known::load(&spec()).unwrap()
}

/// Imports a page.
pub(crate) fn read(text: &str, options: &Options, known: &Known) -> Outcome {
    let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
    let source = Arc::new(SourceText::new("page.md", text));
    let imported = import(&source, options, known, &mut defects, &mut doubts);
    let line = |finding: &&Diagnostic| {
        format!("{}:{} {}: {}", finding.line(), finding.column(), finding.slug, finding.message)
    };
    let findings = defects.sorted().iter().chain(&doubts.sorted()).map(line).collect();
    let tells = |finding: &&&Diagnostic| LEFT_OUT.contains(&finding.slug);
    let left_out = defects.sorted().iter().filter(tells).map(|finding| finding.span.clone()).collect();
    Outcome { imported, findings, defects: defects.count(), left_out }
}

/// Returns the operation of a page that describes one.
pub(crate) fn operation(imported: Option<Imported>) -> Operation {
    let operation = match imported.unwrap().written {
        Written::Operation(operation) => Some(*operation),
        Written::Event(_) => None,
    };
    operation.unwrap()
}

/// Prints the operation or event of a spec file as a page, and returns the findings of `check` as well.
pub(crate) fn print(yaml: &str, spec: &Path) -> (String, String) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("page.yaml", yaml, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{}\n{yaml}", diagnostics.render(Style::Plain));
    let loaded = load_operation(spec, None, document.unwrap()).unwrap();
    let platform = &loaded.model.platform;
    let printed = loaded.model.operations.first().map(|operation| page(operation, platform));
    let printed = printed.or_else(|| loaded.model.events.first().map(|event| event_page(event, platform)));
    (printed.unwrap_or_default(), loaded.diagnostics.render(Style::Plain))
}
