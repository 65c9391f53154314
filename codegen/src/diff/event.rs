//! Events: which there are, and one beside what became of it.

use super::fields::{Direction, Tables, Types, types};
use super::log::{At, Log};
use super::operation::sections;
use super::order::{Pair, pairs_by};
use super::scopes::scopes;
use super::text::{text, words};
use super::{Kind, access};
use crate::model::{Event, Model};
use std::collections::{HashMap, HashSet};

/// Compares all events, by id. One that is gone and one that is new are the same under another name where they
/// are of one type.
pub(super) fn events(log: &mut Log, old: &Model, new: &Model) {
    let known: HashSet<&str> = old.events.iter().map(|one| one.id.as_str()).collect();
    let come = new.events.iter().filter(|one| !known.contains(one.id.as_str()));
    let come: HashMap<&str, &str> = come.map(|one| (one.event_type.as_str(), one.id.as_str())).collect();
    let kept: HashSet<&str> = new.events.iter().map(|one| one.id.as_str()).collect();
    let new_id = |one: &Event| match come.get(one.event_type.as_str()) {
        Some(id) if !kept.contains(one.id.as_str()) => (*id).to_owned(),
        _ => one.id.clone(),
    };
    let mut found = pairs_by(&old.events, &new.events, new_id, |one| one.id.clone());
    let (old_types, new_types) = (types(old), types(new));
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
                event(log, (&old_types, was), (&new_types, is));
            }
        }
    }
}

fn subject<'a>(pair: &Pair<'a, Event>) -> &'a Event {
    match pair {
        Pair::Removed(one) | Pair::Added(one) | Pair::Both(_, one) => one,
    }
}

fn event(log: &mut Log, (old_types, old): (&Types<'_>, &Event), (new_types, new): (&Types<'_>, &Event)) {
    let Event {
        id,
        module,
        rust,
        file: _,
        title,
        source,
        summary,
        guide,
        event_type,
        apps,
        permissions,
        scope_names,
        field_permissions,
        fields,
        example,
        example_lines,
        example_as_is,
        parts,
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
    sections(log, &at.key("guide"), &old.guide, guide);
    log.changed(Kind::EventTypeChanged, &at.key("event"), &old.event_type, event_type);
    access::apps(log, &old.apps, apps);
    scopes(log, &at.key("permissions"), &old.permissions, permissions, &[]);
    words(log, Kind::TextChanged, &at.key("scope_names"), &old.scope_names, scope_names);
    words(log, Kind::TextChanged, &at.key("field_permissions"), &old.field_permissions, field_permissions);
    let (old_types, new_types) = (old_types.of(old.module_id()), new_types.of(new.module_id()));
    let mut tables = Tables::new(log, Direction::Reply, old_types, new_types);
    tables.table(&at.key("fields"), &old.fields, fields);
    tables.finish();
    words(log, Kind::TextChanged, &at.key("parts"), &old.parts, parts);
    let at = &at.key("examples");
    words(log, Kind::ExampleChanged, &at.key("event"), &old.example, example);
    words(log, Kind::ExampleChanged, &at.key("event"), &old.example_lines, example_lines);
    words(log, Kind::ExampleChanged, &at.key("as_is"), &old.example_as_is, example_as_is);
}
