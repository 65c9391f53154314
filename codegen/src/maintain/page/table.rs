//! Prints the tables of a page.

use super::cell::{Apart, Names, default, description, example, page_type, scope, scope_ids};
use super::{Parts, original, part};
use crate::maintain::page_format::columns::{
    ERROR_COLUMNS, ErrorColumn, FieldColumn, REPLY_COLUMNS, REQUEST_COLUMNS, SUB_ERROR_COLUMNS, cell_key,
    error_columns, field_columns, required,
};
use crate::maintain::page_format::description::site_type;
use crate::maintain::page_format::example::Quotes;
use crate::maintain::page_format::facts::{self, Fact};
use crate::maintain::page_format::rows::{
    AUTHORIZATION, CONTENT_TYPE, EVENT_FRAME, HEADER_TYPE, authorization, content_type, reply_frame,
};
use crate::maintain::page_format::{NOTHING, line, line_or_nothing};
use crate::model::{
    AppType, BodyKind, Cells, Envelope, Error, Event, FrameRow, Location, Operation, PartName, Piece, RateLimit, Row,
    ScopeRule, Text,
};
use std::collections::HashSet;

/// A table: its column titles and its rows.
pub(super) struct Table(String);

impl Table {
    pub(super) fn new<S: AsRef<str>>(titles: impl IntoIterator<Item = S>) -> Self {
        let titles: Vec<String> = titles.into_iter().map(|title| line(title.as_ref())).collect();
        Self(format!("{}\n{}", titles.join(" | "), vec!["---"; titles.len()].join("|")))
    }

    pub(super) fn row(&mut self, cells: &[&str]) {
        self.0.push('\n');
        self.0.push_str(&cells.join(" | "));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Returns the prose of a part beside its data, in one cell.
fn cell_words(pieces: &[Piece]) -> Vec<String> {
    let text = |piece: &Piece| match piece {
        Piece::Text(text) => line(original(text)),
        Piece::Code { code, .. } => line(code),
        Piece::Table { .. } => String::new(),
    };
    pieces.iter().map(text).filter(|words| !words.is_empty()).collect()
}

/// Returns the facts of an operation.
pub(super) fn facts(operation: &Operation, names: &Names<'_>) -> String {
    let mut table = Table::new(facts::TITLES);
    let host = operation.host.as_deref().unwrap_or(facts::HOST);
    let query = operation.page.address_query.as_ref().map_or_else(String::new, |query| format!("?{query}"));
    table.row(&[Fact::Url.label(), &format!("{host}{}{query}", operation.path)]);
    table.row(&[Fact::Method.label(), &operation.method]);
    if let Some(limit) = rate_limit(&operation.rate_limit) {
        let words = part(&operation.page.parts, PartName::RateLimit).map(|part| cell_words(&part.below));
        let linked = || format!("[{limit}]({})", names.platform.rate_limits_source);
        table.row(&[
            Fact::RateLimit.label(),
            &words.filter(|words| !words.is_empty()).map_or_else(linked, |words| words.join("<br>")),
        ]);
    }
    apps(&operation.apps, &mut table);
    let access = Access {
        parts: &operation.page.parts,
        permissions: &operation.permissions,
        field_permissions: operation.page.field_permissions.as_deref(),
        rows: &operation.page.rows().collect::<Vec<_>>(),
    };
    let label = facts::scopes_label(scope_ids(&operation.permissions).len());
    access.permissions(&label, names, &mut table);
    access.field_permissions(None, names, &mut table);
    table.finish()
}

/// Returns the facts of an event.
pub(super) fn event_facts(event: &Event, names: &Names<'_>) -> String {
    let mut table = Table::new(facts::TITLES);
    table.row(&[Fact::EventType.label(), &event.event_type]);
    apps(&event.apps, &mut table);
    let access = Access {
        parts: &event.page.parts,
        permissions: &event.permissions,
        field_permissions: event.page.field_permissions.as_deref(),
        rows: &event.page.rows().collect::<Vec<_>>(),
    };
    access.permissions(&facts::event_scopes_label(), names, &mut table);
    access.field_permissions(Some(facts::NONE), names, &mut table);
    let delivery = Fact::Delivery.label();
    if !part(&event.page.parts, PartName::Endpoint).is_some_and(|part| part.without.iter().any(|row| row == delivery)) {
        table.row(&[delivery, facts::WEBHOOK]);
    }
    table.finish()
}

fn apps(apps: &[AppType], table: &mut Table) {
    if !apps.is_empty() {
        let apps: Vec<_> = apps.iter().map(|app| facts::app(*app)).collect();
        table.row(&[Fact::Apps.label(), &apps.join(facts::AND)]);
    }
}

/// Adds the scopes of a page.
struct Access<'a> {
    parts: &'a Parts,
    permissions: &'a [ScopeRule],
    field_permissions: Option<&'a [String]>,
    rows: &'a [&'a Row],
}

impl Access<'_> {
    /// Adds the scopes that open it.
    fn permissions(&self, usual: &str, names: &Names<'_>, table: &mut Table) {
        let scopes = scope_ids(self.permissions);
        let own = part(self.parts, PartName::Permissions);
        let label = line(own.and_then(|part| part.heading.as_deref()).unwrap_or(usual));
        let mut cell: Vec<String> = own.map(|part| cell_words(&part.above)).unwrap_or_default();
        cell.extend(scopes.iter().map(|id| scope(id, names)));
        cell.extend(own.map(|part| cell_words(&part.below)).unwrap_or_default());
        if cell.is_empty() {
            cell.push(facts::NONE.to_owned());
        }
        if !label.is_empty() {
            table.row(&[&label, &cell.join("<br>")]);
        }
    }

    /// Adds the scopes of its fields; if there are none, `none` says so.
    fn field_permissions(&self, none: Option<&str>, names: &Names<'_>, table: &mut Table) {
        let own = part(self.parts, PartName::FieldPermissions);
        let label = line(own.and_then(|part| part.heading.as_deref()).unwrap_or(Fact::FieldPermissions.label()));
        if label.is_empty() {
            return;
        }
        let derived = || facts::field_scopes(self.rows.iter().copied()).into_iter().map(str::to_owned).collect();
        let scopes: Vec<String> = self.field_permissions.map_or_else(derived, <[String]>::to_vec);
        let above = own.map(|part| cell_words(&part.above)).unwrap_or_default();
        let mut cell = if !above.is_empty() {
            above
        } else if scopes.is_empty() {
            Vec::new()
        } else {
            vec![facts::FIELD_SCOPES.to_owned()]
        };
        cell.extend(scopes.iter().map(|id| scope(id, names)));
        cell.extend(own.map(|part| cell_words(&part.below)).unwrap_or_default());
        if cell.is_empty() {
            cell.extend(none.map(str::to_owned));
        }
        if !cell.is_empty() {
            table.row(&[&label, &cell.join("<br>")]);
        }
    }
}

fn rate_limit(limit: &RateLimit) -> Option<String> {
    match limit {
        RateLimit::Unstated => None,
        RateLimit::Special => Some(facts::SPECIAL_LIMIT.to_owned()),
        RateLimit::Fixed(rates) => Some(rates.iter().map(facts::rate).collect::<Vec<_>>().join(facts::AND)),
    }
}

/// Returns the headers, if there are any. Headers that the client sets are included, unless the page words them itself.
pub(super) fn headers(operation: &Operation, names: &Names<'_>) -> Option<String> {
    let own = |name: &str| operation.page.headers.iter().any(|one| one.field.name.eq_ignore_ascii_case(name));
    let mut rows = Rows::new(&operation.page.parts, PartName::Headers, &REQUEST_COLUMNS, Quotes::Json, names);
    if let Some(authorization) = authorization(&operation.tokens, names.platform).filter(|_| !own(AUTHORIZATION)) {
        rows.usual([AUTHORIZATION, HEADER_TYPE, required(true), &line(&authorization)]);
    }
    let content_type = match operation.body {
        BodyKind::None => None,
        BodyKind::Json => Some(content_type(false)),
        BodyKind::Multipart => Some(content_type(true)),
    };
    if let Some(content_type) = content_type.filter(|_| !own(CONTENT_TYPE)) {
        rows.usual([CONTENT_TYPE, HEADER_TYPE, required(true), content_type]);
    }
    operation.page.headers.iter().for_each(|row| rows.field(row));
    rows.finish()
}

/// Returns the request fields in a location, if there are any.
pub(super) fn parameters(
    operation: &Operation,
    names: &Names<'_>,
    location: Location,
    name: PartName,
) -> Option<String> {
    let quotes = if location == Location::Query { Quotes::Bare } else { Quotes::Json };
    // A path parameter is always required, so its table has no such column.
    let columns = if location == Location::Path { &REPLY_COLUMNS[..] } else { &REQUEST_COLUMNS[..] };
    let mut rows = Rows::new(&operation.page.parts, name, columns, quotes, names);
    for row in operation.page.table(location) {
        // A parameter in the path may be missing on the page.
        if location != Location::Path || !rows.without.contains(row.field.name.as_str()) {
            rows.field(row);
        }
    }
    rows.finish()
}

/// Returns the fields of the reply.
pub(super) fn response(operation: &Operation, names: &Names<'_>) -> Option<String> {
    if operation.envelope == Envelope::Binary {
        return None;
    }
    let mut rows = Rows::new(&operation.page.parts, PartName::ResponseBody, &REPLY_COLUMNS, Quotes::Json, names);
    for row in reply_frame(operation.envelope, !operation.page.response.is_empty()) {
        rows.frame(operation.page.frame.get(row[0]), row);
    }
    operation.page.response.iter().for_each(|row| rows.field(row));
    rows.finish()
}

/// Returns the body of an event.
pub(super) fn event(event: &Event, names: &Names<'_>) -> Option<String> {
    let mut rows = Rows::new(&event.page.parts, PartName::EventBody, &REPLY_COLUMNS, Quotes::Json, names);
    for row in EVENT_FRAME {
        rows.frame(event.page.frame.get(row[0]), row);
    }
    event.page.response.iter().for_each(|row| rows.field(row));
    rows.finish()
}

/// The rows of a field table under construction.
struct Rows<'a> {
    titles: Vec<&'a str>,
    columns: Vec<Option<FieldColumn>>,
    /// Whether the rows are sent, so that they can be required.
    is_sent: bool,
    without: HashSet<&'a str>,
    table: Table,
    quotes: Quotes,
    names: &'a Names<'a>,
    empty: bool,
}

impl<'a> Rows<'a> {
    fn new(parts: &'a Parts, name: PartName, usual: &[&'a str], quotes: Quotes, names: &'a Names<'a>) -> Self {
        let own = part(parts, name).map_or(&[][..], |part| &part.columns);
        let without = part(parts, name).map_or(&[][..], |part| &part.without).iter().map(String::as_str).collect();
        let titles: Vec<&str> = if own.is_empty() { usual.to_vec() } else { own.iter().map(String::as_str).collect() };
        let columns = field_columns(titles.iter().copied()).unwrap_or_default();
        let table = Table::new(titles.iter().copied());
        let is_sent = !matches!(name, PartName::ResponseBody | PartName::EventBody);
        Self { titles, columns, is_sent, without, table, quotes, names, empty: true }
    }

    /// Adds a row with name, type, whether it is required, and description, unless the page lacks it.
    fn usual(&mut self, row: [&str; 4]) {
        if !self.without.contains(row[0]) {
            self.row(row);
        }
    }

    fn row(&mut self, row: [&str; 4]) {
        self.full_row(row, "", "", &Cells::new());
    }

    /// Adds a row; `own` has the page's own texts for some of its cells.
    fn full_row(&mut self, [name, ty, required, doc]: [&str; 4], example: &str, default: &str, own: &Cells) {
        let mut cells: Vec<String> = self
            .columns
            .iter()
            .map(|column| match column {
                Some(FieldColumn::Name) => name,
                Some(FieldColumn::Type) => ty,
                Some(FieldColumn::Required) => required,
                Some(FieldColumn::Doc) => doc,
                Some(FieldColumn::Example) => example,
                Some(FieldColumn::Default) => default,
                None => "",
            })
            .map(str::to_owned)
            .collect();
        for index in 0..self.titles.len() + own.len() {
            match own.get(&cell_key(&self.titles, index)) {
                Some(words) if index < cells.len() => cells[index] = line(words),
                Some(words) => cells.push(line(words)),
                None => {}
            }
        }
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        match cells.last() {
            // Only bars at both ends of the row show that there is an empty cell.
            Some(&"") if cells.len() > self.titles.len() => self.table.row(&[&format!("| {} |", cells.join(" | "))]),
            _ => self.table.row(&cells),
        }
        self.empty = false;
    }

    /// Adds a row of the envelope: the page's own, or the usual one.
    fn frame(&mut self, own: Option<&FrameRow>, [name, ty, doc]: [&str; 3]) {
        match own {
            None => self.usual([name, ty, "", doc]),
            Some(row) => {
                let own_ty = row.ty.as_deref().map(site_type);
                let own_doc =
                    row.doc.as_ref().map(|doc| line_or_nothing(if doc.zh().is_empty() { doc.en() } else { doc.zh() }));
                let (ty, doc) = (own_ty.as_deref().unwrap_or(ty), own_doc.as_deref().unwrap_or(doc));
                self.full_row([name, ty, "", doc], "", "", &row.cells);
            }
        }
    }

    /// Adds the row of a field, and the rows of the fields in it.
    fn field(&mut self, row: &Row) {
        let field = &row.field;
        let presence = match &field.required_if {
            Some(when) => line(original(when)),
            None if self.is_sent => required(field.required).to_owned(),
            None => String::new(),
        };
        let ty = page_type(row);
        let has = |column| self.columns.contains(&Some(column));
        let apart = Apart { example: has(FieldColumn::Example), default: has(FieldColumn::Default) };
        let doc = description(row, self.quotes, apart, self.names);
        let example = example(row, self.quotes).unwrap_or_default();
        let default = default(row).unwrap_or_default();
        self.full_row([&line(&field.name), &ty, &presence, &doc], &example, &default, &row.cells);
        row.rows.iter().for_each(|row| self.field(row));
    }

    fn finish(self) -> Option<String> {
        (!self.empty).then(|| self.table.finish())
    }
}

/// Returns the errors, if there are any.
pub(super) fn errors(operation: &Operation) -> Option<String> {
    let own = part(&operation.page.parts, PartName::Errors).map_or(&[][..], |part| &part.columns);
    let titles: Vec<&str> =
        if own.is_empty() { ERROR_COLUMNS.to_vec() } else { own.iter().map(String::as_str).collect() };
    let columns = error_columns(titles.iter().copied()).unwrap_or_default();
    let mut table = Table::new(titles);
    for error in &operation.page.errors {
        let status = error.status.map_or_else(|| NOTHING.to_owned(), |status| status.to_string());
        let (code, message) = (line_or_nothing(&error.code), line_or_nothing(&error.message));
        let fix = line_or_nothing(original(&error.fix));
        let cells: Vec<&str> = columns
            .iter()
            .map(|column| match column {
                Some(ErrorColumn::Status) => status.as_str(),
                Some(ErrorColumn::Code) => &code,
                Some(ErrorColumn::Message) => &message,
                Some(ErrorColumn::Fix) => &fix,
                None => "",
            })
            .collect();
        table.row(&cells);
    }
    (!operation.page.errors.is_empty()).then(|| table.finish())
}

/// Returns the detailed causes of an error.
pub(super) fn sub_errors(error: &Error) -> String {
    let mut table = Table::new(SUB_ERROR_COLUMNS);
    for sub in &error.sub_errors {
        table.row(&[&sub.code, &line_or_nothing(&sub.message), &line_or_nothing(original(&sub.fix))]);
    }
    table.finish()
}

/// Returns a table between texts.
pub(super) fn prose(columns: &[Text], rows: &[Vec<Text>]) -> String {
    let mut table = Table::new(columns.iter().map(original));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| line(original(cell))).collect();
        table.row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    table.finish()
}
