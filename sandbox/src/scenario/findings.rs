//! Mistakes in a scenario, with their positions.

use feishu_source::{Diagnostics, Document, Part, Segment, did_you_mean, quoted};

/// Collects mistakes.
pub(super) struct Findings<'d> {
    document: &'d Document,
    all: &'d mut Diagnostics,
}

/// A place in a scenario.
pub(super) type At<'a> = &'a [Segment<'a>];

impl<'d> Findings<'d> {
    pub(super) fn new(document: &'d Document, all: &'d mut Diagnostics) -> Self {
        Self { document, all }
    }

    /// Reports a mistake in a value.
    pub(super) fn value(&mut self, at: At<'_>, slug: &'static str, message: String, help: impl Into<String>) {
        self.all.push(self.document.finding(at, Part::Value, slug, message).with_help(help));
    }

    /// Reports a mistake in a key.
    pub(super) fn key(&mut self, at: At<'_>, slug: &'static str, message: String, help: impl Into<String>) {
        self.all.push(self.document.finding(at, Part::Key, slug, message).with_help(help));
    }

    /// Checks that the name in a value is declared in `section`.
    pub(super) fn known<'a>(
        &mut self,
        at: At<'_>,
        name: &str,
        section: &str,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) {
        if known.clone().into_iter().any(|one| one == name) {
            return;
        }
        let help = did_you_mean(name, known).unwrap_or_else(|| format!("add it under `{section}`"));
        self.value(at, "unknown-name", format!("there is no {} under `{section}`", quoted(name)), help);
    }
}
