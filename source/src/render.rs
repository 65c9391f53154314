//! Renders a finding as text for people.

use super::characters::is_hidden;
use super::{Diagnostic, SourceText};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};
use std::borrow::Cow;
use std::ops::Range;

/// The style in which findings are rendered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Plain text: for files, pipes and continuous integration.
    #[default]
    Plain,
    /// With colours: for a terminal.
    Coloured,
}

/// The number of columns to which the renderer cuts lines.
const WIDTH: usize = 120;
/// A line longer than this, in bytes, is cut before the renderer, which goes through its whole input, sees it.
const LONG_LINE: usize = 8 << 10;
/// The number of bytes of a long line that are kept on each side of the place.
const AROUND: usize = 1 << 10;

/// Renders a finding with the line it is about.
pub(super) fn diagnostic(diagnostic: &Diagnostic, style: Style) -> String {
    let source = &*diagnostic.source;
    let title = Level::ERROR.primary_title(diagnostic.message.as_str()).id(diagnostic.slug);
    let mut group = Group::with_title(title);
    let excerpt = Excerpt::of(source, &diagnostic.span);
    let line = diagnostic.line();
    if source.text().is_empty() {
        group = group.element(Origin::path(source.path()));
    } else {
        let label = (!diagnostic.label.is_empty()).then_some(diagnostic.label.as_str());
        let annotation = AnnotationKind::Primary.span(excerpt.span).label(label);
        let mut snippet = Snippet::source(excerpt.text).line_start(line).annotation(annotation);
        if excerpt.from_the_start {
            snippet = snippet.path(source.path());
        } else {
            // The renderer would count the column from where the line was cut.
            group = group.element(Origin::path(source.path()).line(line).char_column(diagnostic.column()));
        }
        group = group.element(snippet);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let mut rendered = renderer.term_width(WIDTH).render(&[group]);
    rendered.push('\n');
    rendered
}

/// Returns the line to show, and the range to underline in it. The renderer gets only this line, since it would
/// otherwise go through the whole file for every finding.
struct Excerpt<'a> {
    text: Cow<'a, str>,
    span: Range<usize>,
    from_the_start: bool,
}

impl<'a> Excerpt<'a> {
    fn of(source: &'a SourceText, span: &Range<usize>) -> Self {
        let line = source.line_range(span.start);
        // Of a place with several lines, only the first is shown.
        let (start, end) = (span.start.min(line.end), span.end.min(line.end));
        let end = end.max(start);
        let shown = if line.len() <= LONG_LINE {
            line.clone()
        } else {
            let from = start.saturating_sub(AROUND).max(line.start);
            let to = start.saturating_add(AROUND).min(line.end);
            source.clamp(from..to)
        };
        let end = end.min(shown.end).max(start);
        let text = source.text();
        let (before, marked) = (visible(&text[shown.start..start]), visible(&text[start..end]));
        let span = before.len()..before.len() + marked.len();
        Self { text: visible(&text[shown.clone()]), span, from_the_start: shown.start == line.start }
    }
}

/// Returns the line with a visible mark in place of each invisible character, so that columns stay the same.
fn visible(line: &str) -> Cow<'_, str> {
    let is_marked = |character: char| is_hidden(character) && character != '\t';
    if line.contains(is_marked) { line.replace(is_marked, "\u{fffd}").into() } else { line.into() }
}
