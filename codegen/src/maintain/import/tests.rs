use super::fields::Context;
use super::{Dialect, Known, sheet, transcribe};
use crate::source::{Diagnostics, SourceText};
use std::path::Path;
use std::sync::Arc;

/// Reads a page, and transcribes it if requested, without looking for what `check` would find.
fn read(text: &str, known: Option<&Known>) {
    let mut defects = Diagnostics::new();
    let source = &Arc::new(SourceText::new("page.md", text));
    let page = Dialect::of(text).read(source, &mut defects);
    if let Some(known) = known {
        let mut context =
            Context { source, defects: &mut defects, names: Vec::new(), rate_limits_source: None, doubts: Vec::new() };
        transcribe::transcribe(sheet::sort(page), None, known, &mut context);
        assert!(context.doubts.iter().all(|doubt| doubt.at.end <= text.len()), "{:?}", context.doubts);
    }
    for finding in defects.sorted() {
        assert!(text.get(finding.span.clone()).is_some(), "{:?} {}", finding.span, finding.message);
    }
}

#[test]
fn every_page_that_ends_anywhere_is_read() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/pages");
    let known = Known::default();
    for path in super::pages(&directory).unwrap() {
        let text = std::fs::read_to_string(path).unwrap();
        for (number, (end, next)) in text.char_indices().enumerate() {
            // Cutting inside a word has the same effect as cutting at its start, so only some positions are tried.
            if !next.is_alphanumeric() || number % 16 == 0 {
                read(&text[..end], (!next.is_alphanumeric()).then_some(&known));
            }
        }
    }
}
