//! What stands on a page and not in the spec that came of it: nothing vanishes without a word.
//!
//! The spec is printed as a page again, and each line of the one is looked for among the lines of the other.

use super::page::{Block, Page, Traced};
use super::{Draft, Known, settle};
use crate::maintain::page::{event_page, page};
use crate::source::{Diagnostic, Diagnostics, SourceText};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Reports the blocks of a page of which a line is lost.
pub(super) fn report(read: &Page, draft: &Draft, source: &Arc<SourceText>, known: &Known, defects: &mut Diagnostics) {
    let (model, _) = settle::read(&draft.clone().written(), known);
    let printed = match (model.operations.first(), model.events.first()) {
        (Some(operation), _) => page(operation, &model.platform),
        (None, Some(event)) => event_page(event, &model.platform),
        (None, None) => return,
    };
    let there = printed_lines(&printed);
    // What another finding is about has been said.
    let told: Vec<Range<usize>> = defects.sorted().iter().map(|finding| finding.span.clone()).collect();
    let is_told = |at: &Range<usize>| told.iter().any(|told| told.start < at.end && at.start < told.end);
    for block in &read.blocks {
        if let Some(at) = lost(block, &there).filter(|at| !is_told(at)) {
            let finding =
                Diagnostic::new(source, at, "lost", "this stands on the page, and the spec has no place for it");
            defects.push(finding.with_help("add what it says to the spec by hand"));
        }
    }
}

/// Where the first line of a block stands that is lost.
fn lost(block: &Block, there: &HashSet<String>) -> Option<Range<usize>> {
    match block {
        Block::Heading { text, .. } | Block::Text(text) | Block::Code { text, .. } => lost_line(text, there),
        Block::Table(table) => {
            let cells = table.titles.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
            cells.filter_map(|cell| lost_line(cell, there)).next()
        }
    }
}

fn lost_line(text: &Traced, there: &HashSet<String>) -> Option<Range<usize>> {
    let mut start = 0;
    // A mark such as `**示例值**：` may have its value on the next line.
    let mut mark: Option<String> = None;
    for line in text.text().split('\n') {
        let (at, before) = (start..start + line.len(), mark.take());
        start = at.end + 1;
        let plain = plain(line);
        let is_there = |line: &String| line.is_empty() || there.contains(line);
        if is_there(&plain) || before.is_some_and(|mark| is_there(&(mark + &plain))) {
            continue;
        }
        if !plain.ends_with('：') {
            return Some(text.part(at));
        }
        mark = Some(plain);
    }
    None
}

/// The lines of a printed page, and those of its cells.
fn printed_lines(page: &str) -> HashSet<String> {
    let mut lines = HashSet::new();
    for line in page.lines() {
        lines.insert(plain(line));
        for cell in line.split(" | ").filter(|_| line.contains(" | ")) {
            lines.extend(cell.split("<br>").map(plain));
        }
    }
    lines
}

/// A line without spaces, marks and escapes.
fn plain(line: &str) -> String {
    let unmarked = line.replace("&emsp;", "").replace("&nbsp;", "").replace("<br>", "");
    let is_mark = |c: char| c.is_whitespace() || matches!(c, '*' | '\\' | '`' | '#' | '|' | '∟' | '└');
    unmarked.chars().filter(|c| !is_mark(*c)).collect()
}
