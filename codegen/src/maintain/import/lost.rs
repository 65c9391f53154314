//! Reports parts of a page that are missing in its spec, so that nothing is lost silently.
//!
//! The spec is printed as a page again, and each line of the original page is searched among the printed lines.

use super::page::{Block, Page, Traced};
use crate::maintain::page::{event_page, page};
use crate::model::Model;
use crate::source::{Diagnostic, Diagnostics, SourceText};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Reports the blocks of a page that have a lost line.
pub(super) fn report(read: &Page, model: &Model, source: &Arc<SourceText>, defects: &mut Diagnostics) {
    let printed = match (model.operations.first(), model.events.first()) {
        (Some(operation), _) => page(operation, &model.platform),
        (None, Some(event)) => event_page(event, &model.platform),
        (None, None) => return,
    };
    let there = printed_lines(&printed);
    // Another finding may have reported it already.
    let told = defects.sorted().into_iter().filter(|finding| finding.slug == "bad-status");
    let told: Vec<Range<usize>> = told.map(|finding| finding.span.clone()).collect();
    let is_told = |at: &Range<usize>| told.iter().any(|told| told.start < at.end && at.start < told.end);
    for block in &read.blocks {
        let mut lines = lost(block, &there);
        lines.retain(|at| !is_told(at));
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let at = first.start..last.end;
            let finding = Diagnostic::new(source, at, "lost", "the spec has no place for this part of the page");
            defects.push(finding.with_help("add its content to the spec by hand"));
        }
    }
}

/// Returns the ranges of a block's lost lines.
fn lost(block: &Block, there: &HashSet<String>) -> Vec<Range<usize>> {
    let mut lost = Vec::new();
    match block {
        Block::Heading { text, .. } | Block::Text(text) | Block::Code { text, .. } => {
            lost_lines(text, there, &mut lost)
        }
        Block::Table(table) => {
            let cells = table.titles.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
            cells.for_each(|cell| lost_lines(cell, there, &mut lost));
        }
    }
    lost
}

fn lost_lines(text: &Traced, there: &HashSet<String>, lost: &mut Vec<Range<usize>>) {
    let mut start = 0;
    // A mark such as `**示例值**：` may have its value on the next line.
    let mut mark: Option<(String, Range<usize>)> = None;
    for line in text.text().split('\n') {
        let (at, before) = (start..start + line.len(), mark.take());
        start = at.end + 1;
        let plain = plain(line);
        let is_there = |line: &String| line.is_empty() || there.contains(line);
        if before.as_ref().is_some_and(|(mark, _)| is_there(&format!("{mark}{plain}"))) {
            continue;
        }
        lost.extend(before.map(|(_, at)| text.part(at)));
        if is_there(&plain) {
            continue;
        }
        if plain.ends_with('：') {
            mark = Some((plain, at));
        } else {
            lost.push(text.part(at));
        }
    }
    lost.extend(mark.map(|(_, at)| text.part(at)));
}

/// Returns the lines of a printed page, and those of its cells.
fn printed_lines(page: &str) -> HashSet<String> {
    let mut lines = HashSet::new();
    for line in page.lines() {
        lines.insert(plain(line));
        // A cell may contain bars, and the separators between cells may be bars without spaces.
        for cell in line.split(" | ").chain(line.split('|')).filter(|_| line.contains('|')) {
            lines.extend(cell.split("<br>").map(plain));
        }
    }
    lines
}

/// Returns a line without spaces, marks and escapes.
fn plain(line: &str) -> String {
    let unmarked = match line.contains(['&', '<']) {
        true => Cow::Owned(line.replace("&emsp;", "").replace("&nbsp;", "").replace("<br>", "")),
        false => Cow::Borrowed(line),
    };
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '*' | '\\' | '`' | '#' | '|' | '∟' | '└');
    let mut plain = String::with_capacity(unmarked.len());
    plain.extend(unmarked.chars().filter(|c| !is_mark(*c)));
    plain
}
