//! The last step of an import: reads the transcribed spec as the generator does and fixes what it finds, so that
//! `check` finds nothing. Defects of the page are reported.

use super::prose::as_block;
use super::{Draft, Known, remarks};
use crate::load::{UNPLACED, UNPLACED_EVENT};
use crate::maintain::page_format::example::form;
use crate::maintain::page_format::facts::field_scopes;
use crate::maintain::page_format::headings;
use crate::maintain::page_format::rows::{AUTHORIZATION, CONTENT_TYPE};
use crate::maintain::yaml::{Comments, yaml};
use crate::model::{BodyKind, EventSource, Model, OperationSource, Sources};
use crate::source::{Diagnostic, Diagnostics, Document, SourceText};
use crate::spec::{Example, Fields, Operation, PartName, Piece, Prose, Section, Text, ValueDoc, Values, Written};
use serde_json::Value as Json;
use std::sync::Arc;

/// Settles a draft: fixes what the generator finds in it, and returns it with the generator's model. Returns `None` if
/// no spec file can hold it.
pub(super) fn settle(
    mut draft: Draft,
    source: &Arc<SourceText>,
    known: &Known,
    defects: &mut Diagnostics,
) -> Option<(Draft, Model)> {
    let stated = draft.operation.field_permissions.take();
    let (model, findings) = read(draft.clone().written(), known);
    let mut is_as_read = true;
    let operation = &mut draft.operation;
    // Without an endpoint it is not an operation, without a type not an event; a file that is too large cannot be read
    // again.
    let sorted = findings.sorted();
    let is_empty = model.operations.is_empty() && model.events.is_empty();
    let refused = sorted.iter().find(|finding| is_empty || matches!(finding.slug, "bad-endpoint" | "bad-event-type"));
    if let Some(finding) = refused {
        let message = format!("no spec file can hold this page: {}", finding.message);
        let finding = Diagnostic { help: finding.help.clone(), ..Diagnostic::new(source, 0..0, finding.slug, message) };
        defects.push(finding);
        return None;
    }
    let derived = match (model.operations.first(), model.events.first()) {
        (Some(operation), _) => field_scopes(operation.page.rows()),
        (None, Some(event)) => field_scopes(event.page.rows()),
        (None, None) => return None,
    };
    if let Some(stated) = stated.filter(|stated| !derived.iter().copied().eq(stated.iter().map(String::as_str))) {
        operation.field_permissions = Some(stated);
        is_as_read = false;
    }
    if let Some(resolved) = model.operations.first().filter(|one| one.body == BodyKind::Multipart)
        && let Some(example) = operation.examples.request.clone().filter(Json::is_object)
    {
        // A form that would be printed differently stays unchanged.
        let lines = draft.form.take().filter(|lines| *lines != form(&example, resolved));
        operation.examples.request = Some(lines.map_or(example, |lines| Json::String(as_block(&lines))));
        is_as_read = false;
    }
    for finding in sorted {
        report(finding, source, defects);
        if finding.slug == "example-mismatch"
            && let Some(example) = example_of(finding)
            && !operation.examples.as_is.contains(&example)
        {
            operation.examples.as_is.push(example);
            is_as_read = false;
        }
    }
    let model = if is_as_read { model } else { read(draft.clone().written(), known).0 };
    Some((draft, model))
}

/// Returns the example that a finding is about: the last key of `examples` above the place.
fn example_of(finding: &Diagnostic) -> Option<Example> {
    let text = finding.source.text();
    let line = finding.source.line_range(finding.span.start);
    let examples = text[..line.end].rfind("\nexamples:\n")?;
    let mut above = text[examples..line.end].lines().rev();
    above.find_map(|line| match line {
        line if line.starts_with("  request:") => Some(Example::Request),
        line if line.starts_with("  response:") || line.starts_with("  event:") => Some(Example::Response),
        _ => None,
    })
}

/// The generator's model of a page, with its findings.
fn read(written: Written, known: &Known) -> (Model, Diagnostics) {
    let mut findings = Diagnostics::new();
    let text = yaml(&written, None, &Comments::new());
    let Some(document) = Document::parse("page", text, &mut findings) else { return (Model::default(), findings) };
    let mut sources = Sources::default();
    match written {
        Written::Operation(written) => {
            let id = UNPLACED.to_owned();
            sources.operations.push(OperationSource { id, placed: false, document, written: *written });
        }
        Written::Event(written) => {
            let id = UNPLACED_EVENT.to_owned();
            sources.events.push(EventSource { id, placed: false, document, written: *written });
        }
    }
    (known.platform.build(&sources, &mut findings), findings)
}

/// Turns a finding in the spec into a defect of the page, at the words on the page that it is about.
fn report(finding: &Diagnostic, source: &Arc<SourceText>, defects: &mut Diagnostics) {
    let words = finding.source.text().get(finding.span.clone()).unwrap_or_default().trim_matches('"');
    let quoted = format!("\"{words}\"");
    let text = source.text();
    // Content that is not on the page verbatim, such as a whole object, is shown by the heading of its example.
    let usual = |part| headings::usual(part).1;
    let heading = match example_of(finding) {
        Some(Example::Request) => usual(PartName::RequestExample),
        Some(Example::Response) if text.contains(usual(PartName::EventExample)) => usual(PartName::EventExample),
        Some(Example::Response) => usual(PartName::ResponseExample),
        None => "",
    };
    let in_quotes = text.find(&quoted).map(|at| at + 1).filter(|_| !words.is_empty());
    let at = in_quotes.or_else(|| text.find(heading)).unwrap_or_default();
    let length = if in_quotes.is_some() { words.len() } else { heading.len() };
    let help = "the example and the table of the page do not agree; the example is kept as it is";
    defects.push(Diagnostic::new(source, at..at + length, finding.slug, finding.message.clone()).with_help(help));
}

/// Adds the line break that ends texts of several lines in a block behind `|`, where it does not count.
pub(super) fn end_lines(operation: &mut Operation) {
    end(&mut operation.summary);
    for section in operation.guide.values_mut() {
        match section {
            Section::Page(text) => end_line(text),
            Section::Pieces(pieces) => pieces.iter_mut().for_each(end_piece),
            Section::Both(both) => end_line(&mut both.zh),
        }
    }
    for error in operation.errors_mut() {
        end(&mut error.fix);
        error.sub_errors.values_mut().for_each(|sub| end(&mut sub.fix));
    }
    let request = &mut operation.request;
    let request = [&mut request.headers, &mut request.path, &mut request.query, &mut request.body];
    for fields in request.into_iter().chain(operation.response.fields_mut()) {
        end_fields(fields);
    }
    let parts = operation.parts.values_mut().flat_map(|part| [&mut part.above, &mut part.below]);
    for prose in parts.chain([&mut operation.errors_note]).flatten() {
        match prose {
            Prose::Text(text) => end(text),
            Prose::Pieces(pieces) => pieces.iter_mut().for_each(end_piece),
        }
    }
}

fn end_fields(fields: &mut Fields) {
    for field in fields.values_mut() {
        end(&mut field.doc);
        if let Some(Values::Explained(values)) = &mut field.values {
            for value in values.values_mut() {
                match value {
                    ValueDoc::Doc(doc) => end(doc),
                    ValueDoc::Full(full) => end(&mut full.doc),
                }
            }
        }
        if let Some(inner) = &mut field.fields {
            end_fields(inner);
        }
    }
}

fn end_piece(piece: &mut Piece) {
    if let Piece::Text(text) = piece {
        end(text);
    }
}

fn end(text: &mut Text) {
    if let Text::Page(text) = text {
        end_line(text);
    }
}

fn end_line(text: &mut String) {
    if text.contains('\n') && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Returns the content without any prose of the page.
pub(super) fn facts_only(mut operation: Operation, known: &Known) -> Operation {
    operation.title = Text::Page(operation.endpoint.clone());
    leave_out_query(&mut operation);
    operation.summary = Text::default();
    operation.guide.clear();
    operation.errors_note = None;
    operation.parts.clear();
    operation.frame = Default::default();
    // Without their names, the entries of known scopes would be empty.
    operation.scope_names.retain(|id, _| !known.platform().scopes.contains_key(id));
    operation.scope_names.values_mut().for_each(|name| *name = Text::default());
    for error in operation.errors_mut() {
        error.fix = Text::default();
        error.sub_errors.values_mut().for_each(|sub| sub.fix = Text::default());
    }
    let request = &mut operation.request;
    for header in [AUTHORIZATION, CONTENT_TYPE] {
        request.headers.shift_remove(header);
    }
    let request = [&mut request.headers, &mut request.path, &mut request.query, &mut request.body];
    for fields in request.into_iter().chain(operation.response.fields_mut()) {
        strip(fields);
    }
    for example in [&mut operation.examples.request, &mut operation.examples.response].into_iter().flatten() {
        if let Json::String(lines) = example {
            *example = crate::lenient::read(lines).0.unwrap_or_default();
        }
        plain_values(example);
    }
    operation
}

/// Removes sample values of the query from the address, if the table of the page contains these parameters.
fn leave_out_query(operation: &mut Operation) {
    let Some((path, query)) = operation.endpoint.split_once('?') else { return };
    let is_listed =
        |pair: &str| operation.request.query.contains_key(pair.split_once('=').map_or(pair, |(name, _)| name));
    if query.split('&').all(is_listed) {
        operation.endpoint = path.to_owned();
    }
}

/// Removes the prose from fields.
fn strip(fields: &mut Fields) {
    fields.retain(|_, field| field.name.is_none());
    for field in fields.values_mut() {
        field.doc = Text::default();
        remarks::take_out(field);
        field.page_type = None;
        field.cells.clear();
        field.example_text = None;
        field.default_text = None;
        field.rules.clear();
        if field.required_if.take().is_some() {
            field.required = false;
        }
        if let Some(example) = &mut field.example {
            plain_values(example);
        }
        if let Some(Values::Explained(values)) = &mut field.values {
            for value in values.values_mut() {
                match value {
                    ValueDoc::Doc(doc) => *doc = Text::default(),
                    ValueDoc::Full(full) => full.doc = Text::default(),
                }
            }
        }
        if let Some(inner) = &mut field.fields {
            strip(inner);
        }
    }
}

/// The placeholder for text in an example.
pub(super) const WORDS: &str = "text";

/// Replaces texts for people; identifiers, numbers and codes are kept.
pub(super) fn plain_values(value: &mut Json) {
    match value {
        Json::String(text) => {
            let is_code = text.len() <= 128 && text.chars().all(|c| c.is_ascii_graphic());
            if !is_code {
                *text = WORDS.to_owned();
            }
        }
        Json::Array(items) => items.iter_mut().for_each(plain_values),
        Json::Object(entries) => entries.values_mut().for_each(plain_values),
        _ => {}
    }
}
