//! Compares operations.

use super::deprecation::deprecation;
use super::fields::Tables;
use super::log::{At, Log};
use super::models::{Models, fields, name};
use super::order::{Pair, order, pairs, pairs_by};
use super::page::page;
use super::rows::Shown;
use super::text::{prose, text, words};
use super::{Kind, access, errors, limits, request};
use crate::model::{BodyKind, Direction, Envelope, Field, Model, Operation, OperationNames, Paging, Section, shape};
use std::collections::{HashMap, HashSet};

/// Compares all operations, by id. A removed and an added operation are one operation with a new name if no other has
/// their method and path.
pub(super) fn operations(log: &mut Log, models: &Models<'_>) {
    let (old, new) = (models.old, models.new);
    let (gone, come) = (only_here(old, new), only_here(new, old));
    let mut renamed: HashMap<&str, &str> = HashMap::new();
    for (endpoint, old) in &gone {
        if let ([old], Some([new])) = (old.as_slice(), come.get(endpoint).map(Vec::as_slice)) {
            renamed.insert(old, new);
        }
    }
    let new_id =
        |one: &'_ Operation| renamed.get(one.id.as_str()).map_or_else(|| one.id.clone(), |id| (*id).to_owned());
    let mut found = pairs_by(&old.operations, &new.operations, new_id, |one| one.id.clone());
    found.sort_by(|a, b| subject(a).id.cmp(&subject(b).id));
    for pair in found {
        let endpoint = |one: &Operation| format!("{} {}", one.method, one.path);
        match pair {
            Pair::Removed(one) => {
                log.turn_to(Some(&one.id), &one.file, &one.file);
                log.add(Kind::OperationRemoved, &At::ROOT, endpoint(one), None);
            }
            Pair::Added(one) => {
                log.turn_to(Some(&one.id), &one.file, &one.file);
                log.add(Kind::OperationAdded, &At::ROOT, None, endpoint(one));
            }
            Pair::Both(was, is) => {
                log.turn_to(Some(&is.id), &was.file, &is.file);
                operation(log, models, was, is);
            }
        }
    }
}

/// Returns the ids that only the first model has, by method and path.
fn only_here<'m>(model: &'m Model, other: &Model) -> HashMap<(&'m str, String), Vec<&'m str>> {
    let known: HashSet<&str> = other.operations.iter().map(|one| one.id.as_str()).collect();
    let mut found: HashMap<_, Vec<&str>> = HashMap::new();
    for one in model.operations.iter().filter(|one| !known.contains(one.id.as_str())) {
        found.entry((one.method.as_str(), shape(&one.path))).or_default().push(&one.id);
    }
    found
}

fn subject<'a>(pair: &Pair<'a, Operation>) -> &'a Operation {
    match pair {
        Pair::Removed(one) | Pair::Added(one) | Pair::Both(_, one) => one,
    }
}

fn operation(log: &mut Log, models: &Models<'_>, old: &Operation, new: &Operation) {
    // The file follows from the id. Scopes of fields and types are compared with the fields.
    let Operation {
        id,
        module,
        rust,
        file: _,
        title,
        source,
        summary,
        deprecated,
        guide,
        method,
        path: _,
        host,
        rate_limit,
        quotas,
        apps,
        tokens,
        permissions,
        guards: _,
        idempotent,
        idempotency_key,
        body,
        request: _,
        envelope,
        response_type: _,
        response: _,
        types: _,
        paging,
        errors: _,
        request_example,
        response_example,
        // The protocol is compared where the service declares it.
        protocol: _,
        page: words_of_page,
    } = new;
    let at = &At::ROOT;
    if old.id == *id {
        let names = |module: &[String], rust: &OperationNames| {
            // The prefix of its types and its own module follow from its name.
            let OperationNames { base: _, module: _, method, request, response, error } = rust;
            format!("{}::{{{method}, {request}, {response}, {error}}}", module.join("::"))
        };
        log.changed(Kind::RustNameChanged, at, &names(&old.module, &old.rust), &names(module, rust));
    } else {
        log.add(Kind::OperationRenamed, at, old.id.clone(), id.clone());
    }
    text(log, &at.key("title"), &old.title, title);
    log.changed(Kind::TextChanged, &at.key("source"), &old.source, source);
    text(log, &at.key("summary"), &old.summary, summary);
    deprecation(log, old.deprecated.as_ref(), deprecated.as_ref());
    sections(log, &at.key("guide"), &old.guide, guide);
    log.changed(Kind::MethodChanged, &at.key("endpoint"), &old.method, method);
    paths(log, &at.key("endpoint"), old, new);
    if old.host != *host {
        log.add(Kind::HostChanged, &at.key("endpoint"), old.host.clone(), host.clone());
    }
    limits::rate_limit(log, &old.rate_limit, rate_limit);
    access::apps(log, &old.apps, apps);
    access::tokens(log, &old.tokens, tokens);
    access::permissions(log, (&old.permissions, &old.tokens), (permissions, tokens));
    if old.idempotent != *idempotent {
        let kind = if *idempotent { Kind::IdempotentStated } else { Kind::IdempotentDropped };
        log.add(kind, &at.key("idempotent"), old.idempotent.to_string(), idempotent.to_string());
    }
    pages(log, &at.key("paging"), old.paging.as_ref(), paging.as_ref());
    body_kind(log, &at.key("request").key("body"), old.body, *body);
    let renames = request::request(Tables::new(log, Direction::Request, models), old, new);
    limits::quotas(log, &old.quotas, quotas, &renames);
    // A change that only follows from the new name of a field is not a change by itself.
    if old.idempotency_key.as_deref().map(|key| renames.now(key)) != idempotency_key.as_deref() {
        let kind = if old.idempotency_key.is_none() { Kind::IdempotentStated } else { Kind::IdempotentDropped };
        log.add(kind, &at.key("idempotency_key"), old.idempotency_key.clone(), idempotency_key.clone());
    }
    reply_kind(log, &at.key("envelope"), old.envelope, *envelope);
    reply(log, models, old, new);
    errors::listed(log, &at.key("errors"), (models.old, old), (models.new, new));
    page(log, &old.page, words_of_page);
    let at = &at.key("examples");
    let mut example = |key, old, new| words(log, Kind::ExampleChanged, &at.key(key), old, new);
    example("request", &old.request_example, request_example);
    example("response", &old.response_example, response_example);
}

/// Compares two replies, each with its own fields or of a shared type.
fn reply(log: &mut Log, models: &Models<'_>, old: &Operation, new: &Operation) {
    let at = &At::ROOT.key("response");
    let (old_fields, new_fields) = (reply_fields(models.old, old), reply_fields(models.new, new));
    let is_shared = match (old.response_type, new.response_type) {
        (Some(was), Some(is)) => models.are_one_shared(was, is),
        _ => false,
    };
    if !is_shared && (old.response_type.is_some() || new.response_type.is_some()) {
        let shown = |model: &Model, one: &Operation| {
            one.response_type.map_or_else(|| one.rust.response.clone(), |id| name(model.definition(id)))
        };
        log.add(Kind::RustTypeChanged, at, shown(models.old, old), shown(models.new, new));
    }
    let mut tables = Tables::new(log, Direction::Reply, models);
    if !is_shared {
        tables.table(at, old_fields, new_fields);
    }
    let at = if is_shared { &At::ROOT.key("response_rows") } else { at };
    tables.rows(
        at,
        &Shown::new(&old.page.response, old_fields),
        &Shown::new(&new.page.response, new_fields),
        is_shared,
    );
    tables.finish();
}

/// Returns the fields of a reply's Rust type.
fn reply_fields<'m>(model: &'m Model, operation: &'m Operation) -> &'m [Field] {
    operation.response_type.map_or(&operation.response, |id| fields(model.definition(id)))
}

pub(super) fn sections<'m>(log: &mut Log, at: &At<'_>, old: &'m [Section], new: &'m [Section]) {
    for pair in pairs(old, new, |section| section.title.zh.as_str()) {
        let (old, new) = match pair {
            Pair::Removed(section) => (Some(section), None),
            Pair::Added(section) => (None, Some(section)),
            Pair::Both(old, new) => (Some(old), Some(new)),
        };
        let Some(Section { kind: _, title, text: _ }) = new.or(old) else { continue };
        let at = at.key(&title.zh);
        // The topic follows from the heading, by which the two were paired.
        let heading = |section: Option<&Section>| section.map(|one| one.title.en.clone()).filter(|en| !en.is_empty());
        if heading(old) != heading(new) {
            log.add(Kind::TextChanged, &at.key("title"), heading(old), heading(new));
        }
        let pieces = |section: Option<&'m Section>| section.map_or(&[][..], |one| one.text.as_slice());
        prose(log, &at, pieces(old), pieces(new));
    }
    order(log, Kind::OrderChanged, at, old, new, |section| section.title.zh.as_str());
}

fn paths(log: &mut Log, at: &At<'_>, old: &Operation, new: &Operation) {
    let same_shape = shape(&old.path) == shape(&new.path);
    let kind = if same_shape { Kind::PathParameterRenamed } else { Kind::PathChanged };
    log.changed(kind, at, &old.path, &new.path);
}

fn body_kind(log: &mut Log, at: &At<'_>, old: BodyKind, new: BodyKind) {
    let name = |kind| match kind {
        // Added or removed fields are reported as such.
        BodyKind::None => None,
        BodyKind::Json => Some("JSON"),
        BodyKind::Multipart => Some("form"),
    };
    if let (Some(old), Some(new)) = (name(old), name(new)) {
        log.changed(Kind::BodyEncodingChanged, at, old, new);
    }
}

fn reply_kind(log: &mut Log, at: &At<'_>, old: Envelope, new: Envelope) {
    let name = |envelope| match envelope {
        Envelope::Data => "data",
        Envelope::Top => "top",
        Envelope::Binary => "binary",
    };
    let is_file = (old == Envelope::Binary) != (new == Envelope::Binary);
    let kind = if is_file { Kind::ReplyKindChanged } else { Kind::EnvelopeChanged };
    log.changed(kind, at, name(old), name(new));
}

/// Compares how a list is split into pages. The items are compared with their field.
fn pages(log: &mut Log, at: &At<'_>, old: Option<&Paging>, new: Option<&Paging>) {
    let fields = |paging: &Paging| {
        let Paging { token, size, next, more, items: _, item: _ } = paging;
        let optional = |key: &Option<String>| key.clone().unwrap_or_else(|| "none".to_owned());
        format!("{token}, {next}, size {}, more {}", optional(size), optional(more))
    };
    match (old, new) {
        (None, Some(new)) => log.add(Kind::PagingGained, at, None, new.items.clone()),
        (Some(old), None) => log.add(Kind::PagingLost, at, old.items.clone(), None),
        (Some(old), Some(new)) => {
            log.changed(Kind::PagingItemsChanged, &at.key("items"), &old.items, &new.items);
            log.changed(Kind::PagingFieldsChanged, at, &fields(old), &fields(new));
        }
        (None, None) => {}
    }
}
