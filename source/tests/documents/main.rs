//! Reads files with every kind of mistake, and checks the place and the help of each finding, within bounds of time and
//! memory.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod bounds;
mod operation;
mod places;
mod types;
mod yaml;

use feishu_source::{Diagnostics, Document, Style};
use operation::Operation;
use std::time::{Duration, Instant};

/// A file without mistakes, to which the tests add mistakes.
const GOOD: &str = "\
title: { zh: Pin 消息, en: Pin a message }
source: https://open.feishu.cn/document/server-docs/im-v1/pin/create
summary: Pin 一条指定的消息。
endpoint: POST /open-apis/im/v1/pins
";

/// Reads a text as an operation.
fn read(text: &str) -> (Option<Operation>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("create.yaml", text, &mut diagnostics);
    let operation = document.and_then(|document| document.read(&mut diagnostics));
    (operation, diagnostics)
}

/// Returns the findings of a text.
fn findings(text: &str) -> String {
    read(text).1.render(Style::Plain)
}

/// Returns the findings of lines added to a file without mistakes.
fn findings_of_more(lines: &str) -> String {
    findings(&format!("{GOOD}{lines}"))
}

/// Returns the kinds of the findings of a text.
fn slugs(text: impl Into<String>) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::new();
    if let Some(document) = Document::parse("create.yaml", text, &mut diagnostics) {
        document.read::<Operation>(&mut diagnostics);
    }
    diagnostics.sorted().iter().map(|diagnostic| diagnostic.slug).collect()
}

/// Fails if the work takes too long; the bound leaves room for a busy machine.
fn within(bound: Duration, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let taken = start.elapsed();
    assert!(taken < bound, "{taken:?}");
}
