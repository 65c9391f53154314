//! Transcribes a page, sorted into its parts, as an operation of the language.

mod errors;
mod request;
mod response;

pub(super) use response::frame_row;

use super::facts::{Facts, facts, is_facts};
use super::fields::{Context, Travels, example_objects, fields};
use super::keys::one_line;
use super::page::{Block, Table};
use super::prose::{as_block, prose, section};
use super::sheet::{Section, Sheet};
use super::{Draft, Known, event, example};
use crate::maintain::page_format::columns::{REPLY_COLUMNS, REQUEST_COLUMNS, field_columns};
use crate::maintain::page_format::example::{FORM, JSON, pretty};
use crate::maintain::page_format::facts::HOST;
use crate::maintain::page_format::headings;
use crate::model::NO_PAGE;
use crate::spec::{Fields, Operation, Part, PartName, Piece, Prose, Text};
use serde_json::Value as Json;

/// Transcribes a page. Returns `None` if it describes neither an operation nor an event.
pub(super) fn transcribe(
    mut sheet: Sheet,
    address: Option<String>,
    known: &Known,
    context: &mut Context<'_>,
) -> Option<Draft> {
    if let Some(section) = sheet.take(PartName::Event) {
        return event::transcribe(section, sheet, address, known, context);
    }
    let request = sheet.take(PartName::Request)?;
    let table = request.blocks.iter().position(|block| matches!(block, Block::Table(table) if is_facts(table)))?;
    let Block::Table(facts_table) = &request.blocks[table] else { return None };
    let facts = facts(facts_table, &known.tiers, context);
    if facts.url.is_empty() || facts.method.is_empty() {
        return None;
    }
    let mut scribe = Scribe { operation: Operation::default(), form: None, known, context };
    scribe.head(&sheet, address);
    scribe.facts(facts);
    scribe.title();
    scribe.around(&request, PartName::Request, &request.blocks[..table], &[]);
    scribe.around_data(PartName::Endpoint, &[], &request.blocks[table + 1..]);
    scribe.request(&mut sheet);
    scribe.response(&mut sheet);
    scribe.errors(&mut sheet);
    scribe.scope_names();
    Some(Draft { operation: scribe.operation, form: scribe.form, is_event: false })
}

/// Transcribes a page, part by part.
pub(super) struct Scribe<'a, 'c, 'd> {
    pub(super) operation: Operation,
    /// See [`Draft::form`].
    pub(super) form: Option<String>,
    pub(super) known: &'a Known,
    pub(super) context: &'c mut Context<'d>,
}

impl Scribe<'_, '_, '_> {
    pub(super) fn head(&mut self, sheet: &Sheet, address: Option<String>) {
        self.operation.title =
            Text::Page(sheet.title.as_ref().map(|title| title.text().to_owned()).unwrap_or_default());
        self.operation.source = address.unwrap_or_else(|| NO_PAGE.to_owned());
        match prose(&sheet.summary) {
            Some(Prose::Text(text)) => self.operation.summary = text,
            Some(Prose::Pieces(mut pieces)) => {
                if let Some(Piece::Text(text)) = pieces.first().cloned() {
                    self.operation.summary = text;
                    pieces.remove(0);
                }
                self.part(PartName::Summary).below = Some(Prose::Pieces(pieces));
            }
            None => {}
        }
        for (heading, blocks) in &sheet.guide {
            let (more, name) = (section(blocks), one_line(heading.text()));
            if let Some(first) = self.operation.guide.get_mut(&name) {
                self.context.defect(
                    heading.range(),
                    "duplicate-section",
                    "there is already a section of this name above",
                    "the two were merged",
                );
                append(first, &name, more);
                continue;
            }
            self.operation.guide.insert(name, more);
        }
    }

    pub(super) fn facts(&mut self, facts: Facts) {
        let url = facts.url.strip_prefix(HOST).unwrap_or(&facts.url);
        self.operation.endpoint = format!("{} {url}", facts.method);
        self.operation.rate_limit = facts.rate_limit;
        self.context.rate_limits_source = facts.rate_limits_source;
        self.operation.apps = facts.apps;
        self.operation.permissions = facts.permissions;
        self.operation.field_permissions = Some(facts.field_permissions);
        // The summary may already be a part.
        self.operation.parts.extend(facts.parts);
        self.context.names.extend(facts.names);
    }

    /// Uses the endpoint as the title of a page without a title.
    pub(super) fn title(&mut self) {
        if self.operation.title.zh().trim().is_empty() {
            let help = "the endpoint is used instead";
            self.context.defect(0..0, "no-title", "this page has no title", help);
            self.operation.title = Text::Page(self.operation.endpoint.clone());
        }
    }

    pub(super) fn part(&mut self, name: PartName) -> &mut Part {
        self.operation.parts.entry(name).or_default()
    }

    /// Reads the prose above and below the data of a part, and the part's own heading.
    pub(super) fn around(&mut self, section: &Section, name: PartName, above: &[Block], below: &[Block]) {
        let (level, usual) = headings::usual(name);
        if section.heading.text() != usual || section.level != level {
            let hashes = if section.level == level { String::new() } else { format!("{} ", "#".repeat(section.level)) };
            self.part(name).heading = Some(format!("{hashes}{}", section.heading.text()));
        } else if section.blocks.is_empty() && level > 2 {
            // An empty part has no heading by default.
            self.part(name).heading = Some(usual.to_owned());
        }
        self.around_data(name, above, below);
    }

    pub(super) fn around_data(&mut self, name: PartName, above: &[Block], below: &[Block]) {
        if let Some(above) = prose(above) {
            self.part(name).above = Some(above);
        }
        if let Some(below) = prose(below) {
            let part = self.part(name);
            // It already contains the unknown rows.
            part.below = Some(match part.below.take() {
                Some(first) => behind(first, below),
                None => below,
            });
        }
    }

    /// Reads a table of fields with the prose around it.
    fn table(&mut self, section: Option<Section>, name: PartName, travels: Travels, shown: Option<&Json>) -> Fields {
        let Some(section) = section else { return Fields::new() };
        let Some(index) = field_table(&section.blocks) else {
            self.around(&section, name, &section.blocks, &[]);
            return Fields::new();
        };
        self.around(&section, name, &section.blocks[..index], &section.blocks[index + 1..]);
        let Block::Table(table) = &section.blocks[index] else { return Fields::new() };
        let usual = if travels == Travels::Path { &REPLY_COLUMNS[..] } else { &REQUEST_COLUMNS[..] };
        self.columns(name, table, usual);
        fields(table, &table.rows, travels, &example_objects(shown), self.context)
    }

    /// Returns the layout of a table, or its columns, if they are unusual.
    pub(super) fn columns(&mut self, name: PartName, table: &Table, usual: &[&str]) {
        if let Some(lines) = &table.drawn {
            self.part(name).drawn = Some(as_block(lines));
        } else if !table.titles.iter().map(|title| title.text()).eq(usual.iter().copied()) {
            self.part(name).columns = table.titles.iter().map(|title| title.text().to_owned()).collect();
        }
    }

    /// Returns the example of a section, to determine nesting.
    pub(super) fn example_value(&mut self, section: &Section) -> Option<Json> {
        section.blocks.iter().find_map(|block| match block {
            Block::Code { text, .. } if text.text().trim_start().starts_with(['{', '[']) => {
                crate::lenient::read(text.text()).0
            }
            _ => None,
        })
    }

    /// Reads an example with the prose around it.
    pub(super) fn example(&mut self, section: &Section, name: PartName, form: bool) -> Option<Json> {
        let is_example = |block: &Block| {
            matches!(block, Block::Code { language, text }
            if example::looks_like_a_body(text.text()) && language_fits(language, form))
        };
        let Some(index) = section.blocks.iter().position(is_example) else {
            self.around(section, name, &section.blocks, &[]);
            return None;
        };
        self.around(section, name, &section.blocks[..index], &section.blocks[index + 1..]);
        let Block::Code { text, .. } = &section.blocks[index] else { return None };
        let lines = || Some(Json::String(as_block(text.text())));
        if form {
            self.form = Some(text.text().to_owned());
            return example::form(text.text()).or_else(lines);
        }
        let value = example::json(text, self.context.source, self.context.defects);
        value.filter(|value| !value.is_string() && pretty(value) == text.text()).or_else(lines)
    }

    /// Returns the names of scopes that differ from the platform's.
    pub(super) fn scope_names(&mut self) {
        for (id, name) in std::mem::take(&mut self.context.names) {
            let known = self.known.platform().scopes.get(&id).map(|scope| scope.name.zh.as_str());
            if known != Some(name.as_str()) && (known.is_none() || name != id) {
                self.operation.scope_names.entry(id).or_insert(Text::Page(name));
            }
        }
    }
}

/// Appends prose to other prose.
fn behind(first: Prose, more: Prose) -> Prose {
    let pieces = |prose: Prose| match prose {
        Prose::Text(text) => vec![Piece::Text(text)],
        Prose::Pieces(pieces) => pieces,
    };
    let (mut pieces, mut more) = (pieces(first), pieces(more).into_iter().peekable());
    // Two adjacent texts would be read as one.
    if let (Some(Piece::Text(Text::Page(last))), Some(Piece::Text(Text::Page(next)))) = (pieces.last_mut(), more.peek())
    {
        last.push_str(&format!("\n\n{next}"));
        more.next();
    }
    pieces.extend(more);
    match pieces.as_slice() {
        [Piece::Text(text)] => Prose::Text(text.clone()),
        _ => Prose::Pieces(pieces),
    }
}

/// Returns the index of the first table of fields among some blocks.
pub(super) fn field_table(blocks: &[Block]) -> Option<usize> {
    let is_fields = |block: &Block| {
        matches!(block, Block::Table(table)
        if !table.rows.is_empty() && field_columns(table.titles.iter().map(|title| title.text())).is_some())
    };
    blocks.iter().position(is_fields)
}

fn language_fits(language: &str, form: bool) -> bool {
    let is = |wanted: &str| language.trim().eq_ignore_ascii_case(wanted);
    is(if form { FORM } else { JSON })
}

/// Adds a section to the section with the same name.
fn append(first: &mut crate::spec::Section, heading: &str, second: crate::spec::Section) {
    use crate::spec::{Piece, Section};
    let pieces = |section: Section| match section {
        Section::Page(text) => vec![Piece::Text(Text::Page(text))],
        Section::Pieces(pieces) => pieces,
        Section::Both(both) => vec![Piece::Text(Text::Page(both.zh))],
    };
    let mut all = pieces(std::mem::replace(first, Section::Pieces(Vec::new())));
    all.push(Piece::Text(Text::Page(format!("## {heading}"))));
    all.extend(pieces(second));
    *first = Section::Pieces(all);
}
