//! Findings: what is wrong with a file, where, and what to write instead.

use super::characters::escaped;
use super::{Position, SourceText, Style, render};
use std::ops::Range;
use std::sync::Arc;

/// A finding in a file.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The file.
    pub source: Arc<SourceText>,
    /// The range of bytes that the finding is about.
    pub span: Range<usize>,
    /// The kind of finding, for programs: `unknown-key`.
    pub slug: &'static str,
    /// What is wrong, as a sentence without a full stop.
    pub message: String,
    /// A short label beside the underlined place; may be empty.
    pub label: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates a finding without label and help. Hidden characters in its message are escaped, as they are in the label
    /// and the help.
    pub fn new(source: &Arc<SourceText>, span: Range<usize>, slug: &'static str, message: impl Into<String>) -> Self {
        let span = source.clamp(span);
        Self {
            source: Arc::clone(source),
            span,
            slug,
            message: escaped(message.into()),
            label: String::new(),
            help: None,
        }
    }

    /// Creates a finding about a file whose text is not available.
    pub fn of_file(path: impl Into<String>, slug: &'static str, message: impl Into<String>) -> Self {
        Self::new(&Arc::new(SourceText::new(path, "")), 0..0, slug, message)
    }

    /// Returns the finding with a label beside the underlined place.
    #[must_use]
    pub fn with_label(self, label: impl Into<String>) -> Self {
        Self { label: escaped(label.into()), ..self }
    }

    /// Returns the finding with a help text that says what to write instead.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(escaped(help.into())), ..self }
    }

    /// The path of the file, as it is shown.
    pub fn path(&self) -> &str {
        self.source.path()
    }

    /// The position where the place starts.
    pub fn start(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// The position where the place ends: behind its last character.
    pub fn end(&self) -> Position {
        self.source.position(self.span.end)
    }

    /// The line on which the place starts, from 1.
    pub fn line(&self) -> usize {
        self.source.line(self.span.start)
    }

    /// The column of the character at which the place starts, from 1.
    pub fn column(&self) -> usize {
        self.start().column
    }

    /// Renders the finding for people: message, file with line and column, the line with the place underlined, and what
    /// to write instead. Ends with a line break.
    pub fn render(&self, style: Style) -> String {
        render::diagnostic(self, style)
    }
}

/// The findings of a run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    left_out: usize,
}

impl Diagnostics {
    /// The number of findings that are kept; further ones are only counted. Nobody reads more, and a file that is wrong
    /// throughout must not exhaust the memory.
    pub const MAX_KEPT: usize = 1_000;

    /// Creates an empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.push_with(|| diagnostic);
    }

    /// Adds a finding that is created only if there is room for it.
    pub fn push_with(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        if self.is_full() {
            self.left_out += 1;
        } else {
            self.kept.push(diagnostic());
        }
    }

    /// Whether the limit is reached, so that further findings are only counted.
    pub fn is_full(&self) -> bool {
        self.kept.len() >= Self::MAX_KEPT
    }

    /// Adds the findings of another collection.
    pub fn append(&mut self, other: Self) {
        self.left_out += other.left_out;
        self.extend(other.kept);
    }

    /// Drops the findings of one kind.
    pub fn leave_out(&mut self, slug: &str) {
        self.kept.retain(|finding| finding.slug != slug);
    }

    /// Whether there are no findings.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// The number of findings, including those that are only counted.
    pub fn count(&self) -> usize {
        self.kept.len() + self.left_out
    }

    /// The number of findings beyond those that are kept.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The findings that are kept, sorted by file and by place in it.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.kept.iter().collect();
        // A stable sort: of two findings at one place, the one that was found first comes first.
        all.sort_by(|a, b| (a.path(), a.span.start).cmp(&(b.path(), b.span.start)));
        all
    }

    /// Renders all findings for people, separated by empty lines.
    pub fn render(&self, style: Style) -> String {
        let mut rendered: Vec<_> = self.sorted().into_iter().map(|diagnostic| diagnostic.render(style)).collect();
        if self.left_out > 0 {
            rendered.push(format!("… and {} more\n", self.left_out));
        }
        rendered.join("\n")
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }
}
