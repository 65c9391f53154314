//! Parses a text into a tree of [`Node`]s.
//!
//! The parser only delivers events, and it bounds its own nesting. The tree is built here, so that all mistakes of a
//! file are reported and not only the first, and so that the cost of an input is proportional to its size. Features of
//! YAML that these files do not use (anchors, aliases, tags, merge keys, directives, several documents) are refused
//! here.

use super::scalar::{self, OutOfRange};
use super::{Diagnostic, Diagnostics, Entry, Key, Kind, Node, SourceText, quoted, syntax};
use granit_parser::{Event, Parser, ScalarStyle, Span, StrInput, Tag};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// The deepest nesting of lists and mappings. Fields nest to depth 10 and take two levels each.
pub const MAX_DEPTH: usize = 96;
/// The largest number of values in a file, not counting keys. The largest page of the platform has about 10,000.
pub const MAX_NODES: usize = 200_000;

/// What to do instead of sharing values within a file.
const WRITE_OUT: &str = "write the value out";

/// Parses a text. Returns `None` if it is not YAML or is empty; otherwise the tree, in which a refused value is
/// [`Kind::Refused`].
pub(super) fn parse(source: &Arc<SourceText>, diagnostics: &mut Diagnostics) -> Option<Node> {
    let options = granit_parser::options! {
        emit_comments: false,
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        disallow_directives: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    let parser = Parser::new_from_str_with_options(source.text(), options);
    Builder { source, diagnostics, open: Vec::new(), root: None, nodes: 0, documents: 0 }.build(parser)
}

/// A list or mapping that has not ended yet.
enum Open {
    List { start: usize, items: Vec<Node> },
    Map { start: usize, entries: Vec<Entry>, key: NextKey },
}

/// What a mapping waits for: a key, or the value of a key.
enum NextKey {
    Awaited,
    Read(Key),
    /// The key has been reported; the value that follows is dropped with it.
    Refused,
}

struct Builder<'a> {
    source: &'a Arc<SourceText>,
    diagnostics: &'a mut Diagnostics,
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    documents: usize,
}

impl<'a> Builder<'a> {
    fn build(mut self, parser: Parser<'a, StrInput<'a>>) -> Option<Node> {
        for event in parser {
            match event {
                Ok((event, span)) => self.event(event, &span)?,
                Err(error) => {
                    self.diagnostics.push(syntax::diagnostic(self.source, &error));
                    return None;
                }
            }
        }
        if matches!(self.root, None | Some(Node { kind: Kind::Null, .. })) {
            self.refuse(0..0, "empty-file", "the file is empty", "add content, or delete the file");
            return None;
        }
        self.root
    }

    /// Returns `None` to stop reading the file.
    fn event(&mut self, event: Event<'a>, span: &Span) -> Option<()> {
        let range = span.byte_range().unwrap_or_default();
        if let Some(tag) = event.tag() {
            let at = span.tag_span().and_then(|tag| tag.byte_range()).unwrap_or_else(|| range.clone());
            let message = format!("YAML tags are not supported: {}", quoted(&tag.original()));
            self.refuse(at, "tag", message, "remove it; to make a text of a number, quote it");
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let message = "a second document starts here";
                    self.refuse(
                        range,
                        "several-documents",
                        message,
                        "write one document per file, without `---` between",
                    );
                    return None;
                }
            }
            Event::Anchor(_, name) => {
                let message = format!("YAML anchors are not supported: {}", quoted(&format!("&{name}")));
                self.refuse(range, "anchor", message, WRITE_OUT);
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let alias = self.source.text().get(range.clone()).unwrap_or("*");
                let message = format!("YAML aliases are not supported: {}", quoted(alias));
                self.refuse(range.clone(), "alias", message, WRITE_OUT);
                self.complete(Node { kind: Kind::Refused, span: range })?;
            }
            Event::Scalar(text, style, _, tag) => self.scalar(text, style, tag.as_deref(), range)?,
            Event::SequenceStart(..) => {
                let start = range.start;
                self.open(Open::List { start, items: Vec::new() }, range)?;
            }
            Event::MappingStart(..) => {
                let start = range.start;
                self.open(Open::Map { start, entries: Vec::new(), key: NextKey::Awaited }, range)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range)?,
            _ => {}
        }
        Some(())
    }

    fn scalar(&mut self, text: Cow<'a, str>, style: ScalarStyle, tag: Option<&Tag>, range: Range<usize>) -> Option<()> {
        let plain = style == ScalarStyle::Plain;
        if let Some(Open::Map { key: key @ NextKey::Awaited, .. }) = self.open.last_mut() {
            *key = NextKey::Refused;
            // The parser delivers `~` for a missing key.
            match text.as_ref() {
                "~" if plain => self.refuse(range, "key-kind", "this key has no name", "write a name before the `:`"),
                "<<" if plain => self.refuse(range, "merge-key", "YAML merge keys are not supported", WRITE_OUT),
                _ => *key = NextKey::Read(Key { name: text.into_owned(), span: range }),
            }
            return Some(());
        }
        let is_text = !plain || tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
        let kind = if is_text { Ok(Kind::String(text.clone().into_owned())) } else { scalar::resolve(&text) };
        let kind = kind.unwrap_or_else(|OutOfRange| {
            let message = format!("{} does not fit in 64 bits", quoted(&text));
            self.refuse(range.clone(), "number-range", message, "quote it if it is a text");
            Kind::Refused
        });
        self.complete(Node { kind, span: range })
    }

    fn open(&mut self, open: Open, range: Range<usize>) -> Option<()> {
        if self.open.len() == MAX_DEPTH {
            self.diagnostics.push(syntax::too_deep(self.source, range));
            return None;
        }
        self.open.push(open);
        Some(())
    }

    fn close(&mut self, range: Range<usize>) -> Option<()> {
        let (start, last, kind) = match self.open.pop()? {
            Open::List { start, items } => (start, items.last().map(|item| item.span.end), Kind::List(items)),
            Open::Map { start, entries, .. } => {
                let last = entries.last().map(|entry| entry.value.span.end.max(entry.key.span.end));
                (start, last, Kind::Map(self.without_duplicates(entries)))
            }
        };
        // A closing bracket has a width; the end of a block is noticed only at the token that follows.
        let end = if range.is_empty() { last.unwrap_or(start) } else { range.end };
        self.complete(Node { kind, span: start..end })
    }

    /// Adds a value to the collection it belongs to.
    fn complete(&mut self, node: Node) -> Option<()> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("the file holds more than {MAX_NODES} values");
            self.refuse(node.span, "too-many-values", message, "split it");
            return None;
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match std::mem::replace(key, NextKey::Awaited) {
                NextKey::Read(key) => entries.push(Entry { key, value: node }),
                NextKey::Refused => {}
                NextKey::Awaited => {
                    *key = NextKey::Refused;
                    if node.kind != Kind::Refused {
                        let message = "a list or a mapping cannot be a key";
                        self.refuse(node.span, "key-kind", message, "write a text before the `:`");
                    }
                }
            },
        }
        Some(())
    }

    /// Keeps the first entry of each key and reports every other.
    fn without_duplicates(&mut self, entries: Vec<Entry>) -> Vec<Entry> {
        let mut first: HashMap<&str, usize> = HashMap::with_capacity(entries.len());
        let mut repeated = Vec::new();
        for (index, Entry { key, .. }) in entries.iter().enumerate() {
            match first.get(key.name.as_str()) {
                None => {
                    first.insert(&key.name, key.span.start);
                }
                Some(&start) => {
                    repeated.push(index);
                    let line = self.source.line(start);
                    let message = format!("duplicate key {}", quoted(&key.name));
                    self.diagnostics.push(
                        Diagnostic::new(self.source, key.span.clone(), "duplicate-key", message)
                            .with_label(format!("first on line {line}"))
                            .with_help("keep one of them"),
                    );
                }
            }
        }
        let mut repeated = repeated.into_iter().peekable();
        let kept = entries.into_iter().enumerate().filter(|(index, _)| repeated.next_if_eq(index).is_none());
        kept.map(|(_, entry)| entry).collect()
    }

    fn refuse(&mut self, range: Range<usize>, slug: &'static str, message: impl Into<String>, help: &str) {
        self.diagnostics.push(Diagnostic::new(self.source, range, slug, message).with_help(help));
    }
}
