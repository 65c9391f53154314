//! Reads the comments of an existing file, by the places they are about.

use super::Comments;
use crate::source::{Document, Kind, Node, Segment};
use std::collections::{BTreeMap, BTreeSet};

/// The prefix of the line that names the schema, at the start of a file.
const SCHEMA: &str = "# yaml-language-server: $schema=";

/// Returns the schema that a file names, and its comments.
pub fn comments(document: &Document) -> (Option<String>, Comments) {
    let text = document.source.text();
    let mut lines = Lines::of(text);
    lines.visit(&document.root, &mut Vec::new());
    let mut comments = Comments::new();
    let (mut schema, mut waiting) = (None, Vec::new());
    for (number, start) in lines.starts.iter().enumerate() {
        let end = lines.starts.get(number + 1).map_or(text.len(), |next| next - 1);
        let line = text[*start..end].trim();
        if let (0, Some(address)) = (number, line.strip_prefix(SCHEMA)) {
            schema = Some(address.to_owned());
        } else if line.starts_with('#') && !lines.texts.contains(&number) {
            waiting.push(words(line));
        } else if let Some(path) = lines.places.get(&number) {
            waiting.drain(..).for_each(|comment| comments.above(path, comment));
            let behind = lines.ends.get(&number).and_then(|last| text.get(*last..end));
            if let Some((_, comment)) = behind.and_then(|rest| rest.split_once(" #")) {
                comments.behind(path, comment.trim());
            }
        }
    }
    if let Some((_, path)) = lines.places.last_key_value() {
        waiting.into_iter().for_each(|comment| comments.above(path, comment));
    }
    (schema, comments)
}

fn words(line: &str) -> &str {
    let line = line.trim_start_matches('#');
    line.strip_prefix(' ').unwrap_or(line)
}

struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// The outermost entry or item that starts on a line.
    places: BTreeMap<usize, Vec<Segment<'t>>>,
    /// The last end of anything that ends on a line.
    ends: BTreeMap<usize, usize>,
    /// The lines inside texts.
    texts: BTreeSet<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts, places: BTreeMap::new(), ends: BTreeMap::new(), texts: Default::default() }
    }

    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).saturating_sub(1)
    }

    fn ends_at(&mut self, at: usize) {
        let line = self.line(at.saturating_sub(1));
        let end = self.ends.entry(line).or_insert(at);
        *end = (*end).max(at);
    }

    fn visit(&mut self, node: &'t Node, path: &mut Vec<Segment<'t>>) {
        let is_flow = self.text[node.span.start..].starts_with(['{', '[']);
        match &node.kind {
            Kind::Map(entries) => {
                for entry in entries {
                    path.push(Segment::Key(&entry.key.name));
                    let line = self.line(entry.key.span.start);
                    self.places.entry(line).or_insert_with(|| path.clone());
                    self.ends_at(entry.key.span.end);
                    self.visit(&entry.value, path);
                    path.pop();
                }
            }
            Kind::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(Segment::Index(index));
                    let line = self.line(item.span.start);
                    self.places.entry(line).or_insert_with(|| path.clone());
                    self.visit(item, path);
                    path.pop();
                }
            }
            _ => {
                let (first, last) = (self.line(node.span.start), self.line(node.span.end.saturating_sub(1)));
                // The lines of a block, and the lines of a quoted text except the first.
                let is_block = self.text[self.starts[first]..node.span.start].trim().is_empty();
                self.texts.extend((if is_block { first } else { first + 1 })..=last);
                self.ends_at(node.span.end);
            }
        }
        if is_flow && matches!(node.kind, Kind::Map(_) | Kind::List(_)) {
            self.ends_at(node.span.end);
        }
    }
}
