//! Prints the documentation page of an operation, in the official dialect and the site's standard layout.
//!
//! The model provides the content, `page_format` the wording of the site, this module the layout. Together they
//! reproduce the page from which a spec was transcribed. The layout follows the site's pages:
//!
//! - The parts have a fixed order (see `page_format::headings`); empty parts are left out.
//! - Nested fields follow their parent row by row, without a mark of their depth.
//! - The parts of a description have a fixed order (see `cell.rs`).
//! - A page ends with the sentence below the error table.
//!
//! `event.rs` handles what is different on the page of an event.

mod cell;
mod event;
mod fence;
mod table;

use crate::maintain::page_format::{headings, phrases};
use crate::model::{Envelope, Location, Operation, Part, PartName, Piece, Platform, Section, Text};
use cell::Names;
pub use event::event_page;
use indexmap::IndexMap;

/// What a page says in its parts beside their data.
type Parts = IndexMap<PartName, Part>;

/// Returns the documentation page of an operation.
pub fn page(operation: &Operation, platform: &Platform) -> String {
    let names = &Names { scopes: &operation.page.scope_names, platform };
    let mut page = Page::default();
    page.head(&operation.title, &operation.summary, &operation.guide, &operation.page.parts);
    for name in headings::operation() {
        print_part(&mut page, name, operation, names);
    }
    page.finish()
}

fn print_part(page: &mut Page, name: PartName, operation: &Operation, names: &Names<'_>) {
    let parts = &operation.page.parts;
    match name {
        PartName::Request => {
            page.part(parts, name, None);
            page.facts(parts, table::facts(operation, names));
        }
        PartName::Headers => page.part(parts, name, table::headers(operation, names)),
        PartName::Path => page.part(parts, name, table::parameters(operation, names, Location::Path, name)),
        PartName::Query => page.part(parts, name, table::parameters(operation, names, Location::Query, name)),
        PartName::Body => page.part(parts, name, table::parameters(operation, names, Location::Body, name)),
        PartName::RequestExample => page.example(parts, name, fence::request(operation)),
        PartName::Response => {
            page.part(parts, name, None);
            let own = part(parts, name).is_some_and(|part| part.above.iter().any(says_binary));
            if operation.envelope == Envelope::Binary && !own {
                phrases::BINARY.into_iter().for_each(|phrase| page.block(phrase));
            }
        }
        PartName::ResponseBody => page.part(parts, name, table::response(operation, names)),
        PartName::ResponseExample => page.example(parts, name, fence::response(operation)),
        PartName::Errors => errors(page, operation),
        // These parts have no heading, or occur only on the page of an event.
        PartName::Summary
        | PartName::Endpoint
        | PartName::RateLimit
        | PartName::Permissions
        | PartName::FieldPermissions
        | PartName::Event
        | PartName::EventBody
        | PartName::EventExample => {}
    }
}

fn errors(page: &mut Page, operation: &Operation) {
    let note = operation.page.errors_note.as_ref();
    let rows = drawn(&operation.page.parts, PartName::Errors, table::errors(operation));
    let said = part(&operation.page.parts, PartName::Errors).is_some();
    if !said && rows.is_none() && note.is_none_or(Vec::is_empty) {
        return;
    }
    page.block(heading(&operation.page.parts, PartName::Errors));
    page.beside(&operation.page.parts, PartName::Errors, |part| &part.above);
    page.0.extend(rows);
    page.beside(&operation.page.parts, PartName::Errors, |part| &part.below);
    for error in operation.errors.iter().filter(|error| !error.sub_errors.is_empty()) {
        page.block(format!("### {}", headings::sub_errors(&error.id())));
        page.block(table::sub_errors(error));
    }
    match note {
        Some(note) => page.pieces(note),
        // The site's usual sentence is followed by an empty line.
        None => page.block(format!("{}\n", phrases::ERRORS_NOTE)),
    }
}

/// Whether the prose says that the reply is a file.
fn says_binary(piece: &Piece) -> bool {
    matches!(piece, Piece::Text(text) if phrases::says_binary(&text.zh))
}

/// Returns what the page says in a part beside the data.
fn part(parts: &Parts, name: PartName) -> Option<&Part> {
    parts.get(&name)
}

/// Returns the table of a part, in the page's own layout if it has one.
fn drawn(parts: &Parts, name: PartName, table: Option<String>) -> Option<String> {
    part(parts, name).and_then(|part| part.drawn.clone()).or(table)
}

/// Returns the heading of a part: the page's own, or the usual one.
fn heading(parts: &Parts, name: PartName) -> String {
    let (level, usual) = headings::usual(name);
    match part(parts, name).and_then(|part| part.heading.as_deref()) {
        Some(own) if own.starts_with('#') || own.is_empty() => own.to_owned(),
        own => format!("{} {}", "#".repeat(level), own.unwrap_or(usual)),
    }
}

/// Returns a text in the language of the page: Chinese, or English if there is no Chinese.
fn original(text: &Text) -> &str {
    if text.zh.is_empty() { &text.en } else { &text.zh }
}

/// A page under construction: blocks separated by empty lines.
#[derive(Default)]
struct Page(Vec<String>);

impl Page {
    /// Adds what precedes the data: title, summary, guide.
    fn head(&mut self, title: &Text, summary: &Text, guide: &[Section], parts: &Parts) {
        self.block(format!("# {}", original(title)));
        self.text(original(summary));
        self.beside(parts, PartName::Summary, |part| &part.below);
        for section in guide {
            self.block(format!("## {}", original(&section.title)));
            self.pieces(&section.text);
        }
    }

    fn block(&mut self, block: impl Into<String>) {
        self.0.push(block.into());
    }

    /// Adds a block of prose, if there is any.
    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.block(text);
        }
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text(original(text)),
                Piece::Code { code, language } => self.block(fence::code(code, language)),
                Piece::Table { columns, rows } => self.block(table::prose(columns, rows)),
            }
        }
    }

    /// Adds the prose above or below the data of a part.
    fn beside(&mut self, parts: &Parts, name: PartName, side: fn(&Part) -> &Vec<Piece>) {
        if let Some(part) = part(parts, name) {
            self.pieces(side(part));
        }
    }

    /// Adds the table of facts, and the prose below it.
    fn facts(&mut self, parts: &Parts, table: String) {
        self.0.extend(drawn(parts, PartName::Endpoint, Some(table)));
        self.beside(parts, PartName::Endpoint, |part| &part.below);
    }

    /// Adds a part: its heading, the prose above, its data, the prose below. An empty part is left out, except that the
    /// main parts always have a heading.
    fn part(&mut self, parts: &Parts, name: PartName, data: Option<String>) {
        let main = matches!(name, PartName::Request | PartName::Response | PartName::Event);
        let (heading, data) = (heading(parts, name), drawn(parts, name, data));
        let says = |part: &Part| part.heading.is_some() || !part.above.is_empty() || !part.below.is_empty();
        if data.is_none() && !main && !part(parts, name).is_some_and(says) {
            return;
        }
        self.text(&heading);
        self.beside(parts, name, |part| &part.above);
        self.0.extend(data);
        self.beside(parts, name, |part| &part.below);
    }

    /// Adds a part whose data is an example: the site puts it directly below the heading.
    fn example(&mut self, parts: &Parts, name: PartName, example: Option<fence::Fence>) {
        let above = part(parts, name).is_some_and(|part| !part.above.is_empty());
        match example {
            Some(fence) if !above && !fence.apart => {
                self.block(format!("{}\n{}", heading(parts, name), fence.text));
                self.beside(parts, name, |part| &part.below);
            }
            example => self.part(parts, name, example.map(|fence| fence.text)),
        }
    }

    fn finish(self) -> String {
        let mut page = self.0.join("\n\n");
        page.push('\n');
        page
    }
}

#[cfg(test)]
mod tests;
