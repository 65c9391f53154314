//! What is wrong with a file, where, and what to write instead.

use super::characters::escaped;
use super::{Position, SourceText, Style, render};
use std::ops::Range;
use std::sync::Arc;

/// One finding in one file.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The file.
    pub source: Arc<SourceText>,
    /// The bytes it is about.
    pub span: Range<usize>,
    /// The kind of finding, for machines: `unknown-key`.
    pub slug: &'static str,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// A few words beside the underlined place; may be empty.
    pub label: String,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding without label and help. Its words may quote what is hidden: that is escaped in them, as in the label
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

    /// A finding about a file of which no text is at hand.
    pub fn of_file(path: impl Into<String>, slug: &'static str, message: impl Into<String>) -> Self {
        Self::new(&Arc::new(SourceText::new(path, "")), 0..0, slug, message)
    }

    /// The same with a few words beside the underlined place.
    #[must_use]
    pub fn with_label(self, label: impl Into<String>) -> Self {
        Self { label: escaped(label.into()), ..self }
    }

    /// The same with what to write instead.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: Some(escaped(help.into())), ..self }
    }

    /// The file as it is shown.
    pub fn path(&self) -> &str {
        self.source.path()
    }

    /// Where it starts.
    pub fn start(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// Where it ends: the place behind the last character.
    pub fn end(&self) -> Position {
        self.source.position(self.span.end)
    }

    /// The line it starts on, from 1.
    pub fn line(&self) -> usize {
        self.source.line(self.span.start)
    }

    /// The character it starts at, from 1.
    pub fn column(&self) -> usize {
        self.start().column
    }

    /// For a person to read: message, file with line and column, the line with the place underlined
    /// and what to write instead. Ends with a line break.
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
    /// So many findings are kept; more are only counted. Nobody reads more, and a file that is wrong
    /// throughout must not fill the memory.
    pub const MAX_KEPT: usize = 1_000;

    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a finding in.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.push_with(|| diagnostic);
    }

    /// Takes in a finding that is made only where there is room for it.
    pub fn push_with(&mut self, diagnostic: impl FnOnce() -> Diagnostic) {
        if self.is_full() {
            self.left_out += 1;
        } else {
            self.kept.push(diagnostic());
        }
    }

    /// Whether further findings are only counted.
    pub fn is_full(&self) -> bool {
        self.kept.len() >= Self::MAX_KEPT
    }

    /// Takes in what another collector has.
    pub fn append(&mut self, other: Self) {
        self.left_out += other.left_out;
        self.extend(other.kept);
    }

    /// Leaves out the findings of one kind.
    pub fn leave_out(&mut self, slug: &str) {
        self.kept.retain(|finding| finding.slug != slug);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many were found, those left out included.
    pub fn count(&self) -> usize {
        self.kept.len() + self.left_out
    }

    /// How many were found beyond those kept.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// The findings kept, by file and by place in it.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.kept.iter().collect();
        // Stable: of two at one place, the one found first comes first.
        all.sort_by(|a, b| (a.path(), a.span.start).cmp(&(b.path(), b.span.start)));
        all
    }

    /// All of them for a person to read, an empty line between two.
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
