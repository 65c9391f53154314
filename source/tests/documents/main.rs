//! Files as they are read: every kind of mistake with its place and its remedy, within bounds
//! of time and memory whatever the file holds.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

mod bounds;
mod operation;
mod places;
mod types;
mod yaml;

use feishu_source::{Diagnostics, Document, Style};
use operation::Operation;
use std::time::{Duration, Instant};

/// A file without mistakes, to write mistakes into.
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

/// The findings of a text.
fn findings(text: &str) -> String {
    read(text).1.render(Style::Plain)
}

/// The findings of lines added to a file without mistakes.
fn findings_of_more(lines: &str) -> String {
    findings(&format!("{GOOD}{lines}"))
}

/// The kinds of the findings of a text.
fn slugs(text: impl Into<String>) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::new();
    if let Some(document) = Document::parse("create.yaml", text, &mut diagnostics) {
        document.read::<Operation>(&mut diagnostics);
    }
    diagnostics.sorted().iter().map(|diagnostic| diagnostic.slug).collect()
}

/// Fails where the work takes longer; the bounds leave a busy machine room.
fn within(bound: Duration, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let taken = start.elapsed();
    assert!(taken < bound, "{taken:?}");
}
