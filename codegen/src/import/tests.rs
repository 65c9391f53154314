use super::fields::Context;
use super::{Known, official, portal, sheet, transcribe};
use crate::source::{Diagnostics, SourceText};
use std::path::Path;
use std::sync::Arc;

/// Reads and transcribes a page; what `check` would find in it is not looked for.
fn read(text: &str, known: &Known) {
    let mut defects = Diagnostics::new();
    let source = &Arc::new(SourceText::new("page.md", text));
    let page =
        if portal::is_portal(text) { portal::read(source, &mut defects) } else { official::read(source, &mut defects) };
    let mut context = Context { source, defects: &mut defects, names: Vec::new(), doubts: Vec::new() };
    transcribe::transcribe(sheet::sort(page), None, known, &mut context);
    let length = text.len();
    for doubt in &context.doubts {
        assert!(doubt.at.end <= length, "{}", doubt.reason);
    }
    for finding in defects.sorted() {
        assert!(finding.span.end <= length && text.is_char_boundary(finding.span.start), "{}", finding.message);
    }
}

#[test]
fn every_page_that_ends_anywhere_is_read() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/pages");
    let known = Known::default();
    for path in super::pages(&directory).unwrap() {
        let text = std::fs::read_to_string(path).unwrap();
        for end in text.char_indices().map(|(at, _)| at) {
            read(&text[..end], &known);
        }
    }
}
