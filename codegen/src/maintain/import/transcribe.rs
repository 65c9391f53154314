//! A page, sorted into its parts, as an operation of the language.

use super::errors::{error_of, errors, sub_errors};
use super::facts::{Facts, facts, is_facts};
use super::fields::{Context, Travels, example_objects, fields};
use super::keys::one_line;
use super::page::{Block, Row, Table};
use super::prose::{as_block, prose, section};
use super::sheet::{Section, Sheet};
use super::{Draft, Known, event, example, types};
use crate::maintain::page_format::columns::{
    ERROR_COLUMNS, FieldColumn, REPLY_COLUMNS, REQUEST_COLUMNS, error_columns, field_column, field_columns,
};
use crate::maintain::page_format::description::Mark;
use crate::maintain::page_format::example::{FORM, JSON, pretty};
use crate::maintain::page_format::facts::HOST;
use crate::maintain::page_format::phrases::{BINARY, ERRORS_NOTE, says_binary};
use crate::maintain::page_format::rows::{
    AUTHORIZATION, CONTENT_TYPE, HEADER_TYPE, authorization, content_type, reply_frame,
};
use crate::maintain::page_format::{NOTHING, headings};
use crate::model::NO_PAGE;
use crate::spec::{Envelope, Fields, FrameRow, Operation, Part, PartName, Piece, Prose, Response, Text, TokenKind};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value as Json;

/// Transcribes a page. `None` where it describes neither an operation nor an event.
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
                    "a section of this name stands above already",
                    "the two were put together",
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
        // The summary may be a part already.
        self.operation.parts.extend(facts.parts);
        self.context.names.extend(facts.names);
    }

    /// Takes the endpoint for the title where the page has none.
    pub(super) fn title(&mut self) {
        if self.operation.title.zh().trim().is_empty() {
            let help = "the endpoint stands in its place";
            self.context.defect(0..0, "no-title", "this page has no title", help);
            self.operation.title = Text::Page(self.operation.endpoint.clone());
        }
    }

    pub(super) fn part(&mut self, name: PartName) -> &mut Part {
        self.operation.parts.entry(name).or_default()
    }

    /// What stands above and below the data of a part, and the part's own heading.
    pub(super) fn around(&mut self, section: &Section, name: PartName, above: &[Block], below: &[Block]) {
        let (level, usual) = headings::usual(name);
        if section.heading.text() != usual || section.level != level {
            let hashes = if section.level == level { String::new() } else { format!("{} ", "#".repeat(section.level)) };
            self.part(name).heading = Some(format!("{hashes}{}", section.heading.text()));
        }
        self.around_data(name, above, below);
    }

    pub(super) fn around_data(&mut self, name: PartName, above: &[Block], below: &[Block]) {
        if let Some(above) = prose(above) {
            self.part(name).above = Some(above);
        }
        if let Some(below) = prose(below) {
            let part = self.part(name);
            // Rows that are not known stand there already.
            part.below = Some(match part.below.take() {
                Some(first) => behind(first, below),
                None => below,
            });
        }
    }

    fn request(&mut self, sheet: &mut Sheet) {
        let example = sheet.take(PartName::RequestExample);
        let shown = example.as_ref().and_then(|section| self.example_value(section));
        self.operation.request.path = self.table(sheet.take(PartName::Path), PartName::Path, Travels::Path, None);
        self.operation.request.query = self.table(sheet.take(PartName::Query), PartName::Query, Travels::Query, None);
        self.operation.request.body =
            self.table(sheet.take(PartName::Body), PartName::Body, Travels::Body, shown.as_ref());
        self.operation.request.body_on_get =
            self.operation.endpoint.starts_with("GET ") && !self.operation.request.body.is_empty();
        self.headers(sheet.take(PartName::Headers));
        self.missing_path_parameters();
        if let Some(section) = example {
            let is_form = self.operation.request.body.values().any(|field| types::column(&field.ty).base == "file");
            self.operation.examples.request = self.example(&section, PartName::RequestExample, is_form);
        }
    }

    /// A table of fields with what stands around it.
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

    pub(super) fn columns(&mut self, name: PartName, table: &Table, usual: &[&str]) {
        if !table.titles.iter().map(|title| title.text()).eq(usual.iter().copied()) {
            self.part(name).columns = table.titles.iter().map(|title| title.text().to_owned()).collect();
        }
    }

    /// The headers: those of every operation are facts, unless the page words them in its own way.
    fn headers(&mut self, section: Option<Section>) {
        let has_body = !self.operation.request.body.is_empty();
        if has_body && section.is_none() {
            self.part(PartName::Headers).heading = Some(String::new());
        }
        let is_form = self.operation.request.body.values().any(|field| types::column(&field.ty).base == "file");
        let mut headers = self.table(section, PartName::Headers, Travels::Header, None);
        let words = |field: &crate::spec::Field| original(field);
        let mut own = false;
        if let Some(field) = headers.get(AUTHORIZATION) {
            own = true;
            let words = words(field);
            self.operation.tokens = tokens(&words);
            let usual = authorization(&self.operation.tokens, &self.known.platform);
            if usual.as_deref() == Some(words.as_str())
                && field.required
                && field.ty == HEADER_TYPE
                && field.page_type.is_none()
            {
                headers.shift_remove(AUTHORIZATION);
                own = false;
            }
        }
        match headers.get(CONTENT_TYPE).map(|field| (words(field), field.required)) {
            // Behind a row of the page's own words, the usual row would stand in front.
            Some((words, true)) if has_body && !own && words == content_type(is_form) => {
                headers.shift_remove(CONTENT_TYPE);
            }
            None if has_body => self.part(PartName::Headers).without.push(CONTENT_TYPE.to_owned()),
            _ => {}
        }
        self.operation.request.headers = headers;
    }

    /// Parameters of the path that the page does not list.
    fn missing_path_parameters(&mut self) {
        let path = self.operation.endpoint.split('?').next().unwrap_or_default().to_owned();
        let listed: IndexSet<&str> = path.split('/').filter_map(|part| part.strip_prefix(':')).collect();
        for (name, mut field) in std::mem::take(&mut self.operation.request.path) {
            let key = if listed.contains(name.as_str()) {
                name
            } else {
                let key = format!("{name} (page)");
                field.name.get_or_insert(name);
                key
            };
            self.operation.request.path.insert(key, field);
        }
        for name in listed {
            if !self.operation.request.path.contains_key(name) {
                let field = crate::spec::Field { ty: "string".to_owned(), required: true, ..Default::default() };
                self.operation.request.path.insert(name.to_owned(), field);
                self.part(PartName::Path).without.push(name.to_owned());
            }
        }
    }

    fn response(&mut self, sheet: &mut Sheet) {
        let example = sheet.take(PartName::ResponseExample);
        let shown = example.as_ref().and_then(|section| self.example_value(section));
        let response = sheet.take(PartName::Response);
        let body = sheet.take(PartName::ResponseBody);
        let section = body.as_ref().or(response.as_ref());
        let table = section.and_then(|section| field_table(&section.blocks));
        if let Some(section) = &response
            && (body.is_some() || table.is_none())
        {
            let blocks = self.binary(&section.blocks, table.is_some());
            self.around(section, PartName::Response, &blocks, &[]);
        }
        if let (Some(section), Some(index)) = (section, table)
            && let Block::Table(table) = &section.blocks[index]
        {
            if body.is_some() {
                self.around(section, PartName::ResponseBody, &section.blocks[..index], &section.blocks[index + 1..]);
            } else {
                self.around_data(PartName::Response, &section.blocks[..index], &[]);
                self.part(PartName::ResponseBody).heading = Some(String::new());
                self.around_data(PartName::ResponseBody, &[], &section.blocks[index + 1..]);
            }
            self.columns(PartName::ResponseBody, table, &REPLY_COLUMNS);
            self.reply(table, shown.as_ref());
        } else {
            if let Some(section) = &body {
                self.around(section, PartName::ResponseBody, &section.blocks, &[]);
            } else if response.is_some() && self.operation.envelope != Envelope::Binary {
                self.part(PartName::ResponseBody).heading = Some(String::new());
            }
            if self.operation.envelope != Envelope::Binary {
                self.part(PartName::ResponseBody).without = ["code", "msg", "data"].map(str::to_owned).to_vec();
            }
        }
        if let Some(section) = example {
            let value = self.example(&section, PartName::ResponseExample, false);
            if self.operation.envelope != Envelope::Binary {
                self.operation.examples.response = value;
            }
        }
        if response.is_none() {
            self.part(PartName::Response).heading = Some(String::new());
        }
    }

    /// Sees whether the reply is a file; gives the blocks that say more than the usual sentences.
    fn binary(&mut self, blocks: &[Block], has_table: bool) -> Vec<Block> {
        let says = |block: &Block| matches!(block, Block::Text(text) if says_binary(text.text()));
        if has_table || !blocks.iter().any(says) {
            return blocks.to_vec();
        }
        self.operation.envelope = Envelope::Binary;
        let usual = |block: &Block| matches!(block, Block::Text(text) if without_empty_lines(text.text()) == BINARY);
        blocks.iter().filter(|block| !usual(block)).cloned().collect()
    }

    /// The rows of a reply: those of the envelope, then the fields.
    fn reply(&mut self, table: &Table, shown: Option<&Json>) {
        let name = |row: &Row| row.cells.first().map_or("", |cell| cell.text().trim()).to_owned();
        let outer = |row: &Row| row.level.unwrap_or_default() == 0;
        let mut rows = &table.rows[..];
        let mut frame: IndexMap<&str, &Row> = IndexMap::new();
        let is_frame = table.titles.iter().any(|title| field_column(title.text()) == Some(FieldColumn::Type));
        for key in ["code", "msg"].into_iter().filter(|_| is_frame) {
            if let Some((row, rest)) = rows.split_first().filter(|(row, _)| name(row) == key && outer(row)) {
                frame.insert(key, row);
                rows = rest;
            }
        }
        let is_data = |row: &Row| matches!(name(row).as_str(), "data" | "Data") && outer(row);
        let flat = rows.iter().all(|row| row.level.is_none());
        // Behind `data` may stand rows of the envelope only where levels tell them apart.
        let inside = |rest: &[Row]| flat || rest.iter().all(|row| !outer(row));
        let is_list = |row: &Row| row.cells.get(1).is_some_and(|ty| ty.text().contains('['));
        match rows.split_first().filter(|(row, rest)| is_data(row) && inside(rest) && !is_list(row)) {
            Some((row, rest)) => {
                frame.insert("data", row);
                rows = rest;
            }
            None => self.operation.envelope = Envelope::Top,
        }
        let is_top = self.operation.envelope == Envelope::Top;
        let mut rows: Vec<Row> = rows.to_vec();
        if !is_top {
            rows.iter_mut().for_each(|row| row.level = row.level.map(|level| level.saturating_sub(1)));
        }
        let inner = if is_top { shown } else { shown.and_then(|shown| shown.get("data")) };
        let own = fields(table, &rows, Travels::Reply, &example_objects(inner), self.context);
        self.operation.response = Response::Fields(own);
        let keys = if is_top { &["code", "msg"][..] } else { &["code", "msg", "data"] };
        for key in keys {
            match frame.get(key) {
                None => self.part(PartName::ResponseBody).without.push((*key).to_owned()),
                Some(row) => self.frame(key, row),
            }
        }
    }

    /// A row of the envelope, where the page words it in its own way.
    fn frame(&mut self, key: &'static str, row: &Row) {
        let cell = |index: usize| row.cells.get(index).map_or("", |cell| cell.text());
        let has_fields = self.operation.response != Response::default();
        let usual = reply_frame(self.operation.envelope, has_fields).into_iter().find(|[name, ..]| *name == key);
        let [_, usual_ty, usual_doc] = usual.unwrap_or([key, NOTHING, NOTHING]);
        let last = row.cells.len().saturating_sub(1).max(1);
        let (ty, doc) = (cell(1), if last > 1 { cell(last) } else { "" });
        let row = FrameRow {
            ty: (ty != usual_ty).then(|| one_line(ty)),
            doc: (doc != usual_doc).then(|| Text::Page(if doc == NOTHING { String::new() } else { doc.to_owned() })),
        };
        let frame = &mut self.operation.frame;
        if row.ty.is_some() || row.doc.is_some() {
            match key {
                "code" => frame.code = Some(row),
                "msg" => frame.msg = Some(row),
                _ => frame.data = Some(row),
            }
        }
    }

    /// What the example of a section says, for nesting by it.
    pub(super) fn example_value(&mut self, section: &Section) -> Option<Json> {
        section.blocks.iter().find_map(|block| match block {
            Block::Code { text, .. } if text.text().trim_start().starts_with(['{', '[']) => {
                crate::lenient::read(text.text()).0
            }
            _ => None,
        })
    }

    /// An example with what stands around it.
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

    fn errors(&mut self, sheet: &mut Sheet) {
        let section = sheet.take(PartName::Errors);
        let mut note: Vec<Block> = Vec::new();
        if let Some(section) = &section {
            let is_table = |block: &Block| {
                matches!(block, Block::Table(table)
                if error_columns(table.titles.iter().map(|title| title.text())).is_some())
            };
            let index = section.blocks.iter().position(is_table);
            let (above, below) = match index {
                Some(index) => (&section.blocks[..index], &section.blocks[index + 1..]),
                None => (&section.blocks[..0], &section.blocks[..]),
            };
            if let Some(Block::Table(table)) = index.map(|index| &section.blocks[index]) {
                self.columns(PartName::Errors, table, &ERROR_COLUMNS);
                self.operation.errors = errors(table, self.context);
                // What the platform declares has its name there.
                for declared in &self.known.platform.errors {
                    if let Some(error) = error_of(&mut self.operation.errors, &declared.code.to_string()) {
                        error.name = None;
                    }
                }
            }
            if sheet.sub_errors.is_empty() {
                self.around(section, PartName::Errors, above, &[]);
                note = below.to_vec();
            } else {
                self.around(section, PartName::Errors, above, below);
            }
        }
        for (code, blocks) in std::mem::take(&mut sheet.sub_errors) {
            match (sub_errors(&blocks), error_of(&mut self.operation.errors, &code)) {
                (Some(sub), Some(error)) => error.sub_errors = sub,
                _ => {
                    note.push(Block::Heading {
                        level: 3,
                        text: super::page::Traced::verbatim(&headings::sub_errors(&code), 0),
                    });
                    note.extend(blocks);
                }
            }
        }
        note.append(&mut sheet.closing);
        let note = prose(&note);
        let usual = matches!(&note, Some(Prose::Text(Text::Page(text))) if text.trim() == ERRORS_NOTE);
        if !usual && section.is_some() {
            self.operation.errors_note = Some(note.unwrap_or_else(|| Prose::Text(Text::default())));
        }
        if section.is_none() {
            self.operation.errors_note = Some(Prose::Text(Text::default()));
        }
    }

    /// Names of scopes that are not the platform's.
    pub(super) fn scope_names(&mut self) {
        for (id, name) in std::mem::take(&mut self.context.names) {
            let known = self.known.platform.scopes.get(&id).map(|scope| scope.name.zh.as_str());
            if known != Some(name.as_str()) && (known.is_none() || name != id) {
                self.operation.scope_names.entry(id).or_insert(Text::Page(name));
            }
        }
    }
}

/// Prose behind other prose.
fn behind(first: Prose, more: Prose) -> Prose {
    let pieces = |prose: Prose| match prose {
        Prose::Text(text) => vec![Piece::Text(text)],
        Prose::Pieces(pieces) => pieces,
    };
    let (mut pieces, mut more) = (pieces(first), pieces(more).into_iter().peekable());
    // Two texts would be read as one.
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

/// Where the first table of fields stands among some blocks.
pub(super) fn field_table(blocks: &[Block]) -> Option<usize> {
    let is_fields = |block: &Block| {
        matches!(block, Block::Table(table)
        if field_columns(table.titles.iter().map(|title| title.text())).is_some())
    };
    blocks.iter().position(is_fields)
}

fn language_fits(language: &str, form: bool) -> bool {
    let is = |wanted: &str| language.trim().eq_ignore_ascii_case(wanted);
    is(JSON) || (form && is(FORM))
}

/// The kinds of token that the description of `Authorization` names, in its order.
fn tokens(words: &str) -> Vec<TokenKind> {
    let mut found: Vec<(usize, TokenKind)> = [
        ("tenant_access_token", TokenKind::Tenant),
        ("user_access_token", TokenKind::User),
        ("app_access_token", TokenKind::App),
    ]
    .into_iter()
    .filter_map(|(name, kind)| Some((words.find(name)?, kind)))
    .collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, kind)| kind).collect()
}

/// The description of a header, as it stood in its cell.
fn original(field: &crate::spec::Field) -> String {
    let mut words = field.doc.zh().to_owned();
    let example = field.example.as_ref().map(|example| example.to_string()).or_else(|| field.example_text.clone());
    if let Some(example) = example {
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(&format!("{}{example}", Mark::Example.print(false)));
    }
    words
}

fn without_empty_lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Adds a section of the same name to one.
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
