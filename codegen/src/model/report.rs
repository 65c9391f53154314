//! Reports mistakes with their places in a document.

use crate::source::{Diagnostics, Document, Part, Path, Segment, closest};

/// A step from a value to a value inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<&String> for Step {
    fn from(key: &String) -> Self {
        Self::Key(key.clone())
    }
}

impl From<String> for Step {
    fn from(key: String) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// A place in a document: the steps from its root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    steps: Vec<Step>,
    at_key: bool,
}

impl At {
    /// Returns the place of a value inside this one.
    pub(super) fn key(&self, step: impl Into<Step>) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step.into());
        Self { steps, at_key: false }
    }

    fn path(&self) -> Path<'_> {
        let segment = |step| match step {
            &Step::Index(index) => Segment::Index(index),
            Step::Key(key) => Segment::Key(key),
        };
        self.steps.iter().map(segment).collect()
    }

    /// Returns the steps from the root, in words.
    pub(super) fn keys(&self) -> Vec<String> {
        let word = |step: &Step| match step {
            Step::Index(index) => index.to_string(),
            Step::Key(key) => key.clone(),
        };
        self.steps.iter().map(word).collect()
    }

    fn part(&self) -> Part {
        if self.at_key { Part::Key } else { Part::Value }
    }

    /// Returns the place in a document, as `path:line`.
    pub(super) fn place(&self, document: &Document) -> String {
        let finding = document.finding(&self.path(), self.part(), "", "");
        format!("{}:{}", finding.path(), finding.start().line)
    }

    /// Returns the place of the key itself instead of its value.
    pub(super) fn name(&self) -> Self {
        Self { steps: self.steps.clone(), at_key: true }
    }
}

/// Returns the root of a document.
pub(super) fn root() -> At {
    At::default()
}

/// Collects the mistakes in a document.
pub(super) struct Report<'a> {
    document: &'a Document,
    diagnostics: &'a mut Diagnostics,
    is_muted: bool,
}

impl<'a> Report<'a> {
    pub(super) fn new(document: &'a Document, diagnostics: &'a mut Diagnostics) -> Self {
        Self { document, diagnostics, is_muted: false }
    }

    /// Sets whether reports are suppressed from now on. Returns the previous setting.
    pub(super) fn mute(&mut self, is_muted: bool) -> bool {
        std::mem::replace(&mut self.is_muted, is_muted)
    }

    /// Reports a mistake: what is wrong at a place, and what to write instead.
    pub(super) fn error(&mut self, slug: &'static str, at: &At, message: impl Into<String>, help: impl Into<String>) {
        if self.is_muted {
            return;
        }
        let part = at.part();
        self.diagnostics.push_with(|| self.document.finding(&at.path(), part, slug, message).with_help(help));
    }

    /// Returns the candidate that was probably meant. Returns nothing if there is no room for further findings.
    pub(super) fn closest<'c>(&self, word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
        if self.diagnostics.is_full() { None } else { closest(word, candidates) }
    }

    /// Reports a mistake in a text, at the position of a word in it.
    pub(super) fn error_in_text(
        &mut self,
        slug: &'static str,
        at: &At,
        word: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.is_muted {
            return;
        }
        self.diagnostics.push_with(|| {
            let mut finding = self.document.finding(&at.path(), Part::Value, slug, message).with_help(help);
            let text = finding.source.text();
            // If the word is written with escapes, the finding is at the whole text.
            if let Some(start) = text[finding.span.start..].find(word).filter(|_| !word.is_empty()) {
                let start = finding.span.start + start;
                finding.span = start..start + word.len();
            }
            finding
        });
    }
}
