//! Reads the table of facts: address, method, limits, apps, scopes.

use super::cell::ScopeNames;
use super::fields::Context;
use super::page::{Row, Table};
use super::prose::as_block;
use super::scope::scope_line;
use crate::maintain::page_format::cell;
use crate::maintain::page_format::facts::{self as format, Fact};
use crate::source::quoted;
use crate::spec::{
    AppType, OwnLimit, Part, PartName, Parts, Permissions, Prose, RateLimit, ScopeTerm, SpecialLimit, Text,
};
use std::collections::HashSet;

/// The facts of a page.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// The type of an event.
    pub(super) event_type: Option<String>,
    pub(super) url: String,
    pub(super) method: String,
    pub(super) rate_limit: Option<RateLimit>,
    /// The page that explains rate limits, as linked from this page.
    pub(super) rate_limits_source: Option<String>,
    pub(super) apps: Vec<AppType>,
    pub(super) permissions: Permissions,
    pub(super) field_permissions: Vec<String>,
    pub(super) names: ScopeNames,
    pub(super) parts: Parts,
}

/// Whether this is the table of facts of an operation.
pub(super) fn is_facts(table: &Table) -> bool {
    table.rows.iter().any(|row| label(row).and_then(Fact::of) == Some(Fact::Url))
}

/// Whether this is the table of facts of an event.
pub(super) fn is_event_facts(table: &Table) -> bool {
    table.rows.iter().any(|row| label(row).and_then(Fact::of) == Some(Fact::EventType))
}

fn label(row: &Row) -> Option<&str> {
    row.cells.first().map(|cell| cell.text())
}

/// Reads the table of facts. `tiers` are the rate limit tiers of the platform.
pub(super) fn facts(table: &Table, tiers: &[Vec<String>], context: &mut Context<'_>) -> Facts {
    let mut facts = Facts::default();
    let mut table = table.clone();
    table.fit();
    if let Some(lines) = &table.drawn {
        facts.parts.entry(PartName::Endpoint).or_default().drawn = Some(as_block(lines));
    }
    if is_event_facts(&table) {
        facts.event_type = Some(String::new());
        missing(&table, &mut facts);
    }
    let mut seen = Vec::new();
    for row in &table.rows {
        let (Some(label), value) = (label(row), row.cells.get(1).map_or("", |cell| cell.text())) else { continue };
        // A second row for the same fact contains something else.
        let fact = Fact::of(label).filter(|fact| !seen.contains(fact));
        seen.extend(fact);
        match fact {
            Some(Fact::EventType) => facts.event_type = Some(address(value)),
            Some(Fact::Delivery) if facts.event_type.is_some() && value == format::WEBHOOK => {}
            Some(Fact::Url) => facts.url = address(value),
            Some(Fact::Method) => facts.method = value.trim().trim_matches('`').to_ascii_uppercase(),
            Some(Fact::RateLimit) => rate_limit(value, tiers, &mut facts),
            Some(Fact::Apps) => facts.apps = apps(value),
            Some(Fact::FieldPermissions) => field_permissions(label, value, &mut facts),
            Some(Fact::Permissions) => permissions(label, value, &mut facts),
            Some(Fact::Delivery) | None => {
                let message = format!("unknown row {} in the table of facts", quoted(label));
                let place = if table.drawn.is_some() { "a line of the table" } else { "prose below the table" };
                context.defect(row.at.clone(), "unknown-fact", message, format!("it is kept as {place}"));
                if table.drawn.is_some() {
                    continue;
                }
                let line = format!("{} | {}", cell(label), cell(value));
                let part = facts.parts.entry(PartName::Endpoint).or_default();
                let Some(Prose::Text(Text::Page(text))) = &mut part.below else {
                    part.below = Some(Prose::Text(Text::Page(line)));
                    continue;
                };
                text.push('\n');
                text.push_str(&line);
            }
        }
    }
    if !table.rows.iter().any(|row| label(row).and_then(Fact::of) == Some(Fact::Permissions)) {
        facts.parts.entry(PartName::Permissions).or_default().heading = Some(String::new());
    }
    facts
}

/// Notes which rows the page of an event lacks.
fn missing(table: &Table, facts: &mut Facts) {
    let is = |row: &Row, wanted: Fact| label(row).and_then(Fact::of) == Some(wanted);
    let is_usual =
        |row: &Row| is(row, Fact::Delivery) && row.cells.get(1).is_some_and(|cell| cell.text() == format::WEBHOOK);
    if !table.rows.iter().any(is_usual) {
        facts.parts.entry(PartName::Endpoint).or_default().without.push(Fact::Delivery.label().to_owned());
    }
    if !table.rows.iter().any(|row| is(row, Fact::FieldPermissions)) {
        facts.parts.entry(PartName::FieldPermissions).or_default().heading = Some(String::new());
    }
}

/// Returns the address in a cell, without a link or code span around it.
fn address(cell: &str) -> String {
    let first = cell.split('\n').map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let inner = first.strip_prefix('[').and_then(|rest| rest.split("](").next()).unwrap_or(first);
    inner.trim().trim_matches('`').trim().to_owned()
}

fn rate_limit(cell: &str, tiers: &[Vec<String>], facts: &mut Facts) {
    let linked = cell.strip_prefix('[').and_then(|rest| rest.split_once("](")).filter(|(_, rest)| rest.ends_with(')'));
    facts.rate_limits_source = linked.map(|(_, link)| link.trim_end_matches(')').to_owned());
    let words = linked.map_or(cell, |(words, _)| words).trim();
    let rates: Option<Vec<String>> = words.split(format::AND).map(format::read_rate).collect();
    facts.rate_limit = match rates {
        Some(rates) if tiers.is_empty() || tiers.contains(&rates) => Some(RateLimit::Rates(rates)),
        Some(rates) => Some(RateLimit::Own(OwnLimit { rates })),
        None if words.is_empty() || words == format::NONE => None,
        None => Some(RateLimit::Named(SpecialLimit::Special)),
    };
    let is_usual = linked.is_some()
        && (facts.rate_limit != Some(RateLimit::Named(SpecialLimit::Special)) || words == format::SPECIAL_LIMIT);
    if !is_usual && !cell.is_empty() {
        below(facts, PartName::RateLimit, cell.to_owned());
    }
}

fn apps(cell: &str) -> Vec<AppType> {
    let mut apps = Vec::new();
    for name in cell.split(['、', ',', '，', '\n']).map(str::trim) {
        if let Some(app) = format::read_app(name).filter(|app| !apps.contains(app)) {
            apps.push(app);
        }
    }
    apps
}

/// Returns the scopes among the lines of a cell, with the lines above and below them.
struct Listed {
    above: Vec<String>,
    scopes: Vec<(String, String)>,
    below: Vec<String>,
}

fn listed(cell: &str) -> Listed {
    let mut listed = Listed { above: Vec::new(), scopes: Vec::new(), below: Vec::new() };
    let mut seen = HashSet::new();
    for line in cell.split('\n').filter(|line| !line.is_empty()) {
        match scope_line(line) {
            Some((name, id)) if listed.below.is_empty() && seen.insert(id) => {
                listed.scopes.push((name.to_owned(), id.to_owned()));
            }
            _ if listed.scopes.is_empty() => listed.above.push(line.to_owned()),
            _ => listed.below.push(line.to_owned()),
        }
    }
    listed
}

fn permissions(label: &str, cell: &str, facts: &mut Facts) {
    let Listed { above, scopes, below } = listed(cell);
    let usual = match &facts.event_type {
        Some(_) => format::event_scopes_label(),
        None => format::scopes_label(scopes.len()),
    };
    if label != usual {
        facts.parts.entry(PartName::Permissions).or_default().heading = Some(label.to_owned());
    }
    let none = scopes.is_empty() && above == [format::NONE];
    if !above.is_empty() && !none {
        let prose = Prose::Text(Text::Page(above.join("\n")));
        facts.parts.entry(PartName::Permissions).or_default().above = Some(prose);
    }
    if !below.is_empty() {
        self::below(facts, PartName::Permissions, below.join("\n"));
    }
    facts.names.extend(scopes.iter().map(|(name, id)| (id.clone(), name.clone())));
    facts.permissions = Permissions::Any(scopes.into_iter().map(|(_, id)| ScopeTerm::One(id)).collect());
}

fn field_permissions(label: &str, cell: &str, facts: &mut Facts) {
    if label != Fact::FieldPermissions.label() {
        facts.parts.entry(PartName::FieldPermissions).or_default().heading = Some(label.to_owned());
    }
    let Listed { above, scopes, below } = listed(cell);
    let none = facts.event_type.is_some() && scopes.is_empty() && above == [format::NONE];
    if above != [format::FIELD_SCOPES] && !above.is_empty() && !none {
        let prose = Prose::Text(Text::Page(above.join("\n")));
        facts.parts.entry(PartName::FieldPermissions).or_default().above = Some(prose);
    }
    if !below.is_empty() {
        self::below(facts, PartName::FieldPermissions, below.join("\n"));
    }
    facts.names.extend(scopes.iter().map(|(name, id)| (id.clone(), name.clone())));
    facts.field_permissions = scopes.into_iter().map(|(_, id)| id).collect();
}

fn below(facts: &mut Facts, name: PartName, text: String) {
    let part: &mut Part = facts.parts.entry(name).or_default();
    part.below = Some(Prose::Text(Text::Page(text)));
}
