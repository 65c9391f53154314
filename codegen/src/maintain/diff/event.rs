//! Compares events.

use super::deprecation::deprecation;
use super::fields::Tables;
use super::log::{At, Log};
use super::models::Models;
use super::operation::sections;
use super::order::{Pair, pairs_by};
use super::page::page;
use super::rows::Shown;
use super::scopes::scopes;
use super::text::{text, words};
use super::{Kind, access};
use crate::model::{Direction, Event};
use std::collections::{HashMap, HashSet};

/// Compares all events, by id. A removed and an added event with the same type are one event with a new name.
pub(super) fn events(log: &mut Log, models: &Models<'_>) {
    let (old, new) = (models.old, models.new);
    let known: HashSet<&str> = old.events.iter().map(|one| one.id.as_str()).collect();
    let come = new.events.iter().filter(|one| !known.contains(one.id.as_str()));
    let come: HashMap<&str, &str> = come.map(|one| (one.event_type.as_str(), one.id.as_str())).collect();
    let kept: HashSet<&str> = new.events.iter().map(|one| one.id.as_str()).collect();
    let new_id = |one: &Event| match come.get(one.event_type.as_str()) {
        Some(id) if !kept.contains(one.id.as_str()) => (*id).to_owned(),
        _ => one.id.clone(),
    };
    let mut found = pairs_by(&old.events, &new.events, new_id, |one| one.id.clone());
    found.sort_by(|a, b| subject(a).id.cmp(&subject(b).id));
    for pair in found {
        match pair {
            Pair::Removed(one) => {
                log.turn_to(Some(&one.id), &one.file, &one.file);
                log.add(Kind::EventRemoved, &At::ROOT, one.event_type.clone(), None);
            }
            Pair::Added(one) => {
                log.turn_to(Some(&one.id), &one.file, &one.file);
                log.add(Kind::EventAdded, &At::ROOT, None, one.event_type.clone());
            }
            Pair::Both(was, is) => {
                log.turn_to(Some(&is.id), &was.file, &is.file);
                event(log, models, was, is);
            }
        }
    }
}

fn subject<'a>(pair: &Pair<'a, Event>) -> &'a Event {
    match pair {
        Pair::Removed(one) | Pair::Added(one) | Pair::Both(_, one) => one,
    }
}

fn event(log: &mut Log, models: &Models<'_>, old: &Event, new: &Event) {
    // The file follows from the id, and the module from the name. Scopes of fields and types are compared with the
    // fields.
    let Event {
        id,
        module,
        rust,
        rust_module: _,
        file: _,
        title,
        source,
        summary,
        deprecated,
        guide,
        event_type,
        identity,
        apps,
        permissions,
        guards: _,
        fields,
        types: _,
        example,
        page: words_of_page,
    } = new;
    let at = &At::ROOT;
    if old.id == *id {
        let name = |module: &[String], rust: &str| format!("{}::{rust}", module.join("::"));
        log.changed(Kind::RustNameChanged, at, &name(&old.module, &old.rust), &name(module, rust));
    } else {
        log.add(Kind::EventRenamed, at, old.id.clone(), id.clone());
    }
    text(log, &at.key("title"), &old.title, title);
    log.changed(Kind::TextChanged, &at.key("source"), &old.source, source);
    text(log, &at.key("summary"), &old.summary, summary);
    deprecation(log, old.deprecated.as_ref(), deprecated.as_ref());
    sections(log, &at.key("guide"), &old.guide, guide);
    log.changed(Kind::EventTypeChanged, &at.key("event"), &old.event_type, event_type);
    if old.identity != *identity {
        let shown = |identity: &[String]| (!identity.is_empty()).then(|| identity.join(", "));
        log.add(Kind::EventIdentityChanged, &at.key("identity"), shown(&old.identity), shown(identity));
    }
    access::apps(log, &old.apps, apps);
    scopes(log, &at.key("permissions"), &old.permissions, permissions, &[]);
    let mut tables = Tables::new(log, Direction::Reply, models);
    let at_fields = &at.key("fields");
    tables.table(at_fields, &old.fields, fields);
    tables.rows(
        at_fields,
        &Shown::new(&old.page.response, &old.fields),
        &Shown::new(&new.page.response, fields),
        false,
    );
    tables.finish();
    words(log, Kind::ExampleChanged, &at.key("examples").key("event"), &old.example, example);
    page(log, &old.page, words_of_page);
}
